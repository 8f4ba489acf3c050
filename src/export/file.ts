import type { LibraryItem } from '../citation/source.ts';
import { readSource } from '../citation/source.ts';
import { foldLines } from '../present/markup.ts';
import type { ExportedFile, Library, Wishes } from './exporter.ts';
import { type ExporterName, exporters } from './index.ts';
import { zip } from './zip.ts';

/** In UTF-8 bytes: systems allow 255, and something is added to it. */
const LONGEST = 120;

/** Names that mean a device on Windows. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|clock\$)(?:\.|$)/i;

/** A file's name, without its ending, that every system takes: no separators, no devices, no dots at its ends. */
export function safeFileName(title: string, fallback: string): string {
  const name = foldLines(title)
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    // What Windows and Obsidian's links forbid: “a: b” becomes “a - b”
    .replace(/\s*:\s+/g, ' - ')
    .replace(/[<>:"/\\|?*#^[\]%~$`{}]+/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^[\s.\-_]+|[\s.\-_]+$/g, '');
  const cut = cutBytes(name).replace(/[\s.\-_]+$/, '');
  if (cut === '') return fallback;
  return DEVICE.test(cut) ? `_${cut}` : cut;
}

function cutBytes(name: string): string {
  let bytes = 0;
  let cut = '';
  for (const character of name) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes > LONGEST) break;
    cut += character;
  }
  return cut;
}

/** Makes names unlike one another, also where a system takes capitals for the same. */
export function createNamer(): (name: string) => string {
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

/** What is exported, and what it is called: the article's title, the tag, the search. */
export interface Batch {
  library: Library;
  /** How many articles there are. */
  articles: number;
  title: string;
}

/** The file that an exporter makes of a library; of several articles a zip, where its files hold one each. */
export function exportFile(
  exporterName: ExporterName,
  { library, articles, title }: Batch,
  wishes: Wishes,
): ExportedFile {
  const { extension, mime, perArticle, write } = exporters[exporterName];
  const name = safeFileName(title, 'newsgloss');
  if (!perArticle || articles === 1) return { name: `${name}.${extension}`, mime, pieces: write(library, wishes) };
  return { name: `${name}.zip`, mime: 'application/zip', pieces: zip(listEntries(exporterName, library, wishes)) };
}

async function* listEntries(exporterName: ExporterName, library: Library, wishes: Wishes) {
  const { extension, write } = exporters[exporterName];
  const unlike = createNamer();
  for await (const libraryItem of library) {
    yield { name: `${unlike(nameArticle(libraryItem))}.${extension}`, pieces: write([libraryItem], wishes) };
  }
}

/** What a file about one article is called. */
export const nameArticle = ({ article }: Pick<LibraryItem, 'article'>): string =>
  safeFileName(readSource(article).title, 'article');
