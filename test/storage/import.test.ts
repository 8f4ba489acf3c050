import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { backUp } from '../../src/export/json.ts';
import { compare, resolveConflicts } from '../../src/import/merge.ts';
import { readLibraryFile } from '../../src/import/read-file.ts';
import { correct, findKept, keep } from '../../src/storage/annotations.ts';
import { type Database, openDatabase } from '../../src/storage/database.ts';
import { countChanges, follow } from '../../src/storage/follow.ts';
import { findStored, importFile } from '../../src/storage/import.ts';
import { addRule, listRules } from '../../src/storage/rules.ts';
import { listArticles, openScope, type Scope } from '../../src/storage/scope.ts';
import { changeSettings, readSettings } from '../../src/storage/settings.ts';
import { forgetArticle } from '../../src/storage/trash.ts';
import { annotation, awkwardLibrary, flood, gather } from '../export/sample-library.ts';
import { search } from './library.ts';

const NOW = '2025-05-01T00:00:00.000Z';

let database: Database;
beforeEach(() => {
  database = openDatabase('test');
});
afterEach(async () => {
  database.close();
  await Dexie.delete('test');
  await Dexie.delete('other');
});

const library = awkwardLibrary();

const read = async (from: Database, scope: Scope = { of: 'everything' }, without: string[] = []) => {
  const all = [];
  for await (const one of (await openScope(from, scope, new Set(without))).read()) all.push(one);
  return all;
};

/** Takes a file in as the library does. */
async function restore(into: Database, text: string): Promise<void> {
  const contents = readLibraryFile(text, NOW);
  const brought = {
    addresses: contents.library.flatMap(({ article }) => [article.url, ...(article.aliases ?? [])]),
    ids: contents.library.flatMap(({ annotations }) => annotations.map(({ id }) => id)),
  };
  await importFile(into, brought, (here) => resolveConflicts(compare(here, contents.library), 'ours'), contents);
}

const writeBackup = async (from: Database) => {
  const scope = await openScope(from, { of: 'everything' }, new Set());
  const { pieces } = backUp(
    scope.read(),
    { settings: await readSettings(from), rules: await listRules(from) },
    { now: NOW },
  );
  return Buffer.concat(await gather(pieces)).toString();
};

const fill = (into: Database) =>
  importFile(
    into,
    { addresses: [], ids: [] },
    () => ({
      articles: library.map(({ article }) => article),
      annotations: library.flatMap(({ annotations }) => annotations),
    }),
    { settings: null, rules: [] },
  );

describe('a backup', () => {
  test('restored elsewhere makes the same library with the same choices; twice changes nothing', async () => {
    await fill(database);
    await changeSettings(database, { hiddenKinds: ['figure'], colour: 'pink' });
    await addRule(database, { kind: 'actor', name: 'No 10', facts: { type: 'organisation' }, site: 'news.example' });
    const file = await writeBackup(database);
    const other = openDatabase('other');
    await restore(other, file);
    expect(await read(other)).toEqual(await read(database));
    expect(await listRules(other)).toEqual(await listRules(database));
    expect(await readSettings(other)).toEqual(await readSettings(database));
    const first = await other.annotations.toArray();
    await restore(other, file);
    expect(await other.annotations.toArray()).toEqual(first);
    expect(JSON.parse(await writeBackup(other))).toEqual(JSON.parse(file));
    other.close();
  });

  test('brings back what was thrown away since', async () => {
    await fill(database);
    const file = await writeBackup(database);
    await forgetArticle(database, flood.url);
    expect((await findKept(database, flood)).article).toBeNull();
    await restore(database, file);
    expect(JSON.parse(await writeBackup(database))).toEqual(JSON.parse(file));
    expect(await database.trash.count()).toBe(0);
  });
});

describe('importing a file', () => {
  test('writes all of it or nothing', async () => {
    await fill(database);
    const before = await writeBackup(database);
    const unwritable = { ...annotation('quote', 'x'), facts: { name: (() => 1) as unknown as string } };
    const article = { ...flood, url: 'https://example.com/new' };
    const work = importFile(
      database,
      { addresses: [], ids: [] },
      () => ({ articles: [article], annotations: [unwritable] }),
      { settings: null, rules: [] },
    );
    await expect(work).rejects.toThrow();
    expect(await writeBackup(database)).toBe(before);
  });

  test('finds what it could touch by address, by other address and by name', async () => {
    await fill(database);
    await importFile(
      database,
      { addresses: [], ids: [] },
      () => ({ articles: [{ ...flood, aliases: ['https://example.com/amp'] }], annotations: [] }),
      { settings: null, rules: [] },
    );
    const id = library[1]?.annotations[0]?.id ?? '';
    const here = await findStored(database, { addresses: ['https://example.com/amp'], ids: [id] });
    expect(here.map(({ article }) => article.url).sort()).toEqual(['https://example.com/b', flood.url]);
    expect(here.flatMap(({ annotations }) => annotations)).toHaveLength(9);
  });

  test('leaves out settings that it does not know or that do not fit', async () => {
    const settings = { hiddenKinds: ['quote'], colour: 'mauve', __proto__: 1, later: true };
    await importFile(database, { addresses: [], ids: [] }, () => ({ articles: [], annotations: [] }), {
      settings,
      rules: [],
    });
    expect(await readSettings(database)).toMatchObject({
      hiddenKinds: ['quote'],
      colour: 'yellow',
      showsMinimap: true,
    });
  });

  test('accepts settings under the names of earlier versions', async () => {
    const contents = { settings: { showsStrip: false }, rules: [] };
    await importFile(database, { addresses: [], ids: [] }, () => ({ articles: [], annotations: [] }), contents);
    expect(await readSettings(database)).toMatchObject({ showsMinimap: false });
  });
});

describe('a scope of the library', () => {
  beforeEach(() => fill(database));

  const count = async (scope: Scope, without: string[] = []) => {
    const { articles, annotations } = await openScope(database, scope, new Set(without));
    const all = await read(database, scope, without);
    expect(all).toHaveLength(articles);
    expect(all.flatMap((one) => one.annotations)).toHaveLength(annotations);
    return { articles, annotations };
  };

  test('is everything, or everything without a kind', async () => {
    const all = library.flatMap(({ annotations }) => annotations);
    expect(await count({ of: 'everything' })).toEqual({ articles: library.length, annotations: all.length });
    const left = all.filter(({ kind }) => kind !== 'figure').length;
    expect(await count({ of: 'everything' }, ['figure'])).toEqual({ articles: library.length, annotations: left });
  });

  test('is an article', async () => {
    expect(await count({ of: 'articles', urls: [flood.url] })).toEqual({ articles: 1, annotations: 8 });
  });

  test('is what has a tag: the one mark, or the whole article', async () => {
    expect(await count({ of: 'tag', tag: 'promise' })).toEqual({ articles: 1, annotations: 1 });
    expect(await count({ of: 'tag', tag: 'flood fund' })).toEqual({ articles: 1, annotations: 8 });
  });

  test('is what a search finds', async () => {
    const find = async (typed: string) => count({ of: 'search', typed, ...(await search(database, typed)) });
    expect(await find('nobody towns')).toEqual({ articles: 1, annotations: 1 });
    expect(await find('ministers agree')).toEqual({ articles: 1, annotations: 8 });
    expect(await find('ministers nobody')).toEqual({ articles: 1, annotations: 1 });
    const many = Array.from({ length: 1500 }, (_, at) => annotation('passage', `common words ${at}`));
    await keep(database, flood, many, false);
    expect(await find('words common')).toEqual({ articles: 1, annotations: 1500 });
  });
});

test('what was put right about an article stays when the page is read again', async () => {
  await keep(database, flood, [], true);
  await correct(database, flood.url, { medium: 'website', byline: 'Ida Lind' });
  await keep(database, { ...flood, title: 'Another title' }, [], true);
  expect(await listArticles(database)).toMatchObject([
    { title: 'Another title', corrected: { medium: 'website', byline: 'Ida Lind' } },
  ]);
  await correct(database, flood.url, null);
  expect((await listArticles(database))[0]).not.toHaveProperty('corrected');
});

test('changes since a moment are counted', async () => {
  await keep(database, flood, [annotation('quote', 'x')], false);
  expect(await countChanges(database, '')).toBe(2);
  const [article] = await listArticles(database);
  expect(await countChanges(database, article?.added ?? '')).toBe(0);
});

test('a query is run again after every change, until it is stopped', async () => {
  const heard: number[] = [];
  const stop = follow(
    database,
    () => listArticles(database),
    (articles) => heard.push(articles.length),
    () => heard.push(-1),
  );
  await vi.waitFor(() => expect(heard).toEqual([0]));
  await keep(database, flood, [], true);
  await vi.waitFor(() => expect(heard.at(-1)).toBe(1));
  stop();
});
