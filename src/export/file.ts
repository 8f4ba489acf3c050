import type { LibraryItem } from '../citation/source.ts';
import { readSource } from '../citation/source.ts';
import { foldLines } from '../present/markup.ts';
import { writeWordDraft } from './docx.ts';
import { type Draft, writeMarkdownDraft } from './draft.ts';
import type { ExportedFile, ExportOptions, Library } from './exporter.ts';
import { type ExporterName, exporters } from './index.ts';
import { zip } from './zip.ts';

/** The maximum length of a file name, in UTF-8 bytes. File systems allow 255, including a number and the extension. */
const MAX_BYTES = 120;

/** Device names that Windows reserves: “con”, “lpt1.txt”. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|clock\$)(?:\.|$)/i;

/** A file name, without extension, that is valid on all systems; `fallback` if nothing of the title is left. */
export function safeFileName(title: string, fallback: string): string {
  const name = foldLines(title)
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    // Characters that are not allowed on Windows or in Obsidian links: “a: b” becomes “a - b”.
    .replace(/(?<!\s)\s*:\s+/g, ' - ')
    .replace(/[<>:"/\\|?*#^[\]%~$`{}]+/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^[\s.\-_]+|(?<![\s.\-_])[\s.\-_]+$/g, '');
  const cut = cutBytes(name).replace(/(?<![\s.\-_])[\s.\-_]+$/, '');
  if (cut === '') return fallback;
  return DEVICE.test(cut) ? `_${cut}` : cut;
}

function cutBytes(name: string): string {
  let bytes = 0;
  let cut = '';
  for (const character of name) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes > MAX_BYTES) break;
    cut += character;
  }
  return cut;
}

/** Creates a function that makes file names unique, ignoring case: “a”, “a (2)”. */
export function createUniqueNamer(): (name: string) => string {
  const taken = new Set<string>();
  const last = new Map<string, number>();
  return (name) => {
    let next = name;
    let count = last.get(name.toLowerCase()) ?? 1;
    while (taken.has(next.toLowerCase())) next = `${name} (${++count})`;
    last.set(name.toLowerCase(), count);
    taken.add(next.toLowerCase());
    return next;
  };
}

/** The articles to export, and a title for the file. */
export interface Batch {
  library: Library;
  /** The number of articles. */
  articles: number;
  /** The title of the article, the tag, or the search query. */
  title: string;
}

/** Exports a library. The result is a ZIP archive if the format has one file per article and there are several. */
export function exportFile(
  exporterName: ExporterName,
  { library, articles, title }: Batch,
  options: ExportOptions,
): ExportedFile {
  const { extension, mime, perArticle, write } = exporters[exporterName];
  const name = safeFileName(title, 'newsgloss');
  if (!perArticle || articles === 1) return { name: `${name}.${extension}`, mime, pieces: write(library, options) };
  return { name: `${name}.zip`, mime: 'application/zip', pieces: zip(listEntries(exporterName, library, options)) };
}

/** The draft of an essay as a Word document or as Markdown; `now` is the time of the export (ISO 8601, UTC). */
export function exportDraft(draft: Draft, format: 'docx' | 'markdown', now: string): ExportedFile {
  const { extension, mime } = exporters[format];
  const pieces = format === 'docx' ? writeWordDraft(draft, now) : toPieces(writeMarkdownDraft(draft));
  return { name: `${safeFileName(draft.title, 'newsgloss')}.${extension}`, mime, pieces };
}

async function* toPieces(text: string): AsyncGenerator<string> {
  yield text;
}

async function* listEntries(exporterName: ExporterName, library: Library, options: ExportOptions) {
  const { extension, write } = exporters[exporterName];
  const toUniqueName = createUniqueNamer();
  for await (const libraryItem of library) {
    yield { name: `${toUniqueName(nameArticle(libraryItem))}.${extension}`, pieces: write([libraryItem], options) };
  }
}

/** The file name for an article, without extension. */
export const nameArticle = ({ article }: Pick<LibraryItem, 'article'>): string =>
  safeFileName(readSource(article).title, 'article');
