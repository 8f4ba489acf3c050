import type { Annotation } from '../model.ts';
import type { Database } from './database.ts';
import { readAnnotation } from './rows.ts';
import { readTransaction } from './transaction.ts';

/** The annotations with these ids, in this order; those that do not exist are left out. */
export function findMany(database: Database, ids: string[]): Promise<Annotation[]> {
  return readTransaction(database, async () =>
    (await database.annotations.bulkGet(ids)).map(readAnnotation).filter((one) => one !== null),
  );
}

/** All annotations of the articles with these addresses. */
export function findInArticles(database: Database, urls: string[]): Promise<Annotation[]> {
  return readTransaction(database, async () => {
    const rows = await database.annotations
      .where('url')
      .anyOf([...new Set(urls)])
      .toArray();
    return rows.map(readAnnotation).filter((one) => one !== null);
  });
}
