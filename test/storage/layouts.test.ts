import { expect, test } from 'vitest';
import 'fake-indexeddb/auto';
import { openBackup } from '../../src/storage/backup.ts';
import { openImport } from '../../src/storage/import.ts';
import { importLayouts, putLayout, readLayouts, removeLayout } from '../../src/storage/layouts.ts';
import { readSettings } from '../../src/storage/settings.ts';
import { useStoredLibrary } from './library.ts';

const library = useStoredLibrary();
const first = { id: 'layout-01', text: 'one' };
const second = { id: 'layout-02', text: 'two' };

test('layouts are stored in their order, changed in their place, and removed', async () => {
  const { database } = library;
  expect(await readLayouts(database)).toEqual([]);
  await putLayout(database, first);
  await putLayout(database, second);
  await putLayout(database, { ...first, text: 'changed' });
  expect(await readLayouts(database)).toEqual([{ ...first, text: 'changed' }, second]);
  await removeLayout(database, first.id);
  expect(await readLayouts(database)).toEqual([second]);
  await removeLayout(database, second.id);
  expect(await readLayouts(database)).toEqual([]);
  expect(await readSettings(database)).not.toHaveProperty('layouts');
});

test('a backup has them with the settings, and its import adds them', async () => {
  const { database } = library;
  expect((await openBackup(database)).extras.settings).not.toHaveProperty('layouts');
  await putLayout(database, first);
  const { settings } = (await openBackup(database)).extras;
  expect(settings).toMatchObject({ layouts: [first], style: 'apa' });
  await removeLayout(database, first.id);
  await putLayout(database, second);
  const extras = { settings: settings as { [name: string]: unknown }, rules: [], collections: [] };
  await openImport(database).importExtras(extras, (ours) => ours);
  expect(await readLayouts(database)).toEqual([second, first]);
});

test('what is no layout is not imported, and what is stored and is none counts as none', async () => {
  const { database } = library;
  const wrong = [null, 'a', [{ id: 'x', text: 'a' }], [{ id: 'layout-01' }], [{ ...first, text: 'a'.repeat(100_001) }]];
  for (const value of wrong) await expect(importLayouts(database, value)).rejects.toThrow(TypeError);
  const many = Array.from({ length: 101 }, (_, at) => ({ id: `layout-${at}`, text: '' }));
  await expect(importLayouts(database, many)).rejects.toThrow(TypeError);
  const extras = { settings: { layouts: 'none', wholeWords: false }, rules: [], collections: [] };
  await openImport(database).importExtras(extras, (ours) => ours);
  expect((await readSettings(database)).wholeWords).toBe(false);
  await database.choices.put({ name: 'layouts' as 'style', value: 'a' as 'apa' });
  expect(await readLayouts(database)).toEqual([]);
});
