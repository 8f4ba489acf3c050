import { type PreparedText, readFolded, readToken } from '../../text/prepared-text.ts';
import { hashPart, hashWord, join } from './hash.ts';
import { OFTEN_CAPITAL, OFTEN_SMALL } from './names.ts';
import { readTable, type Table } from './table.ts';

/** How a word is written. */
export const [NO_LETTER, LOWER, CAPITAL, CAPITALS] = [0, 1, 2, 3] as const;

/** How a word is mostly written, as its like are or as itself is; with a small letter or with a capital. */
export const [LIKE_SMALL, LIKE_CAPITAL, SMALL, UPPER] = [0, 1, 2, 3] as const;

/** How many beginnings and endings of a word are looked at. */
export const AFFIXES = 4;

/** The words of a story as numbers, one row of every array a token. */
export interface Words {
  count: number;
  /** The word as written, and folded. */
  written: Int32Array;
  folded: Int32Array;
  /** The same for tokens that are the same word, whatever its case: a small number. */
  ids: Int32Array;
  /** Its look with repeats shortened, and with repeats left out: “Xxxx”, “Xx”. */
  shape: Int32Array;
  look: Int32Array;
  /** How it is written. */
  letters: Uint8Array;
  length: Uint16Array;
  /** Its class among words of like use, finely and coarsely; 0 where it is not known. */
  fine: Int32Array;
  coarse: Int32Array;
  /** Beginnings of one to four characters, then endings. */
  affixes: Int32Array;
  /** How it is mostly written: one of the customs below. */
  custom: Uint8Array;
  /** How many different words there are. */
  kinds: number;
}

/** What is known of words whatever the story. */
export interface Lexicon {
  /** Fine classes of common words. */
  fine: Table;
  /** The coarse class of each fine one, and a bit for those whose words are mostly written with a capital. */
  coarse: Uint8Array;
  /** Names in lists, by the key of their words, and how single words are mostly written. */
  listed: Table;
}

/** The bit of a coarse class whose words are mostly written with a capital. */
export const MOSTLY_CAPITAL = 0x80;

/** Small words of names that are rare in what was learnt from, each with one of the same use that is not: “ter Horst”, “de los Ríos”. */
const COMMON_PARTICLES: ReadonlyMap<string, string> = new Map([
  ['ter', 'van'],
  ['op', 'van'],
  ['zur', 'von'],
  ['af', 'von'],
  ['los', 'la'],
]);

/** Reads every token of a story once. */
export function readWords(text: PreparedText, lexicon: Lexicon): Words {
  const count = text.tokens.length;
  const words: Words = {
    count,
    written: new Int32Array(count),
    folded: new Int32Array(count),
    ids: new Int32Array(count),
    shape: new Int32Array(count),
    look: new Int32Array(count),
    letters: new Uint8Array(count),
    length: new Uint16Array(count),
    fine: new Int32Array(count),
    coarse: new Int32Array(count),
    affixes: new Int32Array(count * 2 * AFFIXES),
    custom: new Uint8Array(count),
    kinds: 0,
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
    const common = COMMON_PARTICLES.get(word);
    readWord(words, i, common ?? word, common ?? folded, lexicon);
  }
  words.kinds = ids.size;
  return words;
}

function copyWord(words: Words, from: number, to: number): void {
  const { written, folded, ids, shape, look, letters, length, fine, coarse, affixes, custom } = words;
  for (const column of [written, folded, ids, shape, look, letters, length, fine, coarse, custom])
    column[to] = column[from] as number;
  affixes.copyWithin(to * 2 * AFFIXES, from * 2 * AFFIXES, (from + 1) * 2 * AFFIXES);
}

function readWord(words: Words, i: number, word: string, folded: string, lexicon: Lexicon): void {
  const hash = hashWord(folded);
  words.written[i] = hashWord(word);
  words.folded[i] = hash;
  words.length[i] = Math.min(word.length, 0xffff);
  readShape(words, i, word);
  const fine = readTable(lexicon.fine, hash);
  const coarse = fine < 0 ? MOSTLY_CAPITAL : (lexicon.coarse[fine] as number);
  words.fine[i] = fine + 1;
  words.coarse[i] = fine < 0 ? 0 : 1 + (coarse & ~MOSTLY_CAPITAL);
  const known = readTable(lexicon.listed, hash);
  if (known > 0 && known & OFTEN_SMALL) words.custom[i] = SMALL;
  else if (known > 0 && known & OFTEN_CAPITAL) words.custom[i] = UPPER;
  else words.custom[i] = coarse & MOSTLY_CAPITAL ? LIKE_CAPITAL : LIKE_SMALL;
  for (let size = 1; size <= AFFIXES && size <= folded.length; size++) {
    words.affixes[i * 2 * AFFIXES + size - 1] = hashPart(folded, 0, size);
    words.affixes[i * 2 * AFFIXES + AFFIXES + size - 1] = hashPart(folded, folded.length - size, folded.length);
  }
}

/** A shape is read off the first characters only; long words look alike. */
const LONGEST_SHAPE = 24;

function readShape(words: Words, i: number, word: string): void {
  let shape = 0;
  let look = 0;
  let last = 0;
  let repeats = 0;
  let uppers = 0;
  let lowers = 0;
  const end = Math.min(word.length, LONGEST_SHAPE);
  for (let at = 0; at < end; at++) {
    const kind = classify(word, at);
    if (kind === 1) uppers++;
    else if (kind === 2) lowers++;
    repeats = kind === last ? repeats + 1 : 0;
    if (repeats === 0) look = join(look, kind);
    if (repeats < 4) shape = join(shape, kind);
    last = kind;
  }
  words.shape[i] = shape;
  words.look[i] = look;
  const isCapital = classify(word, 0) === 1 || (uppers > 0 && /^[\p{Ll}]['’]\p{Lu}/u.test(word));
  if (uppers + lowers === 0) words.letters[i] = NO_LETTER;
  else if (uppers > 1 && lowers === 0) words.letters[i] = CAPITALS;
  else words.letters[i] = isCapital ? CAPITAL : LOWER;
}

/** 1 upper case, 2 lower case, 3 digit, 4 another letter or sign beyond ASCII; the character itself for plain marks. */
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
