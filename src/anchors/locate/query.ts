import type { Selectors } from '../../model.ts';
import { cutWords, plainWord, type Words } from '../words.ts';

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

/** A described passage, in words, and what each of them is worth in the text it is sought in. */
export interface Query {
  /** The words of prefix, passage and suffix. */
  words: Words;
  /** The plain forms of its words. */
  plain: string[];
  /** The first of two neighbouring words, by what both make together: “healthcare” → “health”. */
  pairs: ReadonlyMap<string, string>;
  /** Where the passage stands in their text. */
  start: number;
  end: number;
  /** Its first word, and the first one after it. */
  first: number;
  last: number;
  /** Where each word stands in the text sought in, from the last place back. */
  places: number[][];
  /** How much each word tells there, from 0 to 1: little for “the”, most for one that is new to the text. */
  weight: Float64Array;
  /** The place in the text sought in where the passage began when it was described, in words. */
  expected: number;
}

/** More places of one word tell nothing. */
const MOST_PLACES = 4000;

/** Asks for a passage in a text. */
export function ask([{ prefix, exact, suffix }, position]: Selectors, text: Places): Query {
  const words = cutWords(prefix + exact + suffix);
  const start = prefix.length;
  const end = start + exact.length;
  let first = 0;
  while (first < words.count && (words.ends[first] as number) <= start) first++;
  let last = first;
  while (last < words.count && (words.starts[last] as number) < end) last++;
  const found = new Map<number, number[]>();
  const places: number[][] = [];
  const weight = new Float64Array(words.count);
  const plain = Array.from({ length: words.count }, (_, i) => plainWord(words, i));
  const pairs = new Map(plain.slice(1).map((word, i) => [(plain[i] as string) + word, plain[i] as string]));
  const all = Math.log(text.words.count + 8);
  for (let i = 0; i < words.count; i++) {
    const key = words.keys[i] as number;
    const here = found.get(key) ?? findPlaces(text, key, MOST_PLACES);
    found.set(key, here);
    places.push(here);
    weight[i] = 1 - Math.log(here.length + 1) / all;
  }
  return { words, plain, pairs, start, end, first, last, places, weight, expected: wordAt(text.words, position.start) };
}

/** The first word that ends after an offset. */
function wordAt({ ends, count }: Words, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
