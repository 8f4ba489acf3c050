/** Everything that lies in a database, table by table, as far as the browser can read it. */
export interface Rescued {
  name: string;
  version: number;
  tables: { [name: string]: unknown[] };
  /** Tables that could not be read to their end. */
  torn: string[];
}

/**
 * Reads a database of whatever version, row by row, without changing it: for when it cannot be opened as it should. Null
 * when the browser cannot open it at all.
 */
export async function rescue(name = 'newsgloss'): Promise<Rescued | null> {
  const database = await open(name);
  if (!database) return null;
  const rescued: Rescued = { name, version: database.version / 10, tables: {}, torn: [] };
  for (const table of database.objectStoreNames) {
    const rows: unknown[] = [];
    rescued.tables[table] = rows;
    if (!(await readAll(database, table, rows))) rescued.torn.push(table);
  }
  database.close();
  return rescued;
}

function open(name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(name);
    // Where there was nothing, nothing is made.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => resolve(null);
    opening.onsuccess = () => resolve(opening.result);
  });
}

/** Puts the rows of a table into a list; false when the browser stops at one. */
function readAll(database: IDBDatabase, table: string, rows: unknown[]): Promise<boolean> {
  return new Promise((resolve) => {
    const walk = database.transaction(table).objectStore(table).openCursor();
    walk.onerror = () => resolve(false);
    walk.onsuccess = () => {
      const cursor = walk.result;
      if (!cursor) {
        resolve(true);
        return;
      }
      rows.push(cursor.value);
      cursor.continue();
    };
  });
}
