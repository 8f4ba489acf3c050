/** Weights learned from labelled stories, as many as a power of two: a feature's place among them is its hash. */
export type Weights = ArrayLike<number>;

/** Weights as they stand in a source: one sign for each that is not zero, one for up to as many zeros in a row as there are signs left. */
export interface Packed {
  size: number;
  most: number;
  packed: string;
}

/** Levels of a packed weight to either side of zero; they lie closer together near it. */
const LEVELS = 21;

const FIRST = 40; // “(”; the signs run up to “~”
const LONGEST = 127 - FIRST - 2 * LEVELS;
const BACKSLASH = 92;
const STAND_IN = 33; // “!”

/** The weights of a packed table. */
export function unpack({ size, most, packed }: Packed): Float32Array {
  const weights = new Float32Array(size);
  let next = 0;
  for (let at = 0; at < packed.length; at++) {
    const code = packed.charCodeAt(at);
    const sign = (code === STAND_IN ? BACKSLASH : code) - FIRST;
    if (sign >= 2 * LEVELS) next += sign - 2 * LEVELS + 1;
    else {
      const level = (sign < LEVELS ? sign - LEVELS : sign - LEVELS + 1) / LEVELS;
      weights[next++] = level * Math.abs(level) * most;
    }
  }
  return weights;
}

/** A table that `unpack` reads, and that can stand between single quotation marks in a source. */
export function pack(weights: Weights): Packed {
  const sizes = Array.from(weights, Math.abs).sort((a, b) => b - a);
  // The very largest are cut, so that the others are told apart.
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
    .map((sign) => String.fromCharCode(FIRST + sign === BACKSLASH ? STAND_IN : FIRST + sign))
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

/** Takes one feature after another, as numbers. */
export type Emit = (template: number, a: number, b?: number, c?: number) => void;

/** The sum of the weights of what is told. */
export function score(weights: Weights, tell: (emit: Emit) => void): number {
  let sum = 0;
  const mask = weights.length - 1;
  tell((template, a, b = 0, c = 0) => {
    sum += weights[hash(template, a, b, c) & mask] as number;
  });
  return sum;
}

const codes = new Map<string, number>();

/** A number for a word, the same wherever it is asked for. */
export function codeOf(word: string): number {
  const known = codes.get(word);
  if (known !== undefined) return known;
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  if (codes.size > 20_000) codes.clear();
  codes.set(word, hash >>> 0);
  return hash >>> 0;
}
