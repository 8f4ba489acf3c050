import type { Identity, ShelvedArticle } from '../model.ts';
import type { Database } from './database.ts';
import { readArticle } from './rows.ts';

/**
 * The article as it was shelved: under its own address first, then under another that this page names, or that named this
 * one. Two articles that only share an alias, such as “/latest”, are not the same.
 */
export async function findShelved(database: Database, { url, aliases = [] }: Identity): Promise<ShelvedArticle[]> {
  const [named, naming] = await Promise.all([
    database.articles.bulkGet([url, ...aliases]),
    database.articles.where('aliases').equals(url).toArray(),
  ]);
  const rows = new Map([...named, ...naming].filter((row) => row !== undefined).map((row) => [row.url, row]));
  return [...rows.values()].map(readArticle).sort((a, b) => Number(b.url === url) - Number(a.url === url));
}

/** Every address that the marks of an article may stand under. */
export const listAddresses = ({ url }: Identity, articles: ShelvedArticle[]): string[] => [
  ...new Set([url, ...articles.map((article) => article.url)]),
];

/** All addresses of the article as shelved and as read now, but its own. */
export function joinAliases(url: string, ...identities: (Identity | undefined)[]): Pick<Identity, 'aliases'> {
  const all = new Set(identities.flatMap((identity) => (identity ? [identity.url, ...(identity.aliases ?? [])] : [])));
  all.delete(url);
  return all.size > 0 ? { aliases: [...all] } : {};
}
