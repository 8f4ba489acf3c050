const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const SHORT = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

const name = (month: number | undefined, names: string[]) => names[(month ?? 0) - 1] ?? '';

/** “March 14”, or “March” without a day; '' if only the year is known. */
export const monthDay = ({ month, day }: Day): string => [name(month, MONTHS), day].filter(Boolean).join(' ');

/** “14 March”, or “March” without a day; '' if only the year is known. */
export const dayMonth = ({ month, day }: Day): string => [day, name(month, MONTHS)].filter(Boolean).join(' ');

/** “March 14, 2025”, “March 2025” or “2025”. */
export function americanDate(date: Day): string {
  const rest = monthDay(date);
  return rest === '' ? String(date.year) : `${rest}${date.day ? ',' : ''} ${date.year}`;
}

/** “14 March 2025”. */
export const britishDate = (date: Day): string => [dayMonth(date), date.year].filter(Boolean).join(' ');

/** “14 Mar. 2025”. */
export function shortDate({ year, month, day }: Day): string {
  return [day, name(month, SHORT), year].filter(Boolean).join(' ');
}

/** A date; month and day are undefined if they are not known. */
export interface Day {
  year: number;
  month?: number;
  day?: number;
}

/** Parses an ISO 8601 date, without converting it to another time zone; null if it is not valid. */
export function readDay(iso: string | undefined): Day | null {
  // “2025”, “2025-03”, “2025-03-14T09:30:00+01:00”
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(iso ?? '');
  if (!found) return null;
  const [year, month, day] = found.slice(1).map(Number);
  if (!year) return null;
  if (!month || month > 12) return { year };
  return day && day <= 31 ? { year, month, day } : { year, month };
}

/** A date as ISO 8601: “2025-03-14”, “2025-03” or “2025”. */
export function writeIso({ year, month, day }: Day): string {
  return [String(year).padStart(4, '0'), ...[month, day].flatMap((part) => (part ? [pad(part)] : []))].join('-');
}

/** A number with at least two digits: “03”. */
export const pad = (n: number): string => String(n).padStart(2, '0');
