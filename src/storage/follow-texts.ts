import type { Database } from './database.ts';
import { follow } from './follow.ts';
import { readText } from './rows.ts';
import { createTextIndex, putText, removeTexts, type TextIndex } from './text-index.ts';
import { readTransaction } from './transaction.ts';

/** How many texts are read at a time; the page handles events between two reads. */
const CHUNK = 10;

/** The shortest time between two notifications while the index is filled, in milliseconds. */
const NOTIFY_MS = 400;

/**
 * Fills an index with the saved texts and updates it when they change, in any window. `onChange` is called after every update, and
 * while the index is filled. Returns a function that stops it.
 */
export function followTextIndex(
  database: Database,
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
      const texts = (await readTransaction(database, () => database.texts.bulkGet(urls))).map(readText);
      for (const [i, url] of urls.entries()) {
        const text = texts[i];
        if (text) putText(index, url, text.first);
        sizes.set(url, now.get(url));
      }
      await new Promise((resolve) => setTimeout(resolve)); // lets the page handle events
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
