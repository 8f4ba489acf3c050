import type { SavedArticle } from '../../model.ts';
import { dayOf } from '../../storage/own-days.ts';
import { readerLanguage, t } from '../shared/strings.ts';

const DAY_MS = 86_400_000;

let long: Intl.DateTimeFormat | null = null;

/** A day (“2026-03-14”) in the reader's language, in words: “Today”, “Yesterday”, “14 March 2026”; '' if there is none. */
export function nameDay(day: string): string {
  if (day === '') return '';
  const ago = [0, 1].find((days) => day === dayOf(new Date(Date.now() - days * DAY_MS).toISOString()));
  if (ago !== undefined) {
    const name = new Intl.RelativeTimeFormat(readerLanguage(), { numeric: 'auto' }).format(-ago, 'day');
    return name.charAt(0).toLocaleUpperCase(readerLanguage()) + name.slice(1);
  }
  long ??= new Intl.DateTimeFormat(readerLanguage(), { dateStyle: 'long', timeZone: 'UTC' });
  return long.format(new Date(`${day}T12:00:00Z`));
}

/** From when to when some articles are, in words: “March 2025 to March 2026”; '' if it is not known. */
export function nameMonths(urls: string[], articles: ReadonlyMap<string, SavedArticle>): string {
  const days = urls.map((url) => {
    const { corrected, published } = articles.get(url) ?? {};
    return (corrected?.published || published || '').slice(0, 7);
  });
  const known = days.filter((day) => /^\d{4}-\d\d$/.test(day)).sort();
  const format = new Intl.DateTimeFormat(readerLanguage(), { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const ends = [...new Set([known[0], known.at(-1)])].flatMap((month) => month ?? []);
  const [from = '', to = ''] = ends.map((month) => format.format(new Date(`${month}-15T12:00:00Z`)));
  return to ? t('export_range', from, to) : from;
}
