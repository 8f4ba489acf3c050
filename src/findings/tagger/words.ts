import { hasSetting } from '../../lexicon/lexicon.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { readFolded, readToken } from '../../text/prepared-text.ts';
import { foldAccents } from '../../text/words.ts';
import { hashPart, hashWord, join } from './hash.ts';
import {
  CAPITAL_CLASS,
  COMPOUND,
  type Lexicon,
  type LookupTable,
  lookUp,
  mayBeListed,
  OWN_CLASSES,
  OWN_COARSE,
  OWN_FINE,
  USUALLY_CAPITAL,
  USUALLY_LOWER,
} from './lexicon.ts';

/** The case of a word as written. */
export const [NO_LETTERS, LOWER_CASE, INITIAL_CAPITAL, ALL_CAPITALS] = [0, 1, 2, 3] as const;

/** The usual case of a word: known for the word itself, or that of most words of its class. */
export const [CLASS_LOWER, CLASS_CAPITAL, WORD_LOWER, WORD_CAPITAL] = [0, 1, 2, 3] as const;

/** The length of the longest prefixes and suffixes. */
export const MAX_AFFIX = 4;

/** Properties of the words of a story as numbers; arrays are indexed by token. */
export interface Words {
  count: number;
  /** Hashes of the word as written, and folded. */
  written: Int32Array;
  folded: Int32Array;
  /** The hash by which the word is looked up: without accents in most languages. */
  bare: Int32Array;
  /** The ids of the folded words, from 0. */
  ids: Int32Array;
  /** Hashes of the shape, with repeats shortened, and without repeats: “Xxxx”, “Xx”. */
  shape: Int32Array;
  shortShape: Int32Array;
  /** The case as written: `LOWER_CASE` and the like. */
  casing: Uint8Array;
  length: Uint16Array;
  /** The fine and coarse word class, from 1; 0 if it is unknown. */
  fine: Int32Array;
  coarse: Int32Array;
  /** Hashes of prefixes of one to four characters, then of suffixes. */
  affixes: Int32Array;
  /** The usual case: `CLASS_LOWER` and the like. */
  usualCase: Uint8Array;
  /** How many distinct folded words there are. */
  distinct: number;
}

const { surname: SURNAME, noun: NOUN } = OWN_CLASSES;

/** The fewest letters of the last part of a German compound, and of what is before it. */
const [MIN_TAIL, MIN_START] = [4, 3] as const;

/** The class of a word in its own language, -1 if it has none; surnames that English has a class for keep it. */
function readOwnClass(folded: string, bare: number, isKnown: boolean, language: string, own: LookupTable): number {
  const found = lookUp(own, bare);
  if (found >= 0 && found < COMPOUND) return isKnown && found === SURNAME ? -1 : found;
  if (isKnown || !hasSetting(language, 'compounds')) return -1;
  // “Havelbrücke” is a kind of “Brücke”.
  for (let start = MIN_START; start <= Math.min(folded.length, MAX_COMPOUND) - MIN_TAIL; start++) {
    const tail = lookUp(own, hashWord(folded.slice(start)));
    if (tail >= 0 && tail < COMPOUND && tail !== SURNAME) return tail === NOUN ? COMPOUND : tail;
  }
  return -1;
}

/** A folded word as it is looked up: without accents, but where they distinguish words. */
export const dropAccents = (folded: string, language: string): string =>
  hasSetting(language, 'accents') ? folded : foldAccents(folded);

/** Longer words are cut. */
const MAX_COMPOUND = 40;

/** Computes the properties of all words of a story; those of repeated words are copied. */
export function readWords(text: PreparedText, lexicon: Lexicon): Words {
  const count = text.tokens.length;
  const words: Words = {
    count,
    written: new Int32Array(count),
    folded: new Int32Array(count),
    bare: new Int32Array(count),
    ids: new Int32Array(count),
    shape: new Int32Array(count),
    shortShape: new Int32Array(count),
    casing: new Uint8Array(count),
    length: new Uint16Array(count),
    fine: new Int32Array(count),
    coarse: new Int32Array(count),
    affixes: new Int32Array(count * 2 * MAX_AFFIX),
    usualCase: new Uint8Array(count),
    distinct: 0,
  };
  const first = new Map<string, number>();
  const ids = new Map<string, number>();
  for (let i = 0; i < count; i++) {
    const word = readToken(text, i);
    const before = first.get(word);
    if (before !== undefined) {
      copyWord(words, before, i);
      continue;
    }
    first.set(word, i);
    const folded = readFolded(text, i);
    const id = ids.get(folded) ?? ids.size;
    ids.set(folded, id);
    words.ids[i] = id;
    readWord(words, i, word, folded, lexicon, text.language);
  }
  words.distinct = ids.size;
  return words;
}

function copyWord(words: Words, from: number, to: number): void {
  const { written, folded, bare, ids, shape, shortShape, casing, length, fine, coarse, affixes, usualCase } = words;
  for (const column of [written, folded, bare, ids, shape, shortShape, casing, length, fine, coarse, usualCase])
    column[to] = column[from] as number;
  affixes.copyWithin(to * 2 * MAX_AFFIX, from * 2 * MAX_AFFIX, (from + 1) * 2 * MAX_AFFIX);
}

function readWord(words: Words, i: number, word: string, folded: string, lexicon: Lexicon, language: string): void {
  const hash = hashWord(folded);
  words.written[i] = hashWord(word);
  words.folded[i] = hash;
  words.length[i] = Math.min(word.length, 0xffff);
  readShape(words, i, word);
  const plain = dropAccents(folded, language);
  const bare = plain === folded ? hash : hashWord(plain);
  words.bare[i] = bare;
  let fine = lookUp(lexicon.fine, hash);
  // “joaquín” is “joaquin” in English.
  if (fine < 0) fine = lookUp(lexicon.fine, hashWord(foldAccents(folded)));
  const coarse = fine < 0 ? CAPITAL_CLASS : (lexicon.coarse[fine] as number);
  words.fine[i] = fine + 1;
  words.coarse[i] = fine < 0 ? 0 : 1 + (coarse & ~CAPITAL_CLASS);
  const own = lexicon.own ? readOwnClass(folded, bare, fine >= 0, language, lexicon.own) : -1;
  if (own >= 0) {
    if (own !== NOUN || fine < 0) words.fine[i] = OWN_FINE + own;
    words.coarse[i] = OWN_COARSE + own;
  }
  const found = lookUp(lexicon.listed, bare);
  const known = found > 0 && mayBeListed(found, 1) ? found : 0;
  if (known & USUALLY_LOWER) words.usualCase[i] = WORD_LOWER;
  else if (known & USUALLY_CAPITAL) words.usualCase[i] = WORD_CAPITAL;
  else words.usualCase[i] = coarse & CAPITAL_CLASS ? CLASS_CAPITAL : CLASS_LOWER;
  for (let size = 1; size <= MAX_AFFIX && size <= folded.length; size++) {
    words.affixes[i * 2 * MAX_AFFIX + size - 1] = hashPart(folded, 0, size);
    words.affixes[i * 2 * MAX_AFFIX + MAX_AFFIX + size - 1] = hashPart(folded, folded.length - size, folded.length);
  }
}

/** How many characters of a word its shape is computed from. */
const MAX_SHAPE = 24;

function readShape(words: Words, i: number, word: string): void {
  let shape = 0;
  let shortShape = 0;
  let last = 0;
  let repeats = 0;
  let uppers = 0;
  let lowers = 0;
  const end = Math.min(word.length, MAX_SHAPE);
  for (let at = 0; at < end; at++) {
    const kind = classify(word, at);
    if (kind === 1) uppers++;
    else if (kind === 2) lowers++;
    repeats = kind === last ? repeats + 1 : 0;
    if (repeats === 0) shortShape = join(shortShape, kind);
    if (repeats < 4) shape = join(shape, kind);
    last = kind;
  }
  words.shape[i] = shape;
  words.shortShape[i] = shortShape;
  const isCapital = classify(word, 0) === 1 || (uppers > 0 && /^[\p{Ll}]['’]\p{Lu}/u.test(word));
  if (uppers + lowers === 0) words.casing[i] = NO_LETTERS;
  else if (uppers > 1 && lowers === 0) words.casing[i] = ALL_CAPITALS;
  else words.casing[i] = isCapital ? INITIAL_CAPITAL : LOWER_CASE;
}

/** The class of a character: 1 upper case, 2 lower case, 3 digit, 4 anything else beyond ASCII; its code for other ASCII characters. */
function classify(word: string, at: number): number {
  const code = word.charCodeAt(at);
  if (code >= 97 && code <= 122) return 2;
  if (code >= 65 && code <= 90) return 1;
  if (code >= 48 && code <= 57) return 3;
  if (code < 128) return code;
  const character = word.charAt(at);
  const lower = character.toLowerCase();
  if (lower !== character) return 1;
  return lower.toUpperCase() !== lower ? 2 : 4;
}
