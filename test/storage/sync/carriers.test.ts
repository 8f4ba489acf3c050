import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { change, keep } from '../../../src/storage/annotations.ts';
import { createCollection } from '../../../src/storage/collections.ts';
import { listApart, settleNote } from '../../../src/storage/sync/apart.ts';
import { NoBundle, openBundle } from '../../../src/storage/sync/bundle.ts';
import { Locked, openKey, unlock } from '../../../src/storage/sync/encrypted.ts';
import { rowId } from '../../../src/storage/sync/store.ts';
import { installLocks } from '../../fakes/mirror-files.ts';
import { createSyncFolder, type FakeSyncFolder } from '../../fakes/sync-folder.ts';
import { bridge, draftOf, harbour } from '../library.ts';
import { type Device, syncAll, useDevices } from './device.ts';

installLocks();
const open = useDevices();

const annotate = async ({ database }: Device, name: string, place = 40) =>
  (await keep(database, harbour, [draftOf(name, place)], false))[0]?.id ?? '';

describe('a file that is carried', () => {
  test('has what the folder would have', async () => {
    const [desk, laptop] = [open('desk'), open('laptop')];
    await annotate(desk, 'Calder');
    let carried = '';
    for (const device of [desk, laptop, desk]) {
      const bundle = openBundle(carried, Date.now());
      device.folder = bundle.files as FakeSyncFolder;
      if (device === laptop) await annotate(laptop, 'Lindqvist', 90);
      await device.sync(['meeting']);
      carried = bundle.toJson();
    }
    expect(await laptop.read()).toEqual(await desk.read());
    expect(await desk.database.annotations.count()).toBe(2);
  });

  test.each([
    '{',
    '[]',
    '{"format":"newsgloss","files":{}}',
    '{"format":"newsgloss-computers","version":2,"files":{}}',
  ])('is none: %s', (json) => expect(() => openBundle(json, 0)).toThrow(NoBundle));
});

describe('an encrypted folder', () => {
  test('is read with its passphrase alone, and says nothing without', async () => {
    const folder = createSyncFolder();
    expect(await unlock(folder, null)).toBe(folder);
    const files = await unlock(folder, await openKey(folder, 'correct horse'));
    await files.write('a.jsonl', ['The harbour ', 'is closed.']);
    expect(await files.read('a.jsonl')).toBe('The harbour is closed.');
    expect((await files.list()).map(({ name }) => name)).toEqual(['a.jsonl']);
    expect(folder.files.get('a.jsonl')?.text).not.toContain('harbour');
    await expect(unlock(folder, null)).rejects.toThrow(Locked);
    await expect(openKey(folder, 'another')).rejects.toThrow(Locked);
    const again = await unlock(folder, await openKey(folder, 'correct horse'));
    expect(await again.read('a.jsonl')).toBe('The harbour is closed.');
  });

  test('does not take the key of another one, or of none', async () => {
    const [folder, other, plain] = [createSyncFolder(), createSyncFolder(), createSyncFolder()];
    const key = await openKey(folder, 'correct horse');
    await openKey(other, 'correct horse');
    for (const one of [other, plain]) await expect(unlock(one, key)).rejects.toThrow(Locked);
    expect(plain.files.size).toBe(0);
  });

  test('still reads files from before, and nothing that was changed', async () => {
    const folder = createSyncFolder();
    await folder.write('plain.jsonl', ['Before.']);
    const files = await unlock(folder, await openKey(folder, 'correct horse'));
    expect(await files.read('plain.jsonl')).toBe('Before.');
    await files.write('a.jsonl', ['After.']);
    const { text = '' } = folder.files.get('a.jsonl') ?? {};
    const { data, ...rest } = JSON.parse(text);
    folder.files.set('a.jsonl', { text: JSON.stringify({ ...rest, data: `AAAA${data.slice(4)}` }), modified: 1 });
    expect(await files.read('a.jsonl')).toBe('');
  });

  test.each(['{}', '{"format":"newsgloss-key","salt":"AAAA","iterations":1,"check":{}}'])(
    'with a key file %s is locked',
    async (json) => {
      const folder = createSyncFolder();
      await folder.write('key.json', [json]);
      await expect(openKey(folder, 'correct horse')).rejects.toThrow(Locked);
    },
  );
});

describe('what two computers did apart', () => {
  test('is a note with both texts, until one of them stays', async () => {
    const shared = createSyncFolder();
    const [desk, laptop] = [open('desk', shared), open('laptop', shared)];
    const id = await annotate(desk, 'Calder');
    await syncAll(desk, laptop);
    for (const { database, name } of [desk, laptop]) await change(database, harbour, id, { note: `From the ${name}.` });
    await syncAll(desk, laptop);
    const [note] = await listApart(laptop.database, laptop.store);
    expect(note).toMatchObject({ table: 'annotations', key: id, title: 'Harbour closes' });
    expect([...(note?.texts ?? [])].sort()).toEqual(['From the desk.', 'From the laptop.']);
    await settleNote(laptop.database, laptop.store, { table: 'annotations', key: id }, 'From the desk.');
    expect(await listApart(laptop.database, laptop.store)).toEqual([]);
    await syncAll(laptop, desk);
    for (const { database, store } of [desk, laptop]) {
      expect((await database.annotations.get(id))?.note).toBe('From the desk.');
      expect(await listApart(database, store)).toEqual([]);
    }
    await settleNote(desk.database, desk.store, { table: 'annotations', key: 'none' }, 'Nothing.');
    expect(await desk.database.annotations.count()).toBe(1);
  });

  test('is one annotation where both marked the same words, and collections name it', async () => {
    const shared = createSyncFolder();
    const [desk, laptop] = [open('desk', shared), open('laptop', shared)];
    const ids = [await annotate(desk, 'Calder'), await annotate(laptop, 'Calder')];
    for (const [at, { database, name }] of [desk, laptop].entries()) {
      const [id = ''] = ids.slice(at);
      await change(database, harbour, id, { note: `From the ${name}.`, tags: [name] });
      await createCollection(database, name, [{ annotation: id }, { article: bridge.url }]);
    }
    for (const device of [desk, laptop, desk, laptop]) await device.sync(['meeting']);
    const [kept, ...others] = await desk.database.annotations.toArray();
    expect(others).toEqual([]);
    expect(kept?.id).toBe([...ids].sort()[0]);
    expect(kept?.note).toContain('From the desk.');
    expect(kept?.note).toContain('From the laptop.');
    expect([...(kept?.tags ?? [])].sort()).toEqual(['desk', 'laptop']);
    for (const { items } of await laptop.database.collections.toArray())
      expect(items[0]).toEqual({ annotation: kept?.id });
    expect(await laptop.read()).toEqual(await desk.read());
  });
});

/** Has the next sync compare all rows. */
const forgetRevision = ({ store }: Device) =>
  store.facts.toCollection().modify(({ value }) => {
    value.revision = '';
  });

test('a merge that was cut off before it was noted is no change of this computer', async () => {
  const shared = createSyncFolder();
  const [desk, laptop] = [open('desk', shared), open('laptop', shared)];
  const id = await annotate(desk, 'Calder');
  await syncAll(desk, laptop);
  await change(desk.database, harbour, id, { note: 'From the desk.' });
  await desk.sync();
  const before = await laptop.store.rows.get(rowId('annotations', id));
  await laptop.sync();
  const after = await laptop.store.rows.get(rowId('annotations', id));
  if (!before || !after) throw new Error('The annotation is not known');
  // As after a stop between the library and what is known of it.
  await laptop.store.rows.put({ ...before, incoming: after.record });
  await forgetRevision(laptop);
  expect((await laptop.sync()).written).toBe(0);
  expect((await laptop.store.rows.get(rowId('annotations', id)))?.record).toEqual(after.record);
});
