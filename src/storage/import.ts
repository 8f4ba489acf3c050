import type { Annotation, Rule, SavedArticle, Settings } from '../model.ts';
import type { Database } from './database.ts';
import { readAnnotation, readArticle, toAnnotationRow, toArticleRow } from './rows.ts';
import { importRules } from './rules.ts';
import { changeSettings } from './settings.ts';
import { readTransaction, write } from './transaction.ts';

/** An article of the library with its annotations. */
export interface StoredItem {
  article: SavedArticle;
  annotations: Annotation[];
}

/** The addresses and ids in a file, by which the existing articles and annotations are found. */
export interface FileKeys {
  addresses: string[];
  ids: string[];
}

/** Finds the stored articles that a file also has, or whose annotations it has. */
export function findStored(database: Database, keys: FileKeys): Promise<StoredItem[]> {
  return readTransaction(database, () => gather(database, keys));
}

async function gather(database: Database, { addresses, ids }: FileKeys): Promise<StoredItem[]> {
  const rows = (await database.annotations.bulkGet(ids)).filter((row) => row !== undefined);
  const touched = [...new Set([...addresses, ...rows.map(({ url }) => url)])];
  const named = await database.articles.where('url').anyOf(touched).or('aliases').anyOf(addresses).toArray();
  const articles = new Map(named.map((row) => [row.url, readArticle(row)]));
  const here = new Map<string, StoredItem>([...articles].map(([url, article]) => [url, { article, annotations: [] }]));
  for (const row of await database.annotations
    .where('url')
    .anyOf([...articles.keys()])
    .toArray()) {
    const annotation = readAnnotation(row);
    if (annotation) here.get(annotation.url)?.annotations.push(annotation);
  }
  return [...here.values()];
}

/** The settings and rules of a file. */
export interface FileExtras {
  settings: { [name: string]: unknown } | null;
  rules: Rule[];
}

/**
 * Imports a file, completely or not at all. `plan` gets the stored articles and returns what to write. Settings that are unknown
 * or invalid are ignored.
 */
export function importFile(
  database: Database,
  keys: FileKeys,
  plan: (here: StoredItem[]) => { articles: SavedArticle[]; annotations: Annotation[] },
  { settings, rules }: FileExtras,
): Promise<void> {
  return write(database, async () => {
    const { articles, annotations } = plan(await gather(database, keys));
    await database.articles.bulkPut(articles.map(toArticleRow));
    await database.annotations.bulkPut(annotations.map(toAnnotationRow));
    // Imported items must not be restored from the trash a second time.
    await database.trash.bulkDelete([...annotations.map(({ id }) => id), ...articles.map(({ url }) => url)]);
    await importRules(database, rules);
    for (const [name, value] of Object.entries(settings ?? {})) await importSetting(database, name, value);
  });
}

/** Settings that had another name in earlier versions. */
const RENAMED: { [name: string]: keyof Settings } = { showsStrip: 'showsMinimap' };

async function importSetting(database: Database, name: string, value: unknown): Promise<void> {
  const current = Object.hasOwn(RENAMED, name) ? RENAMED[name] : name;
  try {
    await changeSettings(database, { [String(current)]: value });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
}
