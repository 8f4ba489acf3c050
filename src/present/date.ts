import type { Language, Translate } from './kind-view.ts';

/**
 * A date or interval of ISO 8601 in words, in the reader's language: “14 March 2026”, “2002 to 2005”, “since 2010”, “the week of
 * 28 October 2019”, “about 1998”; '' if it is not known. A time of day is that of the text, in no time zone.
 */
export function describeDate(iso: string, language: Language): string {
  const { t } = language;
  if (iso.endsWith('~')) {
    const date = describeDate(iso.slice(0, -1), language);
    return date && t('date_about', date);
  }
  const [from = '', until] = iso.split('/');
  if (until === undefined) return describeDay(from, language);
  const start = isOpen(from) ? '' : describeDay(from, language);
  const end = isOpen(until) ? '' : describeDay(until, language);
  if (!start && !end) return '';
  if (!end) return t(`date_since_${precisionOf(from)}`, start);
  if (!start) return t(`date_until_${precisionOf(until)}`, end);
  return start === end ? start : joinDays(from, until, language);
}

const isOpen = (iso: string): boolean => iso === '..' || iso === '';

/** How precise a date is, by which it is joined to other words. */
const precisionOf = (iso: string): 'year' | 'month' | 'day' =>
  /^-?\d{4}-\d\d-\d\d/.test(iso) ? 'day' : /^-?\d{4}$/.test(iso) ? 'year' : 'month';

/** “2002 to 2005”, “July to September 2015”, “March 12 – 14, 2026”. */
function joinDays(from: string, until: string, language: Language): string {
  const [a, b] = [readMonth(from), readMonth(until)];
  if (a && b && precisionOf(from) === 'day' && precisionOf(until) === 'day')
    return dateFormat(language.locale, DAY).formatRange(a, b);
  const isOneYear = a && b && from.slice(0, 4) === until.slice(0, 4);
  const start = isOneYear
    ? dateFormat(language.locale, { month: 'long', timeZone: 'UTC' }).format(a)
    : describeDay(from, language);
  return language.t('date_range', start, describeDay(until, language));
}

const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };

const MONTH: Intl.DateTimeFormatOptions = { month: 'long', year: 'numeric', timeZone: 'UTC' };

/** A month or day of the calendar; null for any other date. */
function readMonth(iso: string): Date | null {
  // “2016-10”, “2016-10-27”
  if (!/^\d{4}-(?:0\d|1[0-2])(?:-\d\d)?$/.test(iso)) return null;
  const day = new Date(`${iso.length > 7 ? iso : `${iso}-01`}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? null : day;
}

/**
 * “2016-10-27”, “2016-W43” as the week of its Monday, “2016-Q3” and “2016-H1” by their months, “2016-SU” (summer), “197X” as a
 * decade and “19XX” by its years; '' if it is not complete.
 */
function describeDay(iso: string, language: Language): string {
  const { t, locale } = language;
  // “2026-03-14T09:41:00Z”
  const [day = '', time = ''] = iso.split('T');
  if (time) {
    const clock = /[Z+]|-\d/.test(time) ? '' : time.slice(0, 5);
    return [describeDay(day, language), clock].filter(Boolean).join(', ');
  }
  if (/^\d\d:\d\d/.test(day)) return day.slice(0, 5);
  const [, era = '', year = '', part = ''] = /^(-?)(\d\d[\dX]{2})(?:-(\S+))?$/.exec(day) ?? [];
  if (year === '') return '';
  if (year.includes('X')) return part ? '' : describeYears(year, t);
  if (!part)
    return era
      ? dateFormat(locale, { year: 'numeric', era: 'short', timeZone: 'UTC' }).format(
          new Date(`-00${year}-07-01T00:00:00Z`),
        )
      : String(Number(year));
  const calendar = readMonth(day);
  if (calendar) return dateFormat(locale, day.length > 7 ? DAY : MONTH).format(calendar);
  return describePart(Number(year), part, language);
}

/** “the 1970s”, “1900 to 1999”. */
function describeYears(year: string, t: Translate): string {
  const first = year.replaceAll('X', '0');
  return year.endsWith('XX') ? t('date_range', first, year.replaceAll('X', '9')) : t('date_decade', first);
}

/** A week, quarter, half or season of a year. */
function describePart(year: number, part: string, language: Language): string {
  const { t, locale } = language;
  const week = Number(/^W(\d\d)$/.exec(part)?.[1]);
  if (week) return t('figure_week', dateFormat(locale, DAY).format(findMonday(year, week)));
  const [, letter, index = ''] = /^([QH])([1-4])$/.exec(part) ?? [];
  const length = letter === 'H' ? 6 : 3;
  const month = (number: number) => `${String(year).padStart(4, '0')}-${String(number).padStart(2, '0')}`;
  if (letter) return joinDays(month((Number(index) - 1) * length + 1), month(Number(index) * length), language);
  const season = t('figure_seasons').split(' ')[readSeason(part)];
  return season ? t('figure_season', season, String(year)) : '';
}

/** The index of a season in TIMEX3 or, as kept by earlier versions, in ISO 8601-2: “SU”, “22”. */
const readSeason = (part: string) => (/^2[1-4]$/.test(part) ? Number(part) - 21 : SEASONS.indexOf(part));

const SEASONS = ['SP', 'SU', 'FA', 'WI'];

/** The Monday of a week of ISO 8601: 4 January is in the first week. */
function findMonday(year: number, week: number): Date {
  const first = new Date(Date.UTC(year, 0, 4));
  return new Date(Date.UTC(year, 0, 4 - ((first.getUTCDay() || 7) - 1) + 7 * (week - 1)));
}

/** The maximum number of formats of each type that are kept. */
const MAX_FORMATS = 100;

/** Keeps the formats that were used last: to create one takes a hundred times as long as to use it. */
export function keepFormats<O, F>(create: (locale: string, options: O) => F): (locale: string, options: O) => F {
  const formats = new Map<string, F>();
  return (locale, options) => {
    const key = `${locale} ${JSON.stringify(options)}`;
    const known = formats.get(key);
    if (known) return known;
    if (formats.size >= MAX_FORMATS) formats.clear();
    const created = create(locale, options);
    formats.set(key, created);
    return created;
  };
}

const dateFormat = keepFormats(
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);
