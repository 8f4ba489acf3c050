import type { Features } from './features.ts';
import { TAGS } from './tags.ts';

/**
 * The weights of features, a row of one byte a tag for each. Four bytes lie in a word, so that two words of two sums each take
 * four weights at once; a byte is 128 above its weight, so that none borrows from its neighbour.
 */
export interface Rows {
  /** The first row of each bucket of hashes. */
  starts: Int32Array;
  /** What tells a row's hash from the others of its bucket. */
  keys: Uint16Array;
  words: Uint32Array;
}

/** How many high bits of a feature's hash name its bucket. */
export const BUCKET_BITS = 15;

/** Bits of a head that name tags; those above them are the low bits of the feature's hash. */
export const MASK_BITS = TAGS;

const MASK = 2 ** MASK_BITS - 1;

/** Words of a row. */
const WORDS = Math.ceil(TAGS / 4);

const BIAS = 128;

/** A row of no weight. */
const EMPTY = BIAS * 0x01010101;

/** The even and the odd bytes of a word, each in half of one of its own. */
const HALVES = 0x00ff00ff;

/** Unfolds the rows of a file: `counts` has how many each bucket holds; a row is a head of four bytes and one byte for each tag its mask names. */
export function openRows(counts: Uint8Array, packed: Uint8Array): Rows {
  const starts = new Int32Array(counts.length + 1);
  counts.forEach((count, bucket) => {
    starts[bucket + 1] = (starts[bucket] as number) + count;
  });
  const count = starts[counts.length] as number;
  const keys = new Uint16Array(count);
  const words = new Uint32Array(count * WORDS).fill(EMPTY);
  const bytes = new Uint8Array(words.buffer);
  let at = 0;
  for (let row = 0; row < count; row++) {
    const head = readHead(packed, at);
    at += 4;
    keys[row] = head >>> MASK_BITS;
    for (let tags = head & MASK; tags !== 0; tags &= tags - 1)
      bytes[row * WORDS * 4 + 31 - Math.clz32(tags & -tags)] = (packed[at++] as number) ^ BIAS;
  }
  return { starts, keys, words };
}

function readHead(packed: Uint8Array, at: number): number {
  return (
    (packed[at] as number) |
    ((packed[at + 1] as number) << 8) |
    ((packed[at + 2] as number) << 16) |
    ((packed[at + 3] as number) << 24)
  );
}

/** A row is found by these bits of its hash, within its bucket. */
const KEY = 2 ** (32 - MASK_BITS) - 1;

/** Two tags' sums each. */
const sums = new Int32Array(2 * WORDS);

/** Adds the weights of up to 256 features to the scores of a token's tags, which begin at `row`. */
export function addWeights(
  { starts, keys, words }: Rows,
  { hashes, count }: Features,
  scores: Int32Array,
  row: number,
): void {
  sums.fill(0);
  let known = 0;
  for (let k = 0; k < count; k++) {
    const hash = hashes[k] as number;
    const bucket = hash >>> (32 - BUCKET_BITS);
    const end = starts[bucket + 1] as number;
    let found = starts[bucket] as number;
    while (found < end && keys[found] !== (hash & KEY)) found++;
    if (found === end) continue;
    known++;
    const at = found * WORDS;
    for (let word = 0; word < WORDS; word++) {
      const four = words[at + word] as number;
      sums[2 * word] = (sums[2 * word] as number) + (four & HALVES);
      sums[2 * word + 1] = (sums[2 * word + 1] as number) + ((four >>> 8) & HALVES);
    }
  }
  for (let tag = 0; tag < TAGS; tag++) {
    const two = sums[((tag >> 2) << 1) | (tag & 1)] as number;
    const sum = tag & 2 ? two >>> 16 : two & 0xffff;
    scores[row + tag] = (scores[row + tag] as number) + sum - known * BIAS;
  }
}
