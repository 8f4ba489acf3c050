import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LibraryItem } from '../../src/citation/source.ts';
import { exporters } from '../../src/export/index.ts';
import { backUp } from '../../src/export/json.ts';
import { importFile, type PartialImport, previewFile } from '../../src/import/import-file.ts';
import type { Side } from '../../src/import/merge.ts';
import { correct, findKept, keep } from '../../src/storage/annotations.ts';
import { type Database, openDatabase } from '../../src/storage/database.ts';
import { listArticles } from '../../src/storage/first-part.ts';
import { countChanges, follow, followSearchIndex, whileImporting } from '../../src/storage/follow.ts';
import { openImport } from '../../src/storage/import.ts';
import { listCollections } from '../../src/storage/list-collections.ts';
import { addRule, listRules } from '../../src/storage/rules.ts';
import { openScope, type Scope } from '../../src/storage/scope.ts';
import { listOwn } from '../../src/storage/search-index.ts';
import { changeSettings, readSettings } from '../../src/storage/settings.ts';
import { forgetArticle } from '../../src/storage/trash.ts';
import { annotation, awkwardLibrary, flood, gather, inPieces, options } from '../export/sample-library.ts';
import { installLocks } from '../fakes/mirror-files.ts';
import { removeDatabases, search } from './library.ts';

installLocks();

const NOW = '2025-05-01T00:00:00.000Z';

let database: Database;
beforeEach(() => {
  database = openDatabase('test');
});
afterEach(() => removeDatabases(database, 'other'));

const library = awkwardLibrary();

const read = async (from: Database, scope: Scope = { of: 'everything' }, without: string[] = []) => {
  const all = [];
  for await (const one of (await openScope(from, scope, ({ kind }) => !without.includes(kind))).read()) all.push(one);
  return all;
};

const never = new AbortController().signal;

/** Imports a file as the library does, and returns what it showed before. */
async function restore(into: Database, text: string, side: Side = 'ours', signal = never) {
  const preview = await previewFile(openImport(into), inPieces(text), never);
  return { preview, done: await importFile(openImport(into), inPieces(text), preview, side, signal) };
}

const writeBackup = async (from: Database) => {
  const scope = await openScope(from, { of: 'everything' });
  const { pieces } = backUp(
    scope.read(),
    {
      settings: await readSettings(from),
      rules: await listRules(from),
      collections: (await listCollections(from)).map(({ collection }) => collection),
    },
    { now: NOW },
  );
  return Buffer.concat(await gather(pieces)).toString();
};

const put = (into: Database, items: LibraryItem[]) =>
  openImport(into).importPart({ addresses: [], ids: [] }, () => ({
    articles: items.map(({ article }) => article),
    annotations: items.flatMap(({ annotations }) => annotations),
  }));

const fill = (into: Database) => put(into, library);

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
  test('writes all of a part or nothing', async () => {
    await fill(database);
    const before = await writeBackup(database);
    const unwritable = { ...annotation('quote', 'x'), facts: { name: (() => 1) as unknown as string } };
    const article = { ...flood, url: 'https://example.com/new' };
    await expect(put(database, [{ article, annotations: [unwritable] }])).rejects.toThrow();
    expect(await writeBackup(database)).toBe(before);
  });

  test('finds what it could touch by address, by other address and by name', async () => {
    await fill(database);
    await put(database, [{ article: { ...flood, aliases: ['https://example.com/amp'] }, annotations: [] }]);
    const id = library[1]?.annotations[0]?.id ?? '';
    const here = await openImport(database).findStored({ addresses: ['https://example.com/amp'], ids: [id] });
    expect(here.flatMap(({ article }) => article?.url ?? []).sort()).toEqual(['https://example.com/b', flood.url]);
    expect(here.flatMap(({ annotations }) => annotations)).toHaveLength(9);
  });

  test('leaves out settings that it does not know or that do not fit', async () => {
    const settings = { hiddenKinds: ['quote'], colour: 'mauve', __proto__: 1, later: true };
    await openImport(database).importExtras({ settings, rules: [], collections: [] }, (ours) => ours);
    expect(await readSettings(database)).toMatchObject({
      hiddenKinds: ['quote'],
      colour: 'yellow',
      showsMinimap: true,
    });
  });

  test('accepts settings under the names of earlier versions', async () => {
    const settings = { showsStrip: false };
    await openImport(database).importExtras({ settings, rules: [], collections: [] }, (ours) => ours);
    expect(await readSettings(database)).toMatchObject({ showsMinimap: false });
  });
});

describe('a large file', () => {
  const EACH = 700;
  /** Four articles with more annotations than a part of a file has. */
  const large = Array.from({ length: 4 }, (_, at): LibraryItem => {
    const article = { ...flood, url: `https://example.com/large/${at}` };
    const annotations = Array.from({ length: EACH }, (_, i) => annotation('quote', `“${at}, ${i}”`));
    return { article, annotations: annotations.map((one) => ({ ...one, url: article.url })) };
  });
  const writeLarge = async () => Buffer.concat(await gather(exporters.json.write(large, options))).toString();
  const listIds = async () => (await database.annotations.toCollection().primaryKeys()).sort();
  const ids = large.flatMap(({ annotations }) => annotations.map(({ id }) => id)).sort();

  test('that was stopped leaves whole parts, and adds only the rest when it is imported again', async () => {
    const controller = new AbortController();
    const file = await writeLarge();
    let parts = 0;
    database.annotations.hook('creating', () => {
      if (parts++ === 1000) controller.abort();
    });
    const { preview, done } = await restore(database, file, 'ours', controller.signal);
    expect(preview).toMatchObject({ articles: 4, annotations: 4 * EACH, same: 0, conflicts: 0, total: 4 * EACH });
    expect(done).toBe((await listIds()).length);
    expect(done).toBeGreaterThan(1000);
    expect(done).toBeLessThan(4 * EACH);
    const again = await restore(database, file);
    expect(again.preview).toMatchObject({ annotations: 4 * EACH - Number(done), same: done, conflicts: 0 });
    expect(await listIds()).toEqual(ids);
  });

  test('of which a part cannot be written says how much was, keeps what was there, and names a full disk', async () => {
    const file = await writeLarge();
    const mine = { ...annotation('quote', 'mine'), url: flood.url };
    await put(database, [{ article: flood, annotations: [mine] }]);
    let count = 0;
    const onCreating = () => {
      if (++count > 1500) throw new DOMException('There is no space', 'QuotaExceededError');
    };
    database.annotations.hook('creating', onCreating);
    const failure = await restore(database, file).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'PartialImport', total: 4 * EACH, cause: { name: 'StorageFull' } });
    const { done } = failure as PartialImport;
    expect(done).toBeGreaterThan(0);
    expect(await listIds()).toHaveLength(done + 1);
    expect(await database.annotations.get(mine.id)).toMatchObject(mine);
    database.annotations.hook('creating').unsubscribe(onCreating);
    await restore(database, file);
    expect(await listIds()).toEqual([...ids, mine.id].sort());
  });

  test('whose annotations have other ids here is not doubled, in any part', async () => {
    const others = large.map(({ article, annotations }) => ({
      article,
      annotations: annotations.map((one) => ({ ...one, id: `other ${one.id}`, note: 'mine' })),
    }));
    for (const other of others) await put(database, [other]);
    const before = await listIds();
    const { preview } = await restore(database, await writeLarge(), 'theirs');
    expect(preview).toMatchObject({ articles: 0, annotations: 0, same: 0, conflicts: 4 * EACH });
    expect(await listIds()).toEqual(before);
    expect(new Set((await database.annotations.toArray()).map(({ note }) => note))).toEqual(new Set(['']));
  });

  test('is written from the library as it was read', async () => {
    await restore(database, await writeLarge());
    const file = JSON.parse(await writeBackup(database)) as { articles: { annotations: unknown[] }[] };
    expect(file.articles.map(({ annotations }) => annotations.length)).toEqual([EACH, EACH, EACH, EACH]);
  });
});

describe('the search index after an import', () => {
  const { saved: _, ...unsaved } = flood;

  /** The results in the order of the list: of the index that followed the import, and of one that is read now. */
  async function listBoth(work: () => Promise<unknown>) {
    const orders: string[][] = [];
    const stop = followSearchIndex(
      database,
      (index, isComplete) => {
        if (isComplete) orders.push(listOwn(index).map(({ id }) => id));
      },
      (error) => {
        throw error;
      },
    );
    await vi.waitFor(() => expect(orders).not.toHaveLength(0));
    orders.length = 0;
    await work();
    const { ids } = await search(database, '');
    await vi.waitFor(() => expect(orders.at(-1)).toEqual(ids), 20_000);
    stop();
    return { orders, ids };
  }

  test('has older annotations where they are after a reload', async () => {
    const [newer, older] = [annotation('quote', 'newer'), annotation('quote', 'older')]; // the least id is the newest
    await put(database, [{ article: unsaved, annotations: [newer] }]);
    const { ids } = await listBoth(() => put(database, [{ article: unsaved, annotations: [older] }]));
    expect(ids).toEqual([newer.id, older.id]);
  });

  test('is read once for a file of many parts', async () => {
    const items = Array.from({ length: 12 }, (_, at): LibraryItem => {
      const article = { ...unsaved, url: `https://example.com/many/${at}` };
      const marks = Array.from({ length: 500 }, (_, i) => annotation('quote', `“${at}, ${i}”`));
      return { article, annotations: marks.map((one) => ({ ...one, url: article.url })) };
    });
    const { orders, ids } = await listBoth(async () => {
      for (const item of items) await put(database, [item]);
    });
    expect(ids).toHaveLength(6000);
    // After the first parts, and at the end.
    expect(orders.length).toBeLessThan(5);
  });
});

test('what is followed is not read again before the end of an import, however slow its parts are', async () => {
  const counts: number[] = [];
  const stop = follow(
    database,
    () => database.annotations.count(),
    (count) => counts.push(count),
    (error) => {
      throw error;
    },
  );
  await vi.waitFor(() => expect(counts).toEqual([0]));
  const part = (at: number) =>
    put(database, [
      {
        article: { ...flood, url: `https://example.com/slow/${at}` },
        annotations: Array.from({ length: 2500 }, (_, i) => ({
          ...annotation('quote', `“${at}, ${i}”`),
          url: `https://example.com/slow/${at}`,
        })),
      },
    ]);
  await whileImporting(async () => {
    await part(0);
    await new Promise((resolve) => setTimeout(resolve, 300));
    counts.length = 0;
    await new Promise((resolve) => setTimeout(resolve, 1500)); // longer than a pause that ends a burst
    await part(1);
    expect(counts).toEqual([]);
  });
  await vi.waitFor(() => expect(counts).toEqual([5000]), 20_000);
  stop();
});

describe('a scope of the library', () => {
  beforeEach(() => fill(database));

  const count = async (scope: Scope, without: string[] = []) => {
    const { articles } = await openScope(database, scope);
    const all = await read(database, scope, without);
    expect(all).toHaveLength(articles);
    return { articles, annotations: all.flatMap((one) => one.annotations).length };
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
    expect(await find('ministers agree')).toEqual({ articles: 1, annotations: 0 });
    expect(await find('ministers nobody')).toEqual({ articles: 1, annotations: 1 });
    const many = Array.from({ length: 1500 }, (_, at) => annotation('passage', `common words ${at}`));
    await keep(database, flood, many, false);
    expect(await find('words common')).toEqual({ articles: 1, annotations: 1500 });
  });
});

test('what was put right about an article stays when the page is read again', async () => {
  await keep(database, flood, [], true);
  await correct(database, flood.url, { medium: 'website', byline: 'Ida Lind' });
  await keep(database, { ...flood, published: '2024-02-03' }, [], true, 'The dyke broke.');
  expect(await listArticles(database)).toMatchObject([
    { published: '2024-02-03', corrected: { medium: 'website', byline: 'Ida Lind' } },
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
