import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Facts } from '../../src/model.ts';
import { change, findKept, keep } from '../../src/storage/annotations.ts';
import { createCollection } from '../../src/storage/collections.ts';
import { type Database, openDatabase } from '../../src/storage/database.ts';
import { createJournal } from '../../src/storage/mirror/journal.ts';
import { clearRestored, postponeSnapshots, readRestored } from '../../src/storage/mirror/mirror.ts';
import type { Journal } from '../../src/storage/mirror/remote.ts';
import { checkMirror, keepMirror, mirrorLibrary } from '../../src/storage/mirror/restore.ts';
import { changeSettings, readSettings } from '../../src/storage/settings.ts';
import { keepText } from '../../src/storage/texts.ts';
import { emptyTrash, forget, forgetArticle, purge, restore } from '../../src/storage/trash.ts';
import { createDisk, type FakeDisk, installLocks } from '../fakes/mirror-files.ts';
import { bridge, draftOf, harbour } from './library.ts';

installLocks();

let disk: FakeDisk;
let database: Database;

beforeEach(() => {
  disk = createDisk();
  start();
});

afterEach(async () => {
  vi.restoreAllMocks();
  database.close();
  await Dexie.delete('test');
});

/** As after a restart of the browser. */
function start(journal: Journal = createJournal(disk.openFile)): void {
  database?.close();
  database = mirrorLibrary(openDatabase('test'), journal);
}

const readRows = async () => ({
  annotations: await database.annotations.toArray(),
  articles: await database.articles.toArray(),
  trash: await database.trash.toArray(),
  rules: await database.rules.toArray(),
  collections: await database.collections.toArray(),
});

/** What the background does after its start. */
async function care(): Promise<void> {
  await checkMirror(database);
  await keepMirror(database);
}

/** Loses everything, as when the browser deletes a damaged database. */
async function lose(): Promise<void> {
  database.close();
  await Dexie.delete('test');
  start();
}

const names = (count: number, prefix = 'Calder') => Array.from({ length: count }, (_, at) => `${prefix} ${at}`);

const keepMany = (count: number, prefix?: string) =>
  keep(
    database,
    harbour,
    names(count, prefix).map((name, at) => draftOf(name, at * 100)),
    false,
  );

/** A journal that stops before or after one call, as when the browser is killed there. */
function dyingAt(method: 'append' | 'compact', when: 'before' | 'after'): Journal {
  const journal = createJournal(disk.openFile);
  const call = journal[method] as (...args: unknown[]) => Promise<unknown>;
  const gone = () => Promise.reject(Object.assign(new Error('The worker has gone'), { name: 'Error' }));
  return {
    ...journal,
    [method]: async (...args: unknown[]) => {
      if (when === 'after') await call(...args);
      return gone();
    },
    undo: gone,
  };
}

describe('a library that is lost', () => {
  test('is restored with everything that was acknowledged, and the reader is told once', async () => {
    const [first] = await keepMany(12);
    await care();
    await change(database, null, first?.id ?? '', { note: 'ask the harbour office' });
    await keep(database, bridge, [draftOf('Brandt')], true);
    await changeSettings(database, { colour: 'pink' });
    await createCollection(database, 'Ports', [{ article: harbour.url }, { annotation: first?.id ?? '' }]);
    const before = await readRows();
    expect(before.collections).toHaveLength(1);
    await lose();
    await care();
    expect(await readRows()).toEqual(before);
    expect((await readSettings(database)).colour).toBe('pink');
    expect(await readRestored(database)).toBe(13);
    await clearRestored(database);
    start();
    await care();
    expect(await readRestored(database)).toBe(0);
    expect(await readRows()).toEqual(before);
  });

  test('is restored from the journal alone while there is no snapshot', async () => {
    await keepMany(3);
    const before = await readRows();
    await lose();
    await care();
    expect(await readRows()).toEqual(before);
  });

  test('is restored before anything else is written', async () => {
    await keepMany(3);
    await lose();
    await keep(database, harbour, [draftOf('Calder 1', 100), draftOf('Brandt', 900)], false);
    const { annotations } = await findKept(database, harbour);
    expect(annotations.map(({ selectors }) => selectors[0].exact).sort()).toEqual(['Brandt', ...names(3)]);
  });

  test('does not get back what was deleted for good', async () => {
    const [first, second] = await keepMany(3);
    await care();
    const ids = [first?.id ?? '', second?.id ?? ''];
    await forget(database, harbour, ids);
    await restore(database, harbour, ids.slice(1));
    await purge(database, ids);
    const before = await readRows();
    await lose();
    await care();
    expect(await readRows()).toEqual(before);
    expect(before.annotations).toHaveLength(2);
    expect(before.trash).toEqual([]);
  });
});

describe('a speaker that is not certain', () => {
  const perhaps = { names: ['Ida Lind'], reason: 'pronoun' as const, said: 'she' };
  const quote = (words: string, start: number, facts: Facts) => ({ ...draftOf(words, start), kind: 'quote', facts });

  test('stays proposed, also after a loss', async () => {
    await keep(database, harbour, [quote('“We wait.”', 40, { form: 'direct', perhaps })], false);
    await care();
    await lose();
    await care();
    expect((await findKept(database, harbour)).annotations[0]?.facts).toEqual({ form: 'direct', perhaps });
  });

  test('that an earlier version stored is read as proposed, and its row is not lost', async () => {
    const [kept] = await keep(database, harbour, [quote('“We wait.”', 40, { form: 'direct', speaker: 'it' })], false);
    await care();
    await lose();
    await care();
    expect((await database.annotations.toArray())[0]?.facts).toEqual({ form: 'direct', speaker: 'it' });
    const read = { form: 'direct', perhaps: { names: [], reason: 'pronoun', said: 'it' } };
    expect((await findKept(database, harbour)).annotations[0]?.facts).toEqual(read);
    await change(database, null, kept?.id ?? '', { note: 'ask' });
    expect((await findKept(database, harbour)).annotations[0]?.facts).toEqual(read);
  });
});

describe('rows that are lost', () => {
  test.each(['in the middle', 'at the end'])('are restored %s', async (where) => {
    const kept = await keepMany(20);
    if (where === 'in the middle') await care();
    for (const { id } of kept.slice(5)) await change(database, null, id, { note: 'seen' });
    const before = await readRows();
    const lost = kept.slice(8, 12).map(({ id }) => id);
    await database.annotations.bulkDelete(lost);
    if (where === 'at the end') await database.choices.clear();
    start();
    await care();
    expect(await readRows()).toEqual(before);
    expect(await readRestored(database)).toBe(4);
  });

  test('are restored when their last change was lost', async () => {
    const [first] = await keepMany(2);
    const old = await database.annotations.toArray();
    await care();
    await change(database, null, first?.id ?? '', { note: 'new' });
    const before = await readRows();
    await database.annotations.bulkPut(old);
    start();
    await care();
    expect(await readRows()).toEqual(before);
  });

  test('that came back after their deletion are deleted again', async () => {
    const [first] = await keepMany(2);
    const old = await database.annotations.toArray();
    await forget(database, harbour, [first?.id ?? '']);
    const before = await readRows();
    await database.annotations.bulkPut(old);
    start();
    await care();
    expect(await readRows()).toEqual(before);
  });
});

describe('a crash', () => {
  test('after the journal and before the database: the transaction is completed', async () => {
    await keepMany(2);
    start(dyingAt('append', 'after'));
    await expect(keep(database, bridge, [draftOf('Brandt')], false)).rejects.toThrow('The worker has gone');
    expect((await readRows()).annotations).toHaveLength(2);
    start();
    await care();
    expect((await readRows()).annotations).toHaveLength(3);
    await keep(database, bridge, [draftOf('Brandt')], false);
    expect((await readRows()).annotations).toHaveLength(3);
  });

  test('before the journal: nothing is in either', async () => {
    await keepMany(2);
    start(dyingAt('append', 'before'));
    await expect(keep(database, bridge, [draftOf('Brandt')], false)).rejects.toThrow('The worker has gone');
    await lose();
    await care();
    expect((await readRows()).annotations).toHaveLength(2);
  });

  test('in the middle of a line: the transaction is left out, and the next one follows', async () => {
    await keepMany(2);
    disk.change('journal-0', (bytes) => new Uint8Array([...bytes, ...new TextEncoder().encode('1a2b3c4d ["annotat')]));
    start();
    await keep(database, bridge, [draftOf('Brandt')], false);
    const before = await readRows();
    expect(disk.read('journal-0')).not.toContain('1a2b3c4d ["annotat');
    await lose();
    await care();
    expect(await readRows()).toEqual(before);
  });

  test('in the middle of a new snapshot: the old one stays', async () => {
    await keepMany(5);
    await care();
    await keep(database, bridge, [draftOf('Brandt')], false);
    const before = await readRows();
    const journal = createJournal(disk.openFile);
    disk.free = 300;
    await expect(journal.compact()).rejects.toMatchObject({ name: 'QuotaExceededError' });
    disk.free = Number.POSITIVE_INFINITY;
    await lose();
    await care();
    expect(await readRows()).toEqual(before);
  });

  test('in the database, which wrote more than it said: nothing is there twice', async () => {
    await keepMany(2);
    const [unknown] = await database.annotations.toArray();
    await care();
    // A transaction that failed for the reader, who tried again.
    await database.annotations.put({ ...(unknown as NonNullable<typeof unknown>), id: 'written-after-all' });
    await database.annotations.put({ ...(unknown as NonNullable<typeof unknown>), id: 'other', url: bridge.url });
    start();
    await care();
    const { annotations } = await readRows();
    expect(annotations).toHaveLength(3);
    expect(annotations.map(({ id }) => id)).toContain('other');
    await lose();
    await care();
    expect((await readRows()).annotations).toEqual(annotations);
  });
});

describe('a full disk', () => {
  test('in the middle of a line: nothing is acknowledged or written, and the next transaction works', async () => {
    await keepMany(2);
    const before = await readRows();
    disk.free = 100;
    await expect(keepMany(3, 'Brandt')).rejects.toMatchObject({ name: 'StorageFull' });
    expect(await readRows()).toEqual(before);
    disk.free = 1000; // less than the test block
    await expect(keepMany(1, 'Brandt')).rejects.toMatchObject({ name: 'StorageFull' });
    disk.free = Number.POSITIVE_INFINITY;
    await keepMany(3, 'Brandt');
    const after = await readRows();
    expect(after.annotations).toHaveLength(5);
    await lose();
    await care();
    expect(await readRows()).toEqual(after);
  });

  test.each([3, 150])('of which the database tells after %i rows: the journal has nothing of it', async (count) => {
    await keepMany(2);
    const journal = disk.read('journal-0');
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      const [row] = args as [{ name?: string }];
      if (row.name === 'mirror') throw new DOMException('The disk is full.', 'QuotaExceededError');
      return put.apply(this, args);
    });
    await expect(keepMany(count, 'Brandt')).rejects.toMatchObject({ name: 'StorageFull' });
    vi.restoreAllMocks();
    expect(disk.read('journal-0')).toBe(journal);
    await keepMany(count, 'Brandt');
    expect((await readRows()).annotations).toHaveLength(count + 2);
  });

  test('while many rows are added: neither database nor journal has any of them', async () => {
    await keepMany(2);
    const before = await readRows();
    const journal = disk.read('journal-0');
    disk.free = 5000;
    await expect(keepMany(150, 'Brandt')).rejects.toMatchObject({ name: 'StorageFull' });
    expect(await readRows()).toEqual(before);
    expect(disk.read('journal-0')).toBe(journal);
    disk.free = Number.POSITIVE_INFINITY;
    await keepMany(150, 'Brandt');
    const after = await readRows();
    expect(after.annotations).toHaveLength(152);
    await lose();
    await care();
    expect(await readRows()).toEqual(after);
  });

  test('after which rows are missing: they are restored before the next transaction', async () => {
    const [first] = await keepMany(2);
    disk.free = 0;
    await expect(keepMany(1, 'Brandt')).rejects.toMatchObject({ name: 'StorageFull' });
    disk.free = Number.POSITIVE_INFINITY;
    await database.annotations.delete(first?.id ?? '');
    expect(await keepMany(3)).toMatchObject([{ id: first?.id }, {}, {}]);
    expect((await readRows()).annotations).toHaveLength(3);
  });

  test('that keeps even the failed transaction in the journal: it is removed before the next one', async () => {
    const journal = createJournal(disk.openFile);
    let isStuck = true;
    start({ ...journal, undo: async (seq) => (isStuck ? Promise.reject(new Error('busy')) : journal.undo(seq)) });
    await keepMany(2);
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      const [row] = args as [{ name?: string }];
      if (row.name === 'mirror') throw new DOMException('The disk is full.', 'QuotaExceededError');
      return put.apply(this, args);
    });
    await expect(keepMany(1, 'Brandt')).rejects.toMatchObject({ name: 'StorageFull' });
    vi.restoreAllMocks();
    await expect(keepMany(1, 'Brandt')).rejects.toThrow('busy');
    isStuck = false;
    const [kept] = await keepMany(1, 'Brandt');
    const before = await readRows();
    expect(before.annotations).toHaveLength(3);
    await lose();
    await care();
    expect(await readRows()).toEqual(before);
    expect(before.annotations.map(({ id }) => id)).toContain(kept?.id);
  });

  test('after which the database forgets what it is told: nothing more is acknowledged', async () => {
    await keepMany(2);
    disk.free = 0;
    await expect(keepMany(1, 'Brandt')).rejects.toMatchObject({ name: 'StorageFull' });
    disk.free = Number.POSITIVE_INFINITY;
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore) {
      return IDBIndex.prototype.get.call(this.index('url'), 'nothing');
    });
    await expect(keepMany(1, 'Brandt')).rejects.toThrow();
  });
});

describe('a damaged mirror', () => {
  test('is known by its checksums, and does not replace a database that cannot be opened', async () => {
    await keepMany(3);
    await care();
    disk.change('snapshot-0', (bytes) => bytes.map((byte, at) => (at === 40 ? byte ^ 1 : byte)));
    expect(await createJournal(disk.openFile).load(true)).toMatchObject({ isComplete: false });
    start();
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('Internal error', 'UnknownError');
    });
    await expect(care()).rejects.toMatchObject({ name: 'StorageBroken' });
    vi.restoreAllMocks();
    start();
    expect((await readRows()).annotations).toHaveLength(3);
  });

  test('that is gone is written again from the database', async () => {
    await keepMany(3);
    const before = await readRows();
    disk.files.clear();
    start();
    await care();
    await lose();
    await care();
    expect(await readRows()).toEqual(before);
  });
});

describe('two windows that write to one journal', () => {
  const read = (name: string): number[] => [...disk.read(name).matchAll(/"seq":(\d+)/g)].map(([, seq]) => Number(seq));

  test('take turns, and go on in the other slot when one of them has written a new snapshot', async () => {
    const [first, second] = [createJournal(disk.openFile), createJournal(disk.openFile)];
    await first.begin(1, { seq: 0, chain: 0 }, {});
    await first.append(['["rules","a",{}]'], { rules: 1 });
    await second.append(['["rules","b",{}]'], { rules: 1 });
    await first.append(['["rules","c",{}]'], { rules: 1 });
    expect(read('journal-0')).toEqual([0, 1, 2, 3]);
    await first.startSnapshot();
    await first.endSnapshot();
    await second.compact();
    await first.append(['["rules","d",{}]'], { rules: 1 });
    expect(read('journal-1')).toEqual([3, 4]);
    expect(await second.load(true)).toMatchObject({ size: 4, isComplete: true, isSound: true, head: { seq: 4 } });
    expect((await second.state())?.counts).toEqual({ rules: 4 });
  });

  test('go on in a journal that the other has started', async () => {
    const [first, second] = [createJournal(disk.openFile), createJournal(disk.openFile)];
    await first.begin(1, { seq: 0, chain: 0 }, {});
    await first.append(['["rules","a",{}]'], { rules: 1 });
    await second.begin(2, { seq: 7, chain: 0 }, {});
    await first.append(['["rules","b",{}]'], { rules: 1 });
    expect(read('journal-0')).toEqual([0, 1]);
    expect(read('journal-1')).toEqual([7, 8]);
    expect((await second.state())?.seq).toBe(8);
  });

  test('open one file for a transaction if nobody else has written since', async () => {
    let opened = 0;
    const journal = createJournal((name) => {
      opened++;
      return disk.openFile(name);
    });
    await journal.begin(1, { seq: 0, chain: 0 }, {});
    await journal.append(['["rules","a",{}]'], { rules: 1 });
    opened = 0;
    await journal.append(['["rules","b",{}]'], { rules: 1 });
    expect(opened).toBe(1);
  });
});

test('a database that cannot be opened is replaced from the mirror', async () => {
  await keepMany(3);
  await care();
  const before = await readRows();
  start();
  const open = IDBFactory.prototype.open;
  let isDeleted = false;
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, ...args) {
    if (!isDeleted) throw new DOMException('Internal error', 'UnknownError');
    return open.apply(this, args);
  });
  const remove = IDBFactory.prototype.deleteDatabase;
  vi.spyOn(IDBFactory.prototype, 'deleteDatabase').mockImplementation(function (this: IDBFactory, ...args) {
    isDeleted = true;
    return remove.apply(this, args);
  });
  await care();
  expect(await readRows()).toEqual(before);
  expect(isDeleted).toBe(true);
});

test('a new snapshot keeps the mirror small, and what was deleted for good is not in it', async () => {
  // As the worker does, since the last write may not have closed its file yet.
  const journal = createJournal((name) => vi.waitFor(() => disk.openFile(name), { interval: 1, timeout: 5000 }));
  start(journal);
  const [first] = await keepMany(30);
  await care();
  let most = 0;
  for (let n = 0; n < 60; n++) {
    await change(database, null, first?.id ?? '', { note: `${n} `.repeat(30_000) });
    const state = await journal.state();
    if (state?.isLong) await journal.compact();
    most = Math.max(most, disk.size());
  }
  expect(disk.written).toBeGreaterThan(4_000_000);
  expect(most).toBeLessThan(7_000_000); // three generations
  await forgetArticle(database, harbour.url);
  await database.choices.clear();
  await purge(
    database,
    (await database.trash.toArray()).map(({ id }) => id),
  );
  await journal.compact();
  expect([...disk.files.keys()].map(disk.read).join('')).not.toContain('Calder');
  expect([...disk.files.keys()].filter((name) => disk.read(name))).toHaveLength(2);
});

test('the texts of articles are not in it, and are kept again when their pages are visited', async () => {
  const text = 'Nine boats stayed outside the wall, said Calder, who counted them.';
  const story = { ...harbour, text, blocks: [{ role: 'paragraph' as const, start: 0, end: text.length }] };
  await keep(database, harbour, [draftOf('Calder')], true);
  await keepText(database, story);
  await care();
  const written = [...disk.files.keys()].map(disk.read).join('');
  expect(written).toContain('Calder');
  expect(written).not.toContain('Nine boats');
  await lose();
  await care();
  expect((await findKept(database, harbour)).annotations).toHaveLength(1);
  expect(await database.texts.count()).toBe(0);
  await keepText(database, story);
  expect(await database.texts.count()).toBe(1);
  await care();
  expect(await database.texts.count()).toBe(1);
});

test('no snapshot is written while snapshots are postponed', async () => {
  const journal = createJournal(disk.openFile);
  start(journal);
  await keepMany(3);
  const isWritten = async () => !(await journal.state())?.needsSnapshot;
  const during = await postponeSnapshots(async () => {
    await care();
    return isWritten();
  });
  expect(during).toBe(false);
  await care();
  expect(await isWritten()).toBe(true);
});

test('an old library gets its snapshot without any write', async () => {
  const plain = openDatabase('test');
  database.close();
  await keep(
    plain,
    harbour,
    names(2500).map((name, at) => draftOf(name, at * 100)),
    false,
  );
  plain.close();
  start();
  await care();
  const before = await readRows();
  expect(before.annotations).toHaveLength(2500);
  await lose();
  await care();
  expect(await readRows()).toEqual(before);
});

test('the trash is emptied in the mirror as well', async () => {
  const [first] = await keepMany(2);
  await forget(database, harbour, [first?.id ?? '']);
  vi.useFakeTimers({ toFake: ['Date'] });
  for (let day = 0; day < 32; day++) {
    vi.setSystemTime(Date.now() + 86_400_000);
    await emptyTrash(database);
  }
  vi.useRealTimers();
  const before = await readRows();
  expect(before.trash).toEqual([]);
  await lose();
  await care();
  expect(await readRows()).toEqual(before);
});
