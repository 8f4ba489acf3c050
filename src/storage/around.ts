import type { Annotation } from '../model.ts';
import type { Database } from './database.ts';
import { readAnnotation } from './rows.ts';
import { readTransaction } from './transaction.ts';

/** Everything that is kept of the articles in which an actor is named or quoted. */
export function findAround(database: Database, actor: string): Promise<Annotation[]> {
  return readTransaction(database, async () => {
    const own = await database.annotations.where('actor').equals(actor).toArray();
    return readOf(
      database,
      own.map(({ url }) => url),
    );
  });
}

/** Everything that is kept of the articles that these annotations belong to. */
export function findBeside(database: Database, ids: string[]): Promise<Annotation[]> {
  return readTransaction(database, async () => {
    const rows = await database.annotations.bulkGet(ids);
    return readOf(
      database,
      rows.flatMap((row) => (row ? [row.url] : [])),
    );
  });
}

async function readOf(database: Database, urls: string[]): Promise<Annotation[]> {
  const rows = await database.annotations
    .where('url')
    .anyOf([...new Set(urls)])
    .toArray();
  return rows.map(readAnnotation).filter((one) => one !== null);
}
