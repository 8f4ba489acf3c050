import type { Span } from '../../model.ts';
import { findBlock, findFirst, findToken, type PreparedText } from '../../text/prepared-text.ts';
import { hasLetterOrDigit } from '../../text/words.ts';
import type { Actor } from '../actor/index.ts';
import { type Reading, readStory } from '../reading/reading.ts';
import { type QuotedSpan, readQuotedSpans } from './marks.ts';
import { findTagEnd, isParting } from './tag.ts';

/**
 * What is quoted in a story: words in marks, also where these run over paragraphs or have their tag inside, and the turns of a dialogue
 * after dashes; in reading order.
 */
export function readSpokenSpans(text: PreparedText, actors: readonly Actor[]): QuotedSpan[] {
  const marked = continueSpans(text, readQuotedSpans(text));
  let bare: Reading | null = null;
  // Read only where it is needed: most stories have neither dashes nor tags in marks.
  const read = () => {
    bare ??= readStory(text, actors, []);
    return bare;
  };
  const turns = text.blocks.some(({ start }) => DASH.test(text.text.charAt(start))) ? readTurns(read()) : [];
  const outside = marked.filter(({ start }) => {
    const turn = turns[findFirst(turns.length, (i) => (turns[i]?.end ?? 0) > start)];
    return !turn || turn.start > start;
  });
  const split = [
    ...outside.flatMap((span, i) => splitMarked(text, read, span, isForgotten(span, outside[i + 1]))),
    ...turns.flatMap((turn) => splitTurn(read(), turn)),
  ];
  return split
    .map((span) => ({ ...span, inner: trimSpan(text.text, span.inner) }))
    .filter(({ inner }) => hasLetterOrDigit(text.text.slice(inner.start, inner.end)))
    .sort((a, b) => a.start - b.start);
}

// the dashes that open a turn
const DASH = /[-–—]/;

/** A span without the spaces at its ends: “« Oui »” has them within its marks. */
function trimSpan(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: end - (words.length - words.trimEnd().length) };
}

/** How many paragraphs a quotation may run on without a mark of its own. */
const MAX_PARAGRAPHS = 4;

// the marks that close a quotation over paragraphs, and those that open one
const CLOSING = /[»”“"«„]/;

const CLOSED_BY: { [open: string]: string } = { '«': '»', '„': '“', '"': '"' };

/** Adds the paragraphs that a quotation runs over without a mark, up to the one that has its closing mark. */
function continueSpans(text: PreparedText, spans: QuotedSpan[]): QuotedSpan[] {
  const open = new Map(spans.filter(({ closed }) => !closed).map((span) => [span.end, span]));
  const added = text.blocks.flatMap((block, i) => {
    const span = open.get(block.end);
    return span ? findRest(text, CLOSED_BY[text.text.charAt(span.start)] ?? '”', i + 1) : [];
  });
  if (added.length === 0) return spans;
  // What is added is a paragraph from its start.
  const ends = new Map<number, number>();
  for (const { start, end } of added) ends.set(start, Math.max(end, ends.get(start) ?? 0));
  const isNew = ({ start }: QuotedSpan) => (ends.get(findBlock(text, start)?.start ?? 0) ?? 0) <= start;
  return [...spans.filter(isNew), ...added].sort((a, b) => a.start - b.start);
}

/** The parts of a quotation in the blocks from one on, up to its closing mark; none if another mark comes first. */
function findRest({ text, blocks }: PreparedText, close: string, from: number): QuotedSpan[] {
  const parts: QuotedSpan[] = [];
  for (const { start, end } of blocks.slice(from, from + MAX_PARAGRAPHS)) {
    const at = text.slice(start, end).search(CLOSING);
    if (at < 0) parts.push({ start, end, inner: { start, end }, closed: false });
    else {
      // A straight mark after a space opens; « Oui » has one before its closing mark.
      const isClosing =
        at > 0 && text[start + at] === close && (close !== '"' || /\S/.test(text.charAt(start + at - 1)));
      const last = { start, end: start + at + 1, inner: { start, end: start + at }, closed: true };
      return isClosing ? [...parts, last] : [];
    }
  }
  return [];
}

/** A paragraph after a dash: the tokens after the dash, `first` up to, not including, `last`. */
interface Turn extends Span {
  first: number;
  last: number;
}

/** The paragraphs that open with a dash, where something tells that they are speech and no list. */
function readTurns(reading: Reading): Turn[] {
  const { text, words } = reading;
  const groups: Turn[][] = [[]];
  for (const { start, end } of text.blocks) {
    const first = findToken(text, start) + 1;
    const last = findToken(text, end);
    if (words[first - 1] === '-' && last > first) groups.at(-1)?.push({ start, end, first, last });
    else groups.push([]);
  }
  return groups.filter((group) => group.some((turn) => isSpoken(reading, turn))).flat();
}

/** Whether a paragraph after a dash is speech: a question, a cry, or with a tag. */
function isSpoken(reading: Reading, { first, last, start, end }: Turn): boolean {
  if (/[?!¿¡]/.test(reading.text.text.slice(start, end))) return true;
  for (let at = first + 1; at < last; at++) if (findTagEnd(reading, at, last, true) > 0) return true;
  return false;
}

/** Whether the closing mark of words is forgotten, and they do not run on in the next paragraph. */
const isForgotten = ({ closed, end }: QuotedSpan, next: QuotedSpan | undefined): boolean =>
  !closed && (next === undefined || next.start > end + 2);

/**
 * The parts of words in marks around the tags among them: “« Je reste, dit-il. Je suis bien. »”. Where the closing mark is forgotten,
 * what follows a tag is told, and not said.
 */
function splitMarked(text: PreparedText, read: () => Reading, span: QuotedSpan, isOpen: boolean): QuotedSpan[] {
  const hasDash = / [-–—]|[-–—] /.test(text.text.slice(span.inner.start, span.inner.end));
  const { profile } = hasDash || isOpen || mayHaveTags(text, span) ? read() : { profile: null };
  if (!profile || !(hasDash || isOpen || profile.hasTagsInMarks)) return [span];
  return split(
    read(),
    span,
    findToken(text, span.inner.start),
    findToken(text, span.inner.end),
    isOpen || profile.hasTagsInMarks,
    isOpen,
  );
}

/** Whether there is a comma or the like in words, before which a tag may begin. */
const mayHaveTags = ({ text }: PreparedText, { inner }: QuotedSpan): boolean =>
  /[,?!] /.test(text.slice(inner.start, inner.end));

/** The parts of a turn around its tags: “—Me voy —dijo Lind—. Adiós.” */
function splitTurn(reading: Reading, { start, end, first, last }: Turn): QuotedSpan[] {
  const inner = { start: reading.text.tokens[first]?.start ?? start, end };
  return split(reading, { start, end, inner, closed: true }, first, last, reading.profile.hasTagsInMarks, false);
}

/** The parts of a span, the tokens `first` up to, not including, `last`, around its tags; only the first one of it if `isOpen`. */
function split(
  reading: Reading,
  span: QuotedSpan,
  first: number,
  last: number,
  hasComma: boolean,
  isOpen: boolean,
): QuotedSpan[] {
  const { text, words } = reading;
  const parts: QuotedSpan[] = [];
  let start = span.start;
  for (let at = first + 1; at < last; at++) {
    const isMark = isParting(reading, at) || (hasComma && /^[,?!]$/.test(words[at] ?? ''));
    const end = isMark ? findTagEnd(reading, at, last, hasComma) : -1;
    if (end < 0) continue;
    const { start: before = start, end: after = start } = text.tokens[at] ?? {};
    parts.push(toPart(text, start, /^[?!]$/.test(words[at] ?? '') ? after : before, span));
    let next = end;
    while (next < last && /^[.,;:-]$/.test(words[next] ?? '')) next++;
    start = text.tokens[next]?.start ?? span.end;
    if (next >= last || isOpen) return parts;
    at = next;
  }
  if (parts.length === 0) return [span];
  return [...parts, { start, end: span.end, inner: { start, end: span.inner.end }, closed: span.closed }];
}

/** A part of a quotation up to a tag. */
function toPart({ text }: PreparedText, start: number, stop: number, span: QuotedSpan): QuotedSpan {
  const end = start + text.slice(start, stop).trimEnd().length;
  return { start, end, inner: { start: start === span.start ? span.inner.start : start, end }, closed: true };
}
