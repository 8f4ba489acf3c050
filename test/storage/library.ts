import { Dexie } from 'dexie';
import { afterEach, beforeEach } from 'vitest';
import type { Draft, Particulars } from '../../src/model.ts';
import { type Database, openDatabase } from '../../src/storage/database.ts';
import {
  createSearchIndex,
  listOwn,
  putAnnotations,
  putArticles,
  search as searchIn,
} from '../../src/storage/search-index.ts';

/** An article of the tests. */
export const harbour: Particulars = { url: 'https://news.example/harbour', title: 'Harbour closes', lang: 'en' };

/** Another one. */
export const bridge: Particulars = { url: 'https://news.example/bridge', title: 'Bridge opens', lang: 'en' };

/** A mark of an actor, as a page asks for it to be kept. */
export const draftOf = (exact: string, start = 40): Draft => ({
  kind: 'actor',
  selectors: [
    { type: 'TextQuoteSelector', exact, prefix: 'said ', suffix: ', who' },
    { type: 'TextPositionSelector', start, end: start + exact.length },
  ],
  facts: { type: 'person', name: exact },
});

/** An empty database for each test of a file. */
export function useStoredLibrary(): { database: Database } {
  const library = {} as { database: Database };
  beforeEach(() => {
    library.database = openDatabase('test');
  });
  afterEach(() => removeDatabases(library.database));
  return library;
}

/** Closes and deletes the database of a test, and deletes others by name. */
export async function removeDatabases(database: Database, ...others: string[]): Promise<void> {
  database.close();
  for (const name of [database.name, ...others]) await Dexie.delete(name);
}

/** The reader's own annotations and the articles that a search in the library finds; all of them if nothing is typed. */
export async function search(database: Database, typed: string): Promise<{ ids: string[]; urls: string[] }> {
  const index = createSearchIndex();
  putArticles(index, await database.articles.toArray());
  putAnnotations(index, await database.annotations.toArray());
  if (typed === '') return { ids: listOwn(index).map(({ id }) => id), urls: index.articles.map(({ url }) => url) };
  const { ids, urls } = searchIn(index, typed);
  return { ids, urls: [...urls] };
}
