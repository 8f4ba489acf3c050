import type { Table } from 'dexie';
import { type Clock, observe, type Stamp, stampOf, tick } from '../../sync/clock.ts';
import { listTexts } from '../../sync/note-versions.ts';
import { keepRow, reconcile } from '../../sync/reconcile.ts';
import {
  emptyRecord,
  isEqual,
  KEYS,
  mergeRecords,
  readRow,
  type SharedRow,
  type SharedTable,
  type SyncRecord,
  sharedTables,
} from '../../sync/record.ts';
import type { Database } from '../database.ts';
import { readRows } from '../follow.ts';
import { readTransaction, write } from '../transaction.ts';
import { tickTrash } from '../trash.ts';
import { fromShared, type Stories, tableOf, toShared } from './shared-rows.ts';
import { type KnownRow, rowId, type SyncFacts, type SyncStore } from './store.ts';
import { addHashes, noStories } from './stories.ts';

/** The rows of the library and what is known of them. */
export interface SharedRows {
  database: Database;
  store: SyncStore;
  facts: SyncFacts;
  /** The time, in milliseconds since 1970. */
  now: number;
  /** The addresses of articles that got annotations of other devices. */
  touched: Set<string>;
  /** A record was not merged, as its row was just changed: it is to be read again. */
  isSkipped: boolean;
}

/** A new stamp of this device. */
export function stamp({ facts, now }: SharedRows): Stamp {
  facts.clock = tick(facts.clock, now);
  return stampOf(facts.clock, facts.device);
}

/**
 * Compares the library with what is known of it: what was changed since gets a stamp. The first time, rows have the time at which
 * they were last changed, so that of two libraries that meet the later changes win.
 */
export async function compareLibrary(rows: SharedRows): Promise<void> {
  const isFirst = rows.facts.revision === '' && (await rows.store.rows.limit(1).count()) === 0;
  if (isFirst) stamp(rows); // later ones are not to be before those times
  for (const table of sharedTables) {
    const key = KEYS[table];
    const seen = new Set<string>();
    for await (const part of readRows(rows.database, tableOf(rows.database, table), (row) => keyOf(row, key)))
      for (let at = 0; at < part.length; at += CHUNK) {
        const some = part.slice(at, at + CHUNK);
        const keys = some.map((row) => keyOf(row, key));
        for (const one of keys) seen.add(one);
        await compareRows(rows, table, keys, some, isFirst);
      }
    const ids = await rows.store.rows.where('id').startsWith(rowId(table, '')).primaryKeys();
    const gone = ids.map((id) => id.slice(rowId(table, '').length)).filter((one) => !seen.has(one));
    for (let at = 0; at < gone.length; at += CHUNK) {
      const keys = gone.slice(at, at + CHUNK);
      // They may have come back since the table was read.
      const now = await readTransaction(rows.database, () => tableOf(rows.database, table).bulkGet(keys));
      await compareRows(rows, table, keys, now, isFirst);
    }
  }
}

const keyOf = (row: object, field: string): string => String((row as { [field: string]: unknown })[field]);

/** How many records are merged at a time; other work is done in between. */
const CHUNK = 200;

async function compareRows(
  rows: SharedRows,
  table: SharedTable,
  keys: string[],
  stored: (object | undefined)[],
  isFirst: boolean,
): Promise<void> {
  const known = await rows.store.rows.bulkGet(keys.map((key) => rowId(table, key)));
  const stories = noStories();
  if (table === 'texts')
    await addHashes(
      stories,
      stored.map((row) => row ?? {}),
      known,
    );
  const changed: KnownRow[] = [];
  for (const [at, key] of keys.entries()) {
    const row = stored[at] ? toShared(table, stored[at], stories) : null;
    if (stored[at] && !row) continue; // damaged
    const before = known[at];
    const { record, isNews } = reconcile(
      { table, key, row, record: recordOf(before, row), wasHere: before?.isHere === 1 },
      undefined,
      () => (isFirst ? stampOf(firstTime(row, rows.now), rows.facts.device) : stamp(rows)),
    );
    if (isNews || before?.incoming || (before?.isHere ?? 0) !== Number(row !== null))
      changed.push(toKnown(record, row, isNews || before?.isNews === 1));
  }
  await rows.store.rows.bulkPut(changed);
}

/** What is known of a row, with a merge that was written before the background was stopped: it is no change of this device. */
function recordOf(known: KnownRow | undefined, row: SharedRow | null): SyncRecord | undefined {
  if (!known?.incoming) return known?.record;
  const merged = mergeRecords(known.record, known.incoming);
  return isEqual(readRow(merged), row) ? merged : known.record;
}

/** When a row was last changed, as far as it says so. */
function firstTime(row: SharedRow | null, now: number): Clock {
  const said = row?.updated ?? row?.deleted ?? row?.saved ?? row?.added ?? row?.created;
  const time = Date.parse(String(said));
  return { time: time >= 0 ? Math.min(time, now) : 0, count: 0 };
}

const toKnown = (record: SyncRecord, row: SharedRow | null, isNews: boolean): KnownRow => ({
  id: rowId(record.table, record.key),
  record,
  isHere: row ? 1 : 0,
  isNews: isNews ? 1 : 0,
  isApart: record.note && listTexts(record.note).length > 1 ? 1 : 0,
});

/** Merges records of other devices into the library. Returns how many rows were changed. */
export async function mergeIntoLibrary(rows: SharedRows, records: SyncRecord[], stories: Stories): Promise<number> {
  let changed = 0;
  for (const table of sharedTables) {
    const own = new Map<string, SyncRecord>();
    for (const record of records) {
      if (record.table !== table) continue;
      const other = own.get(record.key);
      own.set(record.key, other ? mergeRecords(other, record) : record);
    }
    if (own.size > 0) changed += await mergeTable(rows, table, [...own.values()], stories);
  }
  return changed;
}

async function mergeTable(
  rows: SharedRows,
  table: SharedTable,
  records: SyncRecord[],
  stories: Stories,
): Promise<number> {
  const { database, store, facts } = rows;
  for (const record of records) facts.clock = observe(facts.clock, lastStamp(record));
  const found = await store.rows.bulkGet(records.map(({ key }) => rowId(table, key)));
  const known = new Map(found.map((one, at) => [records[at]?.key, one]));
  const news = records.filter((record) => isNewTo(known.get(record.key), record));
  if (news.length === 0) return 0;
  const keys = news.map(({ key }) => key);
  if (table === 'texts') {
    const stored = await readTransaction(database, () => database.texts.bulkGet(keys));
    await addHashes(
      stories,
      stored.map((row) => row ?? {}),
      keys.map((key) => known.get(key)),
    );
  }
  await store.rows.bulkPut(
    news.map((incoming) => ({ ...(known.get(incoming.key) ?? unknownRow(incoming)), incoming })),
  );
  const next: KnownRow[] = [];
  const written = await write(database, async () => {
    const target = tableOf(database, table);
    const [stored, day] = [await target.bulkGet(keys), table === 'trash' ? await tickTrash(database) : 0];
    const [put, removed]: [object[], string[]] = [[], []];
    for (const [at, theirs] of news.entries()) {
      const { key } = theirs;
      const row = stored[at] ? toShared(table, stored[at], stories) : null;
      if (stored[at] && !row) {
        rows.isSkipped ||= table === 'texts'; // it was changed just now; other rows are damaged
        continue;
      }
      const before = known.get(key);
      const ours = { table, key, row, record: before?.record, wasHere: before?.isHere === 1 };
      const merged = reconcile(ours, theirs, () => stamp(rows));
      // An article that another device deleted stays if it has annotations here. Nothing else is awaited in this loop: Dexie forgets
      // the transaction after a hundred promises of others.
      const isDeleted = table === 'articles' && row !== null && merged.row === null;
      const kept = isDeleted ? await database.annotations.where('url').equals(key).count() : 0;
      const result = kept > 0 ? keepRow(merged, row, () => stamp(rows)) : merged;
      const made = result.row && fromShared(table, result.row, stories, day);
      if (result.row && !made) continue; // its text is missing
      if (result.isWritten && made) put.push(made);
      else if (result.isWritten) removed.push(key);
      if (table === 'annotations' && !row && result.row) rows.touched.add(String(result.row.url));
      next.push(toKnown(result.record, result.row, result.isNews || before?.isNews === 1));
    }
    await target.bulkDelete(removed);
    await target.bulkPut(put);
    await dropRestored(
      database,
      table,
      put.map((row) => keyOf(row, KEYS[table])),
    );
    return put.length + removed.length;
  });
  await store.rows.bulkPut(next);
  return written;
}

/** Whether a record says more than is known of a row. */
function isNewTo(known: KnownRow | undefined, record: SyncRecord): boolean {
  if (!known) return true;
  const merged = mergeRecords(known.record, record);
  return !isEqual(merged, known.record) || (!known.isHere && readRow(merged) !== null);
}

const unknownRow = ({ table, key }: SyncRecord): KnownRow => toKnown(emptyRecord(table, key), null, false);

/** Deletes from the trash what is in the library. */
async function dropRestored(database: Database, table: SharedTable, keys: string[]): Promise<void> {
  if (table !== 'trash') return database.trash.bulkDelete(table === 'texts' ? [] : keys);
  const found = await Promise.all(
    [database.annotations, database.articles, database.collections].map((one) =>
      (one as Table<object, string>).bulkGet(keys),
    ),
  );
  await database.trash.bulkDelete(keys.filter((_, at) => found.some((rows) => rows[at])));
}

/** The latest time in a record. */
const lastStamp = ({ gone = '', fields, note }: SyncRecord): Stamp =>
  [gone, ...Object.values(fields).map(([at]) => at), ...Object.values(note?.seen ?? {})].reduce(
    (last, at) => (at > last ? at : last),
    '',
  );
