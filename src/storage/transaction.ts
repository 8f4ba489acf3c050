import { type Database, VERSION } from './database.ts';

/**
 * What the world can do to a library: the disk is full, another window holds an older version open, a later version of the
 * extension wrote it, it is damaged, a write was broken off, or what was to be changed is no longer there.
 */
export type StorageErrorName =
  | 'StorageFull'
  | 'StorageBlocked'
  | 'StorageNewer'
  | 'StorageBroken'
  | 'StorageAborted'
  | 'MarkGone';

/** A failure that is nobody's mistake, by name: names cross the messenger. Nothing was written. */
export class StorageError extends Error {
  constructor(name: StorageErrorName, cause?: unknown) {
    super(cause instanceof Error ? cause.message : name, { cause });
    this.name = name;
  }
}

const NAMES: { [error: string]: StorageErrorName } = {
  QuotaExceededError: 'StorageFull',
  VersionError: 'StorageNewer',
  UnknownError: 'StorageBroken',
  DataError: 'StorageBroken',
  NotReadableError: 'StorageBroken',
  InvalidStateError: 'StorageBroken',
  OpenFailedError: 'StorageBroken',
  AbortError: 'StorageAborted',
};

/** The trouble that an error of the database means; null for an error that is a mistake of ours. */
export function toStorageError(error: unknown): StorageError | null {
  const chain: unknown[] = [];
  for (let at = error; at instanceof Error && chain.length < 5; at = innerOf(at)) chain.push(at);
  const known = chain.find((one) => one instanceof StorageError);
  if (known) return known as StorageError;
  // The innermost says most: an abort is only the end of what went wrong inside.
  const named = chain.reverse().find((one) => NAMES[(one as Error).name]) as Error | undefined;
  const name = named && NAMES[named.name];
  return name ? new StorageError(name, named) : null;
}

/** Dexie keeps what it wraps in `inner`; a failed bulk write keeps the reasons in a list. */
function innerOf(error: Error): unknown {
  const { inner, failures, cause } = error as Error & { inner?: unknown; failures?: unknown[] };
  return inner ?? failures?.[0] ?? cause;
}

/** Another window closes an older library as soon as it is told; one that does not within this time is stuck. */
const PATIENCE_MS = 2000;

/** Reads the library, as it is at one moment. */
export function readTransaction<T>(database: Database, work: () => Promise<T>): Promise<T> {
  return run(database, 'r', work);
}

/** Changes the library: all of the work or none of it, settled when it is on the disk. */
export function write<T>(database: Database, work: () => Promise<T>): Promise<T> {
  return run(database, 'rw', work);
}

async function run<T>(database: Database, mode: 'r' | 'rw', work: () => Promise<T>): Promise<T> {
  try {
    await open(database);
    return await database.transaction(mode, database.tables, work);
  } catch (error) {
    throw toStorageError(error) ?? error;
  }
}

/** Opens the library, unless it is; rejects when another window holds an older version of it open for too long. */
export async function open(database: Database): Promise<void> {
  if (database.isOpen()) return;
  await demandKnown(database.name);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = () => {};
  const stuck = new Promise<never>((_, reject) => {
    wait = () => {
      timer ??= setTimeout(() => reject(new StorageError('StorageBlocked')), PATIENCE_MS);
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
  if (Math.floor(native / 10) > VERSION) throw new StorageError('StorageNewer');
}
