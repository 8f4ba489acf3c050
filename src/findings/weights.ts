import { hashWord } from './tagger/hash.ts';

/** The weights of a linear model over hashed features; a power of two of them. */
export type Weights = ArrayLike<number>;

/** Weights as a string of ASCII characters: one for each that is not zero, one for a run of zeros; `most` is the largest weight. */
export interface Packed {
  size: number;
  most: number;
  packed: string;
}

/** Levels of a packed weight to either side of zero; they are closer together near it. */
const LEVELS = 21;

const FIRST = 40; // “(”; the characters run up to “~”
/** The longest run of zeros of one character. */
const LONGEST = 127 - FIRST - 2 * LEVELS;
const BACKSLASH = 92;
const ESCAPED_BACKSLASH = 33; // “!”

/** Unpacks weights. */
export function unpack({ size, most, packed }: Packed): Float32Array {
  const weights = new Float32Array(size);
  let next = 0;
  for (let at = 0; at < packed.length; at++) {
    const code = packed.charCodeAt(at);
    const sign = (code === ESCAPED_BACKSLASH ? BACKSLASH : code) - FIRST;
    if (sign >= 2 * LEVELS) next += sign - 2 * LEVELS + 1;
    else {
      const level = (sign < LEVELS ? sign - LEVELS : sign - LEVELS + 1) / LEVELS;
      weights[next++] = level * Math.abs(level) * most;
    }
  }
  return weights;
}

/** Packs weights for a string literal in single quotation marks. */
export function packWeights(weights: Weights): Packed {
  const sizes = Array.from(weights, Math.abs).sort((a, b) => b - a);
  // The very largest are clipped, so that the others keep their differences.
  const most = sizes[Math.floor(sizes.length / 20_000)] || 1;
  const signs: number[] = [];
  let zeros = 0;
  const skip = () => {
    for (; zeros > 0; zeros -= LONGEST) signs.push(2 * LEVELS - 1 + Math.min(zeros, LONGEST));
    zeros = 0;
  };
  for (const weight of Array.from(weights)) {
    const level = Math.round(Math.sqrt(Math.min(1, Math.abs(weight) / most)) * LEVELS) * Math.sign(weight);
    if (level === 0) zeros++;
    else {
      skip();
      signs.push(level < 0 ? level + LEVELS : level + LEVELS - 1);
    }
  }
  skip();
  const packed = signs
    .map((sign) => String.fromCharCode(FIRST + sign === BACKSLASH ? ESCAPED_BACKSLASH : FIRST + sign))
    .join('');
  return { size: weights.length, most: Number(most.toPrecision(4)), packed };
}

/** The hash of a feature. */
export function hash(template: number, a: number, b: number, c: number): number {
  let sum = Math.imul(template + 0x9e3779b9, 0x85ebca6b);
  sum = Math.imul((sum ^ a) + (sum >>> 13), 0xc2b2ae35);
  sum = Math.imul((sum ^ b) + (sum >>> 15), 0x27d4eb2f);
  sum = Math.imul((sum ^ c) + (sum >>> 13), 0x165667b1);
  return sum ^ (sum >>> 15);
}

/** Called with each feature: its template and up to three values. */
export type Emit = (template: number, a: number, b?: number, c?: number) => void;

/** The sum of the weights of described features. */
export function score(weights: Weights, describe: (emit: Emit) => void): number {
  let sum = 0;
  const mask = weights.length - 1;
  describe((template, a, b = 0, c = 0) => {
    sum += weights[hash(template, a, b, c) & mask] as number;
  });
  return sum;
}

const codes = new Map<string, number>();

/** The hash of a word, memoised. */
export function codeOf(word: string): number {
  const known = codes.get(word);
  if (known !== undefined) return known;
  const code = hashWord(word) >>> 0;
  if (codes.size > 20_000) codes.clear();
  codes.set(word, code);
  return code;
}
