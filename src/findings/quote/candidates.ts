import { type Chunk, readChunks } from './chunks.ts';
import type { Unit } from './marks.ts';
import type { Reading } from './reading.ts';

/** The position of a candidate relative to the quotation. */
type Place = 'before' | 'earlier' | 'after' | 'later' | 'paragraph before' | 'carried';

/** A candidate speaker of a quotation. */
export interface Candidate {
  chunk: Chunk;
  place: Place;
  /** How many other candidates stand in between, and how many of them are the subject of a cue. */
  rank: number;
  subjects: number;
  /** How many subjects of cues stand before it in its sentence. */
  depth: number;
  /** Whether it is the speaker of the quotation before. */
  isSame: boolean;
}

/** How many tokens before and after a quotation speakers are looked for within the paragraph. Set by hand. */
const BEFORE = 90;
const AFTER = 60;
/** The most candidates before and after within the paragraph. Set by hand. */
const MOST_BEFORE = 24;
const MOST_AFTER = 10;
/** The most candidates from the paragraphs before, and how many of these are read. Set by hand. */
const CARRIED = 4;
const PARAGRAPHS = 3;

/** The chunks of each paragraph by its index, read once. */
export function createChunkReader(reading: Reading): (block: number) => Chunk[] {
  const known = new Map<number, Chunk[]>();
  const { text, block } = reading;
  const firsts = new Int32Array(text.blocks.length + 1).fill(text.tokens.length);
  for (let at = block.length - 1; at >= 0; at--) firsts[block[at] as number] = at;
  // A block without tokens begins where the next one does.
  for (let at = firsts.length - 2; at >= 0; at--) firsts[at] = Math.min(firsts[at] as number, firsts[at + 1] as number);
  return (index) => {
    const before = known.get(index);
    if (before) return before;
    const chunks = readChunks(reading, firsts[index] ?? 0, firsts[index + 1] ?? 0);
    known.set(index, chunks);
    return chunks;
  };
}

/** The candidate speakers of a quotation; `last` is the speaker of the one before it. */
export function listCandidates(
  reading: Reading,
  chunksOf: (block: number) => Chunk[],
  unit: Unit,
  last: Chunk | null,
): Candidate[] {
  const { block, sentence } = reading;
  const opening = block[unit.first] ?? 0;
  const closing = block[unit.last - 1] ?? opening;
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
  for (let i = findAfter(around, unit.first) - 1; i >= 0; i--) {
    const chunk = around[i] as Chunk;
    if (chunk.first < unit.first - BEFORE || rank >= MOST_BEFORE) break;
    if (chunk.last > unit.first) continue;
    add(
      chunk,
      sentence[chunk.first] === sentence[unit.first] ? 'before' : 'earlier',
      rank++,
      subjects,
      countBefore(reading, around, i),
    );
    if (isSubject(chunk)) subjects++;
  }
  rank = subjects = 0;
  const following = closing === opening ? around : chunksOf(closing);
  for (let i = findAfter(following, unit.last); i < following.length; i++) {
    const chunk = following[i] as Chunk;
    if (chunk.first > unit.last + AFTER || rank >= MOST_AFTER) break;
    const isNear = sentence[chunk.first] === sentence[unit.last] || sentence[chunk.first] === sentence[unit.last - 1];
    add(chunk, isNear ? 'after' : 'later', rank++, subjects, countBefore(reading, following, i));
    if (isSubject(chunk)) subjects++;
  }
  rank = 0;
  for (let back = opening - 1; back >= 0 && back >= opening - PARAGRAPHS && rank < CARRIED; back--) {
    const chunks = chunksOf(back);
    for (let i = chunks.length - 1; i >= 0 && rank < CARRIED; i--) {
      const chunk = chunks[i] as Chunk;
      if (isSubject(chunk) || i === 0) {
        add(chunk, 'paragraph before', rank, Math.min(3, opening - back), countBefore(reading, chunks, i));
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

/** How many subjects of speech come before a chunk in its sentence, after the last quotation. */
function countBefore({ sentence, holder }: Reading, chunks: Chunk[], index: number): number {
  const own = chunks[index] as Chunk;
  let count = 0;
  for (let i = index - 1; i >= 0 && i > index - 8; i--) {
    const chunk = chunks[i] as Chunk;
    if (sentence[chunk.first] !== sentence[own.first] || holder[own.first - 1] !== -1) break;
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
