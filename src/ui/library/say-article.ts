import { nameOf } from '../../export/authors.ts';
import { readSource } from '../../export/source.ts';
import type { ShelvedArticle } from '../../model.ts';
import { sayDay } from '../parts/say-day.ts';

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
