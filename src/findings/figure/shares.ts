import {
  isGlued,
  isHyphen,
  isWord,
  type PreparedText,
  readFolded,
  readToken,
  skipToken,
  tokenIs,
} from '../../text/prepared-text.ts';
import { isUpper } from '../../text/words.ts';
import { isDifference } from './changes.ts';
import { readThing, readThings, readWhole, spanThings } from './counted.ts';
import { extendSpan } from './durations.ts';
import { readCompoundNumber, readOrdinal } from './number-words.ts';
import { readNumber } from './numbers.ts';
import type { Numeral, ParsedFigure } from './types.ts';
import { readUnit } from './units.ts';
import { isA, isSet, type Lexicon, lexiconOf, numberAt, numberOf, readTagged, skipA, wordsTagged } from './words.ts';

/** Parses the share or factor that begins at a token: “one in five”, “double the lead”, “half of”; null if there is none. */
export function readShare(text: PreparedText, at: number): ParsedFigure | null {
  const half = isA(text, at, 'half-share') ? readHalf(text, at) : null;
  const number = half ? null : readNumber(text, at);
  if (!number) return half ?? readFactor(text, at) ?? readFraction(text, at, ONE);
  if (number.isVague) return null;
  return readRatio(text, at, number) ?? readTimes(text, at, number) ?? readFraction(text, at, number);
}

/** A fraction without a number is one of its kind: “a third”, “la mitad”. */
const ONE = { value: 1, isWord: true };

/** “double the lead”, “twice as many”, “le double de”, “das Doppelte”, “doppelt so viele” */
function readFactor(text: PreparedText, at: number): ParsedFigure | null {
  const adverb = numberAt(text, at, 'multiplier');
  if (adverb) return isA(text, at + 1, 'multiplied') ? compare(text, at, at + 1, adverb) : null;
  const value = numberAt(text, at, 'factor');
  if (!value || !isA(text, at - 1, 'range-article')) return null;
  const isNoun = isSet(text, 'capital-nouns');
  if (isNoun && !isUpper(text.text.slice(text.tokens[at]?.start, text.tokens[at]?.end))) return null;
  // “le triple champion”, “el doble de Vik”
  const isOther = isA(text, at + 1, 'number-of') ? !isNoun && isUpperAt(text, at + 2) : isWord(text, at + 1);
  return isOther ? null : { first: at, last: at + 1, form: 'rate', value, unit: 'x', counted: readWhole(text, at + 1) };
}

const isUpperAt = ({ text, tokens }: PreparedText, at: number) =>
  isUpper(text.slice(tokens[at]?.start, tokens[at]?.end));

/** “three times the number”, “a fivefold rise”, “5-fold”, “4x”, “trois fois plus”, “dos veces y media más”, “dreimal so viele” */
function readTimes(text: PreparedText, at: number, { last, value, isWord: isInWords }: Numeral): ParsedFigure | null {
  const read: ParsedFigure = { first: at, last: last + 1, form: 'rate', value, unit: 'x' };
  if (isGlued(text, last) && tokenIs(text, last, 'x') && !isInWords) return read;
  if (!isA(text, last, 'times')) return null;
  const isHalf = isA(text, last + 1, 'number-and') && isA(text, last + 2, 'half');
  const more = isHalf ? last + 3 : last + 1;
  if (isA(text, more, 'multiplied')) return compare(text, at, more, value);
  return isA(text, more, 'times-more') ? { ...read, last: more, value: value + (isHalf ? 0.5 : 0) } : null;
}

/** The factor with what it multiplies: “twice the number”, “four times as many”; but “double” alone in “double the 7-point lead”. */
function compare(text: PreparedText, first: number, last: number, value: number): ParsedFigure {
  const read: ParsedFigure = { first, last, form: 'rate', value, unit: 'x' };
  if (!isA(text, last, 'article')) return isA(text, last + 1, 'as-many') ? { ...read, last: last + 2 } : read;
  const number = readNumber(text, last + 1);
  const thing = readThing(text, number ? (readUnit(text, number.last)?.last ?? number.last) : last + 1);
  return thing ? { ...read, last: number ? last : thing.last, counted: spanThings(text, thing) } : read;
}

/** “one in five adults”, “three out of four”, “uno de cada tres”, “un marin sur cinq”, “1 su 3”, “drei von fünf” */
function readRatio(text: PreparedText, at: number, number: Numeral): ParsedFigure | null {
  // “un marin sur cinq”
  const isLink = (i: number) => readTagged(text, i, 'out-of') !== null;
  const hasNoun = isLink(number.last + 1) && isWord(text, number.last) && !isLink(number.last);
  const link = readTagged(text, hasNoun ? number.last + 1 : number.last, 'out-of');
  if (!link || (hasNoun && (number.value > 10 || isSet(text, 'few-of')))) return null;
  const isPair = link.last > number.last + 1 && !hasNoun;
  const whole = readNumber(text, skipA(text, link.last, 'every'));
  if (!whole || whole.isVague || whole.value <= number.value || whole.value > 1e6 || !Number.isInteger(whole.value))
    return null;
  const value = number.value / whole.value;
  const unit = readUnit(text, whole.last);
  if (unit?.unit[0] === 'percent') return { first: at, last: unit.last, form: 'percent', value, unit: unit.unit[1] };
  // “eight of 10”, “seven in 10”, but “two of 12 men”, “one in 2019”, “zwei von 300 Euro”
  const isRound = ROUND.has(whole.value) || (number.value === 1 && !isSet(text, 'capital-nouns'));
  const isYear = /^(?:19|20)\d\d$/.test(readToken(text, whole.last - 1));
  if (!isPair && (unit !== null || !isRound || isYear)) return null;
  // “one of five”
  if (!isPair && number.value === 1 && isA(text, number.last, 'number-of') && isSet(text, 'few-of')) return null;
  const things = hasNoun ? null : readThings(text, whole.last);
  const counted = hasNoun
    ? spanThings(text, { first: number.last, last: link.last - 1 })
    : things && spanThings(text, things);
  return { first: at, last: things?.last ?? whole.last, form: 'rate', value, counted };
}

/** Wholes of shares: “eight of 10”. */
const ROUND = new Set([5, 10, 20, 100]);

/** “half of”, “half an hour”, “half said no”, “la mitad de” */
function readHalf(text: PreparedText, at: number): ParsedFigure | null {
  if (isA(text, at - 1, 'before-other-half')) return null;
  const last = at + 1;
  // “half an hour”, “half-mile”
  const found = readUnit(text, skipA(text, isHyphen(text, last) ? last + 1 : last, 'one-article'));
  const [form, unit, factor = 1] = found?.unit ?? [];
  if (found && form) return { first: at, last: found.last, form, value: 0.5 * factor, unit };
  if (isHyphen(text, last)) return null;
  if (!isA(text, last, 'after-half') && !isA(text, at - 1, 'compared')) return null;
  return { first: at, last, form: 'fraction', value: 0.5, counted: readWhole(text, last) };
}

/** “two-thirds”, “a third of”, “one-fifth”, “zwei Drittel der”, “due terzi”, “dois onze avos”, “la tercera parte”, “the poorest tenth” */
function readFraction(text: PreparedText, at: number, count: Numeral | typeof ONE): ParsedFigure | null {
  const isCounted = 'last' in count;
  const isArticle = isA(text, at, 'one-article');
  const end = isCounted ? count.last : isArticle ? at + 1 : at;
  const parts = readParts(text, skipToken(text, end, '-'));
  if (!parts) return null;
  const { whole, last } = parts;
  if (isSet(text, 'plural-parts') && count.value > 1 && !isA(text, last - 1, 'plural')) return null;
  // “the past three quarters” are of a year
  if (isA(text, at - 1, 'span-frame') && readUnit(text, last - 1)) return null;
  if (count.value === 1 && !(isCounted && tokenIs(text, end, '-')) && !isPlacedPart(text, at, last, isCounted))
    return null;
  const first = isArticle ? at + 1 : at;
  const value = count.value / whole;
  // “a quarter of a century”, “dos tercios por ciento”
  const of = isA(text, last, 'number-of') && isA(text, last + 1, 'one-article') ? last + 2 : last;
  const length = readUnit(text, of);
  const [form, unit, factor = 1] = length?.unit ?? [];
  if (length && form && (of > last || form === 'percent'))
    return extendSpan(text, { first, last: length.last, form, value: value * factor, unit });
  return { first, last, form: 'fraction', value, counted: readWhole(text, last) };
}

/** Whether one part is a fraction: “a third of”, “by a third”, “about a third”, “one quarter”; but not “a third party”, “chez un tiers”. */
function isPlacedPart(text: PreparedText, at: number, last: number, isCounted: boolean): boolean {
  // “the poorest tenth”, “la mitad de”; but “the fifth of the year”
  if (last === at + 1)
    return isA(text, at, 'half-noun')
      ? isA(text, last, 'number-of') && !isA(text, at - 1, 'before-other-half')
      : isA(text, at - 1, 'part-rank') && !isNounAfter(text, last);
  if (isA(text, last, 'number-of')) return true;
  if (isA(text, at - 1, 'compared')) return true;
  if (isNounAfter(text, last) || isHyphen(text, last)) return false;
  if (isDifference(text, at, last)) return true;
  const isPart = isCounted && !isA(text, last - 1, 'ordinal-noun');
  return isPart || isA(text, at - 1, 'change-by');
}

/** Whether a word follows that is no function word, which is what an ordinal ranks. */
const isNounAfter = (text: PreparedText, at: number) => isWord(text, at) && !isA(text, at, 'number-stop');

/** The denominator of a fraction at a token: “thirds”, “twenty-fifths”, “Drittel”, “veinteavos”, “onze avos”, “terceras partes”; null if there is none. */
function readParts(text: PreparedText, at: number): { whole: number; last: number } | null {
  // “vingt” of “un vingt-cinquième”
  const tens = isHyphen(text, at + 1) ? (numberAt(text, at, 'number') ?? 0) : 0;
  const partAt = tens >= 20 ? at + 2 : at;
  const named =
    numberAt(text, partAt, 'fraction') ??
    (isA(text, partAt, 'unit') ? undefined : readPartName(readFolded(text, partAt), lexiconOf(text)));
  if (named) return { whole: partAt > at ? tens + named : named, last: partAt + 1 };
  const ordinal = isA(text, at + 1, 'part-noun') ? readOrdinal(text, at) : null;
  if (ordinal) return { whole: ordinal.value, last: at + 2 };
  const below = isA(text, at, 'number') ? readNumber(text, at) : null;
  return below && isA(text, below.last, 'part-suffix') ? { whole: below.value, last: below.last + 1 } : null;
}

/** The denominator in a word such as “veinteavos”, “dosmilésimos”, “billionièmes”; undefined for other words. */
function readPartName(word: string, lexicon: Lexicon): number | undefined {
  const ending = wordsTagged(lexicon, 'part-ending').find(
    ([ending]) => word.endsWith(ending) && word.length > ending.length + 3,
  );
  if (!ending) return undefined;
  const stem = word.slice(0, -ending[0].length);
  const names = ['', ...wordsTagged(lexicon, 'lost-vowel').map(([vowel]) => vowel)].map((vowel) => stem + vowel);
  for (const name of names) {
    const value =
      numberOf(lexicon, name, 'number') ?? numberOf(lexicon, name, 'scale') ?? readCompoundNumber(name, lexicon);
    if (value) return value;
  }
  return undefined;
}
