import type { Span } from '../../model.ts';
import type { Text } from '../../text/prepare.ts';
import { isGlued, readFolded } from '../../text/read.ts';
import { PLURALS, SINGULARS, STOPS } from './counted.data.ts';

/** What is counted: its tokens from `first` up to, not including, `last`. */
export interface Counted {
  first: number;
  last: number;
}

// “of the refugees”
const ARTICLES = /^(?:the|its|their|his|her|our|these|those|all)$/;

/** How many words may describe a thing before it is named: “six large northern fishing towns”. */
const REACH = 7;

/** The things counted by the number that ends before `at`, up to their head noun; null when none are named. */
export function readThings(text: Text, at: number): Counted | null {
  let first = at;
  // “hundreds of refugees”, “three of Norway's fairs”
  if (readFolded(text, at) === 'of') first = ARTICLES.test(readFolded(text, at + 1)) ? at + 2 : at + 1;
  let last: number | null = null;
  for (let i = first; i < first + REACH; i++) {
    const word = readFolded(text, i);
    if (word === '-' && isGlued(text, i) && isGlued(text, i + 1)) continue;
    if (text.tokens[i]?.type !== 'word' || STOPS.has(word) || opensSentence(text, i)) break;
    if (isPlural(word)) last = i + 1;
    else if (last !== null) break;
  }
  return last === null ? null : { first, last };
}

/** What a share or a measure is of: “72 percent of Republicans”, “150kg of cocaine”; null when that is not said. */
export function readWhole(text: Text, at: number): Span | null {
  if (readFolded(text, at) !== 'of') return null;
  const first = ARTICLES.test(readFolded(text, at + 1)) ? at + 2 : at + 1;
  const things = readThings(text, first) ?? readThing(text, first);
  return things && spanThings(text, things);
}

/** The offsets of what is counted. */
export function spanThings({ tokens }: Text, { first, last }: Counted): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 };
}

/** The one thing an ordinal ranks, as in “third round”; null when none is named. */
export function readThing(text: Text, at: number): Counted | null {
  let last = at;
  while (last < at + 3) {
    const word = readFolded(text, last);
    if (text.tokens[last]?.type !== 'word' || STOPS.has(word) || opensSentence(text, last) || word === "'s") break;
    last++;
    // “third straight day”, “second largest city”, “22nd Annual Meeting”
    // “largest”, “annual” describe a thing, “capital”, “night” are one
    if (
      !/(?:est|al|ic|ive|ous|ary|ight)$/.test(word) ||
      /(?:hospital|capital|goal|trial|arrival|rival|night|flight|fight)$/.test(word)
    )
      break;
  }
  return last > at ? { first: at, last } : null;
}

/** “six-member”: the thing counted in a compound; null when it is none. */
export function readCompound(text: Text, at: number): Counted | null {
  const isJoined = readFolded(text, at) === '-' && isGlued(text, at) && isGlued(text, at + 1);
  return isJoined && text.tokens[at + 1]?.type === 'word' ? { first: at + 1, last: at + 2 } : null;
}

function isPlural(word: string): boolean {
  if (PLURALS.has(word)) return true;
  // “boss”, “virus”, “crisis” and “mayor's” are no plurals
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is|'s)$/.test(word) && !SINGULARS.has(word);
}

function opensSentence(text: Text, at: number): boolean {
  return readFolded(text, at - 1) === '.';
}
