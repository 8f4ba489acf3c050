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

/**
 * Runs a query now and after every change of its result, in any window; while many rows are imported, not before the end. Returns
 * a function that stops it.
 */
export function follow<T>(
  database: Database,
  query: () => Promise<T>,
  onResult: (result: T) => void,
  onError: (error: unknown) => void,
): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  // Open first: Dexie does not observe a query that awaits anything but the database.
  void open(database).then(() => {
    if (signal.aborted) return;
    // Dexie observes what is read after an `await` in async functions only.
    const start = () => liveQuery(async () => query()).subscribe({ next: onResult, error: onError });
    let subscription = start();
    followBursts(
      database.name,
      () => subscription.unsubscribe(),
      () => {
        subscription = start();
      },
      signal,
    );
    signal.addEventListener('abort', () => subscription.unsubscribe());
  }, onError);
  return () => controller.abort();
}

/** So many changed rows within `BURST_MS` are a burst, as of an import. */
const BURST = 2000;
const BURST_MS = 5000;

/** A change of at least 50 rows, of which Dexie does not list the keys, counts as so many. */
const UNLISTED = 1000;

/** A burst is over when nothing was changed for so long, in milliseconds. */
const QUIET_MS = 1000;

/** Held while a file is imported, in any window. */
const IMPORT_LOCK = 'import';

/**
 * Runs an import. Queries that are followed are not run again before its end, however long its parts take: each would read the
 * library while the next part waits to be written.
 */
export const whileImporting = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(IMPORT_LOCK, { mode: 'shared' }, work) as Promise<T>;

/** Resolves when no file is being imported. */
async function untilImported(signal: AbortSignal): Promise<void> {
  await navigator.locks.request(IMPORT_LOCK, { signal }, () => undefined);
}

/** Calls back when many rows are being changed, in any window, and when that is over. */
function followBursts(name: string, onStart: () => void, onEnd: () => void, signal: AbortSignal): void {
  let since = 0;
  let count = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onMutated = (parts: ObservabilitySet) => {
    const changes = readChanges(parts, name);
    if (!changes) return;
    const now = performance.now();
    if (now - since > BURST_MS) {
      since = now;
      count = 0;
    }
    count += changes.isUnknown ? UNLISTED : changes.ids.length + changes.urls.length;
    if (timer === undefined && count < BURST) return;
    if (timer === undefined) onStart();
    clearTimeout(timer);
    timer = setTimeout(() => void end(timer), QUIET_MS);
  };
  const end = async (own: typeof timer) => {
    await untilImported(signal).catch(() => undefined);
    // The last change was less than `QUIET_MS` ago.
    if (timer !== own || signal.aborted) return;
    timer = undefined;
    onEnd();
  };
  Dexie.on('storagemutated', onMutated);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    Dexie.on.storagemutated.unsubscribe(onMutated);
  });
}

/** The number of annotations and articles that were added or removed, and collections that were changed, after a time (ISO 8601, UTC). */
export function countChanges(database: Database, after: string): Promise<number> {
  return readTransaction(database, async () => {
    const counts = await Promise.all([
      database.annotations.where('created').above(after).count(),
      database.articles.where('added').above(after).count(),
      database.trash.where('deleted').above(after).count(),
      database.collections.where('updated').above(after).count(),
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
  const state: Following = {
    database,
    index: createSearchIndex(),
    isComplete: false,
    pending: [],
    signal,
    onChange,
  };
  let queue: Promise<void> = Promise.resolve();
  let isBurst = false;
  const run = (task: (state: Following) => Promise<void>) => {
    queue = queue.then(() => (signal.aborted ? undefined : task(state))).catch(onError);
  };
  const onMutated = (parts: ObservabilitySet) => {
    const changes = readChanges(parts, database.name);
    if (!changes || isBurst) return;
    state.pending.push(changes);
    run(update);
  };
  // Before the other listener, which is not to see the changes of a burst.
  followBursts(
    database.name,
    () => {
      isBurst = true;
    },
    () => {
      isBurst = false;
      run(fill);
    },
    signal,
  );
  Dexie.on('storagemutated', onMutated);
  signal.addEventListener('abort', () => Dexie.on.storagemutated.unsubscribe(onMutated));
  run(fill);
  return () => controller.abort();
}

async function fill(state: Following): Promise<void> {
  const { database, signal, onChange } = state;
  const index = createSearchIndex();
  state.pending = [];
  // An index that was complete stays until the new one is, so that the list does not become shorter meanwhile.
  const isFirst = !state.isComplete;
  let notified = performance.now();
  for await (const rows of readRows(database, database.articles, ({ url }) => url)) putArticles(index, rows);
  for await (const rows of readRows(database, database.annotations, ({ id }) => id)) {
    if (signal.aborted) return;
    putAnnotations(index, rows);
    const isLast = rows.length < CHUNK;
    if (!isFirst || isLast || performance.now() - notified < NOTIFY_MS) continue;
    state.index = index;
    onChange(index, false);
    notified = performance.now();
  }
  index.words.list(); // sorts them now, and not at the first key press
  state.index = index;
  state.isComplete = true;
  onChange(index, true);
}

async function update(state: Following): Promise<void> {
  const { database, index, pending, onChange } = state;
  state.pending = [];
  if (pending.length === 0) return;
  if (pending.some(({ isUnknown }) => isUnknown)) return fill(state);
  const ids = [...new Set(pending.flatMap(({ ids }) => ids))].sort();
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
  putAnnotations(index, rows.filter(isThere));
  onChange(index, state.isComplete);
}

/** Reads a table, some rows at a time; the page handles events in between. */
export async function* readRows<R, I>(database: Database, table: Table<R, string, I>, keyOf: (row: R) => string) {
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
