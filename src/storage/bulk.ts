import type { Annotation } from '../model.ts';
import type { Database } from './database.ts';
import { readAnnotation } from './rows.ts';
import { cleanTags, putTags, type TagsBefore } from './tags.ts';
import { readTransaction, write } from './transaction.ts';
import { forget, forgetArticle } from './trash.ts';

/** The annotations of these names that are on the library, in this order. */
export function findMany(database: Database, ids: string[]): Promise<Annotation[]> {
  return readTransaction(database, async () =>
    (await database.annotations.bulkGet(ids)).map(readAnnotation).filter((one) => one !== null),
  );
}

/** Takes annotations of any articles off the library and into the bin, all or none; `restore` puts them back. */
export function forgetMany(database: Database, ids: string[]): Promise<void> {
  return write(database, async () => {
    const rows = (await database.annotations.bulkGet(ids)).filter((row) => row !== undefined);
    const idsOf = new Map<string, string[]>(rows.map(({ url }) => [url, []]));
    for (const { id, url } of rows) idsOf.get(url)?.push(id);
    for (const [url, own] of idsOf) await forget(database, { url }, own);
  });
}

/** Takes articles off the library and into the bin with all that was kept of them, all or none; answers with what `restore` asks for. */
export function forgetArticles(database: Database, urls: string[]): Promise<string[]> {
  return write(database, async () => {
    const ids: string[] = [];
    for (const url of urls) ids.push(...(await forgetArticle(database, url)));
    return ids;
  });
}

/** Gives articles further tags; answers with what `resetTags` takes back. */
export function tagArticles(database: Database, urls: string[], tags: string[]): Promise<TagsBefore[]> {
  return write(database, async () => {
    const rows = (await database.articles.bulkGet(urls)).filter((row) => row !== undefined);
    return addTags(
      database,
      rows.map(({ url, tags = [] }) => ({ table: 'articles', key: url, tags })),
      tags,
    );
  });
}

/** Gives annotations further tags; answers with what `resetTags` takes back. */
export function tagMany(database: Database, ids: string[], tags: string[]): Promise<TagsBefore[]> {
  return write(database, async () => {
    const rows = (await database.annotations.bulkGet(ids)).filter((row) => row !== undefined);
    return addTags(
      database,
      rows.map(({ id, tags }) => ({ table: 'annotations', key: id, tags })),
      tags,
    );
  });
}

async function addTags(database: Database, before: TagsBefore[], tags: string[]): Promise<TagsBefore[]> {
  await putTags(
    database,
    before.map((one) => ({ ...one, tags: cleanTags([...one.tags, ...tags]) })),
  );
  return before;
}
