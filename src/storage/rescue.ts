/** A copy of all tables of a database, as far as the browser can read them. */
export interface Rescued {
  name: string;
  version: number;
  tables: { [name: string]: unknown[] };
  /** Tables that could not be read completely. */
  torn: string[];
}

/** Copies a database of any version that Dexie cannot open, without changing it; null if the browser cannot open it at all. */
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
    // Aborted so that no database is created if there is none.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => resolve(null);
    opening.onsuccess = () => resolve(opening.result);
  });
}

/** Adds the rows of a table to a list; false if the browser cannot read one. */
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
