import { Dexie, type EntityTable } from 'dexie';
import type { Rule, Settings } from '../model.ts';
import { type AnnotationRow, type ArticleRow, indexAnnotation, indexArticle } from './rows.ts';

/** One choice of the reader's, by name. */
export interface Choice {
  name: keyof Settings;
  value: Settings[keyof Settings];
}

/** What was taken off the library and can still be put back. */
export interface TrashedItem {
  /** The annotation's id, or the article's address. */
  id: string;
  url: string;
  /** ISO 8601, UTC. */
  deleted: string;
  /** Absent when an article was taken off that had none. */
  annotation?: AnnotationRow;
  /** The article as it was then. */
  article: ArticleRow | null;
}

/** The library as it lies in IndexedDB, in the extension's own origin. */
export type Database = Dexie & {
  articles: EntityTable<ArticleRow, 'url'>;
  annotations: EntityTable<AnnotationRow, 'id'>;
  bin: EntityTable<TrashedItem, 'id'>;
  choices: EntityTable<Choice, 'name'>;
  rules: EntityTable<Rule, 'id'>;
};

/** The latest version of the library. */
export const VERSION = 5;

/** Opens the library. A shipped version is never edited: a change is a new version with an upgrade. */
export function openDatabase(name = 'newsgloss'): Database {
  // Strict: a write is acknowledged once it is on the disk, not once the browser means to put it there.
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database;
  database.version(1).stores({
    articles: 'url, saved, added',
    annotations: 'id, url, kind, created, *tags',
    choices: 'name',
  });
  database.version(2).stores({ articles: 'url, saved, added, *aliases' });
  database
    .version(3)
    .stores({
      articles: 'url, saved, added, *aliases, *tags, *words',
      annotations: 'id, url, kind, created, actor, *tags, *words',
      bin: 'id, url, deleted',
    })
    .upgrade(async (transaction) => {
      await transaction.table<AnnotationRow>('annotations').toCollection().modify(indexAnnotation);
      await transaction.table<ArticleRow>('articles').toCollection().modify(indexArticle);
    });
  database.version(4).stores({ rules: 'id' });
  // Words are looked up in the catalogue, which the library holds in memory: an index of them only made writing slower.
  database.version(5).stores({
    articles: 'url, saved, added, *aliases, *tags',
    annotations: 'id, url, kind, created, actor, *tags',
  });
  return database;
}
