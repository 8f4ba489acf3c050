import type { PreparedText } from '../../text/prepared-text.ts';
import { type Capitals, PLAIN, readCapitals } from './capitals.ts';
import { type Evidence, gatherEvidence, isOpened, OTHERS } from './evidence.ts';
import { join, scatter } from './hash.ts';
import { LISTS, readNames } from './names.ts';
import { AFFIXES, type Lexicon, LIKE_SMALL, LOWER, NO_LETTER, readWords, SMALL, type Words } from './words.ts';

/** A story as the tagger sees it. */
export interface View {
  text: PreparedText;
  words: Words;
  capitals: Capitals;
  evidence: Evidence;
  listed: Int32Array;
  /** 1 for tokens that no name is near: everyday words in small letters, numbers and marks. They are in no name. */
  quiet: Uint8Array;
}

/** A token, and the sentence it stands in, from `first` up to `last`. */
export interface Place {
  i: number;
  first: number;
  last: number;
}

/** The features of one token, as hashes. */
export interface Features {
  hashes: Int32Array;
  count: number;
}

/** No token has more features than this. */
const MOST_FEATURES = 256;

/** Room for the features of one token. */
export const makeFeatures = (): Features => ({ hashes: new Int32Array(MOST_FEATURES), count: 0 });

/** Reads a story once for all its tokens. */
export function readView(text: PreparedText, lexicon: Lexicon): View {
  const words = readWords(text, lexicon);
  const capitals = readCapitals(text, words);
  const evidence = gatherEvidence(text, words, capitals);
  const quiet = findQuiet(text, words, capitals);
  return { text, words, capitals, evidence, listed: readNames(words, lexicon.listed), quiet };
}

/** So many small words in a row may be within a name: “Ministry of the Interior”. */
const WITHIN = 3;

/** Small words are in a name between two of its words, or right before one: “al-”, “de”. */
function findQuiet(text: PreparedText, { letters, custom }: Words, { style }: Capitals): Uint8Array {
  const quiet = new Uint8Array(letters.length).fill(1);
  for (const { first, last } of text.sentences) {
    let named = Number.NEGATIVE_INFINITY;
    for (let i = first; i < last; i++) {
      const isSmall = letters[i] === LOWER && (custom[i] === SMALL || custom[i] === LIKE_SMALL);
      if (style[i] === PLAIN && (letters[i] === NO_LETTER || isSmall)) continue;
      quiet.fill(0, i - named <= WITHIN + 1 ? named : Math.max(first, i - 1), i + 1);
      named = i;
    }
  }
  return quiet;
}

/** Writes down what the tagger sees of a token. Every group of features has numbers of its own. */
export function readFeatures(view: View, place: Place, features: Features): void {
  features.count = 0;
  readSurroundings(view.words, place, features);
  readSpelling(view, place, features);
  const { runFirst, runEnd, wideFirst, wideEnd } = view.capitals;
  readRun(view, place, runFirst, runEnd, 120, features);
  readRun(view, place, wideFirst, wideEnd, 140, features);
  readListed(view, place, features);
  readEvidence(view, place.i, features);
}

function put(features: Features, template: number, value: number): void {
  features.hashes[features.count++] = scatter(Math.imul(value, 0x9e3779b1) + Math.imul(template, 0x632be5ab));
}

/** What stands before a sentence and after it. */
const [BEFORE, AFTER] = [0x51ed270b, 0x2545f491];

function at(column: Int32Array, { first, last }: Place, j: number): number {
  if (j < first) return BEFORE + first - j;
  return j >= last ? AFTER + j - last : (column[j] as number);
}

/** Pairs of columns and how far from the token each is read: 0 folded word, 1 fine class, 2 coarse class, 3 look, 4 shape. */
const PAIRS = Int8Array.of(
  ...[0, -1, 0, 0, 0, 0, 0, 1, 0, -1, 0, 1, 0, -2, 0, -1, 0, 1, 0, 2, 0, -1, 3, 0, 0, 1, 3, 0, 0, -1, 1, 0, 1, 0, 0, 1],
  ...[1, -1, 1, 0, 1, 0, 1, 1, 1, -1, 1, 1, 1, -2, 1, -1, 1, 1, 1, 2, 1, 0, 4, 0, 1, -1, 3, 0, 1, 1, 3, 0],
  ...[2, -1, 2, 0, 2, 0, 2, 1, 2, -1, 2, 1, 2, -2, 2, -1, 2, 1, 2, 2, 3, -1, 3, 0, 3, 0, 3, 1, 3, -1, 3, 1],
);

/** The words around, their looks and their classes, alone and together. */
function readSurroundings(words: Words, place: Place, features: Features): void {
  const { written, folded, fine, coarse, look, shape } = words;
  const { i } = place;
  put(features, 0, 0);
  put(features, 1, written[i] as number);
  for (let d = -3; d <= 3; d++) put(features, 10 + d, at(folded, place, i + d));
  for (let d = -2; d <= 2; d++) {
    put(features, 20 + d, at(fine, place, i + d));
    put(features, 26 + d, at(coarse, place, i + d));
    put(features, 32 + d, at(look, place, i + d));
  }
  for (let d = -1; d <= 1; d++) put(features, 38 + d, at(shape, place, i + d));
  const columns = [folded, fine, coarse, look, shape];
  for (let p = 0; p < PAIRS.length; p += 4) {
    const one = at(columns[PAIRS[p] as number] as Int32Array, place, i + (PAIRS[p + 1] as number));
    const other = at(columns[PAIRS[p + 2] as number] as Int32Array, place, i + (PAIRS[p + 3] as number));
    put(features, 50 + (p >> 2), join(one, other));
  }
  const looks = join(join(at(look, place, i - 1), look[i] as number), at(look, place, i + 1));
  put(features, 45, looks);
  put(features, 46, join(at(look, place, i - 2), looks));
  put(features, 47, join(join(at(coarse, place, i - 1), coarse[i] as number), at(coarse, place, i + 1)));
  put(features, 48, join(join(at(folded, place, i - 1), look[i] as number), at(folded, place, i + 1)));
}

/** Beginnings and endings, and how the sentence uses capitals. */
function readSpelling({ text, words, capitals }: View, { i, first }: Place, features: Features): void {
  const { affixes, look, letters, coarse, fine, custom } = words;
  for (let k = 0; k < 2 * AFFIXES; k++) {
    const affix = affixes[i * 2 * AFFIXES + k] as number;
    if (affix !== 0) put(features, 90 + k, affix);
  }
  const ending = affixes[i * 2 * AFFIXES + AFFIXES + 2] as number;
  if (ending !== 0 && letters[i] !== NO_LETTER) put(features, 100, join(ending, look[i] as number));
  const style = capitals.style[i] as number;
  const start = i === first ? 1 : isOpened(text, i) ? 2 : 0;
  const spot = style * 4 + start;
  put(features, 101, start);
  put(features, 102, join(style, look[i] as number));
  put(features, 103, join(spot, letters[i] as number));
  put(features, 104, join(spot, coarse[i] as number));
  const own = (custom[i] as number) + 4 * (letters[i] as number);
  put(features, 106, join(spot, own));
  put(features, 107, join(own, 4 * (custom[i - 1] ?? 0) + (custom[i + 1] ?? 0)));
  put(features, 105, join(style, join(fine[i] as number, letters[i] as number)));
}

/** The run of capitals it stands in: where, how long, what it begins and ends with, and what stands around it. */
function readRun(
  { capitals, words }: View,
  place: Place,
  firsts: Int32Array,
  ends: Int32Array,
  template: number,
  features: Features,
): void {
  const { folded, coarse, fine } = words;
  const { i, first, last } = place;
  const begin = firsts[i] as number;
  const size = (ends[i] as number) - begin;
  const end = size === 0 ? i : begin + size - 1;
  const spot = size === 0 ? 0 : size === 1 ? 1 : i === begin ? 2 : i === end ? 3 : 4;
  const where = spot + 8 * (capitals.style[i] as number);
  put(features, template, join(where, Math.min(size, 6)));
  put(features, template + 1, join(where, folded[end] as number));
  put(features, template + 2, join(where, fine[end] as number));
  put(features, template + 3, join(where, coarse[end] as number));
  put(features, template + 4, join(where, folded[begin] as number));
  put(features, template + 5, join(where, coarse[begin] as number));
  put(features, template + 6, join(where, join(coarse[begin] as number, coarse[end] as number)));
  put(features, template + 7, join(where, at(folded, place, begin - 1)));
  put(features, template + 8, join(where, at(fine, place, begin - 1)));
  put(features, template + 9, join(where, at(folded, place, end + 1)));
  put(features, template + 10, join(where, at(fine, place, end + 1)));
  put(features, template + 11, join(where, join(at(coarse, place, begin - 1), at(coarse, place, end + 1))));
  put(features, template + 12, join(where, (begin === first ? 1 : 0) + (end === last - 1 ? 2 : 0)));
}

/** The lists of names it is in. */
function readListed({ listed, words, capitals }: View, place: Place, features: Features): void {
  const { letters, look, folded, coarse } = words;
  const { i } = place;
  const own = listed[i] as number;
  const before = at(listed, place, i - 1);
  const after = at(listed, place, i + 1);
  const kind = (letters[i] as number) + 4 * (capitals.style[i] as number);
  put(features, 160, join(own, kind));
  put(features, 161, join(own, at(look, place, i - 1)));
  put(features, 162, before);
  put(features, 163, after);
  put(features, 164, join(own, after));
  put(features, 165, join(before, own));
  put(features, 166, join(own, at(folded, place, i - 1)));
  put(features, 167, join(own, at(coarse, place, i + 1)));
  for (let list = 0; list < LISTS.length; list++) {
    const spot = (own >> (list * 3)) & 7;
    if (spot !== 0) put(features, 170 + list, join(spot, kind));
  }
}

/** What the rest of the story shows. */
function readEvidence({ words, capitals, evidence, listed }: View, i: number, features: Features): void {
  const { ids, letters, coarse } = words;
  if (letters[i] === NO_LETTER) return;
  const id = ids[i] as number;
  const style = capitals.style[i] as number;
  const kind = (letters[i] as number) + 4 * style;
  const spelling = evidence.spelling[id] as number;
  put(features, 180, join(spelling, kind));
  put(features, 181, join(spelling, join(kind, coarse[i] as number)));
  if (letters[i] === LOWER && (spelling & 2) === 0) return;
  const stands = evidence.stands[id] as number;
  if (stands < 0) put(features, 182, 0);
  else {
    const end = (capitals.wideEnd[stands] as number) - 1;
    put(features, 182, 1 + ((capitals.runEnd[stands] as number) <= end ? 1 : 0));
    put(features, 183, words.folded[(capitals.runEnd[stands] as number) - 1] as number);
    put(features, 184, coarse[end] as number);
  }
  readLongest(words, capitals, evidence, listed, i, features);
  for (let k = 0; k < OTHERS; k++) {
    const other = evidence.mentions[id * OTHERS + k] as number;
    if (other < 0 || other === i) continue;
    // which of the mentions it is says nothing
    put(features, 200, words.folded[other - 1] ?? 0);
    put(features, 201, words.folded[other + 1] ?? 0);
    put(features, 202, words.fine[other - 1] ?? 0);
    put(features, 203, words.fine[other + 1] ?? 0);
  }
}

/** The longest run of capitals elsewhere that holds the word: “Odera” is part of “Grace Odera”. */
function readLongest(
  { ids, folded, fine, coarse }: Words,
  { runFirst, runEnd }: Capitals,
  { longest, inLongest }: Evidence,
  listed: Int32Array,
  i: number,
  features: Features,
): void {
  const id = ids[i] as number;
  const begin = longest[id] as number;
  const here = runFirst[i] as number;
  if (begin < 0 || begin === here) return;
  const end = (runEnd[begin] as number) - 1;
  const own = inLongest[id] as number;
  const size = end - begin + 1;
  const spot = size === 1 ? 1 : own === begin ? 2 : own === end ? 3 : 4;
  const where = spot + (size > (runEnd[i] as number) - here ? 8 : 0);
  put(features, 185, join(where, Math.min(size, 6)));
  put(features, 186, join(where, folded[end] as number));
  put(features, 187, join(where, coarse[end] as number));
  put(features, 188, join(where, folded[begin] as number));
  put(features, 189, join(where, coarse[begin] as number));
  put(features, 190, join(where, listed[begin] as number));
  put(features, 191, join(where, own > begin ? (folded[own - 1] as number) : 0));
  put(features, 192, join(where, own > begin ? (fine[own - 1] as number) : 0));
  put(features, 193, join(where, own < end ? (folded[own + 1] as number) : 0));
}
