import { hashWord } from './tagger/hash.ts';

/** The weights of a linear model over hashed features; a power of two of them. */
export type Weights = ArrayLike<number>;

/** Weights packed in a string of ASCII characters: one for each nonzero weight or run of zeros. `most` is the largest weight. */
export interface Packed {
  size: number;
  most: number;
  packed: string;
}

/** How many positive and how many negative values a packed weight can have; they are closer together near zero. */
const LEVELS = 21;

const FIRST_CODE = 40; // “(”; the characters run up to “~”
/** The longest run of zeros that one character encodes. */
const LONGEST_RUN = 127 - FIRST_CODE - 2 * LEVELS;
const BACKSLASH = 92;
const ESCAPED_BACKSLASH = 33; // “!”

/** Unpacks weights. */
export function unpack({ size, most, packed }: Packed): Float32Array {
  const weights = new Float32Array(size);
  let next = 0;
  for (let at = 0; at < packed.length; at++) {
    const code = packed.charCodeAt(at);
    const sign = (code === ESCAPED_BACKSLASH ? BACKSLASH : code) - FIRST_CODE;
    if (sign >= 2 * LEVELS) next += sign - 2 * LEVELS + 1;
    else {
      const level = (sign < LEVELS ? sign - LEVELS : sign - LEVELS + 1) / LEVELS;
      weights[next++] = level * Math.abs(level) * most;
    }
  }
  return weights;
}

/** Packs weights in a string that needs no escapes between single quotation marks. */
export function packWeights(weights: Weights): Packed {
  const sizes = Array.from(weights, Math.abs).sort((a, b) => b - a);
  // The very largest weights are clipped, so that the others are encoded more precisely.
  const most = sizes[Math.floor(sizes.length / 20_000)] || 1;
  const signs: number[] = [];
  let zeros = 0;
  const flushZeros = () => {
    for (; zeros > 0; zeros -= LONGEST_RUN) signs.push(2 * LEVELS - 1 + Math.min(zeros, LONGEST_RUN));
    zeros = 0;
  };
  for (const weight of Array.from(weights)) {
    const level = Math.round(Math.sqrt(Math.min(1, Math.abs(weight) / most)) * LEVELS) * Math.sign(weight);
    if (level === 0) zeros++;
    else {
      flushZeros();
      signs.push(level < 0 ? level + LEVELS : level + LEVELS - 1);
    }
  }
  flushZeros();
  const packed = signs
    .map((sign) => String.fromCharCode(FIRST_CODE + sign === BACKSLASH ? ESCAPED_BACKSLASH : FIRST_CODE + sign))
    .join('');
  return { size: weights.length, most: Number(most.toPrecision(4)), packed };
}

/** The hash of a feature: a template number and up to three values. Trained weights depend on it. */
export function hash(template: number, a: number, b: number, c: number): number {
  let sum = Math.imul(template + 0x9e3779b9, 0x85ebca6b);
  sum = Math.imul((sum ^ a) + (sum >>> 13), 0xc2b2ae35);
  sum = Math.imul((sum ^ b) + (sum >>> 15), 0x27d4eb2f);
  sum = Math.imul((sum ^ c) + (sum >>> 13), 0x165667b1);
  return sum ^ (sum >>> 15);
}

/** Receives a feature: its template number and up to three values. */
export type Emit = (template: number, a: number, b?: number, c?: number) => void;

/** The sum of the weights of all features that `extract` emits. */
export function score(weights: Weights, extract: (emit: Emit) => void): number {
  let sum = 0;
  const mask = weights.length - 1;
  extract((template, a, b = 0, c = 0) => {
    sum += weights[hash(template, a, b, c) & mask] as number;
  });
  return sum;
}

const codes = new Map<string, number>();

/** The hash of a word; results are cached. */
export function codeOf(word: string): number {
  const known = codes.get(word);
  if (known !== undefined) return known;
  const code = hashWord(word) >>> 0;
  if (codes.size > 20_000) codes.clear();
  codes.set(word, code);
  return code;
}
