import type { Identity } from '../model.ts';
import { findSavedArticles, listAddresses } from './annotations.ts';
import type { Database, TrashedItem } from './database.ts';
import { type AnnotationRow, type ArticleRow, stampAfter } from './rows.ts';
import { write } from './transaction.ts';

/** How long what was taken off can be put back. */
const DAYS = 30;
const DAY_MS = 86_400_000;

/**
 * Takes marks of one article off the library and into the bin; an article that the reader neither saved nor wrote about
 * goes with its last mark.
 */
export function forget(database: Database, identity: Identity, ids: string[]): Promise<void> {
  return write(database, async () => {
    for (const url of listAddresses(identity, await findSavedArticles(database, identity))) {
      const article = (await database.articles.get(url)) ?? null;
      const rows = await database.annotations.where('url').equals(url).toArray();
      const thrown = rows.filter(({ id }) => ids.includes(id));
      await throwAway(database, url, thrown, article);
      const isBare = article !== null && !article.saved && !article.note && !article.tags?.length;
      if (isBare && thrown.length === rows.length) await database.articles.delete(url);
    }
  });
}

/** Takes an article off the library and into the bin, with all its marks; answers with what `restore` asks for. */
export function forgetArticle(database: Database, url: string): Promise<string[]> {
  return write(database, async () => {
    const article = (await database.articles.get(url)) ?? null;
    const rows = await database.annotations.where('url').equals(url).toArray();
    await throwAway(database, url, rows, article);
    if (article) await database.bin.put({ id: url, url, deleted: stampAfter(), article });
    await database.articles.delete(url);
    return [url, ...rows.map(({ id }) => id)];
  });
}

async function throwAway(
  database: Database,
  url: string,
  thrown: AnnotationRow[],
  article: ArticleRow | null,
): Promise<void> {
  const deleted = stampAfter();
  await database.bin.bulkPut(thrown.map((annotation) => ({ id: annotation.id, url, deleted, annotation, article })));
  await database.annotations.bulkDelete(thrown.map(({ id }) => id));
}

/**
 * Puts back what was taken off, as it was, with its article when that is gone, too. `within` names the one article that
 * may be touched; null for any. Answers with the addresses under which something was put back.
 */
export function restore(database: Database, within: Identity | null, ids: string[]): Promise<string[]> {
  return write(database, async () => {
    const found = (await database.bin.bulkGet(ids)).filter((trashed) => trashed !== undefined);
    const isOwn = await allow(database, within, found);
    const back = found.filter(isOwn);
    for (const { url, annotation, article } of back) {
      const isThere = (await database.articles.get(url)) !== undefined;
      if (article && !isThere) await database.articles.put(article);
      if (annotation) await database.annotations.put(annotation);
    }
    await database.bin.bulkDelete(back.map(({ id }) => id));
    return [...new Set(back.map(({ url }) => url))];
  });
}

/** Whether something from the bin belongs to an article: it may have gone from the library since. */
async function allow(
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

/** Empties the bin of what was taken off more than 30 days ago; answers how much that was. */
export function emptyTrash(database: Database): Promise<number> {
  const limit = new Date(Date.now() - DAYS * DAY_MS).toISOString();
  return write(database, () => database.bin.where('deleted').below(limit).delete());
}
