import { plainWord, type Words } from '../words.ts';
import type { Query } from './query.ts';

/** Longer words are not compared letter by letter. */
const MAX_LETTERS = 40;

/** Whether two different words are spellings of one: “Zelensky”, “Zelenskyy”. Never true of numbers. */
function isSpellingVariant(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  if (shorter < 3 || longer < 4 || longer - shorter > 2 || longer > MAX_LETTERS) return false;
  if (a[0] !== b[0] && a.at(-1) !== b.at(-1)) return false;
  if (isNumber(a) || isNumber(b)) return false;
  const most = shorter >= 8 ? 2 : 1;
  return countEdits(a, b, most) <= most;
}

// “2026”
const isNumber = (word: string) => /^\p{N}/u.test(word);

/** Damerau–Levenshtein distance (optimal string alignment); stops counting above `most`. */
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

/** Edit operations on a word of the query. */
export const DELETED = 0;
/** Another word takes its place. */
export const SUBSTITUTED = 1;
/** Matched in another spelling. */
export const VARIANT = 2;
export const MATCHED = 3;

/** An alignment of the words of a query with those of a text. */
export interface Alignment {
  score: number;
  /** The index of the aligned word of the text for each word of the query; -1 for none. */
  at: Int32Array;
  /** The edit operation on each word of the query. */
  edit: Uint8Array;
}

/**
 * The gain of a matched word without any idf weight, and the costs of edits. Edits in prefix and suffix cost
 * CONTEXT_FACTOR times as much. Chosen with `npm run score` on generated edits of the stories in ww-dev.
 */
const BASE_GAIN = 0.3;
const DELETE_COST = 0.35;
const SUBSTITUTE_COST = 0.3;
const CONTEXT_FACTOR = 0.3;
const GAP_OPEN_COST = 0.6;
const GAP_EXTEND_COST = 0.03;
const VARIANT_FACTOR = 0.8;

/** Half the width of the band around the diagonal, in words: how many may be inserted or deleted. Set by hand. */
export const bandOf = (count: number) => Math.min(120, 30 + (count >> 1));

/** How many table cells the alignment of a query with `count` words takes. */
export const countCells = (count: number) => count * (2 * bandOf(count) + 1);

/** The step by which the best path enters a cell. The third bit says that the gap before it was extended, not opened. */
const FROM_DIAGONAL = 1;
const FROM_QUERY = 2;
const FROM_TEXT = 3;
const STEP_MASK = 3;
const GAP_EXTENDED = 4;

const UNREACHABLE = -1e9;

/**
 * Aligns a query with the text around a shift: banded global alignment with affine gap costs (Gotoh 1982), so that many
 * inserted words in one place cost little more than one. Row i of the table has consumed i words of the query; its
 * column k, the words of the text before `low + i + k`.
 */
export function align(query: Query, text: Words, shift: number): Alignment {
  const { words, first, last, weight } = query;
  const rows = words.count;
  const band = bandOf(rows);
  const width = 2 * band + 1;
  const low = shift - band;
  const compare = createComparer(query, text, low);
  const steps = new Uint8Array((rows + 1) * width);
  let above = new Float64Array(width);
  let row = new Float64Array(width);
  for (let k = 0; k < width; k++) above[k] = low + k >= 0 && low + k <= text.count ? 0 : UNREACHABLE;
  for (let i = 0; i < rows; i++) {
    const factor = i >= first && i < last ? 1 : CONTEXT_FACTOR;
    const value = BASE_GAIN + (1 - BASE_GAIN) * (weight[i] as number);
    const isLast = i + 1 === rows;
    let gap = UNREACHABLE;
    for (let k = 0; k < width; k++) {
      const used = low + i + 1 + k;
      let best = UNREACHABLE;
      let step = FROM_DIAGONAL;
      if (used > 0 && used <= text.count) {
        const edit = compare(i, used - 1);
        const gain = edit === MATCHED ? value : edit === VARIANT ? value * VARIANT_FACTOR : -SUBSTITUTE_COST * factor;
        best = (above[k] as number) + gain;
      }
      if (used >= 0 && used <= text.count && k + 1 < width) {
        const without = (above[k + 1] as number) - DELETE_COST * factor;
        if (without > best) {
          best = without;
          step = FROM_QUERY;
        }
      }
      if (used > 0 && used <= text.count && k > 0 && !isLast) {
        const opened = (row[k - 1] as number) - GAP_OPEN_COST;
        const further = gap - GAP_EXTEND_COST;
        gap = Math.max(opened, further);
        if (gap > best) {
          best = gap;
          step = FROM_TEXT;
        }
        if (further > opened) step |= GAP_EXTENDED;
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

/** Traces the best path back from its end. */
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
  let isInGap = false;
  while (i > 0) {
    const step = steps[i * width + k] as number;
    if (isInGap || (step & STEP_MASK) === FROM_TEXT) {
      isInGap = (step & GAP_EXTENDED) !== 0;
      k--;
      continue;
    }
    i--;
    if ((step & STEP_MASK) === FROM_QUERY) k++;
    else {
      at[i] = low + i + k;
      edit[i] = compare(i, k);
    }
  }
  return { at, edit };
}

/** Returns a function for the edit operation that turns word `i` of the query into word `j` of the text. */
function createComparer(
  { words, plain: queryWords, first, last }: Query,
  text: Words,
  low: number,
): (i: number, j: number) => number {
  const rows = words.count;
  const from = Math.max(0, low);
  const to = Math.min(text.count, low + 2 * bandOf(rows) + 1 + rows);
  const textWords = Array.from({ length: Math.max(0, to - from) }, (_, j) => plainWord(text, from + j));
  // Fast path: most pairs already differ in their first and last letters.
  const queryEnds = Int32Array.from(queryWords, firstAndLastLetter);
  const textEnds = Int32Array.from(textWords, firstAndLastLetter);
  const edits = new Map<number, number>(); // by the keys of two words
  const cutFirst = first > 0 ? 0 : -1; // prefix and suffix may begin and end within a word
  const cutLast = last < rows ? rows - 1 : -1;
  return (i, j) => {
    if (words.keys[i] === text.keys[j]) return MATCHED;
    const queryWord = queryWords[i] as string;
    if (queryWord.length < 3) return SUBSTITUTED;
    if (i === cutFirst && textWords[j - from]?.endsWith(queryWord)) return MATCHED;
    if (i === cutLast && textWords[j - from]?.startsWith(queryWord)) return MATCHED;
    const difference = (queryEnds[i] as number) ^ (textEnds[j - from] as number);
    if ((difference & 0xffff) !== 0 && difference >>> 16 !== 0) return SUBSTITUTED;
    const pair = (words.keys[i] as number) * 2 ** 21 + (text.keys[j] as number);
    let edit = edits.get(pair);
    if (edit === undefined) {
      edit = isSpellingVariant(queryWord, textWords[j - from] as string) ? VARIANT : SUBSTITUTED;
      edits.set(pair, edit);
    }
    return edit;
  };
}

const firstAndLastLetter = (word: string) => (word.charCodeAt(0) << 16) | word.charCodeAt(word.length - 1);
