import { describe, expect, test, vi } from 'vitest';
import { describe as describeSpan } from '../../src/anchors/describe.ts';
import type { Annotation, Facts } from '../../src/model.ts';
import { compareArticles, listDays, readSentence } from '../../src/ui/library/comparison.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/browser.ts'));

const A =
  'Ana Vidal, the mayor, spoke on 3 May. “We had three days,” she said. Twelve boats were lost, and 40 people left. “Nobody told me,” said Bo Ek.';
const B =
  'ANA VIDAL was not there. “They came too late for us,” said Bo Ek on 3 May. He counted 14 boats; 40 people had left by 6 May.';

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
    created: '',
    updated: '',
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

describe('two articles', () => {
  test('have speakers with their words on each side; those of both come first', () => {
    const { voices } = compareArticles([inA, inB]);
    expect(voices.map(({ name, role, words, isNamed }) => [name, role, words, isNamed])).toEqual([
      ['Bo Ek', 'engineer', [3, 6], [true, true]],
      ['Ana Vidal', 'mayor', [4, 0], [true, true]],
    ]);
    expect(voices[0]?.quotes.map((side) => side.length)).toEqual([1, 1]);
  });

  test('have actors in both, whatever their case and accents, and in one only', () => {
    const onlyA = mark(A, 'boats', 'actor', person('Harbour Board'));
    const { actors } = compareArticles([[...inA, onlyA], inB]);
    expect(actors).toEqual({ both: ['Ana Vidal', 'Bo Ek'], only: [['Harbour Board'], []] });
  });

  test('have figures that measure the same; those that differ come first', () => {
    const { figures } = compareArticles([inA, inB]);
    expect(
      figures.map(({ counted, isSame, figures }) => [
        counted,
        isSame,
        figures.map((side) => side.map(({ facts }) => facts.value)),
      ]),
    ).toEqual([
      ['boats', false, [[12], [14]]],
      ['people', true, [[40], [40]]],
    ]);
  });

  test.each<[what: string, facts: Facts]>([
    ['counts something else', { form: 'count', value: 12, counted: 'ships' }],
    ['is in another unit', { form: 'measure', value: 12, unit: 'm', counted: 'boats' }],
    ['is a change', { form: 'count', value: 12, counted: 'boats', change: 'by' }],
  ])('have no figure in common where one %s', (_, facts) => {
    const one = mark(A, 'Twelve boats', 'figure', facts);
    expect(compareArticles([[one], inB]).figures).toEqual([]);
  });

  test('do not match shares and numbers of nothing in particular', () => {
    const share = (text: string, exact: string) =>
      mark(text, exact, 'figure', { form: 'percent', value: 40, unit: '%' });
    expect(compareArticles([[share(A, '40')], [share(B, '40')]]).figures).toEqual([]);
  });

  test('have speakers without a name in one row, and no indirect speech', () => {
    const unknown = [said(), { form: 'direct', speaker: 'she' }, said('Bo Ek', 'indirect')];
    const quotes = unknown.map((facts) => mark(A, '“We had three days,”', 'quote', facts));
    expect(compareArticles([quotes, []]).voices).toMatchObject([{ name: '', words: [8, 0] }]);
  });

  test('may have nothing', () => {
    expect(compareArticles([[], []])).toEqual({
      voices: [],
      actors: { both: [], only: [[], []] },
      figures: [],
      days: [],
    });
  });
});

test('dates are listed from the earliest, with a passage of each article that names them', () => {
  const twice = mark(A, '3 May', 'figure', day('2026-05-03'));
  const year = mark(A, 'Twelve', 'figure', day('2026'));
  const wrong = mark(A, 'lost', 'figure', day('soon'));
  const days = listDays([...inA, { ...twice, id: 'again' }, year, wrong, ...inB]);
  expect(days.map(({ date, mentions }) => [date, mentions.map(({ id }) => id)])).toEqual([
    ['2026', ['a Twelve']],
    ['2026-05-03', ['a 3 May', 'b 3 May']],
    ['2026-05-06', ['b 6 May']],
  ]);
});

test('a passage is shown with the rest of its sentence, as far as that is stored', () => {
  const read = (text: string, exact: string) => readSentence(mark(text, exact, 'figure', {}).selectors);
  expect(read(A, 'Twelve boats')).toEqual(['', 'Twelve boats', ' were lost, and 40 people left.']);
  expect(read(A, '3 May')).toEqual(['Ana Vidal, the mayor, spoke on ', '3 May', '.']);
  const long = `It was said ${'again and '.repeat(12)}again that 40 people ${'came and '.repeat(12)}went.`;
  const [before, , after] = read(long, '40 people');
  expect(before).toMatch(/^….+ that $/);
  expect(after).toMatch(/^ came and .+…$/);
});
