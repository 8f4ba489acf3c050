import type { Annotation, Draft, Particulars, ShelvedArticle } from '../model.ts';
import type { Database } from './database.ts';

/** What is kept of one article. */
export interface KeptArticle {
  article: ShelvedArticle | null;
  annotations: Annotation[];
}

/** Everything kept of the article at an address, in the order it was kept. */
export function findKept(database: Database, url: string): Promise<KeptArticle> {
  return database.transaction('r', database.articles, database.annotations, async () => ({
    article: (await database.articles.get(url)) ?? null,
    annotations: await database.annotations.where('url').equals(url).sortBy('created'),
  }));
}

/**
 * Puts marks on the shelf, with the article they belong to: all or none, settled only when written.
 * A mark that is there already is answered as it is. `saving` keeps the whole article, even without a mark.
 */
export function keep(
  database: Database,
  particulars: Particulars,
  drafts: Draft[],
  saving: boolean,
): Promise<Annotation[]> {
  return database.transaction('rw', database.articles, database.annotations, async () => {
    const { article, annotations } = await findKept(database, particulars.url);
    const now = new Date().toISOString();
    const known = new Map(annotations.map((annotation) => [identify(annotation), annotation]));
    const fresh: Annotation[] = [];
    const kept = drafts.map((draft) => {
      const before = known.get(identify(draft));
      if (before) return before;
      const annotation = {
        ...draft,
        id: crypto.randomUUID(),
        url: particulars.url,
        note: '',
        tags: [],
        created: now,
        updated: now,
      };
      known.set(identify(draft), annotation);
      fresh.push(annotation);
      return annotation;
    });
    await database.annotations.bulkAdd(fresh);
    const saved = article?.saved ?? (saving ? now : undefined);
    await database.articles.put({ ...particulars, added: article?.added ?? now, ...(saved ? { saved } : {}) });
    return kept;
  });
}

/** Takes marks of one article off the shelf; an article that was not saved goes with its last mark. */
export function forget(database: Database, url: string, ids: string[]): Promise<void> {
  return database.transaction('rw', database.articles, database.annotations, async () => {
    const own = database.annotations.where('url').equals(url);
    await own.and(({ id }) => ids.includes(id)).delete();
    const article = await database.articles.get(url);
    const left = await database.annotations.where('url').equals(url).count();
    if (article && !article.saved && left === 0) await database.articles.delete(url);
  });
}

/** Equal for two marks of the same words at the same place. */
function identify({ kind, selectors: [quote, position] }: Draft): string {
  return JSON.stringify([kind, position.start, quote.exact, quote.prefix, quote.suffix]);
}
