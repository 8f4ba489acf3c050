/** Weights learned from labelled stories, as many as a power of two: a feature's place among them is its hash. */
export type Weights = ArrayLike<number>;

/** The most levels of a packed weight to either side of zero. */
export const LEVELS = 43;

const ZERO = 83; // “S”; the levels run from “(” to “~”
const BACKSLASH = 92;
const STAND_IN = 33; // “!”

/** The weights of a packed table; the levels lie closer together near zero. */
export function unpack({ most, packed }: { most: number; packed: string }): Float32Array {
  const weights = new Float32Array(packed.length);
  for (let at = 0; at < packed.length; at++) {
    const code = packed.charCodeAt(at);
    const level = ((code === STAND_IN ? BACKSLASH : code) - ZERO) / LEVELS;
    weights[at] = level * Math.abs(level) * most;
  }
  return weights;
}

/** A table that `unpack` reads, and that can stand between single quotation marks in a source. */
export function pack(weights: Weights): { most: number; packed: string } {
  const sizes = Array.from(weights, Math.abs).sort((a, b) => b - a);
  // The very largest are cut, so that the others are told apart.
  const most = sizes[Math.floor(sizes.length / 20_000)] || 1;
  const packed = Array.from(weights, (weight) => {
    const level = Math.round(Math.sqrt(Math.min(1, Math.abs(weight) / most)) * LEVELS) * Math.sign(weight);
    return String.fromCharCode(ZERO + level === BACKSLASH ? STAND_IN : ZERO + level);
  }).join('');
  return { most: Number(most.toPrecision(4)), packed };
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
