import { foldLines, webAddress } from '../export/markup.ts';
import type { Annotation, Medium, SavedArticle } from '../model.ts';
import { type Author, readAuthors } from './authors.ts';
import { type Day, readDay } from './dates.ts';

/** Every tag of an article and of what is kept of it, once. */
export function listTags(article: SavedArticle, annotations: Annotation[]): string[] {
  return [...new Set([...(article.tags ?? []), ...annotations.flatMap(({ tags }) => tags)])];
}

/** What a citation says of an article, corrected by the reader. */
export interface Source {
  authors: Author[];
  title: string;
  /** The newspaper or website; its host where the page does not name it. */
  site: string;
  medium: Medium;
  /** When it was published; null where the page does not say. */
  day: Day | null;
  /** When the reader kept it. */
  accessed: Day | null;
  /** '' where it is no address of the web. */
  url: string;
  lang: string;
}

/** Reads what a citation needs off an article as it was shelved and put right. */
export function readSource(article: SavedArticle): Source {
  const { corrected = {} } = article;
  const url = webAddress(article.url);
  const site = foldLines(corrected.site || article.site || '') || hostOf(url) || foldLines(article.url).slice(0, 80);
  return {
    authors: readAuthors(corrected.byline ?? article.byline, site),
    title: foldLines(corrected.title || article.title) || site,
    site,
    medium: corrected.medium ?? 'newspaper',
    day: readDay(corrected.published ?? article.published),
    accessed: readDay(article.saved ?? article.added),
    url,
    lang: article.lang,
  };
}

// “https://www.example.com:8080/news”
const hostOf = (url: string) => /^https?:\/\/(?:[^/@]*@)?(?:www\.)?([^/:?#]+)/i.exec(url)?.[1] ?? '';
