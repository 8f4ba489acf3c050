import {
  isGlued,
  isHyphen,
  isNumber,
  memoizeLast,
  type PreparedText,
  readToken,
  skipToken,
} from '../../text/prepared-text.ts';
import { lookUp } from '../../text/words.ts';
import { readThings } from './counted.ts';
import { readDate } from './dates.ts';
import { readOrdinal } from './number-words.ts';
import { readCalendarUnit, readRelativeDate, readRelativeDateAfter } from './relative-dates.ts';
import { countWeeks, findWeek, findWeekday, formatWeek, nameSeason } from './resolve.ts';
import { type CalendarUnit, type ParsedFigure, type RelativeDate, two } from './types.ts';
import { isOfGame } from './unit-senses.ts';
import { isA, isSet, numberAt, readTagged, skipA } from './words.ts';
import { readYearAt } from './years.ts';

/** A part by its place in a larger one: “third quarter”, “last week”, “first Friday”, “T3”, “week 31”. */
interface Nth {
  last: number;
  unit: CalendarUnit | 'weekday';
  /** From 1; `LAST` for the last one. */
  number: number;
  weekday?: number;
  /** It is a number of the whole year: “week 31”, “T3”. */
  isNumbered?: boolean;
}

/** What a part is of: a year or month as an ISO 8601 pattern, or one that is relative to the day of publication. */
interface Whole {
  last: number;
  value?: string;
  relative?: RelativeDate;
}

/** More than any number of a part. */
const LAST = 99;

/** How many of a part a year or month has at most. */
const MOST: { [unit: string]: number } = { quarter: 4, half: 2, week: 53, month: 12, day: 31 };

/** Parses the part of a year or month that begins at a token: “third quarter of 2016”, “week 31”, “first Friday of July”; null if there is none. */
export const readPart = memoizeLast((text, at): ParsedFigure | null => {
  const found = readYearCode(text, at) ?? readWeekOf(text, at);
  if (found) return found;
  const nth = readNth(text, at);
  if (!nth) return null;
  const { unit, isNumbered } = nth;
  // “on their first day in July”
  if (unit === 'day' && isA(text, at - 1, 'possessive')) return null;
  const whole = readWhole(text, nth.last);
  const value = writePart(nth, whole);
  const isPeriod = unit === 'quarter' || unit === 'half';
  const isOfYear = /^\d{4}$/.test(whole?.value ?? '') || whole?.relative?.calendarUnit !== 'month';
  const read = { first: at, form: isPeriod ? ('period' as const) : ('date' as const) };
  if (value && whole && (isOfYear || !isPeriod)) return { ...read, last: whole.last, value, relative: whole.relative };
  // “the second half” may be a match's, “S1” a train and “the first month” anything
  const isNamed = unit === 'quarter' ? !isOfGame(text, at) : isA(text, nth.last - 1, 'only-half-year');
  const isAlone = unit === 'week' ? isNumbered : isPeriod && isNamed && (!isNumbered || isSet(text, 'lone-quarters'));
  return isAlone ? { ...read, last: nth.last, value: writePart(nth, { last: at }) } : null;
});

const isYear = (digits: string) => /^(?:19|20)\d\d$/.test(digits);

/** “2017-Q1”, “2019 H2”, “2019-T1” */
function readYearCode(text: PreparedText, at: number): ParsedFigure | null {
  const year = readToken(text, at);
  if (!isYear(year)) return null;
  const part = skipToken(text, at + 1, '-');
  const quarter = numberAt(text, part, 'quarter-code');
  const number = quarter ?? numberAt(text, part, 'half-code');
  return number
    ? { first: at, last: part + 1, form: 'period', value: `${year}-${quarter ? 'Q' : 'H'}${number}` }
    : null;
}

function readNth(text: PreparedText, at: number): Nth | null {
  const quarter = numberAt(text, at, 'quarter-code');
  const code = quarter ?? numberAt(text, at, 'half-code');
  if (code) return { last: at + 1, unit: quarter ? 'quarter' : 'half', number: code, isNumbered: true };
  const week = readWeekNumber(text, at);
  if (week) return week;
  const isLast = isA(text, at, 'last-ordinal');
  const ordinal = isLast ? { last: at + 1, value: LAST } : readOrdinal(text, at);
  if (!ordinal) return null;
  const noun = skipToken(text, ordinal.last, '-');
  const number = ordinal.value;
  const weekday = readTagged(text, noun, 'weekday-name');
  if (weekday) return { last: weekday.last, unit: 'weekday', number, weekday: Number(weekday.value) };
  const found = readCalendarUnit(text, noun);
  if (!found) return null;
  const most = lookUp(MOST, found.unit) ?? 0;
  const isPart = isLast ? found.unit !== 'quarter' && found.unit !== 'half' : number <= most;
  return isPart ? { last: found.last, unit: found.unit, number } : null;
}

/** “week 31”, “KW 31” */
function readWeekNumber(text: PreparedText, at: number): Nth | null {
  if (readCalendarUnit(text, at)?.unit !== 'week') return null;
  const number = /^(?:[1-9]|[1-4]\d|5[0-3])$/.test(readToken(text, at + 1)) ? Number(readToken(text, at + 1)) : 0;
  const next = at + 2;
  // “5 weeks 3 p.m.”, “2nd week 3 people”
  const isOther = isA(text, next, 'half-mark', 'hour-mark') || isA(text, at - 1, 'ordinal-suffix');
  const isOpen = isOther || (!isA(text, next, 'number-of') && readThings(text, next) !== null);
  if (!number || isOpen || isNumber(text, next) || (isGlued(text, next) && isGlued(text, next + 1))) return null;
  return { last: next, unit: 'week', number, isNumbered: true };
}

/** “week of 11 November 2019”, “semaine commençant le 4 février”, “Woche vom 4. Februar” */
function readWeekOf(text: PreparedText, at: number): ParsedFigure | null {
  if (readCalendarUnit(text, at)?.unit !== 'week') return null;
  if (!isA(text, at + 1, 'week-start') && !isA(text, at + 1, 'number-of')) return null;
  const date = readDate(text, skipA(text, skipA(text, at + 2, 'date-on'), 'article'));
  // “2016-10-27”, “XXXX-10-27”
  if (!date || !/^[\dX]{4}-\d\d-\d\d$/.test(date.value)) return null;
  const read = { first: at, last: date.last, form: 'date' as const };
  if (!date.value.startsWith('X')) return { ...read, value: formatWeek(new Date(`${date.value}T00:00:00Z`)) };
  return { ...read, value: date.value, relative: { calendarUnit: 'week', offset: 0 } };
}

/** The year or month that a part before it belongs to: “of 2016”, “im Juli”, “del año pasado”, “of the year”. */
function readWhole(text: PreparedText, end: number): Whole | null {
  let at = isHyphen(text, end) ? end + 1 : end;
  while (at < end + 2 && isA(text, at, 'whole-link')) at++;
  const year = isNumber(text, at) || !isSet(text, 'century-years') ? readYearAt(text, at) : null;
  if (year) return year;
  const { last = at, relative } = readRelativeDate(text, at) ?? {};
  const unit = relative?.calendarUnit;
  if ((unit === 'year' || unit === 'month') && !relative?.length) return { last, relative };
  const found = readCalendarUnit(text, at);
  if (found?.unit === 'year' && at > end) return { last: found.last };
  const month = at > end || !isSet(text, 'month-day') ? readDate(text, at) : null;
  // “2015-01”, “XXXX-01”
  return month && /^[\dX]{4}-\d\d$/.test(month.value) ? month : null;
}

/** The pattern of a part: ISO 8601, or as TIMEX3 writes it if the year of a month is not known: “XXXX-01-W03”, “XXXX-07-WXX-5-#1”. */
function writePart({ unit, number, weekday = 0 }: Nth, whole: Whole | null): string | undefined {
  const isOfMonth = whole?.relative?.calendarUnit === 'month' || whole?.value?.includes('-');
  const value = whole?.value ?? (isOfMonth ? 'XXXX-XX' : 'XXXX');
  const [year = '', month] = value.split('-');
  const isKnown = !value.includes('X');
  switch (unit) {
    case 'quarter':
    case 'half':
      return month || number === LAST ? undefined : `${year}-${unit === 'half' ? 'H' : 'Q'}${number}`;
    case 'week':
      if (month) return isKnown ? findWeek(value, number) : `${value}-W${two(Math.min(number, 5))}`;
      if (number === LAST && !isKnown) return undefined;
      return `${year}-W${two(isKnown ? Math.min(number, countWeeks(Number(year))) : number)}`;
    case 'weekday':
      if (!month) return undefined;
      return isKnown ? findWeekday(value, weekday, number) : `${value}-WXX-${weekday}-#${Math.min(number, 5)}`;
    case 'month':
      return month || !whole ? undefined : `${year}-${two(Math.min(number, 12))}`;
    case 'day':
      return month && number < LAST ? `${value}-${two(number)}` : undefined;
    default:
      return undefined;
  }
}

/** “summer of 2015”, “verano de 2016”, “winter of 2013-14”, “in spring”; null if there is none. */
export function readSeason(text: PreparedText, at: number): ParsedFigure | null {
  const number = numberAt(text, at, 'season');
  if (!number) return null;
  const season = nameSeason(number);
  const after = readRelativeDateAfter(text, at + 1);
  if (after?.relative) return { ...after, first: at, value: `XXXX-${season}` };
  const year = readYearAt(text, isA(text, at + 1, 'number-of') ? at + 2 : skipToken(text, at + 1, ','));
  if (year) {
    const isTwo = skipToken(text, year.last, '- /') > year.last && /^\d\d$/.test(readToken(text, year.last + 1));
    return { first: at, last: isTwo ? year.last + 2 : year.last, form: 'date', value: `${year.value}-${season}` };
  }
  // “in the fall”; “in fall” is rare, “in the fall of the house” is another fall
  const isThe = isA(text, at - 1, 'article');
  const isOther = isA(text, at, 'also-word') && !(isThe && !isA(text, at + 1, 'number-of'));
  const isPlaced = isA(text, isThe ? at - 2 : at - 1, 'before-season') && !isOther;
  // “summer school”
  const isAlone = text.tokens[at + 1]?.type !== 'word' || isA(text, at + 1, 'number-stop') || !isSet(text, 'month-day');
  return isPlaced && isAlone ? { first: at, last: at + 1, form: 'date', value: `XXXX-${season}` } : null;
}
