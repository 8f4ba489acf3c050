import type { LibraryItem } from '../citation/source.ts';
import type { Style } from '../model.ts';
import type { Language } from '../present/kind-view.ts';

/** What is exported, article by article, so that a large library is never in memory as a whole. */
export type Library = AsyncIterable<LibraryItem> | Iterable<LibraryItem>;

/** The reader's choices for a file, and their language. */
export interface Wishes extends Language {
  style: Style;
  /** Whether tables begin with a byte order mark, by which Excel recognises UTF-8. */
  mark: boolean;
  /** When the file is made (ISO 8601, UTC). */
  now: string;
}

/** A part of a file. */
export type Piece = string | Uint8Array;

/** Turns a library into a file. Its name is the string `export_<name>` in `_locales`. */
export interface Exporter {
  /** Without the dot. */
  extension: string;
  mime: string;
  /** One file for each article; several go into a zip. */
  perArticle: boolean;
  /** Yields the file part by part, so that the caller can show progress, pause and stop. */
  write(library: Library, wishes: Wishes): AsyncIterable<Piece>;
}

/** A file about to be written. */
export interface ExportedFile {
  name: string;
  mime: string;
  pieces: AsyncIterable<Piece>;
}
