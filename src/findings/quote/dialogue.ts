import type { Span } from '../../model.ts';
import { findToken, isGlued, type PreparedText } from '../../text/prepared-text.ts';
import { hasLetterOrDigit } from '../../text/words.ts';
import { type Parsed, parse } from '../grammar/parsed.ts';
import { isNominal, isPronounAt } from '../grammar/phrases.ts';
import { findSubjectAfter } from '../grammar/subjects.ts';
import type { Grammar } from '../grammar/words.ts';
import { type QuotedSpan, readQuotedSpans } from './marks.ts';
import { findTagCue, findUnlistedCue } from './sources.ts';

/**
 * What is quoted in a story in another language than English: words in marks, also where these run over paragraphs or have their
 * tag inside, and the turns of a dialogue after dashes.
 */
export function readSpokenSpans(text: PreparedText, grammar: Grammar): QuotedSpan[] {
  const parsed = parse(text, grammar, [], new Int32Array(text.tokens.length).fill(-1));
  const turns = readTurns(parsed);
  const inTurn = (start: number) => turns.some((turn) => turn.start <= start && turn.end > start);
  const marked = continueSpans(text, readQuotedSpans(text)).filter(({ start }) => !inTurn(start));
  const split = [
    ...marked.flatMap((span, i) => splitMarked(parsed, span, isForgotten(span, marked[i + 1]))),
    ...turns.flatMap((turn) => splitTurn(parsed, turn)),
  ];
  return split
    .map((span) => ({ ...span, inner: trimSpan(text.text, span.inner) }))
    .filter(({ inner }) => hasLetterOrDigit(text.text.slice(inner.start, inner.end)))
    .sort((a, b) => a.start - b.start);
}

/** A span without the spaces at its ends: “« Oui »” has them within its marks. */
function trimSpan(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: end - (words.length - words.trimEnd().length) };
}

/** How many paragraphs a quotation may run on without a mark. Set by hand. */
const MAX_PARAGRAPHS = 4;

// the marks that close a quotation over paragraphs, and those that open one
const CLOSING = /[»”“"«„]/;

/** Adds the paragraphs that a quotation runs over without a mark of its own, up to the one that has its closing mark. */
function continueSpans(text: PreparedText, spans: QuotedSpan[]): QuotedSpan[] {
  const added: QuotedSpan[] = [];
  const ends = new Map(spans.filter(({ closed }) => !closed).map((span) => [span.end, span]));
  for (const [i, block] of text.blocks.entries()) {
    const open = ends.get(block.end);
    if (!open) continue;
    const close =
      open.start < open.inner.start && text.text[open.start] === '«' ? '»' : text.text[open.start] === '„' ? '“' : '”';
    const run: QuotedSpan[] = [];
    for (let next = i + 1; next < Math.min(text.blocks.length, i + 1 + MAX_PARAGRAPHS); next++) {
      const { start, end } = text.blocks[next] as Span;
      const at = text.text.slice(start, end).search(CLOSING);
      if (at === 0) break;
      if (at < 0) run.push({ start, end, inner: { start, end }, closed: false });
      else {
        const mark = text.text[start + at];
        if (
          mark === close ||
          (mark === '"' && text.text[open.start] === '"' && /\S/.test(text.text[start + at - 1] ?? ''))
        )
          added.push(...run, { start, end: start + at + 1, inner: { start, end: start + at }, closed: true });
        break;
      }
    }
  }
  if (added.length === 0) return spans;
  const isNew = ({ start, end }: QuotedSpan) => !added.some((other) => start < other.end && end > other.start);
  return [...spans.filter(isNew), ...added].sort((a, b) => a.start - b.start);
}

interface Turn {
  start: number;
  end: number;
  /** The tokens after its dash, up to the end of the paragraph. */
  first: number;
  last: number;
}

const isDash = ({ words }: Parsed, at: number) => words[at] === '-';

/** The paragraphs that open with a dash, where something tells that they are speech and no list. */
function readTurns(parsed: Parsed): Turn[] {
  const { text, unit } = parsed;
  const turns: Turn[] = [];
  let group: Turn[] = [];
  let token = 0;
  const close = () => {
    if (group.some((turn) => isSpoken(parsed, turn))) turns.push(...group);
    group = [];
  };
  for (const { start, end } of text.blocks) {
    while (token < unit.length && (text.tokens[token]?.start ?? 0) < start) token++;
    const first = token;
    let last = first;
    while (last < unit.length && (text.tokens[last]?.start ?? end) < end) last++;
    token = last;
    if (isDash(parsed, first) && last > first + 1) group.push({ start, end, first: first + 1, last });
    else close();
  }
  close();
  return turns;
}

/** Whether a paragraph after a dash is speech: a question, a cry, or with a tag. */
function isSpoken(parsed: Parsed, { first, last, end }: Turn): boolean {
  if (/[?!¿¡]/.test(parsed.text.text.slice(parsed.text.tokens[first]?.start, end))) return true;
  for (let at = first + 1; at < last; at++) if (findTagEnd(parsed, at, last, true) > 0) return true;
  return false;
}

/** The token after a tag that the mark at a token opens: “ —dijo Lind—”, “, dit-il,”; -1 if none does. */
function findTagEnd(parsed: Parsed, at: number, limit: number, withComma: boolean): number {
  const { words, text, upper } = parsed;
  const dash = isParting(parsed, at);
  if (!dash && !(withComma && /^[,?!]$/.test(words[at] ?? ''))) return -1;
  let first = at + 1;
  if (dash && words[first] === ',') first++;
  if (upper[first] || words[first] === '-') return -1;
  const listed = findTagCue(parsed, first, limit);
  const cue = listed < 0 ? findUnlistedCue(parsed, first, limit) : listed;
  const isJoined = words[cue + 1] === '-' && isGlued(text, cue + 1);
  if (cue < 0 || cue > first + 7 || (listed < 0 && !dash && !isJoined)) return -1;
  const subject = findSubjectAfter(parsed, cue, limit);
  const isSpeaking = dash || isJoined || subject !== null || hasPronoun(parsed, first, cue) || cue + 1 >= limit;
  if (!isSpeaking) return -1;
  for (let to = Math.max(cue + 1, subject?.last ?? 0); to < limit; to++) {
    if (isParting(parsed, to)) return to + 1;
    const isStop = words[to] === '.' && (upper[to - 1] !== 1 || parsed.unit[to + 1] !== parsed.unit[to]);
    // “—dijo Lind, el alcalde—”
    const isApposed =
      words[to] === ',' && subject !== null && to === subject.last && isNominal(parsed, to + 1) && !upper[to + 1];
    if (isStop || (!dash && /^[,:]$/.test(words[to] ?? '') && !isApposed)) return to + 1;
  }
  return limit;
}

/** Whether a mark is a dash that parts, and no hyphen: “ —dijo”, “ – ha detto”, “Lind—.” */
function isParting(parsed: Parsed, at: number): boolean {
  const { text } = parsed;
  const joins = isGlued(text, at) && isGlued(text, at + 1) && text.tokens[at + 1]?.type === 'word';
  return isDash(parsed, at) && !joins;
}

function hasPronoun(parsed: Parsed, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isPronounAt(parsed, at)) return true;
  return false;
}

/** Whether the closing mark of words is forgotten, and they do not run on in the next paragraph. */
const isForgotten = ({ closed, end }: QuotedSpan, next: QuotedSpan | undefined): boolean =>
  !closed && (next === undefined || next.start > end + 2);

/**
 * The parts of words in marks around the tags among them: “« Je reste, dit-il. Je suis bien. »”. Where the closing mark is forgotten,
 * what follows a tag is told, and not said.
 */
function splitMarked(parsed: Parsed, span: QuotedSpan, isOpen: boolean): QuotedSpan[] {
  const { text, grammar, words } = parsed;
  const first = findToken(text, span.inner.start);
  const last = findToken(text, span.inner.end);
  const withComma = isOpen || grammar.code === 'fr' || grammar.code === 'it';
  const pieces: QuotedSpan[] = [];
  let start = span.start;
  for (let at = first + 1; at < last; at++) {
    const isMark = words[at] === ',' || words[at] === '-' || (withComma && /^[?!]$/.test(words[at] ?? ''));
    const end = isMark ? findTagEnd(parsed, at, last, withComma) : -1;
    if (end < 0) continue;
    const stop = /^[?!]$/.test(words[at] ?? '') ? (text.tokens[at]?.end ?? start) : (text.tokens[at]?.start ?? start);
    pieces.push(pieceOf(text, start, stop, span));
    let next = end;
    while (next < last && /^[.,;:]$/.test(words[next] ?? '')) next++;
    start = text.tokens[next]?.start ?? span.end;
    if (next >= last || isOpen) return pieces;
    at = next;
  }
  if (pieces.length === 0) return [span];
  return [...pieces, { start, end: span.end, inner: { start, end: span.inner.end }, closed: span.closed }];
}

/** A part of a quotation up to a tag. */
function pieceOf({ text }: PreparedText, start: number, stop: number, span: QuotedSpan): QuotedSpan {
  const end = start + text.slice(start, stop).trimEnd().length;
  return { start, end, inner: { start: start === span.start ? span.inner.start : start, end }, closed: true };
}

/** The parts of a turn around its tags: “—Me voy —dijo Lind—. Adiós.” */
function splitTurn(parsed: Parsed, { start: opening, end: closing, first, last }: Turn): QuotedSpan[] {
  const { text, words } = parsed;
  const pieces: QuotedSpan[] = [];
  const span: QuotedSpan = {
    start: opening,
    end: closing,
    inner: { start: text.tokens[first]?.start ?? opening, end: closing },
    closed: true,
  };
  let start = opening;
  let at = first + 1;
  const hasComma = parsed.grammar.code === 'fr' || parsed.grammar.code === 'it';
  while (at < last) {
    const end = findTagEnd(parsed, at, last, true);
    // “, disse ela.” only at the end
    if (end < 0 || (!hasComma && !isParting(parsed, at) && end < last)) {
      at++;
      continue;
    }
    const stop = /^[?!]$/.test(words[at] ?? '') ? (text.tokens[at]?.end ?? start) : (text.tokens[at]?.start ?? start);
    pieces.push(pieceOf(text, start, stop, span));
    let next = end;
    while (next < last && /^[.,;:]$/.test(words[next] ?? '')) next++;
    // After a full stop it is told, and not said, unless a dash follows.
    if (isParting(parsed, next)) next++;
    else if (words[end - 1] === '.') return pieces;
    if (next >= last) return pieces;
    start = text.tokens[next]?.start ?? closing;
    at = next + 1;
  }
  return [
    ...pieces,
    { start, end: closing, inner: { start: Math.max(start, span.inner.start), end: closing }, closed: true },
  ];
}
