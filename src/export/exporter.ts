import type { Annotation, SavedArticle, Style } from '../model.ts';

/** An article with what is kept of it, in reading order. */
export interface LibraryItem {
  article: SavedArticle;
  annotations: Annotation[];
}

/** What is exported, article by article, so that a large library never lies in memory as a whole. */
export type Library = AsyncIterable<LibraryItem> | Iterable<LibraryItem>;

/** A string of the reader's language by its name, with what goes into it. */
export type Translate = (name: string, ...values: string[]) => string;

/** What the reader chose for a file, and what it needs to know of them. */
export interface Wishes {
  t: Translate;
  /** The language of what the file says of its own (BCP 47). */
  locale: string;
  style: Style;
  /** Begins tables with a byte order mark, by which Excel knows that they are in UTF-8. */
  mark: boolean;
  /** When the file is made (ISO 8601, UTC). */
  now: string;
}

/** A stretch of a file. */
export type Piece = string | Uint8Array;

/** What turns a library into a file. Its name stands in `_locales` under `export_<name>`. */
export interface Exporter {
  /** Without the dot. */
  extension: string;
  mime: string;
  /** One file an article: several go into a zip. */
  perArticle: boolean;
  /** Yields the file bit by bit: whoever reads it can show progress, pause and stop. */
  write(library: Library, wishes: Wishes): AsyncIterable<Piece>;
}
