import { type Database, VERSION } from './database.ts';
import { findTrouble, Trouble } from './trouble.ts';

/** Another window closes an older shelf as soon as it is told; one that does not within this time is stuck. */
const PATIENCE_MS = 2000;

/** Reads the shelf, as it is at one moment. */
export function look<T>(database: Database, work: () => Promise<T>): Promise<T> {
  return run(database, 'r', work);
}

/** Changes the shelf: all of the work or none of it, settled when it is on the disk. */
export function write<T>(database: Database, work: () => Promise<T>): Promise<T> {
  return run(database, 'rw', work);
}

async function run<T>(database: Database, mode: 'r' | 'rw', work: () => Promise<T>): Promise<T> {
  try {
    await open(database);
    return await database.transaction(mode, database.tables, work);
  } catch (error) {
    throw findTrouble(error) ?? error;
  }
}

/** Opens the shelf, unless it is; rejects when another window holds an older version of it open for too long. */
export async function open(database: Database): Promise<void> {
  if (database.isOpen()) return;
  await demandKnown(database.name);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = () => {};
  const stuck = new Promise<never>((_, reject) => {
    wait = () => {
      timer ??= setTimeout(() => reject(new Trouble('ShelfBlocked')), PATIENCE_MS);
    };
  });
  database.on('blocked', wait);
  try {
    await Promise.race([database.open(), stuck]);
  } finally {
    clearTimeout(timer);
    database.on('blocked').unsubscribe(wait);
  }
}

/** Dexie would open what a later version wrote, and add to it what it misses there. */
async function demandKnown(name: string): Promise<void> {
  const there = (await indexedDB.databases()).find((one) => one.name === name);
  const native = there?.version ?? 0; // ten times the version that was declared
  if (Math.floor(native / 10) > VERSION) throw new Trouble('ShelfNewer');
}
