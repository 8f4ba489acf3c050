import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { findKept, keep } from '../../src/storage/annotations.ts';
import { openDatabase, VERSION } from '../../src/storage/database.ts';
import { readSettings } from '../../src/storage/settings.ts';
import { restore } from '../../src/storage/trash.ts';
import { bridge, draftOf, harbour, search, useStoredLibrary } from './library.ts';

interface Dump {
  version: number;
  stores: { [table: string]: string };
  rows: { [table: string]: { [field: string]: unknown }[] };
}

const DUMPS = new URL('dumps/', import.meta.url);
const dumps = readdirSync(DUMPS).map((name) => JSON.parse(readFileSync(new URL(name, DUMPS), 'utf8')) as Dump);

async function lay({ version, stores, rows }: Dump): Promise<void> {
  const old = new Dexie('test');
  old.version(version).stores(stores);
  for (const [table, all] of Object.entries(rows)) await old.table(table).bulkAdd(all);
  old.close();
}

/** A row without what it is found by. */
const leaveIndex = ({ words: _words, actor: _actor, ...row }: { [field: string]: unknown }) => row;

const library = useStoredLibrary();

test('there is a dump of every version before this one', () => {
  expect(dumps.map(({ version }) => version)).toEqual(Array.from({ length: VERSION - 1 }, (_, at) => at + 1));
});

describe.each(dumps)('a library of version $version', (dump) => {
  const [article = {}] = (dump.rows.articles ?? []).map(leaveIndex);
  const [annotation = {}, ...damaged] = (dump.rows.annotations ?? []).map(leaveIndex);

  test('is opened with all that is in it, damaged rows too', async () => {
    await lay(dump);
    const { database } = library;
    expect(await findKept(database, harbour)).toEqual({
      article,
      annotations: [annotation],
      unreadable: damaged.length,
    });
    expect(await readSettings(database)).toMatchObject({ hiddenKinds: ['quote'] });
    expect(await database.annotations.count()).toBe(1 + damaged.length);
    expect(await database.rules.toArray()).toEqual(dump.rows.rules ?? []);
  });

  test('keeps what is in the trash, and settings under their new names', async () => {
    await lay(dump);
    const { database } = library;
    const trashed = dump.rows.bin ?? dump.rows.trash ?? [];
    expect(await database.trash.toArray()).toEqual(trashed);
    expect(database.tables.map(({ name }) => name).sort()).toEqual([
      'annotations',
      'articles',
      'choices',
      'collections',
      'rules',
      'texts',
      'trash',
    ]);
    expect(database.backendDB().objectStoreNames).not.toContain('bin');
    const showsStrip = dump.rows.choices?.find(({ name }) => name === 'showsStrip')?.value;
    const showsMinimap = dump.rows.choices?.find(({ name }) => name === 'showsMinimap')?.value;
    expect(await readSettings(database)).toMatchObject({ showsMinimap: showsStrip ?? showsMinimap ?? true });
    const indexes = database.backendDB().transaction('annotations').objectStore('annotations').indexNames;
    expect([...indexes]).toEqual(['created', 'kind', 'tags', 'url']);
    expect(await database.choices.get('showsStrip' as 'showsMinimap')).toBeUndefined();
    const ids = trashed.map(({ id }) => String(id));
    expect(await restore(database, null, ids)).toEqual(trashed.map(({ url }) => url));
    expect((await database.annotations.bulkGet(ids)).every((row) => row !== undefined)).toBe(true);
  });

  test('is found by words, tag and actor from then on', async () => {
    await lay(dump);
    const { database } = library;
    expect(await search(database, 'ines MAYOR')).toEqual({ ids: [annotation.id], urls: [article.url] });
    expect((await search(database, 'vidal harb')).urls).toEqual([article.url]);
    expect(await database.annotations.where('tags').equals('wall').count()).toBe(1);
  });
});

test('a library of a later version is neither read nor written, and loses nothing', async () => {
  const later = new Dexie('test');
  later.version(VERSION + 1).stores({ articles: 'url', annotations: 'id', drawers: 'name' });
  await later.table('drawers').add({ name: 'top' });
  later.close();
  await expect(findKept(library.database, harbour)).rejects.toMatchObject({ name: 'StorageNewer' });
  await expect(keep(library.database, bridge, [draftOf('Okoro')], false)).rejects.toMatchObject({
    name: 'StorageNewer',
  });
  library.database.close();
  await later.open();
  expect(await later.table('drawers').toArray()).toEqual([{ name: 'top' }]);
  expect(later.backendDB()).toMatchObject({ version: (VERSION + 1) * 10, objectStoreNames: { length: 3 } });
  later.close();
});

test('an older version that another window holds open is waited for, and then named', async () => {
  await lay(dumps[0] as Dump);
  const held = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('test', 10);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const { database } = library;
  await expect(findKept(database, harbour)).rejects.toMatchObject({ name: 'StorageBlocked' });
  held.close();
  expect((await findKept(database, harbour)).annotations).toHaveLength(1);
});

test('every version is opened by the same function', () => {
  expect(openDatabase('other').verno).toBe(VERSION);
});
