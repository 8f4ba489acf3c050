import type { Annotation, ShelvedArticle } from '../model.ts';
import type { Database } from './database.ts';
import { readAnnotation, readArticle } from './rows.ts';
import { cutWords } from './words.ts';
import { look } from './work.ts';

/** A word in more things than this is no help in finding them: other words are looked up first. */
const COMMON = 2000;

/** How many rows are read at a time. */
const BATCH = 100;

/** What a search found, the newest first, and whether there may be more. */
export interface Found<T> {
  found: T[];
  isAll: boolean;
}

/** Annotations in whose words, notes, tags or facts every word typed occurs, or begins one; at most `most` of them. */
export function searchAnnotations(database: Database, typed: string, most: number): Promise<Found<Annotation>> {
  return search(database, 'annotations', typed, most, readAnnotation);
}

/** Articles in whose title, byline, site, note or tags every word typed occurs, or begins one. */
export function searchArticles(database: Database, typed: string, most: number): Promise<Found<ShelvedArticle>> {
  return search(database, 'articles', typed, most, (row) => readArticle(row as Parameters<typeof readArticle>[0]));
}

async function search<T>(
  database: Database,
  table: 'annotations' | 'articles',
  typed: string,
  most: number,
  read: (row: unknown) => T | null,
): Promise<Found<T>> {
  const words = cutWords(typed);
  if (words.length === 0) return { found: [], isAll: true };
  return look(database, async () => {
    const rows = database.table<{ words: string[] }, string>(table);
    const keysOf = async (word: string) => {
      const keys = await rows.where('words').startsWith(word).limit(COMMON).primaryKeys();
      return { word, keys: new Set(keys), isAll: keys.length < COMMON };
    };
    const [rarest, ...others] = (await Promise.all(words.map(keysOf))).sort(
      (a, b) => Number(b.isAll) - Number(a.isAll) || a.keys.size - b.keys.size,
    );
    if (!rarest) return { found: [], isAll: true };
    const complete = others.filter(({ isAll }) => isAll);
    const partial = others.filter(({ isAll }) => !isAll);
    // Names made later sort later, so the newest come first.
    const keys = [...rarest.keys]
      .filter((key) => complete.every((other) => other.keys.has(key)))
      .sort()
      .reverse();
    const found: T[] = [];
    let at = 0;
    for (; at < keys.length && found.length < most; at += BATCH) {
      for (const row of await rows.bulkGet(keys.slice(at, at + BATCH))) {
        const isHit = row && partial.every(({ word }) => row.words.some((one) => one.startsWith(word)));
        const one = isHit ? read(row) : null;
        if (one !== null) found.push(one);
      }
    }
    return { found: found.slice(0, most), isAll: rarest.isAll && at >= keys.length && found.length <= most };
  });
}

/** Every annotation with a tag. */
export function findTagged(database: Database, tag: string): Promise<Annotation[]> {
  return look(database, async () => readAll(await database.annotations.where('tags').equals(tag).toArray()));
}

/** Every annotation of an actor, or that quotes it, in all articles. */
export function findOfActor(database: Database, name: string): Promise<Annotation[]> {
  return look(database, async () => readAll(await database.annotations.where('actor').equals(name).toArray()));
}

const readAll = (rows: unknown[]): Annotation[] => rows.map(readAnnotation).filter((one) => one !== null);
