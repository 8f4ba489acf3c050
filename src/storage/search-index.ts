import { REMOVED, type SearchIndex } from './own-index.ts';
import { cutWords } from './rows.ts';

export {
  createSearchIndex,
  putAnnotations,
  putArticles,
  removeAnnotations,
  removeArticles,
  type SearchIndex,
} from './own-index.ts';

/** Something of the reader's own, as far as the index has it. */
export interface OwnEntry {
  id: string;
  /** The address of its article. */
  url: string;
  /** When it was highlighted or kept (ISO 8601, UTC). */
  moment: string;
  hasNote: boolean;
  tags: string[];
}

/** All of the reader's own annotations, newest first. */
export const listOwn = (index: SearchIndex): OwnEntry[] => listNewestFirst(index).map((at) => readEntry(index, at));

function readEntry({ ids, articles, articleOf, moment, hasNote, tags }: SearchIndex, at: number): OwnEntry {
  const { url = '' } = articles[articleOf[at] as number] ?? {};
  const [id = '', when = ''] = [ids[at], moment[at]];
  return { id, url, moment: when, hasNote: hasNote[at] === true, tags: tags[at] ?? [] };
}

/** The positions of all annotations, newest first. */
function listNewestFirst(index: SearchIndex): number[] {
  const { ids, moment, articleOf } = index;
  index.order ??= ids
    .flatMap((_, at) => (articleOf[at] === REMOVED ? [] : [at]))
    .sort((a, b) => (moment[a] === moment[b] ? a - b : (moment[a] as string) < (moment[b] as string) ? 1 : -1));
  return index.order;
}

/** What a search finds of the reader's own. */
export interface SearchResult {
  /** Newest first. */
  ids: string[];
  /** The articles whose title, note or tags match. */
  titles: ReadonlySet<string>;
  /** These, and those of the annotations. */
  urls: ReadonlySet<string>;
}

/**
 * Finds the annotations that contain words that start like those typed, some of which may be in the article's title instead, and
 * the articles whose titles, notes or tags contain them.
 */
export function search(index: SearchIndex, typed: string): SearchResult {
  const { ids, articles, articleOf } = index;
  const words = cutWords(typed);
  if (words.length === 0) return { ids: [], titles: new Set(), urls: new Set() };
  const isMatch = new Uint8Array(ids.length).fill(1);
  const isOwnMatch = new Uint8Array(ids.length);
  const isMatchingArticle = new Uint8Array(articles.length).fill(1);
  for (const word of words) {
    const inText = new Uint8Array(ids.length);
    const inTitle = new Uint8Array(articles.length);
    index.words.mark(word, inText);
    index.titleWords.mark(word, inTitle);
    for (let at = 0; at < inText.length; at++) {
      if (inText[at]) isOwnMatch[at] = 1;
      else if (!inTitle[articleOf[at] as number]) isMatch[at] = 0;
    }
    for (let at = 0; at < inTitle.length; at++) if (!inTitle[at]) isMatchingArticle[at] = 0;
  }
  const found = listNewestFirst(index).filter((at) => isMatch[at] && isOwnMatch[at]);
  const titles = articles.flatMap(({ url, isThere }, at) => (isThere && isMatchingArticle[at] ? [url] : []));
  const around = found.map((at) => articles[articleOf[at] as number]?.url ?? '');
  return {
    ids: found.map((at) => ids[at] as string),
    titles: new Set(titles),
    urls: new Set([...titles, ...around]),
  };
}
