import {
  isGlued,
  isNumber,
  isWord,
  type PreparedText,
  readToken,
  type Sentence,
  skipToken,
  tokenIs,
} from '../../text/prepared-text.ts';
import { isUpper } from '../../text/words.ts';
import { isTracing, traceWords } from '../trace.ts';
import { readAge } from './ages.ts';
import { readThings } from './counted.ts';
import { readSingleDuration } from './durations.ts';
import { isInName, isPageChrome } from './names.ts';
import { readCompoundNumber } from './number-words.ts';
import { readCalendar } from './periods.ts';
import { readMagnitude, readQuantity } from './quantities.ts';
import { readRank } from './ranks.ts';
import { readShare } from './shares.ts';
import type { ParsedFigure } from './types.ts';
import { readCurrencyBefore } from './units.ts';
import { canStartFigure, isA, isSet, type Lexicon } from './words.ts';

/**
 * Parses the figure whose number or first word is at `at`; null if there is none. A currency sign or word before it is included
 * if it is not before `from`, the token after the previous figure.
 */
export function readFigure(text: PreparedText, at: number, from: number, sentence: Sentence): ParsedFigure | null {
  if (!canStart(text, at) || isTail(text, at, from)) return null;
  const parsed = readAny(text, at);
  if (isTracing() && parsed) traceWords('figure/read', text, parsed, tellFigure(parsed));
  if (!parsed || isCutShort(text, parsed) || isMarker(text, parsed)) return null;
  if (isOtherSense(text, parsed) || isPageChrome(text, parsed.first, parsed.last, sentence)) return null;
  // Tokens of the previous figure are not included again: “10 to 15 to 20”.
  return parsed.first >= from ? parsed : { ...parsed, first: at };
}

const tellFigure = ({ form, value, to, unit }: ParsedFigure): string =>
  [form, value !== undefined && `value ${value}`, to && `to ${to}`, unit && `in ${unit}`].filter(Boolean).join(', ');

/** Whether a number in words is none: “alle undici”, “um sechs Uhr”, “en los noventa”, “sei pronto”, “1. FC”. */
function isOtherSense(text: PreparedText, { first, last, form, value, counted }: ParsedFigure): boolean {
  if (counted || typeof value !== 'number' || (form !== 'count' && form !== 'number')) return false;
  if (tokenIs(text, last, '.') && isA(text, last + 1, 'after-club-number')) return true;
  if (!isWord(text, first)) return false;
  const isHour = isA(text, first - 1, 'before-hour') || isA(text, last, 'hour-mark');
  return (isHour && value <= 24) || (last === first + 1 && isA(text, first, 'mostly-other'));
}

/** Whether a number is the rest of one that was not understood: “2/2017” of “31/2/2017”, “22” of “4/22”, “five” of “7five”. */
function isTail(text: PreparedText, at: number, from: number): boolean {
  if (isWord(text, at)) return at > from && isGlued(text, at) && isNumber(text, at - 1);
  if (!isNumber(text, at) || at - 2 < from || /[¼-¾⅐-⅞]/.test(readToken(text, at))) return false;
  const isJoined = tokenIs(text, at - 1, "/ - . , : ^ '") && isGlued(text, at - 1) && isGlued(text, at);
  // “865,383” of “zrq865,383”; but “F-16-200” is a name
  const isCut = tokenIs(text, at - 1, ". , '") && endsInDigit(text, at - 2);
  return isJoined && (isNumber(text, at - 2) || isCut);
}

const endsInDigit = (text: PreparedText, at: number) => /\p{L}\p{Nd}+$/u.test(readToken(text, at));

function readAny(text: PreparedText, at: number): ParsedFigure | null {
  const calendar = readCalendar(text, at);
  if (calendar) return calendar;
  if (isFewOfAll(text, at)) return null;
  const magnitude = readMagnitude(text, at);
  if (magnitude) return magnitude;
  const isMoney = readCurrencyBefore(text, at) !== null;
  // “G7”
  const isGluedToWord = isGlued(text, at) && isNumber(text, at) && isWord(text, at - 1);
  if (!isMoney && (isGluedToWord || isInName(text, at))) return null;
  // “12st 4lb” is no rank
  const rank = tokenIs(text, at + 1, 'st') && isNumber(text, at + 2) ? null : readRank(text, at);
  if (rank) return rank;
  // “5th Amendment rights”
  if (
    isNumber(text, at) &&
    isGlued(text, at + 1) &&
    isSet(text, 'ranks') &&
    isA(text, at + 1, 'ordinal-suffix') &&
    !isNumber(text, at + 2)
  )
    return null;
  const parsed = readSingleDuration(text, at) ?? readShare(text, at) ?? readQuantity(text, at);
  return parsed && (readAge(text, parsed) ?? parsed);
}

/** “the two men”, “these three”: a reference to things known before, not a count. */
const isFewOfAll = (text: PreparedText, at: number) =>
  isA(text, at, 'known-number') &&
  isA(text, at - 1, 'known-article') &&
  !isA(text, at + 1, 'scale') &&
  readThings(text, at + 1) !== null;

/** A reference mark: “(1)”, “[14]” */
const isMarker = (text: PreparedText, { first, last, form }: ParsedFigure) =>
  form === 'number' &&
  last === first + 1 &&
  isGlued(text, first) &&
  isGlued(text, last) &&
  tokenIs(text, first - 1, '( [') &&
  tokenIs(text, last, ') ]');

/** Whether letters that are no unit follow directly: “3D”, “5G”. */
const isCutShort = (text: PreparedText, { last }: ParsedFigure) =>
  isGlued(text, last) && isWord(text, last) && isNumber(text, last - 1) && !/^['’]/.test(readToken(text, last));

const isCompound = (word: string, lexicon: Lexicon) => readCompoundNumber(word, lexicon) !== undefined;

/** Whether a figure can begin with a token; a cheap check that skips most words. */
function canStart(text: PreparedText, at: number): boolean {
  const type = text.tokens[at]?.type;
  if (type === 'number') return true;
  if (type !== 'word') return readToken(text, at) === '#';
  if (!canStartFigure(text, at, isCompound)) {
    // “XXe siècle”
    const written = readToken(text, at);
    return isUpper(written) && isSet(text, 'roman-centuries') && /^[IVX]{1,6}e?r?$/.test(written);
  }
  // “a dozen”, “an hour ago”, “from the early 1990s”
  if (!isA(text, at, 'one-article') && !isA(text, at, 'number-from')) return true;
  const next = skipToken(text, at + 1, 'the');
  const isUnit = isA(text, next, 'a-few', 'unit');
  return !isWord(text, next) || isUnit || canStartFigure(text, next, isCompound);
}
