import { Dexie, type EntityTable } from 'dexie';
import type { Annotation, Settings, ShelvedArticle } from '../model.ts';

/** One choice of the reader's, by name. */
export interface Choice {
  name: keyof Settings;
  value: Settings[keyof Settings];
}

/** The shelf as it lies in IndexedDB, in the extension's own origin. */
export type Database = Dexie & {
  articles: EntityTable<ShelvedArticle, 'url'>;
  annotations: EntityTable<Annotation, 'id'>;
  choices: EntityTable<Choice, 'name'>;
};

/** Opens the shelf. A shipped version is never edited: a change is a new version with an upgrade. */
export function openDatabase(name = 'newsgloss'): Database {
  const database = new Dexie(name) as Database;
  database.version(1).stores({
    articles: 'url, saved, added',
    annotations: 'id, url, kind, created, *tags',
    choices: 'name',
  });
  database.version(2).stores({ articles: 'url, saved, added, *aliases' });
  return database;
}
