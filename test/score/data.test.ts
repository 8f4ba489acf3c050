import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/findings/index.ts';
import type { Span } from '../../src/model.ts';
import { LANGUAGES, readFigures, readFirstStory, readPressStories, readStories, type Text } from './data.ts';
import type { Find } from './finder.ts';
import { scoreFigures } from './scorers/figures.ts';
import { scoreNames } from './scorers/names.ts';
import { scoreQuotations } from './scorers/quotations.ts';
import type { Score } from './scores.ts';

/** Labels that are no words of their text, or have space at their ends. */
const findFaults = ({ id, text }: Text, labels: Span[]) =>
  labels
    .filter(
      ({ start, end }) => !(start >= 0 && start < end && end <= text.length) || /^\s|\s$/.test(text.slice(start, end)),
    )
    .map(({ start, end }) => `${id}: ${start}–${end}`);

const valueIn = (scores: Score[], name: string) => scores.find((score) => score.name === name)?.value;

describe.each(LANGUAGES)('the stories in %s', (lang) => {
  const stories = readStories(lang);

  test('are labelled', () => {
    expect(stories).toHaveLength(lang === 'en' ? 30 : 6);
    expect(new Set(stories.map(({ id }) => id)).size).toBe(stories.length);
    expect(stories.filter((story) => story.lang !== lang)).toEqual([]);
    expect(stories.flatMap((story) => findFaults(story, [...story.names, ...story.quotations]))).toEqual([]);
    const types = new Set(stories.flatMap(({ names }) => names.map(({ type }) => type)));
    expect([...types].filter((type) => !['PER', 'ORG', 'LOC', 'NORP', 'X'].includes(type))).toEqual([]);
    const said = stories.flatMap(({ quotations }) => quotations.filter(({ kind }) => kind !== 'none'));
    expect(said.filter(({ speaker }) => speaker === undefined || speaker === '')).toEqual([]);
  });

  test('are scored in full where every label is found, and at nothing where none is', () => {
    const findAll: Find = (text) => labelsAsFindings(stories.find((story) => story.text === text.text));
    for (const [find, best] of [
      [findAll, 100],
      [() => [], 0],
    ] as const) {
      expect(valueIn(scoreNames(stories, find), 'names with types, F1')).toBe(best);
      const scores = scoreQuotations(stories, find);
      for (const name of ['quotations, F1', 'reports found']) expect(valueIn(scores, name)).toBe(best);
      // Two speakers of 533 are “one” and “another”, whom nothing is right for.
      expect(valueIn(scores, 'speaker right')).toBeGreaterThanOrEqual(best && 99);
    }
  });
});

test.each(LANGUAGES)('the press in %s is labelled, and no name of an actor is missing from its text', (lang) => {
  const stories = readPressStories(lang);
  expect(new Set(stories.map(({ id }) => id)).size).toBe(lang === 'en' ? 10 : 15);
  expect(stories.flatMap((story) => findFaults(story, [...story.quotations, ...(story.dates ?? [])]))).toEqual([]);
  const absent = stories.flatMap(({ id, text, actors }) =>
    actors
      .flatMap(({ name, also = [] }) => [name, ...also])
      .filter((name) => !text.replace(/\s+/g, ' ').includes(name))
      .map((name) => `${id}: ${name}`),
  );
  expect(absent).toEqual([]);
});

const TYPES: { [type: string]: string } = { PER: 'person', ORG: 'organisation', LOC: 'place', NORP: 'group' };

/** What a finder without a fault would give. */
function labelsAsFindings(story: ReturnType<typeof readStories>[number] | undefined): Finding[] {
  const names = (story?.names ?? []).filter(({ type }) => TYPES[type]);
  const said = (story?.quotations ?? []).filter(({ kind }) => kind !== 'none');
  return [
    ...names.map(({ start, end, type }) => ({ kind: 'actor', start, end, facts: { type: TYPES[type] } })),
    ...said.map(({ start, end, kind, speaker }) => ({
      kind: 'quote',
      start,
      end,
      facts: { form: kind === 'report' ? 'indirect' : 'direct', ...(speaker && { speaker }) },
    })),
  ] as Finding[];
}

test('the figures are labelled, and scored where they are found', () => {
  const texts = [...readFigures(), readFirstStory()];
  expect(texts).toHaveLength(40);
  expect(texts.flatMap((text) => findFaults(text, [...text.figures, ...(text.notFigures ?? [])]))).toEqual([]);
  const scores = scoreFigures(texts, ({ text }) =>
    (texts.find((one) => one.text === text)?.figures ?? []).map(
      ({ start, end, form, value, unit, comparator, counted }) =>
        ({
          kind: 'figure',
          start,
          end,
          facts: {
            form,
            ...(Array.isArray(value) ? { value: value[0], to: value[1] } : { value }),
            ...{ unit, comparator, counted },
          },
        }) as Finding,
    ),
  );
  expect(valueIn(scores, 'figures, F1')).toBe(100);
  expect(valueIn(scores, 'same span, F1')).toBe(100);
  expect(valueIn(scores, 'value right')).toBe(100);
  expect(valueIn(scores, 'unit right')).toBe(100);
  expect(
    valueIn(
      scoreFigures(texts, () => []),
      'figures, F1',
    ),
  ).toBe(0);
});

test('the first story is labelled', () => {
  const story = readFirstStory();
  expect(findFaults(story, [...story.names, ...story.quotations])).toEqual([]);
  expect(Object.keys(story.roles)).toHaveLength(6);
});
