/** The parts of a date that are known. */
interface Parts {
  year: number;
  month?: number;
  day?: number;
}

const pad = (number: number): string => String(number).padStart(2, '0');

const writeIso = ({ year, month, day }: Parts): string =>
  [String(year).padStart(4, '0'), ...[month, day].flatMap((part) => (part ? [pad(part)] : []))].join('-');

/** Words that stand between the parts of a date in the languages of the interface, or end its day. */
const BETWEEN = new Set('of the st nd rd th de del di der den dem le la el er º'.split(' '));

/** “today” and “yesterday” in the language of a locale, by the days that have passed since. */
const RELATIVE = [0, 1];

/** The longest date, in UTF-16 code units. */
const MAX_LENGTH = 60;

/**
 * A date as the reader types it, as ISO 8601: “18 November 2019”, “Nov 2019”, “18/11/2019” in the order of the locale, “2019”,
 * “yesterday”; '' for nothing, and null if it is no date. `now` is today.
 */
export function readTypedDate(typed: string, locale: string, now: Date): string | null {
  const text = fold(typed).trim();
  if (text === '') return '';
  if (text.length > MAX_LENGTH) return null;
  const ago = RELATIVE.find((days) => fold(nameDay(days, locale)) === text || fold(nameDay(days, 'en')) === text);
  if (ago !== undefined) {
    const then = new Date(now.getFullYear(), now.getMonth(), now.getDate() - ago);
    return writeIso({ year: then.getFullYear(), month: then.getMonth() + 1, day: then.getDate() });
  }
  // “18”, “nov”
  const words = text.match(/\p{L}+|\d+/gu) ?? [];
  const months = words.map((word) => findMonth(word, locale));
  const numbers = words.filter((word) => /^\d/.test(word));
  const isKnown = words.every((word, at) => /^\d/.test(word) || months[at] || BETWEEN.has(word));
  const named = months.filter((month) => month !== null);
  if (!isKnown || named.length > 1) return null;
  const parts = named[0] ? withMonth(named[0], numbers) : inOrder(numbers, locale);
  return parts && isDay(parts) ? writeIso(parts) : null;
}

/** “Märza” → “marza” */
const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const nameDay = (ago: number, locale: string): string =>
  new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-ago, 'day');

/** The number of a month by the start of its name in the language of the locale or in English; null if it is none. */
function findMonth(word: string, locale: string): number | null {
  if (word.length < 3 || /^\d/.test(word)) return null;
  for (const language of [locale, 'en']) {
    const found = MONTHS.filter((month) => {
      const names = (['long', 'short'] as const).map((style) =>
        fold(nameMonth(month, language, style)).replace(/\W/g, ''),
      );
      return names.some((name) => name.startsWith(word) || name === word);
    });
    if (found.length === 1) return found[0] ?? null;
  }
  return null;
}

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

const nameMonth = (month: number, locale: string, style: 'long' | 'short'): string =>
  new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' }).format(new Date(Date.UTC(2020, month - 1)));

/** “18”, “2019”; “2019” */
function withMonth(month: number, numbers: string[]): Parts | null {
  const [year, ...years] = numbers.filter((one) => one.length === 4).map(Number);
  const [day, ...days] = numbers.filter((one) => one.length < 3).map(Number);
  if (!year || years.length > 0 || days.length > 0 || numbers.some((one) => one.length === 3)) return null;
  return day === undefined ? { year, month } : { year, month, day };
}

/** “2019”; “11”, “2019”; “18”, “11”, “2019” in the order of the locale; “2019”, “11”, “18” everywhere. */
function inOrder(numbers: string[], locale: string): Parts | null {
  const all = numbers.map(Number);
  const [a = 0, b = 0, c = 0] = all;
  if (all.length === 1) return numbers[0]?.length === 4 ? { year: a } : null;
  if (numbers[0]?.length === 4) return all.length === 2 ? { year: a, month: b } : { year: a, month: b, day: c };
  if (all.length === 2) return numbers[1]?.length === 4 ? { year: b, month: a } : null;
  if (all.length !== 3 || numbers[2]?.length !== 4) return null;
  const order = new Intl.DateTimeFormat(locale).formatToParts(0).map(({ type }) => type);
  const isMonthFirst = order.indexOf('month') < order.indexOf('day') && order.indexOf('year') > 0;
  // What cannot be a month is the day.
  const [month, day] = (isMonthFirst && a <= 12) || b > 12 ? [a, b] : [b, a];
  return { year: c, month, day };
}

/** Whether a day is in the calendar. */
function isDay({ year, month = 1, day = 1 }: Parts): boolean {
  const date = new Date(`${year}-${pad(month)}-${pad(day)}T00:00:00Z`);
  return year > 0 && !Number.isNaN(date.getTime()) && date.getUTCDate() === day;
}
