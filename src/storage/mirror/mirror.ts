import { type DBCore, type DBCoreMutateRequest, type DBCoreMutateResponse, type DBCoreTable, Dexie } from 'dexie';
import type { Choice, Database } from '../database.ts';
import type { Change, Counts, Head } from './records.ts';
import type { Journal } from './remote.ts';

/** Under this name the database has the number of its last transaction in the mirror, beside the settings. */
export const HEAD = 'mirror' as Choice['name'];

/** Under this name the database has what was restored from the mirror, until the reader was told. */
export const RESTORED = 'restored' as Choice['name'];

/** Under this name a row is written to test the disk. */
const TEST = 'test' as Choice['name'];

/** Rows that are about the mirror itself, and are not in it. */
const UNMIRRORED = new Set<unknown>([HEAD, RESTORED, TEST]);

/** Whether rows of a table are in the mirror: all but the texts of articles. */
export const hasMirrored = (table: string): boolean => table !== 'texts';

/** Whether a row is in the mirror. */
export const isMirrored = (table: string, key: unknown): boolean =>
  hasMirrored(table) && (table !== 'choices' || !UNMIRRORED.has(key));

/** The changes of a transaction. */
interface Recording {
  /** What is not in the journal yet. */
  changes: Change[];
  added: Counts;
  /** What is being written to the journal, in this order. */
  sent: ReturnType<Journal['append']>[];
}

/** So many new rows are written to the journal while the database writes them, as in an import. */
const MANY = 100;

/** The mirror of a database in this context. */
export interface Mirror {
  journal: Journal;
  /**
   * Compares database and mirror, before the first transaction that writes; all rows after a failure. False if this browser or
   * profile has no files for the extension: then the library works without a mirror.
   */
  start(hasFailed: boolean): Promise<boolean>;
  started: Promise<boolean> | null;
  /** The last transaction failed: what was written of it is not certain, and the disk may be full. */
  hasFailed: boolean;
  /** Failed transactions that are still to be removed from the journal, the last one first. */
  undone: number[];
  recording: Recording | null;
  compacting: ReturnType<typeof setTimeout> | undefined;
}

/** How long after a transaction the mirror is compacted. */
const COMPACT_MS = 3000;

const mirrors = new WeakMap<Database, Mirror>();

/** The mirror of a database; null if it has none. */
export const mirrorOf = (database: Database): Mirror | null => mirrors.get(database) ?? null;

/** Gives a database a mirror; `start` as in `Mirror`. */
export function attachMirror(database: Database, journal: Journal, start: Mirror['start']): Database {
  const mirror: Mirror = {
    journal,
    start,
    started: null,
    hasFailed: false,
    undone: [],
    recording: null,
    compacting: undefined,
  };
  mirrors.set(database, mirror);
  const create = (core: DBCore): DBCore => ({
    ...core,
    table(name) {
      const table = core.table(name);
      return { ...table, mutate: (request) => mutate(mirror, table, request) };
    },
  });
  // A browser that closes the database by itself may have lost rows when it opens it again.
  database.on('close', () => {
    mirror.hasFailed = true;
  });
  database.use({ stack: 'dbcore', name: 'mirror', create });
  return database;
}

/** Only one context at a time writes to database and mirror. */
export function lockMirror<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('mirror', work) as Promise<T>;
}

/** Held while a snapshot is written, and while none must be. */
const SNAPSHOT_LOCK = 'mirror-snapshot';

/** Writes a snapshot. False if another context writes one, or if snapshots are postponed. */
export function lockSnapshot(work: () => Promise<unknown>): Promise<boolean> {
  return navigator.locks.request(SNAPSHOT_LOCK, { ifAvailable: true }, async (lock) => {
    if (lock) await work();
    return lock !== null;
  });
}

/**
 * Postpones snapshots until `work` is done, such as an import: each would be of all rows, and incomplete again at once. The
 * journal has what is written meanwhile.
 */
export async function postponeSnapshots<T>(work: () => Promise<T>): Promise<T> {
  let release = () => {};
  const isDone = new Promise<void>((resolve) => {
    release = resolve;
  });
  // Does not wait for a snapshot that is being written.
  void navigator.locks.request(SNAPSHOT_LOCK, { mode: 'shared' }, () => isDone);
  try {
    return await work();
  } finally {
    release();
  }
}

/** Records a change that a transaction makes. Dexie's promises, unlike those of async functions, stay in the transaction. */
function mutate(mirror: Mirror, table: DBCoreTable, request: DBCoreMutateRequest): Promise<DBCoreMutateResponse> {
  const { recording } = mirror;
  if (!recording || !hasMirrored(table.name)) return table.mutate(request);
  const { primaryKey } = table.schema;
  const { trans, type } = request;
  if (type === 'deleteRange') {
    const query = { index: primaryKey, range: request.range };
    return table
      .query({ trans, values: false, query })
      .then(({ result }) => record(mirror, recording, table, request, result));
  }
  if (type === 'delete') return record(mirror, recording, table, request, request.keys);
  const keys = request.keys ?? request.values.map((row) => primaryKey.extractKey?.(row));
  return record(mirror, recording, table, request, keys);
}

function record(
  mirror: Mirror,
  recording: Recording,
  table: DBCoreTable,
  request: DBCoreMutateRequest,
  keys: unknown[],
): Promise<DBCoreMutateResponse> {
  const { trans, type } = request;
  const values = type === 'add' || type === 'put' ? request.values : null;
  const note = (before: unknown[], failures: { [at: number]: unknown }) => {
    let added = 0;
    for (const [at, key] of keys.entries()) {
      const isThere = before[at] !== undefined;
      if (failures[at] || !isMirrored(table.name, key) || !(isThere || values)) continue;
      recording.changes.push(toChange(table.name, String(key), values ? (values[at] as object) : null));
      added += Number(values !== null) - Number(isThere);
    }
    recording.added[table.name] = (recording.added[table.name] ?? 0) + added;
  };
  if (type === 'add' && keys.length >= MANY) {
    // If one of them fails, so does the transaction.
    note([], {});
    send(mirror, recording);
    return table.mutate(request);
  }
  const finish = (before: unknown[]) =>
    table.mutate(request).then((result) => {
      note(before, result.failures);
      return result;
    });
  return type === 'add' ? finish([]) : table.getMany({ trans, keys, cache: 'immutable' }).then(finish);
}

/** Appends what was recorded to the journal. An error is thrown when the transaction waits for it. */
function send(mirror: Mirror, recording: Recording): void {
  const { changes, added } = recording;
  recording.changes = [];
  recording.added = {};
  const sent = Dexie.ignoreTransaction(() => mirror.journal.append(changes, added));
  sent.catch(() => undefined);
  recording.sent.push(sent);
}

/** A changed row for the mirror; null if it was deleted. What can be computed of the others is left out. */
export function toChange(table: string, key: string, row: object | null): Change {
  const { words: _words, actor: _actor, ...kept } = { ...row } as { words?: unknown; actor?: unknown };
  return JSON.stringify([table, key, row && (table === 'annotations' || table === 'articles' ? kept : row)]);
}

/**
 * Runs a transaction that writes, in an open database. Its changes are in the journal before it is committed, so that they are in
 * the mirror when it is acknowledged.
 */
export async function writeMirrored<T>(database: Database, mirror: Mirror, work: () => Promise<T>): Promise<T> {
  const recording: Recording = { changes: [], added: {}, sent: [] };
  let needsSnapshot = false;
  mirror.recording = recording;
  try {
    const result = await database.transaction('rw', database.tables, async () => {
      const result = await work();
      mirror.recording = null;
      needsSnapshot = isPurge(recording);
      if (recording.changes.length > 0) send(mirror, recording);
      if (recording.sent.length === 0) return result;
      const head = (await Dexie.waitFor(Promise.all(recording.sent))).at(-1);
      if (!head) return result;
      needsSnapshot ||= head.isLong;
      await putHead(database, head);
      return result;
    });
    if (needsSnapshot) compactSoon(mirror);
    return result;
  } catch (error) {
    // If this fails as well, it is tried again before the next transaction.
    const written = await Promise.allSettled(recording.sent);
    mirror.undone = written.flatMap((one) => (one.status === 'fulfilled' ? [one.value.seq] : []));
    await undo(mirror).catch(() => undefined);
    throw error;
  } finally {
    mirror.recording = null;
  }
}

/** Removes a failed transaction from the journal. */
export async function undo({ undone, journal }: Mirror): Promise<void> {
  for (let seq = undone.at(-1); seq !== undefined; seq = undone.at(-1)) {
    await journal.undo(seq);
    undone.pop();
  }
}

/** Whether rows were deleted for good; those that were moved or restored are still there. */
const isPurge = ({ added, sent }: Recording): boolean =>
  sent.length === 0 &&
  (added.trash ?? 0) < 0 &&
  [added.annotations, added.articles, added.collections].every((count) => count === undefined);

/** How many annotations were restored since the reader was told; 0 if none. */
export async function readRestored(database: Database): Promise<number> {
  return Number((await database.choices.get(RESTORED))?.value ?? 0);
}

/** Remembers that the reader was told. */
export async function clearRestored(database: Database): Promise<void> {
  await database.choices.delete(RESTORED);
}

/** Stores which transaction is the last in the database. */
export async function putHead(database: Database, { seq, chain }: Head): Promise<void> {
  await database.choices.put({ name: HEAD, value: { seq, chain } as unknown as Choice['value'] });
}

/** Writes to database and mirror, and reads it again. Rejects if the disk is still full. */
export async function testDisk(database: Database, mirror: Mirror): Promise<void> {
  await mirror.journal.testDisk();
  const value = crypto.randomUUID() as unknown as Choice['value'];
  await database.transaction('rw', database.choices, () => database.choices.put({ name: TEST, value }));
  const back = await database.transaction('r', database.choices, () => database.choices.get(TEST));
  if (back?.value !== value) throw Object.assign(new Error('The database lost a row'), { name: 'QuotaExceededError' });
  await database.transaction('rw', database.choices, () => database.choices.delete(TEST));
}

/** Writes a new snapshot when the library is not in use. */
function compactSoon(mirror: Mirror): void {
  clearTimeout(mirror.compacting);
  const start = async () => {
    if (!(await compact(mirror))) compactSoon(mirror);
  };
  mirror.compacting = setTimeout(() => void start(), COMPACT_MS);
}

/**
 * Writes a new snapshot. If that fails, for example because the disk is full, the old one and the journal stay. False if it must
 * be tried again later, because snapshots are postponed.
 */
export function compact(mirror: Mirror): Promise<boolean> {
  return lockSnapshot(() => lockMirror(() => mirror.journal.compact()).catch(() => undefined));
}
