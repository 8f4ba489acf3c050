import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { keep } from '../../../src/storage/annotations.ts';
import { readFacts } from '../../../src/storage/sync/store.ts';
import { forget, purge } from '../../../src/storage/trash.ts';
import { installLocks } from '../../fakes/mirror-files.ts';
import { createSyncFolder, type FakeSyncFolder } from '../../fakes/sync-folder.ts';
import { bridge, draftOf, harbour } from '../library.ts';
import { type Device, keepStory, syncAll, useDevices } from './device.ts';

installLocks();
const open = useDevices();
let shared: FakeSyncFolder;
let desk: Device;
let laptop: Device;

beforeEach(() => {
  shared = createSyncFolder();
  desk = open('desk', shared);
  laptop = open('laptop', shared);
});

const annotate = ({ database }: Device, name: string, page = harbour) => keep(database, page, [draftOf(name)], false);

/** The names of those who are marked in a library. */
const listNames = async ({ database }: Device) =>
  (await database.annotations.toArray()).map(({ facts }) => facts.name).sort();

/** Deletes all rows of a library, as a browser may. */
async function lose({ database }: Device): Promise<void> {
  await Promise.all(database.tables.map((table) => table.clear()));
}

describe('two computers with libraries', () => {
  beforeEach(async () => {
    await annotate(desk, 'Calder');
    await annotate(laptop, 'Lindqvist', bridge);
    await desk.sync();
  });

  test('ask before their libraries are merged', async () => {
    const before = new Map(shared.files);
    expect(await laptop.sync()).toMatchObject({ question: 'meeting', read: 0, written: 0 });
    expect(shared.files).toEqual(before);
    expect(await listNames(laptop)).toEqual(['Lindqvist']);
  });

  test('have both after that, and do not ask again', async () => {
    expect(await laptop.sync(['meeting'])).toMatchObject({ question: null, read: 2, written: 2 });
    expect(await desk.sync()).toMatchObject({ question: null, read: 2, written: 0 });
    for (const device of [desk, laptop]) expect(await listNames(device)).toEqual(['Calder', 'Lindqvist']);
    expect(await laptop.sync()).toMatchObject({ question: null, read: 0 });
  });
});

test('an empty library joins without a question', async () => {
  await annotate(desk, 'Calder');
  await desk.sync();
  expect(await laptop.sync()).toMatchObject({ question: null, read: 2 });
  expect(await listNames(laptop)).toEqual(['Calder']);
});

test('of two rows that meet, the later one is kept, and both notes', async () => {
  const [one] = await annotate(desk, 'Calder');
  const row = await desk.database.annotations.get(one?.id ?? '');
  for (const [{ database }, day, note] of [
    [desk, '2026-03-02', 'Late.'],
    [laptop, '2026-03-01', 'Early.'],
  ] as const)
    await database.annotations.put({ ...row, note, tags: [day], updated: `${day}T08:00:00.000Z` } as never);
  await desk.sync();
  await laptop.sync(['meeting']);
  await desk.sync();
  for (const { database } of [desk, laptop])
    expect(await database.annotations.toArray()).toMatchObject([
      { tags: ['2026-03-02'], note: 'Early.\n\n---\n\nLate.' },
    ]);
});

test('a folder with another library is left alone until the reader agrees', async () => {
  const other = createSyncFolder();
  await annotate(desk, 'Calder');
  await desk.sync();
  laptop.folder = other;
  await annotate(laptop, 'Lindqvist', bridge);
  await laptop.sync();
  laptop.folder = shared;
  const before = new Map(shared.files);
  expect(await laptop.sync()).toMatchObject({ question: 'foreign', read: 0, written: 0 });
  expect(shared.files).toEqual(before);
  expect((await laptop.sync(['foreign'])).question).toBe(null);
  await syncAll(desk, laptop);
  for (const device of [desk, laptop]) expect(await listNames(device)).toEqual(['Calder', 'Lindqvist']);
});

describe('a library that was lost', () => {
  beforeEach(async () => {
    await annotate(desk, 'Calder');
    await keepStory(desk);
    await syncAll(desk, laptop);
  });

  test.each(['desk', 'laptop'])('is brought back as it was once the reader agrees (%s)', async (name) => {
    const device = name === 'desk' ? desk : laptop;
    const before = await device.read();
    await lose(device);
    expect(await device.sync()).toMatchObject({ question: 'empty', read: 0, written: 0 });
    expect((await device.sync(['empty'])).read).toBe(3);
    await syncAll(desk, laptop);
    for (const one of [desk, laptop]) expect(await one.read()).toEqual(before);
  });

  test('is brought back in two steps if the folder fails meanwhile', async () => {
    const before = await desk.read();
    await lose(desk);
    shared.failAfter(1);
    await expect(desk.sync(['empty'])).rejects.toThrow('The folder is gone');
    shared.failAfter(null);
    await syncAll(desk, laptop);
    for (const one of [desk, laptop]) expect(await one.read()).toEqual(before);
  });

  test('is no reason to bring back what was deleted from one that is there', async () => {
    const [other] = await annotate(desk, 'Lindqvist', bridge);
    await syncAll(desk, laptop);
    await forget(desk.database, { url: bridge.url }, [other?.id ?? '']);
    await purge(desk.database, [other?.id ?? '']);
    await desk.sync(['empty']);
    await syncAll(laptop, desk);
    for (const one of [desk, laptop]) expect(await listNames(one)).toEqual(['Calder']);
  });
});

describe('a computer whose profile was copied', () => {
  let copy: Device;
  beforeEach(async () => {
    await annotate(desk, 'Calder');
    await syncAll(desk, laptop);
    copy = open('copy', shared);
    for (const [from, to] of [
      [desk.database, copy.database],
      [desk.store, copy.store],
    ] as const)
      for (const { name } of from.tables) await to.table(name).bulkPut(await from.table(name).toArray());
  });

  test('gets an id of its own, and nothing is lost', async () => {
    await annotate(copy, 'Lindqvist', bridge);
    await copy.sync();
    await annotate(desk, 'Moreau', bridge);
    expect(await desk.sync()).toMatchObject({ isRenamed: true });
    await syncAll(copy, laptop, desk);
    const ids = await Promise.all([desk, copy, laptop].map(async ({ store }) => (await readFacts(store)).device));
    expect(new Set(ids).size).toBe(3);
    for (const device of [desk, copy, laptop])
      expect(await listNames(device)).toEqual(['Calder', 'Lindqvist', 'Moreau']);
  });

  test('gets one even if both write a segment of the same name', async () => {
    await annotate(desk, 'Moreau', bridge);
    await desk.sync();
    copy.folder = createSyncFolder();
    await annotate(copy, 'Lindqvist', bridge);
    await copy.sync();
    for (const [name, file] of copy.folder.files) shared.files.set(name, { ...file, modified: file.modified + 1 });
    copy.folder = shared;
    expect(await desk.sync()).toMatchObject({ isRenamed: true });
    await syncAll(copy, laptop, desk);
    for (const device of [copy, laptop]) expect(await device.read()).toEqual(await desk.read());
  });
});
