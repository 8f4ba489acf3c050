import { addDays, addMonths, formatDay, formatWeek, readDay } from './days.ts';
import type { Pointer, Reading } from './reading.ts';

/** The calendar date a figure means, seen from the day of writing, as ISO 8601; null where that cannot be told. */
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
