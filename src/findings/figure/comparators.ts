import type { Text } from '../../text/prepare.ts';
import { readFolded } from '../../text/read.ts';
import { isOneOf, lookUp } from '../../text/words.ts';

/** How a figure's number compares with the true one. */
export type Comparator = '>' | '>=' | '<' | '<=' | '~' | '=';

const SPELLINGS: { [words: string]: Comparator } = {
  'more than': '>',
  'greater than': '>',
  'higher than': '>',
  'longer than': '>',
  'older than': '>',
  'in excess of': '>',
  over: '>',
  above: '>',
  exceeding: '>',
  'at least': '>=',
  'no fewer than': '>=',
  'no less than': '>=',
  'not less than': '>=',
  minimum: '>=',
  'a minimum of': '>=',
  'less than': '<',
  'fewer than': '<',
  'lower than': '<',
  'younger than': '<',
  under: '<',
  below: '<',
  'up to': '<=',
  'at most': '<=',
  'as many as': '<=',
  'as much as': '<=',
  'no more than': '<=',
  'not more than': '<=',
  'a maximum of': '<=',
  'maximum of': '<=',
  about: '~',
  around: '~',
  roughly: '~',
  some: '~',
  approximately: '~',
  near: '~',
  nearly: '~',
  almost: '~',
  'close to': '~',
  circa: '~',
  'an estimated': '~',
  estimated: '~',
  exactly: '=',
  precisely: '=',
};

// “taken over six towns”, “handed over 200 prisoners”
const PHRASAL = /^(?:tak(?:e|es|en|ing)|took|hand(?:ed|s|ing)|turn(?:ed|s|ing)|w[oi]n|fought|presid(?:ed|es|ing))$/;

/** Where the comparison before a number begins, and what it says; null when there is none. */
export function readComparator(text: Text, at: number, from: number): { first: number; comparator: Comparator } | null {
  // “about a 20 minute”, “nearly an hour”
  const end = isOneOf(readFolded(text, at - 1), 'a an') ? at - 1 : at;
  for (let length = 3; length > 0; length--) {
    const first = end - length;
    if (first < from) continue;
    const words = Array.from({ length }, (_, i) => readFolded(text, first + i)).join(' ');
    const comparator = lookUp(SPELLINGS, words);
    if (words === 'over' && PHRASAL.test(readFolded(text, first - 1))) return null;
    if (comparator) return { first: words.startsWith('a ') || words.startsWith('an ') ? first + 1 : first, comparator };
  }
  return null;
}
