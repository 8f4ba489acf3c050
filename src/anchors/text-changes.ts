import type { Piece, Role, TextBlock } from '../model.ts';
import { diffWords } from './changes.ts';
import { cutWords } from './words.ts';

/** A block of two versions of a story: in both, in one of them, or reworded. */
export type BlockChange =
  | ({ kind: 'same' | 'added' | 'removed' } & TextBlock)
  | { kind: 'edited'; role: Role; pieces: Piece[] };

/** How many of the next blocks a block is compared with. */
const WINDOW = 12;

/** The share of common words (Dice's coefficient) from which a block is another wording of one. Set by hand. */
const SIMILAR = 0.5;

/**
 * Compares two versions of a story block by block, in the order of the new one. Blocks that are in both once are the anchors (as
 * in patience diff, by the longest increasing subsequence); between them, blocks with half of their words in common are reworded.
 * A block that was moved is removed and added.
 */
export function diffBlocks(before: TextBlock[], after: TextBlock[]): BlockChange[] {
  return [...walk(before, after, findAnchors(before, after), compareGap)];
}

type Pair = readonly [before: number, after: number];

/** The positions of the same blocks in both versions, each of which is there once, in an order that both have. */
function findAnchors(before: TextBlock[], after: TextBlock[]): Pair[] {
  const [places, others] = [findUnique(before), findUnique(after)];
  const pairs: Pair[] = []; // in the order of the old version, as a map keeps it
  for (const [text, at] of places) {
    const other = others.get(text);
    if (other !== undefined) pairs.push([at, other]);
  }
  return findIncreasing(pairs);
}

function findUnique(blocks: TextBlock[]): Map<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [at, { text }] of blocks.entries()) {
    if (places.has(text)) repeated.add(text);
    places.set(text, at);
  }
  for (const text of repeated) places.delete(text);
  return places;
}

/** The longest subsequence in which the second numbers increase, by patience sorting. */
function findIncreasing(pairs: Pair[]): Pair[] {
  const ends: number[] = []; // for each length, the pair that ends such a subsequence with the least number
  const previous: number[] = [];
  const numberAt = (at: number | undefined) => pairs[at ?? -1]?.[1] ?? -1;
  for (const [at, [, number]] of pairs.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numberAt(ends[middle]) < number) low = middle + 1;
      else high = middle;
    }
    previous[at] = ends[low - 1] ?? -1;
    ends[low] = at;
  }
  const found: Pair[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) found.push(pairs[at] as Pair);
  return found.reverse();
}

/** Yields the pairs in order, and what `between` makes of the blocks before each and after the last. */
function* walk(
  before: TextBlock[],
  after: TextBlock[],
  pairs: Pair[],
  between: (before: TextBlock[], after: TextBlock[]) => Iterable<BlockChange>,
): Generator<BlockChange> {
  let [i, j] = [0, 0];
  for (const [atBefore, atAfter] of [...pairs, [before.length, after.length] as const]) {
    yield* between(before.slice(i, atBefore), after.slice(j, atAfter));
    const [old, current] = [before[atBefore], after[atAfter]];
    if (old && current) yield comparePair(old, current);
    [i, j] = [atBefore + 1, atAfter + 1];
  }
}

function comparePair(before: TextBlock, after: TextBlock): BlockChange {
  const pieces = before.text === after.text ? [] : diffWords(before.text, after.text);
  const isSame = pieces.every(({ kind }) => kind === 'same'); // but perhaps for typography
  return isSame ? { kind: 'same', ...after } : { kind: 'edited', role: after.role, pieces };
}

/** Compares what is between two anchors. */
const compareGap = (before: TextBlock[], after: TextBlock[]): Iterable<BlockChange> =>
  walk(before, after, findReworded(before, after), listBoth);

/** What is gone comes before what is new. */
const listBoth = (before: TextBlock[], after: TextBlock[]): BlockChange[] => [
  ...before.map((block): BlockChange => ({ kind: 'removed', ...block })),
  ...after.map((block): BlockChange => ({ kind: 'added', ...block })),
];

/** For each new block the most similar of the next old ones, if there is one. */
function findReworded(before: TextBlock[], after: TextBlock[]): Pair[] {
  const [olds, news] = [before.map(readWords), after.map(readWords)];
  const pairs: Pair[] = [];
  let next = 0;
  for (const [at, words] of news.entries()) {
    let best = -1;
    let most = 0;
    for (let i = next; i < Math.min(olds.length, next + WINDOW); i++) {
      const share = compareWords(olds[i] as Set<number>, words);
      if (share < SIMILAR || share <= most) continue;
      [best, most] = [i, share];
    }
    if (best < 0) continue;
    pairs.push([best, at]);
    next = best + 1;
  }
  return pairs;
}

function readWords({ text }: TextBlock): Set<number> {
  const { keys, count } = cutWords(text);
  return new Set(keys.subarray(0, count));
}

/** Dice's coefficient of two sets of words. */
function compareWords(a: Set<number>, b: Set<number>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}

/** The changes, with each run of blocks that are the same in a list of its own. */
export function foldSame(changes: BlockChange[]): (BlockChange | BlockChange[])[] {
  const folded: (BlockChange | BlockChange[])[] = [];
  for (const change of changes) {
    const last = folded.at(-1);
    if (change.kind !== 'same') folded.push(change);
    else if (Array.isArray(last)) last.push(change);
    else folded.push([change]);
  }
  return folded;
}
