import type { Text } from '../../text/prepare.ts';
import { isGlued, readFolded, readToken } from '../../text/read.ts';
import { isOneOf } from '../../text/words.ts';
import { readTrend } from './changes.ts';
import { readComparatorAfter } from './comparators.ts';
import { readThings } from './counted.ts';
import { lexiconOf } from './lexicon.ts';
import { readScaleLetters } from './number-words.ts';
import { readNumber } from './numbers.ts';
import type { Numeral } from './numeral.ts';
import type { Comparator } from './reading.ts';
import { says } from './says.ts';
import { readCurrencyBefore, readScaledCode, readUnit } from './units.ts';

/** An amount without its unit: one number, or the two ends of a range. */
export interface Amount {
  first: number;
  last: number;
  low: Numeral;
  high?: Numeral;
  /** The two ends are named as such: “between 10 and 15”. */
  isRange?: boolean;
  currency?: string;
  comparator?: Comparator;
}

/** “10,000”, “3,000 to 5,000”, “between 10 and 15”, “5-4”, “minus 12”; null when no number begins at the token. */
export function readNumbers(text: Text, at: number): Amount | null {
  const before = readCurrencyBefore(text, at);
  const scaled = readScaled(text, at, before !== null);
  if (!scaled) return null;
  const { currency, ...low } = scaled;
  const first = before?.first ?? at;
  const signed = readSign(text, first);
  const after = readComparatorAfter(text, low.last);
  const alone: Amount = {
    first: signed.first,
    last: after?.last ?? low.last,
    low: { ...low, value: low.value * signed.factor },
    ...((before ?? currency) && { currency: before?.currency ?? currency }),
    ...(after && { comparator: after.comparator }),
  };
  return low.isVague || after ? alone : (readRange(text, alone, first) ?? alone);
}

/** The amount with its other end, when a number follows that can be one; null when none does. */
function readRange(text: Text, alone: Amount, first: number): Amount | null {
  const { roles } = lexiconOf(text);
  const { low, currency } = alone;
  const opener = readFolded(text, first - 1);
  const link = readFolded(text, low.last);
  const isBetween = roles.between.has(opener) && roles.and.has(link);
  const isFrom = roles.from.has(opener) && roles.to.has(link);
  const isJoined = link === '-' || link === '~';
  if (!isBetween && !isJoined && !roles.to.has(link) && !roles.or.has(link)) return null;
  // “1 −2” is no range, “1-2” and “1 - 2” are
  if (isJoined && isGlued(text, low.last) !== isGlued(text, low.last + 1)) return null;
  // “130,000 — 100 times more”
  if (readToken(text, low.last) === '—' && !isGlued(text, low.last)) return null;
  // “$5 to $10” are two amounts, “between $5 and $10” and “$5-$10” one range
  const isSame = currency !== undefined && readCurrencyBefore(text, low.last + 2)?.currency === currency;
  if (isSame && !isBetween && !isJoined) return null;
  const scaled = readScaled(text, isSame ? low.last + 2 : low.last + 1, currency !== undefined);
  if (!scaled || scaled.isVague || (isJoined && scaled.isWord !== low.isWord)) return null;
  const { currency: code, ...high } = scaled;
  // “rose 3 to 45”: by so much, to so much
  if (!isJoined && !isBetween && !isFrom && readTrend(text, first)) return null;
  // “$5 to 12 men”
  if (currency && !isSame && !isJoined && !code && readThings(text, high.last)) return null;
  const shared =
    low.scale === 1 && high.scale > 1 && low.value < 1000 ? { ...low, value: low.value * high.scale } : low;
  const canScore = !low.isWord && !high.isWord && low.scale === 1 && !isBetween && !isFrom && link !== 'or';
  if (!isJoined && shared.value >= high.value && !canScore) return null;
  // “2 to 3 years”, but “3 to 1.5 million”
  const isOpened = isBetween || isFrom;
  return {
    ...alone,
    first: isOpened ? first - 1 : alone.first,
    last: high.last,
    low: shared,
    high,
    isRange: isOpened,
    ...(code && { currency: code }),
  };
}

/** “minus 12”, “-5”, “−5”, “-$5” */
function readSign(text: Text, first: number): { first: number; factor: number } {
  const word = readFolded(text, first - 1);
  // “.324”
  if (word === '.' && isGlued(text, first) && !isGlued(text, first - 1) && /^\d+$/.test(readToken(text, first))) {
    return { first: first - 1, factor: 10 ** -readToken(text, first).length };
  }
  const isSign =
    word === '-' && isGlued(text, first) && (!isGlued(text, first - 1) || isOneOf(readToken(text, first - 2), '( [ /'));
  const isMinus = isOneOf(word, 'minus menos moins') && !says(text, first - 2, 'or o ou au al lo pas no du');
  const isOther = isMinus && word !== 'minus' && lexiconOf(text).isEnglish;
  return isSign || (isMinus && !isOther) ? { first: first - 1, factor: -1 } : { first, factor: 1 };
}

/** A number with letters for its scale, unless they are a unit after all: “20m” is metres without a currency. */
function readScaled(text: Text, at: number, hasCurrency: boolean): (Numeral & { currency?: string }) | null {
  const number = readNumber(text, at);
  if (!number) return null;
  const code = hasCurrency ? null : readScaledCode(text, number.last, lexiconOf(text));
  if (code)
    return { ...number, last: code.last, value: number.value * code.scale, scale: code.scale, currency: code.currency };
  const scale = number.isWord || number.scale > 1 ? null : readScaleLetters(text, number.last);
  if (!scale || !isScale(text, number.last, hasCurrency)) return number;
  return { ...number, last: number.last + 1, value: number.value * scale, scale };
}

/** Whether the letters at a token multiply, rather than name metres, a race or a code. */
function isScale(text: Text, at: number, hasCurrency: boolean): boolean {
  if (hasCurrency) return true;
  const next = readFolded(text, at + 1);
  const isMoney = readUnit(text, at + 1)?.unit[0] === 'money';
  switch (readToken(text, at)) {
    case 'm':
      return isMoney || (isGlued(text, at) && !isOneOf(next, 'hurdles sprint') && readThings(text, at + 1) !== null);
    case 'k':
    case 'K':
      return (
        !isOneOf(readToken(text, at - 1), '4 8') &&
        !isOneOf(next, 'run race walk runner runners resolution video tv screen')
      );
    case 'b':
    case 'B':
    case 'md':
      return isMoney || readThings(text, at + 1) !== null;
    case 'cr':
      return false;
    default:
      return true;
  }
}
