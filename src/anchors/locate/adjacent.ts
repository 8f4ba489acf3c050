import type { Words } from '../words.ts';
import { type Alignment, GONE, KEPT, REPLACED } from './align.ts';
import type { Query } from './query.ts';

/** A gap of so many characters, or of this share of the passage, takes it apart. */
const WIDEST_GAP = 120;
const WIDEST_SHARE = 0.75;

/** What a word kept tells at least, and what one of another text in place of one of the passage's tells against it. */
const LEAST_TOLD = 0.3;
const FOREIGN = 0.5;

/** Where more words at an edge are lost, what stands for them is another text; fewer, where no old surroundings follow. */
const MOST_FOLLOWED = 8;
const MOST_EXCHANGED = 3;

/** The passage's words that stand together in the text, the part that tells most where it was taken apart. */
export function findTogether(query: Query, text: Words, alignment: Alignment): number[] {
  const { first, last } = query;
  const { edit } = alignment;
  const kept: number[] = [];
  for (let i = first; i < last; i++) if (edit[i] !== GONE && edit[i] !== REPLACED) kept.push(i);
  const [from, to] = findBestRun(query, text, alignment, kept);
  const [start, end] = [kept[from], kept[to]];
  if (start === undefined || end === undefined) return [];
  const together: number[] = [];
  const begin = followExchanged(query, text, alignment, start, -1);
  const finish = followExchanged(query, text, alignment, end, 1);
  for (let i = begin; i <= finish; i++) if (edit[i] !== GONE) together.push(i);
  return together;
}

/** Between which of the words kept the most is told, other text put in their place counting against it (Kadane). */
function findBestRun(query: Query, text: Words, { at }: Alignment, kept: number[]): [number, number] {
  const widest = Math.max(WIDEST_GAP, WIDEST_SHARE * (query.end - query.start));
  let best: [number, number] = [0, 0];
  let most = 0;
  let from = 0;
  let told = 0;
  kept.forEach((i, k) => {
    const before = kept[k - 1];
    if (before !== undefined) {
      const [a, b] = [at[before] as number, at[i] as number];
      const gap = (text.starts[b] as number) - (text.ends[a] as number);
      told -= FOREIGN * Math.min(i - before - 1, b - a - 1);
      if (gap > widest || told < 0) {
        from = k;
        told = 0;
      }
    }
    told += LEAST_TOLD + (1 - LEAST_TOLD) * (query.weight[i] as number);
    if (told > most) {
      most = told;
      best = [from, k];
    }
  });
  return best;
}

/** How far the words at an edge that were exchanged for others still belong to the passage. */
function followExchanged(query: Query, text: Words, { at, edit }: Alignment, edge: number, way: 1 | -1): number {
  const { first, last, words } = query;
  let reached = edge;
  let i = edge + way;
  for (; i >= first && i < last; i += way) {
    if (edit[i] === GONE) continue;
    if (edit[i] !== REPLACED) break; // it stands with another part
    if (hasLineBreak(text, at[reached] as number, at[i] as number) && !hasLineBreak(words, reached, i)) break;
    reached = i;
  }
  const isFollowed = edit[i] === KEPT && at[i] === (at[reached] as number) + way && (i < first || i >= last);
  const lost = Math.abs(i - edge) - 1;
  return lost <= (isFollowed ? MOST_FOLLOWED : MOST_EXCHANGED) ? reached : edge;
}

/** Whether a line ends between two words. */
export function hasLineBreak({ text, starts, ends }: Words, a: number, b: number): boolean {
  const between = text.slice(ends[Math.min(a, b)], starts[Math.max(a, b)]);
  return between.includes('\n');
}
