import { readerLanguage } from './strings.ts';

/** Formats a whole number in the reader's language: “2,000”. */
export const formatNumber = (number: number): string => new Intl.NumberFormat(readerLanguage()).format(number);

let percents: Intl.NumberFormat | null = null;

/** Formats a share (0 to 1) as a percentage, in the reader's language: “42 %”. */
export function formatPercent(share: number): string {
  percents ??= new Intl.NumberFormat(readerLanguage(), { style: 'percent', maximumFractionDigits: 0 });
  return percents.format(share);
}

/** Formats a number of bytes, in the reader's language: “1.2 MB”. */
export function formatBytes(bytes: number): string {
  const [unit, size] = bytes < 1e6 ? (['kilobyte', bytes / 1e3] as const) : (['megabyte', bytes / 1e6] as const);
  return new Intl.NumberFormat(readerLanguage(), {
    style: 'unit',
    unit,
    maximumFractionDigits: size < 10 ? 1 : 0,
  }).format(size);
}

let days: Intl.DateTimeFormat | null = null;

/** Formats the day of an ISO 8601 date in the reader's language, without converting the time zone. Invalid dates are returned unchanged. */
export function formatDay(iso: string): string {
  const day = new Date(`${iso.slice(0, 10)}T12:00:00Z`);
  if (Number.isNaN(day.getTime())) return iso;
  days ??= new Intl.DateTimeFormat(readerLanguage(), { dateStyle: 'medium', timeZone: 'UTC' });
  return days.format(day);
}

/** Formats the day and time of an ISO 8601 date in the reader's language and time zone: “29 Nov 2026, 10:41”. */
export const formatMoment = (iso: string): string =>
  new Intl.DateTimeFormat(readerLanguage(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));
