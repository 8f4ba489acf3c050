import { expect, test, vi } from 'vitest';
import type { Annotation, Facts, SavedArticle } from '../../src/model.ts';
import { readActor } from '../../src/ui/library/actor-lines.ts';
import { chooseTicks, placeValues } from '../../src/ui/library/plot.tsx';
import { createSeries, toMoment } from '../../src/ui/library/series.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/browser.ts'));

const article = (url: string, changes: Partial<SavedArticle>): [string, SavedArticle] => [
  url,
  { url, title: url, lang: 'en', added: '2026-01-01T00:00:00.000Z', ...changes },
];

const TEXT =
  'In March 2024 it was 12 people. Now it is 17 people, and $3 million, up 20 percent. In 2019 it was 9 people.';

/** An annotation of words in that text. */
function mark(exact: string, facts: Facts, kind = 'figure', url = 'a'): Annotation {
  const start = TEXT.indexOf(exact);
  const end = start + exact.length;
  const prefix = TEXT.slice(Math.max(0, start - 64), start);
  const suffix = TEXT.slice(end, end + 64);
  return {
    id: `${url} ${exact}`,
    url,
    kind,
    selectors: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start, end },
    ],
    facts,
    note: '',
    tags: [],
    created: '',
    updated: '',
  };
}

const people = (value: number): Facts => ({ form: 'count', value, counted: 'people' });
const articles = new Map([article('a', { published: '2025-06-01T08:00:00+02:00' }), article('b', {})]);
const dates = [
  mark('In March 2024', { form: 'date', value: '2024-03', resolved: '2024-03' }),
  mark('In 2019', { form: 'date', value: '2019', resolved: '2019' }),
];

test('a figure is of the date named in its own sentence, else of the day its article was published', () => {
  const figures = [mark('12 people', people(12)), mark('17 people', people(17)), mark('9 people', people(9))];
  const [series] = createSeries(figures, [...dates, ...figures], articles);
  expect(series?.points.map(({ value, date }) => [value, date])).toEqual([
    [9, '2019'],
    [12, '2024-03'],
    [17, '2025-06-01T08:00:00+02:00'],
  ]);
});

test('what differs in unit, form or what is counted is never drawn together', () => {
  const figures = [
    mark('12 people', people(12)),
    mark('17 people', people(17)),
    mark('$3 million', { form: 'money', value: 3e6, unit: 'USD' }),
    mark('9 people', { form: 'count', value: 9, counted: 'dogs' }),
  ];
  const drawn = createSeries(figures, figures, articles).map(({ unit, counted, points }) => [
    unit,
    counted,
    points.length,
  ]);
  expect(drawn).toEqual([
    ['', 'people', 2],
    ['', 'dogs', 1],
    ['USD', '', 1],
  ]);
});

test('dates, what only tells of a change, and what has no date are left out', () => {
  const figures = [
    ...dates,
    mark('20 percent', { form: 'percent', value: 20, unit: '%', change: 'by' }),
    mark('12 people', people(12), 'figure', 'b'),
    mark('17 people', { form: 'count', counted: 'people' }),
  ];
  expect(createSeries(figures, [], articles)).toEqual([]);
});

test.each([
  ['2025-03-14T10:00:00Z', '2025-03-14'],
  ['2025-03', '2025-03-01'],
  ['2025', '2025-01-01'],
  ['2025-Q2', '2025-04-01'],
  ['2025-W01', '2025-01-04'],
  ['2019/2024-02', '2024-02-01'],
  ['2019/..', '2019-01-01'],
])('%s is drawn at %s', (date, day) => {
  expect(new Date(toMoment(date)).toISOString().slice(0, 10)).toBe(day);
});

test.each(['', 'soon', '202X', '2025-13x'])('“%s” is no date to draw at', (date) => {
  expect(toMoment(date)).toBeNaN();
});

test.each([
  [0, 21, [0, 5, 10, 15, 20, 25]],
  [0, 4e6, [0, 1e6, 2e6, 3e6, 4e6]],
  [-0.3, 0.5, [-0.4, -0.2, 0, 0.2, 0.4, 0.6]],
  [0, 0, [0, 0.25, 0.5, 0.75, 1]],
])('from %d to %d the axis is cut at round numbers', (least, most, ticks) => {
  const cut = chooseTicks(least, most);
  expect(cut[0]).toBeLessThanOrEqual(least);
  expect(cut.at(-1)).toBeGreaterThanOrEqual(most);
  expect(cut.length).toBeLessThanOrEqual(7);
  if (most > least) expect(cut).toEqual(ticks);
});

test('values stand after their dots, before them at the end of a plot, and never on one another', () => {
  const dot = (x: number, y: number, words: string) => ({ id: `${x} ${y}`, x, y, words });
  const placed = placeValues([dot(40, 50, '12'), dot(42, 54, '17'), dot(42, 90, '9'), dot(296, 50, '1.2M')], 320);
  expect(placed.map(({ words, x, isBefore }) => [words, x, isBefore])).toEqual([
    ['12', 49, false],
    ['9', 51, false],
    ['1.2M', 287, true],
  ]);
});

test('an actor’s roles are told by outlet, and its figures are those near its name', () => {
  const named = new Map([article('a', { site: 'Gazette' }), article('b', { site: 'Courier' })]);
  const lund = (role: string, url: string) => mark('it was', { type: 'person', name: 'Ada Lund', role }, 'actor', url);
  const far = mark('9 people', people(9), 'figure', 'b');
  far.selectors[1].start = 900;
  const all = [lund('mayor', 'a'), lund('mayor', 'b'), lund('boss', 'b'), mark('12 people', people(12)), far];
  const { roles, figures, urls, mentions } = readActor('Ada Lund', all, named);
  expect(roles.map(({ role, places }) => [role, places.map(({ site }) => site)])).toEqual([
    ['mayor', ['Gazette', 'Courier']],
    ['boss', ['Courier']],
  ]);
  expect(figures.map(({ id }) => id)).toEqual(['a 12 people']);
  expect([urls.length, mentions.length]).toEqual([2, 3]);
});
