/** How many rows are read at a time. */
const CHUNK = 500;

/** The tables of articles and annotations come in this order, so that annotations can be imported as they are read; others follow. */
const FIRST = ['articles', 'annotations'];

/**
 * Copies all tables of a database, of any version and also if Dexie cannot open it, without changing it. Yields a JSON file in
 * pieces, with one row a line: `{"name", "version", "tables": {"<name>": [rows]}, "torn": [names]}`; `torn` are the tables that the
 * browser could not read completely. Null if the browser cannot open it at all.
 */
export async function rescue(name = 'newsgloss'): Promise<AsyncGenerator<string> | null> {
  const database = await open(name);
  return database && writeCopy(database);
}

async function* writeCopy(database: IDBDatabase): AsyncGenerator<string> {
  try {
    const torn: string[] = [];
    // Dexie multiplies versions by ten.
    yield `{"name":${JSON.stringify(database.name)},"version":${database.version / 10},"tables":{`;
    let between = '\n';
    for (const table of sortTables([...database.objectStoreNames])) {
      yield `${between}${JSON.stringify(table)}:[`;
      between = ',\n';
      let isFirst = true;
      for await (const rows of readAll(database, table, torn)) {
        const lines = rows.map((row) => JSON.stringify(row) ?? 'null');
        yield `${isFirst ? '' : ','}\n${lines.join(',\n')}`;
        isFirst = false;
      }
      yield ']';
    }
    yield `},"torn":${JSON.stringify(torn)}}\n`;
  } finally {
    database.close();
  }
}

const sortTables = (names: string[]) => [
  ...FIRST.filter((one) => names.includes(one)),
  ...names.filter((one) => !FIRST.includes(one)),
];

function open(name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(name);
    // Aborted so that no database is created if there is none.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => resolve(null);
    opening.onsuccess = () => resolve(opening.result);
  });
}

/** Reads the rows of a table in order; adds its name to `torn` if the browser cannot read one, and ends there. */
async function* readAll(database: IDBDatabase, table: string, torn: string[]): AsyncGenerator<unknown[]> {
  let after: IDBValidKey | undefined;
  for (let isEnd = false; !isEnd; ) {
    const read = await readSome(database, table, after);
    if (read.isTorn) torn.push(table);
    if (read.rows.length > 0) yield read.rows;
    after = read.last;
    isEnd = read.isTorn || read.rows.length < CHUNK;
  }
}

interface ReadRows {
  rows: unknown[];
  /** The key of the last row. */
  last?: IDBValidKey;
  /** The browser could not read the next row. */
  isTorn: boolean;
}

/** Reads the next rows by cursor, which also reads the rows before one that is damaged. */
function readSome(database: IDBDatabase, table: string, after: IDBValidKey | undefined): Promise<ReadRows> {
  return new Promise((resolve) => {
    const read: ReadRows = { rows: [], isTorn: false };
    const end = () => resolve(read);
    const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
    const walk = database.transaction(table).objectStore(table).openCursor(range);
    walk.onerror = () => {
      read.isTorn = true;
      end();
    };
    walk.onsuccess = () => {
      const cursor = walk.result;
      if (cursor) {
        read.rows.push(cursor.value);
        read.last = cursor.key;
      }
      if (cursor && read.rows.length < CHUNK) cursor.continue();
      else end();
    };
  });
}
