import type { Text } from '../../text/prepare.ts';
import { isGlued, readFolded, readToken } from '../../text/read.ts';
import { isOneOf } from '../../text/words.ts';
import type { Dated } from './calendar.ts';
import { PERSONS } from './counted.data.ts';
import { readThings } from './counted.ts';
import { toLatin } from './digits.ts';
import { lexiconOf } from './lexicon.ts';
import { isHyphen, isNumber, says } from './says.ts';
import { readUnit } from './units.ts';

/** The four digits of a year at a token; null when there are none. */
export function readYearNumber(text: Text, at: number): string | null {
  if (!isNumber(text, at)) return null;
  const digits = toLatin(readToken(text, at));
  // “1066” to “2199”
  return /^(?:1\d|2[01])\d\d$/.test(digits) ? digits : null;
}

/** A bare year: after a word that goes with dates, or a likely number that neither counts nor measures. */
export function readYear(text: Text, at: number): Dated | null {
  const early = readEra(text, at);
  if (early) return early;
  const year = readYearNumber(text, at);
  if (!year || (isGlued(text, at + 1) && text.tokens[at + 1]?.type !== 'mark')) return null;
  const isCounting = isMeasured(text, at + 1) || lexiconOf(text).scales.has(readFolded(text, at + 1));
  if (isCounting || isOneOf(readToken(text, at - 1), '$ € £ ¥ # @ +')) return null;
  // “1999-1234” is a code
  if (isHyphen(text, at + 1) && isNumber(text, at + 2) && !isYearAfter(text, at)) return null;
  const dated = { last: at + 1, value: year };
  if (PERSONS.has(readFolded(text, at + 1)) || says(text, at + 1, 'more other')) return null;
  if (isPlaced(text, at)) return dated;
  const isLikely = Number(year) >= 1700 && Number(year) < 2100 && !says(text, at + 1, 'of');
  return isLikely && !countsThings(text, at, year) ? dated : null;
}

/** “2000 metres”, “2000 year old”; not “2013 Millennium Goals”, “2022 year-end” */
function isMeasured(text: Text, at: number): boolean {
  const found = readUnit(text, at);
  if (found?.unit[0] !== 'duration') return found !== null;
  const isOne = !readFolded(text, found.last - 1).endsWith('s') && readFolded(text, at) !== '-';
  return !isOne || says(text, found.last, 'old of');
}

const isYearAfter = (text: Text, at: number) =>
  /^(?:\d\d|(?:1\d|20)\d\d)$/.test(readToken(text, at + 2)) &&
  !(readToken(text, at + 3) === '-' && isGlued(text, at + 3));

/** “in 1845”, “since 1066”, “en 1936”, “(1480)” */
function isPlaced(text: Text, at: number): boolean {
  const before = readFolded(text, at - 1);
  if (before === '(' && isGlued(text, at) && says(text, at + 1, ') -')) return true;
  return lexiconOf(text).isEnglish
    ? isOneOf(before, 'in since until till during circa year c.')
    : isOneOf(before, 'en in im em nel dal depuis desde seit année año ano jahr anno');
}

/** “2000 troops” counts; “the 2016 elections”, “2014 protests” and “the 2000 games” do not. */
function countsThings(text: Text, at: number, year: string): boolean {
  if (!lexiconOf(text).isEnglish || !year.endsWith('00')) return false;
  const things = readThings(text, at + 1);
  return things !== null && things.last - at < 4 && readFolded(text, at - 1) !== 'the';
}

/** “347 AD”, “AD 347”, “44 BC” */
function readEra(text: Text, at: number): Dated | null {
  const isAfter = isOneOf(readToken(text, at), 'AD A.D.');
  const year = isAfter ? at + 1 : at;
  const era = readToken(text, at + 1);
  const isBefore = isOneOf(era, 'BC BCE B.C. B.C.E.');
  if (!isNumber(text, year) || !(isAfter || isBefore || isOneOf(era, 'AD CE A.D. C.E.'))) return null;
  const digits = toLatin(readToken(text, year));
  // “347”, “44”
  if (!/^\d{1,4}$/.test(digits)) return null;
  // ISO 8601 counts the year before 1 as 0
  const value = String(Number(digits) - (isBefore ? 1 : 0)).padStart(4, '0');
  return { last: at + 2, value: isBefore ? `-${value}` : value };
}
