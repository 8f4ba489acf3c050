import { hasTag } from '../../lexicon/tags.ts';
import { type PreparedText, readFolded, type Sentence } from '../../text/prepared-text.ts';
import type { Pointer, Reading } from './types.ts';

const isFutureCue = hasTag('future-cue');

/** The calendar date that a figure refers to, relative to the day of publication, as ISO 8601; null where that is unknown. */
export function resolve(reading: Reading, published: string, isFuture: boolean): string | null {
  const today = readDay(published);
  if (!today) return null;
  const { value, to, pointer, form } = reading;
  if (form !== 'date' && form !== 'period') return null;
  const from =
    typeof value === 'string'
      ? resolveValue(value, today, pointer, isFuture)
      : pointer && resolveStretch(pointer, today);
  if (!from || to === undefined) return from ?? null;
  if (to === null) return `${from}/..`;
  const until = resolveValue(String(to), today, undefined, isFuture);
  return until && `${from}/${until}`;
}

function resolveStretch({ stretch, offset }: Pointer, today: Date): string | null {
  const year = today.getUTCFullYear();
  switch (stretch) {
    case 'day':
      return formatDay(addDays(today, offset));
    case 'week':
      return formatWeek(addDays(today, 7 * offset));
    case 'weekend':
      return resolveWeekend(today, offset);
    case 'month':
      return formatDay(addMonths(today, offset)).slice(0, 7);
    case 'quarter': {
      const month = addMonths(today, 3 * offset);
      return `${month.getUTCFullYear()}-Q${Math.floor(month.getUTCMonth() / 3) + 1}`;
    }
    case 'year':
      return String(year + offset);
    case 'decade':
      return `${Math.floor(year / 10) + offset}X`;
    case 'century':
      return `${Math.floor(year / 100) + offset}XX`;
    default:
      return null;
  }
}

/** “last weekend” is the one before this day, “this weekend” the one of this week. */
function resolveWeekend(today: Date, offset: number): string {
  const saturday = addDays(today, 6 - (today.getUTCDay() || 7) + 7 * offset);
  return `${formatDay(saturday)}/${formatDay(addDays(saturday, 1))}`;
}

function resolveValue(value: string, today: Date, pointer: Pointer | undefined, isFuture: boolean): string | null {
  // “XXXX-WXX-2”
  const weekday = /^XXXX-WXX-(\d)$/.exec(value)?.[1];
  if (weekday) return resolveWeekday(Number(weekday), today, pointer, isFuture);
  // “XXXX-07-08”, “XXXX-07”
  const date = /^XXXX-((?:0\d|1[0-2])(?:-\d\d)?)$/.exec(value)?.[1];
  if (date) return resolveDate(date, today, pointer, isFuture);
  // “XXXX-Q3”, “XXXX-22”
  const part = /^XXXX-(Q\d|H\d|2\d)$/.exec(value)?.[1];
  if (part) return resolvePart(part, today, pointer, isFuture);
  return value.includes('XXXX') ? null : value;
}

/** The nearest such day behind us, today included, or ahead where the words say so. */
function resolveWeekday(day: number, today: Date, pointer: Pointer | undefined, isFuture: boolean): string {
  const now = today.getUTCDay() || 7;
  const behind = (now - day + 7) % 7;
  if (pointer?.offset === 0) return formatDay(addDays(today, day - now));
  if (pointer) return formatDay(addDays(today, pointer.offset > 0 ? 7 - behind : -(behind || 7)));
  return formatDay(addDays(today, isFuture && behind > 0 ? 7 - behind : -behind));
}

/** The nearest such day or month: a month behind us unless the words point ahead. */
function resolveDate(written: string, today: Date, pointer: Pointer | undefined, isFuture: boolean): string {
  const at = (offset: number) => `${today.getUTCFullYear() + offset}-${written}`;
  const now = formatDay(today).slice(0, at(0).length);
  const isPast = at(0) <= now;
  const isNow = at(0) === now;
  if (pointer?.offset === 0) return at(0);
  if (pointer?.stretch === 'year') return at(pointer.offset);
  if (pointer) return at(pointer.offset > 0 ? Number(isPast) : Number(isPast && !isNow) - 1);
  if (isFuture) return at(Number(isPast && !isNow));
  // A day soon to come is not a year ago: “on Dec. 20” in a story of December 10.
  const isSoon = Number(written.slice(0, 2)) - (today.getUTCMonth() + 1) <= 4;
  return at(isPast || isSoon ? 0 : -1);
}

/** The nearest quarter, half or season: one that has begun, unless the words point ahead. */
function resolvePart(part: string, today: Date, pointer: Pointer | undefined, isFuture: boolean): string {
  const year = today.getUTCFullYear();
  const month = today.getUTCMonth() + 1;
  const index = Number(part.slice(1));
  // the month it begins in; winter begins before its year does
  const begins = part.startsWith('Q') ? index * 3 - 2 : part.startsWith('H') ? index * 6 - 5 : (index % 4) * 3;
  const isOver = month >= begins + 3;
  const isAhead = month < begins;
  if (pointer?.offset === 0) return `${year}-${part}`;
  if (pointer ? pointer.offset > 0 : isFuture) return `${isAhead || (!pointer && !isOver) ? year : year + 1}-${part}`;
  return `${isAhead || (pointer && !isOver) ? year - 1 : year}-${part}`;
}

const DAY = 86_400_000;

/** The day at the beginning of an ISO 8601 date, at midnight UTC; null when there is none. */
function readDay(iso: string): Date | null {
  // “2016-10-27”, “2016-10-27T10:00:00+02:00”: the day as the newsroom had it
  const day = /^\d{4}-\d\d-\d\d/.exec(iso)?.[0];
  const date = new Date(`${day}T00:00:00Z`);
  return day === undefined || Number.isNaN(date.getTime()) ? null : date;
}

/** A day as ISO 8601: “2016-10-27”. */
function formatDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** So many days later. */
function addDays(date: Date, days: number): Date {
  return new Date(date.getTime() + days * DAY);
}

/** The first of the month so many months later. */
function addMonths(date: Date, months: number): Date {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
}

/** The week of a day as ISO 8601: “2016-W43”; weeks begin on Monday and belong to the year of their Thursday. */
function formatWeek(date: Date): string {
  const thursday = addDays(date, 4 - (date.getUTCDay() || 7));
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY)) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** How far from a date words for the future are looked for, in tokens. Set by hand. */
const WINDOW = 12;

/** Whether the words around a date speak of what is to come: “will meet on Tuesday”. */
export function isFuture(text: PreparedText, first: number, last: number, sentence: Sentence): boolean {
  const from = Math.max(sentence.first, first - WINDOW);
  const to = Math.min(sentence.last, last + WINDOW);
  for (let i = from; i < to; i++) if (isFutureCue(readFolded(text, i))) return true;
  return false;
}
