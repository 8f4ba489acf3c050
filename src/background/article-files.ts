import type { LibraryItem } from '../citation/source.ts';
import type { ExportOptions } from '../export/exporter.ts';
import { nameFile } from '../export/file-name.ts';
import { exporter as markdown } from '../export/markdown.ts';
import { readWrittenFiles } from '../model/lenient.ts';
import { fold, hashOf, type OpenFolder, openFolder } from './open-folder.ts';

/** The file that lists what was written to the folder. */
const INDEX = 'newsgloss.json';

/** Who writes articles to a folder. */
export interface ArticleWriter {
  /** Names this library among others that are copied there. */
  library: string;
  /** Of the extension: another one may write an article otherwise. */
  version: string;
}

/** Returns a function that goes on with the results of tasks in the order in which they began, whichever is ready first. */
function createTurns() {
  let turns: Promise<unknown> = Promise.resolve();
  return <A, B>(task: Promise<A>, next: (result: A) => Promise<B>): Promise<B> => {
    const before = turns;
    const turn = task.then(async (result) => {
      await before;
      return next(result);
    });
    turns = turn.catch(() => before);
    return turn;
  };
}

/** Gives names to articles that have no file yet. `isListed` is whether a file there belongs to an article. */
function createNames(folder: OpenFolder, isListed: (name: string) => boolean) {
  /** Names of files that are being written. */
  const taken = new Set<string>();
  return {
    /** Takes a name, and says whether there is a file of this name that has the same content. */
    async take(item: LibraryItem, hash: string): Promise<{ name: string; isSame: boolean }> {
      const base = nameFile(item);
      for (let number = 1; ; number++) {
        const name = `${base}${number > 1 ? ` (${number})` : ''}.md`;
        const other = folder.find(name);
        if (taken.has(fold(name)) || (other && isListed(other))) continue;
        taken.add(fold(name));
        if (other === undefined) return { name, isSame: false };
        const file = await folder.read(other);
        const isSame = (await hashOf(file)) === hash;
        if (isSame || file.size === 0) return { name: other, isSame };
        taken.delete(fold(name));
      }
    },
    /** Says that the file of a taken name is written, or cannot be. */
    release(name: string): void {
      taken.delete(fold(name));
    },
  };
}

/**
 * The files of articles in a folder. A file that is not as it was written is the reader's: it is neither overwritten nor deleted,
 * and the article gets another one beside it.
 */
export async function openArticles(
  handle: FileSystemDirectoryHandle,
  { library, version }: ArticleWriter,
  options: ExportOptions,
) {
  const { style, locale } = options;
  const folder = await openFolder(handle);
  const isThere = (name: string) => folder.find(name) !== undefined;
  const before = isThere(INDEX) ? await (await folder.read(INDEX)).text() : '';
  const files = readWrittenFiles(before || '{}');
  const nameOf = new Map(Object.entries(files).map(([name, { url }]) => [url, name]));
  const seen = new Set<string>();
  const names = createNames(folder, (name) => files[name] !== undefined);
  const inOrder = createTurns();

  /** Updates the file of an article; returns what a new file for it would have, or null if it needs none. */
  async function update(item: LibraryItem) {
    const { url } = item.article;
    const known = nameOf.get(url) ?? '';
    const last = files[known];
    const isKnown = isThere(known);
    const source = await hashOf(JSON.stringify([version, style, locale, item.article, item.annotations]));
    if (last && isKnown && last.source === source) {
      last.by = library;
      return null;
    }
    let text = '';
    for await (const piece of markdown.write([item], options)) text += piece;
    const entry = { url, hash: await hashOf(text), source, by: library };
    if (last) {
      const isCurrent = isKnown && last.hash === entry.hash;
      if (isCurrent || !isKnown || (await folder.isAsWritten(known, last.hash))) {
        if (!isCurrent) await folder.write(known, text);
        files[known] = entry;
        return null;
      }
      delete files[known];
    }
    return { text, entry };
  }

  return {
    count: () => seen.size,
    /** Writes the file of an article if it has changed. */
    async put(item: LibraryItem): Promise<void> {
      seen.add(item.article.url);
      const added = await inOrder(
        update(item),
        async (one) => one && { ...one, ...(await names.take(item, one.entry.hash)) },
      );
      if (!added) return;
      const { name, isSame, text, entry } = added;
      try {
        if (!isSame) await folder.write(name, text);
        files[name] = entry;
        nameOf.set(entry.url, name);
      } finally {
        names.release(name);
      }
    },
    /** Deletes the files of articles that this library no longer has, if the whole of it was read, and writes the list. */
    async finish(isWhole: boolean): Promise<void> {
      for (const [name, { url, hash, by }] of isWhole ? Object.entries(files) : []) {
        if (seen.has(url) || by !== library) continue;
        if (isThere(name) && (await folder.isAsWritten(name, hash))) await folder.remove(name);
        delete files[name];
      }
      const after = `${JSON.stringify({ format: 'newsgloss-folder', files }, null, 1)}\n`;
      if (after !== before) await folder.write(INDEX, after);
    },
  };
}
