import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import type { Annotation, Draft } from '../../src/model.ts';
import { change, keep } from '../../src/storage/annotations.ts';
import { countScope, readFirstItem, selectMine } from '../../src/storage/count-scope.ts';
import type { Database } from '../../src/storage/database.ts';
import { followTextIndex } from '../../src/storage/follow-texts.ts';
import { readAllAnnotations, renameFound } from '../../src/storage/found.ts';
import { countLibrary, openScope, type Scope } from '../../src/storage/scope.ts';
import { createTextIndex, findSentences, putText } from '../../src/storage/text-index.ts';
import { MOST_SENTENCES, startTextSearch } from '../../src/storage/text-search.ts';
import { keepText } from '../../src/storage/texts.ts';
import { bridge, draftOf, harbour, useStoredLibrary } from './library.ts';

const library = useStoredLibrary();

const figureOf = (exact: string, start: number): Draft => ({ ...draftOf(exact, start), kind: 'figure', facts: {} });

/** Two articles: one saved with two names, of which one has a tag, and one with a figure and a name that were kept. */
async function fill(database: Database) {
  const [calder, marsh] = await keep(database, harbour, [draftOf('Calder', 90), draftOf('Marsh', 10)], true);
  const [okoro, figure] = await keep(database, bridge, [draftOf('Okoro', 5), figureOf('42', 50)], false);
  if (!calder || !marsh || !okoro || !figure) throw new Error('Nothing was kept');
  await change(database, null, marsh.id, { tags: ['dams'] });
  return { calder, marsh, okoro, figure };
}

type Filled = Awaited<ReturnType<typeof fill>>;

const scopes: [what: string, scope: (filled: Filled) => Scope, read: string[]][] = [
  ['everything', () => ({ of: 'everything' }), ['Bridge opens: 42 Okoro', 'Harbour closes: Calder Marsh']],
  ['an article', () => ({ of: 'articles', urls: [harbour.url] }), ['Harbour closes: Calder Marsh']],
  ['a tag', () => ({ of: 'tag', tag: 'dams' }), ['Harbour closes: Marsh of 2']],
  ['a tag that nothing has', () => ({ of: 'tag', tag: 'gates' }), []],
  [
    'annotations, and an article as a whole',
    ({ okoro }) => ({ of: 'annotations', ids: [okoro.id], urls: [harbour.url] }),
    ['Bridge opens: Okoro of 2', 'Harbour closes: Calder Marsh'],
  ],
  [
    'results of a search',
    ({ calder }) => ({ of: 'search', typed: 'c', urls: [bridge.url, harbour.url], ids: [calder.id] }),
    ['Bridge opens:  of 2', 'Harbour closes: Calder of 2'],
  ],
];

test.each(scopes)('%s is read article by article', async (_, scopeOf, read) => {
  const { database } = library;
  const scope = scopeOf(await fill(database));
  const open = await openScope(database, scope);
  expect(open.articles).toBe(read.length);
  const found: string[] = [];
  const shares: number[] = [];
  for await (const { article, annotations, beside } of open.read((share) => shares.push(share))) {
    const words = annotations.map(({ selectors: [{ exact }] }) => exact).sort();
    found.push(`${article.title}: ${words.join(' ')}${beside ? ` of ${beside.length}` : ''}`);
  }
  expect(found.sort()).toEqual(read);
  expect(shares).toEqual(read.map((_, at) => (at + 1) / read.length));
});

describe('what can be exported', () => {
  test.each<[what: string, scope: (filled: Filled) => Scope, counts: [articles: number, own: number, found: number]]>([
    ['everything', () => ({ of: 'everything' }), [2, 3, 1]],
    ['an article that was saved', () => ({ of: 'articles', urls: [harbour.url] }), [1, 1, 1]],
    ['an article of which some was kept', () => ({ of: 'articles', urls: [bridge.url] }), [1, 2, 0]],
    ['both', () => ({ of: 'articles', urls: [bridge.url, harbour.url] }), [2, 3, 1]],
    ['what was found, chosen by itself', ({ calder }) => ({ of: 'annotations', ids: [calder.id] }), [1, 1, 0]],
  ])('is counted: %s', async (_, scopeOf, [articles, own, found]) => {
    const { database } = library;
    const scope = scopeOf(await fill(database));
    expect(await countScope(database, scope, 3)).toEqual({ articles, own, found });
  });

  test('is never less than nothing', async () => {
    const { database } = library;
    await fill(database);
    expect(await countScope(database, { of: 'everything' }, 9)).toEqual({ articles: 2, own: 9, found: 0 });
    expect(await countLibrary(database)).toEqual({ articles: 2, annotations: 4 });
  });

  test('is shown by the first article with something in it', async () => {
    const { database } = library;
    const { calder } = await fill(database);
    const first = async (scope: Scope, isAsked?: typeof selectMine) => {
      const item = await readFirstItem(database, scope, isAsked);
      const names = item?.annotations.map(({ selectors: [{ exact }] }) => exact);
      return item && [item.article.title, ...(names ?? []), item.beside?.length];
    };
    expect(await first({ of: 'articles', urls: [harbour.url] })).toEqual(['Harbour closes', 'Marsh', 2]);
    expect(await first({ of: 'articles', urls: [bridge.url] }, selectMine)).toEqual(['Bridge opens', '42', 2]);
    const search: Scope = { of: 'search', typed: 'c', urls: [bridge.url, harbour.url], ids: [calder.id] };
    expect(await first(search)).toEqual(['Harbour closes', 'Calder', 2]);
    expect(await first({ ...search, ids: [] })).toEqual(['Bridge opens', 2]);
    expect(await first({ of: 'tag', tag: 'gates' })).toBeNull();
  });
});

describe('what is found in all articles', () => {
  test('is read, and gets another name without becoming the reader’s own', async () => {
    const { database } = library;
    const { calder, marsh, figure } = await fill(database);
    const before = await renameFound(database, [
      [calder.id, 'Ann Calder'],
      [marsh.id, 'Bo Marsh'],
      [figure.id, 'none'],
      ['gone', 'none'],
    ]);
    expect(before).toEqual([
      [calder.id, 'Calder'],
      [marsh.id, 'Marsh'],
    ]);
    const read = async () => {
      const all: Annotation[] = [];
      for await (const some of readAllAnnotations(database)) all.push(...some);
      return all;
    };
    const one = async (id: string) => (await read()).find((annotation) => annotation.id === id);
    expect(await read()).toHaveLength(4);
    expect((await one(calder.id))?.facts).toEqual({ type: 'person', name: 'Ann Calder' });
    expect((await one(calder.id))?.updated).toBe(calder.updated);
    expect((await one(marsh.id))?.updated.localeCompare(marsh.updated)).toBe(1);
    expect((await one(figure.id))?.facts).toEqual({});
    expect(await renameFound(database, before)).toEqual([
      [calder.id, 'Ann Calder'],
      [marsh.id, 'Bo Marsh'],
    ]);
    expect((await one(calder.id))?.facts).toEqual(calder.facts);
  });
});

describe('saved texts', () => {
  const text = (words: string) => ({
    text: words,
    blocks: [{ role: 'paragraph' as const, start: 0, end: words.length }],
  });
  const story = (words: string) => ({ taken: '', blocks: [{ role: 'paragraph' as const, text: words }] });

  test('are followed while they come and go', async () => {
    const { database } = library;
    await keep(database, harbour, [draftOf('Calder')], true);
    await keep(database, bridge, [draftOf('Okoro')], true);
    await keepText(database, { ...harbour, ...text('The harbour was shut at noon, said Calder, who has the key.') });
    const found: string[] = [];
    const onError = vi.fn();
    const stop = followTextIndex(
      database,
      async () => {},
      (index, isComplete) => {
        const urls = [...findSentences(index, 'noon', [harbour.url, bridge.url])].map((one) => one?.url ?? '-');
        found.push(`${isComplete} ${urls.filter((url) => url !== '-')}`);
      },
      onError,
    );
    await vi.waitFor(() => expect(found.at(-1)).toBe(`true ${harbour.url}`));
    await keepText(database, { ...bridge, ...text('The bridge opened at noon, said Okoro, who built it.') });
    await vi.waitFor(() => expect(found.at(-1)).toBe(`true ${harbour.url},${bridge.url}`));
    await database.texts.delete(harbour.url);
    await vi.waitFor(() => expect(found.at(-1)).toBe(`true ${bridge.url}`));
    stop();
    const count = found.length;
    await database.texts.delete(bridge.url);
    await new Promise((resolve) => setTimeout(resolve));
    expect(found).toHaveLength(count);
    expect(onError).not.toHaveBeenCalled();
  });

  test('are searched as long as there is time, and up to a number of sentences', () => {
    const index = createTextIndex();
    const articles = ['a', 'b'].map((url) => ({ url, title: url, lang: 'en', added: '' }));
    const words = Array.from({ length: 150 }, (_, at) => `The gate ${at} stood open.`).join(' ');
    for (const { url } of articles) putText(index, url, story(words));
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => now);
    const search = startTextSearch(index, 'gate', articles);
    expect(search.result).toEqual({ sentences: [], isComplete: false });
    search.goOn();
    expect(search.result.sentences).toHaveLength(MOST_SENTENCES);
    expect(search.result.sentences[0]).toEqual({ url: 'a', sentence: 0 });
    expect(search.result.isComplete).toBe(true);

    clock.mockImplementation(() => (now += 4));
    const slow = startTextSearch(index, 'gate', articles);
    slow.goOn();
    expect(slow.result).toEqual({
      sentences: [0, 1, 2].map((sentence) => ({ url: 'a', sentence })),
      isComplete: false,
    });
    const few = startTextSearch(index, 'gate 149', articles.slice(1));
    clock.mockImplementation(() => now);
    few.goOn();
    expect(few.result).toEqual({ sentences: [{ url: 'b', sentence: 149 }], isComplete: true });
    const none = startTextSearch(index, 'quay', articles);
    none.goOn();
    expect(none.result).toEqual({ sentences: [], isComplete: true });
    clock.mockRestore();
  });
});
