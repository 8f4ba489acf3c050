import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/findings/index.ts';
import type { Annotation, Mark, Placed, SavedArticle } from '../../src/model.ts';
import { listContents, listOwn, type OpenCollection } from '../../src/present/collection-contents.ts';
import { groupByKind, groupByName, hasNotes, isListedSeparately } from '../../src/present/group-by-kind.ts';
import { listLatest, sortMine } from '../../src/present/mine.ts';
import { countMine, isMine } from '../../src/present/shown.ts';
import { annotation, options } from '../export/sample-library.ts';

const SAVED = '2026-01-01T00:00:00.000Z';
const LATER = '2026-02-01T00:00:00.000Z';

/** An annotation that was only saved with its article, unless something else is given. */
const mark = (id: string, kind = 'actor', own: Partial<Annotation> = {}): Annotation => ({
  ...annotation(kind, id, { name: id }),
  id,
  created: SAVED,
  updated: SAVED,
  ...own,
});

const place = (one: Mark, start: number, own: Partial<Placed> = {}): Placed => ({
  annotation: one,
  span: { start, end: start + 4 },
  isDoubtful: false,
  pieces: [],
  ...own,
});

const NEW = [{ kind: 'added' as const, text: 'new' }];

describe('the reader’s own', () => {
  test.each<[what: string, kind: string, own: Partial<Annotation>, saved: string | null, is: boolean]>([
    ['was only saved', 'actor', {}, SAVED, false],
    ['is a highlight', 'passage', {}, SAVED, true],
    ['was kept later', 'actor', { created: LATER, updated: LATER }, SAVED, true],
    ['was changed', 'actor', { updated: LATER }, SAVED, true],
    ['is of an article that is not saved', 'actor', {}, null, true],
  ])('%s', (_, kind, own, saved, is) => {
    const one = mark('a', kind, own);
    expect(isMine(one, saved)).toBe(is);
    expect(countMine({ kept: [one, one], saved })).toBe(is ? 2 : 0);
  });

  const moved = place(mark('moved', 'passage'), 50, { isDoubtful: true });
  const passage = place(mark('passage', 'passage'), 40, { pieces: NEW });
  const noted = place(mark('noted', 'actor', { updated: LATER, note: 'Who?' }), 30);
  const edited = place(mark('edited', 'actor', { updated: LATER }), 20, { pieces: NEW });
  const kept = place(mark('kept', 'figure', { updated: LATER, facts: { form: 'count' } }), 10);
  const saved = place(mark('saved'), 0);
  const placed = [moved, passage, saved, noted, edited, kept];
  const sort = (open?: string, findings: Finding[] = [], isFound: (one: Mark) => boolean = () => true) => {
    const { moved, marks, entries, edited } = sortMine(
      { placed, saved: SAVED, findings },
      open,
      (one) => placed.map(({ annotation }) => annotation as Annotation).find(({ id }) => id === one.id),
      isFound,
    );
    const ids = (some: Placed[]) => some.map(({ annotation: { id } }) => id).join(' ');
    return { moved: ids(moved), marks: ids(marks), entries: entries.map(({ key }) => key).join(' '), edited };
  };

  test('on a page is what may have moved, what says more, and what is only kept', () =>
    expect(sort()).toEqual({
      moved: 'moved',
      marks: 'edited noted passage',
      entries: 'figure:10-14',
      edited: 2,
    }));

  test.each<[open: string, marks: string, entries: string]>([
    ['kept', 'kept edited noted passage', ''],
    ['actor:30-34', 'edited passage', 'figure:10-14 actor:30-34'],
    ['actor:20-24', 'noted passage', 'figure:10-14 actor:20-24'],
    ['passage:40-44', 'edited noted passage', 'figure:10-14'],
  ])('stays where it is while %s is written to', (open, marks, entries) =>
    expect(sort(open)).toMatchObject({ marks, entries }),
  );

  test('is only what is looked for', () =>
    expect(sort(undefined, [], ({ kind }) => kind === 'passage')).toEqual({
      moved: 'moved',
      marks: 'passage',
      entries: '',
      edited: 1,
    }));

  test('has the finding at its place, or one of its own', () => {
    const finding = {
      kind: 'figure',
      start: 10,
      end: 14,
      facts: { form: 'money' },
      confidence: 0.5,
    } as unknown as Finding;
    const find = (findings: Finding[]) =>
      sortMine(
        { placed: [kept], saved: SAVED, findings },
        undefined,
        () => undefined,
        () => true,
      ).entries[0];
    expect(find([finding])?.finding).toBe(finding);
    const own = { kind: 'figure', facts: { form: 'count' }, start: 10, end: 14, confidence: 1 };
    expect(find([])).toEqual({ key: 'figure:10-14', finding: own, all: [own], isAside: false });
  });

  test('is listed by when it was changed, the latest first', () => {
    const ids = listLatest({ placed, saved: SAVED }).map(({ annotation: { id } }) => id);
    expect(ids).toEqual(['noted', 'edited', 'kept', 'moved', 'passage']);
  });
});

describe('a collection', () => {
  const article = (name: string, own: Partial<SavedArticle> = {}): SavedArticle => ({
    url: `https://news.example/${name}`,
    title: name,
    lang: 'en',
    added: SAVED,
    saved: SAVED,
    ...own,
  });
  const [dam, quay] = [article('dam'), article('quay')];
  const own = (id: string, of: SavedArticle, more: Partial<Annotation> = {}) =>
    mark(id, 'passage', { url: of.url, ...more });
  const annotations = [
    own('d2', dam, { selectors: annotation('passage', 'x').selectors }),
    own('d1', dam),
    own('q1', quay),
    mark('found', 'actor', { url: dam.url }),
  ];
  annotations.reverse();
  const open = (items: OpenCollection['collection']['items']): OpenCollection => ({
    collection: { id: 'c', name: 'Dams', items, created: SAVED, updated: SAVED } as OpenCollection['collection'],
    articles: new Map([dam, quay].map((one) => [one.url, one])),
    annotations: new Map(annotations.map((one) => [one.id, one])),
    texts: new Map(),
  });
  const show = (items: OpenCollection['collection']['items']) => {
    const contents = listContents(open(items));
    return {
      articles: contents.articles.map(({ article }) => article.title),
      annotations: contents.annotations.map(({ article, annotation }) => `${article.title} ${annotation?.id}`),
      inArticles: contents.inArticles.map(({ article, annotations }) => [
        article.title,
        annotations.map(({ id }) => id).sort(),
      ]),
      count: contents.annotationCount,
    };
  };

  test('has its articles with their annotations, and those that were added one by one', () => {
    expect(show([{ annotation: 'q1' }, { article: dam.url }, { annotation: 'd1' }])).toEqual({
      articles: ['dam'],
      annotations: ['quay q1', 'dam d1'],
      inArticles: [['dam', ['d2']]],
      count: 3,
    });
    expect(show([{ article: quay.url }, { annotation: 'q1' }])).toMatchObject({ inArticles: [], count: 1 });
  });

  test('has nothing that is not in the library', () =>
    expect(show([{ article: 'https://news.example/gone' }, { annotation: 'gone' }])).toEqual({
      articles: [],
      annotations: [],
      inArticles: [],
      count: 0,
    }));

  test('has what is found in an article only if that was not saved', () => {
    const list = (one: SavedArticle) =>
      listOwn(one, open([]))
        .map(({ id }) => id)
        .sort();
    expect(list(dam)).toEqual(['d1', 'd2']);
    const { saved: _, ...unsaved } = dam;
    expect(list(unsaved)).toEqual(['d1', 'd2', 'found']);
  });
});

describe('annotations in a file', () => {
  test('are grouped by kind, those that are not known last, by their names', () => {
    const kinds = ['zebra', 'figure', 'later', 'actor', 'passage', 'quote', 'figure'];
    const sections = groupByKind(kinds.map((kind, at) => mark(`${at}`, kind)).reverse());
    expect(sections.map(({ kind, annotations }) => `${kind} ${annotations.map(({ id }) => id)}`)).toEqual([
      'passage 4',
      'quote 5',
      'figure 1,6',
      'actor 3',
      'later 2',
      'zebra 0',
    ]);
  });

  test('are grouped by name, or by their words', () => {
    const facts = { type: 'person', name: 'Ida\nLind', role: 'mayor' };
    const all = [mark('1', 'actor', { facts: {} }), mark('2', 'actor', { facts }), mark('3', 'actor', { facts })];
    const groups = groupByName({ kind: 'actor', annotations: all }, options);
    expect(groups.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['1', 1],
      ['Ida Lind', 2],
    ]);
    expect(groups[1]?.about).toBe('mayor');
  });

  test.each<[kind: string, own: Partial<Annotation>, hasMore: boolean, isListed: boolean]>([
    ['actor', {}, false, false],
    ['actor', { note: ' \n' }, false, false],
    ['actor', { note: 'Who?' }, true, true],
    ['actor', { tags: ['dams'] }, true, true],
    ['quote', {}, false, true],
  ])('%s with %j', (kind, own, hasMore, isListed) => {
    expect(hasNotes(mark('a', kind, own))).toBe(hasMore);
    expect(isListedSeparately(mark('a', kind, own))).toBe(isListed);
  });
});
