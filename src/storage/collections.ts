import { readCollection } from '../model/lenient.ts';
import { type Collection, type CollectionItem, itemKey } from '../model.ts';
import type { OpenCollection } from '../present/collection-contents.ts';
import { replaceNote } from './annotations.ts';
import type { Database } from './database.ts';
import { divideItems } from './list-collections.ts';
import { readArticle } from './read-article.ts';
import { createId, readAnnotation, readText, stampAfter } from './rows.ts';
import { readAnnotationsOf } from './scope.ts';
import { readTransaction, StorageError, write } from './transaction.ts';

/** The maximum length of a name, in UTF-16 code units. */
export const MAX_NAME = 200;

const cleanName = (name: string): string => name.replace(/\s+/g, ' ').trim().slice(0, MAX_NAME);

export type { OpenCollection } from '../present/collection-contents.ts';

/** Reads a collection; null if there is none. What is in the trash is left out. */
export function findCollection(database: Database, id: string): Promise<OpenCollection | null> {
  return readTransaction(database, async () => {
    const collection = readCollection(await database.collections.get(id));
    if (!collection) return null;
    const { sections, items } = collection;
    const parts = sections.flatMap((section) => section.parts.flatMap((part) => ('text' in part ? [] : [part])));
    const { urls, ids } = divideItems([...items, ...parts]);
    const named = (await database.annotations.bulkGet(ids)).map(readAnnotation).filter((one) => one !== null);
    const all = [...new Set([...urls, ...named.map(({ url }) => url)])];
    const rows = (await database.articles.bulkGet(all)).filter((row) => row !== undefined);
    const lists = await Promise.all(all.map((url) => readAnnotationsOf(database, url)));
    const texts = (await database.texts.bulkGet(all)).map(readText).filter((text) => text !== null);
    return {
      collection,
      articles: new Map(rows.map((row) => [row.url, readArticle(row)])),
      annotations: new Map([...named, ...lists.flat()].map((one) => [one.id, one])),
      texts: new Map(texts.map((text) => [text.url, text])),
    };
  });
}

/** Creates a collection. */
export function createCollection(database: Database, name: string, items: CollectionItem[]): Promise<Collection> {
  return write(database, async () => {
    const now = stampAfter();
    const collection: Collection = {
      id: createId(),
      name: cleanName(name),
      note: '',
      items: withoutDuplicates(items),
      sections: [],
      created: now,
      updated: now,
    };
    await database.collections.add(collection);
    return collection;
  });
}

const withoutDuplicates = (items: CollectionItem[]): CollectionItem[] => [
  ...new Map(items.map((item) => [itemKey(item), item])).values(),
];

/** Fields of a collection to change. */
type CollectionChanges = Partial<Pick<Collection, 'name' | 'note' | 'items' | 'sections'>>;

/**
 * Changes a collection; `change` gets it as it is stored. Returns it as it was before, to undo the change. Throws `MarkGone` if
 * it does not exist.
 */
export function changeCollection(
  database: Database,
  id: string,
  change: (before: Collection) => CollectionChanges,
): Promise<Collection> {
  return write(database, async () => {
    const before = readCollection(await database.collections.get(id));
    if (!before) throw new StorageError('MarkGone');
    const after = { ...before, ...change(before) };
    const name = cleanName(after.name) || before.name;
    await database.collections.put({ ...after, name, updated: stampAfter(before.updated) });
    return before;
  });
}

/** Changes the note of a collection. Throws `NoteConflict` if another editor changed it since it was `read`. */
export const changeCollectionNote = (database: Database, id: string, note: string, read: string): Promise<unknown> =>
  changeCollection(database, id, (before) => ({ note: replaceNote(before.note, note, read) }));

/** Adds articles and annotations at the end of a collection. Returns those that were not in it. */
export async function addToCollection(
  database: Database,
  id: string,
  items: CollectionItem[],
): Promise<CollectionItem[]> {
  let added: CollectionItem[] = [];
  await changeCollection(database, id, (before) => {
    const here = new Set(before.items.map(itemKey));
    added = withoutDuplicates(items).filter((item) => !here.has(itemKey(item)));
    return { items: [...before.items, ...added] };
  });
  return added;
}

/** Removes articles and annotations from a collection, but not from its outline. */
export async function removeFromCollection(database: Database, id: string, items: CollectionItem[]): Promise<void> {
  const gone = new Set(items.map(itemKey));
  await changeCollection(database, id, (before) => ({
    items: before.items.filter((item) => !gone.has(itemKey(item))),
  }));
}
