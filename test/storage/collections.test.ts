import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { backUp } from '../../src/export/json.ts';
import { importFile, previewFile } from '../../src/import/import-file.ts';
import type { Side } from '../../src/import/merge.ts';
import { itemKey } from '../../src/model.ts';
import { keep } from '../../src/storage/annotations.ts';
import {
  addToCollection,
  changeCollection,
  changeCollectionNote,
  createCollection,
  findCollection,
  removeFromCollection,
} from '../../src/storage/collections.ts';
import { type Database, openDatabase } from '../../src/storage/database.ts';
import { countChanges } from '../../src/storage/follow.ts';
import { openImport } from '../../src/storage/import.ts';
import { listCollections } from '../../src/storage/list-collections.ts';
import { rescue } from '../../src/storage/rescue.ts';
import { openScope } from '../../src/storage/scope.ts';
import { keepText } from '../../src/storage/texts.ts';
import { forget, forgetArticle, forgetCollection, listTrash, purge, restore } from '../../src/storage/trash.ts';
import { gather, inPieces } from '../export/sample-library.ts';
import { bridge, draftOf, harbour, useStoredLibrary } from './library.ts';

const library = useStoredLibrary();

/** Two articles with an annotation each, and a collection of the first article and the second annotation. */
async function fill() {
  const { database } = library;
  const [calder] = await keep(database, harbour, [draftOf('Calder')], false);
  const [okoro] = await keep(database, bridge, [draftOf('Okoro')], false);
  if (!calder || !okoro) throw new Error('Nothing was kept');
  const items = [{ article: harbour.url }, { annotation: okoro.id }];
  const { id } = await createCollection(database, '  Ports\n and bridges ', items);
  return { id, items, calder, okoro };
}

const open = async (id: string, database = library.database) => {
  const found = await findCollection(database, id);
  if (!found) throw new Error('There is no such collection');
  return found;
};

test('a collection holds articles and annotations in the reader’s order, each once', async () => {
  const { database } = library;
  const { id, items, calder, okoro } = await fill();
  const { collection, articles, annotations } = await open(id);
  expect(collection).toMatchObject({ name: 'Ports and bridges', note: '', items, sections: [] });
  expect([...articles.keys()].sort()).toEqual([bridge.url, harbour.url]);
  // With an article come its annotations.
  expect([...annotations.keys()].sort()).toEqual([calder.id, okoro.id].sort());

  // And the texts that are kept.
  const text = 'The harbour was shut at noon, said Calder, who has the key.';
  await keepText(database, { ...harbour, text, blocks: [{ role: 'paragraph', start: 0, end: text.length }] });
  expect([...(await open(id)).texts].map(([url, { first }]) => [url, first.blocks])).toEqual([
    [harbour.url, [{ role: 'paragraph', text }]],
  ]);

  const more = [{ annotation: calder.id }, { annotation: okoro.id }, { annotation: calder.id }];
  expect(await addToCollection(database, id, more)).toEqual([{ annotation: calder.id }]);
  expect(await addToCollection(database, id, more)).toEqual([]);
  await changeCollection(database, id, (before) => ({ items: before.items.toReversed(), note: 'Who **pays**?' }));
  await removeFromCollection(database, id, [{ annotation: okoro.id }]);
  expect((await open(id)).collection).toMatchObject({
    note: 'Who **pays**?',
    items: [{ annotation: calder.id }, { article: harbour.url }],
  });
});

test('the note of a collection that was changed since it was read is not overwritten', async () => {
  const { database } = library;
  const { id } = await fill();
  await changeCollectionNote(database, id, 'Who pays?', '');
  const late = changeCollectionNote(database, id, 'Who decides?', '');
  await expect(late).rejects.toMatchObject({ name: 'NoteConflict', stored: 'Who pays?' });
  expect((await open(id)).collection.note).toBe('Who pays?');
  await changeCollectionNote(database, id, 'Who pays?', ''); // the same words from both
  await changeCollectionNote(database, id, 'Who decides?', 'Who pays?');
  expect((await open(id)).collection.note).toBe('Who decides?');
});

test('a name is cleaned, and an empty one changes nothing', async () => {
  const { database } = library;
  const { id } = await fill();
  await changeCollection(database, id, () => ({ name: '  ' }));
  expect((await open(id)).collection.name).toBe('Ports and bridges');
  const before = await changeCollection(database, id, () => ({ name: `${'long '.repeat(100)}` }));
  expect((await open(id)).collection.name.length).toBeLessThanOrEqual(200);
  expect(before.name).toBe('Ports and bridges');
  await expect(changeCollection(database, 'none', () => ({}))).rejects.toMatchObject({ name: 'MarkGone' });
});

test('what is deleted is not in its collections, and is there again when it is restored', async () => {
  const { database } = library;
  const { id, okoro, items } = await fill();
  const count = async () => (await listCollections(database))[0]?.count;
  expect(await count()).toBe(2);
  await forget(database, bridge, [okoro.id]);
  expect(await count()).toBe(1);
  expect([...(await open(id)).articles.keys()]).toEqual([harbour.url]);
  const gone = await forgetArticle(database, harbour.url);
  expect(await count()).toBe(0);
  await restore(database, null, [okoro.id, ...gone]);
  expect(await count()).toBe(2);
  expect((await open(id)).collection.items).toEqual(items);
});

test('a deleted collection is in the trash for 30 days, and comes back as it was', async () => {
  const { database } = library;
  const { id } = await fill();
  const { collection } = await open(id);
  const ids = await forgetCollection(database, id);
  expect(await findCollection(database, id)).toBeNull();
  expect(await database.annotations.count()).toBe(2);
  const { entries, unreadable } = await listTrash(database);
  expect(entries).toMatchObject([{ ids: [id], daysLeft: 30, collection, article: null, annotation: null }]);
  expect(unreadable).toBe(0);
  // No page may restore it.
  expect(await restore(database, harbour, ids)).toEqual([]);
  expect(await restore(database, null, ids)).toEqual([]);
  expect((await open(id)).collection).toEqual(collection);
  await forgetCollection(database, id);
  await purge(database, [id]);
  await restore(database, null, [id]);
  expect(await findCollection(database, id)).toBeNull();
});

test('damaged fields of a collection hide neither it nor others', async () => {
  const { database } = library;
  const { id, calder } = await fill();
  const other = await createCollection(database, 'Other', [{ annotation: calder.id }]);
  const row = await database.collections.get(id);
  for (const damage of [undefined, null, 7, '\ud83d', [null, 3, { annotation: 4 }, {}], { length: 3 }]) {
    for (const field of ['name', 'note', 'items', 'sections', 'created', 'updated']) {
      await database.collections.put({ ...row, [field]: damage } as never);
      const listed = await listCollections(database);
      expect(listed.map(({ collection }) => collection.id).sort(), field).toEqual([id, other.id].sort());
      expect(await findCollection(database, id), field).not.toBeNull();
    }
  }
  const sections = [null, { heading: 4, parts: [7, { annotation: calder.id }, { text: 'without an id' }] }];
  await database.collections.put({ ...row, sections, name: 'Mended' } as never);
  expect((await open(id)).collection.sections).toEqual([{ heading: '', parts: [{ annotation: calder.id }] }]);
  await changeCollection(database, id, () => ({ note: 'again' }));
  expect((await open(id)).collection).toMatchObject({ name: 'Mended', note: 'again' });
});

test('a changed collection counts as a change since the last backup', async () => {
  const { database } = library;
  const { id } = await fill();
  const after = new Date(Date.now() + 5).toISOString();
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(await countChanges(database, after)).toBe(0);
  await changeCollection(database, id, () => ({ note: 'more' }));
  expect(await countChanges(database, after)).toBe(1);
});

const other = () => openDatabase('other');
afterEach(() => Dexie.delete('other'));

async function importInto(database: Database, text: string, side: Side = 'ours') {
  const { signal } = new AbortController();
  const preview = await previewFile(openImport(database), inPieces(text), signal);
  await importFile(openImport(database), inPieces(text), preview, side, signal);
  return preview;
}

async function writeBackup(database: Database): Promise<string> {
  const scope = await openScope(database, { of: 'everything' });
  const collections = (await listCollections(database)).map(({ collection }) => collection);
  const { pieces } = backUp(
    scope.read(),
    { settings: {}, rules: [], collections },
    { now: '2026-05-01T00:00:00.000Z' },
  );
  return Buffer.concat(await gather(pieces)).toString();
}

test('a backup and a copy of the database have all collections; twice changes nothing', async () => {
  const { id, calder } = await fill();
  const sections = [{ heading: 'Before', parts: [{ annotation: calder.id }, { id: 't1', text: 'So *what*?' }] }];
  await changeCollection(library.database, id, () => ({ sections }));
  const { collection } = await open(id);
  const copy = Buffer.concat(await gather((await rescue('test')) as AsyncGenerator<string>)).toString();
  for (const text of [await writeBackup(library.database), copy]) {
    const database = other();
    expect(await importInto(database, text)).toMatchObject({ collections: [collection], skipped: 0 });
    expect((await open(id, database)).collection).toEqual(collection);
    await importInto(database, text, 'theirs');
    expect(await database.collections.toArray()).toEqual([collection]);
    database.close();
    await Dexie.delete('other');
  }
});

test('an imported collection names what the library has under other ids and addresses', async () => {
  const { id, okoro } = await fill();
  const text = await writeBackup(library.database);
  const database = other();
  const amp = { ...harbour, url: 'https://news.example/amp/harbour', aliases: [harbour.url] };
  await keep(database, amp, [draftOf('Calder')], false);
  const [same] = await keep(database, bridge, [draftOf('Okoro')], false);
  expect(same?.id).not.toBe(okoro.id);
  await importInto(database, text);
  expect((await open(id, database)).collection.items).toEqual([{ article: amp.url }, { annotation: same?.id }]);
  expect((await listCollections(database))[0]?.count).toBe(2);
  database.close();
});

test.each<[Side, string]>([
  ['ours', 'mine'],
  ['theirs', 'Ports and bridges'],
  ['newer', 'mine'],
])('of two versions of a collection, %s is kept, with the members of both', async (side, name) => {
  const { database } = library;
  const { id, items, calder } = await fill();
  const text = await writeBackup(database);
  await changeCollection(database, id, () => ({
    name: 'mine',
    items: [{ annotation: calder.id }],
    sections: [{ heading: 'Mine', parts: [] }],
  }));
  await importInto(database, text, side);
  const { collection } = await open(id);
  expect(collection.name).toBe(name);
  expect(collection.items.map(itemKey).sort()).toEqual([{ annotation: calder.id }, ...items].map(itemKey).sort());
  // An outline is never lost to a version without one.
  expect(collection.sections).toHaveLength(1);
});

test('an imported collection is not in the trash as well', async () => {
  const { database } = library;
  const { id } = await fill();
  const text = await writeBackup(database);
  await forgetCollection(database, id);
  await importInto(database, text);
  expect(await database.trash.count()).toBe(0);
  expect(await findCollection(database, id)).not.toBeNull();
});
