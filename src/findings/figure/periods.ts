import {
  isGlued,
  isNumber,
  isWord,
  type PreparedText,
  readToken,
  skipToken,
  tokenIs,
} from '../../text/prepared-text.ts';
import { readClock } from './clock.ts';
import { readDate } from './dates.ts';
import { readDecade } from './decades.ts';
import { readPart, readSeason } from './parts.ts';
import { readCalendarUnit, readRelativeDate, readRelativeDateAfter } from './relative-dates.ts';
import { type DateMatch, type ParsedFigure, type RelativeDate, two } from './types.ts';
import { isA, isSet, skipA } from './words.ts';
import { readYearNumber } from './years.ts';

/** One end of a period; relative dates such as “last year” have no value. */
interface End {
  last: number;
  value?: string;
  relative?: RelativeDate;
}

/** Parses the date, period or time that begins at a token; null if there is none. */
export function readCalendar(text: PreparedText, at: number): ParsedFigure | null {
  return (
    readPeriod(text, at) ??
    readClock(text, at) ??
    readPart(text, at) ??
    readDecade(text, at) ??
    readPeriodEdge(text, at) ??
    readWeekRange(text, at) ??
    readRelativeDate(text, at) ??
    readSeason(text, at) ??
    readSingle(text, at)
  );
}

/** The period that begins at a token: “since 2012”, “from May to July”, “2010-2014”, “2015-16”; null if there is none. */
function readPeriod(text: PreparedText, at: number): ParsedFigure | null {
  const since = isA(text, at, 'number-since') ? readEnd(text, skipA(text, at + 1, 'article')) : null;
  const open: ParsedFigure | null = since ? { first: at, form: 'period', to: null, ...since } : null;
  return (open && !isA(text, at, 'number-from') ? null : readClosed(text, at)) ?? open;
}

/** The period from one date to another: “from May to July”, “2010-2014”, “entre el 3 y el 12 de mayo” */
function readClosed(text: PreparedText, at: number): ParsedFigure | null {
  const isFrom = isA(text, at, 'number-from');
  const isBetween = isA(text, at, 'number-between');
  const first = isFrom || isBetween ? skipA(text, at + 1, 'article') : at;
  const from: End | null = readEnd(text, first) ?? readSharedMonth(text, first);
  if (!from) return null;
  const link = from.last;
  const isTo = isA(text, link, 'number-to', 'date-until');
  const isBareTo = isA(text, link, 'bare-to') && from.value !== undefined;
  const isJoined = tokenIs(text, link, '- / ~');
  if (!(isBetween ? isA(text, link, 'number-and') : isJoined || (isFrom && isTo) || isBareTo)) return null;
  const next = skipA(text, link + 1, 'article');
  const isSlash = tokenIs(text, link, '/');
  const to: End | null =
    (isSlash ? null : readEnd(text, next)) ?? readOtherYear(text, from) ?? readShortDay(text, from);
  const isUntilToday = isTo && to?.relative?.calendarUnit === 'day' && from.value !== undefined;
  if (!to || !(isFrom || isBetween || isUntilToday || areAlike(from, to, isJoined))) return null;
  const until: End = readYearAfter(text, to) ?? to;
  const isShared = from.value && until.value && !from.relative;
  const value = isShared ? borrowYear(from.value ?? '', until.value ?? '') : from.value;
  // “between Wednesday and Friday of next week”
  const week = value?.includes('W') && until.value?.includes('W') ? readRelativeDateAfter(text, until.last) : null;
  const read: ParsedFigure = { first: at, last: week?.last ?? until.last, form: 'period', value };
  if (until.value === undefined) return { ...read, relative: from.relative, toRelative: until.relative };
  const relative = week?.relative ?? (until.value.startsWith('XXXX-XX') ? until.relative : from.relative);
  return { ...read, relative, to: until.value };
}

/** The year of “Oct. 1-3, 1998” */
function readYearAfter(text: PreparedText, { last, value = '' }: End): End | null {
  const at = value.length > 7 ? skipToken(text, last, ',') : skipA(text, last, 'in-year');
  const year = /^XXXX-\d\d(?:-\d\d)?$/.test(value) ? readYearNumber(text, at) : null;
  return year ? { last: at + 1, value: year + value.slice(4) } : null;
}

function readEnd(text: PreparedText, at: number): End | null {
  const from = skipEdge(text, at);
  const { last, value, relative } = readDecade(text, at) ?? readPart(text, from) ?? readRelativeDate(text, from) ?? {};
  // “her 80s” are an age
  if (last) return typeof value === 'number' ? null : { last, value, relative };
  const date = readDate(text, from);
  const day = date ? null : readDayOf(text, from, isA(text, from + 1, 'number-of'));
  const month = day && readRelativeDateAfter(text, day.last);
  return day && month ? { last: month.last, value: day.value, relative: month.relative } : date;
}

/** Whether two dates without “from” are a period: they have the same form, and are not two full dates, as of birth and death. */
function areAlike({ value: from }: End, { value: to }: End, isJoined: boolean): boolean {
  if (from === undefined || to === undefined) return false;
  const isYear = /^\d{4}$/.test(from);
  // “(1818 – January 8, 1880)”
  if (isYear && to.length > 4) return false;
  const isFull = (value: string) => /^\d{4}-\d\d-\d\d$/.test(value);
  if (isJoined) return !isFull(from) || !isFull(to) || from.slice(0, 7) === to.slice(0, 7);
  const kind = (value: string) => value.replace(/\d/g, 'X');
  const canShare = from.startsWith('XXXX') || from.slice(0, 8) === to.slice(0, 8);
  return (isYear && from < to) || (canShare && kind(from) === kind(to));
}

/** The start of a period with the year of its end: “From May to September 2018”. */
function borrowYear(from: string, to: string): string {
  // “2018-09”
  if (!from.startsWith('XXXX-') || !/^\d{4}-\d/.test(to) || from.includes('W')) return from;
  // “from November to February 2017” begins in the year before
  const isBefore = from.slice(5, 7) > to.slice(5, 7);
  return String(Number(to.slice(0, 4)) - Number(isBefore)) + from.slice(4);
}

const isLink = (text: PreparedText, at: number) => tokenIs(text, at, '-') || isA(text, at, 'number-to', 'number-and');

/** The “12” of “12-13 June”, “12 to 13 June”, “12 y 13 de junio” */
function readSharedMonth(text: PreparedText, at: number): DateMatch | null {
  const day = readToken(text, at);
  // “8”, “12”
  if (!/^[0-3]?\d$/.test(day) || !isLink(text, at + 1)) return null;
  const next = skipA(text, at + 2, 'article');
  const other = readDate(text, next) ?? readDayOf(text, next, false);
  // “XXXX-06-13”
  const month = /^(.{4}-[\dX]{2}-)\d\d$/.exec(other?.value ?? '')?.[1];
  return month ? { last: at + 1, value: month + two(Number(day)) } : null;
}

/** The “16” of “2015-16” and “2015/16”, the “1843” of “(1806-1843)” */
function readOtherYear(text: PreparedText, { last, value = '' }: End): DateMatch | null {
  const digits = readToken(text, last + 1);
  // “16” or “1843” after a year
  if (!/^\d\d(?:\d\d)?$/.test(digits) || !/^\d{4}$/.test(value)) return null;
  if (digits.length < 4 && !tokenIs(text, last, '- /')) return null;
  const year = value.slice(0, 4 - digits.length) + digits;
  if (isGlued(text, last) !== isGlued(text, last + 1)) return null;
  const isNext = Number(year) === Number(value) + 1 && isGlued(text, last);
  return (tokenIs(text, last, '/') ? isNext : year > value) ? { last: last + 2, value: year } : null;
}

/** The “26” of “Dec. 25-26”, “June 5 to 7” */
function readShortDay(text: PreparedText, { last, value = '' }: End): DateMatch | null {
  const digits = readToken(text, last + 1);
  // “XXXX-12-25”
  const [, month, day] = /^(.{4}-\d\d-)(\d\d)$/.exec(value) ?? [];
  if (!month || !/^[0-3]?\d$/.test(digits) || isNumber(text, last + 2)) return null;
  if (Number(digits) <= Number(day) || Number(digits) > 31) return null;
  // “3 décembre à 18 h 30”, “à 7h42”
  if (isA(text, last + 2, 'hour-mark') || /^h\d/.test(readToken(text, last + 2))) return null;
  // “June 5 – 7 people”
  const isNext = isWord(text, last + 2) && !isGlued(text, last + 1) && tokenIs(text, last, '-');
  return isNext ? null : { last: last + 2, value: month + two(Number(digits)) };
}

/** “la prossima settimana tra mercoledì e venerdì” */
function readWeekRange(text: PreparedText, at: number): ParsedFigure | null {
  const week = readRelativeDate(text, at);
  if (week?.relative?.calendarUnit !== 'week' || week.value !== undefined) return null;
  const isRange = isA(text, week.last, 'number-between', 'number-from');
  const range = isRange ? readClosed(text, week.last) : null;
  const isOfDays = /^XXXX-W/.test(String(range?.value)) && /^XXXX-W/.test(String(range?.to));
  return range && isOfDays ? { ...range, first: at, relative: week.relative } : null;
}

/** “end of 2025”, “beginning of last year”, “fin août”, “Mitte Mai”, “first days of January” */
function readPeriodEdge(text: PreparedText, at: number): ParsedFigure | null {
  const isDays = isA(text, at, 'first-days') && isA(text, at + 1, 'days-noun') && isA(text, at + 2, 'number-of');
  const whole = isDays ? skipA(text, at + 3, 'article') : skipEdge(text, at);
  // “fin de semana” is a weekend
  if (whole === at || readCalendarUnit(text, at) || !(isDays || canSplit(text, at, whole))) return null;
  const inner =
    readDecade(text, whole) ??
    readPart(text, whole) ??
    readRelativeDate(text, whole) ??
    readSingle(text, whole) ??
    (isA(text, at, 'edge-end') ? readThisUnit(text, whole) : null);
  // “end of 3 May” is a day
  const isDay = /-\d\d-\d\d$|W/.test(String(inner?.value)) || inner?.relative?.calendarUnit === 'day';
  return inner && !isDay && inner.form !== 'duration' ? { ...inner, first: at } : null;
}

/** The month of “the end of the month”, the last month of “the end of the year”; null if there is none. */
function readThisUnit(text: PreparedText, at: number): ParsedFigure | null {
  const found = readCalendarUnit(text, at);
  if (found?.unit !== 'month' && found?.unit !== 'year') return null;
  const relative: RelativeDate = { calendarUnit: found.unit, offset: 0 };
  return { first: at, last: found.last, form: 'date', relative, ...(found.unit === 'year' && { value: 'XXXX-12' }) };
}

/** The token after “end of the”, “fin”, “mi-”; the token itself if there is no such word. */
function skipEdge(text: PreparedText, at: number): number {
  if (!isA(text, at, 'edge')) return at;
  const of = skipToken(text, at + 1, '-');
  const isOf = isA(text, of, 'number-of');
  return isOf || !isSet(text, 'edge-of') ? skipA(text, isOf ? of + 1 : of, 'article') : of;
}

/** Whether what follows is a period that has a beginning and an end: in English “early” needs no “of”, “end” does. */
const canSplit = (text: PreparedText, at: number, from: number) =>
  !isSet(text, 'edge-of') || isA(text, at + 1, 'number-of') || from - at > 2 || isA(text, at, 'early');

function readSingle(text: PreparedText, at: number): ParsedFigure | null {
  const date = readDate(text, at) ?? readDayOf(text, at, true);
  // “10-11 March” and the like were read before
  if (!date || (isGlued(text, at) && isNumber(text, at - 1))) return null;
  const after = date.value.startsWith('XXXX') ? readRelativeDateAfter(text, date.last) : null;
  // “le 27”
  const isBare = date.value.startsWith('XXXX-XX') && !after && isA(text, at - 1, 'on-day');
  // “3 March, this week”
  const isOther = after?.relative?.calendarUnit === 'week' && !date.value.includes('W');
  const relative = isOther ? undefined : (after?.relative ?? date.relative);
  const read = { last: after?.last ?? date.last, value: date.value, relative };
  return { ...read, first: isBare ? at - 1 : at, form: 'date' };
}

/** The day in “el 20 del próximo mes” and, in a range, “4 au 23 le mois prochain”; its month is read after it. */
function readDayOf(text: PreparedText, at: number, needsOf: boolean): DateMatch | null {
  const day = readToken(text, at);
  if (!/^[0-3]?\d$/.test(day) || (needsOf && !isA(text, at + 1, 'number-of'))) return null;
  const last = skipA(text, at + 1, 'date-in');
  const isOfMonth = readRelativeDateAfter(text, last)?.relative?.calendarUnit === 'month';
  return isOfMonth ? { last, value: `XXXX-XX-${two(Number(day))}` } : null;
}
