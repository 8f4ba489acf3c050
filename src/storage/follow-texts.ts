import type { Database } from './database.ts';
import { follow } from './follow.ts';
import { readText } from './rows.ts';
import { createTextIndex, putText, removeTexts, type TextIndex } from './text-index.ts';
import { readTransaction } from './transaction.ts';

/** How many texts are read at a time. */
const CHUNK = 10;

/** How long texts are added before the page can handle events, in milliseconds. */
const SLICE_MS = 5;

/** The shortest time between two notifications while the index is filled, in milliseconds. */
const NOTIFY_MS = 1000;

/**
 * Fills an index with the saved texts and updates it when they change, in any window. `onChange` is called after every update, and
 * while the index is filled, which waits for `untilIdle` again and again. Returns a function that stops it.
 */
export function followTextIndex(
  database: Database,
  untilIdle: () => Promise<unknown>,
  onChange: (index: TextIndex, isComplete: boolean) => void,
  onError: (error: unknown) => void,
): () => void {
  const index = createTextIndex();
  const sizes = new Map<string, unknown>();
  let isStopped = false;
  let queue: Promise<void> = Promise.resolve();

  async function update(now: ReadonlyMap<string, unknown>): Promise<void> {
    const gone = [...sizes.keys()].filter((url) => now.get(url) !== sizes.get(url));
    removeTexts(index, gone);
    for (const url of gone) sizes.delete(url);
    const added = [...now.keys()].filter((url) => !sizes.has(url));
    let notified = performance.now();
    for (let at = 0; at < added.length && !isStopped; at += CHUNK) {
      const urls = added.slice(at, at + CHUNK);
      await untilIdle();
      const rows = await readTransaction(database, () => database.texts.bulkGet(urls));
      let started = performance.now();
      for (const [i, url] of urls.entries()) {
        const text = readText(rows[i]);
        if (text) putText(index, url, text.first);
        sizes.set(url, now.get(url));
        if (performance.now() - started < SLICE_MS) continue;
        await untilIdle();
        started = performance.now();
      }
      if (performance.now() - notified < NOTIFY_MS) continue;
      onChange(index, false);
      notified = performance.now();
    }
    if (!isStopped) onChange(index, true);
  }

  const stop = follow(
    database,
    async () => {
      const inOrder = database.texts.orderBy('size');
      const [urls, keys] = await Promise.all([inOrder.primaryKeys(), inOrder.keys()]);
      return new Map(urls.map((url, at) => [url, keys[at]]));
    },
    (now) => {
      queue = queue.then(() => update(now)).catch(onError);
    },
    onError,
  );
  return () => {
    isStopped = true;
    stop();
  };
}
