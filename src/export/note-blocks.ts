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
const HEADING = /^ {0,3}#{1,6} (.*)$/;
const ITEM = /^( {0,16})(?:[-*+]|(\d{1,9})[.)]) (.*)$/;
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
  if (title !== undefined) return { kind: 'heading', marker: '', depth: 0, spans: readSpans(trimHashes(title)) };
  const [, indent = '', number, item] = ITEM.exec(line) ?? [];
  if (item !== undefined) {
    const depth = Math.min(8, indent.length >> 1);
    return { kind: 'item', marker: number ? `${number}.` : '•', depth, spans: readSpans(item.trimStart()) };
  }
  const [, quote] = QUOTE.exec(line) ?? [];
  if (quote !== undefined) return { kind: 'blockquote', marker: '', depth: 0, spans: readSpans(quote) };
  return { kind: 'paragraph', marker: '', depth: 0, spans: readSpans(line.trim()) };
}

/** “Why ##” → “Why” */
function trimHashes(title: string): string {
  let end = title.length;
  while (title[end - 1] === '#') end--;
  return (title[end - 1] === ' ' ? title.slice(0, end) : title).trim();
}

/** What opens an escape, code, a link, bold or italics: “\\*”, “`a`”, “[b](https://…)”, “**c**”, “*d*”, “_e_”. */
const OPENING = /\\[!-/:-@[-`{-~]|\*\*?|__?|[`[]/g;

function readSpans(line: string): NoteSpan[] {
  const spans: NoteSpan[] = [];
  const find = createSearch(line);
  let start = 0;
  const add = (span: NoteSpan) => {
    if (span.text !== '') spans.push(span);
  };
  for (const { 0: mark, index } of line.matchAll(OPENING)) {
    const read = index < start ? null : readSpan(line, mark, index, find);
    if (!read) continue;
    add({ text: line.slice(start, index) });
    add(read.span);
    start = read.end;
  }
  add({ text: line.slice(start) });
  return spans;
}

/** Finds marks from the left to the right. Each stretch is searched once for a mark, so that a line takes linear time. */
function createSearch(line: string): (mark: string, from: number) => number {
  const next = new Map<string, number>();
  return (mark, from) => {
    const known = next.get(mark);
    if (known === -1 || (known !== undefined && known >= from)) return known;
    const found = line.indexOf(mark, from);
    next.set(mark, found);
    return found;
  };
}

const isWord = (character = ''): boolean => /[\p{L}\p{N}]/u.test(character);

/** The span that a mark opens, and where it ends; null if it is only a character. */
function readSpan(
  line: string,
  mark: string,
  index: number,
  find: (mark: string, from: number) => number,
): { span: NoteSpan; end: number } | null {
  if (mark.startsWith('\\')) return { span: { text: mark.slice(1) }, end: index + mark.length };
  const from = index + mark.length;
  const close = find(mark === '[' ? ']' : mark, from);
  if (close <= from) return null;
  const text = line.slice(from, close);
  const end = close + mark.length;
  if (mark === '`') return { span: { text, code: true }, end };
  if (mark === '[') {
    const last = line[close + 1] === '(' ? find(')', close + 2) : -1;
    const href = last === -1 ? null : webAddress(line.slice(close + 2, last));
    return href ? { span: { text, href }, end: last + 1 } : null;
  }
  if (text.trimStart() !== text) return null;
  // “snake_case_name”
  if (mark.startsWith('_') && (isWord(line[index - 1]) || isWord(line[end]))) return null;
  return { span: mark.length === 2 ? { text, bold: true } : { text, italic: true }, end };
}

/** A note as lines of plain text; addresses stand after the words of their links. */
export function plainNote(note: string): string[] {
  return readNote(note).flatMap(({ marker, depth, kind, spans }) => {
    const text = spans.map(({ text, href }) => (href && href !== text ? `${text} (${href})` : text)).join('');
    const before = '  '.repeat(depth) + (marker ? `${marker} ` : kind === 'blockquote' ? '> ' : '');
    return text.split('\n').map((line, at) => (at === 0 ? before : ' '.repeat(before.length)) + line);
  });
}
