import {
  type ComparedArticle,
  compare,
  continues,
  joinCollections,
  type Merge,
  renameItems,
  resolveConflicts,
  type Side,
} from '../../import/merge.ts';
import { type Contents, readLibraryFile, Unreadable } from '../../import/read-file.ts';
import type { Database } from '../../storage/database.ts';
import { type FileKeys, findStored, importExtras, importPart } from '../../storage/import.ts';

/** The maximum number of conflicts listed; others are only counted. */
const SHOWN = 20;

/** What an import would change. */
export interface FilePreview {
  articles: number;
  annotations: number;
  same: number;
  conflicts: number;
  /** The first conflicts. */
  shown: Merge['conflicts'];
  skipped: number;
  /** How many annotations the file has. */
  total: number;
  /** How many texts of articles the file has. */
  texts: number;
  settings: Contents['settings'];
  rules: Contents['rules'];
  collections: Contents['collections'];
  problem: Contents['problem'];
}

/** The first of some files that is whole, and what its import would change; if none is, the first of which a part can be read. */
export async function previewFirst(
  files: File[],
  preview: (file: File) => Promise<FilePreview>,
): Promise<{ file: File; preview: FilePreview }> {
  let torn: { file: File; preview: FilePreview } | null = null;
  let reason: unknown;
  for (const file of files) {
    try {
      const found = { file, preview: await preview(file) };
      if (!found.preview.problem) return found;
      torn ??= found;
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      reason ??= error;
    }
  }
  if (torn) return torn;
  throw reason;
}

/** Reads a whole file and compares it with the library, part by part. Throws `Unreadable` if it cannot be imported. */
export async function previewFile(
  database: Database,
  open: () => AsyncIterable<string>,
  signal: AbortSignal,
): Promise<FilePreview> {
  const preview: FilePreview = {
    articles: 0,
    annotations: 0,
    same: 0,
    conflicts: 0,
    shown: { articles: [], annotations: [] },
    skipped: 0,
    total: 0,
    texts: 0,
    settings: null,
    rules: [],
    collections: [],
    problem: null,
  };
  let before: ComparedArticle | null = null;
  for await (const part of readLibraryFile(open, new Date().toISOString())) {
    signal.throwIfAborted();
    const merge: Merge = compare(await findStored(database, listKeys(part, before)), part.library, before);
    before = merge.last ?? before;
    const { fresh, same, conflicts } = merge;
    preview.articles += fresh.articles.length;
    preview.annotations += fresh.annotations.length;
    preview.same += same;
    preview.conflicts += conflicts.articles.length + conflicts.annotations.length;
    preview.shown.articles.push(...conflicts.articles.slice(0, SHOWN - preview.shown.articles.length));
    preview.shown.annotations.push(...conflicts.annotations.slice(0, SHOWN - preview.shown.annotations.length));
    preview.skipped += part.skipped;
    preview.total += countAnnotations(part);
    preview.texts += part.texts.length;
    if (part.settings) preview.settings = { ...preview.settings, ...part.settings };
    preview.rules.push(...part.rules);
    preview.collections.push(...part.collections);
    preview.problem = part.problem;
  }
  return preview;
}

/**
 * Imports a file in parts, each completely or not at all. When it is stopped, returns how many annotations of the file are in the
 * library; otherwise null. Throws `PartialImport`.
 */
export async function importFile(
  database: Database,
  open: () => AsyncIterable<string>,
  { settings, rules, collections, total }: FilePreview,
  side: Side,
  signal: AbortSignal,
): Promise<number | null> {
  let before: ComparedArticle | null = null;
  const renamed: Merge['renamed'] = new Map();
  let done = 0;
  try {
    for await (const part of readLibraryFile(open, new Date().toISOString())) {
      if (signal.aborted) return done;
      let last: ComparedArticle | null = null;
      const plan: Parameters<typeof importPart>[2] = (here) => {
        const merge = compare(here, part.library, before);
        last = merge.last;
        for (const [key, item] of merge.renamed) renamed.set(key, item);
        return resolveConflicts(merge, side);
      };
      await importPart(database, listKeys(part, before), plan, part.texts);
      before = last ?? before;
      done += countAnnotations(part);
    }
    const own = collections.map((collection) => renameItems(collection, renamed));
    await importExtras(database, { settings, rules, collections: own }, (ours, theirs) =>
      joinCollections({ ours, theirs }, side),
    );
    return null;
  } catch (error) {
    throw new PartialImport(error, done, total);
  }
}

/** An import ended early. What was imported before stays. */
export class PartialImport extends Error {
  override name = 'PartialImport';

  constructor(
    override readonly cause: unknown,
    readonly done: number,
    readonly total: number,
  ) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

function listKeys({ library }: Contents, before: ComparedArticle | null): FileKeys {
  return {
    addresses: library.flatMap(({ article }) => [article.url, ...(article.aliases ?? [])]),
    ids: library.flatMap(({ annotations }) => annotations.map(({ id }) => id)),
    ...(continues(library, before) && { known: before.url }),
  };
}

const countAnnotations = ({ library }: Contents) =>
  library.reduce((sum, { annotations }) => sum + annotations.length, 0);
