import { plainWord, type Words } from '../words.ts';
import type { Query } from './query.ts';

/** Longer “words” are no words. */
const MOST_LETTERS = 40;

/** Whether two different words are one word spelt in two ways: “Zelensky”, “Zelenskyy”; never two numbers. */
export function isSpellingVariant(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  if (shorter < 3 || longer < 4 || longer - shorter > 2 || longer > MOST_LETTERS) return false;
  if (a[0] !== b[0] && a.at(-1) !== b.at(-1)) return false;
  if (isNumber(a) || isNumber(b)) return false;
  const most = shorter >= 8 ? 2 : 1;
  return countEdits(a, b, most) <= most;
}

// “2026”
const isNumber = (word: string) => /^\p{N}/u.test(word);

/** Letters put in, taken out, exchanged or swapped with their neighbour; stops counting above `most`. */
function countEdits(a: string, b: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const exchanged = (last[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let edits = Math.min(exchanged, (last[j] as number) + 1, (row[j - 1] as number) + 1);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwapped) edits = Math.min(edits, (before[j - 2] as number) + 1);
      row.push(edits);
      least = Math.min(least, edits);
    }
    if (least > most) return least;
    before = last;
    last = row;
  }
  return last[b.length] as number;
}

/** What became of a word of the question. */
export const GONE = 0;
/** Another word stands in its place. */
export const REPLACED = 1;
/** It stands there with another spelling. */
export const VARIANT = 2;
/** It stands there. */
export const KEPT = 3;

/** The words of a question beside those of the text. */
export interface Alignment {
  score: number;
  /** The word of the text for each word of the question; -1 for none. */
  at: Int32Array;
  /** What became of each word of the question. */
  edit: Uint8Array;
}

/** What a word found is worth at least, and what edits cost: in the passage, and in what only surrounds it. */
const LEAST = 0.3;
const GIVEN_UP = 0.35;
const EXCHANGED = 0.3;
const AROUND = 0.3;
const PUT_IN = 0.6;
const PUT_IN_FURTHER = 0.03;
const NEARLY = 0.8;

/** How far the words of a passage may drift apart, in words put in or taken out. */
export const reachOf = (count: number) => Math.min(120, 30 + (count >> 1));

/** How many steps it takes to align a question of so many words. */
export const countSteps = (count: number) => count * (2 * reachOf(count) + 1);

/** Where the best way to a cell comes from; the third bit says that words put in before it go on. */
const FROM_PAIR = 1;
const FROM_QUERY = 2;
const FROM_TEXT = 3;
const WHENCE = 3;
const GOES_ON = 4;

const OUTSIDE = -1e9;

/**
 * The best way to lay a question along the text at a shift, within a band around it; many words put in at one place
 * cost little more than one (Gotoh 1982). Row i of the table has used i words of the question; its column k, the words
 * of the text before `low + i + k`.
 */
export function align(query: Query, text: Words, shift: number): Alignment {
  const { words, first, last, weight } = query;
  const rows = words.count;
  const reach = reachOf(rows);
  const width = 2 * reach + 1;
  const low = shift - reach;
  const compare = createComparer(query, text, low);
  const steps = new Uint8Array((rows + 1) * width);
  let above = new Float64Array(width);
  let row = new Float64Array(width);
  for (let k = 0; k < width; k++) above[k] = low + k >= 0 && low + k <= text.count ? 0 : OUTSIDE;
  for (let i = 0; i < rows; i++) {
    const ease = i >= first && i < last ? 1 : AROUND;
    const value = LEAST + (1 - LEAST) * (weight[i] as number);
    const isLast = i + 1 === rows;
    let gap = OUTSIDE;
    for (let k = 0; k < width; k++) {
      const used = low + i + 1 + k;
      let best = OUTSIDE;
      let step = FROM_PAIR;
      if (used > 0 && used <= text.count) {
        const edit = compare(i, used - 1);
        const gain = edit === KEPT ? value : edit === VARIANT ? value * NEARLY : -EXCHANGED * ease;
        best = (above[k] as number) + gain;
      }
      if (used >= 0 && used <= text.count && k + 1 < width) {
        const without = (above[k + 1] as number) - GIVEN_UP * ease;
        if (without > best) {
          best = without;
          step = FROM_QUERY;
        }
      }
      if (used > 0 && used <= text.count && k > 0 && !isLast) {
        const opened = (row[k - 1] as number) - PUT_IN;
        const further = gap - PUT_IN_FURTHER;
        gap = Math.max(opened, further);
        if (gap > best) {
          best = gap;
          step = FROM_TEXT;
        }
        if (further > opened) step |= GOES_ON;
      }
      row[k] = best;
      steps[(i + 1) * width + k] = step;
    }
    [above, row] = [row, above];
  }
  let column = 0;
  for (let k = 1; k < width; k++) if ((above[k] as number) > (above[column] as number)) column = k;
  const score = above[column] as number;
  return { score, ...trace(steps, width, column, (i, k) => compare(i, low + i + k), low) };
}

/** Reads the best way back from its end. */
function trace(
  steps: Uint8Array,
  width: number,
  column: number,
  compare: (i: number, k: number) => number,
  low: number,
): Omit<Alignment, 'score'> {
  let i = steps.length / width - 1;
  let k = column;
  const at = new Int32Array(i).fill(-1);
  const edit = new Uint8Array(i);
  let isPutIn = false;
  while (i > 0) {
    const step = steps[i * width + k] as number;
    if (isPutIn || (step & WHENCE) === FROM_TEXT) {
      isPutIn = (step & GOES_ON) !== 0;
      k--;
      continue;
    }
    i--;
    if ((step & WHENCE) === FROM_QUERY) k++;
    else {
      at[i] = low + i + k;
      edit[i] = compare(i, k);
    }
  }
  return { at, edit };
}

/** What became of word `i` of the question if word `j` of the text stands for it. */
function createComparer(
  { words, plain: own, first, last }: Query,
  text: Words,
  low: number,
): (i: number, j: number) => number {
  const rows = words.count;
  const from = Math.max(0, low);
  const to = Math.min(text.count, low + 2 * reachOf(rows) + 1 + rows);
  const theirs = Array.from({ length: Math.max(0, to - from) }, (_, j) => plainWord(text, from + j));
  // Most pairs are told apart by their first and last letters alone.
  const ownEnds = Int32Array.from(own, endsOf);
  const theirEnds = Int32Array.from(theirs, endsOf);
  const edits = new Map<number, number>(); // by the keys of two words
  const cutFirst = first > 0 ? 0 : -1; // the surroundings may begin and end within a word
  const cutLast = last < rows ? rows - 1 : -1;
  return (i, j) => {
    if (words.keys[i] === text.keys[j]) return KEPT;
    const mine = own[i] as string;
    if (mine.length < 3) return REPLACED;
    if (i === cutFirst && theirs[j - from]?.endsWith(mine)) return KEPT;
    if (i === cutLast && theirs[j - from]?.startsWith(mine)) return KEPT;
    const difference = (ownEnds[i] as number) ^ (theirEnds[j - from] as number);
    if ((difference & 0xffff) !== 0 && difference >>> 16 !== 0) return REPLACED;
    const pair = (words.keys[i] as number) * 2 ** 21 + (text.keys[j] as number);
    let edit = edits.get(pair);
    if (edit === undefined) {
      edit = isSpellingVariant(mine, theirs[j - from] as string) ? VARIANT : REPLACED;
      edits.set(pair, edit);
    }
    return edit;
  };
}

const endsOf = (word: string) => (word.charCodeAt(0) << 16) | word.charCodeAt(word.length - 1);
