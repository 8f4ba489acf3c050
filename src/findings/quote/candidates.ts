import type { Span } from '../../model.ts';
import { findFirst } from '../../text/prepared-text.ts';
import { isOneOf } from '../../text/words.ts';
import { type Chunk, canSpeak, NOMINAL, readChunks, spanOf } from './chunks.ts';
import type { Quotation } from './marks.ts';
import type { TaggedText } from './tagged-text.ts';

/**
 * The position of a candidate: in the sentence of the quotation or in another of its paragraph, `before`, `earlier`, `after` or
 * `later`; in a paragraph before; or the speaker of the previous quotation, `carried` over. The weights depend on these strings.
 */
type Place = 'before' | 'earlier' | 'after' | 'later' | 'paragraph before' | 'carried';

/** A candidate speaker of a quotation. */
export interface Candidate {
  chunk: Chunk;
  place: Place;
  /** How many other candidates are between it and the quotation. */
  rank: number;
  /** How many of these are the subject of a cue; from other paragraphs, how many paragraphs back it is. */
  subjects: number;
  /** How many subjects of cues are before it in its sentence. */
  depth: number;
  /** Whether it is the speaker of the previous quotation. */
  isSame: boolean;
}

/** How many tokens before and after a quotation candidates are searched for within its paragraph. Set by hand. */
const MAX_TOKENS_BEFORE = 90;
const MAX_TOKENS_AFTER = 60;
/** The most candidates before and after a quotation within its paragraph. Set by hand. */
const MAX_CANDIDATES_BEFORE = 24;
const MAX_CANDIDATES_AFTER = 10;
/** The most candidates from previous paragraphs, and how many paragraphs are searched. Set by hand. */
const MAX_CARRIED_OVER = 4;
const MAX_PARAGRAPHS_BACK = 3;

/** Returns a function that gives the chunks of a block by its index; results are cached. */
export function createChunkReader(tagged: TaggedText): (block: number) => Chunk[] {
  const known = new Map<number, Chunk[]>();
  const { text, block } = tagged;
  const firsts = new Int32Array(text.blocks.length + 1).fill(text.tokens.length);
  for (let at = block.length - 1; at >= 0; at--) firsts[block[at] as number] = at;
  // A block without tokens begins where the next one does.
  for (let at = firsts.length - 2; at >= 0; at--) firsts[at] = Math.min(firsts[at] as number, firsts[at + 1] as number);
  return (index) => {
    const before = known.get(index);
    if (before) return before;
    const chunks = readChunks(tagged, firsts[index] ?? 0, firsts[index + 1] ?? 0);
    known.set(index, chunks);
    return chunks;
  };
}

/** Lists the candidate speakers of a quotation; `last` is the speaker of the previous one. */
export function listCandidates(
  tagged: TaggedText,
  chunksOf: (block: number) => Chunk[],
  quotation: Quotation,
  last: Chunk | null,
): Candidate[] {
  const { block, sentence } = tagged;
  const opening = block[quotation.first] ?? 0;
  const closing = block[quotation.last - 1] ?? opening;
  const candidates: Candidate[] = [];
  const add = (chunk: Chunk, place: Place, rank: number, subjects: number, depth: number) =>
    candidates.push({
      chunk,
      place,
      rank,
      subjects,
      depth,
      isSame: last !== null && last.first === chunk.first && last.last === chunk.last,
    });

  const around = chunksOf(opening);
  let rank = 0;
  let subjects = 0;
  for (let i = findAfter(around, quotation.first) - 1; i >= 0; i--) {
    const chunk = around[i] as Chunk;
    if (chunk.first < quotation.first - MAX_TOKENS_BEFORE || rank >= MAX_CANDIDATES_BEFORE) break;
    if (chunk.last > quotation.first) continue;
    add(
      chunk,
      sentence[chunk.first] === sentence[quotation.first] ? 'before' : 'earlier',
      rank++,
      subjects,
      countSubjectsBefore(tagged, around, i),
    );
    if (isSubject(chunk)) subjects++;
  }
  rank = subjects = 0;
  const following = closing === opening ? around : chunksOf(closing);
  for (let i = findAfter(following, quotation.last); i < following.length; i++) {
    const chunk = following[i] as Chunk;
    if (chunk.first > quotation.last + MAX_TOKENS_AFTER || rank >= MAX_CANDIDATES_AFTER) break;
    const isNear =
      sentence[chunk.first] === sentence[quotation.last] || sentence[chunk.first] === sentence[quotation.last - 1];
    add(chunk, isNear ? 'after' : 'later', rank++, subjects, countSubjectsBefore(tagged, following, i));
    if (isSubject(chunk)) subjects++;
  }
  rank = 0;
  for (let back = opening - 1; back >= 0 && back >= opening - MAX_PARAGRAPHS_BACK && rank < MAX_CARRIED_OVER; back--) {
    const chunks = chunksOf(back);
    for (let i = chunks.length - 1; i >= 0 && rank < MAX_CARRIED_OVER; i--) {
      const chunk = chunks[i] as Chunk;
      if (isSubject(chunk) || i === 0) {
        add(chunk, 'paragraph before', rank, Math.min(3, opening - back), countSubjectsBefore(tagged, chunks, i));
        rank++;
      }
    }
  }
  if (last && !candidates.some(({ isSame }) => isSame))
    add(last, 'carried', rank, Math.min(3, opening - (block[last.first] ?? 0)), 0);
  return candidates;
}

/** Whether a chunk is the subject of a cue. */
const isSubject = ({ verb, link, inverted }: Chunk) => (verb >= 0 && link !== 'far') || inverted >= 0;

/** How many subjects of cues are before a chunk in its sentence, back to the previous quotation; at most 2. */
function countSubjectsBefore({ sentence, quoteIndex }: TaggedText, chunks: Chunk[], index: number): number {
  const own = chunks[index] as Chunk;
  let count = 0;
  for (let i = index - 1; i >= 0 && i > index - 8; i--) {
    const chunk = chunks[i] as Chunk;
    if (sentence[chunk.first] !== sentence[own.first] || quoteIndex[own.first - 1] !== -1) break;
    if (isSubject(chunk)) count++;
  }
  return Math.min(count, 2);
}

/** The index of the first chunk at or after a token. */
function findAfter(chunks: Chunk[], token: number): number {
  let low = 0;
  let high = chunks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((chunks[middle] as Chunk).first >= token) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The name that a chunk explains: “Ida Lind” for “head of research” in “Ida Lind, head of research, said”; otherwise the chunk. */
export function findExplained({ classes }: TaggedText, chunks: Chunk[], chunk: Chunk, cue: number): Chunk {
  if (chunk.inverted === cue || classes[chunk.first - 1] !== 'comma' || classes[chunk.last] !== 'comma') return chunk;
  const at = findFirst(chunks.length, (i) => (chunks[i]?.first ?? 0) >= chunk.first) - 1;
  const before = chunks[at];
  return before?.form === 'name' && before.last === chunk.first - 1 && before.owned < 0 && before.verb === cue
    ? before
    : chunk;
}

/** How far back a subject is searched for, in chunks. Set by hand. */
const MAX_CHUNKS_BACK = 12;

/** The subject of a clause before a token: “A woman” of “A woman whose son spent nine days in hospital said”. */
export function findSubject(tagged: TaggedText, chunks: Chunk[], before: number): Chunk | null {
  const { classes, sentence, words } = tagged;
  const end = findFirst(chunks.length, (i) => (chunks[i]?.first ?? 0) >= before);
  for (let i = end - 1; i >= 0 && i >= end - MAX_CHUNKS_BACK; i--) {
    const chunk = chunks[i] as Chunk;
    if (sentence[chunk.first] !== sentence[before]) return null;
    const isFirst = sentence[chunk.first - 1] !== sentence[chunk.first];
    // “One of them, who …, said”: what stands between the commas is not the subject.
    if (!isFirst && classes[before - 1] === 'comma') continue;
    const opens =
      isFirst || classes[chunk.first - 1] === 'conjunction' || isOneOf(words[chunk.first - 1] ?? '', 'and but');
    if (opens && chunk.last <= before && chunk.owned < 0 && canSpeak(tagged, chunk)) return chunk;
  }
  return null;
}

/** Whether a chunk can speak, or stands for what is before it: “the ministry, which said”, “his words”. */
export const maySpeak = (tagged: TaggedText, chunk: Chunk): boolean =>
  canSpeak(tagged, chunk) || chunk.form === 'pronoun' || chunk.owned >= 0;

/** How far before a quotation the cue of its nearest subject may be, in tokens. Set by hand. */
const MAX_TOKENS_TO_CUE = 6;

/** Whether a candidate is the subject of a cue right before the quotation: “what Lind called a ‘grave error’”. */
export function isNextSubject(
  { classes, quoteIndex, words }: TaggedText,
  { first }: Quotation,
  { chunk, place }: Candidate,
): boolean {
  const { verb, link } = chunk;
  if (
    place !== 'before' ||
    !isOneOf(words[chunk.first - 1] ?? '', 'what that which whom') ||
    verb < first - MAX_TOKENS_TO_CUE ||
    verb >= first ||
    classes[verb] !== 'speech'
  )
    return false;
  if (link !== 'next' && link !== 'relative') return false;
  for (let at = verb + 1; at < first; at++)
    if (quoteIndex[at] !== -1 || isOneOf(words[at] ?? '', 'and but by')) return false;
  return true;
}

/** The speaker of a quotation, and the cue that links them. */
export interface Attribution {
  speaker: Span;
  cue?: Span;
}

/** The spans of a speaker and its cue. `cue` is the token of the cue; if it is not given, the chunk's own cue is used. */
export function attribute(tagged: TaggedText, chunk: Chunk, cue?: number): Attribution {
  const speaker = spanOf(tagged, completeDescription(tagged, findNamed(tagged, chunk), chunk));
  const at = cue ?? findCue(tagged, chunk);
  return at === -1 ? { speaker } : { speaker, cue: spanOf(tagged, { first: at, last: at + 1 }) };
}

/** The tokens that a relative pronoun refers to, if they are right before it: “the mayor, who said”; otherwise the chunk itself. */
function findNamed(
  { words, classes, quoteIndex }: TaggedText,
  { first, last }: Chunk,
): { first: number; last: number } {
  if (words[first] !== 'who' && words[first] !== 'which') return { first, last };
  const end = classes[first - 1] === 'comma' ? first - 1 : first;
  let start = end;
  while (end - start < 14 && quoteIndex[start - 1] === -1 && NOMINAL.has(classes[start - 1] ?? 'mark')) start--;
  return start < end ? { first: start, last: end } : { first, last };
}

/** How long what completes a description is at most, in tokens. Set by hand. */
const MAX_TOKENS_IN_PHRASE = 6;

/** The tokens of a description with what tells whose or which it is: “one of them”, “A spokesman for the port”. */
function completeDescription(
  { words, classes, quoteIndex }: TaggedText,
  { first, last }: { first: number; last: number },
  { form, verb, owned }: Chunk,
): { first: number; last: number } {
  if ((form !== 'described' && form !== 'bare') || owned >= 0 || !isOneOf(words[last] ?? '', 'of for to with'))
    return { first, last };
  const limit = Math.min(last + 1 + MAX_TOKENS_IN_PHRASE, verb > last ? verb : classes.length);
  let end = last + 1;
  while (
    end < limit &&
    quoteIndex[end] === -1 &&
    (NOMINAL.has(classes[end] ?? 'mark') || classes[end] === 'object-pronoun')
  )
    end++;
  // The verb ends it: “A spokesman for the port said”.
  return end > last + 1 && (verb <= last || end === verb) ? { first, last: end } : { first, last };
}

function findCue({ words, classes }: TaggedText, chunk: Chunk): number {
  if (chunk.inverted >= 0 && (chunk.verb < 0 || chunk.link === 'far')) return chunk.inverted;
  if (chunk.verb >= 0 && chunk.link !== 'far') return chunk.verb;
  if (chunk.owned >= 0) return chunk.owned;
  // “LIND: “…””, “…” — Ida Lind
  if (classes[chunk.last] === 'colon') return chunk.last;
  if (words[chunk.first - 1] === '-') return chunk.first - 1;
  return chunk.verb;
}

/** How far before a quotation within another its cue may be, in tokens: “He said to me in English, ‘Go.’” Set by hand. */
const MAX_TOKENS_TO_INNER_CUE = 6;

/** The longest subject that is read before such a cue, in tokens. */
const MAX_SUBJECT_TOKENS = 4;

/**
 * The subject of the cue before a quotation that is within another, from the token `from`: no tokens if it is not right before the
 * cue, null if there is no cue.
 */
export function findInnerSubject(
  { words, classes, sentence }: TaggedText,
  { first: before }: Quotation,
  from: number,
): { first: number; last: number; isNamed: boolean } | null {
  const isInside = (at: number) => at >= from && sentence[at] === sentence[before - 1];
  let cue = before - 1;
  const isCueAt = (at: number) => classes[at] === 'speech' || isOneOf(words[at] ?? '', 'goes go went thought');
  while (isInside(cue) && cue >= before - MAX_TOKENS_TO_INNER_CUE && !isCueAt(cue)) cue--;
  if (!isInside(cue) || !isCueAt(cue)) return null;
  // “what we call the ‘game’”
  if (isOneOf(words[cue] ?? '', 'call calls called calling')) return null;
  let last = cue;
  const isAuxiliary = (at: number) => classes[at] === 'adverb' || classes[at] === 'auxiliary';
  // “He'd say”
  const isContracted = (at: number) => (words[at] ?? '').includes("'");
  while (isInside(last - 1) && isAuxiliary(last - 1) && !isContracted(last - 1)) last--;
  if (classes[last - 1] === 'pronoun' || isContracted(last - 1)) return { first: last - 1, last, isNamed: false };
  let first = last;
  while (isInside(first - 1) && last - first < MAX_SUBJECT_TOKENS && NOMINAL.has(classes[first - 1] ?? 'mark')) first--;
  return { first, last, isNamed: first < last };
}
