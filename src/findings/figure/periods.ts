import {
  isGlued,
  isNumber,
  isWord,
  type PreparedText,
  readFolded,
  readToken,
  skipToken,
  tokenIs,
} from '../../text/prepared-text.ts';
import { isOneOf } from '../../text/words.ts';
import { readDecade, readPart, readSeason } from './calendar-parts.ts';
import { readDate } from './dates.ts';
import { isGrammarWord, numberLexiconOf } from './language.ts';
import { type DateMatch, readYearBC, readYearNumber } from './numeric-dates.ts';
import { readRelativeDate, readRelativeDateAfter } from './relative-dates.ts';
import { readClock } from './times.ts';
import type { ParsedFigure, RelativeDate } from './types.ts';

/** One end of a period; relative dates such as “last year” have no value. */
interface End {
  last: number;
  value?: string;
  relative?: RelativeDate;
}

/** The period that begins at a token: “since 2012”, “from May to July”, “2010-2014”, “2015-16”; null if there is none. */
function readPeriod(text: PreparedText, at: number): ParsedFigure | null {
  const isSince = isGrammarWord(text, at, 'since');
  const since = isSince && readEnd(text, skipThe(text, at + 1));
  const open: ParsedFigure | null = since ? { first: at, form: 'period', to: null, ...since } : null;
  return (open && !isGrammarWord(text, at, 'from') ? null : readClosed(text, at)) ?? open;
}

/** The period from one date to another: “from May to July”, “2010-2014”, “entre el 3 y el 12 de mayo” */
function readClosed(text: PreparedText, at: number): ParsedFigure | null {
  const isFrom = isGrammarWord(text, at, 'from');
  const isBetween = isGrammarWord(text, at, 'between');
  const isOpened = isFrom || isBetween;
  const first = isFrom || isBetween ? skipThe(text, at + 1) : at;
  const from: End | null = readEnd(text, first) ?? readSharedMonth(text, first) ?? readSharedEra(text, first);
  if (!from) return null;
  const link = readFolded(text, from.last);
  const isTo = isGrammarWord(text, from.last, 'to') || isOneOf(link, 'until till through');
  const isBareTo = isTo && isOneOf(link, 'to through a bis à au al ao') && from.value !== undefined;
  const isJoined = isOneOf(link, '- / ~');
  if (!(isBetween ? isGrammarWord(text, from.last, 'and') : isJoined || (isFrom && isTo) || isBareTo)) return null;
  const next = skipThe(text, from.last + 1);
  const to: End | null =
    (link === '/' ? null : readEnd(text, next)) ?? readOtherYear(text, from) ?? readShortDay(text, from);
  const isUntilToday = isTo && to?.relative?.calendarUnit === 'day' && from.value !== undefined;
  if (!to || !(isOpened || isUntilToday || areAlike(from, to, link))) return null;
  const until: End = readYearAfter(text, to) ?? to;
  const canBorrow = from.value && until.value && !from.relative;
  const value = canBorrow ? borrowYear(from.value ?? '', until.value ?? '') : from.value;
  // “between Wednesday and Friday of next week”
  const week = value?.includes('W') && until.value?.includes('W') ? readRelativeDateAfter(text, until.last) : null;
  const read: ParsedFigure = { first: at, last: week?.last ?? until.last, form: 'period', value };
  const relative = week?.relative ?? (until.value?.startsWith('XXXX-XX') ? until.relative : from.relative);
  if (until.value !== undefined) return { ...read, relative, to: until.value };
  return { ...read, relative: from.relative, toRelative: until.relative };
}

/** The year of “Oct. 1-3, 1998” */
function readYearAfter(text: PreparedText, { last, value = '' }: End): End | null {
  const at = skipToken(text, last, value.length > 7 ? ',' : 'in');
  const year = /^XXXX-\d\d(?:-\d\d)?$/.test(value) ? readYearNumber(text, at) : null;
  return year ? { last: at + 1, value: year + value.slice(4) } : null;
}

const skipThe = (text: PreparedText, at: number) =>
  skipToken(text, at, "the el la le les l' der des dem den zum zur o il lo");

function readEnd(text: PreparedText, at: number): End | null {
  const from = skipEdge(text, at);
  const part = from > at || isNumber(text, at) ? readPart(text, from) : readPart(text, at);
  const { last, value, relative } = readDecade(text, at) ?? part ?? readRelativeDate(text, from) ?? {};
  // “her 80s” are an age
  if (last) return typeof value === 'number' ? null : { last, value, relative };
  const date = readDate(text, from);
  const day = date ? null : readDayOf(text, from, isGrammarWord(text, from + 1, 'of'));
  const month = day && readRelativeDateAfter(text, day.last);
  return day && month ? { last: month.last, value: day.value, relative: month.relative } : date;
}

/** Whether two dates without “from” are a period: they have the same form, and are not two full dates, as of birth and death. */
function areAlike({ value: from }: End, { value: to }: End, link: string): boolean {
  if (from === undefined || to === undefined) return false;
  const isFull = (value: string) => /^\d{4}-\d\d-\d\d$/.test(value);
  const isYear = /^\d{4}$/.test(from);
  // “(1818 – January 8, 1880)”
  if (isYear && to.length > 4) return false;
  if (isOneOf(link, '- / ~')) return !isFull(from) || !isFull(to) || from.slice(0, 7) === to.slice(0, 7);
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

/** The “12” of “12-13 June”, “12 to 13 June”, “12 y 13 de junio” */
function readSharedMonth(text: PreparedText, at: number): DateMatch | null {
  const day = readToken(text, at);
  // “8”, “12”
  if (!/^[0-3]?\d$/.test(day)) return null;
  if (!tokenIs(text, at + 1, '-') && !isGrammarWord(text, at + 1, 'to') && !isGrammarWord(text, at + 1, 'and'))
    return null;
  // “XXXX-06-13”
  const next = skipThe(text, at + 2);
  const other = readDate(text, next) ?? readDayOf(text, next, false);
  const month = /^(.{4}-[\dX]{2}-)\d\d$/.exec(other?.value ?? '')?.[1];
  return month ? { last: at + 1, value: month + day.padStart(2, '0') } : null;
}

/** The “6,000” of “6,000 and 4,000 BC” */
function readSharedEra(text: PreparedText, at: number): DateMatch | null {
  const isJoined =
    tokenIs(text, at + 1, '-') || isGrammarWord(text, at + 1, 'to') || isGrammarWord(text, at + 1, 'and');
  const era = isJoined && isNumber(text, at + 2) ? readToken(text, at + 3) : '';
  const from = isOneOf(era, 'BC BCE') ? readYearBC(readToken(text, at)) : null;
  return from ? { last: at + 1, value: from } : null;
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
  // “3 décembre à 18 h 30”
  if (tokenIs(text, last + 2, 'h uhr heures horas')) return null;
  // “June 5 – 7 people”
  const isNext = isWord(text, last + 2) && !isGlued(text, last + 1) && tokenIs(text, last, '-');
  return isNext ? null : { last: last + 2, value: month + digits.padStart(2, '0') };
}

/** Parses the date, period or time that begins at a token; null if there is none. */
export function readCalendar(text: PreparedText, at: number): ParsedFigure | null {
  if (!canBeDated(text, at)) return null;
  return (
    readPeriod(text, at) ??
    readClock(text, at) ??
    readPart(text, at) ??
    readPeriodEdge(text, at) ??
    readDecade(text, at) ??
    readWeekRange(text, at) ??
    readRelativeDate(text, at) ??
    readSeason(text, at) ??
    readSingle(text, at)
  );
}

/** “la prossima settimana tra mercoledì e venerdì” */
function readWeekRange(text: PreparedText, at: number): ParsedFigure | null {
  const week = readRelativeDate(text, at);
  if (week?.relative?.calendarUnit !== 'week' || week.value !== undefined) return null;
  const isRange = isGrammarWord(text, week.last, 'between') || isGrammarWord(text, week.last, 'from');
  const range = isRange ? readClosed(text, week.last) : null;
  const isOfDays = /^XXXX-W/.test(String(range?.value)) && /^XXXX-W/.test(String(range?.to));
  return range && isOfDays ? { ...range, first: at, relative: week.relative } : null;
}

/** Whether the digits at a token could be a day, a year, an hour or a decade; words always could. */
function canBeDated(text: PreparedText, at: number): boolean {
  if (!isNumber(text, at)) return true;
  const digits = readToken(text, at);
  const next = text.tokens[at + 1]?.type;
  // “6,000 BC”, “from 6,000 to 4,000 BC”
  if (/^\d,\d{3}$/.test(digits)) return tokenIs(text, at + 1, 'bc bce') || tokenIs(text, at + 3, 'bc bce');
  // “347 AD”, “2016”, “27.10.2016”, “6.45”, “13.5.2025”
  if (digits.length > 2)
    return /^\d{4}$/.test(digits) || (/^\d{3}$/.test(digits) ? next === 'word' : /^\d{1,4}\.\d/.test(digits));
  if (numberLexiconOf(text).onDay.has(readFolded(text, at - 1))) return true;
  // “1-1-1-1”: the third number of a chain does not begin a date
  const isThird = tokenIs(text, at - 1, '- /') && tokenIs(text, at - 3, '- /');
  if (isThird && isGlued(text, at) && isGlued(text, at - 2)) return false;
  if (next === 'word') return !numberLexiconOf(text).isEnglish || canFollowDay(text, at + 1);
  return next === 'mark' && tokenIs(text, at + 1, "- / : . , ' º °");
}

/** Whether an English word after one or two digits can make them part of a date or time: “8 July”, “8th”, “8 to”, “8 p.m.”. */
function canFollowDay(text: PreparedText, at: number): boolean {
  const { months, shortMonths } = numberLexiconOf(text);
  const word = readFolded(text, at);
  return months.has(word) || shortMonths.has(word) || isOneOf(word, AFTER_DAY);
}

const AFTER_DAY =
  "st nd rd th s 's to and or of in through till until a p am pm a.m. p.m. noon midnight o'clock century bc bce ad ce b.c. b.c.e. a.d. c.e. left remaining";

/** “end of 2025”, “beginning of last year”, “fin août”, “Mitte Mai”, “first days of January” */
function readPeriodEdge(text: PreparedText, at: number): ParsedFigure | null {
  const isDays =
    tokenIs(text, at + 1, 'weekend days weeks') && tokenIs(text, at, 'first second third fourth last final opening');
  const from = isDays ? at + 2 : skipEdge(text, at);
  if (from === at || !(isDays || canSplit(text, at, from))) return null;
  if (isDays && !isGrammarWord(text, from, 'of')) return null;
  const whole = isDays ? skipThe(text, from + 1) : from;
  const inner =
    readDecade(text, whole) ?? readPart(text, whole) ?? readRelativeDate(text, whole) ?? readSingle(text, whole);
  // “end of 3 May” is a day
  const isDay = /-\d\d-\d\d$|W/.test(String(inner?.value)) || inner?.relative?.calendarUnit === 'day';
  return inner && !isDay && inner.form !== 'duration' ? { ...inner, first: at } : null;
}

/** The token after “end of the”, “fin”, “mi-”; the token itself if there is no such word. */
function skipEdge(text: PreparedText, at: number): number {
  const { edges, isEnglish } = numberLexiconOf(text);
  if (!edges.has(readFolded(text, at))) return at;
  const of = skipToken(text, at + 1, '-');
  const isOf = isGrammarWord(text, of, 'of') || tokenIs(text, of, "della dell' des");
  return isOf || !isEnglish ? skipThe(text, isOf ? of + 1 : of) : of;
}

/** Whether what follows is a period that has a beginning and an end: in English “early” needs no “of”, “end” does. */
const canSplit = (text: PreparedText, at: number, from: number) =>
  !numberLexiconOf(text).isEnglish ||
  isGrammarWord(text, at + 1, 'of') ||
  from - at > 2 ||
  tokenIs(text, at, 'early late mid');

function readSingle(text: PreparedText, at: number): ParsedFigure | null {
  const date = readDate(text, at) ?? readDayOf(text, at);
  // “10-11 March” and the like were read before
  if (!date || (isGlued(text, at) && isNumber(text, at - 1))) return null;
  const after = date.value.startsWith('XXXX') ? readRelativeDateAfter(text, date.last) : null;
  // “le 27”
  const isBare =
    date.value.startsWith('XXXX-XX') && !after && numberLexiconOf(text).onDay.has(readFolded(text, at - 1));
  // “3 March, this week”
  const relative = after?.relative?.calendarUnit === 'week' && !date.value.includes('W') ? undefined : after?.relative;
  const read = { last: after?.last ?? date.last, value: date.value, relative };
  return { ...read, first: isBare ? at - 1 : at, form: 'date' };
}

/** The day in “el 20 del próximo mes” and, in a range, “4 au 23 le mois prochain”; its month is read after it. */
function readDayOf(text: PreparedText, at: number, needsOf = true): DateMatch | null {
  const day = readToken(text, at);
  if (numberLexiconOf(text).isEnglish || !/^[0-3]?\d$/.test(day)) return null;
  if (needsOf && !isGrammarWord(text, at + 1, 'of')) return null;
  const isOfMonth = readRelativeDateAfter(text, skipIn(text, at + 1))?.relative?.calendarUnit === 'month';
  return isOfMonth ? { last: skipIn(text, at + 1), value: `XXXX-XX-${day.padStart(2, '0')}` } : null;
}

/** “nel prossimo mese”, “no próximo mês” */
const skipIn = (text: PreparedText, at: number) => skipToken(text, at, 'nel en no in');
