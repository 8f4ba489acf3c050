import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compare, type Held, isFault, update, write } from './gate.ts';
import { higher, lower, type Score, told } from './scores.ts';
import { ownSets } from './sets.ts';

const held: Held = {
  allowed: 0.5,
  baseline: 'abc1234',
  sets: {
    stories: {
      'speaker right': { score: 85, baseline: 80 },
      'another one named': { score: 2, allowed: 2 },
    },
    elsewhere: { found: { score: 50 } },
  },
};

const changesOf = (...scores: Score[]) => compare(new Map([['stories', scores]]), held).map(({ change }) => change);
const right = (value: number) => higher('speaker right', value);
const wrong = (value: number) => lower('another one named', value);

test('a score may fall by what it allows, and by no more', () => {
  expect(changesOf(right(84.5), wrong(4))).toEqual(['same', 'same']);
  expect(changesOf(right(84.4), wrong(4.1))).toEqual(['fell', 'fell']);
  expect(changesOf(right(85.6), wrong(0))).toEqual(['rose', 'same']);
});

test('the gate is shut by what fell and by what is no longer measured', () => {
  const shut = (...scores: Score[]) => compare(new Map([['stories', scores]]), held).some(isFault);
  expect(shut(right(85), wrong(2))).toBe(false);
  expect(shut(right(90), wrong(0))).toBe(false);
  expect(shut(right(84), wrong(2))).toBe(true);
  expect(shut(right(85))).toBe(true);
});

test('what is new, told beside or in a set that was not measured shuts nothing', () => {
  expect(changesOf(right(85), wrong(2), higher('names, F1', 90))).toEqual(['same', 'same', 'new']);
  const beside: Held = { ...held, sets: { stories: { 'nobody named': { score: 10 } } } };
  expect(compare(new Map([['stories', [told('nobody named', 90)]]]), beside)).toMatchObject([{ change: 'same' }]);
  expect(compare(new Map(), held)).toEqual([]);
});

test('scores are written down with their baselines and allowances', () => {
  const scores = [right(87.1), wrong(1), higher('names, F1', 90)];
  const next = update(new Map([['stories', scores]]), held);
  expect(next.sets).toEqual({
    stories: {
      'speaker right': { score: 87.1, baseline: 80 },
      'another one named': { score: 1, allowed: 2 },
      'names, F1': { score: 90 },
    },
    elsewhere: { found: { score: 50 } },
  });
  expect(JSON.parse(write(next))).toEqual(next);
  expect(compare(new Map([['stories', scores]]), next).some(isFault)).toBe(false);
  expect(update(new Map([['stories', [right(70)]]]), held, 'baseline').sets.stories?.['speaker right']).toEqual({
    score: 85,
    baseline: 70,
  });
});

test('the scores of the own texts are held, in the form in which they are written', () => {
  const file = readFileSync(new URL('scores.json', import.meta.url), 'utf8');
  const { sets, ...rest }: Held = JSON.parse(file);
  expect(ownSets.map(({ name }) => name).filter((name) => !sets[name])).toEqual([]);
  expect(write({ ...rest, sets })).toBe(file);
});
