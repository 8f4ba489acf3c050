import { nameOf } from '../../export/authors.ts';
import { readSource } from '../../export/source.ts';
import type { ShelvedArticle } from '../../model.ts';
import { uiLanguage } from '../parts/strings.ts';

/** Outlet, authors and day of an article in one line. */
export function describeArticle(article: ShelvedArticle): string {
  const { site, authors } = readSource(article);
  const published = article.corrected?.published ?? article.published;
  return [site, authors.map(nameOf).join(', '), published && sayDay(published)].filter(Boolean).join(' · ');
}

/** The day as it was written, not moved into the reader's time zone. */
export function sayDay(iso: string): string {
  const day = new Date(`${iso.slice(0, 10)}T12:00:00Z`);
  if (Number.isNaN(day.getTime())) return iso;
  return day.toLocaleDateString(uiLanguage(), { dateStyle: 'medium', timeZone: 'UTC' });
}
