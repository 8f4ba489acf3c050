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
import { type DateMatch, readDate, readDecade, readYearNumber, skipPart } from './dates.ts';
import { isGrammarWord, numberLexiconOf } from './language.ts';
import { readOrdinal } from './number-words.ts';
import { readRelativeDate, readRelativeDateAfter, SEASONS } from './relative-dates.ts';
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
  const since = isGrammarWord(text, at, 'since') && readEnd(text, skipThe(text, at + 1));
  if (since) return { first: at, form: 'period', to: null, ...since };
  const isFrom = isGrammarWord(text, at, 'from');
  const isBetween = isGrammarWord(text, at, 'between');
  const isOpened = isFrom || isBetween;
  const first = isOpened ? skipThe(text, at + 1) : at;
  const from = readEnd(text, first) ?? readSharedMonth(text, first);
  if (!from) return null;
  const link = readFolded(text, from.last);
  const isTo = isGrammarWord(text, from.last, 'to') || isOneOf(link, 'until till through');
  const isBareTo = isTo && isOneOf(link, 'to through a bis à') && from.value !== undefined;
  const isJoined = isOneOf(link, '- /');
  if (!(isBetween ? isGrammarWord(text, from.last, 'and') : isJoined || (isFrom && isTo) || isBareTo)) return null;
  const next = skipThe(text, from.last + 1);
  const to = (link === '/' ? null : readEnd(text, next)) ?? readOtherYear(text, from) ?? readShortDay(text, from);
  if (!to || (!isOpened && !areAlike(from, to, link))) return null;
  const until = readYearAfter(text, to) ?? to;
  const value = from.value && until.value ? borrowYear(from.value, until.value) : from.value;
  return { first: at, last: until.last, form: 'period', value, to: until.value ?? null };
}

/** The year of “Oct. 1-3, 1998” */
function readYearAfter(text: PreparedText, { last, value = '' }: End): End | null {
  const at = skipToken(text, last, ',');
  const year = /^XXXX-\d\d-\d\d$/.test(value) ? readYearNumber(text, at) : null;
  return year ? { last: at + 1, value: year + value.slice(4) } : null;
}

const skipThe = (text: PreparedText, at: number) => skipToken(text, at, 'the el la le les der dem den o il');

function readEnd(text: PreparedText, at: number): End | null {
  const from = skipPart(text, at);
  const { last, value, relative } = readDecade(text, at) ?? readRelativeDate(text, from) ?? {};
  // “her 80s” are an age
  if (last) return typeof value === 'number' ? null : { last, value, relative };
  return readDate(text, from);
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
  return from.startsWith('XXXX-') && /^\d{4}-\d/.test(to) && !from.includes('W')
    ? to.slice(0, 4) + from.slice(4)
    : from;
}

/** The “12” of “12-13 June”, “12 to 13 June”, “12 y 13 de junio” */
function readSharedMonth(text: PreparedText, at: number): DateMatch | null {
  const day = readToken(text, at);
  // “8”, “12”
  if (!/^[0-3]?\d$/.test(day)) return null;
  if (!tokenIs(text, at + 1, '-') && !isGrammarWord(text, at + 1, 'to') && !isGrammarWord(text, at + 1, 'and'))
    return null;
  // “XXXX-06-13”
  const month = /^(.{4}-\d\d-)\d\d$/.exec(readDate(text, at + 2)?.value ?? '')?.[1];
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
  // “347 AD”, “2016”, “27.10.2016”, “6.45”
  if (digits.length > 2)
    return digits.length === 4 || (digits.length === 3 ? next === 'word' : /^\d{1,2}\.\d\d/.test(digits));
  // “1-1-1-1”: the third number of a chain does not begin a date
  const isThird = tokenIs(text, at - 1, '- /') && tokenIs(text, at - 3, '- /');
  if (isThird && isGlued(text, at) && isGlued(text, at - 2)) return false;
  return next === 'word' || (next === 'mark' && tokenIs(text, at + 1, "- / : . ' º °"));
}

// “1998”, “2016”
const YEAR = /^(?:19|20)\d\d$/;

/** “third quarter of 2016”, “Q3”, “first half of 2016” */
function readPart(text: PreparedText, at: number): ParsedFigure | null {
  const lexicon = numberLexiconOf(text);
  // “Q3”
  const short = /^q([1-4])$/.exec(readFolded(text, at))?.[1];
  const ordinal = short || !lexicon.isEnglish ? null : readOrdinal(text, at, lexicon);
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
  return { first: at, last, form: 'period', value };
}

/** “summer of 2015”, “spring 2016”, “in spring” */
function readSeason(text: PreparedText, at: number): ParsedFigure | null {
  const season = lookUp(SEASONS, readFolded(text, at));
  if (!season || !numberLexiconOf(text).isEnglish) return null;
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

/** “end of 2025”, “beginning of last year” */
function readPeriodEdge(text: PreparedText, at: number): ParsedFigure | null {
  if (!tokenIs(text, at, 'end start beginning middle') || !tokenIs(text, at + 1, 'of')) return null;
  const from = skipToken(text, at + 2, 'the');
  const inner = readDecade(text, from) ?? readRelativeDate(text, from) ?? readSingle(text, from);
  return inner && { ...inner, first: at };
}

function readSingle(text: PreparedText, at: number): ParsedFigure | null {
  const date = readDate(text, at);
  // “10-11 March” and the like were read before
  if (!date || (isGlued(text, at) && isNumber(text, at - 1))) return null;
  const after = date.value.startsWith('XXXX') ? readRelativeDateAfter(text, date.last) : null;
  return { first: at, form: 'date', value: date.value, last: after?.last ?? date.last, relative: after?.relative };
}
