import type { Collection, SavedText } from '../model.ts';
import {
  type ComparedArticle,
  compare,
  continues,
  joinCollections,
  type Merge,
  renameItems,
  resolveConflicts,
  type Side,
  type StoredItem,
  type Writes,
} from './merge.ts';
import { type Contents, readLibraryFile, Unreadable } from './read-file.ts';

/** The addresses and ids in a part of a file, by which the existing articles and annotations are found. */
interface FileKeys {
  addresses: string[];
  ids: string[];
  /** The address of an article whose annotations are known from the part before; only those with these ids are read. */
  known?: string;
}

/** The library into which a file is imported. */
interface ImportLibrary {
  findStored(keys: FileKeys): Promise<StoredItem[]>;
  /** Imports a part, completely or not at all. `plan` gets what is stored and returns what to write. */
  importPart(keys: FileKeys, plan: (here: StoredItem[]) => Writes, texts: SavedText[]): Promise<void>;
  /** Imports what a file has besides, all or nothing. `merge` merges a stored collection with the same one of the file. */
  importExtras(
    extras: Pick<Contents, 'settings' | 'rules' | 'collections'>,
    merge: (ours: Collection, theirs: Collection) => Collection,
  ): Promise<void>;
}

/** Whether an import was stopped. */
interface Signal {
  aborted: boolean;
  throwIfAborted(): void;
}

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
export async function previewFirst<F>(
  files: F[],
  preview: (file: F) => Promise<FilePreview>,
): Promise<{ file: F; preview: FilePreview }> {
  let torn: { file: F; preview: FilePreview } | null = null;
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
  library: ImportLibrary,
  open: () => AsyncIterable<string>,
  signal: Signal,
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
    const merge: Merge = compare(await library.findStored(listKeys(part, before)), part.library, before);
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
  library: ImportLibrary,
  open: () => AsyncIterable<string>,
  { settings, rules, collections, total }: FilePreview,
  side: Side,
  signal: Signal,
): Promise<number | null> {
  let before: ComparedArticle | null = null;
  const renamed: Merge['renamed'] = new Map();
  let done = 0;
  try {
    for await (const part of readLibraryFile(open, new Date().toISOString())) {
      if (signal.aborted) return done;
      let last: ComparedArticle | null = null;
      const plan = (here: StoredItem[]): Writes => {
        const merge = compare(here, part.library, before);
        last = merge.last;
        for (const [key, item] of merge.renamed) renamed.set(key, item);
        return resolveConflicts(merge, side);
      };
      await library.importPart(listKeys(part, before), plan, part.texts);
      before = last ?? before;
      done += countAnnotations(part);
    }
    const own = collections.map((collection) => renameItems(collection, renamed));
    await library.importExtras({ settings, rules, collections: own }, (ours, theirs) =>
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
