import { PASSAGE } from '../../model.ts';
import { type AnnotationRow, type ArticleRow, indexAnnotation, indexArticle } from '../rows.ts';

/** The properties that annotations can be filtered by. */
export const facets = ['kind', 'site', 'tag', 'actor', 'colour', 'date'] as const;

/** A property that annotations can be filtered by. */
export type Facet = (typeof facets)[number];

/** The facets of an annotation itself. Site and date are its article's; tags can be of both. */
export const ownFacets = ['kind', 'actor', 'colour'] as const;

/** An article in the index; values are codes. */
export interface IndexedArticle {
  url: string;
  site: number;
  /** The day, or the month if the day is not known. */
  date: number;
  tags: number[];
  /** When it was saved with its findings; 0 if it was not. */
  saved: number;
  /** False if only its annotations are known, or if it was removed. */
  isThere: boolean;
}

/**
 * All annotations of the library in memory. The properties of annotations are in columns of numbers: the index is queried at
 * every key press, and numbers are much faster to scan than objects. Positions in the columns are stable.
 */
export interface SearchIndex {
  codes: { [F in Facet]: Codes };
  articles: IndexedArticle[];
  /** Positions in `articles`. */
  articleAt: Map<string, number>;
  ids: string[];
  /** Positions in the columns. */
  annotationAt: Map<string, number>;
  /** For each annotation its position in `articles`, or `REMOVED`. */
  articleOf: number[];
  own: { [F in (typeof ownFacets)[number]]: number[] };
  tags: number[][];
  /** For each finding when it was added, if it was never changed since; 0 for others, which are the reader's own. */
  untouched: number[];
  /** The times in `saved` and `untouched`. */
  moments: Codes;
  words: WordIndex;
  titleWords: WordIndex;
  /** How many annotations were loaded from the database, newest first; those after them were added later, newest last. */
  loaded: number;
}

/** In place of the article of an annotation that was removed. */
export const REMOVED = -1;

/** An index without annotations. */
export function createSearchIndex(): SearchIndex {
  return {
    codes: Object.fromEntries(facets.map((facet) => [facet, createCodes()])) as SearchIndex['codes'],
    articles: [],
    articleAt: new Map(),
    ids: [],
    annotationAt: new Map(),
    articleOf: [],
    own: { kind: [], actor: [], colour: [] },
    tags: [],
    untouched: [],
    moments: createCodes(),
    words: createWordIndex(),
    titleWords: createWordIndex(),
    loaded: 0,
  };
}

/** Adds articles, or replaces them. */
export function putArticles(index: SearchIndex, rows: ArticleRow[]): void {
  removeWords(
    index.titleWords,
    rows.map(({ url }) => index.articleAt.get(url)),
  );
  for (const row of rows) {
    if (!Array.isArray(row.words)) indexArticle(row); // of an early version
    const at = findArticle(index, row.url);
    index.articles[at] = toIndexedArticle(row, index);
    index.titleWords.add(at, readWords(row.words));
  }
}

/** Adds annotations, or replaces them; `isNew` if they are newer than those in the index. */
export function putAnnotations(index: SearchIndex, rows: AnnotationRow[], isNew: boolean): void {
  const { codes, annotationAt, ids, own, moments } = index;
  removeWords(
    index.words,
    rows.map(({ id }) => annotationAt.get(id)),
  );
  for (const row of rows) {
    if (!Array.isArray(row.words)) indexAnnotation(row); // of an early version
    if (!Array.isArray(row.words)) continue; // damaged beyond repair: without words it cannot be found
    const at = annotationAt.get(row.id) ?? ids.length;
    annotationAt.set(row.id, at);
    ids[at] = row.id;
    index.articleOf[at] = findArticle(index, row.url);
    for (const facet of ownFacets) own[facet][at] = codes[facet].of(row[facet]);
    index.tags[at] = toTagCodes(row.tags, codes.tag);
    index.untouched[at] = row.kind === PASSAGE || row.updated !== row.created ? 0 : moments.of(row.created);
    index.words.add(at, readWords(row.words));
  }
  if (!isNew) index.loaded = ids.length;
}

/** Removes annotations; unknown ids are ignored. */
export function removeAnnotations(index: SearchIndex, ids: string[]): void {
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
  return articles.push({ url, site: 0, date: 0, tags: NO_TAGS, saved: 0, isThere: false }) - 1;
}

function removeWords(words: WordIndex, positions: (number | undefined)[]): void {
  const removed = new Set(positions);
  removed.delete(undefined);
  if (removed.size > 0) words.remove((position) => removed.has(position));
}

const NO_TAGS: number[] = [];

/** The reader's corrections take precedence over the metadata of the page. */
function toIndexedArticle(row: ArticleRow, { codes, moments }: SearchIndex): IndexedArticle {
  const { url, site, published, added, tags, corrected, saved } = row;
  const date = corrected?.published || published || added;
  return {
    url,
    site: codes.site.of(corrected?.site || site || hostOf(url)),
    date: codes.date.of(/^\d{4}-\d\d(?:-\d\d)?/.exec(date ?? '')?.[0]), // “2025-03-14T10:00:00Z”
    tags: toTagCodes(tags, codes.tag),
    saved: moments.of(saved),
    isThere: true,
  };
}

/** The words of a row, which may be damaged. */
const readWords = (words: unknown): string[] =>
  Array.isArray(words) ? words.filter((word) => typeof word === 'string') : [];

/** The codes of tags. The row may be damaged. */
const toTagCodes = (tags: unknown, codes: Codes): number[] =>
  Array.isArray(tags) && tags.length > 0 ? tags.map((tag) => codes.of(String(tag))) : NO_TAGS;

// “https://www.example.com:8080/news”
const hostOf = (url: string) => /^https?:\/\/(?:[^/@]*@)?(?:www\.)?([^/:?#]+)/i.exec(url)?.[1] ?? '';

/** Numbers in place of strings, because they are fast to compare and to count. 0 stands for no value. */
export interface Codes {
  values: string[];
  /** The code of a value, which is added if necessary. */
  of(value: string | undefined): number;
}

/** Codes without values. */
export function createCodes(): Codes {
  const values = [''];
  const codes = new Map<string, number>([['', 0]]);
  return {
    values,
    of(value = '') {
      const known = codes.get(value);
      if (known !== undefined) return known;
      codes.set(value, values.length);
      return values.push(value) - 1;
    },
  };
}

/** A 1 for the code of each value that is accepted; null without a filter. */
export function findCodes({ values }: Codes, accepts: ((value: string) => boolean) | null): Uint8Array | null {
  return accepts && Uint8Array.from(values, (value) => Number(value !== '' && accepts(value)));
}

/** Which of some numbered texts contain a word. */
export interface WordIndex {
  add(text: number, words: string[]): void;
  /** Removes the words of some texts. */
  remove(isRemoved: (text: number) => boolean): void;
  /** Sets a 1 for each text that has a word with this beginning. */
  mark(beginning: string, marks: Uint8Array): void;
}

/** A word index without words. */
export function createWordIndex(): WordIndex {
  const textsOf = new Map<string, number[]>();
  let sorted: string[] | null = null;

  return {
    add(text, words) {
      for (const word of words) {
        const known = textsOf.get(word);
        if (known) known.push(text);
        else {
          textsOf.set(word, [text]);
          sorted = null;
        }
      }
    },
    remove(isRemoved) {
      for (const [word, texts] of textsOf) {
        if (texts.some(isRemoved))
          textsOf.set(
            word,
            texts.filter((text) => !isRemoved(text)),
          );
      }
    },
    mark(beginning, marks) {
      sorted ??= [...textsOf.keys()].sort();
      for (let at = findFirst(sorted, beginning); sorted[at]?.startsWith(beginning); at++) {
        for (const text of textsOf.get(sorted[at] as string) ?? []) marks[text] = 1;
      }
    },
  };
}

/** The position of the first word in a sorted list that is not less than `least` (binary search). */
function findFirst(sorted: string[], least: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as string) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
