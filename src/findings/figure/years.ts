import {
  isGlued,
  isHyphen,
  isNumber,
  type PreparedText,
  readFolded,
  readToken,
  tokenIs,
} from '../../text/prepared-text.ts';
import { isUpper } from '../../text/words.ts';
import { endsPhrase } from './counted.ts';
import { toAsciiDigits } from './digits.ts';
import { readWords } from './number-words.ts';
import type { DateMatch } from './types.ts';
import { readUnit } from './units.ts';
import { isA, isSet, numberAt } from './words.ts';

/** The year of two digits that is at most 15 years after the story's, or one up to 2040. */
export function readShortYear(digits: string, published = '2025'): string | null {
  if (!/^\d\d$/.test(digits)) return null;
  const latest = Number(published.slice(0, 4)) + 15;
  const year = Math.floor(latest / 100) * 100 + Number(digits);
  return String(year > latest ? year - 100 : year);
}

/** The four digits of a year at a token; null when there are none. */
export function readYearNumber(text: PreparedText, at: number): string | null {
  if (!isNumber(text, at)) return null;
  const digits = toAsciiDigits(readToken(text, at));
  // “1066” to “2199”
  return /^(?:1\d|2[01])\d\d$/.test(digits) ? digits : null;
}

/** A year in digits or words: “dos mil dieciocho”, “année 2016”, “nineteen eighty-four”; null if there is none. */
export function readYearAt(text: PreparedText, at: number): DateMatch | null {
  const digits = readYearNumber(text, at);
  if (digits) return { last: at + 1, value: digits };
  const named = isA(text, at, 'year-noun') ? readYearNumber(text, at + 1) : null;
  return named ? { last: at + 2, value: named } : (readCenturyYear(text, at) ?? readThousands(text, at));
}

/** “dos mil dieciocho”, “two thousand and fifteen”, “nineteen hundred” */
function readThousands(text: PreparedText, at: number): DateMatch | null {
  const words = isNumber(text, at) ? null : readWords(text, at);
  if (!words || !Number.isInteger(words.value)) return null;
  const isHundreds = numberAt(text, at + 1, 'scale') === 100 && (numberAt(text, at, 'number') ?? 0) > 10;
  const isYear = words.value >= (isHundreds ? 1100 : 1900) && words.value < 2100;
  return isYear ? { last: words.last, value: String(words.value) } : null;
}

/** “nineteen eighty-four”, “twenty twenty-five” */
function readCenturyYear(text: PreparedText, at: number): DateMatch | null {
  const century = isSet(text, 'century-years') ? (numberAt(text, at, 'number') ?? 0) : 0;
  if (century < 17 || century > 20 || !isA(text, at + 1, 'number')) return null;
  const rest = readWords(text, at + 1);
  const isYear = rest !== null && rest.value >= 10 && rest.value < 100 && !isHyphen(text, rest.last);
  return isYear ? { last: rest.last, value: `${century}${rest.value}` } : null;
}

/** A year without a month: after a preposition for dates, or any likely number that neither counts nor measures. */
export function readYear(text: PreparedText, at: number): DateMatch | null {
  const early = readEra(text, at);
  if (early) return early;
  if (!isNumber(text, at)) return readSpokenYear(text, at);
  const year = readYearNumber(text, at);
  if (!year || (isGlued(text, at + 1) && text.tokens[at + 1]?.type !== 'mark')) return null;
  if (isMeasured(text, at + 1) || isA(text, at + 1, 'scale')) return null;
  if (tokenIs(text, at - 1, '# @ +') || isA(text, at - 1, 'currency-sign')) return null;
  // “1999-1234” is a code
  if (isHyphen(text, at + 1) && isNumber(text, at + 2) && !isYearAfter(text, at)) return null;
  const dated = { last: at + 1, value: year };
  if (isA(text, at + 1, 'counted-person', 'more')) return null;
  if (isPlaced(text, at)) return dated;
  const isLikely =
    Number(year) >= 1700 && Number(year) < 2100 && !(isSet(text, 'month-day') && isA(text, at + 1, 'number-of'));
  return isLikely ? dated : null;
}

/** “nineteen eighty-four”, “en dos mil dieciocho”, but not “en dos mil casos” */
function readSpokenYear(text: PreparedText, at: number): DateMatch | null {
  const named = readCenturyYear(text, at);
  if (named) return isMeasured(text, named.last) || isA(text, named.last, 'counted-person') ? null : named;
  if (!isPlaced(text, at) || !isA(text, at, 'number', 'scale')) return null;
  const year = readYearAt(text, at);
  return year && !readUnit(text, year.last) && endsPhrase(text, year.last) ? year : null;
}

/** “2000 metres”, “2000 year old”; not “2013 Millennium Goals”, “2022 year-end” */
function isMeasured(text: PreparedText, at: number): boolean {
  const found = readUnit(text, at);
  if (found?.unit[0] !== 'duration') return found !== null;
  const isOne =
    isSet(text, 'month-day') && !readFolded(text, found.last - 1).endsWith('s') && readFolded(text, at) !== '-';
  return !isOne || isA(text, found.last, 'old', 'number-of');
}

const isYearAfter = (text: PreparedText, at: number) =>
  /^(?:\d\d|(?:1\d|20)\d\d)$/.test(readToken(text, at + 2)) && !(tokenIs(text, at + 3, '-') && isGlued(text, at + 3));

/** “in 1845”, “since 1066”, “en 1936”, “(1480)” */
const isPlaced = (text: PreparedText, at: number) =>
  isA(text, at - 1, 'before-year') || (tokenIs(text, at - 1, '(') && isGlued(text, at) && tokenIs(text, at + 1, ') -'));

/** “347 AD”, “AD 347”, “44 BC” */
function readEra(text: PreparedText, at: number): DateMatch | null {
  const isAfter = isA(text, at, 'era') && !isA(text, at, 'bc') && isUpper(readToken(text, at));
  const year = isAfter ? at + 1 : at;
  const isEra = isAfter || (isA(text, at + 1, 'era') && isUpper(readToken(text, at + 1)));
  if (!isEra || !isNumber(text, year)) return null;
  if (!isAfter && isA(text, at + 1, 'bc')) {
    const value = readYearBC(readToken(text, year));
    return value === null ? null : { last: at + 2, value };
  }
  const digits = toAsciiDigits(readToken(text, year));
  return /^\d{1,4}$/.test(digits) ? { last: at + 2, value: digits.padStart(4, '0') } : null;
}

/** The ISO 8601 year of digits before “BC”, which counts the year before 1 as 0: “44”, “6,000”; null if there are more than four. */
function readYearBC(written: string): string | null {
  const digits = /^\d,\d{3}$/.test(written) ? written.replace(',', '') : toAsciiDigits(written);
  return /^\d{1,4}$/.test(digits) ? `-${String(Number(digits) - 1).padStart(4, '0')}` : null;
}
