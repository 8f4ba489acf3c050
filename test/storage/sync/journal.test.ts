import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { change, keep } from '../../../src/storage/annotations.ts';
import { readFacts } from '../../../src/storage/sync/store.ts';
import { forget, purge } from '../../../src/storage/trash.ts';
import { installLocks } from '../../fakes/mirror-files.ts';
import { createSyncFolder, type FakeSyncFolder } from '../../fakes/sync-folder.ts';
import { bridge, draftOf, harbour } from '../library.ts';
import { DAY_MS, type Device, keepStory, syncAll, useDevices } from './device.ts';

installLocks();
const open = useDevices();
let shared: FakeSyncFolder;
let desk: Device;
let laptop: Device;
let id: string;

beforeEach(async () => {
  shared = createSyncFolder();
  desk = open('desk', shared);
  laptop = open('laptop', shared);
  const [one] = await keep(desk.database, harbour, [draftOf('Calder')], true);
  id = one?.id ?? '';
  await syncAll(desk, laptop);
});

const write = ({ database }: Device, note: string) => change(database, null, id, { note });
const noteOf = async ({ database }: Device) => (await database.annotations.get(id))?.note;
const listSegments = (start = '') =>
  [...shared.files.keys()].filter((one) => /^\w{8}-\d+\.jsonl$/.test(one) && one.startsWith(start));
const deviceOf = async ({ store }: Device) => (await readFacts(store)).device;

/** How many annotations were made so far, none of them twice. */
let made = 1;

/** Syncs a computer so often, with a change each time, that its journal is written anew. */
async function compact(device: Device): Promise<void> {
  const start = await deviceOf(device);
  for (let at = 0; at < 25; at++) {
    await keep(device.database, bridge, [draftOf(`Name ${made}`, made++ * 100)], false);
    await device.sync();
    if (at > 0 && listSegments(start).length === 1) return;
  }
  throw new Error('The journal was not written anew');
}

describe('notes that were written apart', () => {
  beforeEach(async () => {
    await write(desk, 'From the desk.');
    await write(laptop, 'On the way.');
    await syncAll(desk, laptop);
  });

  test('are both kept on both computers', async () => {
    for (const device of [desk, laptop]) {
      expect((await noteOf(device))?.split('\n\n---\n\n').sort()).toEqual(['From the desk.', 'On the way.']);
      expect(await device.store.rows.where('isApart').equals(1).count()).toBe(1);
    }
  });

  test('are settled everywhere once they are settled on one', async () => {
    await write(laptop, 'Both.');
    await syncAll(laptop, desk);
    for (const device of [desk, laptop]) {
      expect(await noteOf(device)).toBe('Both.');
      expect(await device.store.rows.where('isApart').equals(1).count()).toBe(0);
    }
  });
});

test('the same note on both computers is there once, and needs no settling', async () => {
  for (const device of [desk, laptop]) await write(device, 'The same.');
  await syncAll(desk, laptop);
  for (const device of [desk, laptop]) {
    expect(await noteOf(device)).toBe('The same.');
    expect(await device.store.rows.where('isApart').equals(1).count()).toBe(0);
  }
});

describe('the journal of a computer', () => {
  test('is one segment again after twenty, and says the same', async () => {
    await compact(desk);
    const phone = open('phone', shared);
    await phone.sync();
    await laptop.sync();
    for (const device of [laptop, phone]) expect(await device.read()).toEqual(await desk.read());
  });

  test('is not read or written by a sync without a change', async () => {
    const before = new Map(shared.files);
    shared.reads = 0;
    for (const device of [desk, laptop])
      expect(await device.sync()).toMatchObject({ question: null, read: 0, written: 0, unread: 0 });
    expect(shared.reads).toBe(0);
    expect(shared.files).toEqual(before);
  });

  test('may be copied a hundred times by a sync program', async () => {
    const [name = ''] = listSegments();
    const file = shared.files.get(name);
    for (let at = 0; at < 100; at++) if (file) shared.files.set(name.replace('.jsonl', ` (copy ${at}).jsonl`), file);
    const before = await desk.read();
    await write(laptop, 'Still here.');
    await syncAll(desk, laptop);
    expect(await noteOf(desk)).toBe('Still here.');
    expect(Object.keys(await laptop.read())).toEqual(Object.keys(before));
    expect(await laptop.read()).toEqual(await desk.read());
  });

  test.each([
    ['cut', (text: string) => text.slice(0, text.length * 0.7)],
    ['changed', (text: string) => text.replace('Calder', 'Cadler')],
    ['emptied', () => ''],
    ['of a later version', (text: string) => text.replace('"version":1', '"version":2')],
  ])('is written again if it was %s', async (_, damage) => {
    const [name = ''] = listSegments(await deviceOf(desk));
    const file = shared.files.get(name);
    shared.files.set(name, { text: damage(file?.text ?? ''), modified: 1 });
    const phone = open('phone', shared);
    await phone.sync();
    await desk.sync();
    await phone.sync();
    expect(await phone.read()).toEqual(await desk.read());
    expect((await phone.sync()).unread).toBe(0);
  });
});

describe('deletions', () => {
  test.each([
    [80, 1],
    [100, 0],
  ])('are known for 90 days: %i days later, %i of them', async (days, count) => {
    await forget(desk.database, { url: harbour.url }, [id]);
    await purge(desk.database, [id]);
    await syncAll(desk, laptop);
    desk.ahead = laptop.ahead = days * DAY_MS;
    for (const device of [laptop, desk, laptop]) await compact(device);
    for (const device of [desk, laptop]) {
      const gone = (await device.store.rows.toArray()).filter(
        ({ id, record }) => id.startsWith('annotations') && record.gone,
      );
      expect(gone).toHaveLength(count);
    }
  });

  test('are known as long as the journal of another computer has what was deleted', async () => {
    await forget(desk.database, { url: harbour.url }, [id]);
    await syncAll(desk);
    desk.ahead = 100 * DAY_MS;
    await compact(desk);
    const phone = open('phone', shared);
    await phone.sync();
    await desk.sync();
    for (const device of [desk, phone]) expect(await noteOf(device)).toBe(undefined);
  });
});

describe('a folder that fails', () => {
  test.each(Array.from({ length: 8 }, (_, calls) => calls))('after %i calls loses nothing', async (calls) => {
    await write(desk, 'From the desk.');
    await keepStory(desk);
    await keep(laptop.database, bridge, [draftOf('Lindqvist')], false);
    await laptop.sync();
    shared.failAfter(calls);
    await desk.sync().catch((error: DOMException) => expect(error.name).toBe('NotFoundError'));
    shared.failAfter(null);
    await syncAll(desk, laptop);
    expect(await noteOf(laptop)).toBe('From the desk.');
    expect((await desk.read()).annotations).toHaveLength(2);
    expect((await laptop.read()).texts).toHaveLength(1);
    expect(await laptop.read()).toEqual(await desk.read());
  });
});

describe('clocks', () => {
  test.each([
    [365, 0],
    [-365, 0],
    [365, -365],
    [-365, 365],
  ])('that are %i and %i days wrong do not undo a later change', async (first, second) => {
    desk.ahead = first * DAY_MS;
    laptop.ahead = second * DAY_MS;
    for (const [device, other, tag] of [
      [desk, laptop, 'first'],
      [laptop, desk, 'second'],
      [desk, laptop, 'third'],
    ] as const) {
      await change(device.database, null, id, { tags: [tag] });
      await syncAll(device, other);
      expect(await other.database.annotations.get(id)).toMatchObject({ tags: [tag] });
    }
  });

  test('that were ahead when the computer began do not hide what is changed later', async () => {
    const [phone, tablet] = [open('phone'), open('tablet')];
    const [one] = await keep(phone.database, harbour, [draftOf('Calder')], false);
    const row = await phone.database.annotations.get(one?.id ?? '');
    await phone.database.annotations.put({ ...row, updated: new Date(Date.now() + DAY_MS).toISOString() } as never);
    phone.ahead = 2 * DAY_MS;
    await phone.sync();
    tablet.folder = phone.folder;
    await tablet.sync();
    phone.ahead = 0;
    await phone.database.annotations.update(one?.id ?? '', { tags: ['later'] });
    await syncAll(phone, tablet);
    for (const { database } of [phone, tablet])
      expect(await database.annotations.toArray()).toMatchObject([{ tags: ['later'] }]);
  });
});
