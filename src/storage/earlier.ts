import { type Earlier, type Identity, PASSAGE } from '../model.ts';
import { createNameCounts } from '../present/name-counts.ts';
import type { Database } from './database.ts';
import { readAnnotation } from './rows.ts';
import { readTransaction } from './transaction.ts';

/** How many rows are read at a time; other transactions run in between. */
const BATCH = 500;

/**
 * Finds what the reader highlighted in other articles that names one of some actors: the actor in the most highlights, of equal
 * ones the first in `names`. Null if there are none.
 */
export async function findEarlier(database: Database, identity: Identity, names: string[]): Promise<Earlier | null> {
  const here = new Set([identity.url, ...(identity.aliases ?? [])]);
  const counts = createNameCounts(names);
  const ids = await readTransaction(database, () => database.annotations.where('kind').equals(PASSAGE).primaryKeys());
  for (let at = 0; at < ids.length; at += BATCH) {
    const rows = await readTransaction(database, () => database.annotations.bulkGet(ids.slice(at, at + BATCH)));
    for (const row of rows) {
      const highlight = readAnnotation(row);
      if (highlight && !here.has(highlight.url)) counts.add(`${highlight.selectors[0].exact}\n${highlight.note}`);
    }
  }
  return counts.most();
}
