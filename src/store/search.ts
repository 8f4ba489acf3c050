import type { Table } from 'dexie';
import type { Annotation, ShelvedArticle } from '../model.ts';
import type { Database } from './database.ts';
import { readAnnotation, readArticle } from './rows.ts';
import { cutWords } from './words.ts';
import { look } from './work.ts';

/**
 * So many of the newest names are looked at for each word, and more only when these do not answer. With as many, what
 * two common words have in common is found; with two rare ones they are all.
 */
const LOOKS = [256, 4096];

/** So many rows are read at a time, and at most, to look for the other words in them. */
const BATCH = 100;
const MOST_ROWS = 800;

/** What a search found, the newest first, and whether there may be more. */
export interface Found<T> {
  found: T[];
  isAll: boolean;
}

/**
 * Annotations in whose words, notes, tags or facts every word typed occurs, or begins one: at most `most` of them, from as far
 * back as can be looked at in an instant; with `Infinity`, all, however long it takes.
 */
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
    const { keys, unproven, isAll } = await findKeys(rows, words, most);
    const readable = unproven.length > 0 && most !== Number.POSITIVE_INFINITY ? keys.slice(0, MOST_ROWS) : keys;
    const found: T[] = [];
    const step = unproven.length > 0 ? BATCH : Math.min(most, BATCH);
    let at = 0;
    for (; at < readable.length && found.length < most; at += step) {
      for (const row of await rows.bulkGet(readable.slice(at, at + step))) {
        const isHit = row && unproven.every((word) => row.words.some((one) => one.startsWith(word)));
        const one = isHit ? read(row) : null;
        if (one !== null) found.push(one);
      }
    }
    return { found: found.slice(0, most), isAll: isAll && at >= keys.length && found.length <= most };
  });
}

/** The names of what has all the words, in order, and the words that are still to be looked for in the rows themselves. */
async function findKeys(
  rows: Table<{ words: string[] }, string>,
  words: string[],
  most: number,
): Promise<{ keys: string[]; unproven: string[]; isAll: boolean }> {
  const looks = most === Number.POSITIVE_INFINITY ? [most] : LOOKS;
  for (const limit of looks) {
    const lists = await Promise.all(
      words.map(async (word) => {
        const keys = await rows.where('words').startsWith(word).limit(limit).primaryKeys();
        return { word, keys: new Set(keys), isAll: keys.length < limit };
      }),
    );
    const keys = intersect(lists.map(({ keys }) => keys));
    if (lists.every(({ isAll }) => isAll)) return { keys, unproven: [], isAll: true };
    if (keys.length >= most) return { keys, unproven: [], isAll: false };
    if (limit !== looks.at(-1)) continue;
    const whole = lists.filter(({ isAll }) => isAll);
    if (whole.length === 0) return { keys, unproven: [], isAll: false };
    const unproven = lists.filter(({ isAll }) => !isAll).map(({ word }) => word);
    return { keys: intersect(whole.map(({ keys }) => keys)), unproven, isAll: true };
  }
  return { keys: [], unproven: [], isAll: true };
}

/** What is in all of the sets, in order: names made later sort before, so the newest come first. */
function intersect(sets: Set<string>[]): string[] {
  const [least = new Set<string>(), ...others] = sets.sort((a, b) => a.size - b.size);
  return [...least].filter((key) => others.every((other) => other.has(key))).sort();
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
