import type { Text } from '../../text/prepare.ts';
import { isGlued, readFolded, readToken } from '../../text/read.ts';
import { isOneOf, isUpper } from '../../text/words.ts';
import { AFTER_DAY_NAMES, BEFORE_DATES, BEFORE_DAY_NAMES, DAY_PARTS } from './calendar.data.ts';
import { readDigitDate } from './digit-dates.ts';
import { isRole, type Lexicon, lexiconOf } from './lexicon.ts';
import { isNumber, says } from './says.ts';
import { readYear, readYearNumber } from './years.ts';

/** A day, month or year as an ISO 8601 pattern, X for what is not said, and the token after it. */
export interface Dated {
  last: number;
  value: string;
}

const two = (n: number) => String(n).padStart(2, '0');

/** The day, month or year that begins at a token; null when none does. */
export function readDate(text: Text, at: number): Dated | null {
  const lexicon = lexiconOf(text);
  return (
    readWeekday(text, at, lexicon) ??
    readMonthFirst(text, at, lexicon) ??
    readDayFirst(text, at, lexicon) ??
    readDigitDate(text, at, lexicon) ??
    readYear(text, at)
  );
}

/** “Friday”, “Sunday night”, “Wednesday, September 7, 2016”, “lunes 8 de julio” */
function readWeekday(text: Text, at: number, lexicon: Lexicon): Dated | null {
  const written = readToken(text, at);
  // “segunda-feira” is cut at its hyphen
  const isJoined = readFolded(text, at + 1) === '-' && readFolded(text, at + 2) === 'feira';
  const word = isJoined ? `${readFolded(text, at)}-feira` : readFolded(text, at);
  const day = lexicon.weekdays.get(word);
  if (!day || (hasCapitals(lexicon) && !isUpper(written))) return null;
  const end = isJoined ? at + 3 : at + 1;
  if (isInDayName(text, at)) return null;
  const comma = readToken(text, end) === ',' ? end + 1 : end;
  const next = says(text, comma, 'the den dem') ? comma + 1 : comma;
  const date = readMonthFirst(text, next, lexicon) ?? readDayFirst(text, next, lexicon);
  if (date && date.value.length > 7) return date;
  return { last: DAY_PARTS.has(readFolded(text, end)) ? end + 1 : end, value: `XXXX-WXX-${day}` };
}

/** “Black Friday”, “the Sunday Times”, “Monday Night Football” */
function isInDayName(text: Text, at: number): boolean {
  const isNamed = BEFORE_DAY_NAMES.has(readFolded(text, at - 1)) && isUpper(readToken(text, at - 1));
  const next = readToken(text, at + 1);
  if (isNamed) return true;
  if (!isUpper(next) || !AFTER_DAY_NAMES.has(readFolded(text, at + 1))) return false;
  return !DAY_PARTS.has(readFolded(text, at + 1)) || isUpper(readToken(text, at + 2));
}

/** Whether days and months begin with a capital. */
const hasCapitals = ({ language }: Lexicon) => language === 'en' || language === 'de';

/** “July”, “July 2021”, “Oct. 14”, “July 8th, 2016” */
function readMonthFirst(text: Text, at: number, lexicon: Lexicon): Dated | null {
  const month = readMonth(text, at, lexicon);
  if (!month) return null;
  const the = readFolded(text, month.last) === 'the' ? month.last + 1 : month.last;
  const day = lexicon.isEnglish ? readDayNumber(text, the) : null;
  if (day && !isClock(text, day.last)) {
    const comma = readToken(text, day.last) === ',' ? day.last + 1 : day.last;
    const year = readYearNumber(text, comma);
    return { last: year ? comma + 1 : day.last, value: `${year ?? 'XXXX'}-${two(month.value)}-${two(day.value)}` };
  }
  const comma = isRole(text, month.last, 'of') || readToken(text, month.last) === ',' ? month.last + 1 : month.last;
  const year = readYearNumber(text, comma);
  if (year) return { last: comma + 1, value: `${year}-${two(month.value)}` };
  return isPlainlyMonth(text, at, lexicon) ? { last: month.last, value: `XXXX-${two(month.value)}` } : null;
}

/** “in July 8:30” */
const isClock = (text: Text, at: number) => readToken(text, at) === ':' && isGlued(text, at);

/** “8 July”, “8th of July 2016”, “8 de julio de 2016”, “8. Juli” */
function readDayFirst(text: Text, at: number, lexicon: Lexicon): Dated | null {
  const day = readDayNumber(text, at);
  if (!day) return null;
  const isStopped = lexicon.language === 'de' && readToken(text, day.last) === '.' && isGlued(text, day.last);
  const after = isStopped || isRole(text, day.last, 'of') ? day.last + 1 : day.last;
  const month = readMonth(text, after, lexicon);
  if (!month) return null;
  const isLinked = readToken(text, month.last) === ',' || isRole(text, month.last, 'of');
  const comma = isLinked ? month.last + 1 : month.last;
  const year = readYearNumber(text, comma);
  return { last: year ? comma + 1 : month.last, value: `${year ?? 'XXXX'}-${two(month.value)}-${two(day.value)}` };
}

function readMonth(text: Text, at: number, lexicon: Lexicon): { last: number; value: number } | null {
  const word = readFolded(text, at);
  const long = lexicon.months.get(word);
  const short = lexicon.shortMonths.get(word);
  if ((!long && !short) || (hasCapitals(lexicon) && !isUpper(readToken(text, at)))) return null;
  if (long) return { last: at + 1, value: long };
  const isStopped = readToken(text, at + 1) === '.' && isGlued(text, at + 1);
  const isBeside = isNumber(text, at + 1) || isNumber(text, at - 1);
  // “Mar. 8”, but “the Sun. Mar” is no date
  if (!short || (!isStopped && !isBeside)) return null;
  return { last: isStopped ? at + 2 : at + 1, value: short };
}

/** “May” and “March” are other words too, so without a number they need a word that goes with dates. */
function isPlainlyMonth(text: Text, at: number, lexicon: Lexicon): boolean {
  const word = readFolded(text, at);
  const isOther = isOneOf(word, 'may march august mars mai mar mayo marzo maggio');
  if (!isOther) return true;
  return lexicon.isEnglish
    ? BEFORE_DATES.has(readFolded(text, at - 1))
    : says(text, at - 1, 'en de du em im in a à ab seit bis depuis desde di da');
}

/** “8”, “8th”, “1er” */
function readDayNumber(text: Text, at: number): { last: number; value: number } | null {
  const digits = readToken(text, at);
  // “8”, “08”, “31”
  if (!/^(?:0?[1-9]|[12]\d|3[01])$/.test(digits) || (isGlued(text, at) && !says(text, at - 1, "- ( '"))) return null;
  const isOrdinal = isGlued(text, at + 1) && says(text, at + 1, 'st nd rd th er º °');
  return { last: isOrdinal ? at + 2 : at + 1, value: Number(digits) };
}
