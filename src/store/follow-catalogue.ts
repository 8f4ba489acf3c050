import { Dexie, type ObservabilitySet, RangeSet, type Table } from 'dexie';
import { type Catalogue, createCatalogue } from './catalogue.ts';
import type { Database } from './database.ts';
import { look } from './work.ts';

/** Rows read at a time: the page answers the reader between two such reads. */
const CHUNK = 1000;

/** While it fills, the reader is told no oftener than this, in milliseconds. */
const TELL_MS = 400;

/**
 * Fills a catalogue with the shelf and keeps it up to date, whichever window changes the shelf; calls back whenever it
 * holds something else, and says whether it holds all. The answer ends it.
 */
export function followCatalogue(
  database: Database,
  onChange: (catalogue: Catalogue, isWhole: boolean) => void,
  onTrouble: (error: unknown) => void,
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
    work = work.catch(onTrouble);
  };

  async function fill(): Promise<void> {
    const next = createCatalogue();
    isWhole = false;
    let told = performance.now();
    for await (const rows of readAll(database, database.articles, ({ url }) => url)) next.putArticles(rows);
    for await (const rows of readAll(database, database.annotations, ({ id }) => id)) {
      if (life.signal.aborted) return;
      next.put(rows, false);
      if (performance.now() - told < TELL_MS) continue;
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
    const [rows, articles] = await look(database, () =>
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
    const rows = await look(database, () => table.where(':id').above(last).limit(CHUNK).toArray());
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

/** What of the shelf was changed; null when nothing that is catalogued. */
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
