import type { Text } from '../../text/prepare.ts';
import { isGlued, readFolded, readToken } from '../../text/read.ts';
import { isOneOf, isUpper, lookUp } from '../../text/words.ts';
import { BEFORE_DATES, DAY_PARTS, MONTHS, SHORT_MONTHS, WEEKDAYS } from './calendar.data.ts';
import { readThings } from './counted.ts';
import { SCALES } from './number-words.data.ts';
import { readUnit } from './units.ts';

/** A day, month or year as an ISO 8601 pattern, X for what is not said, and the token after it. */
export interface Dated {
  last: number;
  value: string;
}

const two = (n: number) => String(n).padStart(2, '0');

/** The day, month or year that begins at a token; null when none does. */
export function readDate(text: Text, at: number): Dated | null {
  return (
    readWeekday(text, at) ??
    readMonthFirst(text, at) ??
    readDayFirst(text, at) ??
    readDigitDate(text, at) ??
    readYear(text, at)
  );
}

/** “Friday”, “Sunday night”, “Wednesday, September 7, 2016” */
function readWeekday(text: Text, at: number): Dated | null {
  const word = readFolded(text, at);
  const singular = word.endsWith('s') ? word.slice(0, -1) : word;
  const day = lookUp(WEEKDAYS, singular);
  if (!day || !isUpper(readToken(text, at))) return null;
  const next = readToken(text, at + 1) === ',' ? at + 2 : at + 1;
  const date = readMonthFirst(text, next) ?? readDayFirst(text, next);
  if (date && date.value.length > 7) return date;
  return { last: DAY_PARTS.has(readFolded(text, at + 1)) ? at + 2 : at + 1, value: `XXXX-WXX-${day}` };
}

/** “July”, “July 2021”, “Oct. 14”, “July 8th, 2016” */
function readMonthFirst(text: Text, at: number): Dated | null {
  const month = readMonth(text, at);
  if (!month) return null;
  const day = readDayNumber(text, month.last);
  if (day) {
    const comma = readToken(text, day.last) === ',' ? day.last + 1 : day.last;
    const year = readYearNumber(text, comma);
    return { last: year ? comma + 1 : day.last, value: `${year ?? 'XXXX'}-${two(month.value)}-${two(day.value)}` };
  }
  const comma = isOneOf(readFolded(text, month.last), ', of') ? month.last + 1 : month.last;
  const year = readYearNumber(text, comma);
  if (year) return { last: comma + 1, value: `${year}-${two(month.value)}` };
  return isPlainlyMonth(text, at) ? { last: month.last, value: `XXXX-${two(month.value)}` } : null;
}

/** “8 July”, “8th of July 2016” */
function readDayFirst(text: Text, at: number): Dated | null {
  const day = readDayNumber(text, at);
  if (!day) return null;
  const month = readMonth(text, readFolded(text, day.last) === 'of' ? day.last + 1 : day.last);
  if (!month) return null;
  const comma = readToken(text, month.last) === ',' ? month.last + 1 : month.last;
  const year = readYearNumber(text, comma);
  return { last: year ? comma + 1 : month.last, value: `${year ?? 'XXXX'}-${two(month.value)}-${two(day.value)}` };
}

function readMonth(text: Text, at: number): { last: number; value: number } | null {
  if (!isUpper(readToken(text, at))) return null;
  const written = readFolded(text, at);
  const word = written === 'sept' ? 'sep' : written;
  const long = lookUp(MONTHS, word);
  if (long) return { last: at + 1, value: long };
  const value = lookUp(SHORT_MONTHS, word);
  if (!value) return null;
  const isStopped = readToken(text, at + 1) === '.' && isGlued(text, at + 1);
  if (!isStopped && text.tokens[at + 1]?.type !== 'number' && text.tokens[at - 1]?.type !== 'number') return null;
  return { last: isStopped ? at + 2 : at + 1, value };
}

/** “May” and “March” are other words too, so without a number they need a word that goes with dates. */
function isPlainlyMonth(text: Text, at: number): boolean {
  return !isOneOf(readFolded(text, at), 'may march august') || BEFORE_DATES.has(readFolded(text, at - 1));
}

/** “8”, “8th” */
function readDayNumber(text: Text, at: number): { last: number; value: number } | null {
  const digits = readToken(text, at);
  // “8”, “08”, “31”
  if (!/^(?:0?[1-9]|[12]\d|3[01])$/.test(digits) || (isGlued(text, at) && readFolded(text, at - 1) !== '-'))
    return null;
  const isOrdinal = isGlued(text, at + 1) && isOneOf(readFolded(text, at + 1), 'st nd rd th');
  return { last: isOrdinal ? at + 2 : at + 1, value: Number(digits) };
}

function readYearNumber(text: Text, at: number): string | null {
  const digits = readToken(text, at);
  // “1066” to “2199”
  return /^(?:1\d|2[01])\d\d$/.test(digits) ? digits : null;
}

/** “2016-10-27”, “27/10/2016”, “9/11” */
function readDigitDate(text: Text, at: number): Dated | null {
  const parts = [at, at + 2, at + 4].map((i) => readToken(text, i));
  const mark = readToken(text, at + 1);
  // “9/11”, but not “9/11/2001”
  if (mark === '/' && parts[0] === '9' && parts[1] === '11' && !/[/\d]/.test(readToken(text, at + 3))) {
    return { last: at + 3, value: '2001-09-11' };
  }
  if (!isOneOf(mark, '- /') || readToken(text, at + 3) !== mark || ![1, 2, 3, 4].every((i) => isGlued(text, at + i)))
    return null;
  const [a, b, c] = parts.map(Number) as [number, number, number];
  const isDay = (year: number, month: number, day: number) =>
    year >= 1000 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  const order = [
    [a, b, c],
    [c, b, a],
    [c, a, b],
  ].find(([year, month, day]) => isDay(year ?? 0, month ?? 0, day ?? 0));
  return order ? { last: at + 5, value: `${order[0]}-${two(order[1] ?? 0)}-${two(order[2] ?? 0)}` } : null;
}

/** A bare year: after a word that goes with dates, or a likely number that neither counts nor measures. */
function readYear(text: Text, at: number): Dated | null {
  const year = readYearNumber(text, at);
  if (!year || (isGlued(text, at + 1) && text.tokens[at + 1]?.type !== 'mark')) return null;
  if (
    readUnit(text, at + 1) ||
    lookUp(SCALES, readFolded(text, at + 1)) !== undefined ||
    isOneOf(readToken(text, at - 1), '$ € £ ¥ #')
  )
    return null;
  const isLikely = Number(year) >= 1900 && Number(year) < 2100;
  if (isOneOf(readFolded(text, at - 1), 'in since until till during circa year')) return { last: at + 1, value: year };
  const counts = readThings(text, at + 1);
  return isLikely && !(counts && counts.last - at < 4) ? { last: at + 1, value: year } : null;
}
