import type { Selectors } from '../../model.ts';
import { cutWords, plainWord, type Words } from '../words.ts';
import { findPlaces, type Places } from './places.ts';

/** A described passage, in words, and what each of them is worth in the text it is sought in. */
export interface Question {
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
  worth: Float64Array;
  /** The place in the text sought in where the passage began when it was described, in words. */
  expected: number;
}

/** More places of one word tell nothing. */
const MOST_PLACES = 4000;

/** Asks for a passage in a text. */
export function ask([{ prefix, exact, suffix }, position]: Selectors, text: Places): Question {
  const words = cutWords(prefix + exact + suffix);
  const start = prefix.length;
  const end = start + exact.length;
  let first = 0;
  while (first < words.count && (words.ends[first] as number) <= start) first++;
  let last = first;
  while (last < words.count && (words.starts[last] as number) < end) last++;
  const found = new Map<number, number[]>();
  const places: number[][] = [];
  const worth = new Float64Array(words.count);
  const plain = Array.from({ length: words.count }, (_, i) => plainWord(words, i));
  const pairs = new Map(plain.slice(1).map((word, i) => [(plain[i] as string) + word, plain[i] as string]));
  const all = Math.log(text.words.count + 8);
  for (let i = 0; i < words.count; i++) {
    const key = words.keys[i] as number;
    const here = found.get(key) ?? findPlaces(text, key, MOST_PLACES);
    found.set(key, here);
    places.push(here);
    worth[i] = 1 - Math.log(here.length + 1) / all;
  }
  return { words, plain, pairs, start, end, first, last, places, worth, expected: wordAt(text.words, position.start) };
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
