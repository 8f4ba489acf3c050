import 'fake-indexeddb/auto';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Annotation, SavedArticle } from '../../src/model.ts';
import { keep } from '../../src/storage/annotations.ts';
import { listArticles, readFirstPart } from '../../src/storage/first-part.ts';
import { followSearchIndex } from '../../src/storage/follow.ts';
import { toAnnotationRow, toArticleRow } from '../../src/storage/rows.ts';
import {
  createSearchIndex,
  listOwn,
  putAnnotations,
  putArticles,
  removeAnnotations,
  removeArticles,
  type SearchIndex,
  search,
} from '../../src/storage/search-index.ts';
import { resetTags, tagArticles, tagMany } from '../../src/storage/tags.ts';
import { forgetArticles, forgetMany, restore } from '../../src/storage/trash.ts';
import { bridge, draftOf, harbour, useStoredLibrary } from './library.ts';

const article = (url: string, changes: Partial<SavedArticle>): SavedArticle => ({
  url,
  title: 'Untitled',
  lang: 'en',
  added: '2026-01-01T00:00:00.000Z',
  ...changes,
});

const annotation = (id: string, url: string, changes: Partial<Annotation> & { exact?: string }): Annotation => {
  const { exact = id, ...rest } = changes;
  const { selectors } = draftOf(exact);
  return { id, url, kind: 'passage', facts: {}, selectors, note: '', tags: [], created: '', updated: '', ...rest };
};

function fill(): SearchIndex {
  const index = createSearchIndex();
  putArticles(
    index,
    [
      article('https://a.example/1', {
        title: 'Dam bursts',
        site: 'Gazette',
        published: '2025-03-14',
        tags: ['water'],
      }),
      article('https://www.b.example/2', { title: 'Dam mended', published: '2025-11-02' }),
      article('https://a.example/3', { title: 'Élections', site: 'Gazette', published: '2026-02-01' }),
    ].map(toArticleRow),
  );
  putAnnotations(
    index,
    [
      annotation('1', 'https://a.example/1', { exact: 'Ada Lund', kind: 'actor', facts: { name: 'Ada Lund' } }),
      annotation('2', 'https://a.example/1', { exact: 'the wall gave way', note: 'a warning', colour: 'green' }),
      annotation('3', 'https://www.b.example/2', { exact: '“We paid”', kind: 'quote', facts: { actor: 'Ada Lund' } }),
      annotation('4', 'https://www.b.example/2', { exact: 'Bo Ek', kind: 'actor', facts: { name: 'Bo Ek' } }),
    ].map(toAnnotationRow),
  );
  return index;
}

const idsOf = (index: SearchIndex, typed: string) => search(index, typed).ids;
const listIds = (index: SearchIndex) => listOwn(index).map(({ id }) => id);

test.each([
  ['a word of the passage', 'wall', ['2']],
  ['the beginning of one', 'warn', ['2']],
  ['a word of the article’s title alone', 'mended', []],
  ['one of the passage and one of the title', 'bursts lund', ['1']],
  ['two that are never together', 'wall mended', []],
])('finds by %s', (_, typed, ids) => {
  expect(idsOf(fill(), typed)).toEqual(ids);
});

test('names the articles whose titles or tags match', () => {
  const index = fill();
  expect([...search(index, 'elections').titles]).toEqual(['https://a.example/3']);
  expect([...search(index, 'dam').titles]).toEqual(['https://a.example/1', 'https://www.b.example/2']);
  expect([...search(index, 'water').titles]).toEqual(['https://a.example/1']);
});

test('lists what the reader made by when it was made, and tells notes and tags of it', () => {
  const index = fill();
  const older = annotation('6', 'https://a.example/1', { created: '2025-05-01T00:00:00.000Z', tags: ['wall'] });
  const newer = annotation('7', 'https://a.example/1', { created: '2026-05-01T00:00:00.000Z', note: 'ask' });
  putAnnotations(index, [older, newer].map(toAnnotationRow));
  expect(listIds(index).slice(0, 2)).toEqual(['7', '6']);
  expect(listOwn(index).slice(0, 2)).toMatchObject([{ hasNote: true }, { hasNote: false, tags: ['wall'] }]);
});

test('what was saved with its article is not the reader’s, until it is kept: then it is of that moment', () => {
  const index = createSearchIndex();
  const saved = '2026-03-01T00:00:00.000Z';
  const url = 'https://a.example/1';
  putArticles(index, [toArticleRow(article(url, { title: 'Dam bursts', saved }))]);
  const found = annotation('1', url, { exact: 'Ada Lund', kind: 'actor', created: saved, updated: saved });
  putAnnotations(index, [toAnnotationRow(found)]);
  expect(listIds(index)).toEqual([]);
  expect(idsOf(index, 'lund')).toEqual([]);
  const moment = '2026-03-02T00:00:00.000Z';
  putAnnotations(index, [toAnnotationRow({ ...found, updated: moment })]);
  expect(listOwn(index)).toMatchObject([{ id: '1', moment }]);
  expect(idsOf(index, 'lund')).toEqual(['1']);
  putAnnotations(index, [toAnnotationRow(found)]);
  expect(idsOf(index, 'lund')).toEqual([]);
});

test('what is changed is found by what it says now, and what is gone is not found', () => {
  const index = fill();
  putAnnotations(index, [toAnnotationRow(annotation('2', 'https://a.example/1', { exact: 'the gate' }))]);
  expect(idsOf(index, 'wall')).toEqual([]);
  expect(idsOf(index, 'gate')).toEqual(['2']);
  putAnnotations(index, [toAnnotationRow(annotation('5', 'https://a.example/1', { exact: 'a gate' }))]);
  expect(idsOf(index, 'gate').sort()).toEqual(['2', '5']);
  removeAnnotations(index, ['5', 'no such']);
  expect(idsOf(index, 'gate')).toEqual(['2']);
  removeArticles(index, ['https://a.example/3']);
  expect([...search(index, 'elections').titles]).toEqual([]);
});

const library = useStoredLibrary();

/** A search index that follows the database, and a way to wait until it has the expected annotations. */
function follow() {
  const seen: { index: SearchIndex | null } = { index: null };
  const stop = followSearchIndex(
    library.database,
    (index) => {
      seen.index = index;
    },
    (error) => {
      throw error;
    },
  );
  const shows = (words: string[]) =>
    expect
      .poll(async () => {
        const ids = seen.index ? listIds(seen.index) : [];
        const rows = await library.database.annotations.bulkGet(ids);
        return rows.map((row) => row?.selectors[0].exact).sort();
      })
      .toEqual(words);
  return { seen, shows, stop };
}

test('articles are tagged and forgotten many at once, with what was kept of them, and all of it comes back', async () => {
  await keep(library.database, harbour, [], true);
  await keep(library.database, harbour, [draftOf('Ada Lund')], false);
  await keep(library.database, bridge, [draftOf('Cleo Ott')], false);
  const urls = [harbour.url, bridge.url];
  const { seen, shows, stop } = follow();
  await shows(['Ada Lund', 'Cleo Ott']);

  const before = await tagArticles(library.database, urls, ['Town']);
  expect(await library.database.articles.where('tags').equals('Town').count()).toBe(2);
  await expect.poll(() => seen.index && [...search(seen.index, 'town').urls].length).toBe(2);
  await resetTags(library.database, before);
  expect(await library.database.articles.where('tags').equals('Town').count()).toBe(0);

  const gone = await forgetArticles(library.database, [...urls, 'https://news.example/unknown']);
  await shows([]);
  expect(await library.database.articles.count()).toBe(0);
  await restore(library.database, null, gone);
  await shows(['Ada Lund', 'Cleo Ott']);
  expect((await library.database.articles.get(harbour.url))?.saved).toBeTruthy();
  stop();
});

test('a row that is damaged beyond reading hides no other', async () => {
  await keep(library.database, harbour, [draftOf('Ada Lund')], false);
  const damaged = { id: '0', url: harbour.url, kind: 'figure', selectors: null };
  await library.database.table('annotations').add(damaged);
  const { seen, shows, stop } = follow();
  await shows(['Ada Lund']);
  expect(seen.index && search(seen.index, 'ada').ids.length).toBe(1);
  stop();
});

test('thirty saved articles hold nothing of the reader’s own but what was kept, highlighted or written to', async () => {
  const { database } = library;
  for (let i = 0; i < 30; i++) {
    const of = { ...harbour, url: `https://news.example/${i}` };
    await keep(
      database,
      of,
      ['Ada Lund', 'Bo Ek', 'Cleo Ott'].map((name) => draftOf(name)),
      true,
    );
  }
  const { seen, stop } = follow();
  await expect.poll(() => seen.index?.articles.length).toBe(30);
  const ownWords = async () => {
    const rows = await database.annotations.bulkGet(seen.index ? listIds(seen.index) : []);
    return rows.map((row) => row?.selectors[0].exact);
  };
  expect(await ownWords()).toEqual([]);
  const first = { ...harbour, url: 'https://news.example/0' };
  await keep(database, first, [draftOf('Bo Ek')], false); // by its bookmark
  await sleep(2); // a later time
  await keep(database, first, [{ ...draftOf('the pumps stood idle'), kind: 'passage', facts: {} }], false);
  await sleep(2); // a later time
  await keep(database, bridge, [draftOf('Dan Fry')], false);
  await expect.poll(ownWords).toEqual(['Dan Fry', 'the pumps stood idle', 'Bo Ek']);
  stop();
});

test('follows the library: what is kept, forgotten in bulk, put back, tagged', async () => {
  await keep(library.database, harbour, [draftOf('Ada Lund'), draftOf('Bo Ek', 90)], false);
  const { seen, shows, stop } = follow();
  await shows(['Ada Lund', 'Bo Ek']);
  const kept = await keep(library.database, bridge, [draftOf('Cleo Ott')], false);
  await shows(['Ada Lund', 'Bo Ek', 'Cleo Ott']);

  const ids = seen.index ? listIds(seen.index) : [];
  await forgetMany(library.database, ids);
  await shows([]);
  expect(await library.database.articles.count()).toBe(0);
  await restore(library.database, null, ids);
  await shows(['Ada Lund', 'Bo Ek', 'Cleo Ott']);
  expect(await library.database.articles.count()).toBe(2);

  const before = await tagMany(library.database, [kept[0]?.id ?? ''], ['Bridges']);
  await expect.poll(() => seen.index && search(seen.index, 'bridges').ids.length).toBe(1);
  await resetTags(library.database, before);
  await expect.poll(() => seen.index && search(seen.index, 'bridges').ids.length).toBe(0);
  stop();
});

describe('what is read first', () => {
  const library = useStoredLibrary();

  test('is all of a small library', async () => {
    const [kept] = await keep(library.database, harbour, [draftOf('Ada Lund')], false);
    const { articles, annotations, index, isComplete } = await readFirstPart(library.database);
    expect(articles.map(({ url }) => url)).toEqual([harbour.url]);
    expect(annotations).toEqual([kept]);
    expect(listIds(index)).toEqual([kept?.id]);
    expect(isComplete).toBe(true);
  });

  test('is the newest part of a large one, as the whole lists it', async () => {
    const { database } = library;
    const pad = (at: number) => String(at).padStart(4, '0');
    const rows = Array.from({ length: 300 }, (_, at) => at);
    const added = (at: number) => new Date(Date.UTC(2026, 0, 1) - at * 60_000).toISOString();
    const urlOf = (at: number) => `https://a.example/${pad(at)}`;
    await database.articles.bulkAdd(rows.map((at) => toArticleRow(article(urlOf(at), { added: added(at) }))));
    // The annotation that was made last is of the article that was added first.
    const marks = rows.map((at) => annotation(pad(at), urlOf(299 - at), { exact: `words ${at}`, created: added(at) }));
    await database.annotations.bulkAdd(marks.map(toAnnotationRow));
    const { articles, annotations, index, isComplete } = await readFirstPart(database);
    expect(articles.slice(0, 40)).toEqual((await listArticles(database)).slice(0, 40));
    expect(isComplete).toBe(false);
    const shown = listIds(index).slice(0, 40);
    expect(shown).toEqual(marks.slice(0, 40).map(({ id }) => id));
    expect(annotations.slice(0, 40).map(({ id }) => id)).toEqual(shown);
    // Each has its article, for its title.
    const known = new Set(articles.map(({ url }) => url));
    expect(annotations.every(({ url }) => known.has(url))).toBe(true);
  });

  test('has the reader’s own, however many findings were saved since', async () => {
    const { database } = library;
    const url = 'https://a.example/old';
    await database.articles.add(toArticleRow(article(url, {})));
    const own = ['a highlight', 'a kept figure'].map((exact, at) => {
      const created = `2026-01-0${at + 1}T00:00:00.000Z`;
      return annotation(`zz${at}`, url, { exact, kind: at === 0 ? 'passage' : 'figure', created, updated: created });
    });
    const saves = Array.from({ length: 50 }, (_, at) => {
      const saved = new Date(Date.UTC(2026, 2, 1) + at * 60_000).toISOString();
      return { saved, of: `https://a.example/${at}` };
    });
    await database.articles.bulkAdd(saves.map(({ saved, of }) => toArticleRow(article(of, { added: saved, saved }))));
    const found = saves.flatMap(({ saved, of }, i) =>
      Array.from({ length: 20 }, (_, at) =>
        annotation(`a${i}-${at}`, of, { kind: 'actor', created: saved, updated: saved }),
      ),
    );
    await database.annotations.bulkAdd([...own, ...found].map(toAnnotationRow));
    const { annotations, index, isComplete } = await readFirstPart(database);
    expect(isComplete).toBe(false);
    expect(listIds(index)).toEqual(['zz1', 'zz0']);
    expect(annotations.map(({ id }) => id).sort()).toEqual(['zz0', 'zz1']);
  });
});
