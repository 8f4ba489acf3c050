import type { Words } from '../words.ts';

/** Where each word of a text stands, reached by its key without a list per word. */
export interface Places {
  words: Words;
  /** The last place of each chain of keys; -1 for none. */
  heads: Int32Array;
  /** The place before, of the same chain. */
  before: Int32Array;
}

/** Chains the places of equal words together. */
export function chainPlaces(words: Words): Places {
  let size = 16;
  while (size < words.count * 2) size *= 2;
  const heads = new Int32Array(size).fill(-1);
  const before = new Int32Array(words.count);
  for (let at = 0; at < words.count; at++) {
    const chain = chainOf(words.keys[at] as number, size);
    before[at] = heads[chain] as number;
    heads[chain] = at;
  }
  return { words, heads, before };
}

/** The places of a word, from the last one back; the walk ends after `most` steps. */
export function findPlaces({ words, heads, before }: Places, key: number, most: number): number[] {
  const places: number[] = [];
  let steps = 0;
  for (let at = heads[chainOf(key, heads.length)] as number; at >= 0 && steps < most; at = before[at] as number) {
    steps++;
    if (words.keys[at] === key) places.push(at);
  }
  return places;
}

/** The lowest bits of FNV-1a are its weakest: the upper half is mixed in. */
const chainOf = (key: number, size: number) => (key ^ (key >>> 15)) & (size - 1);
