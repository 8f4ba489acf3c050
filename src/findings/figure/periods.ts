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
import { isOneOf, lookUp } from '../../text/words.ts';
import { readDate, readDecade, skipPart } from './dates.ts';
import { isGrammarWord, type NumberLexicon, numberLexiconOf } from './language.ts';
import { readOrdinal } from './number-words.ts';
import { type DateMatch, readYearAt, readYearNumber } from './numeric-dates.ts';
import {
  readCalendarUnit,
  readForeignOrdinal,
  readForeignSeason,
  readRelativeDate,
  readRelativeDateAfter,
  SEASONS,
} from './relative-dates.ts';
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
  const first = isOpened ? skipThe(text, at + 1) : at;
  const from: End | null = readEnd(text, first) ?? readSharedMonth(text, first);
  if (!from) return null;
  const link = readFolded(text, from.last);
  const isTo = isGrammarWord(text, from.last, 'to') || isOneOf(link, 'until till through');
  const isBareTo = isTo && isOneOf(link, 'to through a bis à') && from.value !== undefined;
  const isJoined = isOneOf(link, '- /');
  if (!(isBetween ? isGrammarWord(text, from.last, 'and') : isJoined || (isFrom && isTo) || isBareTo)) return null;
  const next = skipThe(text, from.last + 1);
  const to = (link === '/' ? null : readEnd(text, next)) ?? readOtherYear(text, from) ?? readShortDay(text, from);
  if (!to || (!isOpened && !areAlike(from, to, link))) return null;
  const until: End = readYearAfter(text, to) ?? to;
  const value = from.value && until.value ? borrowYear(from.value, until.value) : from.value;
  // “between Wednesday and Friday of next week”
  const week = value?.includes('W') && until.value?.includes('W') ? readRelativeDateAfter(text, until.last) : null;
  const read: ParsedFigure = { first: at, last: week?.last ?? until.last, form: 'period', value };
  const relative = week?.relative ?? (until.value?.startsWith('XXXX-XX') ? until.relative : from.relative);
  if (until.value !== undefined) return { ...read, relative, to: until.value };
  return { ...read, relative: from.relative, toRelative: until.relative };
}

/** The year of “Oct. 1-3, 1998” */
function readYearAfter(text: PreparedText, { last, value = '' }: End): End | null {
  const at = skipToken(text, last, ',');
  const year = /^XXXX-\d\d-\d\d$/.test(value) ? readYearNumber(text, at) : null;
  return year ? { last: at + 1, value: year + value.slice(4) } : null;
}

const skipThe = (text: PreparedText, at: number) =>
  skipToken(text, at, 'the el la le les der dem den zum zur dem o il lo');

function readEnd(text: PreparedText, at: number): End | null {
  const from = skipPart(text, at);
  const { last, value, relative } = readDecade(text, at) ?? readRelativeDate(text, from) ?? {};
  // “her 80s” are an age
  if (last) return typeof value === 'number' ? null : { last, value, relative };
  const date = readDate(text, from);
  const day = date ? null : readDayOf(text, from);
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
  if (link === '-' || link === '/') return !isFull(from) || !isFull(to) || from.slice(0, 7) === to.slice(0, 7);
  const kind = (value: string) => value.replace(/\d/g, 'X');
  return (isYear && from < to) || (from.startsWith('XXXX') && kind(from) === kind(to));
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
  const month = /^(.{4}-[\dX]{2}-)\d\d$/.exec((readDate(text, next) ?? readDayOf(text, next))?.value ?? '')?.[1];
  return month ? { last: at + 1, value: month + day.padStart(2, '0') } : null;
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
    readPeriodEdge(text, at) ??
    readDecade(text, at) ??
    readPart(text, at) ??
    readRelativeDate(text, at) ??
    readSeason(text, at) ??
    readSingle(text, at)
  );
}

/** Whether the digits at a token could be a day, a year, an hour or a decade; words always could. */
function canBeDated(text: PreparedText, at: number): boolean {
  if (!isNumber(text, at)) return true;
  const digits = readToken(text, at);
  const next = text.tokens[at + 1]?.type;
  // “347 AD”, “2016”, “27.10.2016”, “6.45”, “13.5.2025”
  if (digits.length > 2)
    return /^\d{4}$/.test(digits) || (/^\d{3}$/.test(digits) ? next === 'word' : /^\d{1,4}\.\d/.test(digits));
  if (numberLexiconOf(text).onDay.has(readFolded(text, at - 1))) return true;
  // “1-1-1-1”: the third number of a chain does not begin a date
  const isThird = tokenIs(text, at - 1, '- /') && tokenIs(text, at - 3, '- /');
  if (isThird && isGlued(text, at) && isGlued(text, at - 2)) return false;
  return next === 'word' || (next === 'mark' && tokenIs(text, at + 1, "- / : . , ' º °"));
}

// “1998”, “2016”
const YEAR = /^(?:19|20)\d\d$/;

/** “third quarter of 2016”, “Q3”, “first half of 2016” */
function readPart(text: PreparedText, at: number): ParsedFigure | null {
  const lexicon = numberLexiconOf(text);
  // “2017-Q1”, “2019 H2”, “2019-T1”
  const code = /^([qth])([1-4])$/.exec(readFolded(text, skipToken(text, at + 1, '-')));
  if (YEAR.test(readToken(text, at)) && code?.[2] && (code[1] !== 't' || !lexicon.isEnglish)) {
    const letter = code[1] === 'h' ? 'H' : 'Q';
    if (letter === 'Q' || code[2] < '3')
      return {
        first: at,
        last: skipToken(text, at + 1, '-') + 1,
        form: 'period',
        value: `${readToken(text, at)}-${letter}${code[2]}`,
      };
  }
  if (!lexicon.isEnglish) return readForeignPart(text, at, lexicon);
  // “Q3”
  const short = /^q([1-4])$/.exec(readFolded(text, at))?.[1];
  const ordinal = short ? null : readOrdinal(text, at, lexicon);
  const noun = ordinal ? skipToken(text, ordinal.last, '-') : at;
  const isHalf = tokenIs(text, noun, 'half');
  const most = isHalf ? 2 : tokenIs(text, noun, 'quarter') ? 4 : 0;
  if (!short && !(ordinal && ordinal.value <= most)) return null;
  const yearAt = skipToken(text, noun + 1, 'of in ,');
  const year = YEAR.test(readToken(text, yearAt)) ? readToken(text, yearAt) : null;
  // “the first half” is mostly a match's.
  const isOfYear = tokenIs(text, yearAt, 'this last next the') && tokenIs(text, yearAt + 1, 'year');
  if (isHalf && !year && !isOfYear) return null;
  const last = year ? yearAt + 1 : isHalf ? yearAt + 2 : noun + 1;
  const value = `${year ?? 'XXXX'}-${isHalf ? 'H' : 'Q'}${short ?? ordinal?.value}`;
  const relative = !year && isOfYear ? readRelativeDate(text, yearAt)?.relative : undefined;
  return { first: at, last, form: 'period', value, relative };
}

/** “tercer trimestre de 2016”, “3. Quartal 2016”, “T3 2016”, “première semaine de 2019”, “segunda mitad del año pasado” */
function readForeignPart(text: PreparedText, at: number, lexicon: NumberLexicon): ParsedFigure | null {
  // “T3”, “Q3”, “S1”
  const short = /^([qts])([1-4])$/.exec(readFolded(text, at));
  const ordinal = short ? null : readForeignOrdinal(text, at, lexicon);
  const found = ordinal ? readCalendarUnit(text, ordinal.last, lexicon) : null;
  const number = Number(short?.[2] ?? ordinal?.value);
  const unit = short ? (short[1] === 's' ? 'half' : 'quarter') : found?.unit;
  const [letter, most] = (unit && lookUp(PARTS, unit)) ?? [];
  if (!letter || !most || number < 1 || number > most) return null;
  const end = found?.last ?? at + 1;
  let yearAt = end;
  while (
    yearAt < end + 2 &&
    (isGrammarWord(text, yearAt, 'of') || tokenIs(text, yearAt, "el l' im in en , da do des del"))
  )
    yearAt++;
  const year = readYearAt(text, yearAt);
  const relative = year ? null : readRelativeDate(text, yearAt);
  const isOfYear = relative?.relative?.calendarUnit === 'year' && !relative.relative.length;
  const padded = letter === 'W' ? String(number).padStart(2, '0') : String(number);
  const read = { first: at, form: 'period' as const };
  if (year) return { ...read, last: year.last, value: `${year.value}-${letter}${padded}` };
  if (letter === 'W') return null;
  if (isOfYear && relative) return { ...relative, ...read, last: relative.last, value: `XXXX-${letter}${padded}` };
  // “the second half” may be a match's, and “S1” a train
  const isNamed = unit === 'quarter' || tokenIs(text, end - 1, 'semestre halbjahr');
  return short || !isNamed ? null : { ...read, last: end, value: `XXXX-${letter}${padded}` };
}

const PARTS: { [unit: string]: [letter: string, most: number] } = {
  quarter: ['Q', 4],
  half: ['H', 2],
  week: ['W', 53],
};

/** “summer of 2015”, “spring 2016”, “in spring” */
function readSeason(text: PreparedText, at: number): ParsedFigure | null {
  const lexicon = numberLexiconOf(text);
  if (!lexicon.isEnglish) return readForeignSeason(text, at, lexicon);
  const season = lookUp(SEASONS, readFolded(text, at));
  if (!season) return null;
  const yearAt = skipToken(text, at + 1, 'of ,');
  const year = readToken(text, yearAt);
  if (YEAR.test(year)) return { first: at, last: yearAt + 1, form: 'date', value: `${year}-${season}` };
  const isThe = tokenIs(text, at - 1, 'the');
  const isPlaced = tokenIs(text, isThe ? at - 2 : at - 1, 'in by since until during');
  // “in fall” is rare, “in the fall of the house” is another fall
  const isOther = tokenIs(text, at, 'fall') && (!isThe || tokenIs(text, at + 1, 'of'));
  const isAlone = !isWord(text, at + 1) || tokenIs(text, at + 1, 'and or but when after before of to for with as');
  return isPlaced && !isOther && isAlone ? { first: at, last: at + 1, form: 'date', value: `XXXX-${season}` } : null;
}

/** “end of 2025”, “beginning of last year”, “third week of January” */
function readPeriodEdge(text: PreparedText, at: number): ParsedFigure | null {
  const isEdge = tokenIs(text, at, 'end start beginning middle');
  const isWeek =
    tokenIs(text, at + 1, 'week weekend days weeks') &&
    tokenIs(text, at, 'first second third fourth last final opening');
  const of = isWeek ? at + 2 : at + 1;
  if (!(isEdge || isWeek) || !tokenIs(text, of, 'of') || !numberLexiconOf(text).isEnglish) return null;
  const from = skipToken(text, of + 1, 'the');
  const inner = readDecade(text, from) ?? readRelativeDate(text, from) ?? readSingle(text, from);
  if (!inner) return null;
  // the first week of a year as ISO 8601 counts weeks
  const isFirst = tokenIs(text, at, 'first') && tokenIs(text, at + 1, 'week') && /^\d{4}$/.test(String(inner.value));
  return { ...inner, first: at, ...(isFirst && { value: `${inner.value}-W01` }) };
}

function readSingle(text: PreparedText, at: number): ParsedFigure | null {
  const date = readDate(text, at) ?? readDayOf(text, at);
  // “10-11 March” and the like were read before
  if (!date || (isGlued(text, at) && isNumber(text, at - 1))) return null;
  const after = date.value.startsWith('XXXX') ? readRelativeDateAfter(text, date.last) : null;
  return { first: at, form: 'date', value: date.value, last: after?.last ?? date.last, relative: after?.relative };
}

/** The day in “el 20 del próximo mes”; its month is read after it. */
function readDayOf(text: PreparedText, at: number): DateMatch | null {
  const day = readToken(text, at);
  if (numberLexiconOf(text).isEnglish || !/^[0-3]?\d$/.test(day) || !isGrammarWord(text, at + 1, 'of')) return null;
  const isOfMonth = readRelativeDateAfter(text, at + 1)?.relative?.calendarUnit === 'month';
  return isOfMonth ? { last: at + 1, value: `XXXX-XX-${day.padStart(2, '0')}` } : null;
}
