import { Dexie } from 'dexie';
import { type Annotation, PASSAGE, type SavedArticle } from '../model.ts';
import type { Database } from './database.ts';
import { type AnnotationRow, type ArticleRow, readAnnotation, readArticleRow } from './rows.ts';
import { createSearchIndex, putAnnotations, putArticles, type SearchIndex } from './search-index.ts';
import { readTransaction } from './transaction.ts';

/** How many articles are read at a time. */
const LIST_CHUNK = 1000;

/** All articles, newest first. Sorted here: the index of `added` lacks the rows in which it is damaged. */
export function listArticles(database: Database): Promise<SavedArticle[]> {
  return readTransaction(database, async () => {
    const articles: SavedArticle[] = [];
    let rows: ArticleRow[] = [];
    do {
      rows = await database.articles
        .where('url')
        .above(rows.at(-1)?.url ?? '')
        .limit(LIST_CHUNK)
        .toArray();
      articles.push(...rows.map(readArticleRow));
    } while (rows.length === LIST_CHUNK);
    return articles.sort((a, b) => Number(a.added < b.added) - Number(a.added > b.added));
  });
}

/** The newest part of the library, which is shown while the rest is read. */
export interface FirstPart {
  /** Newest first. */
  articles: SavedArticle[];
  /** The newest of the reader's own, newest first. */
  annotations: Annotation[];
  /** The search index of these annotations. */
  index: SearchIndex;
  /** These are all annotations. */
  isComplete: boolean;
}

/** How much of the library is read first: a screenful of articles, and of the reader's own annotations. */
const FIRST_ARTICLES = 60;
const FIRST_ANNOTATIONS = 60;

/** How many annotations are read first that were made between the moments at which two articles were saved. */
const MOST_BETWEEN = 20;

/** Reads the newest articles, and the newest of the reader's own annotations with the articles that they belong to. */
export function readFirstPart(database: Database): Promise<FirstPart> {
  return readTransaction(database, async () => {
    const [some, newest] = await Promise.all([
      database.annotations.limit(FIRST_ANNOTATIONS).toArray(),
      database.articles.orderBy('added').reverse().limit(FIRST_ARTICLES).toArray(),
    ]);
    const isComplete = some.length < FIRST_ANNOTATIONS;
    const rows = isComplete ? some : await readNewestOwn(database, newest);
    const listed = new Set(newest.map(({ url }) => url));
    const others = [...new Set(rows.map(({ url }) => url))].filter((url) => !listed.has(url));
    const articles = [...newest, ...(await database.articles.bulkGet(others))].filter((row) => row !== undefined);
    const index = createSearchIndex();
    putArticles(index, articles);
    putAnnotations(index, rows);
    return {
      articles: articles.map(readArticleRow),
      annotations: rows.flatMap((row) => (index.annotationAt.has(row.id) ? (readAnnotation(row) ?? []) : [])),
      index,
      isComplete,
    };
  });
}

/**
 * The newest highlights, and the newest findings that were kept one by one: those made between the moments at which the newest
 * articles were saved. Thousands of findings that were saved with them are passed over without being read. All requests are made
 * at once, as a cursor waits for each row.
 */
async function readNewestOwn({ annotations }: Database, newest: ArticleRow[]): Promise<AnnotationRow[]> {
  const moments = [...new Set(newest.flatMap(({ saved }) => saved ?? []))].sort();
  const parts = await Promise.all([
    annotations.where('kind').equals(PASSAGE).limit(FIRST_ANNOTATIONS).toArray(),
    annotations
      .where('created')
      .below(moments[0] ?? Dexie.maxKey)
      .reverse()
      .limit(MOST_BETWEEN)
      .toArray(),
    ...moments.map((moment, at) =>
      annotations
        .where('created')
        .between(moment, moments[at + 1] ?? Dexie.maxKey, false, false)
        .limit(MOST_BETWEEN)
        .toArray(),
    ),
  ]);
  return [...new Map(parts.flat().map((row) => [row.id, row])).values()];
}
