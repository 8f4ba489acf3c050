import type { Span } from '../../model.ts';
import { findToken, type PreparedText } from '../../text/prepared-text.ts';
import { listWords } from '../../text/words.ts';

/** Words in quotation marks, marks included. */
export interface Marked extends Span {
  /** Where the words without the outer marks begin and end. */
  inner: Span;
  closed: boolean;
}

/** The closing marks of each opening mark. Straight marks open and close; „ and ‚ are closed by marks that open in other languages. */
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

// any quotation mark or apostrophe, two straight or curly single ones as one: “''”
const MARK = /''|’’|‘‘|[“”„"«»‹›「」『』‘’‚']/g;

interface Sign extends Span {
  mark: string;
  canOpen: boolean;
  canClose: boolean;
  /** A double mark with a space on both sides. */
  isLoose: boolean;
}

/** The outermost quotations of one paragraph, in order; the last one may be left open. */
export function pairMarks(text: string, paragraph: Span, next: Span | undefined): Marked[] {
  const signs = readSigns(text, paragraph);
  const running = next && text.charAt(next.start);
  const closers = findLaterClosers(signs);
  const marked: Marked[] = [];
  let open: Sign | null = null;
  let inside: Sign | null = null;
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
  // A single mark that nothing closes was an apostrophe, unless the next paragraph opens with one as well.
  const unclosed = open ?? (running === undefined ? null : findRunning(text, paragraph, signs, marked.at(-1), running));
  if (unclosed && (!SINGLE.has(unclosed.mark) || unclosed.mark === running)) open = unclosed;
  else if (open && SINGLE.has(open.mark)) open = null;
  if (open) marked.push(wrap(open, paragraph.end, paragraph.end, false));
  // a letter or digit: “” and “...” in marks quote nothing
  return marked.filter(({ inner }) => /[\p{L}\p{N}]/u.test(text.slice(inner.start, inner.end)));
}

/** The mark that opens the last words of a paragraph whose quotation runs on in the next one, in single marks. */
function findRunning(
  text: string,
  { start }: Span,
  signs: Sign[],
  last: Span | undefined,
  running: string,
): Sign | null {
  for (const sign of signs) {
    if (sign.mark !== running || !SINGLE.has(running) || !sign.canOpen || sign.start < (last?.end ?? start)) continue;
    // after “said. ” or at the start
    if (sign.start === start || /[.,:]\s+$/.test(text.slice(Math.max(start, sign.start - 3), sign.start))) return sign;
  }
  return null;
}

const wrap = (open: Sign, innerEnd: number, end: number, closed: boolean): Marked => ({
  start: open.start,
  end,
  inner: { start: open.end, end: innerEnd },
  closed,
});

function readSigns(text: string, paragraph: Span): Sign[] {
  const signs: Sign[] = [];
  for (const { 0: found, index } of text.slice(paragraph.start, paragraph.end).matchAll(MARK)) {
    const start = paragraph.start + index;
    const end = start + found.length;
    const mark = found === '’’' || found === '‘‘' ? "''" : found;
    const before = start > paragraph.start ? text.charAt(start - 1) : ' ';
    const after = end < paragraph.end ? text.charAt(end) : ' ';
    // “don’t” and “O'Brien”
    if (/[’']$/.test(mark) && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) continue;
    // “the ’90s”
    if (/[‘’']$/.test(mark) && /^\d0s\b/.test(text.slice(end, end + 4))) continue;
    // before “We”, and not after “end.”
    const canOpen = /[^\s.,;:!?)\]]/.test(after) && !/[\p{L}\p{N}.,!?%]/u.test(before) && mark in CLOSED_BY;
    // after “end.”, and not before “We”
    const canClose = /\S/.test(before) && !/[\p{L}\p{N}]/u.test(after);
    // “said ” do it”, turned the wrong way
    const isLoose = /^(?:[“”"]|'')$/.test(mark) && /\s/.test(before) && /\s/.test(after);
    signs.push({
      mark,
      start,
      end,
      // “「” and the like open wherever they stand, “ «” with a space on both sides too
      canOpen: canOpen || isLoose || /[「『„‚]/.test(mark) || (mark === '«' && /\s/.test(before)),
      // “」” and the like close wherever they stand
      canClose: canClose || isLoose || /[」』”»]/.test(mark),
      isLoose,
    });
  }
  return signs;
}

/** For each sign, how many single marks after it could close a quotation. */
function findLaterClosers(signs: Sign[]): number[] {
  const later: number[] = new Array(signs.length).fill(0);
  let count = 0;
  for (let i = signs.length - 1; i >= 0; i--) {
    later[i] = count;
    const sign = signs[i] as Sign;
    if (sign.canClose && (sign.mark === "'" || sign.mark === '’')) count++;
  }
  return later;
}

function isOpening(sign: Sign, laterClosers: number): boolean {
  if (!sign.canOpen || sign.mark === '’') return false;
  return SINGLE.has(sign.mark) && sign.mark !== '‹' && sign.mark !== '‚' ? laterClosers > 0 : true;
}

function closes(sign: Sign, open: Sign): boolean {
  // “''ISIS' best recruiter''”: one mark does not close two
  if (open.mark === "''") return sign.canClose && sign.mark === "''";
  return sign.canClose && (CLOSED_BY[open.mark] ?? '').includes(sign.mark);
}

// “the boys' toys”: after an s, before a word, and another mark is still to come
function isPossessive(text: string, sign: Sign, laterClosers: number): boolean {
  const single = sign.mark === "'" || sign.mark === '’';
  return (
    single &&
    laterClosers > 0 &&
    /^s\s\p{Ll}/u.test(`${text.charAt(sign.start - 1)}${text.slice(sign.end, sign.end + 2)}`)
  );
}

/** One quotation: the words in marks of one paragraph, or of several when it runs on. */
export interface Unit extends Span {
  pieces: Marked[];
  /** The number of its first piece among all of the story. */
  index: number;
  /** Its tokens. */
  first: number;
  last: number;
}

/** All words in quotation marks, paragraph by paragraph. */
export function readMarked(text: PreparedText): Marked[] {
  return text.blocks.flatMap((block, i) => pairMarks(text.text, block, text.blocks[i + 1]));
}

/** The quotations of a story in order; one without a closing mark runs on where the next paragraph opens with a mark. */
export function joinPieces(text: PreparedText, marked: Marked[]): Unit[] {
  const units: Unit[] = [];
  let block = 0;
  for (const [index, piece] of marked.entries()) {
    while ((text.blocks[block]?.end ?? Number.POSITIVE_INFINITY) <= piece.start) block++;
    const running = units.at(-1);
    const before = running?.pieces.at(-1);
    const isOpening = text.blocks[block]?.start === piece.start;
    // “(Applause.)” on a line of its own
    if (isAside(text.text.slice(piece.inner.start, piece.inner.end))) continue;
    if (running && before && !before.closed && isOpening && before.end === text.blocks[block - 1]?.end) {
      running.pieces.push(piece);
      running.end = piece.end;
      running.last = findToken(text, piece.end);
    } else {
      units.push({
        start: piece.start,
        end: piece.end,
        pieces: [piece],
        index,
        first: findToken(text, piece.start),
        last: findToken(text, piece.end),
      });
    }
  }
  return units;
}

function isAside(words: string): boolean {
  const inner = words.trim();
  const closing = inner.startsWith('(') ? ')' : inner.startsWith('[') ? ']' : '';
  return closing !== '' && inner.length < 60 && inner.indexOf(closing) >= inner.length - 2;
}
