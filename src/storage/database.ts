import { Dexie, type EntityTable, type Transaction } from 'dexie';
import type { Collection, Rule, Settings } from '../model.ts';
import type { AnnotationRow, ArticleRow, TextRow } from './rows.ts';

/** A stored setting. */
export interface Choice {
  name: keyof Settings;
  value: Settings[keyof Settings];
}

/** A removed annotation, article or collection, which can be restored for 30 days. */
export interface TrashedItem {
  /** The annotation's or collection's id, or the article's address. */
  id: string;
  /** The address of the article; '' for a collection. */
  url: string;
  /** ISO 8601, UTC. */
  deleted: string;
  /** The day of the trash clock on which it was removed; absent for 0. */
  day?: number;
  /** Absent if the item is something else. */
  annotation?: AnnotationRow;
  /** Absent if the item is something else. */
  collection?: Collection;
  /** The article when the item was removed. */
  article: ArticleRow | null;
}

/** The database of the library, in the extension's origin. */
export type Database = Dexie & {
  articles: EntityTable<ArticleRow, 'url'>;
  annotations: EntityTable<AnnotationRow, 'id'>;
  trash: EntityTable<TrashedItem, 'id'>;
  choices: EntityTable<Choice, 'name'>;
  rules: EntityTable<Rule, 'id'>;
  collections: EntityTable<Collection, 'id'>;
  texts: EntityTable<TextRow, 'url'>;
};

/** The current version of the database. */
export const VERSION = 9;

/** Defines the database. Versions that were released never change: a change is a new version with an upgrade. */
export function openDatabase(name = 'newsgloss'): Database {
  // Strict: a transaction is complete when the data is on the disk, not when it is in the cache of the operating system.
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database;
  database.version(1).stores({
    articles: 'url, saved, added',
    annotations: 'id, url, kind, created, *tags',
    choices: 'name',
  });
  database.version(2).stores({ articles: 'url, saved, added, *aliases' });
  // Rows of versions 1 and 2 have no `words` and `actor`, which the search index adds when it reads them: rewriting 100,000
  // rows here would keep the first page waiting for half a minute. Versions 3 to 6 had indexes of these fields, which were
  // not needed.
  database.version(3).stores({ articles: 'url, saved, added, *aliases, *tags', bin: 'id, url, deleted' });
  database.version(4).stores({ rules: 'id' });
  database
    .version(6)
    .stores({ bin: null, trash: 'id, url, deleted' })
    .upgrade(async (transaction) => {
      const trashed = await transaction.table<TrashedItem>('bin').toArray();
      await transaction.table<TrashedItem>('trash').bulkPut(trashed);
      await renameSetting(transaction, 'showsStrip', 'showsMinimap');
    });
  database.version(7).stores({ annotations: 'id, url, kind, created, *tags' });
  database.version(8).stores({ collections: 'id, updated' });
  database.version(9).stores({ texts: 'url, size' });
  return database;
}

async function renameSetting(transaction: Transaction, from: string, to: keyof Settings): Promise<void> {
  const choices = transaction.table<{ name: string; value: unknown }>('choices');
  const stored = await choices.get(from);
  if (!stored) return;
  await choices.put({ ...stored, name: to });
  await choices.delete(from);
}
