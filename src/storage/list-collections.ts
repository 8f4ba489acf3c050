import { readCollection } from '../model/lenient.ts';
import { type Collection, type CollectionItem, itemKey } from '../model.ts';
import type { Database } from './database.ts';
import { readTransaction } from './transaction.ts';

/** A collection as it is listed. */
export interface ListedCollection {
  collection: Collection;
  /** The number of its articles and annotations that are in the library. */
  count: number;
}

/** All collections, in no order. */
export function listCollections(database: Database): Promise<ListedCollection[]> {
  return readTransaction(database, async () => {
    const all = (await database.collections.toArray()).map(readCollection).filter((one) => one !== null);
    const { urls, ids } = divideItems(all.flatMap(({ items }) => items));
    const here = new Set([
      ...(await database.articles.where('url').anyOf(urls).primaryKeys()).map((article) => itemKey({ article })),
      ...(await database.annotations.where('id').anyOf(ids).primaryKeys()).map((annotation) => itemKey({ annotation })),
    ]);
    return all.map((collection) => ({
      collection,
      count: collection.items.filter((item) => here.has(itemKey(item))).length,
    }));
  });
}

/** The addresses of the articles and the ids of the annotations among items. */
export function divideItems(items: CollectionItem[]): { urls: string[]; ids: string[] } {
  const urls = new Set<string>();
  const ids = new Set<string>();
  for (const item of items) {
    if ('article' in item) urls.add(item.article);
    else ids.add(item.annotation);
  }
  return { urls: [...urls], ids: [...ids] };
}
