import type { Query } from './query.ts';

/** The number of votes is limited; rarer words vote first. Set by hand. */
const MAX_VOTES = 6000;

/** Votes within this many words count for the same shift, to allow for insertions and deletions. Set by hand. */
const TOLERANCE = 8;

/**
 * Finds shifts (index in the text minus index in the query) by voting: each occurrence of a word votes with its idf
 * weight. Returns the best ones first; ties go to the shift nearest to the old position.
 */
export function findShifts(query: Query, most: number): number[] {
  const votes = castVotes(query);
  const base = query.words.count;
  const shifts = votes.map((vote) => Math.floor(vote / base) - base);
  const scores = new Float64Array(votes.length);
  const near = query.expected - query.first;
  let end = 0;
  let sum = 0;
  for (let begin = 0; begin < votes.length; begin++) {
    const shift = shifts[begin] as number;
    while (end < votes.length && (shifts[end] as number) <= shift + TOLERANCE) sum += weightOf(votes[end++] as number);
    scores[begin] = sum + 0.5 / (1 + Math.abs(shift - near) / 20);
    sum -= weightOf(votes[begin] as number);
  }
  const best: number[] = [];
  while (best.length < most) {
    let top = -1;
    for (let i = 0; i < scores.length; i++) {
      if ((scores[i] as number) > 0 && (top < 0 || (scores[i] as number) > (scores[top] as number))) top = i;
    }
    if (top < 0) break;
    const shift = shifts[top] as number;
    best.push(shift + centre(top));
    for (let i = top; i >= 0 && (shifts[i] as number) >= shift - TOLERANCE; i--) scores[i] = 0;
    for (let i = top; i < scores.length && (shifts[i] as number) <= shift + TOLERANCE; i++) scores[i] = 0;
  }
  return best;

  function weightOf(vote: number): number {
    return query.weight[vote % base] as number;
  }

  /** The weighted mean of the votes in a window, relative to its start. */
  function centre(top: number): number {
    let weight = 0;
    let moment = 0;
    const shift = shifts[top] as number;
    for (let i = top; i < votes.length && (shifts[i] as number) <= shift + TOLERANCE; i++) {
      weight += weightOf(votes[i] as number);
      moment += weightOf(votes[i] as number) * ((shifts[i] as number) - shift);
    }
    return Math.round(moment / weight);
  }
}

/** The votes sorted by shift, each encoded as (shift + words in the query) × words in the query + index of the word. */
function castVotes({ words, occurrences, first, last }: Query): Float64Array {
  const base = words.count;
  const order = Array.from({ length: base }, (_, i) => i).filter((i) => (occurrences[i] as number[]).length > 0);
  const isOwn = (i: number) => i >= first && i < last;
  order.sort((a, b) => (occurrences[a] as number[]).length - (occurrences[b] as number[]).length);
  const rarest = order.find(isOwn);
  const votes: number[] = [];
  for (const i of order) {
    const here = occurrences[i] as number[];
    if (votes.length + here.length > MAX_VOTES && i !== rarest) continue;
    for (const place of here) votes.push((place - i + base) * base + i);
  }
  return Float64Array.from(votes).sort();
}
