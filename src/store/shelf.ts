import type { Annotation, Draft, Identity, Particulars, ShelvedArticle } from '../model.ts';
import type { Database } from './database.ts';

/** What is kept of one article. */
export interface KeptArticle {
  article: ShelvedArticle | null;
  annotations: Annotation[];
}

/** Everything kept of an article, in the order it was kept. */
export function findKept(database: Database, identity: Identity): Promise<KeptArticle> {
  return database.transaction('r', database.articles, database.annotations, async () => {
    const articles = await findShelved(database, identity);
    return {
      article: articles[0] ?? null,
      annotations: await database.annotations.where('url').anyOf(listAddresses(identity, articles)).sortBy('created'),
    };
  });
}

/**
 * The article as it was shelved: under its own address first, then under another that this page names, or that named this
 * one. Two articles that only share an alias, such as “/latest”, are not the same.
 */
async function findShelved(database: Database, { url, aliases = [] }: Identity): Promise<ShelvedArticle[]> {
  const found = database.articles.where('url').anyOf([url, ...aliases]);
  const articles = await found.or('aliases').equals(url).toArray();
  return articles.sort((a, b) => Number(b.url === url) - Number(a.url === url));
}

const listAddresses = ({ url }: Identity, articles: ShelvedArticle[]) => [
  ...new Set([url, ...articles.map((article) => article.url)]),
];

/** All addresses of the article as shelved and as read now, but its own. */
function joinAliases(url: string, ...identities: (Identity | undefined)[]): Pick<Identity, 'aliases'> {
  const all = new Set(identities.flatMap((identity) => (identity ? [identity.url, ...(identity.aliases ?? [])] : [])));
  all.delete(url);
  return all.size > 0 ? { aliases: [...all] } : {};
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
    const { article, annotations } = await findKept(database, particulars);
    const url = article?.url ?? particulars.url;
    const now = new Date().toISOString();
    const known = new Map(annotations.map((annotation) => [identify(annotation), annotation]));
    const fresh: Annotation[] = [];
    const kept = drafts.map((draft) => {
      const before = known.get(identify(draft));
      if (before) return before;
      const annotation = {
        ...draft,
        id: crypto.randomUUID(),
        url,
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
    await database.articles.put({
      ...particulars,
      url,
      ...joinAliases(url, article ?? undefined, particulars),
      added: article?.added ?? now,
      ...(saved ? { saved } : {}),
    });
    return kept;
  });
}

/** Takes marks of one article off the shelf; an article that was not saved goes with its last mark. */
export function forget(database: Database, identity: Identity, ids: string[]): Promise<void> {
  return database.transaction('rw', database.articles, database.annotations, async () => {
    for (const url of listAddresses(identity, await findShelved(database, identity))) {
      const own = database.annotations.where('url').equals(url);
      await own.and(({ id }) => ids.includes(id)).delete();
      const article = await database.articles.get(url);
      if (article && !article.saved && (await own.count()) === 0) await database.articles.delete(url);
    }
  });
}

/** Equal for two marks of the same words at the same place. */
function identify({ kind, selectors: [quote, position] }: Draft): string {
  return JSON.stringify([kind, position.start, quote.exact, quote.prefix, quote.suffix]);
}
