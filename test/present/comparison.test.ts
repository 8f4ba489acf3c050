import { describe, expect, test, vi } from 'vitest';
import { describe as describeSpan } from '../../src/anchors/describe.ts';
import type { Annotation, Facts, SavedArticle } from '../../src/model.ts';
import { compareArticles, listDays, type Side } from '../../src/present/comparison.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/browser.ts'));

const A =
  'Ana Vidal, the mayor, spoke on 3 May. “We had three days,” she said. Twelve boats were lost, and 40 people left. “Nobody told me,” said Bo Ek.';
const B =
  'ANA VIDAL was not there. “They came too late for us,” said Bo Ek on 3 May. He counted 14 boats; 40 people had left by 6 May.';

const MOMENT = '2026-05-08T00:00:00.000Z';

/** An annotation of words in one of the texts. */
function mark(text: string, exact: string, kind: string, facts: Facts): Annotation {
  const start = text.indexOf(exact);
  return {
    id: `${text === A ? 'a' : 'b'} ${exact}`,
    url: text === A ? 'https://a.example' : 'https://b.example',
    kind,
    selectors: describeSpan(text, { start, end: start + exact.length }),
    facts,
    note: '',
    tags: [],
    created: MOMENT,
    updated: MOMENT,
  };
}

const person = (name: string, role?: string): Facts => ({ type: 'person', name, ...(role && { role }) });
const said = (actor?: string, form = 'direct'): Facts => ({ form, ...(actor && { actor, speaker: actor }) });
const boats = (value: number): Facts => ({ form: 'count', value, counted: 'boats' });
const people: Facts = { form: 'count', value: 40, counted: 'people' };
const day = (resolved: string): Facts => ({ form: 'date', value: resolved, resolved });

const inA = [
  mark(A, 'Ana Vidal', 'actor', person('Ana Vidal', 'mayor')),
  mark(A, 'Bo Ek', 'actor', person('Bo Ek')),
  mark(A, '“We had three days,”', 'quote', said('Ana Vidal')),
  mark(A, '“Nobody told me,”', 'quote', said('Bo Ek')),
  mark(A, 'Twelve boats', 'figure', boats(12)),
  mark(A, '40 people', 'figure', people),
  mark(A, '3 May', 'figure', day('2026-05-03')),
];
const inB = [
  mark(B, 'ANA VIDAL', 'actor', person('Ána Vidal')),
  mark(B, 'Bo Ek', 'actor', person('Bo Ek', 'engineer')),
  mark(B, '“They came too late for us,”', 'quote', said('Bo Ek')),
  mark(B, '14 boats', 'figure', boats(14)),
  mark(B, '40 people', 'figure', people),
  mark(B, '6 May', 'figure', day('2026-05-06')),
  mark(B, '3 May', 'figure', day('2026-05-03')),
];

const article = (url: string, published: string): SavedArticle => ({
  ...{ url, title: url, lang: 'en', published, added: MOMENT, saved: MOMENT },
});

const a: Side = { article: article('https://a.example', '2026-05-04'), annotations: inA };
const b: Side = { article: article('https://b.example', '2026-05-07T10:00:00Z'), annotations: inB };
const withMore = (...more: Annotation[]): Side => ({ ...a, annotations: more });

describe('two articles', () => {
  test('have what is the reader’s first, in reading order', () => {
    const own = [mark(A, 'Nobody told me', 'passage', {}), mark(A, 'three days', 'passage', {})];
    const { own: sides } = compareArticles([{ ...a, annotations: [...inA, ...own] }, b]);
    expect(sides.map((side) => side.map(({ id }) => id))).toEqual([['a three days', 'a Nobody told me'], []]);
  });

  test('have speakers with their quotations on each side; those of both come first', () => {
    const { voices } = compareArticles([a, b]);
    expect(voices.map(({ name, quotes, isNamed }) => [name, quotes.map((side) => side.length), isNamed])).toEqual([
      ['Bo Ek', [1, 1], [true, true]],
      ['Ana Vidal', [1, 0], [true, true]],
    ]);
  });

  test('have speakers whatever their case and accents, and those whom only one names', () => {
    const quote = mark(B, '“They came too late for us,”', 'quote', said('ANA VIDÁL'));
    const { voices } = compareArticles([a, { ...b, annotations: [quote] }]);
    expect(voices.map(({ name, isNamed }) => [name, isNamed])).toEqual([
      ['Ana Vidal', [true, false]],
      ['Bo Ek', [true, false]],
    ]);
  });

  test('have no speaker who is in doubt, and no indirect speech', () => {
    const perhaps = { names: ['Bo Ek'], reason: 'pronoun' as const, said: 'she' };
    const unknown = [
      said(),
      { form: 'direct', speaker: 'she' },
      { form: 'direct', perhaps },
      said('Bo Ek', 'indirect'),
    ];
    const quotes = unknown.map((facts) => mark(A, '“We had three days,”', 'quote', facts));
    expect(compareArticles([withMore(...quotes), withMore()]).voices).toEqual([]);
  });

  test('have the figures that measure the same and differ', () => {
    const { figures } = compareArticles([a, b]);
    expect(
      figures.map(({ counted, figures }) => [counted, figures.map((side) => side.map(({ facts }) => facts.value))]),
    ).toEqual([['boats', [[12], [14]]]]);
  });

  test.each<[what: string, facts: Facts]>([
    ['counts something else', { form: 'count', value: 12, counted: 'ships' }],
    ['is in another unit', { form: 'measure', value: 12, unit: 'm', counted: 'boats' }],
    ['is a change', { form: 'count', value: 12, counted: 'boats', change: 'by' }],
  ])('have no figure in common where one %s', (_, facts) => {
    expect(compareArticles([withMore(mark(A, 'Twelve boats', 'figure', facts)), b]).figures).toEqual([]);
  });

  test('do not match shares and numbers of nothing in particular', () => {
    const share = (text: string, exact: string, value: number) =>
      mark(text, exact, 'figure', { form: 'percent', value, unit: '%' });
    const sides: [Side, Side] = [withMore(share(A, '40', 40)), { ...b, annotations: [share(B, '40', 41)] }];
    expect(compareArticles(sides).figures).toEqual([]);
  });

  test('may have nothing', () => {
    expect(compareArticles([withMore(), withMore()])).toEqual({ own: [[], []], voices: [], figures: [] });
  });
});

describe('the dates of articles', () => {
  const twice = { ...mark(A, '3 May', 'figure', day('2026-05-03')), id: 'again' };
  const year = mark(A, 'Twelve', 'figure', day('2026'));
  const wrong = mark(A, 'lost', 'figure', day('soon'));
  const list = (isAll: boolean, ...own: Annotation[]) =>
    listDays([{ ...a, annotations: [...inA, twice, year, wrong, ...own] }, b], isAll).map(({ date, mentions }) => [
      date,
      mentions.map(({ annotation, article, colour }) =>
        [annotation?.id ?? article.url, colour].filter(Boolean).join(' '),
      ),
    ]);

  test('are listed from the earliest, with a passage of each article that names them', () => {
    expect(list(true)).toEqual([
      ['2026', ['a Twelve']],
      ['2026-05-03', ['a 3 May', 'b 3 May']],
      ['2026-05-04', ['https://a.example']],
      ['2026-05-06', ['b 6 May']],
      ['2026-05-07', ['https://b.example']],
    ]);
  });

  test('are at first those in what the reader highlighted or kept', () => {
    const published = [
      ['2026-05-04', ['https://a.example']],
      ['2026-05-07', ['https://b.example']],
    ];
    expect(list(false)).toEqual(published);
    const highlight = { ...mark(A, 'spoke on 3 May', 'passage', {}), colour: 'green' as const };
    expect(list(false, highlight)).toEqual([['2026-05-03', ['a 3 May green']], ...published]);
    const kept = { ...mark(A, '40 people', 'figure', day('2020')), updated: '2026-05-09T00:00:00.000Z' };
    expect(list(false, kept)).toEqual([['2020', ['a 40 people']], ...published]);
  });
});
