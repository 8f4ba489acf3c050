import type { LibraryItem } from '../citation/source.ts';
import type { ExportOptions } from '../export/exporter.ts';
import { nameArticle } from '../export/file-name.ts';
import { backUp } from '../export/json.ts';
import { exporter as markdown } from '../export/markdown.ts';
import { readWrittenFiles } from '../model/lenient.ts';
import type { OpenBackup } from '../storage/backup.ts';
import { nameNext, removeOutdated } from './outdated.ts';
import { writeFile } from './write-file.ts';

/** The folder within the reader's folder that has a file for each article. */
const ARTICLES = 'articles';

/** The file in it that lists what was written there. */
const INDEX = 'newsgloss.json';

/** How many files of articles are written at a time: browsers take long for each, and most of it is waiting. */
const AT_ONCE = 8;

/** Who writes to a folder. */
interface Writer {
  /** Names this library among others that are copied there. */
  library: string;
  /** Of the extension: another one may write an article otherwise. */
  version: string;
  /** The name of the last backup that it wrote to this folder; '' for none. */
  last: string;
}

/** How a copy is watched and stopped. */
export interface Watching {
  /** Called whenever an article has its file. */
  onProgress(done: number): void;
  /** Stops the copy: what has its file keeps it. */
  signal: AbortSignal;
}

/** What was written. */
export interface WrittenCopy {
  articles: number;
  bytes: number;
  /** The name of the backup. */
  file: string;
}

/**
 * Copies a library into a folder: a new backup beside the earlier ones, and a Markdown file for each article that has changed.
 * Rejects with an error of the File System Access API, or the reason of `signal`; a file of an article that cannot be written does
 * not keep the others from being written. The list of files has all that were written, so that the next copy goes on from there.
 */
export async function copyToFolder(
  root: FileSystemDirectoryHandle,
  backup: OpenBackup,
  writer: Writer,
  options: ExportOptions,
  { onProgress, signal }: Watching,
): Promise<WrittenCopy> {
  const articles = await openArticles(await root.getDirectoryHandle(ARTICLES, { create: true }), writer, options);
  const failed: unknown[] = [];
  let done = 0;
  async function* follow() {
    const writing = new Set<Promise<unknown>>();
    try {
      for await (const item of backup.read()) {
        signal.throwIfAborted();
        const put: Promise<unknown> = articles
          .put(item)
          .catch((error: unknown) => failed.push(error))
          .finally(() => {
            writing.delete(put);
            onProgress(++done);
          });
        writing.add(put);
        if (writing.size >= AT_ONCE) await Promise.race(writing);
        yield item;
      }
    } finally {
      await Promise.all(writing);
    }
  }
  const { pieces } = backUp(follow(), backup.extras, options);
  const file = await nameNext(root, writer.library, writer.last, options.now);
  let bytes = 0;
  let isWhole = false;
  try {
    bytes = await writeFile(root, file, pieces);
    isWhole = true;
  } finally {
    await articles.finish(isWhole);
  }
  await removeOutdated(root, writer.library, file);
  if (failed.length > 0) throw failed[0];
  return { articles: articles.count(), bytes, file };
}

/** File systems that ignore case or compose accents have one file for names that differ only in that. */
const fold = (name: string): string => name.normalize('NFC').toLowerCase();

/** The SHA-256 of a text or a file, in hexadecimal digits. */
async function hashOf(content: string | File): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : await content.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
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

/**
 * The files of articles in a folder. A file that is not as it was written is the reader's: it is neither overwritten nor deleted,
 * and the article gets another one beside it.
 */
async function openArticles(folder: FileSystemDirectoryHandle, { library, version }: Writer, options: ExportOptions) {
  const { style, locale } = options;
  const there = new Map<string, string>();
  for await (const name of folder.keys()) there.set(fold(name), name);
  const read = async (name: string) => (await folder.getFileHandle(name)).getFile();
  const before = there.has(INDEX) ? await (await read(INDEX)).text() : '';
  const files = readWrittenFiles(before || '{}');
  const nameOf = new Map(Object.entries(files).map(([name, { url }]) => [url, name]));
  const seen = new Set<string>();

  const isAsWritten = async (name: string, hash: string) => (await hashOf(await read(name))) === hash;

  /** Names of files that are being written. */
  const taken = new Set<string>();
  const inOrder = createTurns();

  /** Takes a name for an article that has no file yet, and says whether there is a file of this name that has the same content. */
  async function findName(item: LibraryItem, hash: string): Promise<{ name: string; isSame: boolean }> {
    const base = nameArticle(item);
    for (let number = 1; ; number++) {
      const name = `${base}${number > 1 ? ` (${number})` : ''}.md`;
      const other = there.get(fold(name));
      if (taken.has(fold(name)) || (other && files[other])) continue;
      taken.add(fold(name));
      if (other === undefined) return { name, isSame: false };
      const file = await read(other);
      const isSame = (await hashOf(file)) === hash;
      if (isSame || file.size === 0) return { name: other, isSame };
      taken.delete(fold(name));
    }
  }

  async function write(name: string, text: string): Promise<void> {
    await writeFile(folder, name, [text]);
    there.set(fold(name), name);
  }

  /** Updates the file of an article; returns what a new file for it would have, or null if it needs none. */
  async function update(item: LibraryItem) {
    const { url } = item.article;
    const known = nameOf.get(url) ?? '';
    const last = files[known];
    const isThere = there.has(fold(known));
    const source = await hashOf(JSON.stringify([version, style, locale, item.article, item.annotations]));
    if (last && isThere && last.source === source) {
      last.by = library;
      return null;
    }
    let text = '';
    for await (const piece of markdown.write([item], options)) text += piece;
    const entry = { url, hash: await hashOf(text), source, by: library };
    if (last) {
      const isCurrent = isThere && last.hash === entry.hash;
      if (isCurrent || !isThere || (await isAsWritten(known, last.hash))) {
        if (!isCurrent) await write(known, text);
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
        async (one) => one && { ...one, ...(await findName(item, one.entry.hash)) },
      );
      if (!added) return;
      const { name, isSame, text, entry } = added;
      try {
        if (!isSame) await write(name, text);
        files[name] = entry;
        nameOf.set(entry.url, name);
      } finally {
        taken.delete(fold(name));
      }
    },
    /** Deletes the files of articles that this library no longer has, if the whole of it was read, and writes the list. */
    async finish(isWhole: boolean): Promise<void> {
      for (const [name, { url, hash, by }] of isWhole ? Object.entries(files) : []) {
        if (seen.has(url) || by !== library) continue;
        if (there.has(fold(name)) && (await isAsWritten(name, hash))) await folder.removeEntry(name);
        delete files[name];
      }
      const after = `${JSON.stringify({ format: 'newsgloss-folder', files }, null, 1)}\n`;
      if (after !== before) await write(INDEX, after);
    },
  };
}
