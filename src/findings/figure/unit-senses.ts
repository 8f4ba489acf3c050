import type { Text } from '../../text/prepare.ts';
import { readFolded } from '../../text/read.ts';
import { isOneOf, listWords } from '../../text/words.ts';
import type { Amount } from './amounts.ts';
import { settleCurrency } from './currency-homes.ts';
import { lexiconOf } from './lexicon.ts';
import type { Unit } from './reading.ts';
import { isWord, says } from './says.ts';

/** How far around a number its sense is looked for. */
const WINDOW = 14;

const POLLS = listWords(`
  % percent percentage poll polls polling survey voters lead leads leading led margin ahead behind support approval rating ratings
  error swing advantage rate rates inflation yield republicans democrats democrat republican race electorate share gap trailing trails
`);
const INDEXES = listWords('index dow nasdaq ftse nikkei dax sensex average stocks scored scoring rebounds game games');
const WEIGHTS = listWords(
  'weigh weighs weighed weighing weight lost gained heavier lighter lift lifted lifts baggage body',
);
const SUMS = listWords(
  'fine fines note notes bill coin coins deal cost budget debt prize bonus salary fee offer investment loan fund',
);

/** The sense of a unit that has several: pounds of money or of weight, points of a poll or of a game; null when it is none here. */
export function settleUnit(text: Text, amount: Amount, found: { unit: Unit; last: number }): Unit | null {
  const { unit, last } = found;
  if (!lexiconOf(text).isEnglish) return unit;
  const word = readFolded(text, last - 1);
  if (isOneOf(word, 'pesos peso rupees rupee shillings kroner') && last === amount.last + 1)
    return ['money', settleCurrency(text, unit[1])];
  if (unit[1] === 'pp' && isOneOf(word, 'point points pts') && readFolded(text, last - 2) !== 'percentage') {
    return isPollPoint(text, amount, last) ? unit : null;
  }
  if (isOneOf(word, 'pound pounds')) return isWeight(text, amount, last) ? ['measure', 'lb'] : unit;
  // “5 won”, “10 marks”, “six lei”, “three soms” are mostly something else; “10 million won” is not
  if (isOneOf(word, 'won marks rand sterling real lira soles crowns') && last === amount.last + 1) {
    return amount.low.scale >= 1000 || amount.low.value >= 1000 ? unit : null;
  }
  return unit;
}

/** Points of a poll; those of a game or an index are counted as things are. */
function isPollPoint(text: Text, { first, low }: Amount, last: number): boolean {
  if (low.value > 60) return false;
  // “10-point plan”
  if (says(text, last, 'plan agenda programme program scale font type declaration buck star')) return false;
  return isNear(text, first, last, POLLS) && !isNear(text, first, last, INDEXES);
}

function isWeight(text: Text, { first, last: end, low }: Amount, last: number): boolean {
  if (low.scale >= 1000 || SUMS.has(readFolded(text, last)) || SUMS.has(readFolded(text, last + 1))) return false;
  const next = readFolded(text, last);
  const isPartOf = next === 'of' && !says(text, last + 1, 'debt spending savings funding cuts investment');
  if (isPartOf || isNear(text, first, last, WEIGHTS)) return true;
  const isHyphened = readFolded(text, end) === '-';
  const isAmerican = /^en-us/i.test(text.lang) || isOneOf(next, 'per');
  return isAmerican || (isHyphened && isWord(text, last));
}

function isNear(text: Text, first: number, last: number, words: ReadonlySet<string>): boolean {
  for (let i = first - WINDOW; i < last + WINDOW; i++) if (words.has(readFolded(text, i))) return true;
  return false;
}
