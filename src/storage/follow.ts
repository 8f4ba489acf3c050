import { Dexie, liveQuery, type ObservabilitySet, RangeSet, type Table } from 'dexie';
import type { Corrections } from '../model.ts';
import type { Database } from './database.ts';
import { readArticle, toArticleRow } from './rows.ts';
import { type Catalogue, createCatalogue } from './search-index.ts';
import { open, readTransaction, StorageError, write } from './transaction.ts';

/** Calls back with the answer to a question, and again whenever it has changed, in whatever window; answers how to stop. */
export function follow<T>(
  database: Database,
  query: () => Promise<T>,
  onAnswer: (answer: T) => void,
  onError: (error: unknown) => void,
): () => void {
  const controller = new AbortController();
  // Open first: Dexie loses sight of a question that waits for anything but the library.
  void open(database).then(() => {
    if (controller.signal.aborted) return;
    // An async function: only in one does Dexie see what is asked after the first await.
    const subscription = liveQuery(async () => query()).subscribe({ next: onAnswer, error: onError });
    controller.signal.addEventListener('abort', () => subscription.unsubscribe());
  }, onError);
  return () => controller.abort();
}

/** How much was added to the library or taken off it after a moment (ISO 8601, UTC). */
export function countChanges(database: Database, after: string): Promise<number> {
  return readTransaction(database, async () => {
    const counts = await Promise.all([
      database.annotations.where('created').above(after).count(),
      database.articles.where('added').above(after).count(),
      database.bin.where('deleted').above(after).count(),
    ]);
    return counts.reduce((sum, count) => sum + count, 0);
  });
}

/** Keeps what the reader put right about an article; null takes it all back. */
export function correct(database: Database, url: string, corrected: Corrections | null): Promise<void> {
  return write(database, async () => {
    const row = await database.articles.get(url);
    if (!row) throw new StorageError('MarkGone');
    const { corrected: _, ...article } = readArticle(row);
    await database.articles.put(toArticleRow({ ...article, ...(corrected ? { corrected } : {}) }));
  });
}

/** Rows read at a time: the page answers the reader between two such reads. */
const CHUNK = 1000;

/** While it fills, the reader is told no oftener than this, in milliseconds. */
const NOTIFY_MS = 400;

/**
 * Fills a catalogue with the library and keeps it up to date, whichever window changes the library; calls back whenever it
 * holds something else, and says whether it holds all. The answer ends it.
 */
export function followCatalogue(
  database: Database,
  onChange: (catalogue: Catalogue, isWhole: boolean) => void,
  onError: (error: unknown) => void,
): () => void {
  const life = new AbortController();
  let catalogue = createCatalogue();
  let isWhole = false;
  let waiting: Changed[] = [];
  let work: Promise<void> = Promise.resolve();

  const run = (task: () => Promise<void>) => {
    work = work.then(async () => {
      if (!life.signal.aborted) await task();
    });
    work = work.catch(onError);
  };

  async function fill(): Promise<void> {
    const next = createCatalogue();
    isWhole = false;
    let told = performance.now();
    for await (const rows of readAll(database, database.articles, ({ url }) => url)) next.putArticles(rows);
    for await (const rows of readAll(database, database.annotations, ({ id }) => id)) {
      if (life.signal.aborted) return;
      next.put(rows, false);
      if (performance.now() - told < NOTIFY_MS) continue;
      catalogue = next;
      onChange(catalogue, false);
      told = performance.now();
    }
    catalogue = next;
    isWhole = true;
    onChange(catalogue, true);
  }

  async function catchUp(): Promise<void> {
    const changes = waiting;
    waiting = [];
    if (changes.length === 0) return;
    if (changes.some(({ isAll }) => isAll)) return fill();
    const ids = [...new Set(changes.flatMap(({ ids }) => ids))];
    const urls = [...new Set(changes.flatMap(({ urls }) => urls))];
    const [rows, articles] = await readTransaction(database, () =>
      Promise.all([database.annotations.bulkGet(ids), database.articles.bulkGet(urls)]),
    );
    catalogue.removeArticles(urls.filter((_, at) => !articles[at]));
    catalogue.putArticles(articles.filter((row) => row !== undefined));
    catalogue.remove(ids.filter((_, at) => !rows[at]));
    catalogue.put(
      rows.filter((row) => row !== undefined),
      true,
    );
    onChange(catalogue, isWhole);
  }

  const onMutated = (parts: ObservabilitySet) => {
    const change = readChange(parts, database.name);
    if (!change) return;
    waiting.push(change);
    run(catchUp);
  };

  Dexie.on('storagemutated', onMutated);
  life.signal.addEventListener('abort', () => Dexie.on.storagemutated.unsubscribe(onMutated));
  run(fill);
  return () => life.abort();
}

async function* readAll<R, I>(database: Database, table: Table<R, string, I>, keyOf: (row: R) => string) {
  for (let last = ''; ; ) {
    const rows = await readTransaction(database, () => table.where(':id').above(last).limit(CHUNK).toArray());
    if (rows.length > 0) yield rows;
    const end = rows.at(-1);
    if (!end || rows.length < CHUNK) return;
    last = keyOf(end);
    // A turn for the page: what the reader typed goes first.
    await new Promise((resolve) => setTimeout(resolve));
  }
}

interface Changed {
  ids: string[];
  urls: string[];
  /** More was changed than is named. */
  isAll: boolean;
}

/** What of the library was changed; null when nothing that is catalogued. */
function readChange(parts: ObservabilitySet, name: string): Changed | null {
  const change: Changed = { ids: [], urls: [], isAll: false };
  for (const [table, list] of [['annotations', change.ids] as const, ['articles', change.urls] as const]) {
    const keys = parts[`idb://${name}/${table}/`];
    // It may come from another window, as plain data.
    for (const { from, to } of keys ? RangeSet(keys) : []) {
      if (from === to) list.push(String(from));
      else change.isAll = true;
    }
  }
  return change.isAll || change.ids.length > 0 || change.urls.length > 0 ? change : null;
}
