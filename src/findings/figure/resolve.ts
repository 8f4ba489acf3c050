import { hasTag } from '../../lexicon/tags.ts';
import { type PreparedText, readFolded, type Sentence } from '../../text/prepared-text.ts';
import type { ParsedFigure, RelativeDate } from './types.ts';

const isFutureCue = hasTag('future-cue');

/** The calendar date that a figure refers to, as ISO 8601; null if it is unknown. `published` is the ISO 8601 date of publication. */
export function resolve(parsed: ParsedFigure, published: string, isFuture: boolean): string | null {
  const today = readDay(published);
  if (!today) return null;
  const { value, to, relative, form } = parsed;
  if (form !== 'date' && form !== 'period') return null;
  const from =
    typeof value === 'string'
      ? resolveValue(value, today, relative, isFuture)
      : relative && resolveCalendarUnit(relative, today);
  if (!from || to === undefined) return from ?? null;
  if (to === null) return `${from}/..`;
  const until = resolveValue(String(to), today, undefined, isFuture);
  return until && `${from}/${until}`;
}

function resolveCalendarUnit({ calendarUnit, offset }: RelativeDate, today: Date): string | null {
  const year = today.getUTCFullYear();
  switch (calendarUnit) {
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

function resolveValue(
  value: string,
  today: Date,
  relative: RelativeDate | undefined,
  isFuture: boolean,
): string | null {
  // “XXXX-WXX-2”
  const weekday = /^XXXX-WXX-(\d)$/.exec(value)?.[1];
  if (weekday) return resolveWeekday(Number(weekday), today, relative, isFuture);
  // “XXXX-07-08”, “XXXX-07”
  const date = /^XXXX-((?:0\d|1[0-2])(?:-\d\d)?)$/.exec(value)?.[1];
  if (date) return resolveDate(date, today, relative, isFuture);
  // “XXXX-Q3”, “XXXX-22”
  const part = /^XXXX-(Q\d|H\d|2\d)$/.exec(value)?.[1];
  if (part) return resolvePart(part, today, relative, isFuture);
  return value.includes('XXXX') ? null : value;
}

/** The last such weekday, including today; the next one if the words show that it is in the future. */
function resolveWeekday(day: number, today: Date, relative: RelativeDate | undefined, isFuture: boolean): string {
  const now = today.getUTCDay() || 7;
  const behind = (now - day + 7) % 7;
  if (relative?.offset === 0) return formatDay(addDays(today, day - now));
  if (relative) return formatDay(addDays(today, relative.offset > 0 ? 7 - behind : -(behind || 7)));
  return formatDay(addDays(today, isFuture && behind > 0 ? 7 - behind : -behind));
}

/** The year for a day or month: the last one unless it is soon or the words show that it is in the future. */
function resolveDate(written: string, today: Date, relative: RelativeDate | undefined, isFuture: boolean): string {
  const at = (offset: number) => `${today.getUTCFullYear() + offset}-${written}`;
  const now = formatDay(today).slice(0, at(0).length);
  const isPast = at(0) <= now;
  const isNow = at(0) === now;
  if (relative?.offset === 0) return at(0);
  if (relative?.calendarUnit === 'year') return at(relative.offset);
  if (relative) return at(relative.offset > 0 ? Number(isPast) : Number(isPast && !isNow) - 1);
  if (isFuture) return at(Number(isPast && !isNow));
  // A day in the next months is in this year: “on Dec. 20” in a story of December 10.
  const isSoon = Number(written.slice(0, 2)) - (today.getUTCMonth() + 1) <= 4;
  return at(isPast || isSoon ? 0 : -1);
}

/** The year for a quarter, half or season: the last one that has begun, unless the words show that it is in the future. */
function resolvePart(part: string, today: Date, relative: RelativeDate | undefined, isFuture: boolean): string {
  const year = today.getUTCFullYear();
  const month = today.getUTCMonth() + 1;
  const index = Number(part.slice(1));
  // the month it begins in; winter begins before its year does
  const begins = part.startsWith('Q') ? index * 3 - 2 : part.startsWith('H') ? index * 6 - 5 : (index % 4) * 3;
  const isOver = month >= begins + 3;
  const isAhead = month < begins;
  if (relative?.offset === 0) return `${year}-${part}`;
  if (relative ? relative.offset > 0 : isFuture)
    return `${isAhead || (!relative && !isOver) ? year : year + 1}-${part}`;
  return `${isAhead || (relative && !isOver) ? year - 1 : year}-${part}`;
}

const DAY = 86_400_000;

/** The day at the beginning of an ISO 8601 date, at midnight UTC; null when there is none. */
function readDay(iso: string): Date | null {
  // “2016-10-27”, “2016-10-27T10:00:00+02:00”: the local day of the publisher
  const day = /^\d{4}-\d\d-\d\d/.exec(iso)?.[0];
  const date = new Date(`${day}T00:00:00Z`);
  return day === undefined || Number.isNaN(date.getTime()) ? null : date;
}

/** A day as ISO 8601: “2016-10-27”. */
function formatDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function addDays(date: Date, days: number): Date {
  return new Date(date.getTime() + days * DAY);
}

/** The first day of the month that is `months` later. */
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

/** How far before and after a date cues to the future are searched for, in tokens. Set by hand. */
const WINDOW = 12;

/** Whether the words around a date show that it is in the future: “will meet on Tuesday”. */
export function isFuture(text: PreparedText, first: number, last: number, sentence: Sentence): boolean {
  const from = Math.max(sentence.first, first - WINDOW);
  const to = Math.min(sentence.last, last + WINDOW);
  for (let i = from; i < to; i++) if (isFutureCue(readFolded(text, i))) return true;
  return false;
}
