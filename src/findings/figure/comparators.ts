import type { Text } from '../../text/prepare.ts';
import { isGlued, readFolded, readToken } from '../../text/read.ts';
import { lexiconOf } from './lexicon.ts';
import type { Comparator } from './reading.ts';
import { isHyphen, says } from './says.ts';

// “taken over six towns”, “handed over 200 prisoners”
const PHRASAL = /^(?:tak|took|hand|turn|w[oi]n$|fought|presid|clash|disput|war$)/;

/** How many tokens a comparison may have: “no more than”, “an estimated”. */
const LONGEST = 4;

/** Where the comparison before a number begins, and what it says; null when there is none. */
export function readComparator(text: Text, at: number, from: number): { first: number; comparator: Comparator } | null {
  const lexicon = lexiconOf(text);
  // “about a 20 minute”, “nearly an hour”
  const end = lexicon.isEnglish && says(text, at - 1, 'a an') ? at - 1 : at;
  if (!lexicon.comparatorTails.has(readFolded(text, end - 1))) return null;
  for (let length = LONGEST; length > 0; length--) {
    const first = end - length;
    if (first < from) continue;
    const comparator = lexicon.comparators.get(join(text, first, end));
    if (!comparator) continue;
    if (!lexicon.isEnglish) return { first, comparator };
    if (readFolded(text, first) === 'over' && PHRASAL.test(readFolded(text, first - 1))) return null;
    return { first: says(text, first, 'a an') ? first + 1 : first, comparator };
  }
  return null;
}

function join(text: Text, first: number, end: number): string {
  let words = readFolded(text, first);
  for (let i = first + 1; i < end; i++) words += ` ${readFolded(text, i)}`;
  return words;
}

const AFTER: [comparator: Comparator, words: string][] = [
  ['>=', 'more older over higher above'],
  ['<=', 'less fewer under younger lower'],
  ['~', 'so'],
];

/** “10,000 or more”, “20+”, “100-plus”: a comparison after its number, and the token after it; null when there is none. */
export function readComparatorAfter(text: Text, at: number): { last: number; comparator: Comparator } | null {
  if (readToken(text, at) === '+' && isGlued(text, at)) return { last: at + 1, comparator: '>=' };
  if (!lexiconOf(text).isEnglish) return null;
  if (isHyphen(text, at) && says(text, at + 1, 'plus')) return { last: at + 2, comparator: '>=' };
  const found = says(text, at, 'or') ? AFTER.find(([, words]) => says(text, at + 1, words)) : undefined;
  // “5 or more than 5”
  return found && !says(text, at + 2, 'than') ? { last: at + 2, comparator: found[0] } : null;
}
