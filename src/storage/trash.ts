import * as v from 'valibot';
import { readCollection } from '../model/lenient.ts';
import type { Annotation, Collection, Identity, SavedArticle } from '../model.ts';
import { findSavedArticles, listAddresses } from './annotations.ts';
import type { Choice, Database, TrashedItem } from './database.ts';
import { readArticle } from './read-article.ts';
import { type AnnotationRow, type ArticleRow, readAnnotation, stampAfter } from './rows.ts';
import { dropTexts } from './texts.ts';
import { readTransaction, write } from './transaction.ts';

/** How many days of the trash clock an item stays in the trash. */
const TRASH_DAYS = 30;

const DAY_MS = 86_400_000;

/** The name under which the trash clock is stored, beside the settings. */
const CLOCK = 'trashClock' as Choice['name'];

/**
 * The trash clock. `day` is how many days the extension was in use; `dates` are the last dates seen, each a number of days since
 * 1970, the latest seen last. A date is counted if it is not among them, but one shortly before it is. So a clock that jumps counts
 * nothing, though it does so at each start, as on a computer without a battery; and after a jump, the days that follow are counted.
 */
const ClockSchema = v.object({ day: v.number(), dates: v.array(v.number()) });
type Clock = v.InferOutput<typeof ClockSchema>;

/** Earlier versions stored only the last date. */
const FirstClockSchema = v.object({ day: v.number(), date: v.number() });

/** How many dates are stored: more than an item is days in the trash, so that none of these is counted twice. */
const DATES = TRASH_DAYS + 10;

/** How many days the extension may not be in use before it seems that the clock was set. */
const PAUSE = 90;

async function readClock(database: Database): Promise<Clock> {
  const stored: unknown = (await database.choices.get(CLOCK))?.value;
  if (v.is(ClockSchema, stored)) return stored;
  return v.is(FirstClockSchema, stored) ? { day: stored.day, dates: [stored.date] } : { day: 0, dates: [] };
}

/** Moves the trash clock on if today is a day more, and returns the day; in the transaction that is open. */
export async function tickTrash(database: Database): Promise<number> {
  const { day, dates } = await readClock(database);
  const today = Math.floor(Date.now() / DAY_MS);
  if (dates.at(-1) === today) return day; // nothing is written, as each write asks for a copy of the library
  const follows = dates.some((date) => date < today && today - date <= PAUSE);
  const clock: Clock = {
    day: follows && !dates.includes(today) ? day + 1 : day,
    dates: [...dates.filter((date) => date !== today), today].slice(-DATES),
  };
  await database.choices.put({ name: CLOCK, value: clock as unknown as Choice['value'] });
  return clock.day;
}

/**
 * Moves annotations of an article to the trash. With its last annotation the article is removed, unless it was saved or has a
 * note or tags.
 */
export function forget(database: Database, identity: Identity, ids: string[]): Promise<void> {
  return write(database, async () => {
    for (const url of listAddresses(identity, await findSavedArticles(database, identity))) {
      const article = (await database.articles.get(url)) ?? null;
      const rows = await database.annotations.where('url').equals(url).toArray();
      const removed = rows.filter(({ id }) => ids.includes(id));
      await moveToTrash(database, url, removed, article);
      const isBare = article !== null && !article.saved && !article.note && !article.tags?.length;
      if (isBare && removed.length === rows.length) await database.articles.delete(url);
    }
  });
}

/** Moves an article with all its annotations to the trash. Returns the ids for `restore`. */
export function forgetArticle(database: Database, url: string): Promise<string[]> {
  return write(database, async () => {
    const article = (await database.articles.get(url)) ?? null;
    const rows = await database.annotations.where('url').equals(url).toArray();
    const { deleted, day } = await moveToTrash(database, url, rows, article);
    if (article) await database.trash.put({ id: url, url, deleted, day, article });
    await database.articles.delete(url);
    return [url, ...rows.map(({ id }) => id)];
  });
}

/** Moves a collection to the trash; what is in it stays. Returns the ids for `restore`. */
export function forgetCollection(database: Database, id: string): Promise<string[]> {
  return write(database, async () => {
    const collection = await database.collections.get(id);
    if (!collection) return [];
    const when = { deleted: stampAfter(), day: await tickTrash(database) };
    await database.trash.put({ id, url: '', ...when, collection, article: null });
    await database.collections.delete(id);
    return [id];
  });
}

async function moveToTrash(
  database: Database,
  url: string,
  removed: AnnotationRow[],
  article: ArticleRow | null,
): Promise<{ deleted: string; day: number }> {
  const when = { deleted: stampAfter(), day: await tickTrash(database) };
  await database.trash.bulkPut(removed.map((annotation) => ({ id: annotation.id, url, ...when, annotation, article })));
  await database.annotations.bulkDelete(removed.map(({ id }) => id));
  return when;
}

/**
 * Restores items from the trash, and their articles if these are gone. `within` is the only article that may be changed; null
 * allows any. Returns the addresses of the articles that were changed.
 */
export function restore(database: Database, within: Identity | null, ids: string[]): Promise<string[]> {
  return write(database, async () => {
    const found = (await database.trash.bulkGet(ids)).filter((trashed) => trashed !== undefined);
    const isOwn = await createFilter(database, within, found);
    const back = found.filter(isOwn);
    for (const { url, annotation, article, collection } of back) {
      const isThere = (await database.articles.get(url)) !== undefined;
      if (article && !isThere) await database.articles.put(article);
      if (annotation && !(await database.annotations.get(annotation.id))) await database.annotations.put(annotation);
      if (collection && !(await database.collections.get(collection.id))) await database.collections.put(collection);
    }
    await database.trash.bulkDelete(back.map(({ id }) => id));
    return [...new Set(back.filter(({ collection }) => !collection).map(({ url }) => url))];
  });
}

/** A test whether an item belongs to an article, which may no longer be in the library. */
async function createFilter(
  database: Database,
  within: Identity | null,
  found: TrashedItem[],
): Promise<(one: TrashedItem) => boolean> {
  if (!within) return () => true;
  const addresses = new Set(listAddresses(within, await findSavedArticles(database, within)));
  for (const address of within.aliases ?? []) addresses.add(address);
  for (const { url, article } of found) if (article?.aliases?.includes(within.url)) addresses.add(url);
  return ({ url }) => addresses.has(url);
}

/**
 * Deletes what has been in the trash for 30 days on which the extension was in use. Returns how many items. Called on each of
 * these days; more often does not harm.
 */
export function emptyTrash(database: Database): Promise<number> {
  return write(database, async () => {
    const now = await tickTrash(database);
    const ids = await database.trash.filter(({ day = 0 }) => now - day >= TRASH_DAYS).primaryKeys();
    await deleteForGood(database, ids);
    return ids.length;
  });
}

/** Deletes items in the trash for good. */
export function purge(database: Database, ids: string[]): Promise<void> {
  return write(database, () => deleteForGood(database, ids));
}

/** Deletes items with the texts of articles among them. */
async function deleteForGood(database: Database, ids: string[]): Promise<void> {
  const items = await database.trash.bulkGet(ids);
  await database.trash.bulkDelete(ids);
  await dropTexts(database, [...new Set(items.flatMap((item) => (item ? [item.url] : [])))]);
}

/** An annotation or a collection in the trash, or an article with the annotations that were deleted with it. */
export interface TrashEntry {
  /** Its own id and those of the annotations deleted with it. */
  ids: string[];
  /** ISO 8601, UTC. */
  deleted: string;
  /** How many days it stays in the trash. */
  daysLeft: number;
  /** Null for anything else. */
  annotation: Annotation | null;
  /** Null for anything else. */
  collection: Collection | null;
  article: SavedArticle | null;
}

/** What is in the trash, deleted last first. Items that are too damaged to be read are counted, and stay. */
export function listTrash(database: Database): Promise<{ entries: TrashEntry[]; unreadable: number }> {
  return readTransaction(database, async () => {
    const { day: now } = await readClock(database);
    const all = await database.trash.toArray();
    const articles = new Map<string, TrashEntry>();
    const entries: TrashEntry[] = [];
    let unreadable = 0;
    for (const item of all.sort((a, b) => Number(Boolean(a.annotation)) - Number(Boolean(b.annotation)))) {
      const annotation = item.annotation ? readAnnotation(item.annotation) : null;
      const article = item.article ? readArticle(item.article) : null;
      const collection = item.collection ? readCollection(item.collection) : null;
      const around = articles.get(item.url);
      if (!annotation && !collection && (item.annotation || !article)) unreadable++;
      else if (annotation && around && isTogether(around, item)) around.ids.push(item.id);
      else {
        const daysLeft = Math.max(1, TRASH_DAYS - (now - (item.day ?? 0)));
        const entry = { ids: [item.id], deleted: String(item.deleted), daysLeft, annotation, collection, article };
        entries.push(entry);
        if (!annotation && !collection) articles.set(item.url, entry);
      }
    }
    return { entries: entries.sort((a, b) => (a.deleted < b.deleted ? 1 : -1)), unreadable };
  });
}

/** Earlier versions stamped an article a moment after its annotations. */
const isTogether = (a: { deleted: string }, b: { deleted: string }): boolean =>
  Math.abs(Date.parse(a.deleted) - Date.parse(b.deleted)) < 1000;

/** Moves annotations of any articles to the trash, all or none. */
export function forgetMany(database: Database, ids: string[]): Promise<void> {
  return write(database, async () => {
    const rows = (await database.annotations.bulkGet(ids)).filter((row) => row !== undefined);
    const idsOf = new Map<string, string[]>(rows.map(({ url }) => [url, []]));
    for (const { id, url } of rows) idsOf.get(url)?.push(id);
    for (const [url, own] of idsOf) await forget(database, { url }, own);
  });
}

/** Moves articles with all their annotations to the trash, all or none. Returns the ids for `restore`. */
export function forgetArticles(database: Database, urls: string[]): Promise<string[]> {
  return write(database, async () => {
    const ids: string[] = [];
    for (const url of urls) ids.push(...(await forgetArticle(database, url)));
    return ids;
  });
}
