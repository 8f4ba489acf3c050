import { publishedOf, type SavedArticle } from '../model.ts';
import type { Language } from './kind-view.ts';

const DAY_MS = 86_400_000;

let long: Intl.DateTimeFormat | null = null;

/** The local day of a moment (ISO 8601, UTC); '' if it is damaged. */
export function dayOf(moment: string): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return '';
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((number) => String(number).padStart(2, '0'));
  return `${date.getFullYear()}-${month}-${day}`;
}

/** A day (“2026-03-14”) in the reader's language, in words: “Today”, “Yesterday”, “14 March 2026”; '' if there is none. */
export function nameDay(day: string, { locale }: Language): string {
  if (day === '') return '';
  const ago = [0, 1].find((days) => day === dayOf(new Date(Date.now() - days * DAY_MS).toISOString()));
  if (ago !== undefined) {
    const name = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-ago, 'day');
    return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
  }
  long ??= new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return long.format(new Date(`${day}T12:00:00Z`));
}

/** From when to when some articles are, in words: “March 2025 to March 2026”; '' if it is not known. */
export function nameMonths(
  urls: string[],
  articles: ReadonlyMap<string, SavedArticle>,
  { t, locale }: Language,
): string {
  const days = urls.map((url) => {
    const article = articles.get(url);
    return article ? publishedOf(article).slice(0, 7) : '';
  });
  const known = days.filter((day) => /^\d{4}-\d\d$/.test(day)).sort();
  const format = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const ends = [...new Set([known[0], known.at(-1)])].flatMap((month) => month ?? []);
  const [from = '', to = ''] = ends.map((month) => format.format(new Date(`${month}-15T12:00:00Z`)));
  return to ? t('export_range', from, to) : from;
}
