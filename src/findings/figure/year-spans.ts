import type { Text } from '../../text/prepare.ts';
import { isGlued, readFolded, readToken } from '../../text/read.ts';
import { isOneOf } from '../../text/words.ts';
import { type Dated, readDate } from './calendar.ts';
import { readDecade, skipPart } from './decades.ts';
import { isRole } from './lexicon.ts';
import { readPointing } from './pointers.ts';
import type { Pointer, Reading } from './reading.ts';
import { isNumber, isWord, says, skip } from './says.ts';
import { readYearNumber } from './years.ts';

/** What a span of time begins or ends with; without a value it points: “last year”. */
interface End {
  last: number;
  value?: string;
  pointer?: Pointer;
}

/** “since 2012”, “from May to July”, “between 8 and 9 October”, “2010-2014”, “2015-16”; null when none begins at the token. */
export function readSpan(text: Text, at: number): Reading | null {
  const since = isRole(text, at, 'since') && readEnd(text, skipThe(text, at + 1));
  if (since) return { first: at, form: 'period', to: null, ...since };
  const isFrom = isRole(text, at, 'from');
  const isBetween = isRole(text, at, 'between');
  const isOpened = isFrom || isBetween;
  const first = isOpened ? skipThe(text, at + 1) : at;
  const from = readEnd(text, first) ?? readSharedMonth(text, first);
  if (!from) return null;
  const link = readFolded(text, from.last);
  const isTo = isRole(text, from.last, 'to') || isOneOf(link, 'until till through');
  const isBareTo = isTo && isOneOf(link, 'to through a bis à') && from.value !== undefined;
  const isJoined = isOneOf(link, '- /');
  if (!(isBetween ? isRole(text, from.last, 'and') : isJoined || (isFrom && isTo) || isBareTo)) return null;
  const next = skipThe(text, from.last + 1);
  const to = (link === '/' ? null : readEnd(text, next)) ?? readOtherYear(text, from) ?? readShortDay(text, from);
  if (!to || (!isOpened && !areAlike(from, to, link))) return null;
  const until = readYearAfter(text, to) ?? to;
  const value = from.value && until.value ? borrowYear(from.value, until.value) : from.value;
  return { first: at, last: until.last, form: 'period', value, to: until.value ?? null };
}

/** The year of “Oct. 1-3, 1998” */
function readYearAfter(text: Text, { last, value = '' }: End): End | null {
  const at = skip(text, last, ',');
  const year = /^XXXX-\d\d-\d\d$/.test(value) ? readYearNumber(text, at) : null;
  return year ? { last: at + 1, value: year + value.slice(4) } : null;
}

const skipThe = (text: Text, at: number) => skip(text, at, 'the el la le les der dem den o il');

function readEnd(text: Text, at: number): End | null {
  const from = skipPart(text, at);
  const { last, value, pointer } = readDecade(text, at) ?? readPointing(text, from) ?? {};
  // “her 80s” are an age
  if (last) return typeof value === 'number' ? null : { last, value, pointer };
  return readDate(text, from);
}

/** Ends without “from” are of one make, and two full dates, as of birth and death, are two. */
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

/** “From May to September 2018”: the year is said once. */
function borrowYear(from: string, to: string): string {
  // “2018-09”
  return from.startsWith('XXXX-') && /^\d{4}-\d/.test(to) && !from.includes('W')
    ? to.slice(0, 4) + from.slice(4)
    : from;
}

/** The “12” of “12-13 June”, “12 to 13 June”, “12 y 13 de junio” */
function readSharedMonth(text: Text, at: number): Dated | null {
  const day = readToken(text, at);
  // “8”, “12”
  if (!/^[0-3]?\d$/.test(day)) return null;
  if (!says(text, at + 1, '-') && !isRole(text, at + 1, 'to') && !isRole(text, at + 1, 'and')) return null;
  // “XXXX-06-13”
  const month = /^(.{4}-\d\d-)\d\d$/.exec(readDate(text, at + 2)?.value ?? '')?.[1];
  return month ? { last: at + 1, value: month + day.padStart(2, '0') } : null;
}

/** The “16” of “2015-16” and “2015/16”, the “1843” of “(1806-1843)” */
function readOtherYear(text: Text, { last, value = '' }: End): Dated | null {
  const digits = readToken(text, last + 1);
  // “16” or “1843” after a year
  if (!/^\d\d(?:\d\d)?$/.test(digits) || !/^\d{4}$/.test(value)) return null;
  if (digits.length < 4 && !says(text, last, '- /')) return null;
  const year = value.slice(0, 4 - digits.length) + digits;
  if (isGlued(text, last) !== isGlued(text, last + 1)) return null;
  const isNext = Number(year) === Number(value) + 1 && isGlued(text, last);
  return (says(text, last, '/') ? isNext : year > value) ? { last: last + 2, value: year } : null;
}

/** The “26” of “Dec. 25-26”, “June 5 to 7” */
function readShortDay(text: Text, { last, value = '' }: End): Dated | null {
  const digits = readToken(text, last + 1);
  // “XXXX-12-25”
  const [, month, day] = /^(.{4}-\d\d-)(\d\d)$/.exec(value) ?? [];
  if (!month || !/^[0-3]?\d$/.test(digits) || isNumber(text, last + 2)) return null;
  if (Number(digits) <= Number(day) || Number(digits) > 31) return null;
  // “June 5 – 7 people”
  const isNext = isWord(text, last + 2) && !isGlued(text, last + 1) && says(text, last, '-');
  return isNext ? null : { last: last + 2, value: month + digits.padStart(2, '0') };
}
