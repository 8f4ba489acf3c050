import type { Words } from '../words.ts';
import { type Alignment, GONE, KEPT, REPLACED } from './align.ts';
import type { Question } from './question.ts';

/** A gap of so many characters, or of this share of the passage, takes it apart. */
const WIDEST_GAP = 120;
const WIDEST_SHARE = 0.75;

/** So many exchanged words at an edge are a text of their own, unless the surroundings still follow them. */
const MOST_EXCHANGED = 4;

/** The passage's words that stand together in the text, the largest part of it where it was taken apart. */
export function findTogether(question: Question, text: Words, alignment: Alignment): number[] {
  const { first, last } = question;
  const { at, fate } = alignment;
  const kept: number[] = [];
  for (let i = first; i < last; i++) if (fate[i] !== GONE && fate[i] !== REPLACED) kept.push(i);
  const widest = Math.max(WIDEST_GAP, WIDEST_SHARE * (question.end - question.start));
  let from = 0;
  let best: [number, number] = [0, 0];
  for (let k = 1; k <= kept.length; k++) {
    const end = text.ends[at[kept[k - 1] as number] as number] as number;
    const isWhole = k < kept.length && (text.starts[at[kept[k] as number] as number] as number) - end <= widest;
    if (isWhole) continue;
    if (k - from > best[1] - best[0]) best = [from, k];
    from = k;
  }
  const [start, end] = [kept[best[0]], kept[best[1] - 1]];
  if (start === undefined || end === undefined) return [];
  const together: number[] = [];
  const begin = best[0] === 0 ? followExchanged(question, text, alignment, start, -1) : start;
  const finish = best[1] === kept.length ? followExchanged(question, text, alignment, end, 1) : end;
  for (let i = begin; i <= finish; i++) if (fate[i] !== GONE) together.push(i);
  return together;
}

/** How far the words at an edge that were exchanged for others still belong to the passage. */
function followExchanged(question: Question, text: Words, { at, fate }: Alignment, edge: number, way: 1 | -1): number {
  const { first, last, words } = question;
  let reached = edge;
  let exchanged = 0;
  for (let i = edge + way; i >= first && i < last; i += way) {
    if (fate[i] !== REPLACED) continue;
    const isNewLine = hasLineBreak(text, at[reached] as number, at[i] as number) && !hasLineBreak(words, reached, i);
    if (isNewLine) return reached;
    exchanged++;
    reached = i;
  }
  const neighbour = way > 0 ? last : first - 1;
  const isFollowed = fate[neighbour] === KEPT && at[neighbour] === (at[reached] as number) + way;
  return exchanged < MOST_EXCHANGED || isFollowed ? reached : edge;
}

/** Whether a line ends between two words. */
export function hasLineBreak({ text, starts, ends }: Words, a: number, b: number): boolean {
  const between = text.slice(ends[Math.min(a, b)], starts[Math.max(a, b)]);
  return between.includes('\n');
}
