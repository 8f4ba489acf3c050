import { cellOf, checkOf, type Table } from '../../findings/tagger/table.ts';

/** Puts numbers into a table that `readTable` reads; of two words with one hash the first counts. */
export function fillTable(entries: ReadonlyMap<number, number>, checkBits: number): Table {
  for (let size = Math.ceil((entries.size * 1.23 + 32) / 3); ; size += 1 + (size >> 6)) {
    const cells = tryToFill(entries, checkBits, size);
    if (cells) return { cells, checkBits };
  }
}

/** Peels off words that alone use a cell, then sets the cells in the opposite order; null when some never are alone. */
function tryToFill(entries: ReadonlyMap<number, number>, checkBits: number, size: number): Uint16Array | null {
  const users = new Uint32Array(size * 3);
  const mixed = new Int32Array(size * 3);
  const places = (hash: number) => [cellOf(hash, 0, size), cellOf(hash, 1, size), cellOf(hash, 2, size)];
  for (const hash of entries.keys())
    for (const place of places(hash)) {
      users[place] = (users[place] as number) + 1;
      mixed[place] = (mixed[place] as number) ^ hash;
    }
  const order: [hash: number, cell: number][] = [];
  const alone = Array.from(users.keys()).filter((cell) => users[cell] === 1);
  for (let cell = alone.pop(); cell !== undefined; cell = alone.pop()) {
    if (users[cell] !== 1) continue;
    const hash = mixed[cell] as number;
    order.push([hash, cell]);
    for (const place of places(hash)) {
      users[place] = (users[place] as number) - 1;
      mixed[place] = (mixed[place] as number) ^ hash;
      if (users[place] === 1) alone.push(place);
    }
  }
  if (order.length < entries.size) return null;
  const cells = new Uint16Array(size * 3);
  for (const [hash, cell] of order.reverse()) {
    const value = ((entries.get(hash) as number) << checkBits) | checkOf(hash, checkBits);
    cells[cell] = places(hash).reduce((mix, place) => (place === cell ? mix : mix ^ (cells[place] as number)), value);
  }
  return cells;
}
