import type { Query } from './query.ts';

/** So many places vote at most, the rarest words first. */
const MOST_VOTES = 6000;

/** A passage and a place agree on a shift, give or take so many words put in or taken out. */
const REACH = 8;

/**
 * The shifts (word of the text minus word of the question) that most of the rare words agree on, best first.
 * What each word votes with is its worth; nearness to the old position decides between equals.
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
    while (end < votes.length && (shifts[end] as number) <= shift + REACH) sum += weightOf(votes[end++] as number);
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
    for (let i = top; i >= 0 && (shifts[i] as number) >= shift - REACH; i--) scores[i] = 0;
    for (let i = top; i < scores.length && (shifts[i] as number) <= shift + REACH; i++) scores[i] = 0;
  }
  return best;

  function weightOf(vote: number): number {
    return query.weight[vote % base] as number;
  }

  /** How far from its beginning the middle of a window is, by what its votes are worth. */
  function centre(top: number): number {
    let weight = 0;
    let moment = 0;
    const shift = shifts[top] as number;
    for (let i = top; i < votes.length && (shifts[i] as number) <= shift + REACH; i++) {
      weight += weightOf(votes[i] as number);
      moment += weightOf(votes[i] as number) * ((shifts[i] as number) - shift);
    }
    return Math.round(moment / weight);
  }
}

/** One number a vote, in the order of the shifts: (shift + words of the question) × words of the question + word. */
function castVotes({ words, places, first, last }: Query): Float64Array {
  const base = words.count;
  const order = Array.from({ length: base }, (_, i) => i).filter((i) => (places[i] as number[]).length > 0);
  const isOwn = (i: number) => i >= first && i < last;
  order.sort((a, b) => (places[a] as number[]).length - (places[b] as number[]).length);
  const rarest = order.find(isOwn);
  const votes: number[] = [];
  for (const i of order) {
    const here = places[i] as number[];
    if (votes.length + here.length > MOST_VOTES && i !== rarest) continue;
    for (const place of here) votes.push((place - i + base) * base + i);
  }
  return Float64Array.from(votes).sort();
}
