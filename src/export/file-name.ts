import { type LibraryItem, readSource } from '../citation/source.ts';
import { foldLines } from '../present/markup.ts';

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

/** The file name for an article, without extension. */
export const nameFile = ({ article }: Pick<LibraryItem, 'article'>): string =>
  safeFileName(readSource(article).title, 'article');
