import type { Annotation, Identity } from '../model.ts';
import { gatherKept, type KeptArticle } from './annotations.ts';
import { comparePage, type Shown } from './compare-page.ts';
import type { Database } from './database.ts';
import { readText } from './rows.ts';
import { readTransaction } from './transaction.ts';

/** An article with its annotations, for its page. */
interface KeptOnPage extends KeptArticle {
  /** Whether an annotation may be looked for in the page, which may show another story at the same address. */
  isHere(annotation: Annotation): boolean;
}

/** Finds an article with its annotations, as `findKept` does, and compares them with what its page shows. */
export function findKeptOnPage(database: Database, page: Identity & Shown): Promise<KeptOnPage> {
  return readTransaction(database, async () => {
    const kept = await gatherKept(database, page);
    const urls = [...new Set(kept.annotations.map(({ url }) => url))];
    const rows = await database.texts.bulkGet(urls);
    const comparisons = new Map(
      urls.map((url, at) => {
        const annotations = kept.annotations.filter((annotation) => annotation.url === url);
        return [url, comparePage(page, { article: null, annotations, text: readText(rows[at]) })];
      }),
    );
    return { ...kept, isHere: (annotation) => comparisons.get(annotation.url)?.isHere(annotation) ?? false };
  });
}
