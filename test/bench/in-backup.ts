/** How many rows are read at a time. */
const CHUNK = 1000;

/** The longest time in which the page could not handle an event since `watchTasks`, in milliseconds. */
let longest = 0;

/** How often the page checks that it can handle events, in milliseconds. */
const BEAT_MS = 10;

/** Starts to measure how long the page is busy: by its own timer, because Firefox does not report long tasks. */
function watchTasks(): void {
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - BEAT_MS);
    last = now;
  }, BEAT_MS);
}

/** The longest task since the last call, in milliseconds. */
function readLongest(): number {
  const read = longest;
  longest = 0;
  return read;
}

function openLibrary(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('newsgloss');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

function readRows(
  database: IDBDatabase,
  table: string,
  range: IDBKeyRange | null,
): Promise<{ [name: string]: unknown }[]> {
  return new Promise((resolve, reject) => {
    const reading = database.transaction(table).objectStore(table).getAll(range, CHUNK);
    reading.onsuccess = () => resolve(reading.result);
    reading.onerror = () => reject(reading.error);
  });
}

/** JSON with sorted properties, so that equal rows give equal strings. */
const write = (row: unknown): string =>
  JSON.stringify(row, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

/** The number of rows of a table, and a checksum of all of them, with all fields (SHA-256). */
async function sum(table: 'articles' | 'annotations'): Promise<{ count: number; checksum: string }> {
  const database = await openLibrary();
  const key = table === 'articles' ? 'url' : 'id';
  let count = 0;
  let checksum = '';
  let range: IDBKeyRange | null = null;
  for (;;) {
    const rows = await readRows(database, table, range);
    count += rows.length;
    const bytes = new TextEncoder().encode(checksum + rows.map(write).join('\n'));
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    checksum = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
    if (rows.length < CHUNK) break;
    range = IDBKeyRange.lowerBound(rows.at(-1)?.[key], true);
  }
  database.close();
  return { count, checksum };
}

export const backupBench = { watchTasks, readLongest, sum };

Object.assign(globalThis, { backupBench });
