import { type PreparedText, readFolded } from '../../text/prepared-text.ts';
import { type Capitals, readCapitals, SENTENCE_CASE } from './capitals.ts';
import { collectEvidence, isOpened, MAX_MENTIONS, type StoryEvidence } from './evidence.ts';
import { hashPart, join, mixBits } from './hash.ts';
import { isListed, isListedPart, type Lexicon, LIST_COUNT, matchNames, OWN_CLASSES, OWN_COARSE } from './lexicon.ts';
import { CLASS_LOWER, LOWER_CASE, MAX_AFFIX, NO_LETTERS, readWords, WORD_LOWER, type Words } from './words.ts';

/** What the features of the tagger are computed from. */
export interface TaggerInput {
  text: PreparedText;
  words: Words;
  capitals: Capitals;
  evidence: StoryEvidence;
  listed: Int32Array;
  /** Whether the model has word classes of the language, besides those of English. */
  hasOwnClasses: boolean;
  /** 1 for pruned tokens: lower-case words, numbers and punctuation away from names. They are tagged `OUTSIDE` without features. */
  pruned: Uint8Array;
}

/** A token, and its sentence from `first` up to, not including, `last`. */
export interface Position {
  i: number;
  first: number;
  last: number;
}

/** The features of one token, as hashes. */
export interface Features {
  hashes: Int32Array;
  count: number;
}

/** The most features of a token. */
const MAX_FEATURES = 256;

/** A buffer for the features of one token. */
export const createFeatures = (): Features => ({ hashes: new Int32Array(MAX_FEATURES), count: 0 });

/** Computes the properties of a story that the features of all its tokens use. */
export function readInput(text: PreparedText, lexicon: Lexicon): TaggerInput {
  const words = readWords(text, lexicon);
  const capitals = readCapitals(text, words);
  const evidence = collectEvidence(text, words, capitals);
  const listed = matchNames(words, lexicon.listed);
  const hasOwnClasses = lexicon.own !== undefined;
  const input = { text, words, capitals, evidence, listed, hasOwnClasses };
  return { ...input, pruned: pruneTokens(input) };
}

/** The most lower-case words in a row within a name: “Ministry of the Interior”. */
const MAX_LOWER_CASE = 3;

/**
 * Prunes tokens that cannot be in a name. Lower-case words between two capitalised ones or right before one are kept: “al-”, “de”;
 * so are numbers that end a listed name: “Channel 4”.
 */
function pruneTokens({ text, words, capitals, listed, hasOwnClasses }: Omit<TaggerInput, 'pruned'>): Uint8Array {
  const { casing, usualCase } = words;
  const pruned = new Uint8Array(casing.length).fill(1);
  // “españoles”, “Guardia di finanza”
  const isListedName = (i: number) =>
    isListed(listed[i] as number, 'people') || isListedPart(listed[i] as number, 'body');
  for (const { first, last } of text.sentences) {
    let lastKept = Number.NEGATIVE_INFINITY;
    for (let i = first; i < last; i++) {
      const isSmall =
        casing[i] === LOWER_CASE &&
        !isListedName(i) &&
        (hasOwnClasses || usualCase[i] === WORD_LOWER || usualCase[i] === CLASS_LOWER);
      const isPlain = isSmall || (casing[i] === NO_LETTERS && !isListed(listed[i] as number, 'body'));
      if (capitals.style[i] === SENTENCE_CASE && isPlain) {
        if (hasOwnClasses && i === lastKept + 1 && mayEndName(words, i)) pruned[i] = 0;
        continue;
      }
      const from = i - lastKept <= MAX_LOWER_CASE + 1 ? lastKept : Math.max(first, i - 1);
      pruned.fill(0, findHead(words, from, Math.max(first, lastKept + 1)), i + 1);
      lastKept = i;
    }
  }
  return pruned;
}

/** Whether a word may be an adjective in lower case at the end of a name: “Conseil constitutionnel”. */
const mayEndName = ({ casing, length }: Words, i: number) =>
  casing[i] === LOWER_CASE && (length[i] as number) > 3 && casing[i - 1] !== LOWER_CASE;

/** The token of a lower-case word shortly before a name that may begin it: “tribunale” of “tribunale di Bari”; `at` if there is none. */
function findHead({ coarse, casing }: Words, at: number, first: number): number {
  for (let head = at; head >= Math.max(first, at - MAX_LOWER_CASE); head--)
    if (casing[head] === LOWER_CASE && (coarse[head] === HEAD || coarse[head] === LAND)) return head;
  return at;
}

const [HEAD, LAND] = [OWN_COARSE + OWN_CLASSES.head, OWN_COARSE + OWN_CLASSES.land];

/** Extracts the features of a token. Each template has a number of its own. */
export function extractFeatures(input: TaggerInput, place: Position, features: Features): void {
  features.count = 0;
  addContext(input.words, place, features);
  addSpelling(input, place, features);
  const { runFirst, runEnd, wideFirst, wideEnd } = input.capitals;
  addRun(input, place, runFirst, runEnd, 120, features);
  addRun(input, place, wideFirst, wideEnd, 140, features);
  addListed(input, place, features);
  addEvidence(input, place.i, features);
}

function addFeature(features: Features, template: number, value: number): void {
  features.hashes[features.count++] = mixBits(Math.imul(value, 0x9e3779b1) + Math.imul(template, 0x632be5ab));
}

/** The values of positions before the start and after the end of a sentence. */
const [BEFORE, AFTER] = [0x51ed270b, 0x2545f491];

function at(column: Int32Array, { first, last }: Position, j: number): number {
  if (j < first) return BEFORE + first - j;
  return j >= last ? AFTER + j - last : (column[j] as number);
}

/** Pairs of columns and how far from the token each is read: 0 folded word, 1 fine class, 2 coarse class, 3 short shape, 4 shape. */
const PAIRS = Int8Array.of(
  ...[0, -1, 0, 0, 0, 0, 0, 1, 0, -1, 0, 1, 0, -2, 0, -1, 0, 1, 0, 2, 0, -1, 3, 0, 0, 1, 3, 0, 0, -1, 1, 0, 1, 0, 0, 1],
  ...[1, -1, 1, 0, 1, 0, 1, 1, 1, -1, 1, 1, 1, -2, 1, -1, 1, 1, 1, 2, 1, 0, 4, 0, 1, -1, 3, 0, 1, 1, 3, 0],
  ...[2, -1, 2, 0, 2, 0, 2, 1, 2, -1, 2, 1, 2, -2, 2, -1, 2, 1, 2, 2, 3, -1, 3, 0, 3, 0, 3, 1, 3, -1, 3, 1],
);

/** Adds the words around the token, their shapes and classes, alone and in pairs. */
function addContext(words: Words, place: Position, features: Features): void {
  const { written, folded, fine, coarse, shortShape, shape } = words;
  const { i } = place;
  addFeature(features, 0, 0);
  addFeature(features, 1, written[i] as number);
  for (let d = -3; d <= 3; d++) addFeature(features, 10 + d, at(folded, place, i + d));
  for (let d = -2; d <= 2; d++) {
    addFeature(features, 20 + d, at(fine, place, i + d));
    addFeature(features, 26 + d, at(coarse, place, i + d));
    addFeature(features, 32 + d, at(shortShape, place, i + d));
  }
  for (let d = -1; d <= 1; d++) addFeature(features, 38 + d, at(shape, place, i + d));
  const columns = [folded, fine, coarse, shortShape, shape];
  for (let p = 0; p < PAIRS.length; p += 4) {
    const one = at(columns[PAIRS[p] as number] as Int32Array, place, i + (PAIRS[p + 1] as number));
    const other = at(columns[PAIRS[p + 2] as number] as Int32Array, place, i + (PAIRS[p + 3] as number));
    addFeature(features, 50 + (p >> 2), join(one, other));
  }
  const shapes = join(join(at(shortShape, place, i - 1), shortShape[i] as number), at(shortShape, place, i + 1));
  addFeature(features, 45, shapes);
  addFeature(features, 46, join(at(shortShape, place, i - 2), shapes));
  addFeature(features, 47, join(join(at(coarse, place, i - 1), coarse[i] as number), at(coarse, place, i + 1)));
  addFeature(features, 48, join(join(at(folded, place, i - 1), shortShape[i] as number), at(folded, place, i + 1)));
}

/** Adds prefixes and suffixes, and how the sentence uses capitals. */
function addSpelling(
  { text, words, capitals, hasOwnClasses }: TaggerInput,
  { i, first }: Position,
  features: Features,
): void {
  const { affixes, shortShape, casing, coarse, fine, usualCase } = words;
  for (let k = 0; k < 2 * MAX_AFFIX; k++) {
    const affix = affixes[i * 2 * MAX_AFFIX + k] as number;
    if (affix !== 0) addFeature(features, 90 + k, affix);
  }
  if (hasOwnClasses) addEndings(readFolded(text, i), features);
  const ending = affixes[i * 2 * MAX_AFFIX + MAX_AFFIX + 2] as number;
  if (ending !== 0 && casing[i] !== NO_LETTERS) addFeature(features, 100, join(ending, shortShape[i] as number));
  const style = capitals.style[i] as number;
  const start = i === first ? 1 : isOpened(text, i) ? 2 : 0;
  const position = style * 4 + start;
  addFeature(features, 101, start);
  addFeature(features, 102, join(style, shortShape[i] as number));
  addFeature(features, 103, join(position, casing[i] as number));
  addFeature(features, 104, join(position, coarse[i] as number));
  const own = (usualCase[i] as number) + 4 * (casing[i] as number);
  addFeature(features, 106, join(position, own));
  addFeature(features, 107, join(own, 4 * (usualCase[i - 1] ?? 0) + (usualCase[i + 1] ?? 0)));
  addFeature(features, 105, join(style, join(fine[i] as number, casing[i] as number)));
}

/** Adds longer suffixes, which tell German nouns from names: “-schaft”, “-minister”. */
function addEndings(word: string, features: Features): void {
  for (const size of [5, 6, 8])
    if (word.length > size) addFeature(features, 110 + size, hashPart(word, word.length - size, word.length));
}

/** Adds the run of capitalised words around the token: the token's position in it, its length, its first and last word and neighbours. */
function addRun(
  { capitals, words }: TaggerInput,
  place: Position,
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
  const position = size === 0 ? 0 : size === 1 ? 1 : i === begin ? 2 : i === end ? 3 : 4;
  const where = position + 8 * (capitals.style[i] as number);
  addFeature(features, template, join(where, Math.min(size, 6)));
  addFeature(features, template + 1, join(where, folded[end] as number));
  addFeature(features, template + 2, join(where, fine[end] as number));
  addFeature(features, template + 3, join(where, coarse[end] as number));
  addFeature(features, template + 4, join(where, folded[begin] as number));
  addFeature(features, template + 5, join(where, coarse[begin] as number));
  addFeature(features, template + 6, join(where, join(coarse[begin] as number, coarse[end] as number)));
  addFeature(features, template + 7, join(where, at(folded, place, begin - 1)));
  addFeature(features, template + 8, join(where, at(fine, place, begin - 1)));
  addFeature(features, template + 9, join(where, at(folded, place, end + 1)));
  addFeature(features, template + 10, join(where, at(fine, place, end + 1)));
  addFeature(features, template + 11, join(where, join(at(coarse, place, begin - 1), at(coarse, place, end + 1))));
  addFeature(features, template + 12, join(where, (begin === first ? 1 : 0) + (end === last - 1 ? 2 : 0)));
}

/** Adds the lists of names that contain the token and its neighbours. */
function addListed({ listed, words, capitals }: TaggerInput, place: Position, features: Features): void {
  const { casing, shortShape, folded, coarse } = words;
  const { i } = place;
  const own = listed[i] as number;
  const before = at(listed, place, i - 1);
  const after = at(listed, place, i + 1);
  const kind = (casing[i] as number) + 4 * (capitals.style[i] as number);
  addFeature(features, 160, join(own, kind));
  addFeature(features, 161, join(own, at(shortShape, place, i - 1)));
  addFeature(features, 162, before);
  addFeature(features, 163, after);
  addFeature(features, 164, join(own, after));
  addFeature(features, 165, join(before, own));
  addFeature(features, 166, join(own, at(folded, place, i - 1)));
  addFeature(features, 167, join(own, at(coarse, place, i + 1)));
  for (let list = 0; list < LIST_COUNT; list++) {
    const position = (own >> (list * 3)) & 7;
    if (position !== 0) addFeature(features, 170 + list, join(position, kind));
  }
}

/** Adds evidence from other mentions of the word in the story. */
function addEvidence({ words, capitals, evidence, listed }: TaggerInput, i: number, features: Features): void {
  const { ids, casing, coarse } = words;
  if (casing[i] === NO_LETTERS) return;
  const id = ids[i] as number;
  const style = capitals.style[i] as number;
  const kind = (casing[i] as number) + 4 * style;
  const spelling = evidence.spelling[id] as number;
  addFeature(features, 180, join(spelling, kind));
  addFeature(features, 181, join(spelling, join(kind, coarse[i] as number)));
  if (casing[i] === LOWER_CASE && (spelling & 2) === 0) return;
  const expansion = evidence.expansion[id] as number;
  if (expansion < 0) addFeature(features, 182, 0);
  else {
    const end = (capitals.wideEnd[expansion] as number) - 1;
    addFeature(features, 182, 1 + ((capitals.runEnd[expansion] as number) <= end ? 1 : 0));
    addFeature(features, 183, words.folded[(capitals.runEnd[expansion] as number) - 1] as number);
    addFeature(features, 184, coarse[end] as number);
  }
  addLongestRun(words, capitals, evidence, listed, i, features);
  for (let k = 0; k < MAX_MENTIONS; k++) {
    const other = evidence.mentions[id * MAX_MENTIONS + k] as number;
    if (other < 0 || other === i) continue;
    // All mentions share the templates.
    addFeature(features, 200, words.folded[other - 1] ?? 0);
    addFeature(features, 201, words.folded[other + 1] ?? 0);
    addFeature(features, 202, words.fine[other - 1] ?? 0);
    addFeature(features, 203, words.fine[other + 1] ?? 0);
  }
}

/** Adds the longest run of capitalised words elsewhere in the story with the word: “Grace Odera” for “Odera”. */
function addLongestRun(
  { ids, folded, fine, coarse }: Words,
  { runFirst, runEnd }: Capitals,
  { longest, inLongest }: StoryEvidence,
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
  const position = size === 1 ? 1 : own === begin ? 2 : own === end ? 3 : 4;
  const where = position + (size > (runEnd[i] as number) - here ? 8 : 0);
  addFeature(features, 185, join(where, Math.min(size, 6)));
  addFeature(features, 186, join(where, folded[end] as number));
  addFeature(features, 187, join(where, coarse[end] as number));
  addFeature(features, 188, join(where, folded[begin] as number));
  addFeature(features, 189, join(where, coarse[begin] as number));
  addFeature(features, 190, join(where, listed[begin] as number));
  addFeature(features, 191, join(where, own > begin ? (folded[own - 1] as number) : 0));
  addFeature(features, 192, join(where, own > begin ? (fine[own - 1] as number) : 0));
  addFeature(features, 193, join(where, own < end ? (folded[own + 1] as number) : 0));
}
