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
import { isOneOf, lookUp } from '../../text/words.ts';
import { isDifference, readTrend } from './changes.ts';
import { readThings } from './counted.ts';
import { isGrammarWord, type NumberLexicon, numberLexiconOf } from './language.ts';
import { readNumber } from './numbers.ts';
import type { Numeral } from './types.ts';
import { readCurrencyBefore, readScaledCode, readUnit } from './units.ts';

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
  const from = isGrammarWord(text, first - 1, 'between') ? first - 1 : first - 2;
  if (!isGrammarWord(text, from, 'between') || skipArticle(text, first - 1, -1) > from) return null;
  const unit = readUnit(text, alone.low.last);
  if (!unit || unit.unit[0] === 'money' || !isGrammarWord(text, unit.last, 'and')) return null;
  const high = readNumber(text, skipArticle(text, unit.last + 1, 1));
  const other = high && readUnit(text, high.last);
  if (!high || high.isVague || high.value <= alone.low.value || String(other?.unit) !== String(unit.unit)) return null;
  return { ...alone, first: from, last: high.last, high, isRange: true };
}

/** The amount as a range, if a number follows that can be its other end; otherwise null. */
function readRange(text: PreparedText, alone: Amount, first: number): Amount | null {
  const { low, currency } = alone;
  // “tra i 3 e i 5 milioni”, “entre los 3 y los 5”
  const before = skipArticle(text, first - 1, -1);
  const isBetween = isGrammarWord(text, before, 'between') && isGrammarWord(text, low.last, 'and');
  const second = isBetween ? skipArticle(text, low.last + 1, 1) : low.last + 1;
  const isTo = isGrammarWord(text, low.last, 'to');
  const isFrom = isTo && isGrammarWord(text, first - 1, 'from');
  const isOr = isGrammarWord(text, low.last, 'or');
  // “3:1”
  const isColon = numberLexiconOf(text).language === 'de' && isScoreMark(text, low.last);
  const isJoined = isColon || tokenIs(text, low.last, '- ~');
  if (!isBetween && !isJoined && !isTo && !isOr) return null;
  // “1 −2” is no range, “1-2” and “1 - 2” are
  if (isJoined && isGlued(text, low.last) !== isGlued(text, low.last + 1)) return null;
  // “130,000 — 100 times more”
  if (readToken(text, low.last) === '—' && !isGlued(text, low.last)) return null;
  // “$5 to $10” are two amounts, “between $5 and $10” and “$5-$10” one range
  const isSame = currency !== undefined && readCurrencyBefore(text, low.last + 2)?.currency === currency;
  if (isSame && !isBetween && !isJoined) return null;
  const high = readScaled(text, isSame ? second + 1 : second, currency !== undefined);
  if (!high || high.isVague || (isJoined && high.isWord !== low.isWord)) return null;
  // “rose 3 to 45”: by so much, to so much
  if (!isJoined && !isBetween && !isFrom && readTrend(text, first)) return null;
  // “$5 to 12 men”
  if (currency && !isSame && !isJoined && !high.currency && readThings(text, high.last)) return null;
  const shared =
    low.scale === 1 && high.scale > 1 && low.value < 1000 ? { ...low, value: low.value * high.scale } : low;
  // “2 to 3 years”, but “3 to 1.5 million”
  const isRange = isBetween || isFrom;
  const canScore = !low.isWord && !high.isWord && low.scale === 1 && !isRange && !isOr;
  if (!isJoined && shared.value >= high.value && !canScore) return null;
  return {
    ...alone,
    first: isRange ? (isBetween ? before : first - 1) : alone.first,
    last: high.last,
    low: shared,
    high,
    isRange,
    currency: high.currency ?? currency,
  };
}

/** The next token in a direction that is no article. */
const skipArticle = (text: PreparedText, at: number, step: 1 | -1): number =>
  numberLexiconOf(text).rangeArticles.has(readFolded(text, at)) ? at + step : at;

/** The colon of “3:1” and “31:28”, but not of “20:45” and “1:02:30”. */
function isScoreMark(text: PreparedText, at: number): boolean {
  if (!tokenIs(text, at, ':') || !isGlued(text, at) || tokenIs(text, at + 2, ':') || tokenIs(text, at - 2, ':'))
    return false;
  return !/^[0-5]\d$/.test(readToken(text, at + 1)) || Number(readToken(text, at - 1)) > 24;
}

/** “minus 12”, “-5”, “−5”, “-$5” */
function readSign(text: PreparedText, first: number, last: number): { first: number; factor: number } {
  const word = readFolded(text, first - 1);
  // “.324”, “,5”
  if (
    isOneOf(word, numberLexiconOf(text).decimal) &&
    isGlued(text, first) &&
    !isGlued(text, first - 1) &&
    /^\d+$/.test(readToken(text, first))
  ) {
    return { first: first - 1, factor: 10 ** -readToken(text, first).length };
  }
  // “–Doce. El editor …” and “–12, dice.” are turns of a dialogue
  const isTurn = (first === 1 && /[–—]/.test(readToken(text, 0))) || !isNumber(text, first);
  const isSign =
    word === '-' &&
    isGlued(text, first) &&
    (numberLexiconOf(text).isEnglish || !isTurn) &&
    (!isGlued(text, first - 1) || tokenIs(text, first - 2, '( [')) &&
    // “a 75 -300mm lens”
    !(isNumber(text, first - 2) && word === '-' && readToken(text, first - 1) !== '−');
  // “al menos 5”, “5 o menos”
  // “todos menos uno”, “pelo menos 14”: only degrees and percentages are below zero
  const mayBeBelow = !isOneOf(word, 'menos moins') || isOneOf(readUnit(text, last)?.unit[1] ?? '', '° °C °F %');
  const isMinus =
    isOneOf(word, 'minus negative menos moins négative négatif') &&
    mayBeBelow &&
    !tokenIs(text, first - 2, 'or o ou au al lo pas no du');
  return isSign || isMinus ? { first: first - 1, factor: -1 } : { first, factor: 1 };
}

/** The number at a token with letters for its scale, unless these are a unit: “20m” is metres without a currency. */
function readScaled(text: PreparedText, at: number, hasCurrency: boolean): (Numeral & { currency?: string }) | null {
  const number = readNumber(text, at);
  if (!number) return null;
  const code = hasCurrency ? null : readScaledCode(text, number.last, numberLexiconOf(text));
  if (code) return { ...number, ...code, value: number.value * code.scale };
  const scale = number.isWord || number.scale > 1 ? null : readScaleLetters(text, number.last);
  if (!scale || !(hasCurrency || isScale(text, number.last))) return number;
  return { ...number, last: number.last + 1, value: number.value * scale, scale };
}

/** Whether the letters at a token multiply, rather than name metres, a race or a code. */
function isScale(text: PreparedText, at: number): boolean {
  const isMoney = readUnit(text, at + 1)?.unit[0] === 'money';
  const isCounting = () => readThings(text, at + 1) !== null;
  switch (readFolded(text, at)) {
    case 'm':
      return isMoney || (isGlued(text, at) && isCounting());
    case 'k':
      // “4K”, “a 10k run”
      return !tokenIs(text, at - 1, '4 8') && !tokenIs(text, at + 1, 'run race');
    case 'b':
    case 'md':
      return isMoney || isCounting();
    default:
      return !tokenIs(text, at, 'cr');
  }
}

// “taken over six towns”, “handed over 200 prisoners”, “a fight over £3m”
const PHRASAL =
  /^(?:tak|took|hand|turn|w[oi]n$|fought|fight|battle|rows?$|talks$|feud|spat$|lawsuit|anger|outcry|standoff|strike|protest|presid|clash|disput|war$)/;

// “ein Angebot über zwölf Millionen”
const WORTH = /(?:angebot|vertrag|kredit|darlehen|auftrag|anleihe|rechnung|scheck|summe|strafe)e?s?$/;

/** The most tokens of a comparison: “no more than”, “an estimated”. */
const MAX_COMPARISON_TOKENS = 4;

/** The token before which a comparison ends: “about a 20 minute”, “oltre il 20 %”; but “über den 20 Meter hohen” compares nothing. */
function beforeArticle(text: PreparedText, at: number, { isEnglish, language, rangeArticles }: NumberLexicon): number {
  // “meno dell'8 %”, “oltre l'8 %”
  if (tokenIs(text, at - 1, "'") && language === 'it') return tokenIs(text, at - 2, 'l') ? at - 2 : at - 1;
  const isArticle = isEnglish ? tokenIs(text, at - 1, 'a an') : rangeArticles.has(readFolded(text, at - 1));
  return isArticle && language !== 'de' ? at - 1 : at;
}

/** The comparison before the number at `at` and its first token, which is not before `from`; null if there is none. */
export function readComparator(
  text: PreparedText,
  at: number,
  from: number,
): { first: number; comparator: Comparator } | null {
  const lexicon = numberLexiconOf(text);
  const end = beforeArticle(text, at, lexicon);
  if (!lexicon.comparatorTails.has(readBare(text, end - 1))) return null;
  // “a battle over a £3m estate”, “under a five-year contract”, but “over a million”
  const isAdjective = isHyphen(text, at + 1) || /^[\d$£€]/.test(readToken(text, at));
  if (end < at && isAdjective && tokenIs(text, end - 1, 'over under above below')) return null;
  for (let length = MAX_COMPARISON_TOKENS; length > 0; length--) {
    const first = end - length;
    if (first < from) continue;
    const comparator = lexicon.comparators.get(join(text, first, end));
    if (!comparator) continue;
    if (isOneOf(lexicon.language, 'de') && WORTH.test(readFolded(text, first - 1))) return null;
    // “subió hasta el 40 %”, “bajará un 12 %, hasta los 7 euros”
    if (comparator === '<=' && !lexicon.isEnglish && (tokenIs(text, first - 1, ',') || isDifference(text, first, at)))
      return null;
    if (!lexicon.isEnglish) return { first, comparator };
    if (readFolded(text, first) === 'over' && PHRASAL.test(readFolded(text, first - 1))) return null;
    return { first: tokenIs(text, first, 'a an') ? first + 1 : first, comparator };
  }
  return null;
}

function join(text: PreparedText, first: number, end: number): string {
  let words = '';
  for (let i = first; i < end - 1; i++) words += `${readFolded(text, i)} `;
  return words + readBare(text, end - 1);
}

/** A preposition without its article: “del” → “de”, “dell'” → “di”. */
function readBare(text: PreparedText, at: number): string {
  const word = readFolded(text, at);
  return numberLexiconOf(text).contractions.get(word) ?? word;
}

const AFTER: [comparator: Comparator, words: string][] = [
  ['>=', 'more older over higher above'],
  ['<=', 'less fewer under younger lower'],
  ['~', 'so'],
];

/** The comparison after a number, and the token after it: “10,000 or more”, “20+”, “100-plus”; null if there is none. */
function readComparatorAfter(text: PreparedText, at: number): { last: number; comparator: Comparator } | null {
  if (readToken(text, at) === '+' && isGlued(text, at)) return { last: at + 1, comparator: '>=' };
  if (!numberLexiconOf(text).isEnglish) return null;
  if (isHyphen(text, at) && tokenIs(text, at + 1, 'plus')) return { last: at + 2, comparator: '>=' };
  const found = tokenIs(text, at, 'or') ? AFTER.find(([, words]) => tokenIs(text, at + 1, words)) : undefined;
  // “5 or more than 5”
  return found && !tokenIs(text, at + 2, 'than') ? { last: at + 2, comparator: found[0] } : null;
}

const SCALE_LETTERS: { [letters: string]: number } = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  mio: 1e6,
  mil: 1e6,
  b: 1e9,
  bn: 1e9,
  bln: 1e9,
  mrd: 1e9,
  mld: 1e9,
  md: 1e9,
  mds: 1e9,
  tn: 1e12,
  trn: 1e12,
  cr: 1e7,
};

/** The scale that letters after a number abbreviate: “2.3bn”, “€5 bn”; null if there is none. */
function readScaleLetters(text: PreparedText, at: number): number | null {
  const letters = readFolded(text, at);
  // “2,33 k”
  return isGlued(text, at) || letters.length > 1 || readToken(text, at) === 'k'
    ? (lookUp(SCALE_LETTERS, letters) ?? null)
    : null;
}
