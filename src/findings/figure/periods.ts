import type { Text } from '../../text/prepare.ts';
import { isGlued, readFolded, readToken } from '../../text/read.ts';
import { isOneOf, isUpper, lookUp } from '../../text/words.ts';
import { DAY_PARTS, DEICTIC, SEASONS, STRETCHES } from './calendar.data.ts';
import { type Dated, readDate } from './calendar.ts';
import { readOrdinal } from './numbers.ts';
import type { Reading } from './reading.ts';

// “1998”, “2016”
const YEAR = /^(?:19|20)\d\d$/;

/** The date, period or time that begins at a token; null when none does. */
export function readCalendar(text: Text, at: number): Reading | null {
  return (
    readSpan(text, at) ??
    readClock(text, at) ??
    readDecade(text, at) ??
    readPart(text, at) ??
    readDeictic(text, at) ??
    readSeason(text, at) ??
    readSingle(text, at)
  );
}

/** A year's period or a plain date: what a range may begin or end with. */
function readEnd(text: Text, at: number): Dated | null {
  const deictic = readDeictic(text, at);
  return typeof deictic?.value === 'string' ? { last: deictic.last, value: deictic.value } : readDate(text, at);
}

/** “since 2012”, “from May to July”, “between 8 and 9 October”, “2010-2014”, “2015-16” */
function readSpan(text: Text, at: number): Reading | null {
  const opener = readFolded(text, at);
  if (opener === 'since') {
    const from = readEnd(text, at + 1);
    return from && { first: at, last: from.last, form: 'period', value: from.value, to: null };
  }
  const isOpened = opener === 'from' || opener === 'between';
  const from = readEnd(text, isOpened ? at + 1 : at) ?? readSharedMonth(text, isOpened ? at + 1 : at);
  if (!from) return null;
  const link = readFolded(text, from.last);
  const canLink =
    opener === 'between' ? link === 'and' : link === '-' || (isOpened && isOneOf(link, 'to until till through'));
  if (!canLink) return null;
  const to = readEnd(text, from.last + 1) ?? readShortYear(text, from);
  return to && { first: at, last: to.last, form: 'period', value: borrowYear(from.value, to.value), to: to.value };
}

/** “From May to September 2018”: the year is said once. */
function borrowYear(from: string, to: string): string {
  // “2018-09”
  return from.startsWith('XXXX-') && /^\d{4}-\d/.test(to) && !from.includes('W')
    ? `${to.slice(0, 4)}${from.slice(4)}`
    : from;
}

/** The “12” of “12-13 June” and “12 to 13 June” */
function readSharedMonth(text: Text, at: number): Dated | null {
  const day = readToken(text, at);
  // “8”, “12”
  if (!/^[0-3]?\d$/.test(day) || !isOneOf(readFolded(text, at + 1), '- to and')) return null;
  const end = readDate(text, at + 2);
  // “XXXX-06-13”
  const month = end && /^(.{4}-\d\d-)\d\d$/.exec(end.value)?.[1];
  return month ? { last: at + 1, value: `${month}${day.padStart(2, '0')}` } : null;
}

/** The “16” of “2015-16” */
function readShortYear(text: Text, from: Dated): Dated | null {
  const digits = readToken(text, from.last + 1);
  // “16” after “2015”
  if (!/^\d\d$/.test(digits) || !/^\d{4}$/.test(from.value) || !isGlued(text, from.last + 1)) return null;
  const value = `${from.value.slice(0, 2)}${digits}`;
  return value > from.value ? { last: from.last + 2, value } : null;
}

/** “6:45 p.m.”, “10am”, “18:30” */
function readClock(text: Text, at: number): Reading | null {
  const written = readToken(text, at);
  // “6”, “18”, and “6.45” before “pm”
  const digits = /^([01]?\d|2[0-4])(?:\.([0-5]\d))?$/.exec(written);
  if (!digits) return null;
  // “45” of “6:45”
  const hasColon =
    readToken(text, at + 1) === ':' &&
    isGlued(text, at + 1) &&
    isGlued(text, at + 2) &&
    /^[0-5]\d$/.test(readToken(text, at + 2));
  const end = hasColon ? at + 3 : at + 1;
  // “pm”, “p.m.”
  const half = /^([ap])\.?m\.?$/.exec(readFolded(text, end))?.[1];
  if (!half && (!hasColon || isGlued(text, at) || readToken(text, end) === ':')) return null;
  const hour = (Number(digits[1]) % (half ? 12 : 25)) + (half === 'p' ? 12 : 0);
  const minute = hasColon ? readToken(text, at + 2) : (digits[2] ?? '00');
  return { first: at, last: half ? end + 1 : end, form: 'time', value: `${String(hour).padStart(2, '0')}:${minute}` };
}

/** “1970s”, “the late '90s”, “21st century” */
function readDecade(text: Text, at: number): Reading | null {
  if (!isOneOf(readFolded(text, at), 'early late mid')) return readBareDecade(text, at);
  const decade = readBareDecade(text, readFolded(text, at + 1) === '-' ? at + 2 : at + 1);
  return decade && { ...decade, first: at };
}

function readBareDecade(text: Text, at: number): Reading | null {
  const digits = readToken(text, at);
  const isPlural = isGlued(text, at + 1) && isOneOf(readFolded(text, at + 1), "s 's");
  // “1970”, “2010”
  if (isPlural && /^(?:1\d|20)\d0$/.test(digits)) return period(at, at + 2, `${digits.slice(0, 3)}X`);
  // “90”
  if (isPlural && /^[2-9]0$/.test(digits)) return period(at, at + 2, `19${digits[0]}X`);
  const ordinal = readOrdinal(text, at);
  if (!ordinal) return null;
  const next = readFolded(text, ordinal.last) === '-' ? ordinal.last + 1 : ordinal.last;
  if (readFolded(text, next) !== 'century') return null;
  return period(at, next + 1, `${String(ordinal.value - 1).padStart(2, '0')}XX`);
}

/** “third quarter of 2016”, “Q3”, “first half of 2016” */
function readPart(text: Text, at: number): Reading | null {
  // “Q3”
  const short = /^q([1-4])$/.exec(readFolded(text, at));
  const ordinal = short ? null : readOrdinal(text, at);
  const joined = ordinal && readFolded(text, ordinal.last) === '-' ? ordinal.last + 1 : (ordinal?.last ?? at);
  const noun = readFolded(text, joined);
  const isHalf = noun === 'half';
  if (!short && !(ordinal && ordinal.value < 5 && (noun === 'quarter' || (isHalf && ordinal.value < 3)))) return null;
  const end = joined + 1;
  const yearAt = isOneOf(readFolded(text, end), 'of in ,') ? end + 1 : end;
  const year = YEAR.test(readToken(text, yearAt)) ? readToken(text, yearAt) : null;
  // “the first half” is mostly a match's.
  const isOfYear =
    year !== null ||
    (isOneOf(readFolded(text, yearAt), 'this last next the') && readFolded(text, yearAt + 1) === 'year');
  if (isHalf && !isOfYear) return null;
  const last = year ? yearAt + 1 : isHalf ? yearAt + 2 : end;
  return period(at, last, `${year ?? 'XXXX'}-${isHalf ? 'H' : 'Q'}${short?.[1] ?? ordinal?.value ?? ''}`);
}

const period = (first: number, last: number, value?: string): Reading => ({ first, last, form: 'period', value });

/** “last June”, “next week”, “past month”, “this year” */
function readDeictic(text: Text, at: number): Reading | null {
  const word = readFolded(text, at);
  if (!DEICTIC.has(word)) return null;
  const next = readFolded(text, at + 1);
  if (STRETCHES.has(next)) return { first: at, last: at + 2, form: word === 'past' ? 'period' : 'date' };
  if (DAY_PARTS.has(next)) return { first: at, last: at + 2, form: 'date' };
  const date = isUpper(readToken(text, at + 1)) ? readDate(text, at + 1) : null;
  return date && { first: at, last: date.last, form: 'date', value: date.value };
}

/** “summer of 2015”, “spring 2016” */
function readSeason(text: Text, at: number): Reading | null {
  const word = readFolded(text, at);
  const season = lookUp(SEASONS, word);
  const yearAt = readFolded(text, at + 1) === 'of' ? at + 2 : at + 1;
  if (!season || !YEAR.test(readToken(text, yearAt))) return null;
  return { first: at, last: yearAt + 1, form: 'date', value: `${readToken(text, yearAt)}-${season}` };
}

function readSingle(text: Text, at: number): Reading | null {
  const date = readDate(text, at);
  return date && { first: at, last: date.last, form: 'date', value: date.value };
}
