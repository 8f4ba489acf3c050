import { readerLanguage } from './strings.ts';

let days: Intl.DateTimeFormat | null = null;

/** The day as it was written, not moved into the reader's time zone. */
export function sayDay(iso: string): string {
  const day = new Date(`${iso.slice(0, 10)}T12:00:00Z`);
  if (Number.isNaN(day.getTime())) return iso;
  days ??= new Intl.DateTimeFormat(readerLanguage(), { dateStyle: 'medium', timeZone: 'UTC' });
  return days.format(day);
}
