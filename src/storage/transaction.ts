import { Dexie } from 'dexie';
import type { Space } from '../model.ts';
import { type Database, VERSION } from './database.ts';
import { lockMirror, type Mirror, mirrorOf, testDisk, undo, writeMirrored } from './mirror/mirror.ts';

/** The share of the quota from which the reader is warned, early enough to export a large library. */
const SCARCE_SHARE = 0.8;

/** Reads the quota. `storage` is `navigator.storage`, or a fake in tests. */
export async function readSpace(storage: StorageManager): Promise<Space> {
  const [{ usage = 0, quota = 0 }, isPersistent] = await Promise.all([storage.estimate(), storage.persisted()]);
  return { usage, quota, isScarce: quota > 0 && usage / quota >= SCARCE_SHARE, isPersistent };
}

/**
 * Expected failures: the disk is full, another window has an older version of the database open, the database was written by a
 * later version of the extension, it is damaged, a transaction was aborted, another editor changed the note, or the annotation no
 * longer exists.
 */
type StorageErrorName =
  | 'StorageFull'
  | 'StorageBlocked'
  | 'StorageNewer'
  | 'StorageBroken'
  | 'StorageAborted'
  | 'NoteConflict'
  | 'MarkGone';

/** An expected failure; nothing was written. The name says which one, because messages only carry name and message. */
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

/** Failures after which the disk is tested before the next transaction. */
const FAULTS = new Set(['StorageFull', 'StorageBroken', 'StorageAborted']);

/** The expected failure that an error of IndexedDB or Dexie stands for; null for any other error. */
export function toStorageError(error: unknown): StorageError | null {
  const chain: unknown[] = [];
  for (let at = error; at instanceof Error && chain.length < 5; at = innerOf(at)) chain.push(at);
  const known = chain.find((one) => one instanceof StorageError);
  if (known) return known as StorageError;
  // The innermost error is the cause; an AbortError around it only says that the transaction ended.
  const named = chain.reverse().find((one) => NAMES[(one as Error).name]) as Error | undefined;
  const name = named && NAMES[named.name];
  return name ? new StorageError(name, named) : null;
}

/** The cause of an error. Dexie has it in `inner`, or in a list after a failed bulk operation. */
function innerOf(error: Error): unknown {
  const { inner, failures, cause } = error as Error & { inner?: unknown; failures?: unknown[] };
  return inner ?? failures?.[0] ?? cause;
}

/** Runs work that is tried again another time if the library cannot be read or written now. */
export async function tryLater(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!toStorageError(error)) throw error;
  }
}

/** How long to wait for another window to close an older version of the database, which it does at once unless it hangs. */
const BLOCKED_MS = 2000;

/** Runs a read-only transaction. */
export async function readTransaction<T>(database: Database, work: () => Promise<T>): Promise<T> {
  return named(async () => {
    await open(database);
    return database.transaction('r', database.tables, work);
  });
}

/** Runs a transaction that writes: all of it or nothing. Resolves when it is on the disk, in the mirror as well if there is one. */
export function write<T>(database: Database, work: () => Promise<T>): Promise<T> {
  const mirror = Dexie.currentTransaction ? null : mirrorOf(database);
  return named(async () => {
    if (mirror && (await start(database, mirror))) return lockMirror(() => writeLocked(database, mirror, work));
    await open(database);
    return database.transaction('rw', database.tables, work);
  });
}

/** Compares database and mirror once, and again after a failure, when the disk must have been tested. */
async function start(database: Database, mirror: Mirror): Promise<boolean> {
  if (mirror.hasFailed && (await mirror.started) !== false) {
    await lockMirror(async () => {
      await undo(mirror);
      await open(database);
      await testDisk(database, mirror);
    });
    mirror.started = null;
  }
  mirror.started ??= mirror.start(mirror.hasFailed);
  try {
    const isAvailable = await mirror.started;
    mirror.hasFailed = false;
    return isAvailable;
  } catch (error) {
    mirror.started = null; // the next transaction tries again
    throw error;
  }
}

/** Names an expected failure. */
async function named<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toStorageError(error) ?? error;
  }
}

async function writeLocked<T>(database: Database, mirror: Mirror, work: () => Promise<T>): Promise<T> {
  await open(database);
  try {
    return await writeMirrored(database, mirror, work);
  } catch (error) {
    const known = toStorageError(error);
    if (!known || !FAULTS.has(known.name)) throw error;
    mirror.hasFailed = true;
    if (known.name === 'StorageFull') throw known;
    // Some browsers do not say that the disk is full.
    const isFull = await mirror.journal.testDisk().then(
      () => false,
      () => true,
    );
    throw isFull ? new StorageError('StorageFull', error) : known;
  }
}

/** Opens the database if it is not open. Throws `StorageBlocked` if another window keeps an older version open. */
export async function open(database: Database): Promise<void> {
  if (database.isOpen()) return;
  await checkVersion(database.name);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = () => {};
  const blocked = new Promise<never>((_, reject) => {
    wait = () => {
      timer ??= setTimeout(() => reject(new StorageError('StorageBlocked')), BLOCKED_MS);
    };
  });
  database.on('blocked', wait);
  try {
    await Promise.race([database.open(), blocked]);
  } finally {
    clearTimeout(timer);
    database.on('blocked').unsubscribe(wait);
  }
}

/** Throws if a later version wrote the database: Dexie would open it, and add the tables and indexes that it lacks. */
async function checkVersion(name: string): Promise<void> {
  const there = (await indexedDB.databases()).find((one) => one.name === name);
  const native = there?.version ?? 0; // Dexie multiplies versions by ten
  if (Math.floor(native / 10) > VERSION) throw new StorageError('StorageNewer');
}
