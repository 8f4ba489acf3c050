/** Reads comma-separated values by RFC 4180, in a way of its own: character by character. */
export function readTable(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const end = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (isQuoted && character === '"' && text[i + 1] === '"') cell += text[i++];
    else if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && character === ',') end();
    else if (!isQuoted && character === '\r' && text[i + 1] === '\n') {
      end();
      rows.push([]);
      i++;
    } else cell += character;
  }
  if (isQuoted || cell !== '') throw new Error('The table is cut off');
  return rows.slice(0, -1);
}
