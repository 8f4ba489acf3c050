import type { Annotation, Draft, Identity, Particulars, SavedArticle } from '../model.ts';
import type { Database } from './database.ts';
import { createId, readAnnotation, readArticle, stampAfter, toAnnotationRow, toArticleRow } from './rows.ts';
import { cleanTags } from './tags.ts';
import { readTransaction, StorageError, write } from './transaction.ts';

/**
 * The article as it was saved: under its own address first, then under another that this page names, or that named this
 * one. Two articles that only share an alias, such as “/latest”, are not the same.
 */
export async function findSavedArticles(database: Database, { url, aliases = [] }: Identity): Promise<SavedArticle[]> {
  const [named, naming] = await Promise.all([
    database.articles.bulkGet([url, ...aliases]),
    database.articles.where('aliases').equals(url).toArray(),
  ]);
  const rows = new Map([...named, ...naming].filter((row) => row !== undefined).map((row) => [row.url, row]));
  return [...rows.values()].map(readArticle).sort((a, b) => Number(b.url === url) - Number(a.url === url));
}

/** Every address that the marks of an article may stand under. */
export const listAddresses = ({ url }: Identity, articles: SavedArticle[]): string[] => [
  ...new Set([url, ...articles.map((article) => article.url)]),
];

/** All addresses of the article as saved and as read now, but its own. */
export function joinAliases(url: string, ...identities: (Identity | undefined)[]): Pick<Identity, 'aliases'> {
  const all = new Set(identities.flatMap((identity) => (identity ? [identity.url, ...(identity.aliases ?? [])] : [])));
  all.delete(url);
  return all.size > 0 ? { aliases: [...all] } : {};
}

/** What is kept of one article. */
export interface KeptArticle {
  article: SavedArticle | null;
  annotations: Annotation[];
  /** How many of its rows are damaged beyond reading; they are left as they are. */
  unreadable: number;
}

/** Everything kept of an article, in the order it was kept. */
export function findKept(database: Database, identity: Identity): Promise<KeptArticle> {
  return readTransaction(database, () => gatherKept(database, identity));
}

/** One annotation of the library. */
export function findOne(database: Database, id: string): Promise<Annotation> {
  return readTransaction(database, async () => {
    const annotation = readAnnotation(await database.annotations.get(id));
    if (!annotation) throw new StorageError('MarkGone');
    return annotation;
  });
}

async function gatherKept(database: Database, identity: Identity): Promise<KeptArticle> {
  const articles = await findSavedArticles(database, identity);
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
 * Puts marks on the library, with the article they belong to: all or none, settled only when written.
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
  before: SavedArticle | null,
  changes: Partial<SavedArticle>,
): Promise<SavedArticle> {
  const url = before?.url ?? particulars.url;
  const { saved, added = stampAfter(), note, tags, corrected } = { ...before, ...changes };
  const article: SavedArticle = {
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

/** What of an annotation can be changed; what is not given stays. */
export type Changes = Partial<Draft & Pick<Annotation, 'note' | 'tags'>>;

/** An annotation before and after a change: the first takes the change back. */
export interface Changed {
  before: Annotation;
  after: Annotation;
}

/** Changes an annotation; `within` names the one article that may be touched, null for any. */
export function change(database: Database, within: Identity | null, id: string, changes: Changes): Promise<Changed> {
  return write(database, async () => {
    const before = readAnnotation(await database.annotations.get(id));
    const addresses = within && listAddresses(within, await findSavedArticles(database, within));
    if (!before || (addresses && !addresses.includes(before.url))) throw new StorageError('MarkGone');
    const after: Annotation = {
      ...before,
      ...changes,
      ...(changes.tags && { tags: cleanTags(changes.tags) }),
      updated: stampAfter(before.updated),
    };
    await database.annotations.put(toAnnotationRow(after));
    return { before, after };
  });
}

/** What the reader writes about a page as a whole. */
export type PageNotes = Pick<SavedArticle, 'note' | 'tags'>;

/** Writes the reader's note on a page or its tags, with the article when it is not on the library; what is not given stays. */
export function describePage(database: Database, particulars: Particulars, notes: PageNotes): Promise<SavedArticle> {
  return write(database, async () => {
    const [before = null] = await findSavedArticles(database, particulars);
    const article = await putArticle(database, particulars, before, {
      ...notes,
      ...(notes.tags && { tags: cleanTags(notes.tags) }),
    });
    const isBare = !article.saved && !article.note && !article.tags;
    if (isBare && (await database.annotations.where('url').equals(article.url).count()) === 0)
      await database.articles.delete(article.url);
    return article;
  });
}
