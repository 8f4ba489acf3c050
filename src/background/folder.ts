import type { ExportOptions } from '../export/exporter.ts';
import { backUp } from '../export/json.ts';
import type { OpenBackup } from '../storage/backup.ts';
import { type ArticleWriter, openArticles } from './article-files.ts';
import { nameNext, removeOutdated } from './outdated.ts';
import { writeFile } from './write-file.ts';

/** The folder within the reader's folder that has a file for each article. */
const ARTICLES = 'articles';

/** How many files of articles are written at a time: browsers take long for each, and most of it is waiting. */
const AT_ONCE = 8;

/** Who writes to a folder. */
interface Writer extends ArticleWriter {
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
