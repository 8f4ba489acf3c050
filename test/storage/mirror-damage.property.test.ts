import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterAll, expect, test, vi } from 'vitest';
import { change, keep } from '../../src/storage/annotations.ts';
import { type Database, openDatabase } from '../../src/storage/database.ts';
import { createJournal } from '../../src/storage/mirror/journal.ts';
import { hasMirrored, mirrorOf } from '../../src/storage/mirror/mirror.ts';
import { checkMirror, keepMirror, mirrorLibrary } from '../../src/storage/mirror/restore.ts';
import { forget, purge, restore } from '../../src/storage/trash.ts';
import { createDisk, installLocks } from '../fakes/mirror-files.ts';
import { createRandom } from '../random.ts';
import { bridge, draftOf, harbour } from './library.ts';

installLocks();

/** So many libraries are used for so many steps each, and each of their mirrors is damaged in so many ways. */
const HISTORIES = 8;
const CASES = 250;
const STEPS = 20;

/** The files of a mirror. */
type Files = Map<string, Uint8Array>;

/** A library and its mirror at one time. */
interface Moment {
  seq: number;
  files: Files;
  tables: Map<string, object[]>;
  /** The keys of all rows, in whichever table. */
  keys: Set<string>;
}

let disk = createDisk();
const journal = createJournal((name) => disk.openFile(name));
const database: Database = mirrorLibrary(openDatabase('damages'), journal);

afterAll(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  database.close();
  await Dexie.delete('damages');
});

/** What the background does after its start. */
async function care(): Promise<void> {
  await checkMirror(database);
  await keepMirror(database);
}

/** All rows of the tables that are in the mirror. */
async function readTables(): Promise<Map<string, object[]>> {
  const tables = database.tables.filter(({ name }) => hasMirrored(name));
  const read = () => Promise.all(tables.map(async (table) => [table.name, await table.toArray()] as const));
  return new Map(await database.transaction('r', tables, read));
}

/** The keys of all rows but settings, in whichever table. */
function listKeys(tables: Map<string, object[]>): Set<string> {
  const rows = [...tables].flatMap(([name, rows]) => (name === 'choices' ? [] : rows));
  return new Set((rows as { id?: string; url: string }[]).map(({ id, url }) => id ?? url));
}

async function readMoment(): Promise<Moment> {
  const tables = await readTables();
  const { seq = 0 } = (await journal.state()) ?? {};
  return { seq, files: new Map(disk.files), tables, keys: listKeys(tables) };
}

/** Makes the database what it was; empty for null. */
async function setDatabase(moment: Moment | null): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    for (const table of database.tables) {
      const rows = moment?.tables.get(table.name) ?? [];
      await table.clear();
      if (rows.length > 0) await table.bulkPut(rows);
    }
  });
}

/** Uses a library at random: the moments after each step. */
async function live(random: (below: number) => number): Promise<Moment[]> {
  const pick = async (table: 'annotations' | 'trash') => {
    const keys = (await database.table(table).toCollection().primaryKeys()) as string[];
    return keys.length > 0 ? [keys[random(keys.length)] as string] : [];
  };
  const steps: (() => Promise<unknown>)[] = [
    () =>
      keep(
        database,
        harbour,
        Array.from({ length: 3 }, () => draftOf(`Calder ${random(1e6)}`, random(1e6))),
        false,
      ),
    () => keep(database, bridge, [draftOf(`Brandt ${random(1e6)}`, random(1e6))], false),
    async () =>
      change(database, null, (await pick('annotations'))[0] ?? '', { note: `${random(1e6)}` }).catch(() => null),
    async () => forget(database, harbour, await pick('annotations')),
    async () => restore(database, null, await pick('trash')),
    async () => purge(database, await pick('trash')),
    () => journal.compact(),
    () => care(),
  ];
  // The same rows with the same ids each time.
  vi.spyOn(crypto, 'randomUUID').mockImplementation(() => {
    const digits = Array.from({ length: 32 }, () => random(16).toString(16)).join('');
    return digits.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5') as ReturnType<Crypto['randomUUID']>;
  });
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 0, 1) });
  disk = createDisk();
  await setDatabase(null);
  await care();
  const moments: Moment[] = [];
  for (let n = 0; n < STEPS; n++) {
    vi.setSystemTime(Date.now() + 1000);
    await steps[n < 2 ? 0 : random(steps.length)]?.();
    clearTimeout(mirrorOf(database)?.compacting); // a step of its own
    moments.push(await readMoment());
  }
  return moments;
}

const linesOf = (bytes: Uint8Array): string[] => new TextDecoder().decode(bytes).split(/(?<=\n)/);

const toBytes = (lines: string[]): Uint8Array => new TextEncoder().encode(lines.join(''));

/** Damages files at random. */
function damage(files: Files, moments: Moment[], random: (below: number) => number): string {
  const names = [...files.keys()].sort();
  const name = names[random(names.length)] ?? 'journal-0';
  const bytes = files.get(name) ?? new Uint8Array(0);
  const old = moments[random(moments.length)] as Moment;
  const damages: [string, () => void][] = [
    [
      'flip a bit',
      () =>
        files.set(
          name,
          bytes.map((byte, at) => byte ^ (at === position ? 1 << random(8) : 0)),
        ),
    ],
    [
      'flip a bit of the first line',
      () =>
        files.set(
          name,
          bytes.map((byte, at) => byte ^ (at === first ? 4 : 0)),
        ),
    ],
    ['cut', () => files.set(name, bytes.slice(0, position))],
    ['swap lines', () => files.set(name, toBytes(swap(linesOf(bytes), random)))],
    ['swap files', () => void swapFiles(files, name, names[random(names.length)] ?? name)],
    ['empty', () => files.set(name, new Uint8Array(0))],
    ['delete', () => files.delete(name)],
    ['put an old file back', () => files.set(name, old.files.get(name) ?? new Uint8Array(0))],
    ['put an old slot back', () => putBack(files, old, random(3), random(3))],
    ['put all old files back', () => [0, 1, 2].map((slot) => putBack(files, old, slot, slot))],
  ];
  const position = random(bytes.length);
  const first = random(40);
  const [how, work] = damages[random(damages.length)] as [string, () => void];
  work();
  return `${how}: ${name}`;
}

function swap(lines: string[], random: (below: number) => number): string[] {
  const [a, b] = [random(lines.length), random(lines.length)];
  return lines.map((line, at) => lines[at === a ? b : at === b ? a : at] ?? line);
}

function swapFiles(files: Files, a: string, b: string): void {
  const [first, second] = [files.get(a), files.get(b)];
  if (first) files.set(b, first);
  if (second) files.set(a, second);
}

function putBack(files: Files, old: Moment, from: number, to: number): void {
  for (const kind of ['journal', 'snapshot']) {
    files.set(`${kind}-${to}`, old.files.get(`${kind}-${from}`) ?? new Uint8Array(0));
  }
}

/** The value of a line without its checksum. */
const parse = (line: string) => JSON.parse(line.slice(9)) as never;

/** Everything that was ever written into the files of a library. */
interface Originals {
  /** The generation and lines of each finished snapshot, by its text. */
  snapshots: Map<string, { generation: number; lines: string[] }>;
  /** The lines of each journal, by the first. */
  journals: Map<string, string[]>;
}

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function collectOriginals(moments: Moment[]): Originals {
  const originals: Originals = { snapshots: new Map(), journals: new Map() };
  for (const [name, bytes] of moments.flatMap(({ files }) => [...files])) {
    const lines = linesOf(bytes);
    const last = lines.at(-1) ?? '';
    if (name.startsWith('snapshot') && last.includes('{"end"')) {
      const { end } = parse(last) as { end: { generation: number } };
      originals.snapshots.set(decode(bytes), { generation: end.generation, lines: lines.slice(0, -1) });
    }
    const [first = ''] = lines;
    const before = originals.journals.get(first) ?? [];
    if (name.startsWith('journal') && lines.length > before.length) originals.journals.set(first, lines);
  }
  return originals;
}

/** The keys of the rows of the newest undamaged snapshot, with its journal up to the first damage. */
function readSound(files: Files, { snapshots, journals }: Originals): Set<string> {
  const textsOf = (kind: string) =>
    [...files].filter(([name]) => name.startsWith(kind)).map(([, bytes]) => decode(bytes));
  const sound = textsOf('snapshot')
    .map((text) => snapshots.get(text))
    .filter((snapshot) => snapshot !== undefined);
  const newest = sound.sort((a, b) => b.generation - a.generation)[0];
  if (!newest) return new Set();
  const rows = new Map<string, string>();
  const apply = (line: string) => {
    const [table, key, row] = parse(line) as [string, string, object | null];
    if (row === null) rows.delete(`${table} ${key}`);
    else if (table !== 'choices') rows.set(`${table} ${key}`, key);
  };
  newest.lines.forEach(apply);
  for (const text of textsOf('journal')) {
    const original = journals.get(text.slice(0, text.indexOf('\n') + 1));
    if (!original?.[0]?.includes(`{"begin":{"generation":${newest.generation},`)) continue;
    const lines = text.split('\n').map((line) => `${line}\n`);
    const end = lines.findIndex((line, at) => line !== original[at]);
    const last = lines.findLastIndex((line, at) => at < end && line.includes('{"commit"'));
    for (const line of lines.slice(1, Math.max(1, last))) if (line.startsWith('[', 9)) apply(line);
  }
  return new Set(rows.values());
}

/** A database beside damaged files. */
type State = 'empty' | 'whole' | 'older';

/** The state of a database in a case: those that are whole follow each other, which need not be written again. */
const stateOf = (n: number): State => (n < CASES * 0.4 ? 'whole' : n % 2 > 0 ? 'empty' : 'older');

/** The keys of rows that were deleted for good before a moment. */
const listGone = (moments: Moment[], { seq, keys }: Moment): string[] =>
  moments.flatMap((moment) => (moment.seq <= seq ? [...moment.keys].filter((key) => !keys.has(key)) : []));

const toText = (tables: Map<string, object[]>): string =>
  JSON.stringify([...tables].filter(([name]) => name !== 'choices'));

test(`${HISTORIES * CASES} damages lose no row of the newest sound generation, and bring none back`, async () => {
  const counts = { empty: 0, whole: 0, older: 0, sound: 0, due: 0, rows: 0 };
  for (let seed = 1; seed <= HISTORIES; seed++) {
    const next = createRandom(seed);
    const random = (below: number) => Math.floor(next() * below);
    const moments = await live(random);
    const originals = collectOriginals(moments);
    const now = moments.at(-1) as Moment;
    for (let n = 0; n < CASES; n++) {
      const state = stateOf(n);
      const before = { empty: null, whole: now, older: moments[random(moments.length)] as Moment }[state];
      const files = new Map(now.files);
      const how = Array.from({ length: 1 + random(2) }, () => damage(files, moments, random));
      const told = `seed ${seed}, case ${n}, ${state} (${before?.seq ?? 0} of ${now.seq}): ${how.join(', ')}`;
      const sound = readSound(files, originals);
      disk = createDisk();
      for (const [name, bytes] of files) disk.files.set(name, bytes);
      if (state !== 'whole') await setDatabase(before);
      await checkMirror(database);
      const tables = await readTables();
      const keys = listKeys(tables);
      // Only what the reader deleted for good later may be missing.
      const due = [...new Set([...sound, ...(before?.keys ?? [])])].filter((key) => now.keys.has(key));
      const lost = due.filter((key) => !keys.has(key));
      const gone = before ? listGone(moments, before) : [];
      const back = gone.filter((key) => keys.has(key));
      if (lost.length > 0 || back.length > 0) expect({ lost, back }, told).toEqual({ lost: [], back: [] });
      if (state === 'whole') expect(toText(tables), told).toBe(toText(now.tables));
      counts[state]++;
      counts.sound += sound.size;
      counts.due += due.length;
      counts.rows += keys.size;
      if (n % 20 > 0) continue;
      // A second loss: a mirror that was read is whole again, and no other was made worse.
      await keepMirror(database);
      await setDatabase(null);
      await checkMirror(database);
      const later = listKeys(await readTables());
      const again = state === 'empty' ? [...keys] : due.filter((key) => sound.has(key));
      expect(
        again.filter((key) => !later.has(key)),
        `lost later: ${told}`,
      ).toEqual([]);
      await setDatabase(now);
    }
  }
  expect(counts.whole + counts.empty + counts.older).toBe(HISTORIES * CASES);
  expect(counts.sound).toBeGreaterThan(HISTORIES * CASES * 5);
});
