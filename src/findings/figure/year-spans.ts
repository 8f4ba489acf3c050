import type { Text } from '../../text/prepare.ts';
import { isGlued, readFolded, readToken } from '../../text/read.ts';
import { isOneOf } from '../../text/words.ts';
import { type Dated, readDate } from './calendar.ts';
import { readDecade } from './decades.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { readPointing } from './pointers.ts';
import type { Pointer, Reading } from './reading.ts';
import { isNumber, isWord, says } from './says.ts';
import { readYearNumber } from './years.ts';

/** What a span of time begins or ends with; without a value it points: “last year”. */
interface End {
  last: number;
  value?: string;
  pointer?: Pointer;
}

/** “since 2012”, “from May to July”, “between 8 and 9 October”, “2010-2014”, “2015-16”; null when none begins at the token. */
export function readSpan(text: Text, at: number): Reading | null {
  const lexicon = lexiconOf(text);
  const { roles } = lexicon;
  const opener = readFolded(text, at);
  if (roles.since.has(opener)) {
    const since = readSince(text, at);
    if (since) return since;
  }
  const isFrom = roles.from.has(opener);
  const isBetween = roles.between.has(opener);
  const first = isFrom || isBetween ? skipThe(text, at + 1) : at;
  const from = readEnd(text, first) ?? readSharedMonth(text, first, lexicon);
  if (!from) return null;
  const link = readFolded(text, from.last);
  const isTo = roles.to.has(link) || (lexicon.isEnglish && isOneOf(link, 'until till through'));
  const canLink = isBetween
    ? roles.and.has(link)
    : link === '-' || (isFrom && isTo) || (isTo && isOneOf(link, 'to through a bis à') && from.value !== undefined);
  if (!canLink) return null;
  const next = skipThe(text, from.last + 1);
  const to = readEnd(text, next) ?? readShortYear(text, from) ?? readShortDay(text, from);
  if (!to) return null;
  if (!isFrom && !isBetween && !areAlike(from, to, link)) return null;
  const year = readYearAfter(text, to);
  const until = year ? year.value : to.value;
  const value = from.value && until ? borrowYear(from.value, until) : from.value;
  return { first: at, last: year?.last ?? to.last, form: 'period', value, to: until ?? null };
}

/** The year of “Oct. 1-3, 1998” */
function readYearAfter(text: Text, { last, value = '' }: End): Dated | null {
  const at = readToken(text, last) === ',' ? last + 1 : last;
  const year = /^XXXX-\d\d-\d\d$/.test(value) ? readYearNumber(text, at) : null;
  return year ? { last: at + 1, value: `${year}${value.slice(4)}` } : null;
}

function readSince(text: Text, at: number): Reading | null {
  const from = readEnd(text, skipThe(text, at + 1));
  if (!from) return null;
  return {
    first: at,
    last: from.last,
    form: 'period',
    value: from.value,
    to: null,
    ...(from.pointer && { pointer: from.pointer }),
  };
}

const skipThe = (text: Text, at: number) => (says(text, at, 'the el la le les der dem den o il') ? at + 1 : at);

function readEnd(text: Text, at: number): End | null {
  const decade = readDecade(text, at);
  if (decade) return typeof decade.value === 'string' ? { last: decade.last, value: decade.value } : null;
  // “early 2015”
  const first = says(text, at, 'early late mid') ? at + (readFolded(text, at + 1) === '-' ? 2 : 1) : at;
  const pointing = readPointing(text, first);
  if (pointing) return { last: pointing.last, value: pointing.value as string | undefined, pointer: pointing.pointer };
  return readDate(text, first);
}

/** Ends without “from” are of one make, and two full dates, as of birth and death, are two. */
function areAlike(from: End, to: End, link: string): boolean {
  if (from.value === undefined || to.value === undefined) return false;
  const isFull = (value: string) => /^\d{4}-\d\d-\d\d$/.test(value);
  if (isFull(from.value) && isFull(to.value) && link === '-') return from.value.slice(0, 7) === to.value.slice(0, 7);
  if (link === '-') return true;
  const isYear = /^\d{4}$/.test(from.value) && /^\d{4}$/.test(to.value) && from.value < to.value;
  const kind = (value: string) => value.replace(/\d/g, 'X');
  return isYear || (from.value.startsWith('XXXX') && kind(from.value) === kind(to.value));
}

/** “From May to September 2018”: the year is said once. */
function borrowYear(from: string, to: string): string {
  // “2018-09”
  return from.startsWith('XXXX-') && /^\d{4}-\d/.test(to) && !from.includes('W')
    ? `${to.slice(0, 4)}${from.slice(4)}`
    : from;
}

/** The “12” of “12-13 June”, “12 to 13 June”, “12 y 13 de junio” */
function readSharedMonth(text: Text, at: number, lexicon: Lexicon): Dated | null {
  const day = readToken(text, at);
  // “8”, “12”
  if (!/^[0-3]?\d$/.test(day)) return null;
  const link = readFolded(text, at + 1);
  if (link !== '-' && !lexicon.roles.to.has(link) && !lexicon.roles.and.has(link)) return null;
  const end = readDate(text, at + 2);
  // “XXXX-06-13”
  const month = end && /^(.{4}-\d\d-)\d\d$/.exec(end.value)?.[1];
  return month ? { last: at + 1, value: `${month}${day.padStart(2, '0')}` } : null;
}

/** The “16” of “2015-16” */
function readShortYear(text: Text, from: End): Dated | null {
  const digits = readToken(text, from.last + 1);
  const year = from.value ?? '';
  // “16” after “2015”
  if (!/^\d\d$/.test(digits) || !/^\d{4}$/.test(year) || isGlued(text, from.last) !== isGlued(text, from.last + 1))
    return null;
  const value = `${year.slice(0, 2)}${digits}`;
  return value > year ? { last: from.last + 2, value } : null;
}

/** The “26” of “Dec. 25-26”, “June 5 to 7” */
function readShortDay(text: Text, from: End): Dated | null {
  const digits = readToken(text, from.last + 1);
  // “XXXX-12-25”
  const parts = /^(.{4}-\d\d-)(\d\d)$/.exec(from.value ?? '');
  if (!parts || !/^[0-3]?\d$/.test(digits) || isNumber(text, from.last + 2)) return null;
  if (Number(digits) <= Number(parts[2]) || Number(digits) > 31) return null;
  // “June 5 to 7 people”
  const isNext = isWord(text, from.last + 2) && !isGlued(text, from.last + 1) && readFolded(text, from.last) === '-';
  return isNext ? null : { last: from.last + 2, value: `${parts[1]}${digits.padStart(2, '0')}` };
}
