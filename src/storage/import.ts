import type { Annotation, Rule, SavedArticle, Settings } from '../model.ts';
import type { Database } from './database.ts';
import { readAnnotation, readArticle, toAnnotationRow, toArticleRow } from './rows.ts';
import { importRules } from './rules.ts';
import { changeSettings } from './settings.ts';
import { readTransaction, write } from './transaction.ts';

/** An article of the library with its annotations. */
export interface Here {
  article: SavedArticle;
  annotations: Annotation[];
}

/** What a file brings: what it could touch here is found by these. */
export interface Brought {
  addresses: string[];
  ids: string[];
}

/** What lies here of the articles and annotations that a file brings. */
export function findBrought(database: Database, brought: Brought): Promise<Here[]> {
  return readTransaction(database, () => gather(database, brought));
}

async function gather(database: Database, { addresses, ids }: Brought): Promise<Here[]> {
  const rows = (await database.annotations.bulkGet(ids)).filter((row) => row !== undefined);
  const touched = [...new Set([...addresses, ...rows.map(({ url }) => url)])];
  const named = await database.articles.where('url').anyOf(touched).or('aliases').anyOf(addresses).toArray();
  const articles = new Map(named.map((row) => [row.url, readArticle(row)]));
  const here = new Map<string, Here>([...articles].map(([url, article]) => [url, { article, annotations: [] }]));
  for (const row of await database.annotations
    .where('url')
    .anyOf([...articles.keys()])
    .toArray()) {
    const annotation = readAnnotation(row);
    if (annotation) here.get(annotation.url)?.annotations.push(annotation);
  }
  return [...here.values()];
}

/** What a file brings beside the library. */
export interface TakenBeside {
  settings: { [name: string]: unknown } | null;
  rules: Rule[];
}

/**
 * Takes a file in: `plan` is told what lies here at that moment and says what is to be written. All of it or nothing.
 * Settings that this version does not know, or that no longer fit, are left out.
 */
export function takeIn(
  database: Database,
  brought: Brought,
  plan: (here: Here[]) => { articles: SavedArticle[]; annotations: Annotation[] },
  { settings, rules }: TakenBeside,
): Promise<void> {
  return write(database, async () => {
    const { articles, annotations } = plan(await gather(database, brought));
    await database.articles.bulkPut(articles.map(toArticleRow));
    await database.annotations.bulkPut(annotations.map(toAnnotationRow));
    // What comes back need not be put back a second time.
    await database.bin.bulkDelete([...annotations.map(({ id }) => id), ...articles.map(({ url }) => url)]);
    await importRules(database, rules);
    for (const [name, value] of Object.entries(settings ?? {})) await takeSetting(database, name, value);
  });
}

async function takeSetting(database: Database, name: string, value: unknown): Promise<void> {
  try {
    await changeSettings(database, { [name]: value } as Partial<Settings>);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
}
