/** Gives annotations of one file short ids by which notes link to them: letters, digits and dashes, each once. */
export function createBlockIds(): (kind: string, id: string) => string {
  const taken = new Set<string>();
  return (kind, id) => {
    const letters = id.replace(/[^a-z0-9-]/gi, '').toLowerCase() || 'x';
    const start = (kind.match(/[a-z]/i)?.[0] ?? 'x').toLowerCase();
    let name = `${start}-${letters.slice(0, 8)}`;
    for (let n = 2; taken.has(name); n++) name = `${start}-${letters}${n > 2 ? `-${n}` : ''}`;
    taken.add(name);
    return name;
  };
}
