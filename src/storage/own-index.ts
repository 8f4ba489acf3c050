import { PASSAGE } from '../model.ts';
import { isMine } from '../present/shown.ts';
import { type AnnotationRow, type ArticleRow, cutWords, indexAnnotation, indexArticle } from './rows.ts';
import { createWordIndex, type WordIndex } from './word-index.ts';

/** An article in the index. */
interface IndexedArticle {
  url: string;
  /** When it was saved with its findings; absent if it was not. */
  saved?: string;
  tags: string[];
  hasNote: boolean;
  /** False if only its annotations are known, or if it was removed. */
  isThere: boolean;
}

/**
 * The reader's own annotations in memory: what was highlighted, kept or written to. Their properties are in columns: the index is
 * queried at every key press. Positions in the columns are stable.
 */
export interface SearchIndex {
  articles: IndexedArticle[];
  /** Positions in `articles`. */
  articleAt: Map<string, number>;
  ids: string[];
  /** Positions in the columns. */
  annotationAt: Map<string, number>;
  /** For each annotation its position in `articles`, or `REMOVED`. */
  articleOf: number[];
  /** When it was highlighted or kept (ISO 8601, UTC). */
  moment: string[];
  hasNote: boolean[];
  tags: string[][];
  words: WordIndex;
  titleWords: WordIndex;
  /** The positions of the annotations, newest first; null until they are sorted. */
  order: number[] | null;
}

/** In place of the article of an annotation that was removed. */
export const REMOVED = -1;

/** An index without annotations. */
export const createSearchIndex = (): SearchIndex => ({
  articles: [],
  articleAt: new Map(),
  ids: [],
  annotationAt: new Map(),
  articleOf: [],
  moment: [],
  hasNote: [],
  tags: [],
  words: createWordIndex(),
  titleWords: createWordIndex(),
  order: null,
});

/** Adds articles, or replaces them. */
export function putArticles(index: SearchIndex, rows: ArticleRow[]): void {
  removeWords(
    index.titleWords,
    rows.map(({ url }) => index.articleAt.get(url)),
  );
  for (const row of rows) {
    if (!Array.isArray(row.words)) indexArticle(row); // of an early version
    const at = findArticle(index, row.url);
    const { url, saved, note, tags } = row;
    index.articles[at] = { url, saved, tags: readStrings(tags), hasNote: isWritten(note), isThere: true };
    index.titleWords.add(at, readWords(row));
  }
}

/** Words that the reader put in place of the page's are searched, too. */
const readWords = ({ words, corrected }: ArticleRow): string[] => [
  ...readStrings(words),
  ...(corrected ? cutWords(corrected.title, corrected.site) : []),
];

/** Adds annotations, or replaces them; what was only saved with its article is left out. The articles must be there already. */
export function putAnnotations(index: SearchIndex, rows: AnnotationRow[]): void {
  const { annotationAt, ids } = index;
  index.order = null;
  removeWords(
    index.words,
    rows.map(({ id }) => annotationAt.get(id)),
  );
  for (const row of rows) {
    const saved = savedOf(index, row.url);
    if (!isMine(row, saved)) {
      const known = annotationAt.get(row.id);
      if (known !== undefined) index.articleOf[known] = REMOVED;
      annotationAt.delete(row.id);
      continue;
    }
    if (!Array.isArray(row.words)) indexAnnotation(row); // of an early version
    if (!Array.isArray(row.words)) continue; // damaged beyond repair: without words it cannot be found
    const at = annotationAt.get(row.id) ?? ids.length;
    annotationAt.set(row.id, at);
    ids[at] = row.id;
    index.articleOf[at] = findArticle(index, row.url);
    index.moment[at] = String(row.kind !== PASSAGE && row.created === saved ? row.updated : row.created);
    index.hasNote[at] = isWritten(row.note);
    index.tags[at] = readStrings(row.tags);
    index.words.add(at, readStrings(row.words));
  }
}

const isWritten = (note: unknown): boolean => typeof note === 'string' && note.trim() !== '';

const savedOf = ({ articles, articleAt }: SearchIndex, url: string): string | null =>
  articles[articleAt.get(url) ?? -1]?.saved ?? null;

/** Removes annotations; unknown ids are ignored. */
export function removeAnnotations(index: SearchIndex, ids: string[]): void {
  index.order = null;
  removeWords(
    index.words,
    ids.map((id) => index.annotationAt.get(id)),
  );
  for (const id of ids) {
    const at = index.annotationAt.get(id);
    if (at !== undefined) index.articleOf[at] = REMOVED;
    index.annotationAt.delete(id);
  }
}

/** Removes articles; their annotations stay. */
export function removeArticles(index: SearchIndex, urls: string[]): void {
  removeWords(
    index.titleWords,
    urls.map((url) => index.articleAt.get(url)),
  );
  for (const url of urls) {
    const article = index.articles[index.articleAt.get(url) ?? -1];
    if (article) article.isThere = false;
  }
}

/** The position of an article, which is added if necessary. */
function findArticle({ articles, articleAt }: SearchIndex, url: string): number {
  const known = articleAt.get(url);
  if (known !== undefined) return known;
  articleAt.set(url, articles.length);
  return articles.push({ url, tags: [], hasNote: false, isThere: false }) - 1;
}

function removeWords(words: WordIndex, positions: (number | undefined)[]): void {
  const removed = new Set(positions);
  removed.delete(undefined);
  if (removed.size > 0) words.remove((position) => removed.has(position));
}

/** The strings of a list in a row, which may be damaged. */
const readStrings = (list: unknown): string[] =>
  Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
