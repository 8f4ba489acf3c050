import { describe, expect, test, vi } from 'vitest';
import { readSource } from '../../src/citation/source.ts';
import type { Annotation, Facts, SavedArticle } from '../../src/model.ts';
import { confirmSpeaker, readActor } from '../../src/present/actor-lines.ts';
import { collectActors } from '../../src/present/found-actors.ts';
import { toMoment } from '../../src/present/measure.ts';

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
    created: '2026-01-02T00:00:00.000Z',
    updated: '2026-01-02T00:00:00.000Z',
  };
}

const people = (value: number): Facts => ({ form: 'count', value, counted: 'people' });
const articles = new Map([article('a', { published: '2025-06-01T08:00:00+02:00' }), article('b', {})]);

/** When the articles were saved, with all that was found in them. */
const SAVED = '2026-01-02T00:00:00.000Z';

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

test('an actor’s roles are told by outlet, figures are those of its sentences, and asides are not what it says', () => {
  const named = new Map([
    article('a', { site: 'Gazette', saved: SAVED }),
    article('b', { site: 'Courier', saved: SAVED }),
  ]);
  const lund = (role: string, url: string) => mark('it was', { type: 'person', name: 'Ada Lund', role }, 'actor', url);
  const quote = (exact: string, facts: Facts) => mark(exact, { form: 'direct', ...facts }, 'quote', 'a');
  const said = quote('Lund said it', { actor: 'Ada Lund' });
  const perhaps = quote('It is late', { perhaps: { names: ['Ada Lund'], reason: 'far' } });
  const aside = quote('so to speak', {});
  const near = mark('12 people', people(12));
  near.selectors[0].suffix = ' were ill, Lund said';
  const all = [
    lund('mayor', 'a'),
    lund('mayor', 'b'),
    lund('boss', 'b'),
    near,
    mark('9 people', people(9), 'figure', 'b'),
  ];
  const actor = readActor(
    ['Ada Lund', 'Lund'],
    [...all, said, perhaps, aside],
    named,
    (article) => readSource(article).site,
  );
  expect(actor.roles).toEqual([
    { site: 'Courier', roles: ['mayor', 'boss'] },
    { site: 'Gazette', roles: ['mayor'] },
  ]);
  expect(actor.quotes).toEqual([said]);
  expect(actor.doubtful).toEqual([perhaps]);
  expect(actor.figures).toEqual([near]);
  expect(actor.mine).toEqual([]);
});

test('who perhaps said something is settled by the reader', () => {
  const quote = mark('It is late', { perhaps: { names: ['Ada Lund', 'Bo Ek'], reason: 'far' } }, 'quote');
  expect(confirmSpeaker(quote, 'Ada Lund', true)).toEqual({ actor: 'Ada Lund', speaker: 'Ada Lund' });
  expect(confirmSpeaker(quote, 'Ada Lund', false)).toEqual({ perhaps: { names: ['Bo Ek'], reason: 'far' } });
});

describe('the actors of saved articles', () => {
  const naming = (name: string, exact: string, url: string) => mark(exact, { type: 'person', name }, 'actor', url);
  const collect = (...annotations: Annotation[]) => {
    const actors = collectActors();
    actors.add(annotations, articles);
    return actors.list().map(({ name, names, urls, perhaps }) => [name, names.length, urls.size, perhaps]);
  };

  test('are one where only one has the last name', () => {
    const all = [naming('Donald Trump', 'Donald Trump', 'a'), naming('Trump', 'Trump', 'b')];
    expect(collect(...all)).toEqual([['Donald Trump', 2, 2, []]]);
  });

  test('are one where an article joins them, though others have the name, too', () => {
    const all = [
      naming('Donald Trump', 'Trump', 'a'),
      naming('Melania Trump', 'Melania Trump', 'c'),
      naming('Trump', 'Trump', 'b'),
    ];
    expect(collect(...all)).toEqual([
      ['Donald Trump', 2, 2, []],
      ['Melania Trump', 1, 1, []],
    ]);
  });

  test('are perhaps one where nothing says which', () => {
    const all = [naming('Ada Lund', 'Ada Lund', 'a'), naming('Bo Lund', 'Bo Lund', 'a'), naming('Lund', 'Lund', 'b')];
    expect(collect(...all)).toContainEqual(['Lund', 1, 1, ['Ada Lund', 'Bo Lund']]);
  });
});
