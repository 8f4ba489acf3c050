import { timeOf } from '../../sync/clock.ts';
import { readRow, type SyncRecord } from '../../sync/record.ts';
import type { SyncQuestion, SyncReport } from '../../sync/report.ts';
import { type Header, readLine } from '../../sync/segment.ts';
import { readRevision } from '../backup.ts';
import type { Database } from '../database.ts';
import { whileImporting } from '../follow.ts';
import type { SyncFiles } from './files.ts';
import { type Folder, isToBeRewritten, readFolder, signOf, writeNext } from './journal.ts';
import { ask, isOurs, preview } from './meeting.ts';
import { compareLibrary, mergeIntoLibrary, type SharedRows } from './rows.ts';
import { createDevice, lockSync, readFacts, type SyncFacts, type SyncStore, saveFacts } from './store.ts';
import { hashesOf, hashIn, mendStories, noStories, readStories, storyFile, writeStories } from './stories.ts';
import { joinTwins } from './twins.ts';

/** How a library is synced. */
export interface SyncOptions {
  database: Database;
  store: SyncStore;
  files: SyncFiles;
  /** The name that the reader gave the device. */
  name: string;
  /** Milliseconds since 1970. */
  now: number;
  /** The questions that the reader has said yes to. */
  agreed?: SyncQuestion[];
}

const NO_REPORT: SyncReport = {
  question: null,
  preview: null,
  read: 0,
  written: 0,
  unread: 0,
  isNewer: false,
  isRenamed: false,
};

/**
 * Syncs the library with those of other devices through a folder. Each device writes a journal of its own there, in segments that
 * never change, and reads the others': all files may be copied late, twice or in any order. Rejects with an error of the File System
 * Access API or of the storage; what was merged until then stays.
 */
export function syncLibrary(options: SyncOptions): Promise<SyncReport> {
  return lockSync(() => sync(options));
}

async function sync({ database, store, files, name, now, agreed = [] }: SyncOptions): Promise<SyncReport> {
  const facts = await readFacts(store);
  const save = async () => void (await saveFacts(store, facts));
  const folder = await readFolder(files, facts);
  const report: SyncReport = { ...NO_REPORT, isNewer: folder.isNewer, unread: folder.unread.length };
  const here = await countRows(database);
  const isLost = here === 0 && (await listHere(store).count()) > 0;
  const question = isLost && !agreed.includes('empty') ? 'empty' : ask(here, facts, folder, agreed);
  if (question) return { ...report, question, preview: await preview(database, folder) };
  report.isRenamed = renameCopy(facts, folder);
  const rows: SharedRows = { database, store, facts, now, touched: new Set(), isSkipped: false };
  if (isLost) await forgetHere(rows, save);
  if (facts.isLost) await whileImporting(() => bringBack(rows, files, folder, report));
  const revision = await readRevision(database);
  if (revision === '' || revision !== facts.revision) await compareLibrary(rows);
  facts.revision = revision;
  await save();
  const incoming = folder.fresh.filter(({ header }) => isOurs(facts, header));
  if (incoming.length > 0) await whileImporting(() => merge(rows, files, folder, incoming, report));
  facts.read = Object.fromEntries(Object.entries(facts.read).filter(([name]) => folder.names.has(name)));
  await save();
  await publish({ rows, files, folder, name, save, report });
  return report;
}

/** How many articles and annotations there are, with those in the trash. */
async function countRows({ articles, annotations, trash }: Database): Promise<number> {
  return (await articles.count()) + (await annotations.count()) + (await trash.count());
}

/** The rows that were there when the library was last looked at. */
const listHere = ({ rows }: SyncStore) => rows.filter(({ isHere }) => isHere === 1);

/** Gives the device another id if it was copied with its profile: there are segments of this one that it has not written. */
function renameCopy(facts: SyncFacts, { headers }: Folder): boolean {
  const own = [...headers.values()].filter(({ device }) => device === facts.device);
  const isCopied = own.some(({ number, written, device }) => {
    const ours = facts.own[`${device}-${number}.jsonl`];
    return number > facts.number || (ours && ours.sign !== '' && ours.written !== written);
  });
  if (isCopied) Object.assign(facts, { device: createDevice(), number: 0, own: {} });
  return isCopied;
}

/** Notes that a library was lost, so that its rows do not count as deleted. */
async function forgetHere({ store, facts }: SharedRows, save: () => Promise<void>): Promise<void> {
  facts.isLost = true;
  await save();
  await listHere(store).modify({ isHere: 0 });
}

/** Brings back a library that was lost, from what was known of it. Texts that are not in the folder are tried again later. */
async function bringBack(rows: SharedRows, files: SyncFiles, { names }: Folder, report: SyncReport): Promise<void> {
  const known = await rows.store.rows.filter(({ isHere, record }) => !isHere && readRow(record) !== null).toArray();
  let isComplete = true;
  for (let at = 0; at < known.length; at += CHUNK) {
    const records = known.slice(at, at + CHUNK).map(({ record }) => record);
    const stories = noStories();
    isComplete = (await readStories(stories, records, files, names)) && isComplete;
    report.read += await mergeIntoLibrary(rows, records, stories);
  }
  rows.facts.isLost = !isComplete;
}

/** How many records are merged at a time. */
const CHUNK = 200;

async function merge(
  rows: SharedRows,
  files: SyncFiles,
  { names }: Folder,
  incoming: Folder['fresh'],
  report: SyncReport,
): Promise<void> {
  /**
   * Articles are deleted last: of one that has annotations then, some were added on this device. The trash comes after them, because
   * what is in the library is not in it.
   */
  const last: SyncRecord[] = [];
  for (const { header, lines, file } of incoming) {
    let isComplete = true;
    rows.isSkipped = false;
    for (let at = 0; at < lines.length; at += CHUNK) {
      const read = lines.slice(at, at + CHUNK).map(readLine);
      const records = read.filter((record) => record !== null);
      report.unread += read.length - records.length;
      const isLast = (record: SyncRecord) =>
        record.table === 'trash' || (record.table === 'articles' && readRow(record) === null);
      last.push(...records.filter(isLast));
      const stories = noStories();
      isComplete = (await readStories(stories, await findWanted(rows, records), files, names)) && isComplete;
      report.read += await mergeIntoLibrary(
        rows,
        records.filter((record) => !isLast(record)),
        stories,
      );
    }
    // What needs a text that has not arrived yet is read again.
    if (isComplete && !rows.isSkipped) rows.facts.read[file.name] = { sign: signOf(file), header };
  }
  for (let at = 0; at < last.length; at += CHUNK)
    report.read += await mergeIntoLibrary(rows, last.slice(at, at + CHUNK), noStories());
  await joinTwins(rows.database, rows.touched);
}

/** The records that name texts which this device does not have. */
async function findWanted({ store }: SharedRows, records: SyncRecord[]): Promise<SyncRecord[]> {
  const texts = records.filter(({ table, gone }) => table === 'texts' && !gone);
  const known = await store.rows.bulkGet(texts.map(({ table, key }) => `${table} ${key}`));
  return texts.filter((record, at) => {
    const ours = known[at]?.isHere ? hashesOf(known[at].record) : [];
    return hashesOf(record).some((hash) => !ours.includes(hash));
  });
}

/** For how long it is known that a row was deleted: until all segments of others were written so much later, so that none has the row. */
const KEPT_MS = 90 * 86_400_000;

interface Publishing {
  rows: SharedRows;
  files: SyncFiles;
  folder: Folder;
  name: string;
  save(): Promise<void>;
  report: SyncReport;
}

/** Writes what the other devices do not know; everything if the journal of this device is to be written anew. */
async function publish({ rows, files, folder, name, save, report }: Publishing): Promise<void> {
  const { store, facts, now } = rows;
  const written = new Date(now).toISOString();
  const listed = await files.list();
  if (await mendStories(rows, files, listed)) await save();
  const isAll = isToBeRewritten(facts, listed, now);
  if (isAll) {
    const until = findOldest(folder, facts, now) - KEPT_MS;
    const old = await store.rows.filter(({ record, isNews }) => !isNews && isExpired(record, until)).primaryKeys();
    await store.rows.bulkDelete(old);
  }
  report.written = await store.rows.where('isNews').equals(1).count();
  if (report.written === 0 && !isAll) return;
  const before = Object.keys(facts.own);
  const used = new Set<string>();
  async function* readRecords() {
    for await (const records of readKnown(store, isAll)) {
      await writeStories(rows, records, files, folder.names);
      for (const hash of records.flatMap(hashesOf)) used.add(storyFile(hash));
      yield* records;
    }
  }
  const file = await writeNext(files, facts, name, written, readRecords(), save);
  await store.rows.where('isNews').equals(1).modify({ isNews: 0 });
  if (!isAll) return;
  const copies = [...folder.headers].filter(([, { device }]) => device === facts.device).map(([name]) => name);
  const outdated = [...new Set([...before, ...copies])].filter((one) => one !== file && !hashIn(one));
  // What was not read may use any of them.
  const isAllRead = folder.unread.length === 0 && [...folder.headers.keys()].every((one) => facts.read[one]);
  const unused = (await files.list()).filter(
    ({ name, modified }) => isAllRead && hashIn(name) && !used.has(name) && now - modified > DAY_MS,
  );
  for (const one of [...outdated, ...unused.map(({ name }) => name)]) {
    await files.remove(one);
    delete facts.own[one];
  }
  for (const name of Object.keys(facts.own)) if (hashIn(name) && !used.has(name)) delete facts.own[name];
  await save();
}

const DAY_MS = 86_400_000;

/** The records of all rows, or of those that other devices do not know, some at a time. */
async function* readKnown({ rows }: SyncStore, isAll: boolean): AsyncGenerator<SyncRecord[]> {
  const ids = isAll ? await rows.toCollection().primaryKeys() : await rows.where('isNews').equals(1).primaryKeys();
  for (let at = 0; at < ids.length; at += CHUNK)
    yield (await rows.bulkGet(ids.slice(at, at + CHUNK))).flatMap((row) => row?.record ?? []);
}

/** When the oldest segment of another device was written, in milliseconds since 1970; now, if there is none. */
function findOldest({ headers }: Folder, facts: SyncFacts, now: number): number {
  const others = [...headers.values()].filter((header) => header.device !== facts.device && isOurs(facts, header));
  return Math.min(now, ...others.map(({ written }) => Date.parse(written) || 0));
}

const isExpired = (record: SyncRecord, until: number): boolean =>
  record.gone !== undefined && readRow(record) === null && timeOf(record.gone) < until;

/** The other devices that share the library, by what they wrote last. */
export function listPeers({ device, libraries, read }: SyncFacts): Header[] {
  const last = new Map<string, Header>();
  for (const { header } of Object.values(read)) {
    const other = last.get(header.device);
    if (header.device !== device && isOurs({ libraries }, header) && !(other && other.number > header.number))
      last.set(header.device, header);
  }
  return [...last.values()].sort((a, b) => (a.written < b.written ? 1 : -1));
}

/** Takes out another device: its journal is removed. What it knew stays, as this device writes all that is known with the next sync. */
export function removePeer(store: SyncStore, files: SyncFiles, device: string): Promise<void> {
  return lockSync(async () => {
    const facts = await readFacts(store);
    const names = Object.keys(facts.read).filter((name) => facts.read[name]?.header.device === device);
    for (const name of names) {
      await files.remove(name);
      delete facts.read[name];
    }
    await saveFacts(store, { ...facts, own: {} }); // all is written anew, what the other one knew as well
  });
}
