import { type Article, type Identity, MAX_STORY, MAX_STORY_BLOCKS, type SavedText, type StoryText } from '../model.ts';
import { findSavedArticles, readAnnotations } from './annotations.ts';
import { comparePage } from './compare-page.ts';
import type { Database } from './database.ts';
import { joinBlocks } from './join-blocks.ts';
import { cutWords, readText, stampAfter, toTextRow } from './rows.ts';
import { isSameStory, prepareText } from './same-text.ts';
import { readTransaction, write } from './transaction.ts';

// The texts of saved articles. They are in backups, but not in the mirror: it is for what the reader did, is held in memory
// when it is written anew, and would take the space of each text a second time. A text that is lost is kept again when its
// page is visited. The text of an article in the trash stays in its table, so that nothing long is moved.

/** The text of a story, taken at a time (ISO 8601, UTC); null if it is empty or too long to be kept. */
function takeStory({ text, blocks }: Pick<Article, 'text' | 'blocks'>, taken: string): StoryText | null {
  if (text === '' || text.length > MAX_STORY || blocks.length > MAX_STORY_BLOCKS) return null;
  return { taken, blocks: blocks.map(({ role, start, end }) => ({ role, text: text.slice(start, end) })) };
}

/** The text of an article; null if none is kept. */
export function findText(database: Database, identity: Identity): Promise<SavedText | null> {
  return readTransaction(database, async () => {
    const [article] = await findSavedArticles(database, identity);
    return article ? readText(await database.texts.get(article.url)) : null;
  });
}

/**
 * Keeps the text of an article in the library: the first that was seen, and the latest if that differs. With `isNew` false, an
 * article that is not saved gets no text that it does not have. Returns false if there is none, as the article is not in the
 * library or its story is too long; null if its page shows another story.
 */
export function keepText(
  database: Database,
  article: Identity & Pick<Article, 'title' | 'text' | 'blocks'>,
  isNew = true,
): Promise<boolean | null> {
  return write(database, async () => {
    const [stored] = await findSavedArticles(database, article);
    const story = stored ? takeStory(article, stampAfter(stored.added)) : null;
    if (!stored || !story) return false;
    const before = readText(await database.texts.get(stored.url));
    // A text that is older than the article is that of one which is in the trash.
    const known = before && before.first.taken > stored.added ? before : null;
    if (!known && !stored.saved && !isNew) return false;
    const annotations = known ? [] : await readAnnotations(database, stored.url);
    if (!known && !comparePage(article, { article: stored, annotations, text: null }).isSame()) return null;
    const text = known ? update(known, story) : { url: stored.url, first: story };
    if (text !== known) await database.texts.put(toTextRow(text));
    return true;
  });
}

/** A text after its page was visited again; the same object if nothing has changed. */
function update(text: SavedText, now: StoryText): SavedText {
  const { url, first, latest } = text;
  if (isSame(first, now)) return latest ? { url, first } : text;
  if (latest && isSame(latest, now)) return text;
  if (!isVersionOf(first, now) || ![first, latest].some((one) => one && isOneStory(one, now))) return text;
  return { url, first, latest: now };
}

const isSame = (a: StoryText, b: StoryText): boolean => joinBlocks(a) === joinBlocks(b);

const isOneStory = (a: StoryText, b: StoryText): boolean =>
  isSameStory(prepareText(joinBlocks(a)), prepareText(joinBlocks(b)));

/** The share of its words that a story keeps at least when it is edited. Set by hand. */
const KEPT_SHARE = 0.5;

/**
 * Whether a text is another version of a story. A page that shows only its beginning, as before it is paid for or loaded, or
 * another story, is not: it says nothing about what was changed.
 */
function isVersionOf(story: StoryText, other: StoryText): boolean {
  const words = cutWords(joinBlocks(story));
  const others = new Set(cutWords(joinBlocks(other)));
  return words.filter((word) => others.has(word)).length >= KEPT_SHARE * words.length;
}

/** Adds texts of a file, in the transaction that is open. Of all versions of a text, the first and the latest are kept. */
export async function importTexts(database: Database, texts: SavedText[]): Promise<void> {
  for (const text of texts) {
    const [article] = await findSavedArticles(database, { url: text.url });
    if (!article) continue;
    const stored = readText(await database.texts.get(article.url));
    const merged = mergeTexts(article.url, [stored, text]);
    if (JSON.stringify(merged) !== JSON.stringify(stored)) await database.texts.put(toTextRow(merged));
  }
}

function mergeTexts(url: string, texts: (SavedText | null)[]): SavedText {
  const stories = texts.flatMap((text) => (text ? [text.first, ...(text.latest ? [text.latest] : [])] : []));
  const [first, ...others] = stories.sort((a, b) => (a.taken < b.taken ? -1 : Number(a.taken > b.taken)));
  if (!first) throw new TypeError('No text to merge');
  const latest = others.at(-1);
  return { url, first, ...(latest && !isSame(first, latest) && { latest }) };
}

/** Deletes the texts with these addresses of which the article is neither in the library nor in the trash, in the open transaction. */
export async function dropTexts(database: Database, urls: string[]): Promise<void> {
  const kept = await database.texts.where('url').anyOf(urls).primaryKeys();
  const articles = await database.articles.bulkGet(kept);
  const trashed = new Set(await database.trash.where('url').anyOf(kept).uniqueKeys());
  await database.texts.bulkDelete(kept.filter((url, at) => !articles[at] && !trashed.has(url)));
}

/** How many texts are kept, and how much space they take (bytes). */
export function measureTexts(database: Database): Promise<{ count: number; bytes: number }> {
  return readTransaction(database, async () => {
    const sizes = await database.texts.orderBy('size').keys();
    return { count: sizes.length, bytes: sizes.reduce<number>((sum, size) => sum + Number(size), 0) };
  });
}
