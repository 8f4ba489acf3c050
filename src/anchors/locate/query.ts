import type { Selectors } from '../../model.ts';
import { cutWords, plainWord, type Words } from '../words.ts';

/** An inverted index of a text: a hash table with chained buckets, in two arrays. */
export interface WordIndex {
  words: Words;
  /** The last word of each bucket; -1 for none. */
  heads: Int32Array;
  /** For each word, the one before it in the same bucket; -1 for none. */
  before: Int32Array;
}

/** Indexes the words of a text. */
export function indexWords(words: Words): WordIndex {
  let size = 16;
  while (size < words.count * 2) size *= 2;
  const heads = new Int32Array(size).fill(-1);
  const before = new Int32Array(words.count);
  for (let at = 0; at < words.count; at++) {
    const bucket = bucketOf(words.keys[at] as number, size);
    before[at] = heads[bucket] as number;
    heads[bucket] = at;
  }
  return { words, heads, before };
}

/** The occurrences of a word, last one first; stops after `most` steps. */
function findOccurrences({ words, heads, before }: WordIndex, key: number, most: number): number[] {
  const occurrences: number[] = [];
  let steps = 0;
  for (let at = heads[bucketOf(key, heads.length)] as number; at >= 0 && steps < most; at = before[at] as number) {
    steps++;
    if (words.keys[at] === key) occurrences.push(at);
  }
  return occurrences;
}

/** Mixes in the upper half, because the lowest bits of FNV-1a are its weakest. */
const bucketOf = (key: number, size: number) => (key ^ (key >>> 15)) & (size - 1);

/** A described passage as words, with their occurrences and idf weights in the text that is searched. */
export interface Query {
  /** The words of prefix, passage and suffix. */
  words: Words;
  /** The folded forms of its words. */
  plain: string[];
  /** Two neighbouring words joined → the first of them: “healthcare” → “health”. */
  pairs: ReadonlyMap<string, string>;
  /** Where the passage begins and ends in the text of prefix, passage and suffix, in UTF-16 units. */
  start: number;
  end: number;
  /** The index of its first word, and of the first one after it. */
  first: number;
  last: number;
  /** The occurrences of each word in the text, last one first. */
  occurrences: number[][];
  /** The idf weight of each word, from 0 to 1: low for “the”, highest for a word that does not occur in the text. */
  weight: Float64Array;
  /** The index of the word of the text at the old start of the passage. */
  expected: number;
}

/** Occurrences of one word beyond this number are ignored. Set by hand. */
const MAX_OCCURRENCES = 4000;

/** Prepares the search for a passage in an indexed text. */
export function createQuery([{ prefix, exact, suffix }, position]: Selectors, text: WordIndex): Query {
  const words = cutWords(prefix + exact + suffix);
  const start = prefix.length;
  const end = start + exact.length;
  let first = 0;
  while (first < words.count && (words.ends[first] as number) <= start) first++;
  let last = first;
  while (last < words.count && (words.starts[last] as number) < end) last++;
  const found = new Map<number, number[]>();
  const occurrences: number[][] = [];
  const weight = new Float64Array(words.count);
  const plain = Array.from({ length: words.count }, (_, i) => plainWord(words, i));
  const pairs = new Map(plain.slice(1).map((word, i) => [(plain[i] as string) + word, plain[i] as string]));
  const all = Math.log(text.words.count + 8);
  for (let i = 0; i < words.count; i++) {
    const key = words.keys[i] as number;
    const here = found.get(key) ?? findOccurrences(text, key, MAX_OCCURRENCES);
    found.set(key, here);
    occurrences.push(here);
    weight[i] = 1 - Math.log(here.length + 1) / all;
  }
  return {
    words,
    plain,
    pairs,
    start,
    end,
    first,
    last,
    occurrences,
    weight,
    expected: wordAt(text.words, position.start),
  };
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
