import type { Comparator } from '../../lexicon/language.ts';
import {
  isGlued,
  isHyphen,
  isNumber,
  type PreparedText,
  readFolded,
  readToken,
  tokenIs,
} from '../../text/prepared-text.ts';
import { isDifference, readTrend } from './changes.ts';
import { readThings } from './counted.ts';
import { readNumber } from './numbers.ts';
import type { Numeral } from './types.ts';
import { readCurrencyBefore, readScaledCode, readUnit } from './units.ts';
import { decimalOf, isA, isSet, numberAt, readTagged } from './words.ts';

/** A number or range in the tokens `first` up to, not including, `last`, with its currency but no other unit. */
export interface Amount {
  first: number;
  last: number;
  low: Numeral;
  high?: Numeral;
  /** It is introduced as a range: “between 10 and 15”, “from 10 to 15”. */
  isRange?: boolean;
  currency?: string;
  comparator?: Comparator;
}

/** The amount whose first number begins at a token: “10,000”, “between 10 and 15”, “5-4”, “minus 12”; null if there is none. */
export function readNumbers(text: PreparedText, at: number): Amount | null {
  const before = readCurrencyBefore(text, at);
  const low = readScaled(text, at, before !== null);
  if (!low) return null;
  const first = before?.first ?? at;
  const signed = readSign(text, first, low.last);
  const after = readComparatorAfter(text, low.last);
  const alone: Amount = {
    first: signed.first,
    last: after?.last ?? low.last,
    low: { ...low, value: low.value * signed.factor },
    currency: before?.currency ?? low.currency,
    comparator: after?.comparator,
  };
  return low.isVague || after ? alone : (readUnitRange(text, alone, first) ?? readRange(text, alone, first) ?? alone);
}

/** “between 15% and 20%”, “entre el 15 % y el 20 %”: a range whose unit is said twice; null if it is none. */
function readUnitRange(text: PreparedText, alone: Amount, first: number): Amount | null {
  const from = skipArticle(text, first - 1, -1);
  const unit = isA(text, from, 'number-between') ? readUnit(text, alone.low.last) : null;
  if (!unit || unit.unit[0] === 'money' || !isA(text, unit.last, 'number-and')) return null;
  const high = readNumber(text, skipArticle(text, unit.last + 1, 1));
  const other = high && readUnit(text, high.last);
  if (!high || high.isVague || high.value <= alone.low.value || String(other?.unit) !== String(unit.unit)) return null;
  return { ...alone, first: from, last: high.last, high, isRange: true };
}

/** The amount as a range, if a number follows that can be its other end; otherwise null. */
function readRange(text: PreparedText, alone: Amount, first: number): Amount | null {
  const { low, currency } = alone;
  const link = low.last;
  // “tra i 3 e i 5 milioni”, “entre los 3 y los 5”
  const before = skipArticle(text, first - 1, -1);
  const isBetween = isA(text, before, 'number-between') && isA(text, link, 'number-and');
  const second = isBetween ? skipArticle(text, link + 1, 1) : link + 1;
  const isTo = isA(text, link, 'number-to');
  const isFrom = isTo && isA(text, first - 1, 'number-from');
  const isJoined = tokenIs(text, link, '- ~') || (isSet(text, 'colon-scores') && isScoreMark(text, link));
  if (!isBetween && !isJoined && !isTo && !isA(text, link, 'number-or')) return null;
  // “1 −2” is no range, “1-2” and “1 - 2” are; nor is “130,000 — 100 times more”
  if (isJoined && isGlued(text, link) !== isGlued(text, link + 1)) return null;
  if (readToken(text, link) === '—' && !isGlued(text, link)) return null;
  // “$5 to $10” are two amounts, “between $5 and $10” and “$5-$10” one range
  const isSame = currency !== undefined && readCurrencyBefore(text, link + 2)?.currency === currency;
  if (isSame && !isBetween && !isJoined) return null;
  const high = readScaled(text, isSame ? second + 1 : second, currency !== undefined);
  if (!high || high.isVague || (isJoined && high.isWord !== low.isWord)) return null;
  const isRange = isBetween || isFrom;
  // “rose 3 to 45”: by so much, to so much
  if (!isJoined && !isRange && readTrend(text, first)) return null;
  // “$5 to 12 men”
  if (currency && !isSame && !isJoined && !high.currency && readThings(text, high.last)) return null;
  const isShared = low.scale === 1 && high.scale > 1 && low.value < 1000;
  const shared = isShared ? { ...low, value: low.value * high.scale } : low;
  // “2 to 3 years”, but “3 to 1.5 million”
  const canScore = isTo && !low.isWord && !high.isWord && low.scale === 1 && high.scale === 1 && !isRange;
  if (!isJoined && shared.value >= high.value && !canScore) return null;
  return {
    ...alone,
    first: isBetween ? before : isFrom ? first - 1 : alone.first,
    last: high.last,
    low: shared,
    high,
    isRange,
    currency: high.currency ?? currency,
  };
}

/** The next token in a direction that is no article. */
const skipArticle = (text: PreparedText, at: number, step: 1 | -1): number =>
  isA(text, at, 'range-article') ? at + step : at;

/** The colon of “3:1” and “31:28”, but not of “20:45” and “1:02:30”. */
function isScoreMark(text: PreparedText, at: number): boolean {
  if (!tokenIs(text, at, ':') || !isGlued(text, at) || tokenIs(text, at + 2, ':') || tokenIs(text, at - 2, ':'))
    return false;
  return !/^[0-5]\d$/.test(readToken(text, at + 1)) || Number(readToken(text, at - 1)) > 24;
}

/** “minus 12”, “-5”, “−5”, “-$5” */
function readSign(text: PreparedText, first: number, last: number): { first: number; factor: number } {
  const word = readFolded(text, first - 1);
  const isApart = !isGlued(text, first - 1);
  // “.324”, “,5”
  const isPoint = word === decimalOf(text) && isGlued(text, first) && isApart && /^\d+$/.test(readToken(text, first));
  if (isPoint) return { first: first - 1, factor: 10 ** -readToken(text, first).length };
  // “a 75 -300mm lens”
  const isOther = isNumber(text, first - 2) && readToken(text, first - 1) !== '−';
  const isMark = word === '-' && isGlued(text, first) && (isApart || tokenIs(text, first - 2, '( [')) && !isOther;
  // “–Doce. El editor …” and “–12, dice.” are turns of a dialogue
  const isTurn = first === 1 && /[–—]/.test(readToken(text, 0));
  const isSign = isMark && isNumber(text, first) && !isTurn;
  // “al menos 5”, “todos menos uno”: only degrees and percentages are below zero
  const mayBeBelow = !isA(text, first - 1, 'less') || /^[°%]/.test(readUnit(text, last)?.unit[1] ?? '');
  const isMinus = isA(text, first - 1, 'minus') && mayBeBelow && !isA(text, first - 2, 'before-less');
  return isSign || isMinus ? { first: first - 1, factor: -1 } : { first, factor: 1 };
}

/** The number at a token with letters for its scale, unless these are a unit: “20m” is metres without a currency. */
function readScaled(text: PreparedText, at: number, hasCurrency: boolean): (Numeral & { currency?: string }) | null {
  const number = readNumber(text, at);
  if (!number) return null;
  const code = hasCurrency ? null : readScaledCode(text, number.last);
  if (code) return { ...number, ...code, value: number.value * code.scale };
  const scale = number.isWord || number.scale > 1 ? null : readScaleLetters(text, number.last);
  if (!scale || !(hasCurrency || isScale(text, number.last))) return number;
  return { ...number, last: number.last + 1, value: number.value * scale, scale };
}

/** The scale that letters after a number abbreviate: “2.3bn”, “€5 bn”, “2,33 k”; null if there is none. */
function readScaleLetters(text: PreparedText, at: number): number | null {
  const letters = readToken(text, at);
  const canBe = isGlued(text, at) || letters.length > 1 || letters === 'k';
  return canBe ? (numberAt(text, at, 'scale-letters') ?? null) : null;
}

/** Whether the letters at a token multiply, rather than name metres, a race or a code. */
function isScale(text: PreparedText, at: number): boolean {
  // “4K”
  if (!isA(text, at, 'ambiguous-scale')) return !tokenIs(text, at - 1, '4 8');
  const isMoney = readUnit(text, at + 1)?.unit[0] === 'money';
  const isCounting = readFolded(text, at) !== 'm' || isGlued(text, at);
  return isMoney || (isCounting && readThings(text, at + 1) !== null);
}

/** The token before which a comparison ends: “about a 20 minute”, “oltre il 20 %”; but “über den 20 Meter hohen” compares nothing. */
function beforeArticle(text: PreparedText, at: number): number {
  // “oltre l'8 %” is cut before its apostrophe
  const end = tokenIs(text, at - 1, "'") ? at - 1 : at;
  return isA(text, end - 1, 'compared-article') ? end - 1 : end;
}

/** The comparison before the number at `at` and its first token, which is not before `from`; null if there is none. */
export function readComparator(
  text: PreparedText,
  at: number,
  from: number,
): { first: number; comparator: Comparator } | null {
  const end = beforeArticle(text, at);
  // “a battle over a £3m estate”, “under a five-year contract”, but “over a million”
  const isAdjective = isHyphen(text, at + 1) || /^[\d$£€]/.test(readToken(text, at));
  if (end < at && isAdjective && isA(text, end - 1, 'position')) return null;
  for (let length = MAX_COMPARISON_TOKENS; length > 0; length--) {
    const first = end - length;
    const found = first < from ? null : readTagged(text, first, 'comparator');
    if (found?.last !== end) continue;
    const comparator = found.value as Comparator;
    // “taken over six towns”, “a fight over £3m”, “ein Angebot über zwölf Millionen”
    if (isA(text, first, 'topic') && isA(text, first - 1, 'before-topic')) return null;
    // “subió hasta el 40 %”, “bajará un 12 %, hasta los 7 euros”
    const isGoal = isA(text, first, 'goal') && (tokenIs(text, first - 1, ',') || isDifference(text, first, at));
    if (isGoal) return null;
    return { first: isA(text, first, 'one-article') && length > 1 ? first + 1 : first, comparator };
  }
  return null;
}

/** The most tokens of a comparison: “no more than”, “an estimated”. */
const MAX_COMPARISON_TOKENS = 4;

/** The comparison after a number, and the token after it: “10,000 or more”, “20+”, “100-plus”; null if there is none. */
function readComparatorAfter(text: PreparedText, at: number): { last: number; comparator: Comparator } | null {
  if (readToken(text, at) === '+' && isGlued(text, at)) return { last: at + 1, comparator: '>=' };
  const found = readTagged(text, at, 'comparator-after');
  // “5 or more than 5”
  return found && !isA(text, found.last, 'than') ? { last: found.last, comparator: found.value as Comparator } : null;
}
