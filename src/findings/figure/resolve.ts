import type { ParsedFigure, RelativeDate } from './types.ts';

/** When the words around a date say that it is; null if they do not. */
export type Tense = 'future' | 'past' | null;

/** The calendar date that a figure refers to, as ISO 8601; null if it is unknown. `published` is the ISO 8601 date of publication. */
export function resolve(parsed: ParsedFigure, published: string, tense: Tense): string | null {
  const today = readDay(published);
  if (!today) return null;
  const { value, to, relative, toRelative, form } = parsed;
  if (form !== 'date' && form !== 'period') return null;
  if (relative?.length) return resolveRolling(relative, relative.length, today);
  const from =
    typeof value === 'string'
      ? resolveValue(value, today, relative, tense)
      : relative && resolveCalendarUnit(relative, today, tense);
  if (toRelative) {
    const end = resolveCalendarUnit(toRelative, today, tense);
    return from && end ? `${from}/${end}` : null;
  }
  if (!from || to === undefined) return from ?? null;
  // “since mid-September”
  if (to === null) return `${tense !== 'future' && !relative ? beforeToday(from, today, String(value)) : from}/..`;
  const isShared = relative?.calendarUnit === 'week' || relative?.calendarUnit === 'month';
  const until = resolveValue(String(to), today, isShared ? relative : undefined, tense);
  if (!until || typeof value !== 'string') return until && `${from}/${until}`;
  // “from next Monday to Friday”
  if (until < from && String(to).startsWith('XXXX-W'))
    return `${from}/${resolveWeekday(Number(String(to).slice(-1)), addDays(new Date(from), 7), undefined, null)}`;
  return `${startBefore(from, until, value, String(to))}/${until}`;
}

/** A date without a year a year earlier if it would be after today. */
const beforeToday = (date: string, today: Date, value: string) =>
  value.startsWith('XXXX-') && !value.includes('W') && date > formatDay(today)
    ? String(Number(date.slice(0, 4)) - 1) + date.slice(4)
    : date;

/** The start of a period a year earlier if it would be after its end: “from November to March”. */
function startBefore(from: string, until: string, value: string, to: string): string {
  const isOpen = value.startsWith('XXXX-') && to.startsWith('XXXX-') && !value.includes('W');
  return isOpen && from > until ? String(Number(from.slice(0, 4)) - 1) + from.slice(4) : from;
}

/** The days and months of units of a day and more. */
export const DAYS: { [unit: string]: [days: number, months?: number] } = {
  day: [1],
  week: [7],
  month: [0, 1],
  year: [0, 12],
};

/** The days of “the last three weeks” up to yesterday, or of “the next two months” from tomorrow. */
function resolveRolling({ calendarUnit, offset }: RelativeDate, length: number, today: Date): string {
  const [days = 0, months = 0] = DAYS[calendarUnit ?? ''] ?? [];
  const shift = (date: Date, n: number) =>
    new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + n * months, date.getUTCDate() + n * days));
  const [from, until] =
    offset < 0 ? [shift(today, -length), today] : [addDays(today, 1), shift(addDays(today, 1), length)];
  return `${formatDay(from)}/${formatDay(addDays(until, -1))}`;
}

function resolveCalendarUnit(relative: RelativeDate, today: Date, tense: Tense): string | null {
  const { calendarUnit, offset } = relative;
  const year = today.getUTCFullYear();
  switch (calendarUnit) {
    case 'day':
      return formatDay(addDays(today, offset));
    case 'week':
      return formatWeek(addDays(today, 7 * offset));
    case 'weekend':
      return resolveWeekend(today, relative, tense);
    case 'month':
      return formatDay(addMonths(today, offset)).slice(0, 7);
    case 'quarter': {
      const month = addMonths(today, 3 * offset);
      return `${month.getUTCFullYear()}-Q${Math.floor(month.getUTCMonth() / 3) + 1}`;
    }
    case 'half': {
      const month = addMonths(today, 6 * offset);
      return `${month.getUTCFullYear()}-H${month.getUTCMonth() < 6 ? 1 : 2}`;
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

/** “last weekend” is the one before this day, “this weekend” the one of this week unless the words show that it is past. */
function resolveWeekend(today: Date, { offset, isBare }: RelativeDate, tense: Tense): string {
  const ahead = 6 - (today.getUTCDay() || 7);
  const isOver = offset === 0 && ahead > 0 && (tense === 'past' || (isBare === true && tense === null));
  const saturday = addDays(today, ahead + 7 * (isOver ? -1 : offset));
  return `${formatDay(saturday)}/${formatDay(addDays(saturday, 1))}`;
}

function resolveValue(value: string, today: Date, relative: RelativeDate | undefined, tense: Tense): string | null {
  // “XXXX-WXX-2”
  const weekday = /^XXXX-WXX-(\d)$/.exec(value)?.[1];
  if (weekday) return resolveWeekday(Number(weekday), today, relative, tense);
  // “XXXX-07-08”, “XXXX-07”
  const date = /^XXXX-((?:0\d|1[0-2])(?:-\d\d)?)$/.exec(value)?.[1];
  const nth = /^XXXX-(\d\d|XX)-(W(?:\d\d|XX-\d-#\d))$/.exec(value);
  if (nth?.[1] && nth[2]) return resolveNth(nth[1], nth[2], today, relative, tense);
  if (value.startsWith('XXXX-XX'))
    return relative?.calendarUnit === 'month'
      ? resolveDay(value, today, relative)
      : relative?.weekday
        ? findNearest(value.slice(-2), relative.weekday, today)
        : null;
  // “XXXX-W31”
  if (/^XXXX-W\d\d$/.test(value)) return `${today.getUTCFullYear() + (relative?.offset ?? 0)}${value.slice(4)}`;
  // “week of 4 February”
  if (date && relative?.calendarUnit === 'week')
    return formatWeek(new Date(`${resolveDate(date, today, undefined, tense)}T00:00:00Z`));
  if (date && relative?.weekday)
    return findYear(date, relative.weekday, today) ?? resolveDate(date, today, undefined, tense);
  if (date) return resolveDate(date, today, relative, tense);
  // “XXXX-Q3”, “XXXX-SU”
  const part = /^XXXX-([QH]\d|[SFW][A-Z])$/.exec(value)?.[1];
  if (part) return resolvePart(part, today, relative, tense);
  return value.includes('XXXX') ? null : value;
}

/** A week or weekday of a month: “third week of January”, “first Friday of next month”. */
function resolveNth(
  month: string,
  part: string,
  today: Date,
  relative: RelativeDate | undefined,
  tense: Tense,
): string | null {
  const isRelative = month === 'XX';
  if (isRelative && relative?.calendarUnit !== 'month') return null;
  const found = isRelative
    ? formatDay(addMonths(today, relative?.offset ?? 0)).slice(0, 7)
    : resolveDate(month, today, relative, tense);
  // “WXX-5-#1”, “W03”
  const [, weekday, number = part.slice(1)] = /^WXX-(\d)-#(\d)$/.exec(part) ?? [];
  return weekday ? findWeekday(found, Number(weekday), Number(number)) : findWeek(found, Number(number));
}

/** The n-th such weekday of a month (“2016-07”) as ISO 8601; the last one if there are fewer. */
export function findWeekday(month: string, weekday: number, n: number): string {
  const first = new Date(`${month}-01T00:00:00Z`);
  const ahead = (weekday - (first.getUTCDay() || 7) + 7) % 7;
  const days = (addMonths(first, 1).getTime() - first.getTime()) / DAY;
  return formatDay(addDays(first, ahead + 7 * (Math.min(n, Math.floor((days - 1 - ahead) / 7) + 1) - 1)));
}

/** The n-th week of a month (“2016-07”) as ISO 8601; weeks belong to the month of their Thursday. */
export const findWeek = (month: string, n: number) => formatWeek(new Date(`${findWeekday(month, 4, n)}T00:00:00Z`));

/** How many weeks a year has in ISO 8601: its last one has 28 December in it. */
export const countWeeks = (year: number) => Number(formatWeek(new Date(Date.UTC(year, 11, 28))).slice(-2));

const SEASONS = 'SPSUFAWI';

/** The name of a season in TIMEX3: “SU”; 1 is spring. */
export const nameSeason = (season: number): string => SEASONS.slice(2 * season - 2, 2 * season);

/** “the 20th of next month” */
const resolveDay = (value: string, today: Date, { offset }: RelativeDate) =>
  formatDay(addMonths(today, offset)).slice(0, 8) + value.slice(-2);

/** How many months before and after are searched for a day that is given by its number and weekday. */
const MONTHS = [-3, -2, -1, 0, 1, 2, 3];

/** The nearest day with a number and weekday: “sábado (23)”, “el lunes 8”; null if there is none. */
function findNearest(day: string, weekday: number, today: Date): string | null {
  const days = MONTHS.map((months) => new Date(`${formatDay(addMonths(today, months)).slice(0, 8)}${day}T00:00:00Z`));
  // “2016-02-30” is none
  const real = days.filter((date) => date.getUTCDate() === Number(day) && (date.getUTCDay() || 7) === weekday);
  const distance = (date: Date) => Math.abs(date.getTime() - today.getTime());
  const [nearest] = real.sort((a, b) => distance(a) - distance(b));
  return nearest ? formatDay(nearest) : null;
}

/** The day of a month in the nearest year in which it has a weekday: “Friday, December 4”; null if it has it in none beside this one. */
function findYear(written: string, weekday: number, today: Date): string | null {
  const days = [0, 1, -1].map((offset) => `${today.getUTCFullYear() + offset}-${written}`);
  return days.find((day) => (new Date(`${day}T00:00:00Z`).getUTCDay() || 7) === weekday) ?? null;
}

/** The last such weekday, including today; the next one if the words show that it is in the future. */
function resolveWeekday(day: number, today: Date, relative: RelativeDate | undefined, tense: Tense): string {
  const now = today.getUTCDay() || 7;
  const behind = (now - day + 7) % 7;
  if (relative?.calendarUnit === 'week') return formatDay(addDays(today, day - now + 7 * relative.offset));
  if (relative?.offset === 0) return formatDay(addDays(today, day - now));
  if (relative) {
    const days = relative.offset > 0 ? 7 * relative.offset - behind : -(behind || 7);
    const isMore = relative.isNotAdjacent && Math.abs(days) === 1;
    return formatDay(addDays(today, isMore ? 8 * days : days));
  }
  return formatDay(addDays(today, tense === 'future' && behind > 0 ? 7 - behind : -behind));
}

/** Up to how many days before the publication a date is not that of the next year. */
const RECENT = 90;

/** The year for a day or month: the last one unless it is soon or the words show that it is in the future. */
function resolveDate(written: string, today: Date, relative: RelativeDate | undefined, tense: Tense): string {
  const at = (offset: number) => `${today.getUTCFullYear() + offset}-${written}`;
  const now = formatDay(today).slice(0, at(0).length);
  const isPast = at(0) <= now;
  const isNow = at(0) === now;
  if (relative?.offset === 0) return at(0);
  if (relative?.calendarUnit === 'year') return at(relative.offset);
  if (relative) return at(relative.offset > 0 ? Number(isPast) : Number(isPast && !isNow) - 1);
  // What was in the last months, and comes next year, would be called so: “next November”.
  const isRecent = isPast && today.getTime() - Date.parse(at(0).padEnd(10, '-01')) < RECENT * DAY;
  if (tense === 'future') return at(Number(isPast && !isNow && !isRecent));
  // A day in the next months is in this year: “on Dec. 20” in a story of December 10.
  const isSoon = Number(written.slice(0, 2)) - (today.getUTCMonth() + 1) <= 4;
  return at(isPast || isSoon ? 0 : -1);
}

/**
 * The year for a quarter, half or season: the last one that has begun or, if the words say so, the next one. One that is still
 * ahead in this year is last year's only if they say that it is past; null if they do not tell.
 */
function resolvePart(part: string, today: Date, relative: RelativeDate | undefined, tense: Tense): string | null {
  const year = today.getUTCFullYear();
  const month = today.getUTCMonth() + 1;
  const index = Number(part.slice(1));
  const isHalf = part.startsWith('H');
  // the month it begins in; winter begins before its year does
  const season = ((SEASONS.indexOf(part) / 2 + 1) % 4) * 3;
  const begins = part.startsWith('Q') ? index * 3 - 2 : isHalf ? index * 6 - 5 : season;
  if (relative?.calendarUnit === 'year') return `${year + relative.offset}-${part}`;
  const isOver = month >= begins + (isHalf ? 6 : 3);
  const isAhead = month < begins;
  if (relative?.offset === 0) return `${year}-${part}`;
  if (relative ? relative.offset > 0 : tense === 'future')
    return `${isAhead || (!relative && !isOver) ? year : year + 1}-${part}`;
  if (isAhead && !relative && tense !== 'past') return null;
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
export function formatWeek(date: Date): string {
  const thursday = addDays(date, 4 - (date.getUTCDay() || 7));
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY)) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}
