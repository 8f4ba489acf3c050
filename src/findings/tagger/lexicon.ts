import { join, mixBits } from './hash.ts';

/** What the tagger knows about words in general: word classes, lists of names, usual case. */
export interface Lexicon {
  /** The fine class of frequent words. */
  fine: LookupTable;
  /** The coarse class of each fine one; `CAPITAL_CLASS` is set where its words are mostly written with a capital. */
  coarse: Uint8Array;
  /** In other languages than English: the class of words of the language, which counts before that of the same word in English. */
  own?: LookupTable;
  /** By the key of a name: a bit for each of `LISTS` that contains it, and bits for the usual case of single words. */
  listed: LookupTable;
}

/** The classes of words of a language other than English, in `Lexicon.own`, by their number. */
export const OWN_CLASSES = {
  role: 0,
  kin: 1,
  title: 2,
  speech: 3,
  land: 4,
  head: 5,
  date: 6,
  people: 7,
  surname: 8,
  noun: 9,
} as const;

/** The class of a German noun whose last part is a noun; it comes after the others. */
export const COMPOUND = 10;

/** The fine and coarse class of the first of them; those of English are below. */
export const [OWN_FINE, OWN_COARSE] = [600, 80] as const;

/** The bit of a coarse class whose words are mostly written with a capital. */
export const CAPITAL_CLASS = 0x80;

/**
 * Small numbers by hash, without the keys: the XOR of three cells is a number and a check, so that most keys that are not in
 * the table are recognised as such (Graf & Lemire 2020, “Xor Filters: Faster and Smaller Than Bloom and Cuckoo Filters”).
 */
export interface LookupTable {
  cells: Uint16Array;
  /** How many low bits of a cell are the check; the others are the number. */
  checkBits: number;
}

/** The cell of a hash in one of the three thirds of a table. */
export function cellOf(hash: number, third: number, size: number): number {
  const spread = Math.imul(hash ^ (0x9e3779b9 * (third + 1)), 0xc2b2ae35);
  return third * size + (((spread ^ (spread >>> 15)) >>> 0) % size);
}

/** The check bits of a hash. */
export function checkOf(hash: number, bits: number): number {
  return mixBits(hash + 0x165667b1) & ((1 << bits) - 1);
}

/** The number stored for a hash; -1 where there is none. */
export function lookUp({ cells, checkBits }: LookupTable, hash: number): number {
  const size = cells.length / 3;
  const cell =
    (cells[cellOf(hash, 0, size)] as number) ^
    (cells[cellOf(hash, 1, size)] as number) ^
    (cells[cellOf(hash, 2, size)] as number);
  return (cell & ((1 << checkBits) - 1)) === checkOf(hash, checkBits) ? cell >>> checkBits : -1;
}

/** The lists of names by their number; a name may be in several. `body` is organisations, `head` words such as “partido” in their names. */
export const LISTS = { country: 0, people: 1, city: 2, town: 3, given: 4, body: 5, head: 6 } as const;

/** A list of names. */
export type List = keyof typeof LISTS;

/** How many lists there are. */
export const LIST_COUNT = 7;

/** Bits after those of the lists: the usual case of a word, if it differs from that of its class. */
export const [USUALLY_LOWER, USUALLY_CAPITAL] = [1 << LIST_COUNT, 2 << LIST_COUNT] as const;

/** The most tokens of a listed name. */
export const MAX_NAME = 5;

/** The key of a name of one token. */
export const startKey = (folded: number) => folded;

/** The key of a name that is one token longer. */
export const extendKey = (key: number, folded: number) => join(key, folded);

/** The positions of a token in a listed name. */
const [NOWHERE, FIRST, MIDDLE, LAST, WHOLE] = [0, 1, 2, 3, 4] as const;

/** What is needed of the words of a story to find names of lists. */
interface NamedWords {
  count: number;
  bare: Int32Array;
  casing: Uint8Array;
}

/** The position of each token in a listed name, three bits for each list. Longer names replace shorter ones. */
export function matchNames({ count, bare, casing }: NamedWords, listed: LookupTable): Int32Array {
  const flags = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    // Punctuation and numbers begin no name.
    if (casing[i] === 0) continue;
    let key = startKey(bare[i] as number);
    for (let end = i; ; ) {
      const lists = lookUp(listed, key);
      if (lists > 0 && mayBeListed(lists, end - i + 1)) markName(flags, i, end, lists);
      end++;
      if (end - i >= MAX_NAME || end >= count) break;
      key = extendKey(key, bare[end] as number);
    }
  }
  return flags;
}

/** The lists of cities and of towns, of which no name is in both. */
const TOWNS = (1 << LISTS.city) | (1 << LISTS.town);

/** The most lists of one name. */
const MAX_LISTS = 3;

/** Whether a name of some tokens may be in these lists; if not, its hash was taken for that of another. */
export function mayBeListed(lists: number, tokens: number): boolean {
  if (tokens > 1) return (lists & (lists - 1)) === 0;
  if ((lists & TOWNS) === TOWNS || lists >= USUALLY_LOWER + USUALLY_CAPITAL) return false;
  let count = 0;
  for (let left = lists & (USUALLY_LOWER - 1); left !== 0; left &= left - 1) count++;
  return count <= MAX_LISTS;
}

function markName(flags: Int32Array, first: number, last: number, lists: number): void {
  for (let list = 0; list < LIST_COUNT; list++) {
    if (!((lists >> list) & 1)) continue;
    const shift = list * 3;
    // The token is part of a longer name that began earlier.
    const present = ((flags[first] as number) >> shift) & 7;
    if (present === MIDDLE || (present === LAST && first === last)) continue;
    for (let i = first; i <= last; i++) {
      const place = first === last ? WHOLE : i === first ? FIRST : i === last ? LAST : MIDDLE;
      flags[i] = ((flags[i] as number) & ~(7 << shift)) | (place << shift);
    }
  }
}

/** Whether a token is part of a name of several words of a list, by its flags from `matchNames`. */
export function isListedPart(flags: number, list: List): boolean {
  const position = (flags >> (LISTS[list] * 3)) & 7;
  return position !== NOWHERE && position !== WHOLE;
}

/** Whether a token is part of a name of a list, by its flags from `matchNames`. */
export const isListed = (flags: number, list: List) => ((flags >> (LISTS[list] * 3)) & 7) !== NOWHERE;
