import { isWord, type PreparedText, readFolded, tokenIs } from '../../text/prepared-text.ts';
import { isOneOf, lookUp } from '../../text/words.ts';
import type { Amount } from './amounts.ts';
import { numberLexiconOf } from './language.ts';
import type { Unit } from './types.ts';

/** How many tokens before and after a unit are searched for cues. */
const WINDOW = 14;

// “poll”, “survey”, “voters”, “leading”
const POLLS =
  /^(?:%$|percent|poll|survey|vot|lead|led$|margin|ahead|behind|support$|approv|rating|swing|share|gap|trail|advantage|republican|democrat)/;
// “index”, “stocks”, “games”
const INDEXES = /^(?:index|dow$|nasdaq|ftse|nikkei|dax$|stock|scor|rebound|game)/;
// “weighs”, “heavier”
const WEIGHTS = /^(?:weigh|lost$|gained$|heavier|lighter|lift)/;

/** The sense of a unit that is ambiguous: pounds of money or weight, points of a poll or a game; null if it is no unit here. */
export function disambiguateUnit(text: PreparedText, amount: Amount, found: { unit: Unit; last: number }): Unit | null {
  const { unit, last } = found;
  if (!numberLexiconOf(text).isEnglish) return unit;
  const word = readFolded(text, last - 1);
  if (isOneOf(word, 'pesos peso rupees rupee shillings kroner') && last === amount.last + 1)
    return ['money', disambiguateCurrency(text, unit[1])];
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

/** Whether points are percentage points of a poll, not those of a game or an index. */
function isPollPoint(text: PreparedText, { first, low }: Amount, last: number): boolean {
  if (low.value > 60) return false;
  // “10-point plan”
  if (tokenIs(text, last, 'plan agenda programme scale')) return false;
  return hasNearby(text, first, last, POLLS) && !hasNearby(text, first, last, INDEXES);
}

function isWeight(text: PreparedText, { first, last: end, low }: Amount, last: number): boolean {
  if (low.scale >= 1000) return false;
  // “150 pounds of cocaine”, “40 pounds per acre”, “a 150-pound man”
  const isOfThings = tokenIs(text, last, 'of per') || (tokenIs(text, end, '-') && isWord(text, last));
  return isOfThings || hasNearby(text, first, last, WEIGHTS) || text.lang.toLowerCase() === 'en-us';
}

function hasNearby(text: PreparedText, first: number, last: number, words: RegExp): boolean {
  for (let i = first - WINDOW; i < last + WINDOW; i++) if (words.test(readFolded(text, i))) return true;
  return false;
}

/** Currencies with the same noun, by the beginning of the country's name. */
const CURRENCY_COUNTRIES: { [code: string]: string } = {
  MXN: 'Argentin=ARS Chile=CLP Colombia=COP Philippin=PHP Cuba=CUP Urugua=UYU Mexic=MXN',
  INR: 'Pakistan=PKR Lanka=LKR Nepal=NPR India=INR',
  KES: 'Uganda=UGX Tanzania=TZS Kenya=KES',
  NOK: 'Denmark=DKK Nor=NOK',
};

const knownCurrencies = new WeakMap<PreparedText, Map<string, string>>();

/** The currency of a noun such as “pesos”: that of the country which the story names most often. */
function disambiguateCurrency(text: PreparedText, code: string): string {
  const known = knownCurrencies.get(text) ?? new Map<string, string>();
  knownCurrencies.set(text, known);
  const before = known.get(code);
  if (before) return before;
  let most = 1;
  let found = code;
  for (const home of lookUp(CURRENCY_COUNTRIES, code)?.split(' ') ?? []) {
    const [stem = '', currency = code] = home.split('=');
    const count = text.text.split(stem).length;
    if (count > most) [most, found] = [count, currency];
  }
  known.set(code, found);
  return found;
}
