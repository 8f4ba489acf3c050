import type { Identity } from '../model.ts';
import { findSavedArticles, listAddresses } from './annotations.ts';
import type { Database, TrashedItem } from './database.ts';
import { type AnnotationRow, type ArticleRow, stampAfter } from './rows.ts';
import { write } from './transaction.ts';

/** How many days an item stays in the trash. */
const DAYS = 30;
const DAY_MS = 86_400_000;

/**
 * Moves annotations of an article to the trash. With its last annotation the article is removed, unless it was saved or has a
 * note or tags.
 */
export function forget(database: Database, identity: Identity, ids: string[]): Promise<void> {
  return write(database, async () => {
    for (const url of listAddresses(identity, await findSavedArticles(database, identity))) {
      const article = (await database.articles.get(url)) ?? null;
      const rows = await database.annotations.where('url').equals(url).toArray();
      const removed = rows.filter(({ id }) => ids.includes(id));
      await moveToTrash(database, url, removed, article);
      const isBare = article !== null && !article.saved && !article.note && !article.tags?.length;
      if (isBare && removed.length === rows.length) await database.articles.delete(url);
    }
  });
}

/** Moves an article with all its annotations to the trash. Returns the ids for `restore`. */
export function forgetArticle(database: Database, url: string): Promise<string[]> {
  return write(database, async () => {
    const article = (await database.articles.get(url)) ?? null;
    const rows = await database.annotations.where('url').equals(url).toArray();
    await moveToTrash(database, url, rows, article);
    if (article) await database.trash.put({ id: url, url, deleted: stampAfter(), article });
    await database.articles.delete(url);
    return [url, ...rows.map(({ id }) => id)];
  });
}

async function moveToTrash(
  database: Database,
  url: string,
  removed: AnnotationRow[],
  article: ArticleRow | null,
): Promise<void> {
  const deleted = stampAfter();
  await database.trash.bulkPut(removed.map((annotation) => ({ id: annotation.id, url, deleted, annotation, article })));
  await database.annotations.bulkDelete(removed.map(({ id }) => id));
}

/**
 * Restores items from the trash, and their articles if these are gone. `within` is the only article that may be changed; null
 * allows any. Returns the addresses of the articles that were changed.
 */
export function restore(database: Database, within: Identity | null, ids: string[]): Promise<string[]> {
  return write(database, async () => {
    const found = (await database.trash.bulkGet(ids)).filter((trashed) => trashed !== undefined);
    const isOwn = await createFilter(database, within, found);
    const back = found.filter(isOwn);
    for (const { url, annotation, article } of back) {
      const isThere = (await database.articles.get(url)) !== undefined;
      if (article && !isThere) await database.articles.put(article);
      if (annotation) await database.annotations.put(annotation);
    }
    await database.trash.bulkDelete(back.map(({ id }) => id));
    return [...new Set(back.map(({ url }) => url))];
  });
}

/** A test whether an item belongs to an article, which may no longer be in the library. */
async function createFilter(
  database: Database,
  within: Identity | null,
  found: TrashedItem[],
): Promise<(one: TrashedItem) => boolean> {
  if (!within) return () => true;
  const addresses = new Set(listAddresses(within, await findSavedArticles(database, within)));
  for (const address of within.aliases ?? []) addresses.add(address);
  for (const { url, article } of found) if (article?.aliases?.includes(within.url)) addresses.add(url);
  return ({ url }) => addresses.has(url);
}

/** Deletes items that have been in the trash for more than 30 days. Returns how many. */
export function emptyTrash(database: Database): Promise<number> {
  const limit = new Date(Date.now() - DAYS * DAY_MS).toISOString();
  return write(database, () => database.trash.where('deleted').below(limit).delete());
}

/** Moves annotations of any articles to the trash, all or none. */
export function forgetMany(database: Database, ids: string[]): Promise<void> {
  return write(database, async () => {
    const rows = (await database.annotations.bulkGet(ids)).filter((row) => row !== undefined);
    const idsOf = new Map<string, string[]>(rows.map(({ url }) => [url, []]));
    for (const { id, url } of rows) idsOf.get(url)?.push(id);
    for (const [url, own] of idsOf) await forget(database, { url }, own);
  });
}

/** Moves articles with all their annotations to the trash, all or none. Returns the ids for `restore`. */
export function forgetArticles(database: Database, urls: string[]): Promise<string[]> {
  return write(database, async () => {
    const ids: string[] = [];
    for (const url of urls) ids.push(...(await forgetArticle(database, url)));
    return ids;
  });
}
