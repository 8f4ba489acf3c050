import { liveQuery } from 'dexie';
import type { Corrections } from '../model.ts';
import type { Database } from './database.ts';
import { readArticle, toArticleRow } from './rows.ts';
import { Trouble } from './trouble.ts';
import { look, open, write } from './work.ts';

/** Calls back with the answer to a question, and again whenever it has changed, in whatever window; answers how to stop. */
export function follow<T>(
  database: Database,
  question: () => Promise<T>,
  onAnswer: (answer: T) => void,
  onTrouble: (error: unknown) => void,
): () => void {
  const controller = new AbortController();
  // Open first: Dexie loses sight of a question that waits for anything but the shelf.
  void open(database).then(() => {
    if (controller.signal.aborted) return;
    // An async function: only in one does Dexie see what is asked after the first await.
    const subscription = liveQuery(async () => question()).subscribe({ next: onAnswer, error: onTrouble });
    controller.signal.addEventListener('abort', () => subscription.unsubscribe());
  }, onTrouble);
  return () => controller.abort();
}

/** How much was added to the shelf or taken off it after a moment (ISO 8601, UTC). */
export function countChanges(database: Database, after: string): Promise<number> {
  return look(database, async () => {
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
    if (!row) throw new Trouble('MarkGone');
    const { corrected: _, ...article } = readArticle(row);
    await database.articles.put(toArticleRow({ ...article, ...(corrected ? { corrected } : {}) }));
  });
}
