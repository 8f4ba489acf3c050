import type { Words } from '../words.ts';
import { type Alignment, DELETED, MATCHED, SUBSTITUTED } from './align.ts';
import type { Query } from './query.ts';

/** A passage is split at a gap longer than this many characters and than this share of its length. Chosen with `npm run score`. */
const MAX_GAP = 120;
const MAX_GAP_SHARE = 0.75;

/** What the least specific matched word adds to a run, and what an inserted word subtracts. Chosen with `npm run score`. */
const BASE_GAIN = 0.3;
const INSERTION_COST = 0.5;

/**
 * How many substituted words at an edge may still belong to the passage: where its old context follows, and where it
 * does not. Chosen with `npm run score`.
 */
const MAX_SUBSTITUTED_BEFORE_CONTEXT = 8;
const MAX_SUBSTITUTED = 3;

/** The words of the passage that survive in one place; where the passage was split, its most specific part. */
export function findSurvivingWords(query: Query, text: Words, alignment: Alignment): number[] {
  const { first, last } = query;
  const { edit } = alignment;
  const kept: number[] = [];
  for (let i = first; i < last; i++) if (edit[i] !== DELETED && edit[i] !== SUBSTITUTED) kept.push(i);
  const [from, to] = findBestRun(query, text, alignment, kept);
  const [start, end] = [kept[from], kept[to]];
  if (start === undefined || end === undefined) return [];
  const surviving: number[] = [];
  const begin = includeSubstituted(query, text, alignment, start, -1);
  const finish = includeSubstituted(query, text, alignment, end, 1);
  for (let i = begin; i <= finish; i++) if (edit[i] !== DELETED) surviving.push(i);
  return surviving;
}

/** Adds words next to the surviving ones that the alignment matched to another occurrence, as happens with “the”. */
export function extendToEdges(query: Query, text: Words, { at, edit }: Alignment, surviving: number[]): number[] {
  const { first, last, words } = query;
  const before = extend(surviving[0] as number, first, -1);
  const after = extend(surviving.at(-1) as number, last - 1, 1);
  return [...before.reverse(), ...surviving, ...after];

  function extend(from: number, edge: number, direction: 1 | -1): number[] {
    const extension: number[] = [];
    for (let i = from; i !== edge; i += direction) {
      const next = i + direction;
      const word = (at[i] as number) + direction;
      if (word < 0 || word >= text.count || words.keys[next] !== text.keys[word]) break;
      const other = at.indexOf(word);
      if (other >= 0) {
        at[other] = -1;
        edit[other] = DELETED;
      }
      at[next] = word;
      edit[next] = MATCHED;
      extension.push(next);
    }
    return extension;
  }
}

/** The run of matched words with the highest score; inserted words count against it (Kadane's algorithm). */
function findBestRun(query: Query, text: Words, { at }: Alignment, kept: number[]): [number, number] {
  const maxGap = Math.max(MAX_GAP, MAX_GAP_SHARE * (query.end - query.start));
  let best: [number, number] = [0, 0];
  let most = 0;
  let from = 0;
  let score = 0;
  kept.forEach((i, k) => {
    const before = kept[k - 1];
    if (before !== undefined) {
      const [a, b] = [at[before] as number, at[i] as number];
      const gap = (text.starts[b] as number) - (text.ends[a] as number);
      score -= INSERTION_COST * Math.min(i - before - 1, b - a - 1);
      if (gap > maxGap || score < 0) {
        from = k;
        score = 0;
      }
    }
    score += BASE_GAIN + (1 - BASE_GAIN) * (query.weight[i] as number);
    if (score > most) {
      most = score;
      best = [from, k];
    }
  });
  return best;
}

/** Includes substituted words at an edge; returns the last word that still belongs to the passage. */
function includeSubstituted(
  query: Query,
  text: Words,
  { at, edit }: Alignment,
  edge: number,
  direction: 1 | -1,
): number {
  const { first, last, words } = query;
  let reached = edge;
  let i = edge + direction;
  for (; i >= first && i < last; i += direction) {
    if (edit[i] === DELETED) continue;
    if (edit[i] !== SUBSTITUTED) break; // matched in another part
    if (hasLineBreak(text, at[reached] as number, at[i] as number) && !hasLineBreak(words, reached, i)) break;
    reached = i;
  }
  const isFollowed = edit[i] === MATCHED && at[i] === (at[reached] as number) + direction && (i < first || i >= last);
  const lost = Math.abs(i - edge) - 1;
  return lost <= (isFollowed ? MAX_SUBSTITUTED_BEFORE_CONTEXT : MAX_SUBSTITUTED) ? reached : edge;
}

/** Whether there is a line break between two words. */
export function hasLineBreak({ text, starts, ends }: Words, a: number, b: number): boolean {
  const between = text.slice(ends[Math.min(a, b)], starts[Math.max(a, b)]);
  return between.includes('\n');
}
