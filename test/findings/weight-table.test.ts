import { expect, test } from 'vitest';
import { TAG_COUNT } from '../../src/findings/tagger/decode.ts';
import { addWeights, BUCKET_BITS, MASK_BITS, unpackWeights } from '../../src/findings/tagger/model.ts';

/** A repeatable source of 32-bit numbers. */
function createDice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return state ^ (state >>> 15);
  };
}

/** Rows of features by their hashes, some tags of each with a weight, and the same packed as in a file. */
function makeRows(count: number) {
  const dice = createDice(7);
  const weights = new Map<number, Int8Array>();
  while (weights.size < count)
    weights.set(
      dice(),
      Int8Array.from({ length: TAG_COUNT }, () => (dice() & 3 ? 0 : dice())),
    );
  const counts = new Uint8Array(2 ** BUCKET_BITS);
  const packed: number[] = [];
  for (const [hash, row] of [...weights].sort(([a], [b]) => (a >>> 0) - (b >>> 0))) {
    const head = row.reduce((mask, weight, tag) => (weight === 0 ? mask : mask | (1 << tag)), hash << MASK_BITS);
    packed.push(head & 255, (head >>> 8) & 255, (head >>> 16) & 255, head >>> 24);
    packed.push(...row.filter((weight) => weight !== 0).map((weight) => weight & 255));
    const bucket = hash >>> (32 - BUCKET_BITS);
    counts[bucket] = (counts[bucket] as number) + 1;
  }
  return { weights, rows: unpackWeights(counts, Uint8Array.from(packed)) };
}

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
    for (const hash of hashes.subarray(0, size))
      weights.get(hash)?.forEach((weight, tag) => {
        asked[TAG_COUNT + tag] = (asked[TAG_COUNT + tag] as number) + weight;
      });
    expect([...scores]).toEqual(asked);
  }
});

test('sums of extreme weights do not overflow into each other', () => {
  for (const weight of [127, -128]) {
    const counts = new Uint8Array(2 ** BUCKET_BITS);
    counts[0] = 1;
    const rows = unpackWeights(
      counts,
      Uint8Array.of(255, 255, 31, 0, ...Array.from({ length: TAG_COUNT }, () => weight & 255)),
    );
    const scores = new Int32Array(TAG_COUNT);
    addWeights(rows, { hashes: new Int32Array(256), count: 256 }, scores, 0);
    expect([...scores]).toEqual(Array.from({ length: TAG_COUNT }, () => 256 * weight));
  }
});
