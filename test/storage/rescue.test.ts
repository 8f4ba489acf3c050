import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { findKept, keep } from '../../src/storage/annotations.ts';
import { VERSION } from '../../src/storage/database.ts';
import { rescue } from '../../src/storage/rescue.ts';
import { draftOf, harbour, useStoredLibrary } from './library.ts';

const library = useStoredLibrary();

test('a copy holds everything, and leaves all as it is', async () => {
  const { database } = library;
  const [kept] = await keep(database, harbour, [draftOf('Calder')], true);
  const before = await findKept(database, harbour);
  const rescued = await rescue('test');
  expect(rescued).toMatchObject({
    name: 'test',
    version: VERSION,
    torn: [],
    tables: { annotations: [kept], trash: [] },
  });
  expect(rescued?.tables.articles).toMatchObject([harbour]);
  expect(await findKept(database, harbour)).toEqual(before);
});

test('what a later version wrote is copied, too', async () => {
  const later = new Dexie('test');
  later.version(9).stores({ drawers: 'name' });
  await later.table('drawers').add({ name: 'top', things: [1, 2] });
  later.close();
  await expect(findKept(library.database, harbour)).rejects.toMatchObject({ name: 'StorageNewer' });
  expect(await rescue('test')).toMatchObject({ version: 9, tables: { drawers: [{ name: 'top', things: [1, 2] }] } });
});

test('where there is nothing, nothing is made', async () => {
  expect(await rescue('nowhere')).toBeNull();
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('nowhere');
});
