import type { Text } from '../../text/prepare.ts';
import { isGlued, readFolded, readToken } from '../../text/read.ts';
import { remember } from '../../text/remember.ts';
import { isUpper } from '../../text/words.ts';
import { AFTER_DAY_NAMES, BEFORE_DATES, BEFORE_DAY_NAMES, DAY_PARTS } from './calendar.data.ts';
import { readDigitDate } from './digit-dates.ts';
import { isRole, type Lexicon, lexiconOf } from './lexicon.ts';
import { isHyphen, isNumber, says, skip } from './says.ts';
import { readYear, readYearNumber } from './years.ts';

/** A day, month or year as an ISO 8601 pattern, X for what is not said, and the token after it. */
export interface Dated {
  last: number;
  value: string;
}

/** The day, month or year that begins at a token; null when none does. */
export const readDate = remember((text, at): Dated | null => {
  const lexicon = lexiconOf(text);
  const date = isNumber(text, at)
    ? (readDayFirst(text, at, lexicon) ?? readDigitDate(text, at, lexicon))
    : (readWeekday(text, at, lexicon) ?? readMonthFirst(text, at, lexicon));
  return date ?? readYear(text, at);
});

/** “Friday”, “Sunday night”, “Wednesday, September 7, 2016”, “lunes 8 de julio” */
function readWeekday(text: Text, at: number, lexicon: Lexicon): Dated | null {
  // “segunda-feira” is cut at its hyphen
  const isJoined = isHyphen(text, at + 1) && says(text, at + 2, 'feira');
  const day = lexicon.weekdays.get(readFolded(text, at) + (isJoined ? '-feira' : ''));
  if (!day || (hasCapitals(lexicon) && !isUpper(readToken(text, at))) || isInDayName(text, at)) return null;
  const end = isJoined ? at + 3 : at + 1;
  const next = skip(text, skip(text, end, ','), 'the den dem');
  const date = readMonthFirst(text, next, lexicon) ?? readDayFirst(text, next, lexicon);
  if (date && date.value.length > 7) return date;
  return { last: DAY_PARTS.has(readFolded(text, end)) ? end + 1 : end, value: `XXXX-WXX-${day}` };
}

/** “Black Friday”, “the Sunday Times”, “Monday Night Football” */
function isInDayName(text: Text, at: number): boolean {
  if (BEFORE_DAY_NAMES.has(readFolded(text, at - 1)) && isUpper(readToken(text, at - 1))) return true;
  const next = readFolded(text, at + 1);
  const isNamed = isUpper(readToken(text, at + 1)) && AFTER_DAY_NAMES.has(next);
  return isNamed && (!DAY_PARTS.has(next) || isUpper(readToken(text, at + 2)));
}

/** Whether days and months begin with a capital. */
const hasCapitals = ({ language }: Lexicon) => language === 'en' || language === 'de';

/** “July”, “July 2021”, “Oct. 14”, “July 8th, 2016” */
function readMonthFirst(text: Text, at: number, lexicon: Lexicon): Dated | null {
  const month = readMonth(text, at, lexicon);
  if (!month) return null;
  const day = lexicon.isEnglish ? readDayNumber(text, skip(text, month.last, 'the')) : null;
  if (day && !isClock(text, day.last))
    return withYear(text, day.last, skip(text, day.last, ','), month.value, day.value);
  const isPart = isRole(text, month.last, 'of') || says(text, month.last, ',');
  const dated = withYear(text, month.last, isPart ? month.last + 1 : month.last, month.value);
  return dated.value.startsWith('X') && !isPlainlyMonth(text, at, lexicon) ? null : dated;
}

const two = (n: number) => String(n).padStart(2, '0');

/** The date with the year that stands at a token; without one it ends before. */
function withYear(text: Text, last: number, at: number, month: number, day?: number): Dated {
  const year = readYearNumber(text, at);
  const value = `${year ?? 'XXXX'}-${two(month)}${day ? `-${two(day)}` : ''}`;
  return { last: year ? at + 1 : last, value };
}

/** “in July 8:30” */
const isClock = (text: Text, at: number) => says(text, at, ':') && isGlued(text, at + 1);

/** “8 July”, “8th of July 2016”, “8 de julio de 2016”, “8. Juli” */
function readDayFirst(text: Text, at: number, lexicon: Lexicon): Dated | null {
  const day = readDayNumber(text, at);
  if (!day) return null;
  const isStopped = lexicon.language === 'de' && says(text, day.last, '.') && isGlued(text, day.last);
  const month = readMonth(text, isStopped || isRole(text, day.last, 'of') ? day.last + 1 : day.last, lexicon);
  if (!month) return null;
  const isLinked = says(text, month.last, ',') || isRole(text, month.last, 'of');
  return withYear(text, month.last, isLinked ? month.last + 1 : month.last, month.value, day.value);
}

function readMonth(text: Text, at: number, lexicon: Lexicon): { last: number; value: number } | null {
  const word = readFolded(text, at);
  if (hasCapitals(lexicon) && !isUpper(readToken(text, at))) return null;
  const long = lexicon.months.get(word);
  if (long) return { last: at + 1, value: long };
  const short = lexicon.shortMonths.get(word);
  const isStopped = says(text, at + 1, '.') && isGlued(text, at + 1);
  // “Mar. 8”, but “the Sun. Mar” is no date
  const isBeside = isNumber(text, at + 1) || isNumber(text, at - 1) || says(text, at - 1, 'st nd rd th');
  if (!short || !(isStopped || isBeside)) return null;
  return { last: isStopped ? at + 2 : at + 1, value: short };
}

/** “May” and “March” are other words too, so without a number they need a word that goes with dates. */
const isPlainlyMonth = (text: Text, at: number, { isEnglish }: Lexicon) =>
  !says(text, at, 'may march august mars mai mar mayo marzo maggio') ||
  (isEnglish
    ? BEFORE_DATES.has(readFolded(text, at - 1))
    : says(text, at - 1, 'en de du em im in a à ab seit bis depuis desde di da'));

/** “8”, “8th”, “1er” */
function readDayNumber(text: Text, at: number): { last: number; value: number } | null {
  const digits = readToken(text, at);
  // “8”, “08”, “31”
  if (!/^(?:0?[1-9]|[12]\d|3[01])$/.test(digits) || (isGlued(text, at) && !says(text, at - 1, "- ( '"))) return null;
  const isOrdinal = isGlued(text, at + 1) && says(text, at + 1, 'st nd rd th er º °');
  return { last: isOrdinal ? at + 2 : at + 1, value: Number(digits) };
}
