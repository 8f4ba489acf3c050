import * as v from 'valibot';
import { siteOf } from '../address.ts';
import { type Corrections, CorrectionsSchema, type SavedArticle } from '../model.ts';
import type { Choice, Database } from './database.ts';
import { readArticle } from './read-article.ts';
import { correctRow } from './rows.ts';
import { readTransaction, write } from './transaction.ts';

/** The name under which the outlets of sites are stored, beside the settings. */
const OUTLETS = 'outlets' as Choice['name'];

/** The most sites that are remembered, those corrected last. */
const MAX_SITES = 1000;

const OutletSchema = v.pick(CorrectionsSchema, ['site', 'medium']);

/** What the reader says of an outlet: its name and kind. */
type OutletCorrections = v.InferOutput<typeof OutletSchema>;

const OutletsSchema = v.array(v.strictTuple([v.string(), OutletSchema]));

async function readOutlets(database: Database): Promise<Map<string, OutletCorrections>> {
  const stored: unknown = (await database.choices.get(OUTLETS))?.value;
  return new Map(v.is(OutletsSchema, stored) ? stored : []);
}

/** What the reader says of the outlet of an address's site; undefined for nothing. */
export const readOutlet = (database: Database, url: string): Promise<OutletCorrections | undefined> =>
  readTransaction(database, async () => (await readOutlets(database)).get(siteOf(url)));

async function putOutlets(database: Database, outlets: Map<string, OutletCorrections>): Promise<void> {
  const value: unknown = [...outlets].slice(-MAX_SITES);
  await database.choices.put({ name: OUTLETS, value: value as Choice['value'] });
}

/** Gives the articles at these addresses other corrections; returns those that they had. */
async function correctAll(
  database: Database,
  addresses: string[],
  toCorrections: (article: SavedArticle) => Corrections | null,
): Promise<Map<string, Corrections | null>> {
  const rows = (await database.articles.bulkGet(addresses)).filter((row) => row !== undefined);
  const articles = rows.map(readArticle);
  await database.articles.bulkPut(articles.map((article) => correctRow(article, toCorrections(article))));
  return new Map(articles.map(({ url, corrected = null }) => [url, corrected]));
}

/**
 * Corrects the outlet of all articles of an address's site: of those in the library, with the corrections that `merge` makes of
 * theirs and these, and of those that are added later. Returns what takes it back.
 */
export async function correctOutlet(
  database: Database,
  url: string,
  outlet: OutletCorrections,
  merge: (article: SavedArticle, changes: OutletCorrections) => Corrections | null,
): Promise<() => Promise<void>> {
  const site = siteOf(url);
  const { own, before } = await write(database, async () => {
    const outlets = await readOutlets(database);
    const own = outlets.get(site);
    outlets.delete(site);
    await putOutlets(database, outlets.set(site, { ...own, ...outlet }));
    const addresses = await database.articles.toCollection().primaryKeys();
    const here = addresses.filter((address) => siteOf(address) === site);
    return { own, before: await correctAll(database, here, (article) => merge(article, outlet)) };
  });
  return () =>
    write(database, async () => {
      const outlets = await readOutlets(database);
      if (own) outlets.set(site, own);
      else outlets.delete(site);
      await putOutlets(database, outlets);
      await correctAll(database, [...before.keys()], (article) => before.get(article.url) ?? null);
    });
}
