import type { Table } from 'dexie';
import { readCollection } from '../model/lenient.ts';
import type { Annotation, Collection, Rule, SavedArticle, SavedText, Settings } from '../model.ts';
import type { Database } from './database.ts';
import { importLayouts, LAYOUTS } from './layouts.ts';
import { readArticle } from './read-article.ts';
import { readAnnotation, toAnnotationRow, toArticleRow } from './rows.ts';
import { importRules } from './rules.ts';
import { readAnnotationsOf, type StoredItem } from './scope.ts';
import { changeSettings } from './settings.ts';
import { importTexts } from './texts.ts';
import { readTransaction, write } from './transaction.ts';

/** The addresses and ids in a part of a file, by which the existing articles and annotations are found. */
export interface FileKeys {
  addresses: string[];
  ids: string[];
  /** The address of an article whose annotations are known from the part before; only those with these ids are read. */
  known?: string;
}

/** A stored article with annotations; null if it was lost, but has annotations. */
type FoundItem = Omit<StoredItem, 'article'> & { article: SavedArticle | null };

type Plan = (here: FoundItem[]) => { articles: SavedArticle[]; annotations: Annotation[] };
type MergeCollections = (ours: Collection, theirs: Collection) => Collection;

/** Finds the stored articles that a part of a file also has, or whose annotations it has. */
function findStored(database: Database, keys: FileKeys): Promise<FoundItem[]> {
  return readTransaction(database, async () => (await gather(database, keys)).items);
}

/** What is stored of a part, and the keys of it that are taken. */
interface Gathered {
  items: FoundItem[];
  ids: Set<string>;
  urls: Set<string>;
}

async function gather(database: Database, { addresses, ids, known }: FileKeys): Promise<Gathered> {
  // Into an empty library, nothing needs to be looked up.
  const rows = (await isEmpty(database.annotations))
    ? []
    : (await database.annotations.bulkGet(ids)).filter((row) => row !== undefined);
  const touched = [...new Set([...addresses, ...rows.map(({ url }) => url)])];
  const named = await database.articles.where('url').anyOf(touched).or('aliases').anyOf(addresses).toArray();
  const articles = named.map(readArticle);
  const isAll = new Set(articles.map(({ url }) => url));
  if (known !== undefined) isAll.delete(known);
  const others = rows.filter(({ url }) => !isAll.has(url)).map(readAnnotation);
  const items = articles.map(
    async (article): Promise<FoundItem> => ({
      article,
      annotations: isAll.has(article.url) ? await readAnnotationsOf(database, article.url) : [],
    }),
  );
  return {
    items: [...(await Promise.all(items)), { article: null, annotations: others.filter((one) => one !== null) }],
    ids: new Set(rows.map(({ id }) => id)),
    urls: new Set(named.map(({ url }) => url)),
  };
}

/**
 * Imports a part of a file, completely or not at all. `plan` gets the stored articles and returns what to write; `texts` are those
 * of articles in this part or before. A file is imported in parts, so that its size does not matter.
 */
function importPart(database: Database, keys: FileKeys, plan: Plan, texts: SavedText[]): Promise<void> {
  return write(database, async () => {
    const { items, ids, urls } = await gather(database, keys);
    const { articles, annotations } = plan(items);
    await store(database.articles, articles.map(toArticleRow), ({ url }) => url, keys.addresses, urls);
    await store(database.annotations, annotations.map(toAnnotationRow), ({ id }) => id, keys.ids, ids);
    await importTexts(database, texts);
    // Imported items must not be restored from the trash a second time.
    if (await isEmpty(database.trash)) return;
    await database.trash.bulkDelete([...annotations.map(({ id }) => id), ...articles.map(({ url }) => url)]);
  });
}

/** Adds rows of which it is known that they are not stored, so that they need not be looked for again, and puts the others. */
async function store<R, I>(
  table: Table<R, string, I>,
  rows: R[],
  keyOf: (row: R) => string,
  asked: string[],
  stored: Set<string>,
): Promise<void> {
  const free = new Set(asked.filter((key) => !stored.has(key)));
  const added = rows.filter((row) => free.delete(keyOf(row)));
  const isAdded = new Set(added);
  await table.bulkAdd(added as unknown as I[]);
  await table.bulkPut(rows.filter((row) => !isAdded.has(row)) as unknown as I[]);
}

/** Faster than counting the rows, or than looking for each of many. */
const isEmpty = async (table: Database['annotations'] | Database['trash']): Promise<boolean> =>
  (await table.toCollection().limit(1).primaryKeys()).length === 0;

/** The settings, rules and collections of a file. */
interface FileExtras {
  settings: { [name: string]: unknown } | null;
  rules: Rule[];
  collections: Collection[];
}

/**
 * Imports the settings, rules and collections of a file, all or none. Settings that are unknown or invalid are ignored. `merge`
 * merges a stored collection with the same one of the file.
 */
function importExtras(
  database: Database,
  { settings, rules, collections }: FileExtras,
  merge: MergeCollections,
): Promise<void> {
  return write(database, async () => {
    await importRules(database, rules);
    for (const theirs of collections) {
      const ours = readCollection(await database.collections.get(theirs.id));
      await database.collections.put(ours ? merge(ours, theirs) : theirs);
    }
    await database.trash.bulkDelete(collections.map(({ id }) => id));
    for (const [name, value] of Object.entries(settings ?? {})) await importSetting(database, name, value);
  });
}

/** What an import does with a library. */
export const openImport = (database: Database) => ({
  findStored: (keys: FileKeys) => findStored(database, keys),
  importPart: (keys: FileKeys, plan: Plan, texts: SavedText[] = []) => importPart(database, keys, plan, texts),
  importExtras: (extras: FileExtras, merge: MergeCollections) => importExtras(database, extras, merge),
});

/** Settings that had another name in earlier versions. */
const RENAMED: { [name: string]: keyof Settings } = { showsStrip: 'showsMinimap' };

async function importSetting(database: Database, name: string, value: unknown): Promise<void> {
  const current = Object.hasOwn(RENAMED, name) ? RENAMED[name] : name;
  try {
    if (current === LAYOUTS) await importLayouts(database, value);
    else await changeSettings(database, { [String(current)]: value });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
}
