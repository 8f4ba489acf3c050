import { divideAuthors } from '../author/name.ts';
import type { Annotation, Corrections, Draft, Identity, Notes, Particulars, SavedArticle } from '../model.ts';
import { hasNotes } from '../present/group-by-kind.ts';
import { isMine } from '../present/shown.ts';
import { comparePage, type Shown } from './compare-page.ts';
import type { Database } from './database.ts';
import { readOutlet } from './outlets.ts';
import { readArticle } from './read-article.ts';
import { correctRow, createId, readAnnotation, readText, stampAfter, toAnnotationRow, toArticleRow } from './rows.ts';
import { cleanTags } from './tags.ts';
import { readTransaction, StorageError, write } from './transaction.ts';

/**
 * The saved articles that are the same as this one: it has the same address, or one is an alias of the other. The article with
 * the same address comes first. Articles that only have an alias in common, such as “/latest”, are different.
 */
export async function findSavedArticles(database: Database, { url, aliases = [] }: Identity): Promise<SavedArticle[]> {
  const [named, naming] = await Promise.all([
    database.articles.bulkGet([url, ...aliases]),
    database.articles.where('aliases').equals(url).toArray(),
  ]);
  const rows = new Map([...named, ...naming].filter((row) => row !== undefined).map((row) => [row.url, row]));
  return [...rows.values()].map(readArticle).sort((a, b) => Number(b.url === url) - Number(a.url === url));
}

/** All addresses under which annotations of an article may be stored. */
export const listAddresses = ({ url }: Identity, articles: SavedArticle[]): string[] => [
  ...new Set([url, ...articles.map((article) => article.url)]),
];

/** The aliases of an article: all addresses of these identities except its own. */
function joinAliases(url: string, ...identities: (Identity | undefined)[]): Pick<Identity, 'aliases'> {
  const all = new Set(identities.flatMap((identity) => (identity ? [identity.url, ...(identity.aliases ?? [])] : [])));
  all.delete(url);
  return all.size > 0 ? { aliases: [...all] } : {};
}

/** An article with its annotations. */
export interface KeptArticle {
  article: SavedArticle | null;
  annotations: Annotation[];
  /** The number of rows that are too damaged to be read. They stay in the database. */
  unreadable: number;
}

/** Finds an article with its annotations, in the order in which they were kept. */
export function findKept(database: Database, identity: Identity): Promise<KeptArticle> {
  return readTransaction(database, () => gatherKept(database, identity));
}

/** Finds an annotation. Throws `MarkGone` if there is none. */
export function findOne(database: Database, id: string): Promise<Annotation> {
  return readTransaction(database, async () => {
    const annotation = readAnnotation(await database.annotations.get(id));
    if (!annotation) throw new StorageError('MarkGone');
    return annotation;
  });
}

/** The annotations that are stored under an address, in the open transaction. */
export async function readAnnotations(database: Database, url: string): Promise<Annotation[]> {
  const rows = await database.annotations.where('url').equals(url).toArray();
  return rows.map(readAnnotation).filter((annotation) => annotation !== null);
}

/** Finds an article with its annotations, in the open transaction. */
export async function gatherKept(database: Database, identity: Identity): Promise<KeptArticle> {
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
 * Adds annotations and their article to the library, all or none. Returns the existing annotation for a draft that was kept
 * before. `saving` marks the whole article as saved, even without annotations; a finding that was saved with it and is kept by
 * itself now has another date of change. The metadata of an article in the library is replaced if `text`, which the page shows, is of
 * the same story.
 */
export function keep(
  database: Database,
  particulars: Particulars,
  drafts: Draft[],
  saving: boolean,
  text?: string,
): Promise<Annotation[]> {
  return write(database, async () => {
    const before = await gatherKept(database, particulars);
    const isSame = text !== undefined && (await isPageOf(database, { ...particulars, text }, before.article));
    const now = stampAfter();
    const kept = await addDrafts(database, before, drafts, { url: particulars.url, now, saving });
    const changes = saving ? { saved: before.article?.saved ?? now } : {};
    await putArticle(database, particulars, { before: before.article, isSame, changes });
    return kept;
  });
}

/** Whether a page shows the story of an article, in the open transaction. */
async function isPageOf(database: Database, page: Shown, article: SavedArticle | null): Promise<boolean> {
  if (!article) return false;
  const text = readText(await database.texts.get(article.url));
  const annotations = await readAnnotations(database, article.url);
  return comparePage(page, { article, annotations, text }).isSame();
}

/** Adds an annotation to an article of the library, as `keep` does, without its page. Throws `MarkGone` if there is no such article. */
export function keepInText(database: Database, url: string, draft: Draft): Promise<Annotation[]> {
  return write(database, async () => {
    const before = await gatherKept(database, { url });
    if (!before.article) throw new StorageError('MarkGone');
    return addDrafts(database, before, [draft], { url, now: stampAfter(), saving: false });
  });
}

/**
 * Keeps a finding that was saved with its article, or takes that back unless there is a note: it was never changed then. Throws `MarkGone` if there is none.
 */
export function keepFound(database: Database, id: string, isKept: boolean): Promise<void> {
  return write(database, async () => {
    const before = readAnnotation(await database.annotations.get(id));
    if (!before) throw new StorageError('MarkGone');
    const updated = isKept || hasNotes(before) ? stampAfter(before.updated) : before.created;
    await database.annotations.put(toAnnotationRow({ ...before, updated }));
  });
}

/** Adds annotations to what is kept of an article; `url` is its address if it is not in the library. */
async function addDrafts(
  database: Database,
  { article, annotations }: KeptArticle,
  drafts: Draft[],
  { url: address, now, saving }: { url: string; now: string; saving: boolean },
): Promise<Annotation[]> {
  const url = article?.url ?? address;
  const known = new Map(annotations.map((annotation) => [identify(annotation), annotation]));
  const fresh: Annotation[] = [];
  const changed: Annotation[] = [];
  const kept = drafts.map((draft) => {
    const before = known.get(identify(draft));
    if (before && (saving || isMine(before, article?.saved ?? null))) return before;
    if (before) {
      // Until now it was only saved with its article.
      const chosen = { ...before, updated: stampAfter(before.updated) };
      known.set(identify(draft), chosen);
      changed.push(chosen);
      return chosen;
    }
    const annotation = { ...draft, id: createId(), url, note: '', tags: [], created: now, updated: now };
    known.set(identify(draft), annotation);
    fresh.push(annotation);
    return annotation;
  });
  await database.annotations.bulkAdd(fresh.map(toAnnotationRow));
  await database.annotations.bulkPut(changed.map(toAnnotationRow));
  return kept;
}

/**
 * Stores the metadata of an article; that of one in the library stays unless its page shows the same story. What the reader added
 * to it stays, except for the changes.
 */
async function putArticle(
  database: Database,
  particulars: Particulars,
  { before, isSame, changes }: { before: SavedArticle | null; isSame: boolean; changes: Partial<SavedArticle> },
): Promise<SavedArticle> {
  const url = before?.url ?? particulars.url;
  const { saved, added = stampAfter(), note, tags } = { ...before, ...changes };
  const corrected = before ? before.corrected : await readOutlet(database, url);
  const article: SavedArticle = {
    ...(before && !isSame ? withoutAdditions(before) : divideAuthors(particulars)),
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

/** The metadata of an article, without what the reader can remove. */
const withoutAdditions = ({ note: _note, tags: _tags, ...article }: SavedArticle) => article;

/** A key that is equal for two annotations of the same passage. */
export function identify({ kind, selectors: [quote, position] }: Draft): string {
  return JSON.stringify([kind, position.start, quote.exact, quote.prefix, quote.suffix]);
}

/** Changes to an annotation; fields that are not given stay. */
export type Changes = Partial<Draft & Pick<Annotation, 'note' | 'tags'>>;

/** An annotation before and after a change; `before` undoes it. */
export interface Changed {
  before: Annotation;
  after: Annotation;
}

/** Another editor changed the note since it was read. */
export class NoteConflict extends StorageError {
  /** The note as it is stored. */
  stored: string;

  constructor(stored: string) {
    super('NoteConflict');
    this.stored = stored;
  }
}

/** The text to store in place of a stored one; throws `NoteConflict` if another editor changed that since it was `read`. */
export function replaceNote(stored: string, note: string, read: string): string {
  if (read !== stored && note !== stored) throw new NoteConflict(stored);
  return note;
}

/**
 * The note and tags to store. A note that another editor changed since it was read is not overwritten: throws `NoteConflict`. Tags
 * that other editors added or removed stay so.
 */
function mergeNotes(stored: { note: string; tags: string[] }, { note, tags }: Notes, read: Notes): Notes {
  if (note !== undefined && read.note !== undefined) replaceNote(stored.note, note, read.note);
  const seen = read.tags ?? stored.tags;
  const added = tags?.filter((tag) => !seen.includes(tag)) ?? [];
  const removed = new Set(seen.filter((tag) => !tags?.includes(tag)));
  const isSame = `${seen}` === `${stored.tags}`;
  const merged = isSame ? tags : [...stored.tags.filter((tag) => !removed.has(tag)), ...added];
  return { ...(note !== undefined && { note }), ...(tags && { tags: cleanTags(merged ?? []) }) };
}

/**
 * Changes an annotation. `within` is the only article whose annotations may be changed; null allows any. `read` is what the reader
 * has seen of note and tags; without it, any are overwritten.
 */
export function change(
  database: Database,
  within: Identity | null,
  id: string,
  changes: Changes,
  read: Notes = {},
): Promise<Changed> {
  return write(database, async () => {
    const before = readAnnotation(await database.annotations.get(id));
    const addresses = within && listAddresses(within, await findSavedArticles(database, within));
    if (!before || (addresses && !addresses.includes(before.url))) throw new StorageError('MarkGone');
    const after: Annotation = {
      ...before,
      ...changes,
      ...mergeNotes(before, changes, read),
      updated: stampAfter(before.updated),
    };
    await database.annotations.put(toAnnotationRow(after));
    return { before, after };
  });
}

/** Stores the note or tags of a page, and adds its article to the library if necessary; `read` as in `change`. */
export function describePage(
  database: Database,
  particulars: Particulars,
  notes: Notes,
  read: Notes = {},
): Promise<SavedArticle> {
  return write(database, async () => {
    const [before = null] = await findSavedArticles(database, particulars);
    const changes = mergeNotes({ note: before?.note ?? '', tags: before?.tags ?? [] }, notes, read);
    const article = await putArticle(database, particulars, { before, isSame: false, changes });
    const isBare = !article.saved && !article.note && !article.tags;
    if (isBare && (await database.annotations.where('url').equals(article.url).count()) === 0)
      await database.articles.delete(article.url);
    return article;
  });
}

/** Stores the reader's corrections of an article's metadata; null removes them. */
export function correct(database: Database, url: string, corrected: Corrections | null): Promise<void> {
  return write(database, async () => {
    const row = await database.articles.get(url);
    if (!row) throw new StorageError('MarkGone');
    await database.articles.put(correctRow(readArticle(row), corrected));
  });
}
