import { describe, expect, test, vi } from 'vitest';
import type { Finding } from '../../src/findings/index.ts';
import { describeGroup, groupEntries, matches, toEntry } from '../../src/ui/shared/entry.ts';

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
