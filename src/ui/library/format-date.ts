import { formatDay, readerLanguage } from '../shared/strings.ts';

/** A day or month in the format of the reader's language; other dates, such as “2025-Q1”, are returned unchanged. */
export function formatDate(date: string): string {
  if (/^\d{4}-\d\d-\d\d(?:T|$)/.test(date)) return formatDay(date);
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(date)) return date;
  const format = new Intl.DateTimeFormat(readerLanguage(), { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${date}-01T00:00:00Z`));
}
