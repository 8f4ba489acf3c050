import { Dexie } from 'dexie';
import { afterEach, beforeEach } from 'vitest';
import type { Draft, Particulars } from '../../src/model.ts';
import { type Database, openDatabase } from '../../src/storage/database.ts';
import {
  createSearchIndex,
  putAnnotations,
  putArticles,
  type SelectedValues,
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
  afterEach(async () => {
    library.database.close();
    await Dexie.delete('test');
  });
  return library;
}

/** The annotations and articles that a search in the library finds. */
export async function search(
  database: Database,
  typed: string,
  chosen: SelectedValues = {},
): Promise<{ ids: string[]; urls: string[] }> {
  const index = createSearchIndex();
  putArticles(index, await database.articles.toArray());
  putAnnotations(index, await database.annotations.toArray(), false);
  const { count, ids, urls } = searchIn(index, typed, chosen);
  return { ids: ids(count), urls: [...urls] };
}
