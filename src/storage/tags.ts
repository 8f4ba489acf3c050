import type { Database } from './database.ts';
import { stampAfter, toAnnotationRow, toArticleRow } from './rows.ts';
import { readTransaction, write } from './transaction.ts';

/** The longest tag, in UTF-16 units, and the most that one thing has. */
const LONGEST = 80;
const MOST = 50;

/** Tags as they are stored: without needless space, each once whatever its case. */
export function cleanTags(tags: string[]): string[] {
  const clean = new Map<string, string>();
  for (const typed of tags) {
    const tag = typed.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
    const folded = tag.toLocaleLowerCase();
    if (tag && !clean.has(folded)) clean.set(folded, tag);
  }
  return [...clean.values()].slice(0, MOST);
}

/** Every tag that is in use, in the order of the alphabet. */
export function listTags(database: Database): Promise<string[]> {
  return readTransaction(database, async () => {
    const [ofMarks, ofPages] = await Promise.all([
      database.annotations.orderBy('tags').uniqueKeys(),
      database.articles.orderBy('tags').uniqueKeys(),
    ]);
    return [...new Set([...ofMarks, ...ofPages].map(String))].sort((a, b) => a.localeCompare(b));
  });
}

/** The tags something had before a tag was renamed. */
export interface TagsBefore {
  table: 'annotations' | 'articles';
  key: string;
  tags: string[];
}

/**
 * Renames a tag everywhere; two become one where the new name is in use already, and an empty name takes the tag away.
 * Answers with what was there before, for `resetTags`.
 */
export function renameTag(database: Database, from: string, to: string): Promise<TagsBefore[]> {
  return write(database, async () => {
    const marks = await database.annotations.where('tags').equals(from).toArray();
    const pages = await database.articles.where('tags').equals(from).toArray();
    const before: TagsBefore[] = [
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

/** Takes a renaming back. */
export function resetTags(database: Database, before: TagsBefore[]): Promise<void> {
  return write(database, () => putTags(database, before));
}

/** Writes tags as they are given, in place of those that are there. */
export async function putTags(database: Database, all: TagsBefore[]): Promise<void> {
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
