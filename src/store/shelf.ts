import type { Annotation, Draft, Identity, Particulars, ShelvedArticle } from '../model.ts';
import { findShelved, joinAliases, listAddresses } from './addresses.ts';
import type { Database } from './database.ts';
import { readAnnotation, toAnnotationRow, toArticleRow } from './rows.ts';
import { createId, stampAfter } from './stamp.ts';
import { Trouble } from './trouble.ts';
import { look, write } from './work.ts';

/** What is kept of one article. */
export interface KeptArticle {
  article: ShelvedArticle | null;
  annotations: Annotation[];
  /** How many of its rows are damaged beyond reading; they are left as they are. */
  unreadable: number;
}

/** Everything kept of an article, in the order it was kept. */
export function findKept(database: Database, identity: Identity): Promise<KeptArticle> {
  return look(database, () => gatherKept(database, identity));
}

/** One annotation of the shelf. */
export function findOne(database: Database, id: string): Promise<Annotation> {
  return look(database, async () => {
    const annotation = readAnnotation(await database.annotations.get(id));
    if (!annotation) throw new Trouble('MarkGone');
    return annotation;
  });
}

async function gatherKept(database: Database, identity: Identity): Promise<KeptArticle> {
  const articles = await findShelved(database, identity);
  const rows = await Promise.all(
    listAddresses(identity, articles).map((url) => database.annotations.where('url').equals(url).toArray()),
  );
  const read = rows.flat().map(readAnnotation);
  const annotations = read.filter((annotation) => annotation !== null);
  return {
    article: articles[0] ?? null,
    annotations: annotations.sort((a, b) => (a.created < b.created ? -1 : Number(a.created > b.created))),
    unreadable: read.length - annotations.length,
  };
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
  return write(database, async () => {
    const { article, annotations } = await gatherKept(database, particulars);
    const url = article?.url ?? particulars.url;
    const now = stampAfter();
    const known = new Map(annotations.map((annotation) => [identify(annotation), annotation]));
    const fresh: Annotation[] = [];
    const kept = drafts.map((draft) => {
      const before = known.get(identify(draft));
      if (before) return before;
      const annotation = { ...draft, id: createId(), url, note: '', tags: [], created: now, updated: now };
      known.set(identify(draft), annotation);
      fresh.push(annotation);
      return annotation;
    });
    await database.annotations.bulkAdd(fresh.map(toAnnotationRow));
    await putArticle(database, particulars, article, saving ? { saved: article?.saved ?? now } : {});
    return kept;
  });
}

/** Writes an article's particulars as they are read today, and leaves what the reader did with it but for the changes. */
export async function putArticle(
  database: Database,
  particulars: Particulars,
  before: ShelvedArticle | null,
  changes: Partial<ShelvedArticle>,
): Promise<ShelvedArticle> {
  const url = before?.url ?? particulars.url;
  const { saved, added = stampAfter(), note, tags, corrected } = { ...before, ...changes };
  const article: ShelvedArticle = {
    ...particulars,
    url,
    ...joinAliases(url, before ?? undefined, particulars),
    added,
    ...(saved && { saved }),
    ...(note && { note }),
    ...(tags?.length && { tags }),
    ...(corrected && { corrected }),
  };
  await database.articles.put(toArticleRow(article));
  return article;
}

/** Equal for two marks of the same words at the same place. */
function identify({ kind, selectors: [quote, position] }: Draft): string {
  return JSON.stringify([kind, position.start, quote.exact, quote.prefix, quote.suffix]);
}
