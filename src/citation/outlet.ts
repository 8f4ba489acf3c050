import type { SavedArticle } from '../model.ts';
import { foldLines, webAddress } from '../present/markup.ts';

/** The name of the newspaper or website of an article, or its host if the page does not name it. */
export const nameOutlet = ({ corrected, site, url }: SavedArticle): string =>
  foldLines(corrected?.site || site || '') || hostOf(webAddress(url)) || foldLines(url).slice(0, 80);

// “https://www.example.com:8080/news”
const hostOf = (url: string) => /^https?:\/\/(?:[^/@]*@)?(?:www\.)?([^/:?#]+)/i.exec(url)?.[1] ?? '';

/** When an article was last changed, if not before the day after its publication; else undefined. */
export function changedLater({
  corrected,
  published = '',
  modified = '',
}: Pick<SavedArticle, 'corrected' | 'published' | 'modified'>): string | undefined {
  return modified.slice(0, 10) > (corrected?.published ?? published).slice(0, 10) ? modified : undefined;
}
