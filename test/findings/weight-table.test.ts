import { expect, test } from 'vitest';
import { TAG_COUNT } from '../../src/findings/tagger/decode.ts';
import { addWeights, STEPS, unpackWeights } from '../../src/findings/tagger/model.ts';
import { packRows } from '../../src/training/actors/model-file.ts';

/** A repeatable source of 32-bit numbers. */
function createDice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return state ^ (state >>> 15);
  };
}

/** Features by their hashes, some tags of each with a weight, and the same packed as in a file. */
function makeRows(count: number) {
  const dice = createDice(7);
  const weights = new Map<number, number[]>();
  while (weights.size < count)
    weights.set(
      dice(),
      Array.from({ length: TAG_COUNT }, (_, tag) => (tag > 0 && dice() & 3 ? 0 : (STEPS[dice() & 15] as number))),
    );
  return { weights, rows: unpackWeights(packRows([...weights].filter(([, row]) => isStrong(row)))) };
}

/** Features and weights that are too weak are left out of a file. */
const isStrong = (row: readonly number[]) => row.some((weight) => Math.abs(weight) > 12);

test('the weights of up to 256 features are added to the existing scores', () => {
  const { weights, rows } = makeRows(5000);
  const known = [...weights.keys()];
  for (const size of [0, 1, 100, 256]) {
    const hashes = Int32Array.from({ length: 256 }, (_, i) =>
      i % 5 === 4 ? i * 0x9e3779b1 : (known[i * 17] as number),
    );
    const scores = new Int32Array(3 * TAG_COUNT).fill(1000);
    addWeights(rows, { hashes, count: size }, scores, TAG_COUNT);
    const asked = Array.from({ length: 3 * TAG_COUNT }, () => 1000);
    for (const hash of hashes.subarray(0, size)) {
      const row = weights.get(hash) ?? [];
      if (!isStrong(row)) continue;
      row.forEach((weight, tag) => {
        asked[TAG_COUNT + tag] = (asked[TAG_COUNT + tag] as number) + weight;
      });
    }
    expect([...scores]).toEqual(asked);
  }
});

test('sums of extreme weights do not overflow into each other', () => {
  for (const weight of [Math.max(...STEPS), Math.min(...STEPS)]) {
    const rows = unpackWeights(packRows([[0, new Array<number>(TAG_COUNT).fill(weight)]]));
    const scores = new Int32Array(TAG_COUNT);
    addWeights(rows, { hashes: new Int32Array(256), count: 256 }, scores, 0);
    expect([...scores]).toEqual(Array.from({ length: TAG_COUNT }, () => 256 * weight));
  }
});

test('weights are rounded to the nearest step, and weak ones are left out', () => {
  const scoresOf = (weights: number[]) => {
    const row = [...weights, ...new Array<number>(TAG_COUNT - weights.length).fill(0)];
    const scores = new Int32Array(TAG_COUNT);
    addWeights(unpackWeights(packRows([[0, row]])), { hashes: new Int32Array(1), count: 1 }, scores, 0);
    return [...scores.subarray(0, weights.length)];
  };
  expect(scoresOf([127, -127, 14, -3, 4])).toEqual([100, -94, 13, 0, 5]);
  expect(scoresOf([12, -12, 4])).toEqual([0, 0, 0]);
});

test('a file has at most fifteen features in a bucket', () => {
  const features = Array.from({ length: 16 }, (_, hash): [number, number[]] => [hash, [100]]);
  expect(() => packRows(features)).toThrow('more features than four bits can count');
  expect(packRows(features.slice(1)).counts[0]).toBe(15);
});
