import type { Article } from '../model.ts';
import type { Database } from '../storage/database.ts';
import { keepText } from '../storage/texts.ts';
import { StorageError } from '../storage/transaction.ts';

/** Keeps the text of an article as `keepText` does; false if that is not possible now. What else is kept of the article stays. */
export async function tryKeepText(database: Database, article: Article, isNew = true): Promise<boolean | null> {
  try {
    return await keepText(database, article, isNew);
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    return false;
  }
}

/** How long a page that was visited must show the same text before that is compared with what is kept, in milliseconds. */
const SETTLE_MS = 1500;

/** Returns a function that keeps the text of an article of the library whose page is visited, once the page no longer changes it. */
export function createTextFollower(database: Database): (article: Article) => void {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  return (article) => {
    clearTimeout(waiting.get(article.url));
    const keep = () => {
      waiting.delete(article.url);
      void tryKeepText(database, article, false);
    };
    waiting.set(article.url, setTimeout(keep, SETTLE_MS));
  };
}
