import { Dexie, liveQuery, type ObservabilitySet, RangeSet, type Table } from 'dexie';
import type { Database } from './database.ts';
import {
  createSearchIndex,
  putAnnotations,
  putArticles,
  removeAnnotations,
  removeArticles,
  type SearchIndex,
} from './search-index.ts';
import { open, readTransaction } from './transaction.ts';

/** Runs a query now and after every change of its result, in any window. Returns a function that stops it. */
export function follow<T>(
  database: Database,
  query: () => Promise<T>,
  onResult: (result: T) => void,
  onError: (error: unknown) => void,
): () => void {
  const controller = new AbortController();
  // Open first: Dexie does not observe a query that awaits anything but the database.
  void open(database).then(() => {
    if (controller.signal.aborted) return;
    // Dexie observes what is read after an `await` in async functions only.
    const subscription = liveQuery(async () => query()).subscribe({ next: onResult, error: onError });
    controller.signal.addEventListener('abort', () => subscription.unsubscribe());
  }, onError);
  return () => controller.abort();
}

/** The number of annotations and articles that were added or removed after a time (ISO 8601, UTC). */
export function countChanges(database: Database, after: string): Promise<number> {
  return readTransaction(database, async () => {
    const counts = await Promise.all([
      database.annotations.where('created').above(after).count(),
      database.articles.where('added').above(after).count(),
      database.trash.where('deleted').above(after).count(),
    ]);
    return counts.reduce((sum, count) => sum + count, 0);
  });
}

/** How many rows are read at a time; the page handles events between two reads. */
const CHUNK = 1000;

/** The shortest time between two notifications while the index is filled, in milliseconds. */
const NOTIFY_MS = 400;

/** The state of `followSearchIndex`. */
interface Following {
  database: Database;
  index: SearchIndex;
  /** The index has all annotations. */
  isComplete: boolean;
  /** Changes that are not in the index yet. */
  pending: Changes[];
  signal: AbortSignal;
  onChange: (index: SearchIndex, isComplete: boolean) => void;
}

/**
 * Fills a search index with the library and updates it when the library changes, in any window. `onChange` is called after
 * every update, and while the index is filled. Returns a function that stops it.
 */
export function followSearchIndex(
  database: Database,
  onChange: Following['onChange'],
  onError: (error: unknown) => void,
): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  const state: Following = { database, index: createSearchIndex(), isComplete: false, pending: [], signal, onChange };
  let queue: Promise<void> = Promise.resolve();
  const run = (task: (state: Following) => Promise<void>) => {
    queue = queue.then(() => (signal.aborted ? undefined : task(state))).catch(onError);
  };
  const onMutated = (parts: ObservabilitySet) => {
    const changes = readChanges(parts, database.name);
    if (!changes) return;
    state.pending.push(changes);
    run(update);
  };
  Dexie.on('storagemutated', onMutated);
  signal.addEventListener('abort', () => Dexie.on.storagemutated.unsubscribe(onMutated));
  run(fill);
  return () => controller.abort();
}

async function fill(state: Following): Promise<void> {
  const { database, signal, onChange } = state;
  const index = createSearchIndex();
  state.isComplete = false;
  let notified = performance.now();
  for await (const rows of readAll(database, database.articles, ({ url }) => url)) putArticles(index, rows);
  for await (const rows of readAll(database, database.annotations, ({ id }) => id)) {
    if (signal.aborted) return;
    putAnnotations(index, rows, false);
    if (performance.now() - notified < NOTIFY_MS) continue;
    state.index = index;
    onChange(index, false);
    notified = performance.now();
  }
  state.index = index;
  state.isComplete = true;
  onChange(index, true);
}

async function update(state: Following): Promise<void> {
  const { database, index, pending, onChange } = state;
  state.pending = [];
  if (pending.length === 0) return;
  if (pending.some(({ isUnknown }) => isUnknown)) return fill(state);
  const ids = [...new Set(pending.flatMap(({ ids }) => ids))];
  const urls = [...new Set(pending.flatMap(({ urls }) => urls))];
  const [rows, articles] = await readTransaction(database, () =>
    Promise.all([database.annotations.bulkGet(ids), database.articles.bulkGet(urls)]),
  );
  const isThere = <T>(row: T | undefined): row is T => row !== undefined;
  removeArticles(
    index,
    urls.filter((_, at) => !articles[at]),
  );
  putArticles(index, articles.filter(isThere));
  removeAnnotations(
    index,
    ids.filter((_, at) => !rows[at]),
  );
  putAnnotations(index, rows.filter(isThere), true);
  onChange(index, state.isComplete);
}

async function* readAll<R, I>(database: Database, table: Table<R, string, I>, keyOf: (row: R) => string) {
  for (let last = ''; ; ) {
    const rows = await readTransaction(database, () => table.where(':id').above(last).limit(CHUNK).toArray());
    if (rows.length > 0) yield rows;
    const end = rows.at(-1);
    if (!end || rows.length < CHUNK) return;
    last = keyOf(end);
    await new Promise((resolve) => setTimeout(resolve)); // lets the page handle events
  }
}

interface Changes {
  ids: string[];
  urls: string[];
  /** Ranges were changed, of which the keys are not known. */
  isUnknown: boolean;
}

/** The changed annotations and articles; null if there are none. */
function readChanges(parts: ObservabilitySet, name: string): Changes | null {
  const changes: Changes = { ids: [], urls: [], isUnknown: false };
  for (const [table, list] of [['annotations', changes.ids] as const, ['articles', changes.urls] as const]) {
    const keys = parts[`idb://${name}/${table}/`];
    // Changes of another window arrive as plain data, so the range set is built again.
    for (const { from, to } of keys ? RangeSet(keys) : []) {
      if (from === to) list.push(String(from));
      else changes.isUnknown = true;
    }
  }
  return changes.isUnknown || changes.ids.length > 0 || changes.urls.length > 0 ? changes : null;
}
