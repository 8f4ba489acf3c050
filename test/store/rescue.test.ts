import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { VERSION } from '../../src/store/database.ts';
import { rescue } from '../../src/store/rescue.ts';
import { findKept, keep } from '../../src/store/shelf.ts';
import { draftOf, harbour, useShelf } from './shelves.ts';

const shelf = useShelf();

test('a copy holds everything, and leaves all as it is', async () => {
  const { database } = shelf;
  const [kept] = await keep(database, harbour, [draftOf('Calder')], true);
  const before = await findKept(database, harbour);
  const rescued = await rescue('test');
  expect(rescued).toMatchObject({ name: 'test', version: VERSION, torn: [], tables: { annotations: [kept], bin: [] } });
  expect(rescued?.tables.articles).toMatchObject([harbour]);
  expect(await findKept(database, harbour)).toEqual(before);
});

test('what a later version wrote is copied, too', async () => {
  const later = new Dexie('test');
  later.version(9).stores({ drawers: 'name' });
  await later.table('drawers').add({ name: 'top', things: [1, 2] });
  later.close();
  await expect(findKept(shelf.database, harbour)).rejects.toMatchObject({ name: 'ShelfNewer' });
  expect(await rescue('test')).toMatchObject({ version: 9, tables: { drawers: [{ name: 'top', things: [1, 2] }] } });
});

test('where there is nothing, nothing is made', async () => {
  expect(await rescue('nowhere')).toBeNull();
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('nowhere');
});
