import { hasTag } from '../../lexicon/tags.ts';
import {
  isGlued,
  isHyphen,
  isNumber,
  memoizeLast,
  type PreparedText,
  readFolded,
  readToken,
  skipToken,
  tokenIs,
} from '../../text/prepared-text.ts';
import { isOneOf, isUpper } from '../../text/words.ts';
import { isCountedPerson, readThings } from './counted.ts';
import { toAsciiDigits } from './digits.ts';
import { isGrammarWord, type NumberLexicon, numberLexiconOf } from './language.ts';
import { readOrdinal } from './number-words.ts';
import type { ParsedFigure } from './types.ts';
import { readUnit } from './units.ts';

/** Whether a folded word is a part of the day: “evening”. */
export const isDayPart = hasTag('day-part');
const isBeforeDate = hasTag('before-date');
const isBeforeWeekdayName = hasTag('before-weekday-name');
const isAfterWeekdayName = hasTag('after-weekday-name');

/** A day, month or year as an ISO 8601 pattern, X for what is unknown, and the token after it. */
export interface DateMatch {
  last: number;
  value: string;
}

/** The day, month or year that begins at a token; null if there is none. */
export const readDate = memoizeLast((text, at): DateMatch | null => {
  const lexicon = numberLexiconOf(text);
  const date = isNumber(text, at)
    ? (readDayFirst(text, at, lexicon) ?? readDigitDate(text, at, lexicon))
    : (readWeekday(text, at, lexicon) ?? readMonthFirst(text, at, lexicon));
  return date ?? readYear(text, at);
});

/** “Friday”, “Sunday night”, “Wednesday, September 7, 2016”, “lunes 8 de julio” */
function readWeekday(text: PreparedText, at: number, lexicon: NumberLexicon): DateMatch | null {
  // “segunda-feira” is cut at its hyphen
  const isJoined = isHyphen(text, at + 1) && tokenIs(text, at + 2, 'feira');
  const day = lexicon.weekdays.get(readFolded(text, at) + (isJoined ? '-feira' : ''));
  if (!day || (hasCapitals(lexicon) && !isUpper(readToken(text, at))) || isInDayName(text, at)) return null;
  const end = isJoined ? at + 3 : at + 1;
  const next = skipToken(text, skipToken(text, end, ','), 'the den dem');
  const date = readMonthFirst(text, next, lexicon) ?? readDayFirst(text, next, lexicon);
  if (date && date.value.length > 7) return date;
  return { last: isDayPart(readFolded(text, end)) ? end + 1 : end, value: `XXXX-WXX-${day}` };
}

/** “Black Friday”, “the Sunday Times”, “Monday Night Football” */
function isInDayName(text: PreparedText, at: number): boolean {
  if (isBeforeWeekdayName(readFolded(text, at - 1)) && isUpper(readToken(text, at - 1))) return true;
  const next = readFolded(text, at + 1);
  const isNamed = isUpper(readToken(text, at + 1)) && isAfterWeekdayName(next);
  return isNamed && (!isDayPart(next) || isUpper(readToken(text, at + 2)));
}

/** Whether days and months begin with a capital. */
const hasCapitals = ({ language }: NumberLexicon) => language === 'en' || language === 'de';

/** “July”, “July 2021”, “Oct. 14”, “July 8th, 2016” */
function readMonthFirst(text: PreparedText, at: number, lexicon: NumberLexicon): DateMatch | null {
  const month = readMonth(text, at, lexicon);
  if (!month) return null;
  const day = lexicon.isEnglish ? readDayNumber(text, skipToken(text, month.last, 'the')) : null;
  if (day && !isClock(text, day.last))
    return withYear(text, day.last, skipToken(text, day.last, ','), month.value, day.value);
  const isPart = isGrammarWord(text, month.last, 'of') || tokenIs(text, month.last, ',');
  const dated = withYear(text, month.last, isPart ? month.last + 1 : month.last, month.value);
  return dated.value.startsWith('X') && !isPlainlyMonth(text, at, lexicon) ? null : dated;
}

const two = (n: number) => String(n).padStart(2, '0');

/** A date with the year at a token, if there is one; otherwise the date ends before `last`. */
function withYear(text: PreparedText, last: number, at: number, month: number, day?: number): DateMatch {
  const year = readYearNumber(text, at);
  const value = `${year ?? 'XXXX'}-${two(month)}${day ? `-${two(day)}` : ''}`;
  return { last: year ? at + 1 : last, value };
}

/** “in July 8:30” */
const isClock = (text: PreparedText, at: number) => tokenIs(text, at, ':') && isGlued(text, at + 1);

/** “8 July”, “8th of July 2016”, “8 de julio de 2016”, “8. Juli” */
function readDayFirst(text: PreparedText, at: number, lexicon: NumberLexicon): DateMatch | null {
  const day = readDayNumber(text, at);
  if (!day) return null;
  const isStopped = lexicon.language === 'de' && tokenIs(text, day.last, '.') && isGlued(text, day.last);
  const month = readMonth(text, isStopped || isGrammarWord(text, day.last, 'of') ? day.last + 1 : day.last, lexicon);
  if (!month) return null;
  const isLinked = tokenIs(text, month.last, ',') || isGrammarWord(text, month.last, 'of');
  return withYear(text, month.last, isLinked ? month.last + 1 : month.last, month.value, day.value);
}

function readMonth(text: PreparedText, at: number, lexicon: NumberLexicon): { last: number; value: number } | null {
  const word = readFolded(text, at);
  if (hasCapitals(lexicon) && !isUpper(readToken(text, at))) return null;
  const long = lexicon.months.get(word);
  if (long) return { last: at + 1, value: long };
  const short = lexicon.shortMonths.get(word);
  const isStopped = tokenIs(text, at + 1, '.') && isGlued(text, at + 1);
  // “Mar. 8”, but “the Sun. Mar” is no date
  const isBeside = isNumber(text, at + 1) || isNumber(text, at - 1) || tokenIs(text, at - 1, 'st nd rd th');
  if (!short || !(isStopped || isBeside)) return null;
  return { last: isStopped ? at + 2 : at + 1, value: short };
}

/** Whether a word without a number is a month: ambiguous ones such as “May” and “March” need a preposition for dates before them. */
const isPlainlyMonth = (text: PreparedText, at: number, { isEnglish }: NumberLexicon) =>
  !tokenIs(text, at, 'may march august mars mai mar mayo marzo maggio') ||
  (isEnglish
    ? isBeforeDate(readFolded(text, at - 1))
    : tokenIs(text, at - 1, 'en de du em im in a à ab seit bis depuis desde di da'));

/** “8”, “8th”, “1er” */
function readDayNumber(text: PreparedText, at: number): { last: number; value: number } | null {
  const digits = readToken(text, at);
  // “8”, “08”, “31”
  if (!/^(?:0?[1-9]|[12]\d|3[01])$/.test(digits) || (isGlued(text, at) && !tokenIs(text, at - 1, "- ( '"))) return null;
  const isOrdinal = isGlued(text, at + 1) && tokenIs(text, at + 1, 'st nd rd th er º °');
  return { last: isOrdinal ? at + 2 : at + 1, value: Number(digits) };
}

/** The four digits of a year at a token; null when there are none. */
export function readYearNumber(text: PreparedText, at: number): string | null {
  if (!isNumber(text, at)) return null;
  const digits = toAsciiDigits(readToken(text, at));
  // “1066” to “2199”
  return /^(?:1\d|2[01])\d\d$/.test(digits) ? digits : null;
}

/** A year without a month: after a preposition for dates, or any likely number that neither counts nor measures. */
function readYear(text: PreparedText, at: number): DateMatch | null {
  const early = readEra(text, at);
  if (early) return early;
  const year = readYearNumber(text, at);
  if (!year || (isGlued(text, at + 1) && text.tokens[at + 1]?.type !== 'mark')) return null;
  const isCounting = isMeasured(text, at + 1) || numberLexiconOf(text).scales.has(readFolded(text, at + 1));
  if (isCounting || isOneOf(readToken(text, at - 1), '$ € £ ¥ # @ +')) return null;
  // “1999-1234” is a code
  if (isHyphen(text, at + 1) && isNumber(text, at + 2) && !isYearAfter(text, at)) return null;
  const dated = { last: at + 1, value: year };
  if (isCountedPerson(readFolded(text, at + 1)) || tokenIs(text, at + 1, 'more other')) return null;
  if (isPlaced(text, at)) return dated;
  const isLikely = Number(year) >= 1700 && Number(year) < 2100 && !tokenIs(text, at + 1, 'of');
  return isLikely && !countsThings(text, at, year) ? dated : null;
}

/** “2000 metres”, “2000 year old”; not “2013 Millennium Goals”, “2022 year-end” */
function isMeasured(text: PreparedText, at: number): boolean {
  const found = readUnit(text, at);
  if (found?.unit[0] !== 'duration') return found !== null;
  const isOne = !readFolded(text, found.last - 1).endsWith('s') && readFolded(text, at) !== '-';
  return !isOne || tokenIs(text, found.last, 'old of');
}

const isYearAfter = (text: PreparedText, at: number) =>
  /^(?:\d\d|(?:1\d|20)\d\d)$/.test(readToken(text, at + 2)) &&
  !(readToken(text, at + 3) === '-' && isGlued(text, at + 3));

/** “in 1845”, “since 1066”, “en 1936”, “(1480)” */
function isPlaced(text: PreparedText, at: number): boolean {
  const before = readFolded(text, at - 1);
  if (before === '(' && isGlued(text, at) && tokenIs(text, at + 1, ') -')) return true;
  return numberLexiconOf(text).isEnglish
    ? isOneOf(before, 'in since until till during circa year c.')
    : isOneOf(before, 'en in im em nel dal depuis desde seit année año ano jahr anno');
}

/** “2000 troops” counts; “the 2016 elections”, “2014 protests” and “the 2000 games” do not. */
function countsThings(text: PreparedText, at: number, year: string): boolean {
  if (!numberLexiconOf(text).isEnglish || !year.endsWith('00')) return false;
  const things = readThings(text, at + 1);
  return things !== null && things.last - at < 4 && readFolded(text, at - 1) !== 'the';
}

/** “347 AD”, “AD 347”, “44 BC” */
function readEra(text: PreparedText, at: number): DateMatch | null {
  const isAfter = isOneOf(readToken(text, at), 'AD A.D.');
  const year = isAfter ? at + 1 : at;
  const era = readToken(text, at + 1);
  const isBefore = isOneOf(era, 'BC BCE B.C. B.C.E.');
  if (!isNumber(text, year) || !(isAfter || isBefore || isOneOf(era, 'AD CE A.D. C.E.'))) return null;
  const digits = toAsciiDigits(readToken(text, year));
  // “347”, “44”
  if (!/^\d{1,4}$/.test(digits)) return null;
  // ISO 8601 counts the year before 1 as 0
  const value = String(Number(digits) - (isBefore ? 1 : 0)).padStart(4, '0');
  return { last: at + 2, value: isBefore ? `-${value}` : value };
}

/** The date in digits that begins at a token: “2016-10-27”, “27/10/2016”, “27.10.2016”, “9/11”; null if there is none. */
function readDigitDate(text: PreparedText, at: number, lexicon: NumberLexicon): { last: number; value: string } | null {
  // “27.10.2016” is one token
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(readToken(text, at));
  if (dotted) return order(at + 1, dotted.slice(1).map(Number), false);
  const mark = readToken(text, at + 1);
  if (!isOneOf(mark, '- / ‐ ‑ –')) return null;
  const parts = [at, at + 2, at + 4].map((i) => readToken(text, i));
  // “9/11”, but not “9/11/2001”
  if (mark === '/' && parts[0] === '9' && parts[1] === '11' && !tokenIs(text, at + 3, '/')) {
    return { last: at + 3, value: '2001-09-11' };
  }
  if (readToken(text, at + 3) !== mark || ![1, 2, 3, 4].every((i) => isGlued(text, at + i))) return null;
  // “1-1-1-1”
  if (readToken(text, at + 5) === mark || (isGlued(text, at) && readToken(text, at - 1) === mark)) return null;
  return parts.every((part) => /^\d{1,4}$/.test(part)) ? order(at + 5, parts.map(Number), lexicon.isMonthFirst) : null;
}

function order(
  last: number,
  [a = 0, b = 0, c = 0]: number[],
  isMonthFirst: boolean,
): { last: number; value: string } | null {
  const monthFirst = [c, a, b];
  const dayFirst = [c, b, a];
  const found = [[a, b, c], ...(isMonthFirst ? [monthFirst, dayFirst] : [dayFirst, monthFirst])].find(isDay);
  return found ? { last, value: found.map((part) => String(part).padStart(2, '0')).join('-') } : null;
}

const isDay = ([year = 0, month = 0, day = 0]: number[]) =>
  year >= 1000 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31;

/** The token after “early”, “late” or “mid-”; the token itself if it is none of them. */
export function skipPart(text: PreparedText, at: number): number {
  return tokenIs(text, at, 'early late mid') ? skipToken(text, at + 1, '-') : at;
}

/** Parses the decade or century that begins at a token: “1970s”, “the late '90s”, “21st century”; “in her 80s” is an age. Null if there is none. */
export const readDecade = memoizeLast((text, first): ParsedFigure | null => {
  const at = skipPart(text, first);
  const digits = readToken(text, at);
  const period = (last: number, value: string): ParsedFigure => ({ first, last, form: 'period', value });
  if (isGlued(text, at + 1) && tokenIs(text, at + 1, "s 's")) {
    // “1970”, “2010”
    if (/^(?:1\d|20)\d0$/.test(digits)) return period(at + 2, `${digits.slice(0, 3)}X`);
    // “90”
    const tens = /^([1-9])0$/.exec(digits)?.[1];
    const age = Number(digits);
    if (tens && tokenIs(text, first - 1, 'his her their my your our'))
      return { first, last: at + 2, form: 'age', value: age, to: age + 9, unit: 'year' };
    return tens && age > 10 ? period(at + 2, `19${tens}X`) : null;
  }
  const lexicon = numberLexiconOf(text);
  const ordinal = lexicon.isEnglish ? readOrdinal(text, at, lexicon) : null;
  if (!ordinal || ordinal.value > 30) return null;
  const next = skipToken(text, ordinal.last, '-');
  if (!tokenIs(text, next, 'century')) return null;
  const era = readToken(text, next + 1);
  const sign = isOneOf(era, 'BC BCE') ? '-' : '';
  const last = sign || isOneOf(era, 'AD CE') ? next + 2 : next + 1;
  return period(last, `${sign}${String(ordinal.value - 1).padStart(2, '0')}XX`);
});
