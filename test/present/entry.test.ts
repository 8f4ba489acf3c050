import { describe, expect, test, vi } from 'vitest';
import type { Finding } from '../../src/findings/index.ts';
import type { Block, Facts } from '../../src/model.ts';
import { arrange, describeRow, matches } from '../../src/present/entry.ts';
import { listOf } from '../../src/present/index.ts';
import { cutBlocks } from '../../src/text/prepare.ts';
import { language } from '../../src/ui/shared/strings.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/browser.ts'));

const TEXT = 'Germans like Germany. Minister Ida Lind likes Lind Mill.';
const ARTICLE = { text: TEXT, blocks: cutBlocks(TEXT) };

function actor(words: string, facts: (Finding & { kind: 'actor' })['facts']): Finding {
  const start = TEXT.indexOf(words);
  return { kind: 'actor', start, end: start + words.length, facts, confidence: 1 };
}

describe('a list of actors', () => {
  const findings = [
    actor('Germans', { type: 'group', name: 'Germany' }),
    actor('Germany', { type: 'country', name: 'Germany' }),
    actor('Ida Lind', { type: 'person', name: 'Ida Lind', role: 'minister' }),
    actor('Lind Mill', { type: 'organisation', name: 'Lind Mill' }),
  ];
  const story = { findings, article: ARTICLE };
  const rows = arrange(findings, story);
  const rowAt = (at: number) => describeRow((rows[at] as (typeof rows)[0]).finding, ARTICLE, language());

  test('has one row a name, people and organisations first', () =>
    expect(rows.map(({ finding }) => describeRow(finding, ARTICLE, language()).name)).toEqual([
      'Ida Lind',
      'Lind Mill',
      'Germany',
    ]));

  test('begins with whom the headline and most mentions name', () => {
    const [germans, germany, lind, mill] = findings as [Finding, Finding, Finding, Finding];
    const twice = [germans, germany, lind, mill, { ...mill, start: 50, end: 54 }];
    const first = (blocks: Block[]) =>
      arrange(twice, { ...story, article: { ...ARTICLE, blocks } })[0]?.finding.facts as Facts;
    expect(first([]).name).toBe('Lind Mill');
    expect(first([{ role: 'title', start: 30, end: 40 }]).name).toBe('Ida Lind');
  });

  test('has the role by which the story introduces one, and nothing in its place where there is none', () => {
    expect(rowAt(0).role).toBe('Minister');
    expect(rowAt(1).role).toBe('');
  });

  test('has the words around each name', () =>
    expect(rowAt(1).sentence).toEqual({ before: 'Minister Ida Lind likes ', words: 'Lind Mill', after: '.' }));

  test('shows what an actor is, not what its people are', () => expect(rows[2]?.finding).toBe(findings[1]));

  test('is searched in what is to be read in it', () => {
    const found = (query: string) =>
      rows
        .filter((row) => matches(row, story, query, language()))
        .map(({ finding }) => describeRow(finding, ARTICLE, language()).name);
    expect(found(' minister ')).toEqual(['Ida Lind', 'Lind Mill']);
    expect(found('germans')).toEqual(['Germany']);
  });
});

describe('a list of figures', () => {
  const text =
    'Halden cuts 120 jobs\nAbout 1,300 work there; 120 Jobs are a tenth. Since 2010, of 3 berths 3 are shut.';
  const [end] = [text.indexOf('\n')];
  const article = {
    text,
    blocks: [
      { role: 'title', start: 0, end },
      { role: 'paragraph', start: end + 1, end: text.length },
    ] satisfies Block[],
  };
  type FigureFacts = (Finding & { kind: 'figure' })['facts'];
  const figure = (words: string, from: number, facts: FigureFacts): Finding => {
    const start = text.indexOf(words, from);
    return { kind: 'figure', start, end: start + words.length, facts, confidence: 1 };
  };
  const findings = [
    figure('120 jobs', 0, { form: 'count', value: 120, counted: 'jobs' }),
    figure('1,300', 0, { form: 'number', value: 1300 }),
    figure('120 Jobs', 20, { form: 'count', value: 120, counted: 'Jobs' }),
    figure('2010', 20, { form: 'period', value: '2010', to: null }),
    figure('3', 80, { form: 'number', value: 3 }),
    figure('3', text.lastIndexOf('3'), { form: 'number', value: 3 }),
  ];
  const story = { findings, article };
  const rows = arrange(findings, story);
  const wordsOf = ({ start, end }: Finding) => text.slice(start, end);

  test('has one row for what is said twice, in its sentence of the text, and dates last', () => {
    expect(rows.map(({ all }) => all.map(wordsOf))).toEqual([
      ['120 jobs', '120 Jobs'],
      ['1,300'],
      ['3'],
      ['3'],
      ['2010'],
    ]);
    expect(describeRow((rows[0] as (typeof rows)[0]).finding, article, language()).sentence).toEqual({
      before: 'About 1,300 work there; ',
      words: '120 Jobs',
      after: ' are a tenth.',
    });
    expect(rows.map(({ isAside }) => isAside)).toEqual([false, false, false, false, true]);
  });

  test('comes into the overview by what the top of the story repeats, without dates and small counts', () => {
    const chosen = listOf('figure').overview?.choose(findings, story) ?? [];
    expect(chosen.map((one) => wordsOf(one as Finding))).toEqual(['120 Jobs', '1,300']);
  });
});

describe('a list of quotations', () => {
  const quote = (facts: Facts, confidence = 1): Finding =>
    ({ kind: 'quote', start: 0, end: 7, facts: { form: 'direct', ...facts }, confidence }) as Finding;
  const perhaps = quote({ perhaps: { names: ['Ida Lind', 'Ann Roe'], reason: 'pronoun', said: 'she' } });
  const nobody = quote({});
  const reported = quote({ form: 'indirect', speaker: 'Ann Roe' });
  const doubtful = quote({ speaker: 'Ann Roe' }, 0.2);
  const said = quote({ speaker: 'Ann Roe' });

  test('has reported speech, and what may be no speech, after what is quoted', () => {
    const findings = [doubtful, reported, said, quote({ form: 'partial' })];
    expect(arrange(findings, { findings, article: ARTICLE }).map(({ isAside }) => isAside)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  test.each([
    ['a name that is certain', said, { name: 'Ann Roe', lead: 'Ann Roe' }],
    ['a doubt before the name', perhaps, { name: 'Ida Lind', lead: 'perhaps Ida Lind' }],
    ['nobody', nobody, { name: '', lead: 'Nobody named' }],
  ])('is led by %s', (_, finding, expected) =>
    expect(describeRow(finding, ARTICLE, language())).toMatchObject(expected),
  );

  test('comes into the overview by speaker: who says most first, who is not certain last', () => {
    const lind = quote({ speaker: 'Ida Lind' });
    const chosen = listOf('quote').overview?.choose([nobody, perhaps, said, lind, { ...lind }, reported], {
      findings: [],
      article: ARTICLE,
    });
    expect(chosen).toEqual([lind, said, perhaps, nobody]);
  });
});
