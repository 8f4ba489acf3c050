import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import type { LibraryItem } from '../../src/citation/source.ts';
import { importFile, previewFile } from '../../src/import/import-file.ts';
import { findKept, keep } from '../../src/storage/annotations.ts';
import { VERSION } from '../../src/storage/database.ts';
import { openImport } from '../../src/storage/import.ts';
import { rescue } from '../../src/storage/rescue.ts';
import { addRule, listRules } from '../../src/storage/rules.ts';
import { openScope } from '../../src/storage/scope.ts';
import { changeSettings, readSettings } from '../../src/storage/settings.ts';
import { gather, inPieces } from '../export/sample-library.ts';
import { bridge, draftOf, harbour, useStoredLibrary } from './library.ts';

const library = useStoredLibrary();

interface Copy {
  name: string;
  version: number;
  tables: { [name: string]: unknown[] };
  torn: string[];
}

/** The text of a copy; null if there is none. */
async function copy(name = 'test'): Promise<string | null> {
  const pieces = await rescue(name);
  return pieces && Buffer.concat(await gather(pieces)).toString();
}

const readCopy = async (name?: string) => JSON.parse((await copy(name)) ?? 'null') as Copy | null;

async function restore(text: string) {
  const { signal } = new AbortController();
  const preview = await previewFile(openImport(library.database), inPieces(text), signal);
  await importFile(openImport(library.database), inPieces(text), preview, 'ours', signal);
  return preview;
}

const readAll = async () => {
  const { read } = await openScope(library.database, { of: 'everything' });
  const items: LibraryItem[] = [];
  for await (const item of read()) items.push(item);
  return items;
};

async function clear(): Promise<void> {
  for (const table of library.database.tables) await table.clear();
}

/** A library with annotations of two articles, a rule and a setting. */
async function fill(): Promise<void> {
  const { database } = library;
  await keep(
    database,
    harbour,
    Array.from({ length: 600 }, (_, at) => draftOf(`Calder ${at}`, 40 * at)),
    true,
  );
  await keep(database, bridge, [draftOf('Okoro')], false);
  await addRule(database, { kind: 'actor', name: 'No 10', facts: { type: 'organisation' } });
  await changeSettings(database, { colour: 'pink' });
}

test('a copy holds everything, and leaves all as it is', async () => {
  const { database } = library;
  const [kept] = await keep(database, harbour, [draftOf('Calder')], true);
  const before = await findKept(database, harbour);
  const rescued = await readCopy();
  expect(rescued).toMatchObject({
    name: 'test',
    version: VERSION,
    torn: [],
    tables: { annotations: [kept], trash: [] },
  });
  expect(rescued?.tables.articles).toMatchObject([harbour]);
  expect(await findKept(database, harbour)).toEqual(before);
});

test('an import restores the library from a copy; twice changes nothing', async () => {
  await fill();
  const { database } = library;
  const before = { items: await readAll(), rules: await listRules(database), settings: await readSettings(database) };
  const file = (await copy()) ?? '';
  await clear();
  expect(await restore(file)).toMatchObject({ articles: 2, annotations: 601, skipped: 0, total: 601, problem: null });
  const after = { items: await readAll(), rules: await listRules(database), settings: await readSettings(database) };
  expect(after).toEqual(before);
  expect(await restore(file)).toMatchObject({ articles: 0, annotations: 0, same: 601, conflicts: 0 });
});

test('so it does from a copy that an earlier version wrote, with the annotations before the articles', async () => {
  await fill();
  const before = await readAll();
  const { name, version, tables, torn } = (await readCopy()) as Copy;
  const sorted = Object.fromEntries(Object.entries(tables).sort(([a], [b]) => (a < b ? -1 : 1)));
  await clear();
  await restore(JSON.stringify({ name, version, tables: sorted, torn }, null, 1));
  expect(await readAll()).toEqual(before);
});

test('damaged rows of a copy hide no other row', async () => {
  await fill();
  const rescued = (await readCopy()) as Copy;
  rescued.tables.annotations?.splice(3, 0, null, 7, {}, { id: 'a', url: harbour.url });
  rescued.tables.articles = (rescued.tables.articles ?? []).filter(
    (row) => (row as { url: string }).url !== bridge.url,
  );
  await clear();
  expect(await restore(JSON.stringify(rescued))).toMatchObject({ articles: 2, annotations: 601, skipped: 4 });
  const lost = (await readAll()).find(({ article }) => article.url === bridge.url);
  expect(lost).toMatchObject({ article: { title: bridge.url }, annotations: [{ kind: 'actor' }] });
});

test('what a later version wrote is copied, too', async () => {
  const later = new Dexie('test');
  later.version(VERSION + 1).stores({ drawers: 'name' });
  await later.table('drawers').add({ name: 'top', things: [1, 2] });
  later.close();
  await expect(findKept(library.database, harbour)).rejects.toMatchObject({ name: 'StorageNewer' });
  expect(await readCopy()).toMatchObject({
    version: VERSION + 1,
    tables: { drawers: [{ name: 'top', things: [1, 2] }] },
  });
});

test('where there is nothing, nothing is made', async () => {
  expect(await rescue('nowhere')).toBeNull();
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('nowhere');
});
