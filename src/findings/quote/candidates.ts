import { hasTag } from '../../lexicon/tags.ts';
import { findFirst } from '../../text/prepared-text.ts';
import { isOneOf } from '../../text/words.ts';
import { type Chunk, readChunks } from './chunks.ts';
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

const isWriting = hasTag('writing-noun');

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
      if (isSubject(chunk) || i === 0 || (back === opening - 1 && opensLast(tagged, chunk, quotation))) {
        add(chunk, 'paragraph before', rank, Math.min(3, opening - back), countSubjectsBefore(tagged, chunks, i));
        rank++;
      }
    }
  }
  if (last && !candidates.some(({ isSame }) => isSame))
    add(last, 'carried', rank, Math.min(3, opening - (block[last.first] ?? 0)), 0);
  return candidates;
}

/** Whether a chunk opens the sentence right before a quotation. */
const opensLast = ({ sentence }: TaggedText, chunk: Chunk, { first }: Quotation): boolean =>
  sentence[chunk.first] === sentence[first - 1] && sentence[chunk.first - 1] !== sentence[chunk.first];

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

/** How far back a subject is searched for, in chunks. Set by hand. */
export const MAX_CHUNKS_BACK = 12;

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
    // “At dusk a crowd marched to the hall chanting”
    const time = chunks[i - 1];
    const isAfterTime =
      time?.last === chunk.first &&
      classes[time.first - 1] === 'preposition' &&
      sentence[time.first - 2] !== sentence[time.first];
    // “As night fell, about 60 people marched off chanting”
    const number = isOneOf(words[chunk.first - 1] ?? '', 'about around nearly almost some roughly')
      ? chunk.first - 1
      : chunk.first;
    const isAfterClause =
      classes[number - 1] === 'comma' &&
      isOneOf(words[openingOf(tagged, number)] ?? '', 'as when while after before once');
    const opens =
      isFirst ||
      isAfterClause ||
      isAfterTime ||
      classes[chunk.first - 1] === 'conjunction' ||
      isOneOf(words[chunk.first - 1] ?? '', 'and but');
    if (
      opens &&
      chunk.last <= before &&
      chunk.owned < 0 &&
      canSpeak(tagged, chunk) &&
      !isTimeUnit(words[chunk.head] ?? '')
    )
      return chunk;
  }
  return null;
}

/** The first token of the sentence of a token, at most some tokens back. */
function openingOf({ sentence }: TaggedText, at: number): number {
  let first = at;
  while (first > at - MAX_CLAUSE_TOKENS && sentence[first - 1] === sentence[at]) first--;
  return first;
}

/** How long a clause before the subject is at most, in tokens. Set by hand. */
const MAX_CLAUSE_TOKENS = 16;

const isTimeUnit = hasTag('time-unit');
const isPersonNoun = hasTag('role-noun', 'vague-person', 'organisation-noun', 'counted-person', 'irregular-plural');

/** Nouns of measure, and words that are no noun although nothing tells that: “22 years”, “the amount”. */
const isMeasure = (word: string) =>
  isTimeUnit(word) ||
  isOneOf(
    word,
    `cent percent percentage per million billion trillion thousand hundred dozen basis points degrees hour hours minute minutes
    second seconds times pound pounds dollar dollars euro euros amount number share half lot rest kind way time life`,
  );

/** Whether a chunk may be somebody, a body, or what somebody wrote: not “nine days”, “her”, “addition”, “which”. */
export function canSpeak({ classes, words }: TaggedText, { first, last, head, form, owned }: Chunk): boolean {
  const noun = words[head] ?? '';
  if (form === 'pronoun')
    return owned >= 0 || (classes[first] !== 'possessive-determiner' && !isOneOf(noun, 'which nobody that this there'));
  if (form === 'name') return true;
  // “15 of 18 points”
  if (/^\d/.test(noun)) return false;
  // “63 percent said”
  const isShare = isOneOf(noun, 'percent cent') && classes[first] === 'number';
  // “the fly-half”
  const isJoined = words[head - 1] === '-' && noun === 'half';
  if ((isMeasure(noun) && !isShare && !isJoined) || classes[head] === 'possessive') return false;
  if (form !== 'bare' || last - first > 1) return true;
  // “officials”, “police”, but not “addition”, “proud”
  return isPersonNoun(noun) || /(?:[^s]s|[eo]r|ist|man|men|people|police|media|staff|management)$/.test(noun);
}

/** Whether a chunk can speak, or stands for what is before it: “the ministry, which said”, “his words”. */
export const maySpeak = (tagged: TaggedText, chunk: Chunk): boolean =>
  canSpeak(tagged, chunk) || chunk.form === 'pronoun' || chunk.owned >= 0;

/**
 * The subject of the cue before a quotation, where the chunk next to the cue only belongs to it: “A driver who fell out with her
 * over the money described her as ‘…’”.
 */
export function findCueSubject(
  tagged: TaggedText,
  chunks: Chunk[],
  { first }: Quotation,
  { chunk, place }: Candidate,
): Chunk {
  const isAttached =
    place === 'before' &&
    chunk.link === 'next' &&
    chunk.verb < first &&
    tagged.classes[chunk.first - 1] === 'preposition';
  return (isAttached && !opensClause(tagged, chunk) && findSubject(tagged, chunks, chunk.first)) || chunk;
}

/** Whether what looks like a preposition before a chunk opens its clause: “It came after Lind said”; or it names who writes: “an email from Lind saying”. */
function opensClause({ words }: TaggedText, { first, head, form }: Chunk): boolean {
  if (words[first - 1] === 'from') return isWriting(words[first - 2] ?? '');
  const isSomebody = form === 'name' || form === 'pronoun' || isPersonNoun((words[head] ?? '').replace(/s$/, ''));
  return isSomebody && isOneOf(words[first - 1] ?? '', 'after before since until as than');
}

/** Who may say what follows a topic: who is in the paragraph that ends in a colon before it, or who spoke before. */
export function listTopicSpeakers(
  { block, classes }: TaggedText,
  { first }: Quotation,
  candidates: Candidate[],
): Candidate[] {
  let end = first - 1;
  while (end >= 0 && block[end] === block[first]) end--;
  const place = classes[end] === 'colon' ? 'paragraph before' : 'carried';
  const isNear = ({ chunk }: Candidate) => place === 'carried' || block[chunk.first] === block[end];
  return candidates.filter((candidate) => (candidate.place === place || candidate.isSame) && isNear(candidate));
}
