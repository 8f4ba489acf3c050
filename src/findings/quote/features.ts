import { hasLetterOrDigit, isUpperOrDigit } from '../../text/words.ts';
import { codeOf, type Emit } from '../weights.ts';
import type { Candidate } from './candidates.ts';
import type { Chunk } from './chunks.ts';
import type { Quotation } from './marks.ts';
import { CLASSES, type TaggedText, type WordClass } from './tagged-text.ts';

/** Properties of a quotation and its surroundings that do not depend on the speaker, as numbers for features. */
export interface QuoteContext {
  /** Its number of tokens, in ranges. */
  length: number;
  /** The character code of its last punctuation mark; 0 if it ends in a letter or digit. */
  end: number;
  /** The hashes of the words before and after it; 1 at the edge of its paragraph. */
  before: number;
  after: number;
  /** 1 if it opens its paragraph, 2 if it closes it, 3 if both. */
  edges: number;
  /** 1 if it begins with a capital or digit. */
  isUpper: number;
  /** How many quotations are before it in its paragraph, at most 3. */
  nth: number;
}

/** The hash of the word at a token. All names have the same one, and all numbers, so that models learn nothing about people in the news. */
export function codeAt({ words, classes, codes }: TaggedText, at: number): number {
  const known = codes[at];
  if (known) return known;
  const own = classes[at];
  const code = own === 'name' || own === 'number' ? CLASSES.indexOf(own) : codeOf(words[at] ?? '');
  if (known === 0) codes[at] = code;
  return code;
}

/** The number of a word class; 31 for no word. */
export const codeOfClass = (name: WordClass | undefined): number => (name === undefined ? 31 : CLASSES.indexOf(name));

const bucket = (count: number) =>
  count < 4 ? Math.max(0, count) : count < 7 ? 4 : count < 12 ? 5 : count < 25 ? 6 : 7;

/** Reads the features of a quotation and its surroundings. */
export function readContext(tagged: TaggedText, quotation: Quotation): QuoteContext {
  const { text, words, block } = tagged;
  const { inner } = quotation.pieces[0] as { inner: { start: number; end: number } };
  const closing = (quotation.pieces.at(-1) as { inner: { end: number } }).inner.end;
  const end = text.text.charAt(closing - 1);
  const opening = block[quotation.first];
  const isFirst = block[quotation.first - 1] !== opening;
  const isLast = block[quotation.last] !== block[quotation.last - 1];
  const isNearlyLast =
    isLast ||
    (block[quotation.last + 1] !== block[quotation.last - 1] && !hasLetterOrDigit(words[quotation.last] ?? ''));
  const count = quotation.last - quotation.first;
  let nth = 0;
  for (let at = quotation.first - 1; at >= 0 && at > quotation.first - 120 && block[at] === opening; at--) {
    if (tagged.quoteIndex[at] !== -1 && tagged.quoteIndex[at] !== tagged.quoteIndex[at + 1]) nth++;
  }
  return {
    length: count < 4 ? count : count < 6 ? 4 : count < 9 ? 5 : count < 14 ? 6 : count < 30 ? 7 : 8,
    end: hasLetterOrDigit(end) ? 0 : end.charCodeAt(0),
    before: isFirst ? 1 : codeAt(tagged, quotation.first - 1),
    after: isLast ? 1 : codeAt(tagged, quotation.last),
    edges: (isFirst ? 1 : 0) + (isNearlyLast ? 2 : 0),
    isUpper: text.text[inner.start] === '…' || isUpperOrDigit(text.text.slice(inner.start, inner.start + 2)) ? 1 : 0,
    nth: Math.min(nth, 3),
  };
}

const PLACES = { before: 1, earlier: 2, after: 3, later: 4, 'paragraph before': 5, carried: 6 };
/** The number of each link between a chunk and its verb. */
export const LINKS = {
  none: 0,
  next: 1,
  relative: 2,
  apposed: 3,
  joined: 4,
  far: 5,
  attached: 6,
  shared: 7,
  passive: 8,
};
/** The number of each form of a chunk. */
export const FORMS = { pronoun: 0, name: 1, described: 2, bare: 3 };

/** Emits the features of a candidate speaker of a quotation. */
export function extractSpeakerFeatures(
  tagged: TaggedText,
  quotation: Quotation,
  context: QuoteContext,
  candidate: Candidate,
  emit: Emit,
): void {
  const { words, classes, quoteIndex, block, sentence } = tagged;
  const { chunk, isSame } = candidate;
  const place = PLACES[candidate.place];
  const form = FORMS[chunk.form];
  const link = LINKS[chunk.link];
  const verb = chunk.verb >= 0 ? codeAt(tagged, chunk.verb) : 0;
  const inverted = chunk.inverted >= 0 ? codeAt(tagged, chunk.inverted) : 0;
  const preceding = codeAt(tagged, chunk.first - 1);
  const leading = classes[chunk.first - 1] === 'preposition' ? preceding : 0;
  const following = codeAt(tagged, chunk.last);
  const lead = words[chunk.inverted] === 'according' ? 1 : 0;
  const isOpening = sentence[chunk.first - 1] !== sentence[chunk.first] ? 1 : 0;
  const same = isSame ? 1 : 0;
  const owned = chunk.owned >= 0 ? 1 : 0;
  const isBefore = chunk.last <= quotation.first;
  const [gap, between] = measure(tagged, quotation, chunk);
  const cueGap = measureCueGap(quotation, chunk);
  const relation = link * 4 + (inverted ? 2 : 0) + lead;
  const spot = place * 64 + relation;

  emit(2, spot, form);
  emit(6, place, verb, link);
  emit(7, place, inverted);
  emit(9, place * 8 + form, following);
  emit(10, place * 8 + Math.min(candidate.rank, 7), between, context.edges);
  emit(11, place * 2 + same, context.edges, context.nth);
  emit(12, place * 2 + same, context.before);
  emit(13, place * 2 + same, context.after);
  emit(14, spot * 2 + same, context.before);
  emit(16, place, isOpening, gap);
  emit(18, place * 2 + owned, owned ? codeAt(tagged, chunk.owned) : 0);
  emit(19, place * 2 + owned, gap, between);
  emit(20, form, codeAt(tagged, chunk.head));
  emit(21, spot * 2 + same, cueGap, between);
  emit(22, place * 2 + same, context.length, context.end);
  emit(23, spot, context.edges, between);
  emit(24, place, verb, cueGap);
  emit(27, leading, lead, place);
  if (chunk.verb >= 0) {
    // The word after the verb: “told reporters”, “said that”, “said:”.
    emit(30, codeAt(tagged, chunk.verb + 1), place, link);
    emit(31, quoteIndex[chunk.verb + 1] === -1 ? 0 : 1, place * 16 + link, quoteIndex[chunk.first - 1] === -1 ? 0 : 1);
    emit(32, classes[chunk.verb] === 'speech' ? 1 : 0, spot, cueGap);
  }
  emit(36, place * 8 + form, candidate.subjects, isOpening);
  const parts = countCommas(tagged, quotation, chunk);
  emit(82, place * 16 + link, parts, candidate.subjects);
  emit(83, preceding, parts, candidate.subjects);
  emit(
    84,
    place * 8 + cueGap,
    candidate.subjects * 4 + parts,
    link * 2 + (classes[chunk.first - 1] === 'comma' ? 1 : 0),
  );
  const hasSpeech = classes[chunk.verb] === 'speech' || classes[chunk.inverted] === 'speech' ? 1 : 0;
  const clause = readClause(tagged, chunk);
  emit(85, clause * 16 + candidate.depth, Math.min(cueGap, 4), place * 16 + link);
  emit(86, clause * 16 + parts, candidate.subjects, place);
  emit(87, clause * 16 + form, place, hasSpeech);
  if (chunk.verb >= 0) emit(88, codeAt(tagged, chunk.verb - 1), place * 16 + link, hasSpeech);
  if (place > 4) emit(89, place * 4 + Math.min(candidate.rank, 3), candidate.subjects, context.edges * 2 + same);
  const isSigned = isSignature(tagged, quotation, chunk);
  // LIND: “…”
  const isLabel = isBefore && classes[chunk.last] === 'colon' && chunk.last + 1 === quotation.first;
  if (isSigned) emit(47, 0);
  if (isLabel) emit(48, isOpening, form);
  const isFirst = block[chunk.first - 1] !== block[chunk.first] ? 1 : 0;
  emit(45, place * 4 + same * 2 + isFirst, context.edges, hasSpeech * 16 + link);
  emit(37, preceding, candidate.depth, candidate.subjects);
  emit(38, codeAt(tagged, chunk.first - 2), preceding, place);
  emit(39, place * 16 + link, codeOfClass(classes[chunk.first - 1]), codeOfClass(classes[chunk.last]));
  // The token before the chunk may end another quotation.
  const isAfterQuote = quoteIndex[chunk.first - 1] !== -1 && block[chunk.first - 1] === block[chunk.first] ? 1 : 0;
  emit(33, spot, isAfterQuote, between);
  emit(34, classes[chunk.last] === 'comma' ? 1 : 0, spot, form);
}

/** How many words are between a quotation and the cue on the side of the chunk, in ranges; 8 if there is no cue. */
function measureCueGap(quotation: Quotation, { last, verb, inverted }: Chunk): number {
  if (last <= quotation.first) return verb >= 0 && verb < quotation.first ? bucket(quotation.first - verb - 1) : 8;
  return inverted >= 0 && inverted >= quotation.last ? bucket(inverted - quotation.last) : 8;
}

/** Emits the features of “no speaker” as an alternative to the candidates; `hasLast`: the story has a previous speaker. */
export function extractNoSpeakerFeatures(context: QuoteContext, hasLast: boolean, emit: Emit): void {
  emit(40, 0);
  emit(41, context.length, context.end);
  emit(42, context.before);
  emit(43, context.after);
  emit(44, context.edges, hasLast ? 1 : 0);
}

/** What is before a chunk: 1 the start of its sentence, 2 a comma, 3 “, so”, 4 “although”, 0 anything else. */
function readClause({ classes, sentence }: TaggedText, { first }: Chunk): number {
  if (sentence[first - 1] !== sentence[first]) return 1;
  if (classes[first - 1] === 'comma') return 2;
  if (classes[first - 1] !== 'conjunction') return 0;
  return classes[first - 2] === 'comma' ? 3 : 4;
}

/** Whether a chunk signs the quotation before it: “…” — Ida Lind */
export function isSignature({ words, block }: TaggedText, quotation: Quotation, { first, last }: Chunk): boolean {
  const isNear = first > quotation.last && first <= quotation.last + 2;
  return (
    isNear && words[first - 1] === '-' && block[last] !== block[first] && block[first] === block[quotation.last - 1]
  );
}

/** How many commas are between a chunk and a quotation after it, at most 3; 3 if the chunk is not before the quotation. */
function countCommas({ quoteIndex, classes }: TaggedText, quotation: Quotation, { last }: Chunk): number {
  let count = 0;
  for (let at = last; at < quotation.first && at < last + 80 && count < 3; at++) {
    if (quoteIndex[at] === -1 && classes[at] === 'comma') count++;
  }
  return last > quotation.first ? 3 : count;
}

/** How many words, in ranges, and how many quotations are between a chunk and a quotation. */
function measure(
  { quoteIndex }: TaggedText,
  quotation: Quotation,
  { first, last }: Chunk,
): [gap: number, between: number] {
  const [from, to] = last <= quotation.first ? [last, quotation.first] : [quotation.last, first];
  if (to - from > 150 || to < from) return [7, 3];
  let gap = 0;
  let between = 0;
  for (let at = from; at < to; at++) {
    if (quoteIndex[at] === -1) gap++;
    else if (quoteIndex[at] !== quoteIndex[at - 1] || at === from) between++;
  }
  return [bucket(gap), Math.min(between, 3)];
}
