import { Dexie, type Table } from 'dexie';
import { identify } from '../annotations.ts';
import { type Choice, type Database, VERSION } from '../database.ts';
import { type AnnotationRow, type ArticleRow, indexAnnotation, indexArticle, readAnnotation } from '../rows.ts';
import { open, toStorageError } from '../transaction.ts';
import { isUnavailable } from './files.ts';
import {
  attachMirror,
  compact,
  HEAD,
  hasMirrored,
  isMirrored,
  lockMirror,
  lockSnapshot,
  mirrorOf,
  putHead,
  RESTORED,
  toChange,
} from './mirror.ts';
import { type Counts, type Head, isSame } from './records.ts';
import type { Journal, MirrorState } from './remote.ts';

/** How many rows are read at a time. */
const CHUNK = 1000;

/** The tables that are compared by their number of rows. The settings have rows that are not mirrored. */
const COUNTED = ['articles', 'annotations', 'trash', 'rules', 'collections'] as const;

/** What is compared: the last transactions, the numbers of rows as well, everything that was written since the snapshot, or all. */
type Depth = 'last' | 'counts' | 'changes' | 'all';

/** Gives a database a mirror. */
export function mirrorLibrary(database: Database, journal: Journal): Database {
  return attachMirror(database, journal, (hasFailed) =>
    lockMirror(() => check(database, journal, hasFailed ? 'all' : 'last')),
  );
}

/** Compares database and mirror, as before the first transaction that writes. False if there can be no mirror. */
export const startMirror = async (database: Database, hasFailed: boolean): Promise<boolean> =>
  (await mirrorOf(database)?.start(hasFailed)) ?? false;

/** Compares the library with its mirror, and restores what is missing. For when the browser has started. */
export async function checkMirror(database: Database, depth: Depth = 'changes'): Promise<void> {
  const mirror = mirrorOf(database);
  if (mirror) await lockMirror(() => check(database, mirror.journal, depth)).catch(rethrow);
}

/**
 * Compares the numbers of rows, and writes the first snapshot of the mirror if there is none, or a new one if it is time. For when
 * the extension is idle.
 */
export async function keepMirror(database: Database): Promise<void> {
  const mirror = mirrorOf(database);
  if (!mirror || !(await lockMirror(() => check(database, mirror.journal, 'counts')).catch(rethrow))) return;
  try {
    const state = await lockMirror(() => mirror.journal.state());
    if (state?.needsSnapshot) await takeSnapshot(database, mirror.journal);
    else if (state?.isLong) await compact(mirror);
  } catch (error) {
    rethrow(error);
  }
}

function rethrow(error: unknown): never {
  throw toStorageError(error) ?? error;
}

/** Compares library and mirror. Reads all rows only if they differ. False if there can be no mirror. */
async function check(database: Database, journal: Journal, depth: Depth): Promise<boolean> {
  let state: MirrorState | null;
  try {
    state = await journal.state();
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    return false;
  }
  try {
    await compare(database, journal, state, depth);
  } catch (error) {
    if (toStorageError(error)?.name !== 'StorageBroken' || !(await canReplace(journal, state))) throw error;
    database.close();
    await Dexie.delete(database.name);
    await compare(database, journal, state, depth);
  }
  return true;
}

/** Whether a database that the browser cannot read can be replaced: the mirror has all of it, and the disk is not full. */
async function canReplace(journal: Journal, state: MirrorState | null): Promise<boolean> {
  if (!state?.isComplete) return false;
  const { isComplete } = await journal.load(true);
  await journal.unload();
  if (isComplete) await journal.testDisk();
  return isComplete;
}

async function compare(database: Database, journal: Journal, state: MirrorState | null, depth: Depth): Promise<void> {
  await open(database);
  const head = await readHead(database);
  // Without a mirror, or if the mirror is of an older copy of the profile, the library is what counts.
  const isStale = !state || (head !== null && head.seq > state.seq);
  let isSound = !isStale && state.version === VERSION;
  const isAtHead = state !== null && head !== null && isSame(head, state);
  if (state && !isStale && !(isSound && isAtHead && depth === 'last')) {
    const counts = await countRows(database);
    const isEqual = isAtHead && depth !== 'all' && isEqualCounts(counts, state.counts);
    const isShort = isAtHead && COUNTED.some((table) => (counts[table] ?? 0) < (state.counts[table] ?? 0));
    const isRestored = !isEqual || depth === 'changes';
    if (isRestored && !(await restore(database, journal, state, !isEqual, isShort ? null : head))) isSound = false;
  }
  if (isSound) return;
  // What the old files can give is in the database now.
  const current = (await readHead(database)) ?? { seq: 0, chain: 0 };
  await journal.begin(VERSION, current, await countRows(database));
  await putHead(database, current);
}

async function readHead(database: Database): Promise<Head | null> {
  const stored = (await database.choices.get(HEAD))?.value as unknown as Head | undefined;
  return stored ?? null;
}

async function countRows(database: Database): Promise<Counts> {
  const counts = await Promise.all(COUNTED.map((table) => database.table(table).count()));
  return Object.fromEntries(COUNTED.map((table, at) => [table, counts[at] ?? 0]));
}

const isEqualCounts = (a: Counts, b: Counts): boolean => COUNTED.every((table) => (a[table] ?? 0) === (b[table] ?? 0));

/**
 * Makes the library equal to its mirror; only rows in the journal if not `isAll`. Where the mirror is damaged, a database with a
 * later transaction, `head`, gets only what was written after it. False if the mirror is damaged.
 */
async function restore(
  database: Database,
  journal: Journal,
  { seq, chain, version }: MirrorState,
  isAll: boolean,
  head: Head | null,
): Promise<boolean> {
  const loaded = await journal.load(isAll);
  const isBehind = head !== null && !loaded.isSound && head.seq > loaded.head.seq;
  const { size, isComplete } = isBehind ? await journal.load(false, head.seq) : loaded;
  try {
    let restored = 0;
    let isChanged = false;
    for (let from = 0; from < size; from += CHUNK) {
      const changes = await journal.page(from, CHUNK);
      const differing = await findDiffering(database, changes);
      if (differing.length === 0) continue;
      isChanged = true;
      restored += await apply(database, differing);
    }
    // A journal that has ended is not gone on with.
    const more = isAll && isComplete && version > 0 ? await addUnknown(database, journal) : null;
    const last = more ?? { seq, chain };
    await database.transaction('rw', database.choices, async () => {
      if (isAll || isChanged) await putHead(database, last);
      if (restored === 0) return;
      const told = Number((await database.choices.get(RESTORED))?.value ?? 0);
      await database.choices.put({ name: RESTORED, value: (told + restored) as unknown as Choice['value'] });
    });
    return loaded.isSound;
  } finally {
    await journal.unload();
  }
}

/** A change of the mirror. */
type ReadChange = [table: string, key: string, row: object | null];

/** The changes that the database lacks. */
async function findDiffering(database: Database, changes: string[]): Promise<ReadChange[]> {
  const byTable = new Map<string, { key: string; change: string }[]>();
  for (const change of changes) {
    const [table, key] = JSON.parse(change) as ReadChange;
    const list = byTable.get(table) ?? [];
    list.push({ key, change });
    byTable.set(table, list);
  }
  const differing: ReadChange[] = [];
  for (const [table, list] of byTable) {
    const stored = await database.table(table).bulkGet(list.map(({ key }) => key));
    for (const [at, { key, change }] of list.entries()) {
      if (toChange(table, key, stored[at] ?? null) !== change) differing.push(JSON.parse(change) as ReadChange);
    }
  }
  return differing;
}

/** Applies changes, at most one of each row. Returns how many annotations came back. */
function apply(database: Database, changes: ReadChange[]): Promise<number> {
  return database.transaction('rw', database.tables, async () => {
    let restored = 0;
    for (const name of new Set(changes.map(([table]) => table))) {
      const table: Table = database.table(name);
      const own = changes.filter((change) => change[0] === name);
      const rows = own.flatMap(([, , row]) => row ?? []);
      if (name === 'annotations') {
        for (const row of rows) indexAnnotation(row as AnnotationRow);
        restored += rows.length;
      }
      if (name === 'articles') for (const row of rows) indexArticle(row as ArticleRow);
      await table.bulkDelete(own.flatMap(([, key, row]) => (row === null ? key : [])));
      await table.bulkPut(rows);
    }
    return restored;
  });
}

/**
 * Adds rows to the mirror that only the database has: their transaction was not acknowledged, but was written. An annotation of a
 * passage that was kept again since is deleted. Returns the last transaction; null if there are no such rows.
 */
async function addUnknown(database: Database, journal: Journal): Promise<Head | null> {
  const changes: string[] = [];
  const added: Counts = {};
  for (const name of COUNTED) {
    for await (const rows of readChunks(database, name)) {
      const unknown = new Set(await journal.lacks(name, [...rows.keys()]));
      for (const key of unknown) {
        const row = rows.get(key) as object;
        if (name === 'annotations' && (await isKeptAgain(database, row, unknown))) {
          await database.annotations.delete(key);
          continue;
        }
        changes.push(toChange(name, key, row));
        added[name] = (added[name] ?? 0) + 1;
      }
    }
  }
  return changes.length > 0 ? journal.append(changes, added) : null;
}

/** Whether there is another annotation of the same passage, which the mirror knows. */
async function isKeptAgain(database: Database, row: object, unknown: Set<string>): Promise<boolean> {
  const annotation = readAnnotation(row);
  if (!annotation) return false;
  const others = await database.annotations.where('url').equals(annotation.url).toArray();
  const same = others.map(readAnnotation).filter((other) => other && identify(other) === identify(annotation));
  return same.some((other) => other && !unknown.has(other.id));
}

/** Reads a table in parts, by key. Other events are handled in between. */
async function* readChunks(database: Database, name: string): AsyncGenerator<Map<string, object>> {
  const table: Table<{ [field: string]: unknown }, string> = database.table(name);
  const field = String(table.schema.primKey.keyPath);
  for (let last = ''; ; ) {
    const rows = await table.where(':id').above(last).limit(CHUNK).toArray();
    yield new Map(rows.map((row) => [String(row[field]), row]));
    const end = rows.at(-1);
    if (!end || rows.length < CHUNK) return;
    last = String(end[field]);
  }
}

/** Writes a snapshot of the database, in parts. Changes meanwhile are in the journal, which is applied after the snapshot. */
async function takeSnapshot(database: Database, journal: Journal): Promise<void> {
  await lockSnapshot(async () => {
    await journal.startSnapshot();
    for (const { name } of database.tables) {
      if (!hasMirrored(name)) continue;
      for await (const rows of readChunks(database, name)) {
        const kept = [...rows].filter(([key]) => isMirrored(name, key));
        await journal.addToSnapshot(kept.map(([key, row]) => toChange(name, key, row)));
      }
    }
    await journal.endSnapshot();
  });
}
