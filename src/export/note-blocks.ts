import { splitLines, webAddress } from '../present/markup.ts';

/** A stretch of a line of a note in one style. */
export interface NoteSpan {
  text: string;
  bold?: true;
  italic?: true;
  code?: true;
  /** An http or https address. */
  href?: string;
}

/** A line or paragraph of a note. */
export interface NoteBlock {
  kind: 'paragraph' | 'heading' | 'item' | 'blockquote' | 'code';
  /** “•” or “2.” before an item; '' for other blocks. */
  marker: string;
  /** How deep an item is nested, from 0. */
  depth: number;
  spans: NoteSpan[];
}

/** What begins a block: “## Why”, “- a”, “2. b”, “> c”. */
const HEADING = /^ {0,3}#{1,6} +(.*)$/;
const ITEM = /^( *)(?:[-*+]|(\d{1,9})[.)]) +(.*)$/;
const QUOTE = /^ {0,3}> ?(.*)$/;
const FENCE = /^ {0,3}(?:`{3,}|~{3,})/;

/**
 * Reads the Markdown of a note: headings, lists, quotes, code, bold, italics and links. Anything else stays text. For files that
 * are read by people and do not know Markdown.
 */
export function readNote(note: string): NoteBlock[] {
  const blocks: NoteBlock[] = [];
  let isCode = false;
  let isOpen = false;
  for (const line of splitLines(note.trim())) {
    if (FENCE.test(line)) {
      isCode = !isCode;
      isOpen = false;
    } else if (isCode) blocks.push({ kind: 'code', marker: '', depth: 0, spans: [{ text: line, code: true }] });
    else if (line.trim() === '') isOpen = false;
    else {
      const block = readBlock(line);
      const last = blocks.at(-1);
      // A line after a line goes on in the same paragraph, and stays a line of its own.
      if (isOpen && last && block.kind === 'paragraph') last.spans.push({ text: '\n' }, ...block.spans);
      else blocks.push(block);
      isOpen = block.kind !== 'heading';
    }
  }
  return blocks;
}

function readBlock(line: string): NoteBlock {
  const [, title] = HEADING.exec(line) ?? [];
  if (title !== undefined)
    return { kind: 'heading', marker: '', depth: 0, spans: readSpans(title.replace(/ #+$/, '')) };
  const [, indent = '', number, item] = ITEM.exec(line) ?? [];
  if (item !== undefined) {
    const depth = Math.min(8, indent.length >> 1);
    return { kind: 'item', marker: number ? `${number}.` : '•', depth, spans: readSpans(item) };
  }
  const [, quote] = QUOTE.exec(line) ?? [];
  if (quote !== undefined) return { kind: 'blockquote', marker: '', depth: 0, spans: readSpans(quote) };
  return { kind: 'paragraph', marker: '', depth: 0, spans: readSpans(line.trim()) };
}

/** Escapes, code, links, bold and italics: “\*”, “`a`”, “[b](https://…)”, “**c**”, “*d*”, “_e_”. */
const INLINE =
  /\\([!-/:-@[-`{-~])|`([^`\n]{1,1000})`|\[([^[\]\n]{1,1000})\]\(([^()\s]{1,2000})\)|\*\*(?=\S)([^*\n]{1,1000})\*\*|(?<![\p{L}\p{N}])__(?=\S)([^_\n]{1,1000})__(?![\p{L}\p{N}])|\*(?=\S)([^*\n]{1,1000})\*|(?<![\p{L}\p{N}])_(?=\S)([^_\n]{1,1000})_(?![\p{L}\p{N}])/gu;

function readSpans(line: string): NoteSpan[] {
  const spans: NoteSpan[] = [];
  let at = 0;
  const add = (span: NoteSpan) => {
    if (span.text !== '') spans.push(span);
  };
  for (const match of line.matchAll(INLINE)) {
    const [whole, escaped, code, words, address, bold, strong, italic, emphasis] = match;
    add({ text: line.slice(at, match.index) });
    at = match.index + whole.length;
    const href = webAddress(address ?? '');
    if (escaped !== undefined) add({ text: escaped });
    else if (code !== undefined) add({ text: code, code: true });
    else if (words !== undefined) add(href ? { text: words, href } : { text: whole });
    else if (bold ?? strong) add({ text: bold ?? strong ?? '', bold: true });
    else add({ text: italic ?? emphasis ?? '', italic: true });
  }
  add({ text: line.slice(at) });
  return spans;
}

/** A note as lines of plain text; addresses stand after the words of their links. */
export function plainNote(note: string): string[] {
  return readNote(note).flatMap(({ marker, depth, kind, spans }) => {
    const text = spans.map(({ text, href }) => (href && href !== text ? `${text} (${href})` : text)).join('');
    const before = '  '.repeat(depth) + (marker ? `${marker} ` : kind === 'blockquote' ? '> ' : '');
    return text.split('\n').map((line, at) => (at === 0 ? before : ' '.repeat(before.length)) + line);
  });
}
