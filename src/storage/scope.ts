import type { Annotation, SavedArticle } from '../model.ts';
import { findMany } from './annotations.ts';
import type { Database } from './database.ts';
import type { StoredItem } from './import.ts';
import { readAnnotation, readArticle } from './rows.ts';
import { readTransaction } from './transaction.ts';

/** A part of the library: everything, some articles, some annotations, whatever has a tag, or the results of a search. */
export type Scope =
  | { of: 'everything' }
  | { of: 'articles'; urls: string[] }
  | { of: 'annotations'; ids: string[] }
  | { of: 'tag'; tag: string }
  | { of: 'search'; typed: string; urls: string[]; ids: string[] };

/** A part of the library that can be read article by article. */
export interface OpenScope {
  articles: number;
  annotations: number;
  /** Reads one article at a time, newest first, so that a large library is never in memory as a whole. */
  read(): AsyncGenerator<StoredItem>;
}

/** Opens a part of the library for reading, except for annotations of the kinds in `without`. */
export async function openScope(database: Database, scope: Scope, without: ReadonlySet<string>): Promise<OpenScope> {
  const { urls, ids } = await findMembers(database, scope);
  const isIn = ({ id, kind, url }: Annotation) =>
    !without.has(kind) && (ids === null || ids.has(id) || urls.get(url) === 'whole');
  let annotations = 0;
  if (scope.of === 'everything' && without.size === 0)
    annotations = await readTransaction(database, () => database.annotations.count());
  else for (const url of urls.keys()) annotations += (await readOne(database, url)).filter(isIn).length;
  return {
    articles: urls.size,
    annotations,
    async *read() {
      for (const url of urls.keys()) {
        const article = await readTransaction(database, () => database.articles.get(url));
        if (article) yield { article: readArticle(article), annotations: (await readOne(database, url)).filter(isIn) };
      }
    },
  };
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
    return { urls: new Map(articles.map(({ url }) => [url, 'whole'])), ids: null };
  }
  if (scope.of === 'articles') return { urls: new Map(scope.urls.map((url) => [url, 'whole'])), ids: null };
  if (scope.of === 'search') return { urls: new Map(scope.urls.map((url) => [url, 'some'])), ids: new Set(scope.ids) };
  const { articles, annotations } = await findHits(database, scope);
  const urls = new Map<string, 'whole' | 'some'>(annotations.map(({ url }) => [url, 'some']));
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

function readOne(database: Database, url: string): Promise<Annotation[]> {
  return readTransaction(database, async () => {
    const rows = await database.annotations.where('url').equals(url).toArray();
    return rows.map(readAnnotation).filter((one) => one !== null);
  });
}

/** All articles, newest first. Sorted here: the index of `added` lacks the rows in which it is damaged. */
export function listArticles(database: Database): Promise<SavedArticle[]> {
  return readTransaction(database, async () =>
    (await database.articles.toArray()).map(readArticle).sort((a, b) => (a.added < b.added ? 1 : -1)),
  );
}
