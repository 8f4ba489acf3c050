import type { Corrections, SavedArticle } from '../model.ts';
import { readMedium } from './outlet.ts';
import { readSource } from './source.ts';

/** The corrections of an article with some changes; null if nothing differs from what the page says. */
export function mergeCorrections(article: SavedArticle, changes: Corrections): Corrections | null {
  const { corrected: before = {}, ...found } = article;
  const page = readSource(found);
  const { byline, ...others } = { ...before, ...changes };
  const merged: Corrections = { ...others, ...(byline !== undefined && !others.authors && { byline }) };
  const isSame: { [N in keyof Corrections]?: boolean } = {
    title: merged.title === article.title || merged.title === '',
    site: merged.site === page.site || merged.site === '',
    published: merged.published === (article.published ?? '').slice(0, 10),
    authors: page.authors.length > 0 && JSON.stringify(merged.authors) === JSON.stringify(page.authors),
    medium: merged.medium === readMedium({ ...found, corrected: { ...merged, medium: undefined } }),
  };
  const kept = Object.entries(merged).filter(([name]) => !isSame[name as keyof Corrections]);
  return kept.length > 0 ? (Object.fromEntries(kept) as Corrections) : null;
}
