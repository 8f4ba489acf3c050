import type { Table } from 'dexie';
import type { Annotation, ShelvedArticle } from '../model.ts';
import type { Database } from './database.ts';
import { readAnnotation, readArticle } from './rows.ts';
import { cutWords } from './words.ts';
import { look } from './work.ts';

/**
 * So many of the newest names are looked up for each word, and more only when these do not answer. To read a row costs
 * about as much as to look up six names (Chromium 156, 100,000 annotations).
 */
const LOOKS = [256, 1024];

/** So many rows are read at a time, and at most, to look for the other words in them. */
const BATCH = 100;
const MOST_ROWS = 400;

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
  const looks = most === Number.POSITIVE_INFINITY ? [most] : LOOKS;
  return look(database, async () => {
    const rows = database.table<Row, string>(table);
    for (const limit of looks) {
      const candidates = await findCandidates(rows, words, limit);
      const { found, isRead } = await readRows(rows, candidates, most, read);
      const isAll = candidates.isAll && isRead && found.length <= most;
      if (found.length >= most || candidates.isAll || limit === looks.at(-1))
        return { found: found.slice(0, most), isAll };
    }
    return { found: [], isAll: true };
  });
}

type Row = { words: string[] };

/** What may have all the words: by name, in order, with the words that are still to be looked for in the rows. */
interface Candidates {
  keys: string[];
  unproven: string[];
  /** There are no others. */
  isAll: boolean;
}

async function findCandidates(rows: Table<Row, string>, words: string[], limit: number): Promise<Candidates> {
  const lists = await Promise.all(
    words.map(async (word) => {
      const keys = await rows.where('words').startsWith(word).limit(limit).primaryKeys();
      // One that has several words with this beginning is named several times.
      return { word, keys: new Set(keys), isAll: keys.length < limit };
    }),
  );
  const whole = lists.filter(({ isAll }) => isAll);
  const chosen = whole.length > 0 ? whole : [findRarest(lists)];
  return {
    keys: intersect(chosen.map(({ keys }) => keys)),
    unproven: lists.filter((list) => !chosen.includes(list)).map(({ word }) => word),
    isAll: whole.length > 0,
  };
}

/** Of words that are in too many things to look all up: the one whose newest reach furthest back. */
function findRarest<L extends { keys: Set<string> }>(lists: L[]): L {
  const reach = ({ keys }: L) => [...keys].reduce((a, b) => (a > b ? a : b), '');
  return lists.reduce((a, b) => (reach(a) >= reach(b) ? a : b));
}

async function readRows<T>(
  rows: Table<Row, string>,
  { keys, unproven }: Candidates,
  most: number,
  read: (row: unknown) => T | null,
): Promise<{ found: T[]; isRead: boolean }> {
  const readable = most === Number.POSITIVE_INFINITY ? keys : keys.slice(0, MOST_ROWS);
  const step = unproven.length > 0 ? BATCH : Math.min(most, BATCH);
  const found: T[] = [];
  let at = 0;
  for (; at < readable.length && found.length < most; at += step) {
    for (const row of await rows.bulkGet(readable.slice(at, at + step))) {
      const isHit = row && unproven.every((word) => row.words.some((one) => one.startsWith(word)));
      const one = isHit ? read(row) : null;
      if (one !== null) found.push(one);
    }
  }
  return { found, isRead: at >= keys.length };
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
