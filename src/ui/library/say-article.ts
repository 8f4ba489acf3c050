import { nameOf } from '../../export/authors.ts';
import { readSource } from '../../export/source.ts';
import type { ShelvedArticle } from '../../model.ts';
import { uiLanguage } from '../parts/strings.ts';

/** Reading names and days takes its time, and long lists of articles are drawn at every key. */
const described = new WeakMap<ShelvedArticle, string>();

/** Outlet, authors and day of an article in one line. */
export function describeArticle(article: ShelvedArticle): string {
  const known = described.get(article);
  if (known !== undefined) return known;
  const { site, authors } = readSource(article);
  const published = article.corrected?.published ?? article.published;
  const line = [site, authors.map(nameOf).join(', '), published && sayDay(published)].filter(Boolean).join(' · ');
  described.set(article, line);
  return line;
}

let days: Intl.DateTimeFormat | null = null;

/** The day as it was written, not moved into the reader's time zone. */
export function sayDay(iso: string): string {
  const day = new Date(`${iso.slice(0, 10)}T12:00:00Z`);
  if (Number.isNaN(day.getTime())) return iso;
  days ??= new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium', timeZone: 'UTC' });
  return days.format(day);
}
