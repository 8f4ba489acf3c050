import {
  isGlued,
  isHyphen,
  isNumber,
  isWord,
  memoizeLast,
  type PreparedText,
  readFolded,
  readToken,
  skipToken,
  tokenIs,
} from '../../text/prepared-text.ts';
import { isUpper } from '../../text/words.ts';
import { endsPhrase } from './counted.ts';
import { readOrdinal, readWords } from './number-words.ts';
import { readDigitDate } from './numeric-dates.ts';
import { type DateMatch, two } from './types.ts';
import { isA, isSet, numberAt, readTagged, skipA } from './words.ts';
import { readShortYear, readYear, readYearAt, readYearNumber } from './years.ts';

/** A day of a month, which ends before a token. */
interface Day {
  last: number;
  value: number;
}

/** The day, month or year that begins at a token; null if there is none. */
export const readDate = memoizeLast((text, at): DateMatch | null => {
  const date = isNumber(text, at)
    ? (readDayFirst(text, at) ?? readDigitDate(text, at) ?? readBareDay(text, at))
    : (readWeekday(text, at) ?? readMonthFirst(text, at) ?? readSpokenDay(text, at));
  return readJoined(text, at) ?? date ?? readYear(text, at);
});

/** “23/Sep/2020”, “Sep-23-2020”, “14-Jul-95”: a day, a month by name and a year that one mark joins; the order does not matter. */
function readJoined(text: PreparedText, at: number): DateMatch | null {
  const mark = readFolded(text, at + 1);
  if (!tokenIs(text, at + 1, '- /') || readFolded(text, at + 3) !== mark) return null;
  for (let i = at + 1; i < at + 5; i++) if (!isGlued(text, i)) return null;
  const monthOf = (i: number) => numberAt(text, i, 'month-name') ?? numberAt(text, i, 'short-month');
  const parts = [at, at + 2, at + 4];
  const name = parts.find((i) => monthOf(i) !== undefined);
  if (name === undefined || (isGlued(text, at + 5) && readFolded(text, at + 5) === mark)) return null;
  const [first = at, second = at] = parts.filter((i) => i !== name);
  const [day, yearAt] = readYearNumber(text, first) === null ? [first, second] : [second, first];
  const year = readYearNumber(text, yearAt) ?? readShortYear(readToken(text, yearAt), text.published);
  // “1”, “08”, “31”
  if (!year || !/^(?:0?[1-9]|[12]\d|3[01])$/.test(readToken(text, day))) return null;
  return { last: at + 5, value: `${year}-${two(monthOf(name) ?? 0)}-${two(Number(readToken(text, day)))}` };
}

/** “Friday”, “Sunday night”, “Wednesday, September 7, 2016”, “lunes 8 de julio”, “Friday (4 December)”, “sábado (23)” */
function readWeekday(text: PreparedText, at: number): DateMatch | null {
  const named = readTagged(text, at, 'weekday-name') ?? readShortWeekday(text, at);
  if (!named || !isWrittenAsName(text, at) || isInDayName(text, at)) return null;
  // “the first Friday” is another day
  if (isSet(text, 'lower-months') && isA(text, at - 1, 'ordinal')) return null;
  const { last: end, value: day } = named;
  const isBracketed = tokenIs(text, end, '(');
  const next = isBracketed ? end + 1 : skipA(text, skipToken(text, end, ','), 'article');
  const date = readMonthFirst(text, next) ?? readDayFirst(text, next) ?? readDigitDate(text, next);
  if (date && date.value.length > 7 && (!isBracketed || tokenIs(text, date.last, ')')))
    return {
      ...date,
      last: isBracketed ? date.last + 1 : date.last,
      // “Friday, December 4” tells the year
      ...(/^XXXX-\d/.test(date.value) && { relative: { offset: 0, weekday: Number(day) } }),
    };
  const inBrackets = isBracketed ? readDayNumber(text, next) : null;
  if (inBrackets && tokenIs(text, inBrackets.last, ')'))
    return { ...onDay(inBrackets.value, Number(day)), last: inBrackets.last + 1 };
  const bare = isBracketed || isSet(text, 'month-day') ? null : (readDayNumber(text, next) ?? readDayWords(text, next));
  if (bare && endsPhrase(text, bare.last)) return { ...onDay(bare.value, Number(day)), last: bare.last };
  return { last: skipA(text, end, 'day-part'), value: `XXXX-WXX-${day}` };
}

/** A day of a month by its number and weekday. */
const onDay = (number: number, weekday: number): Omit<DateMatch, 'last'> => ({
  value: `XXXX-XX-${two(number)}`,
  relative: { offset: 0, weekday },
});

/** “na sexta,”, “nesta terça (4)”, “na quinta da próxima semana”; null for “na segunda etapa”. */
function readShortWeekday(text: PreparedText, at: number) {
  const day = numberAt(text, at, 'short-weekday');
  if (!day || isHyphen(text, at + 1) || !isA(text, at - 1, 'before-day')) return null;
  const isPointed = [at - 1, at + 1, at + 2].some((i) => isA(text, i, 'pointer'));
  // “na segunda,” may be the second one
  const isDay = isPointed || tokenIs(text, at + 1, '(') || (day > 1 && endsPhrase(text, at + 1));
  return isDay ? { last: at + 1, value: day } : null;
}

/** “Black Friday”, “the Sunday Times”, “Monday Night Football” */
function isInDayName(text: PreparedText, at: number): boolean {
  if (isA(text, at - 1, 'before-weekday-name') && isUpper(readToken(text, at - 1))) return true;
  const isNamed = isUpper(readToken(text, at + 1)) && isA(text, at + 1, 'after-weekday-name');
  return isNamed && (!isA(text, at + 1, 'day-part') || isUpper(readToken(text, at + 2)));
}

/** Whether a day or month is written as its language writes it; in English “monday” and “april” cannot be anything else. */
const isWrittenAsName = (text: PreparedText, at: number) =>
  isUpper(readToken(text, at)) || !(isA(text, at, 'capital-word') || isSet(text, 'capital-nouns'));

/** “July”, “July 2021”, “Oct. 14”, “July 8th, 2016” */
function readMonthFirst(text: PreparedText, at: number): DateMatch | null {
  const month = readMonth(text, at);
  if (!month || isInPersonName(text, at, month.last)) return null;
  const day = readDayAfterMonth(text, month.last);
  if (day) return withYear(text, day.last, skipToken(text, day.last, ','), month.value, day.value);
  const isLinked = isA(text, month.last, 'number-of') || tokenIs(text, month.last, ', / -');
  const dated = withYear(text, month.last, isLinked ? month.last + 1 : month.last, month.value);
  return dated.value.startsWith('X') && !isPlainlyMonth(text, at) ? null : dated;
}

/** “8”, “8th”, “the fourth”, “twenty second”; in languages with the day first only at the end of a phrase: “mayo veintiuno” */
function readDayAfterMonth(text: PreparedText, at: number): Day | null {
  const isUsual = isSet(text, 'month-day');
  const from = isUsual ? skipA(text, at, 'article') : at;
  const day = readDayNumber(text, from) ?? readDayWords(text, from);
  if (!day || (isUsual && isNumber(text, from))) return day;
  // “-20” of “19-20”
  const isRange = isHyphen(text, day.last) && isNumber(text, day.last + 1);
  return endsPhrase(text, isRange ? day.last + 2 : day.last) ? day : null;
}

/** A day in words: “twenty-second”, “twenty second”, “veintiuno”; null if there is none. */
function readDayWords(text: PreparedText, at: number): Day | null {
  if (isNumber(text, at)) return null;
  const ordinal = isSet(text, 'ordinal-days') ? readOrdinal(text, at) : null;
  const whole = ordinal ?? readWords(text, at);
  if (!whole || !Number.isInteger(whole.value)) return null;
  // “twenty second”
  const unit = whole.value % 10 === 0 ? numberAt(text, whole.last, 'ordinal') : undefined;
  const day =
    unit && unit < 10 ? { last: whole.last + 1, value: whole.value + unit } : { last: whole.last, value: whole.value };
  return day.value >= 1 && day.value <= 31 ? day : null;
}

/** A date with the year at a token, if there is one; otherwise the date ends before `last`. */
function withYear(text: PreparedText, last: number, at: number, month: number, day?: number): DateMatch {
  const year = readYearAt(text, at);
  const value = `${year?.value ?? 'XXXX'}-${two(month)}${day ? `-${two(day)}` : ''}`;
  return { last: year?.last ?? last, value };
}

/** “veintiuno de mayo”, “primo gennaio”, “ersten Januar 2018”, “the fourth of July 1995”, “il trenta.” */
function readSpokenDay(text: PreparedText, at: number): DateMatch | null {
  if (isA(text, at - 1, 'one-article')) return null;
  // “segundo” and “sexta” have other uses
  const isFirst = numberAt(text, at, 'ordinal') === 1;
  const day = isFirst ? { last: at + 1, value: 1 } : readDayWords(text, at);
  if (!day) return null;
  const isBare = isSet(text, 'bare-days') && !isFirst && isOnDay(text, at) && endsPhrase(text, day.last);
  return (
    withMonth(text, day.last, day.value) ?? (isBare ? { last: day.last, value: `XXXX-XX-${two(day.value)}` } : null)
  );
}

/** Whether the words before a token are those before a day of a month that is not named: “on the”, “el”, “am”. */
const isOnDay = (text: PreparedText, at: number) =>
  isA(text, at - 1, 'on-day') || readTagged(text, at - 2, 'on-day')?.last === at;

/** “el 27”, “on the 18th”, “am 15.”: a day of the month that is not named. */
function readBareDay(text: PreparedText, at: number): DateMatch | null {
  const day = isOnDay(text, at) ? readDayNumber(text, at) : null;
  if (!day || (isSet(text, 'ordinal-days') && day.last === at + 1)) return null;
  // “am 12. Spieltag”
  const isEnd = isSet(text, 'stop-ordinals')
    ? !(isWord(text, day.last) && isUpper(readToken(text, day.last)))
    : endsPhrase(text, day.last);
  return isEnd ? { last: day.last, value: `XXXX-XX-${two(day.value)}` } : null;
}

/** “April Jones said”, “Julio Verrós”: a month that is somebody's name. */
function isInPersonName(text: PreparedText, at: number, last: number): boolean {
  const next = readToken(text, last);
  const isName = isUpper(readToken(text, at)) && isWord(text, last) && isUpper(next) && next.length > 1;
  if (!isName || isSet(text, 'lower-months')) return isName;
  const isPlaced = isNumber(text, at - 1) || tokenIs(text, at - 1, '.') || isA(text, at - 1, 'before-date');
  return last === at + 1 && isA(text, at, 'also-name') && !isPlaced && !isA(text, last, 'era');
}

/** “8 July”, “8th of July 2016”, “8 de julio de 2016”, “8. Juli” */
function readDayFirst(text: PreparedText, at: number): DateMatch | null {
  const day = readDayNumber(text, at);
  return day && (withMonth(text, day.last, day.value) ?? readListedDay(text, day));
}

/** The most days of a list that share a month. */
const MAX_LISTED_DAYS = 6;

/** The “18” of “18 and 19 June” and “18, 19 and 20 June” */
function readListedDay(text: PreparedText, { last, value }: Day): DateMatch | null {
  let end = last;
  for (let i = 0; i < MAX_LISTED_DAYS; i++) {
    const isLast = isA(text, end, 'number-and', 'number-or');
    if (!isLast && !tokenIs(text, end, ',')) return null;
    const next = readDayNumber(text, isLast ? skipA(text, end + 1, 'article') : end + 1);
    if (!next || next.value <= value) return null;
    end = next.last;
    if (!isLast) continue;
    const date = withMonth(text, end, value);
    return date && { last, value: date.value };
  }
  return null;
}

/** The month after a day, and its year: “de julio de 2016”, “du mois d'avril”, “-Jul” */
function withMonth(text: PreparedText, at: number, day: number): DateMatch | null {
  const isJoined = tokenIs(text, at, '- /') && isGlued(text, at) && isGlued(text, at + 1);
  const of = isJoined ? at + 1 : skipA(text, at, 'number-of');
  const name = of > at && isA(text, of, 'month-noun') ? skipA(text, of + 1, 'number-of') : of;
  const month = readMonth(text, name);
  // “7April”
  if (!month || (isGlued(text, at) && isWord(text, at) && isNumber(text, at - 1))) return null;
  const isLinked = tokenIs(text, month.last, ',') || isA(text, month.last, 'number-of');
  return withYear(text, month.last, isLinked ? month.last + 1 : month.last, month.value, day);
}

function readMonth(text: PreparedText, at: number): Day | null {
  if (!isWrittenAsName(text, at)) return null;
  const long = numberAt(text, at, 'month-name');
  if (long) return { last: at + 1, value: long };
  const value = numberAt(text, at, 'short-month');
  if (!value) return null;
  if (tokenIs(text, at + 1, '.') && isGlued(text, at + 1)) return { last: at + 2, value };
  // “Jan-Feb”
  const isOther = (mark: number, other: number) => isHyphen(text, mark) && isA(text, other, 'short-month');
  const isAfterDay = (tokenIs(text, at - 1, '- /') || isA(text, at - 1, 'number-of')) && isNumber(text, at - 2);
  const isBesideNumber = isNumber(text, at + 1) || isNumber(text, at - 1) || isA(text, at - 1, 'ordinal-suffix');
  const isBeforeYear = tokenIs(text, at + 1, '- /') && isGlued(text, at + 2) && readYearNumber(text, at + 2) !== null;
  // “third week of Jan”
  const isEnd = isA(text, at - 1, 'number-of') && !isWord(text, at + 1);
  const isMonth =
    isOther(at + 1, at + 2) || isOther(at - 1, at - 2) || isAfterDay || isBesideNumber || isBeforeYear || isEnd;
  return isMonth ? { last: at + 1, value } : null;
}

/** Whether a word without a number is a month: ambiguous ones such as “May” and “March” need a preposition for dates before them. */
const isPlainlyMonth = (text: PreparedText, at: number) =>
  !isA(text, at, 'also-word') ||
  // “mi-mai”, “Ende Mai”
  isA(text, isHyphen(text, at - 1) ? at - 2 : at - 1, 'edge') ||
  isA(text, at - 1, 'before-date');

/** The number of a day at a token: “8”, “8th”, “1er”, “8.” in German; null if there is none. */
function readDayNumber(text: PreparedText, at: number): Day | null {
  const digits = readToken(text, at);
  // “8”, “08”, “31”
  if (!/^(?:0?[1-9]|[12]\d|3[01])$/.test(digits) || (isGlued(text, at) && !tokenIs(text, at - 1, "- ( '"))) return null;
  const ordinal = readOrdinal(text, at);
  return { last: ordinal?.last ?? at + 1, value: Number(digits) };
}
