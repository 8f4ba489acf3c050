import type { Annotation, SavedArticle } from '../model.ts';
import { findMany } from './bulk.ts';
import type { Database } from './database.ts';
import type { Here } from './import.ts';
import { readAnnotation, readArticle } from './rows.ts';
import { readTransaction } from './transaction.ts';

/** A part of the library: everything, some articles, some annotations, what has a tag, or what was found by what was typed. */
export type Scope =
  | { of: 'everything' }
  | { of: 'articles'; urls: string[] }
  | { of: 'annotations'; ids: string[] }
  | { of: 'tag'; tag: string }
  | { of: 'search'; typed: string; urls: string[]; ids: string[] };

/** A part of the library, counted and ready to be read article by article. */
export interface OpenScope {
  articles: number;
  annotations: number;
  /** Reads one article at a time, the newest first: a large library never lies in memory as a whole. */
  read(): AsyncGenerator<Here>;
}

/** Counts a part of the library and opens it for reading; `kinds` names those that are left out. */
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

/** Addresses of articles, and whether the whole of each belongs or only what is named. */
interface Members {
  urls: Map<string, 'whole' | 'some'>;
  /** Annotations that belong; null for all of these articles. */
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

/** Every article on the library, the last added first. */
export function listArticles(database: Database): Promise<SavedArticle[]> {
  return readTransaction(database, async () =>
    (await database.articles.orderBy('added').reverse().toArray()).map(readArticle),
  );
}
