import type { Day } from '../dates.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const SHORT = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

const name = (month: number | undefined, names: string[]) => names[(month ?? 0) - 1] ?? '';

/** “March 14”, “March”, or '' where only the year is known. */
export const monthDay = ({ month, day }: Day): string => [name(month, MONTHS), day].filter(Boolean).join(' ');

/** “14 March”, “March”, or ''. */
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
