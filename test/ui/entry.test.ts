import { describe, expect, test, vi } from 'vitest';
import type { Finding } from '../../src/findings/index.ts';
import type { Block, Facts } from '../../src/model.ts';
import { arrange, describeGroup, matches, toEntry } from '../../src/ui/shared/entry.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/browser.ts'));

const TEXT = 'Germans like Germany. Minister Ida Lind likes Lind Mill.';

function actor(words: string, facts: (Finding & { kind: 'actor' })['facts']): Finding {
  const start = TEXT.indexOf(words);
  return { kind: 'actor', start, end: start + words.length, facts, confidence: 1 };
}

const entries = [
  actor('Germans', { type: 'group', name: 'Germany' }),
  actor('Germany', { type: 'country', name: 'Germany' }),
  actor('Ida Lind', { type: 'person', name: 'Ida Lind', role: 'Minister' }),
  actor('Lind Mill', { type: 'organisation', name: 'Lind Mill' }),
].map((finding) => toEntry(finding, TEXT));

describe('a list of actors', () => {
  const story = { findings: entries.map(({ finding }) => finding), article: { blocks: [] } };
  const groups = arrange(entries, true, story)[0]?.rows ?? [];

  test('has one line a name, people and organisations first', () =>
    expect(groups.map(([first]) => first?.group)).toEqual(['Ida Lind', 'Lind Mill', 'Germany']));

  test('begins with whom the headline and most mentions name', () => {
    const mill = { ...(entries[3] as (typeof entries)[0]) };
    const twice = [...entries, { ...mill, finding: { ...mill.finding, start: 100 } }];
    const first = (blocks: Block[]) => arrange(twice, true, { ...story, article: { blocks } })[0]?.rows[0]?.[0]?.group;
    expect(first([])).toBe('Lind Mill');
    expect(first([{ role: 'title', start: 30, end: 40 }])).toBe('Ida Lind');
  });

  test.each([
    ['what the actor is, not what its people are', 2, 'Country'],
    ['the role by which the story introduces it', 0, 'Minister'],
    ['what it is where the story says no more', 1, 'Organisation'],
  ])('says under a name %s', (_, at, says) => expect(describeGroup(groups[at] ?? [])).toBe(says));

  test('is filtered by what is to be read in it', () => {
    expect(entries.filter((entry) => matches(entry, ' minister ')).map(({ words }) => words)).toEqual(['Ida Lind']);
    expect(entries.filter((entry) => matches(entry, 'germany'))).toHaveLength(2);
    expect(entries.filter((entry) => matches(entry, '@lind')).map(({ words }) => words)).toEqual([
      'Ida Lind',
      'Lind Mill',
    ]);
  });
});

describe('a list of figures in reading order', () => {
  const story = 'Halden cuts 120 jobs. About 1,300 work there; 120 Jobs are a tenth. Of 3 berths 3 are shut.';
  type FigureFacts = (Finding & { kind: 'figure' })['facts'];
  const figure = (words: string, from: number, facts: FigureFacts): Finding => {
    const start = story.indexOf(words, from);
    return { kind: 'figure', start, end: start + words.length, facts, confidence: 1 };
  };
  const figures = [
    figure('120 jobs', 0, { form: 'count', value: 120, counted: 'jobs' }),
    figure('1,300', 0, { form: 'number', value: 1300 }),
    figure('120 Jobs', 20, { form: 'count', value: 120, counted: 'Jobs' }),
    figure('3', 60, { form: 'number', value: 3 }),
    figure('3', story.lastIndexOf('3'), { form: 'number', value: 3 }),
  ].map((finding) => toEntry(finding, story));
  const joined = arrange(figures, false, { findings: [], article: { blocks: [] } })[0]?.rows ?? [];

  test('has one entry for what is said twice, named as at first', () => {
    expect(joined.map((group) => group.map(({ words }) => words))).toEqual([
      ['120 jobs', '120 Jobs'],
      ['1,300'],
      ['3'],
      ['3'],
    ]);
    expect(joined[0]?.[0]?.group).toBe('120 jobs');
  });
});

describe('the sections of a list', () => {
  const of = (kind: 'figure' | 'quote', facts: Facts, confidence = 1): ReturnType<typeof toEntry> =>
    toEntry({ kind, start: 0, end: 7, facts, confidence } as Finding, TEXT);
  const namesOf = (list: ReturnType<typeof toEntry>[]) =>
    arrange(list, false, { findings: [], article: { blocks: [] } }).map(({ name, rows }) => [name, rows.length]);

  test('have quotations before reported speech, and what may be no speech last', () => {
    const doubtful = of('quote', { form: 'direct' }, 0.2);
    const reported = of('quote', { form: 'indirect' });
    expect(namesOf([doubtful, reported, of('quote', { form: 'direct' }), of('quote', { form: 'partial' })])).toEqual([
      ['', 2],
      ['reported', 1],
      ['doubtful', 1],
    ]);
  });

  test('have dates apart from quantities', () => {
    const date = of('figure', { form: 'date', value: '2026-03-01' });
    expect(namesOf([date, of('figure', { form: 'money', value: 3, unit: 'EUR' })])).toEqual([
      ['', 1],
      ['dates', 1],
    ]);
  });

  test.each([
    ['€', of('figure', { form: 'money', value: 3, unit: 'EUR' }), true],
    ['eur', of('figure', { form: 'money', value: 3, unit: 'EUR' }), true],
    ['€', of('figure', { form: 'money', value: 3, unit: 'USD' }), false],
    ['$', of('figure', { form: 'money', value: 3, unit: 'USD' }), true],
    ['£', of('figure', { form: 'count', value: 3, counted: 'pounds' }), false],
    ['%', of('figure', { form: 'percent', value: 3 }), true],
    ['said', of('quote', { form: 'direct' }), true],
    ['said', of('quote', { form: 'indirect' }), false],
    ['@lind', of('quote', { form: 'direct', actor: 'Ida Lind' }), true],
    ['@lind', of('quote', { form: 'direct', actor: 'Ann Roe' }), false],
  ])('a query “%s” is understood', (query, entry, isFound) => expect(matches(entry, query)).toBe(isFound));
});
