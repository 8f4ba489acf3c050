import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { change, describePage, keep } from '../../../src/storage/annotations.ts';
import { forget, forgetArticle, listTrash, purge, restore } from '../../../src/storage/trash.ts';
import { installLocks } from '../../fakes/mirror-files.ts';
import { copyFolder, createSyncFolder, type FakeSyncFolder } from '../../fakes/sync-folder.ts';
import { draftOf, harbour } from '../library.ts';
import { type Device, syncAll, useDevices } from './device.ts';

installLocks();
const open = useDevices();
let desk: Device;
let laptop: Device;
let phone: Device;
let shared: FakeSyncFolder;
let id = '';

beforeEach(async () => {
  shared = createSyncFolder();
  [desk, laptop, phone] = [open('desk', shared), open('laptop', shared), open('phone', shared)];
  const [one] = await keep(desk.database, harbour, [draftOf('Calder')], true);
  id = one?.id ?? '';
  await syncAll(desk, laptop, phone);
});

const noteOf = async ({ database }: Device) => (await database.annotations.get(id))?.note;
const write = ({ database }: Device, note: string) => change(database, null, id, { note });
const remove = ({ database }: Device) => forget(database, { url: harbour.url }, [id]);

/** The ids of what is in the trash. */
const listDeleted = async ({ database }: Device) => (await listTrash(database)).entries.flatMap(({ ids }) => ids);

describe('an annotation that is deleted on one computer', () => {
  test('is in the trash of all, and can be restored on any', async () => {
    await remove(desk);
    await syncAll(desk, laptop, phone);
    expect(await noteOf(laptop)).toBe(undefined);
    expect(await listDeleted(laptop)).toEqual([id]);
    await restore(laptop.database, null, [id]);
    await syncAll(desk, laptop, phone);
    expect(await noteOf(desk)).toBe('');
    expect(await listDeleted(desk)).toEqual([]);
  });

  test('comes back if it is changed on another one afterwards', async () => {
    await remove(desk);
    await desk.sync();
    await write(laptop, 'He said so twice.');
    await syncAll(laptop, desk, phone);
    for (const device of [desk, laptop, phone]) {
      expect(await noteOf(device)).toBe('He said so twice.');
      expect(await listDeleted(device)).toEqual([]);
    }
  });

  test('comes back with the new note, also by way of a computer that has only the old one', async () => {
    await write(laptop, 'Old.');
    await syncAll(laptop, desk, phone);
    const known = new Set(shared.files.keys());
    laptop.ahead = 60_000;
    await write(laptop, 'New.');
    await laptop.sync();
    const edits = [...shared.files.keys()].filter((name) => !known.has(name));
    await remove(desk);
    await desk.sync();
    phone.folder = createSyncFolder();
    copyFolder(shared, phone.folder, (name) => !edits.includes(name));
    await phone.sync();
    copyFolder(phone.folder, shared);
    phone.folder = shared;
    await syncAll(phone, laptop, desk);
    for (const device of [desk, laptop, phone]) expect(await noteOf(device)).toBe('New.');
  });

  test('stays deleted if it was changed on another one before', async () => {
    await write(laptop, 'Too early.');
    await laptop.sync();
    desk.ahead = 1000;
    await remove(desk);
    await syncAll(desk, laptop, phone);
    for (const device of [desk, laptop, phone]) expect(await noteOf(device)).toBe(undefined);
  });
});

describe('an article that is deleted on one computer', () => {
  test('is in the trash of all', async () => {
    await forgetArticle(desk.database, harbour.url);
    await syncAll(desk, laptop, phone);
    for (const device of [desk, laptop, phone]) {
      expect(await device.database.articles.count()).toBe(0);
      expect(await listDeleted(device)).toEqual([harbour.url, id]);
    }
  });

  test('comes back if it was annotated on another one', async () => {
    await forgetArticle(desk.database, harbour.url);
    await desk.sync();
    await keep(laptop.database, harbour, [draftOf('Lindqvist', 90)], false);
    await syncAll(laptop, desk, phone);
    for (const { database } of [desk, laptop, phone]) {
      expect(await database.articles.get(harbour.url)).toMatchObject({ title: 'Harbour closes' });
      expect(await database.annotations.toArray()).toMatchObject([{ facts: { name: 'Lindqvist' } }]);
    }
  });
});

test('what is deleted for good stays so, also where it was in the trash', async () => {
  await remove(desk);
  await syncAll(desk, laptop, phone);
  await purge(laptop.database, [id]);
  await syncAll(phone, laptop, desk);
  for (const device of [desk, laptop, phone]) expect(await listDeleted(device)).toEqual([]);
});

test('a note on a page that is deleted elsewhere at the same time is not lost', async () => {
  await forgetArticle(desk.database, harbour.url);
  await desk.sync();
  await describePage(laptop.database, harbour, { note: 'Ask the mayor.' });
  await syncAll(laptop, desk, phone);
  for (const { database } of [desk, laptop, phone])
    expect(await database.articles.get(harbour.url)).toMatchObject({ note: 'Ask the mayor.' });
});
