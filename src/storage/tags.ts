import type { PreviousTags } from '../model.ts';
import type { Database } from './database.ts';
import { stampAfter, toAnnotationRow, toArticleRow } from './rows.ts';
import { readTransaction, write } from './transaction.ts';

/** The maximum length of a tag, in UTF-16 code units, and the maximum number of tags of an annotation or article. Chosen to fit into the views. */
const MAX_LENGTH = 80;
const MAX_TAGS = 50;

/** Tags as they are stored: with single spaces, and without duplicates that differ in case only. */
export function cleanTags(tags: string[]): string[] {
  const clean = new Map<string, string>();
  for (const typed of tags) {
    const tag = typed.replace(/\s+/g, ' ').trim().slice(0, MAX_LENGTH);
    const folded = tag.toLocaleLowerCase();
    if (tag && !clean.has(folded)) clean.set(folded, tag);
  }
  return [...clean.values()].slice(0, MAX_TAGS);
}

/** All tags in use, in alphabetical order. */
export function listTags(database: Database): Promise<string[]> {
  return readTransaction(database, async () => {
    const [ofMarks, ofPages] = await Promise.all([
      database.annotations.orderBy('tags').uniqueKeys(),
      database.articles.orderBy('tags').uniqueKeys(),
    ]);
    return [...new Set([...ofMarks, ...ofPages].map(String))].sort((a, b) => a.localeCompare(b));
  });
}

/**
 * Renames a tag everywhere. A name that is in use merges the two tags; an empty name removes the tag. Returns the previous tags
 * for `resetTags`.
 */
export function renameTag(database: Database, from: string, to: string): Promise<PreviousTags[]> {
  return write(database, async () => {
    const marks = await database.annotations.where('tags').equals(from).toArray();
    const pages = await database.articles.where('tags').equals(from).toArray();
    const before: PreviousTags[] = [
      ...marks.map(({ id, tags }) => ({ table: 'annotations' as const, key: id, tags })),
      ...pages.map(({ url, tags = [] }) => ({ table: 'articles' as const, key: url, tags })),
    ];
    await putTags(
      database,
      before.map((one) => ({ ...one, tags: cleanTags(one.tags.map((tag) => (tag === from ? to : tag))) })),
    );
    return before;
  });
}

/** Restores previous tags. */
export function resetTags(database: Database, before: PreviousTags[]): Promise<void> {
  return write(database, () => putTags(database, before));
}

/** Replaces tags. */
async function putTags(database: Database, all: PreviousTags[]): Promise<void> {
  for (const { table, key, tags } of all) {
    if (table === 'articles') {
      const page = await database.articles.get(key);
      if (page) await database.articles.put(toArticleRow({ ...page, tags }));
    } else {
      const mark = await database.annotations.get(key);
      if (mark) await database.annotations.put(toAnnotationRow({ ...mark, tags, updated: stampAfter(mark.updated) }));
    }
  }
}

/** Adds tags to articles. Returns the previous tags for `resetTags`. */
export function tagArticles(database: Database, urls: string[], tags: string[]): Promise<PreviousTags[]> {
  return write(database, async () => {
    const rows = (await database.articles.bulkGet(urls)).filter((row) => row !== undefined);
    return addTags(
      database,
      rows.map(({ url, tags = [] }) => ({ table: 'articles', key: url, tags })),
      tags,
    );
  });
}

/** Adds tags to annotations. Returns the previous tags for `resetTags`. */
export function tagMany(database: Database, ids: string[], tags: string[]): Promise<PreviousTags[]> {
  return write(database, async () => {
    const rows = (await database.annotations.bulkGet(ids)).filter((row) => row !== undefined);
    return addTags(
      database,
      rows.map(({ id, tags }) => ({ table: 'annotations', key: id, tags })),
      tags,
    );
  });
}

async function addTags(database: Database, previous: PreviousTags[], tags: string[]): Promise<PreviousTags[]> {
  await putTags(
    database,
    previous.map((one) => ({ ...one, tags: cleanTags([...one.tags, ...tags]) })),
  );
  return previous;
}
