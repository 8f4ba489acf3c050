import { describe, expect, test } from 'vitest';
import { openModel, softmax } from '../../src/findings/ranker/model.ts';
import { createRanker, rangeOf, type Values } from '../../src/findings/ranker/ranker.ts';
import { packWeights } from '../../src/findings/weights.ts';

const RANKER = createRanker({ place: 3, cue: 2, gap: 4 }, ['place', 'place:cue', 'gap']);

const values = (place: number, cue: number, gap: number): Values => Uint8Array.of(place, cue, gap);

/** A model in which only some features have a weight. */
function open(weights: { [feature: number]: number }) {
  const all = new Float64Array(RANKER.size);
  for (const [feature, weight] of Object.entries(weights)) all[Number(feature)] = weight;
  return openModel(RANKER, { hash: RANKER.hash, ...packWeights(all) });
}

describe('a ranker', () => {
  test('has one feature for each template and each combination of its values', () => {
    expect(RANKER.size).toBe(3 + 3 * 2 + 4);
    const seen = new Set<string>();
    for (let place = 0; place < 3; place++)
      for (let cue = 0; cue < 2; cue++)
        for (let gap = 0; gap < 4; gap++) {
          const features = [...RANKER.featuresOf(values(place, cue, gap))];
          expect(features.every((feature) => feature >= 0 && feature < RANKER.size)).toBe(true);
          seen.add(features.join());
        }
    expect(seen.size).toBe(3 * 2 * 4);
  });

  test('gives the place of each attribute', () => {
    expect(RANKER.at).toEqual({ place: 0, cue: 1, gap: 2 });
    expect([...RANKER.blank()]).toEqual([0, 0, 0]);
  });

  test('has another hash where an attribute or a template is another one', () => {
    const others = [
      createRanker({ place: 3, cue: 2, gap: 5 }, RANKER.templates),
      createRanker({ place: 3, cue: 2, gap: 4 }, ['place', 'place:cue']),
    ];
    for (const other of others) expect(other.hash).not.toBe(RANKER.hash);
    expect(createRanker({ place: 3, cue: 2, gap: 4 }, RANKER.templates).hash).toBe(RANKER.hash);
  });

  test('has no template of an attribute that is not there', () => {
    expect(() => createRanker({ place: 3 }, ['place:cue'])).toThrow('“place:cue” names an unknown attribute');
  });
});

describe('a model', () => {
  const [placeOne = 0] = RANKER.featuresOf(values(1, 0, 0));
  const model = open({ [placeOne]: 2 });

  test('adds up the weights of the features', () => {
    expect(model.score(values(1, 0, 0))).toBeCloseTo(2, 1);
    expect(model.score(values(2, 0, 0))).toBe(0);
  });

  test('gives candidates probabilities that sum up to 1, the highest to the highest score', () => {
    const ranked = model.rank([values(0, 0, 0), values(1, 0, 0), values(2, 1, 3)]);
    expect(ranked.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1);
    expect(ranked.indexOf(Math.max(...ranked))).toBe(1);
    expect(ranked[0]).toBeCloseTo(1 / (2 + Math.exp(2)), 2);
    expect(model.rank([values(0, 0, 0)])).toEqual([1]);
    expect(model.rank([])).toEqual([]);
  });

  test('gives probabilities for scores beyond what a number can be the power of', () => {
    const sure = open({ [placeOne]: 5000 });
    expect(sure.rank([values(1, 0, 0), values(0, 0, 0)])).toEqual([1, 0]);
    expect(sure.judge(values(1, 0, 0))).toBe(1);
  });

  test('judges a candidate alone', () => {
    expect(model.judge(values(0, 0, 0))).toBe(0.5);
    expect(model.judge(values(1, 0, 0))).toBeCloseTo(1 / (1 + Math.exp(-2)), 2);
  });

  test('tells the features that count most', () => {
    expect(model.explain(values(1, 0, 2)).split(', ')[0]).toBe('+2.0 place=1');
  });

  test('does not open with weights of other features', () => {
    const { size } = RANKER;
    const packed = packWeights(new Float64Array(size));
    expect(() => openModel(RANKER, { ...packed, hash: RANKER.hash + 1 })).toThrow('npm run train -- quotes');
    expect(() => openModel(RANKER, { ...packed, hash: RANKER.hash, size: size + 1 })).toThrow('do not belong');
  });
});

test.each<[value: number, range: number]>([
  [0, 0],
  [1, 1],
  [2, 1],
  [3, 2],
  [9, 3],
  [100, 3],
])('%d is in range %d', (value, range) => expect(rangeOf(value, 1, 3, 8)).toBe(range));

describe('a ranker of templates with up to four attributes', () => {
  const ranker = createRanker({ a: 2, b: 3, c: 4, d: 5 }, ['a', 'a:b', 'b:a', 'a:b:c:d', 'd']);
  const [least, some, most] = [ranker.blank(), Uint8Array.of(0, 1, 2, 3), Uint8Array.of(1, 2, 3, 4)];

  test('numbers its features template by template', () => {
    expect(ranker.size).toBe(2 + 6 + 6 + 120 + 5);
    expect([least, some, most].map((one) => [...ranker.featuresOf(one)])).toEqual([
      [0, 2, 8, 14, 134],
      [0, 4, 9, 100, 137],
      [1, 7, 13, 133, 138],
    ]);
  });

  test('adds their weights', () => {
    const weights = Array.from({ length: ranker.size }, (_, i) => i);
    expect([least, most].map((one) => ranker.score(weights, one))).toEqual([158, 292]);
  });

  test('has a hash by which weights are told to be its own', () => expect(ranker.hash).toBe(927621566));

  test('has no template of five', () => {
    expect(() => createRanker({ a: 2 }, ['a:a:a:a'])).not.toThrow();
    expect(() => createRanker({ a: 2 }, ['a:a:a:a:a'])).toThrow('“a:a:a:a:a” names an unknown attribute, or too many.');
  });

  test('tells the four features that count most, with their attributes', () => {
    const all = new Float64Array(ranker.size);
    for (const [i, feature] of ranker.featuresOf(most).entries()) all[feature] = [4, -3, 2, -1, 0.5][i] as number;
    const model = openModel(ranker, { hash: ranker.hash, ...packWeights(all) });
    expect(model.explain(most)).toBe('+4.0 a=1, -2.9 a=1 b=2, +2.0 b=2 a=1, -1.1 a=1 b=2 c=3 d=4');
    expect(model.score(most)).toBeCloseTo(2.449, 3);
    expect(model.judge(most)).toBeCloseTo(0.9205, 4);
    expect(model.explain(least)).toBe('0.0 a=0, 0.0 a=0 b=0, 0.0 b=0 a=0, 0.0 a=0 b=0 c=0 d=0');
  });
});

test.each<[scores: number[], probabilities: number[]]>([
  [[], []],
  [[-5], [1]],
  [
    [1000, 1000],
    [0.5, 0.5],
  ],
  [
    [0, Math.log(3)],
    [0.25, 0.75],
  ],
  [
    [Math.log(3) - 800, -800],
    [0.75, 0.25],
  ],
])('scores of %j have probabilities', (scores, probabilities) => {
  const found = softmax(scores);
  expect(found.map((one) => Number(one.toFixed(6)))).toEqual(probabilities);
});
