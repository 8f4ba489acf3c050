import type { CitationStyle } from '../citation/loaded-style.ts';
import type { LibraryItem } from '../citation/source.ts';
import type { Language } from '../present/kind-view.ts';

/** A cell that a spreadsheet reads as a formula, after any apostrophes and spaces: “=1+2”. */
const FORMULA = /^'*\s*[=+\-@\t\r\n＝＋－＠]/u;

/** Puts an apostrophe before text that a spreadsheet would read as a formula; returns other text unchanged. */
function escapeFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Reverses `escapeFormula`. */
export function unescapeFormula(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}

/** A row of comma-separated values (RFC 4180). All cells are quoted, except those at the indices in `numbers`. */
export function writeRow(cells: string[], numbers: ReadonlySet<number> = new Set()): string {
  const write = (cell: string, i: number) =>
    numbers.has(i) ? cell : cell === '' ? '' : `"${escapeFormula(cell).replaceAll('"', '""')}"`;
  return `${cells.map(write).join(',')}\r\n`;
}

/** Excel recognises UTF-8 by this mark. */
export const BYTE_ORDER_MARK = '\ufeff';

/** The articles to export. They can be read one at a time, so that a large library is never in memory as a whole. */
export type Library = AsyncIterable<LibraryItem> | Iterable<LibraryItem>;

/** The options of an export, with the reader's language. */
export interface ExportOptions extends Language {
  style: CitationStyle;
  /** The title of the file: of the article or the collection, or what all the notes are called. */
  title: string;
  /** The time of the export (ISO 8601, UTC). */
  now: string;
}

/** A part of a file; strings are written as UTF-8. */
export type Piece = string | Uint8Array;

/** Writes a library in one file format. The name of the format is the string `export_<name>` in `_locales`. */
export interface Exporter {
  /** The file name extension, without the dot. */
  extension: string;
  mime: string;
  /** Whether there is one file per article, as readers of notes want it. Several are put into a ZIP archive. */
  perArticle: boolean;
  /** Whether the file contains citations, so that the reader is asked for a style. */
  hasCitation: boolean;
  /** Yields the file in parts, so that the caller can show progress, pause and stop. */
  write(library: Library, options: ExportOptions): AsyncIterable<Piece>;
}

/** A file to be written. */
export interface ExportedFile {
  name: string;
  mime: string;
  pieces: AsyncIterable<Piece>;
}
