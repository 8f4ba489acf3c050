/** Cells that a spreadsheet would read as a formula, after any number of apostrophes or spaces: “=1+2”. */
const FORMULA = /^'*\s*[=+\-@\t\r\n＝＋－＠]/u;

/** A text that stays text in every spreadsheet. What needs no guard is left as it is. */
export function guardCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** A guarded text as it was. */
export function unguardCell(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}

/** One line of a table of comma-separated values (RFC 4180), every text in quotes. */
export function writeRow(cells: string[], numbers: ReadonlySet<number> = new Set()): string {
  const write = (cell: string, i: number) =>
    numbers.has(i) ? cell : cell === '' ? '' : `"${guardCell(cell).replaceAll('"', '""')}"`;
  return `${cells.map(write).join(',')}\r\n`;
}

/** By this Excel knows that a table is in UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';
