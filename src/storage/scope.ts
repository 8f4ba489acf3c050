import type { Annotation, SavedArticle, SavedText } from '../model.ts';
import type { Database } from './database.ts';
import { findMany } from './find-annotations.ts';
import { listArticles } from './first-part.ts';
import { readArticle } from './read-article.ts';
import { readAnnotation, readText } from './rows.ts';
import { readTransaction } from './transaction.ts';

/** An article of the library with its annotations. */
export interface StoredItem {
  article: SavedArticle;
  annotations: Annotation[];
  /** All that are stored with it, if these are not all: they name the speakers. */
  beside?: Annotation[];
  /** Its text, if it was asked for. */
  text?: SavedText;
}

/** A part of the library: everything, some articles, what was chosen one by one, whatever has a tag, or the results of a search. */
export type Scope =
  | { of: 'everything' }
  | { of: 'articles'; urls: string[] }
  /** Annotations, and with `urls` these articles as a whole. */
  | { of: 'annotations'; ids: string[]; urls?: string[] }
  | { of: 'tag'; tag: string }
  | { of: 'search'; typed: string; urls: string[]; ids: string[] };

/** A part of the library that can be read article by article. */
export interface OpenScope {
  articles: number;
  /** Reads one article at a time, newest first, so that a large library is never in memory as a whole. */
  read(onProgress?: (share: number) => void): AsyncGenerator<StoredItem>;
}

/** How many rows of an article are read at a time; the page handles events between two reads. */
const CHUNK = 500;

/** How many articles are read in a transaction. */
const BATCH = 20;

/** Which annotations of a scope are read, other than those that were chosen one by one. */
export type Selection = (annotation: Annotation, article: SavedArticle) => boolean;

/**
 * Opens a part of the library for reading. The texts of articles are read if `withTexts`, unless only some annotations of the
 * article are in the scope.
 */
export async function openScope(
  database: Database,
  scope: Scope,
  isAsked: Selection = () => true,
  withTexts = false,
): Promise<OpenScope> {
  const { urls, ids } = await findMembers(database, scope);
  const isPicked = scope.of === 'annotations';
  const isIn = (one: Annotation, article: SavedArticle) =>
    (isPicked && ids?.has(one.id)) ||
    ((ids === null || ids.has(one.id) || urls.get(one.url) === 'whole') && isAsked(one, article));
  return {
    articles: urls.size,
    async *read(onProgress) {
      let count = 0;
      const isWhole = (url: string) => withTexts && urls.get(url) === 'whole';
      for await (const item of readItems(database, [...urls.keys()], isWhole)) {
        const annotations = item.annotations.filter((one) => isIn(one, item.article));
        yield annotations.length < item.annotations.length ? { ...item, annotations, beside: item.annotations } : item;
        onProgress?.(++count / urls.size);
      }
    },
  };
}

/**
 * Reads articles with all their annotations, and the texts of those that `isWhole` names. An address with annotations but without
 * an article gets one.
 */
async function* readItems(
  database: Database,
  urls: string[],
  isWhole: (url: string) => boolean = () => false,
): AsyncGenerator<StoredItem> {
  for (let from = 0; from < urls.length; from += BATCH) {
    const some = urls.slice(from, from + BATCH);
    const [rows, lists, texts] = await readTransaction(database, () =>
      Promise.all([
        database.articles.bulkGet(some),
        Promise.all(some.map((url) => readFirst(database, url))),
        database.texts.bulkGet(some.filter(isWhole)),
      ]),
    );
    const textOf = new Map(texts.map((row) => [row?.url, readText(row)]));
    for (const [at, url] of some.entries()) {
      const first = lists[at] ?? [];
      const read = first.length < CHUNK ? first : await readTransaction(database, () => readRest(database, url, first));
      const annotations = read.filter((one) => one !== null);
      const row = rows[at];
      const added = annotations[0]?.created;
      const text = textOf.get(url);
      if (row) yield { article: readArticle(row), annotations, ...(text && { text }) };
      else if (added !== undefined) yield { article: { url, title: url, lang: '', added }, annotations };
    }
  }
}

type Read = (Annotation | null)[];

async function readFirst(database: Database, url: string): Promise<Read> {
  return (await database.annotations.where('url').equals(url).limit(CHUNK).toArray()).map(readAnnotation);
}

async function readRest(database: Database, url: string, first: Read): Promise<Read> {
  const read = [...first];
  const ids = await database.annotations.where('url').equals(url).primaryKeys();
  for (let at = first.length; at < ids.length; at += CHUNK)
    read.push(...(await database.annotations.bulkGet(ids.slice(at, at + CHUNK))).map(readAnnotation));
  return read;
}

/** All annotations of an article, in the transaction that is open. Those that are too damaged are left out. */
export async function readAnnotationsOf(database: Database, url: string): Promise<Annotation[]> {
  const first = await readFirst(database, url);
  const all = first.length < CHUNK ? first : await readRest(database, url, first);
  return all.filter((one) => one !== null);
}

/** The articles and annotations in a scope. */
interface Members {
  /** For each address, whether all annotations of the article are in the scope or only those in `ids`. */
  urls: Map<string, 'whole' | 'some'>;
  /** The annotations in the scope; null for all annotations of the articles. */
  ids: Set<string> | null;
}

async function findMembers(database: Database, scope: Scope): Promise<Members> {
  if (scope.of === 'everything') {
    const articles = await listArticles(database);
    // Annotations are also in the library if their article was lost.
    const named = await readTransaction(database, () => database.annotations.orderBy('url').uniqueKeys());
    const urls = [...articles.map(({ url }) => url), ...named.map(String)];
    return { urls: new Map(urls.map((url) => [url, 'whole'])), ids: null };
  }
  if (scope.of === 'articles') return { urls: new Map(scope.urls.map((url) => [url, 'whole'])), ids: null };
  if (scope.of === 'search') return { urls: new Map(scope.urls.map((url) => [url, 'some'])), ids: new Set(scope.ids) };
  const { articles, annotations } = await findHits(database, scope);
  const urls = new Map<string, 'whole' | 'some'>(annotations.map(({ url }) => [url, 'some']));
  if (scope.of === 'annotations') for (const url of scope.urls ?? []) urls.set(url, 'whole');
  for (const { url } of articles) urls.set(url, 'whole');
  return { urls, ids: new Set(annotations.map(({ id }) => id)) };
}

async function findHits(database: Database, scope: Scope & { of: 'tag' | 'annotations' }) {
  if (scope.of === 'annotations') return { articles: [], annotations: await findMany(database, scope.ids) };
  return readTransaction(database, async () => {
    const articles = await database.articles.where('tags').equals(scope.tag).toArray();
    const rows = await database.annotations.where('tags').equals(scope.tag).toArray();
    return { articles, annotations: rows.map(readAnnotation).filter((one) => one !== null) };
  });
}

/** The number of articles, and of annotations. */
export const countLibrary = (database: Database): Promise<{ articles: number; annotations: number }> =>
  readTransaction(database, async () => ({
    articles: await database.articles.count(),
    annotations: await database.annotations.count(),
  }));
