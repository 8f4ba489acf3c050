import { plainWord, type Words } from '../words.ts';
import type { Question } from './question.ts';
import { isRespelt } from './respelt.ts';

/** What became of a word of the question. */
export const GONE = 0;
/** Another word stands in its place. */
export const REPLACED = 1;
/** It stands there with another spelling. */
export const RESPELT = 2;
/** It stands there. */
export const KEPT = 3;

/** The words of a question beside those of the text. */
export interface Alignment {
  score: number;
  /** The word of the text for each word of the question; -1 for none. */
  at: Int32Array;
  /** What became of each word of the question. */
  fate: Uint8Array;
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
const FROM_QUESTION = 2;
const FROM_TEXT = 3;
const WHENCE = 3;
const GOES_ON = 4;

const OUTSIDE = -1e9;

/**
 * The best way to lay a question along the text at a shift, within a band around it; many words put in at one place
 * cost little more than one (Gotoh 1982). Row i of the table has used i words of the question; its column k, the words
 * of the text before `low + i + k`.
 */
export function align(question: Question, text: Words, shift: number): Alignment {
  const { words, first, last, worth } = question;
  const rows = words.count;
  const reach = reachOf(rows);
  const width = 2 * reach + 1;
  const low = shift - reach;
  const compare = createComparer(question, text, low);
  const steps = new Uint8Array((rows + 1) * width);
  let above = new Float64Array(width);
  let row = new Float64Array(width);
  for (let k = 0; k < width; k++) above[k] = low + k >= 0 && low + k <= text.count ? 0 : OUTSIDE;
  for (let i = 0; i < rows; i++) {
    const ease = i >= first && i < last ? 1 : AROUND;
    const value = LEAST + (1 - LEAST) * (worth[i] as number);
    const isLast = i + 1 === rows;
    let gap = OUTSIDE;
    for (let k = 0; k < width; k++) {
      const used = low + i + 1 + k;
      let best = OUTSIDE;
      let step = FROM_PAIR;
      if (used > 0 && used <= text.count) {
        const fate = compare(i, used - 1);
        const gain = fate === KEPT ? value : fate === RESPELT ? value * NEARLY : -EXCHANGED * ease;
        best = (above[k] as number) + gain;
      }
      if (used >= 0 && used <= text.count && k + 1 < width) {
        const without = (above[k + 1] as number) - GIVEN_UP * ease;
        if (without > best) {
          best = without;
          step = FROM_QUESTION;
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
  const fate = new Uint8Array(i);
  let isPutIn = false;
  while (i > 0) {
    const step = steps[i * width + k] as number;
    if (isPutIn || (step & WHENCE) === FROM_TEXT) {
      isPutIn = (step & GOES_ON) !== 0;
      k--;
      continue;
    }
    i--;
    if ((step & WHENCE) === FROM_QUESTION) k++;
    else {
      at[i] = low + i + k;
      fate[i] = compare(i, k);
    }
  }
  return { at, fate };
}

/** What became of word `i` of the question if word `j` of the text stands for it. */
function createComparer(
  { words, plain: own, first, last }: Question,
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
  const fates = new Map<number, number>(); // by the keys of two words
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
    let fate = fates.get(pair);
    if (fate === undefined) {
      fate = isRespelt(mine, theirs[j - from] as string) ? RESPELT : REPLACED;
      fates.set(pair, fate);
    }
    return fate;
  };
}

const endsOf = (word: string) => (word.charCodeAt(0) << 16) | word.charCodeAt(word.length - 1);
