import { pad } from '../../citation/dates.ts';

/** The longest pattern of a date, in UTF-16 code units. */
const MAX_PATTERN = 100;

/** What stands for a part of a date in “YYYY-MM-DD”, and words in brackets. */
const NAMED = /\[[^[\]]*\]|YYYY|YY|MMMM|MMM|MM|M|DD|D|dddd|ddd|HH|H|mm|ss/g;

/** The same in “%Y-%m-%d”. */
const PERCENT = /%-?[A-Za-z%]/g;

const SAME: { [percent: string]: string } = {
  '%Y': 'YYYY',
  '%y': 'YY',
  '%B': 'MMMM',
  '%b': 'MMM',
  '%m': 'MM',
  '%-m': 'M',
  '%d': 'DD',
  '%-d': 'D',
  '%e': 'D',
  '%A': 'dddd',
  '%a': 'ddd',
  '%H': 'HH',
  '%-H': 'H',
  '%M': 'mm',
  '%S': 'ss',
};

/**
 * Writes a date (ISO 8601) by a pattern such as “YYYY-MM-DD” or “%d %B %Y”, with names in a language; without one, in words. A
 * day stays as it is in all time zones, a moment is told in that of the reader. A year or a month alone stays as it is.
 */
export function writeDate(iso: string, pattern: string, locale: string): string {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(iso);
  const date = new Date(isDay ? `${iso}T12:00:00` : iso);
  if (!/^\d{4}-\d\d-\d\d/.test(iso) || Number.isNaN(date.getTime())) return iso;
  if (pattern === '') return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(date);
  const name = (own: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, own).format(date);
  const parts: { [part: string]: () => string } = {
    YYYY: () => String(date.getFullYear()),
    YY: () => pad(date.getFullYear() % 100),
    MMMM: () => name({ month: 'long' }),
    MMM: () => name({ month: 'short' }),
    MM: () => pad(date.getMonth() + 1),
    M: () => String(date.getMonth() + 1),
    DD: () => pad(date.getDate()),
    D: () => String(date.getDate()),
    dddd: () => name({ weekday: 'long' }),
    ddd: () => name({ weekday: 'short' }),
    HH: () => pad(date.getHours()),
    H: () => String(date.getHours()),
    mm: () => pad(date.getMinutes()),
    ss: () => pad(date.getSeconds()),
  };
  const cut = pattern.slice(0, MAX_PATTERN);
  if (cut.includes('%'))
    return cut.replace(PERCENT, (sign) => (Object.hasOwn(SAME, sign) ? (parts[SAME[sign] ?? '']?.() ?? '') : sign));
  return cut.replace(NAMED, (sign) => (sign.startsWith('[') ? sign.slice(1, -1) : (parts[sign]?.() ?? sign)));
}
