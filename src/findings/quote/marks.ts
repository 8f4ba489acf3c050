import type { Span } from '../../model.ts';
import { findToken, type PreparedText } from '../../text/prepared-text.ts';
import { hasLetterOrDigit, isLower, listWords } from '../../text/words.ts';

/** Words in quotation marks, including the marks, within one paragraph. */
export interface QuotedSpan extends Span {
  /** The same without the outer marks. */
  inner: Span;
  closed: boolean;
}

/** The marks that can close each opening mark. Straight marks open and close; “ and ‘ close in German and open in English. */
const CLOSED_BY: { [open: string]: string } = {
  '“': '”“"',
  '”': '”',
  '„': '“”„',
  '"': '"”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '「': '」',
  '『': '』',
  "''": "''",
  '‘': "’'",
  '‚': '‘’',
  "'": "'’",
  '’': '’',
};

const SINGLE = listWords("' ‘ ’ ‚ ‹");

// any quotation mark or apostrophe; two single ones count as one double mark: “''”
const MARK = /''|’’|‘‘|[“”„"«»‹›「」『』‘’‚']/g;

/** A quotation mark or apostrophe in the text. */
interface QuoteMark extends Span {
  mark: string;
  canOpen: boolean;
  canClose: boolean;
  /** A double mark with a space on both sides. */
  isLoose: boolean;
}

/**
 * Finds the outermost quotations of a paragraph, in order. The last one may have no closing mark. `next` is the paragraph after
 * it: where that opens with a quotation mark, a quotation may continue there.
 */
export function pairMarks(text: string, paragraph: Span, next: Span | undefined): QuotedSpan[] {
  const signs = readQuoteMarks(text, paragraph);
  const running = next && text.charAt(next.start);
  const closers = findLaterClosers(signs);
  const marked: QuotedSpan[] = [];
  let open: QuoteMark | null = null;
  let inside: QuoteMark | null = null;
  for (const [i, sign] of signs.entries()) {
    if (!open) {
      const isTurned = sign.isLoose && !signs[i + 1]?.canClose;
      if (!isTurned && isOpening(sign, closers[i] ?? 0)) open = sign;
    } else if (inside && closes(sign, inside)) {
      inside = null;
    } else if (closes(sign, open) && !isPossessive(text, sign, closers[i] ?? 0)) {
      marked.push(wrap(open, sign.start, sign.end, true));
      open = inside = null;
    } else if (!inside && SINGLE.has(sign.mark) !== SINGLE.has(open.mark) && isOpening(sign, closers[i] ?? 0)) {
      inside = sign;
    }
  }
  // A single mark that is never closed is an apostrophe, unless the next paragraph opens with one too.
  const unclosed = open ?? (running === undefined ? null : findRunning(text, paragraph, signs, marked.at(-1), running));
  if (unclosed && (!SINGLE.has(unclosed.mark) || unclosed.mark === running)) open = unclosed;
  else if (open && SINGLE.has(open.mark)) open = null;
  if (open) marked.push(wrap(open, paragraph.end, paragraph.end, false));
  // a letter or digit: empty marks and “...” are no quotations
  return marked.filter(({ inner }) => hasLetterOrDigit(text.slice(inner.start, inner.end)));
}

/** The single mark that opens a quotation which continues in the next paragraph; null if there is none. */
function findRunning(
  text: string,
  { start }: Span,
  signs: QuoteMark[],
  last: Span | undefined,
  running: string,
): QuoteMark | null {
  for (const sign of signs) {
    if (sign.mark !== running || !SINGLE.has(running) || !sign.canOpen || sign.start < (last?.end ?? start)) continue;
    // after “said. ” or at the start
    if (sign.start === start || /[.,:]\s+$/.test(text.slice(Math.max(start, sign.start - 3), sign.start))) return sign;
  }
  return null;
}

const wrap = (open: QuoteMark, innerEnd: number, end: number, closed: boolean): QuotedSpan => ({
  start: open.start,
  end,
  inner: { start: open.end, end: innerEnd },
  closed,
});

function readQuoteMarks(text: string, paragraph: Span): QuoteMark[] {
  const signs: QuoteMark[] = [];
  for (const { 0: found, index } of text.slice(paragraph.start, paragraph.end).matchAll(MARK)) {
    const start = paragraph.start + index;
    const end = start + found.length;
    const mark = found === '’’' || found === '‘‘' ? "''" : found;
    const before = start > paragraph.start ? text.charAt(start - 1) : ' ';
    const after = end < paragraph.end ? text.charAt(end) : ' ';
    // “don’t” and “O'Brien”
    if (/[’']$/.test(mark) && hasLetterOrDigit(before) && hasLetterOrDigit(after)) continue;
    // “the ’90s”
    if (/[‘’']$/.test(mark) && /^\d0s\b/.test(text.slice(end, end + 4))) continue;
    // before “We”, and not after “end.”
    const canOpen =
      /[^\s.,;:!?)\]]/.test(after) && !/[.,!?%]/.test(before) && !hasLetterOrDigit(before) && mark in CLOSED_BY;
    // after “end.”, and not before “We”
    const canClose = /\S/.test(before) && !hasLetterOrDigit(after);
    // “said ” do it”, turned the wrong way
    const isLoose = /^(?:[“”"]|'')$/.test(mark) && /\s/.test(before) && /\s/.test(after);
    signs.push({
      mark,
      start,
      end,
      // “「” and the like open wherever they stand, “ «” with a space on both sides and “d’« ” too
      canOpen: canOpen || isLoose || /[「『„‚]/.test(mark) || (mark === '«' && /[\s’'(]/.test(before)),
      // “」” and the like close wherever they stand
      canClose: canClose || isLoose || /[」』”»]/.test(mark),
      isLoose,
    });
  }
  return signs;
}

/** For each sign, how many single marks after it could close a quotation. */
function findLaterClosers(signs: QuoteMark[]): number[] {
  const later: number[] = new Array(signs.length).fill(0);
  let count = 0;
  for (let i = signs.length - 1; i >= 0; i--) {
    later[i] = count;
    const sign = signs[i] as QuoteMark;
    if (sign.canClose && (sign.mark === "'" || sign.mark === '’')) count++;
  }
  return later;
}

function isOpening(sign: QuoteMark, laterClosers: number): boolean {
  if (!sign.canOpen || sign.mark === '’') return false;
  return SINGLE.has(sign.mark) && sign.mark !== '‹' && sign.mark !== '‚' ? laterClosers > 0 : true;
}

function closes(sign: QuoteMark, open: QuoteMark): boolean {
  // “''ISIS' best recruiter''”: one mark does not close two
  if (open.mark === "''") return sign.canClose && sign.mark === "''";
  return sign.canClose && (CLOSED_BY[open.mark] ?? '').includes(sign.mark);
}

// “the boys' toys”: after an s, before a word, and another mark is still to come
function isPossessive(text: string, sign: QuoteMark, laterClosers: number): boolean {
  const single = sign.mark === "'" || sign.mark === '’';
  return (
    single &&
    laterClosers > 0 &&
    text.charAt(sign.start - 1) === 's' &&
    /^\s/.test(text.charAt(sign.end)) &&
    isLower(text.slice(sign.end + 1, sign.end + 3))
  );
}

/** A quotation, which may continue over several paragraphs. */
export interface Quotation extends Span {
  /** Its part in each paragraph. */
  pieces: QuotedSpan[];
  /** The index of its first piece among all quoted spans of the story. */
  index: number;
  /** The tokens it spans: `first` up to, not including, `last`. */
  first: number;
  last: number;
}

/** Finds all words in quotation marks, paragraph by paragraph. */
export function readQuotedSpans(text: PreparedText): QuotedSpan[] {
  return text.blocks.flatMap((block, i) => pairMarks(text.text, block, text.blocks[i + 1]));
}

/** Joins quoted spans to quotations: one without a closing mark continues if the next paragraph opens with a mark. */
export function joinPieces(text: PreparedText, marked: readonly QuotedSpan[]): Quotation[] {
  const quotations: Quotation[] = [];
  let block = 0;
  for (const [index, piece] of marked.entries()) {
    while ((text.blocks[block]?.end ?? Number.POSITIVE_INFINITY) <= piece.start) block++;
    const running = quotations.at(-1);
    const before = running?.pieces.at(-1);
    const isOpening = text.blocks[block]?.start === piece.start;
    // “(Applause.)” on a line of its own
    if (isInBrackets(text.text.slice(piece.inner.start, piece.inner.end))) continue;
    if (running && before && !before.closed && isOpening && before.end === text.blocks[block - 1]?.end) {
      running.pieces.push(piece);
      running.end = piece.end;
      running.last = findToken(text, piece.end);
    } else {
      quotations.push(toQuotation(text, piece, index));
    }
  }
  return quotations;
}

/** The quotation of one piece. */
export const toQuotation = (text: PreparedText, piece: QuotedSpan, index: number): Quotation => ({
  start: piece.start,
  end: piece.end,
  pieces: [piece],
  index,
  first: findToken(text, piece.start),
  last: findToken(text, piece.end),
});

function isInBrackets(words: string): boolean {
  const inner = words.trim();
  const closing = inner.startsWith('(') ? ')' : inner.startsWith('[') ? ']' : '';
  return closing !== '' && inner.length < 60 && inner.indexOf(closing) >= inner.length - 2;
}
