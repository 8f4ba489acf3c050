import { describe, expect, test, vi } from 'vitest';
import type { Finding } from '../../src/findings/index.ts';
import { describeGroup, groupEntries, joinSame, matches, toEntry } from '../../src/ui/shared/entry.ts';

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
  const groups = groupEntries(entries);

  test('has one line a name, in the order of the story', () =>
    expect(groups.map(([first]) => first?.group)).toEqual(['Germany', 'Ida Lind', 'Lind Mill']));

  test.each([
    ['what the actor is, not what its people are', 0, 'Country'],
    ['the role by which the story introduces it', 1, 'Minister'],
    ['what it is where the story says no more', 2, 'Organisation'],
  ])('says under a name %s', (_, at, says) => expect(describeGroup(groups[at] ?? [])).toBe(says));

  test('is filtered by what is to be read in it', () => {
    expect(entries.filter((entry) => matches(entry, ' minister ')).map(({ words }) => words)).toEqual(['Ida Lind']);
    expect(entries.filter((entry) => matches(entry, 'germany'))).toHaveLength(2);
  });
});

describe('a list of figures in reading order', () => {
  const story = 'Halden cuts 120 jobs. About 1,300 work there; 120 Jobs are a tenth. Of 3 berths 3 are shut.';
  type FigureFacts = (Finding & { kind: 'figure' })['facts'];
  const figure = (words: string, from: number, facts: FigureFacts): Finding => {
    const start = story.indexOf(words, from);
    return { kind: 'figure', start, end: start + words.length, facts, confidence: 1 };
  };
  const joined = joinSame(
    [
      figure('120 jobs', 0, { form: 'count', value: 120, counted: 'jobs' }),
      figure('1,300', 0, { form: 'number', value: 1300 }),
      figure('120 Jobs', 20, { form: 'count', value: 120, counted: 'Jobs' }),
      figure('3', 60, { form: 'number', value: 3 }),
      figure('3', story.lastIndexOf('3'), { form: 'number', value: 3 }),
    ].map((finding) => toEntry(finding, story)),
  );

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
