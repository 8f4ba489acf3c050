/** The set of words in a string that white space separates. */
export function listWords(words: string): ReadonlySet<string> {
  // “in at on” → “in”, “at”, “on”
  return new Set(words.trim().split(/\s+/));
}

/** Whether a word or mark is one of `words`, which are separated by spaces. */
export function isOneOf(word: string, words: string): boolean {
  if (word === '') return false;
  let list = lists.get(words);
  if (!list) {
    const set = listWords(words);
    list = { set, lengths: 0 };
    for (const { length } of set) list.lengths |= lengthBit(length);
    lists.set(words, list);
  }
  // Most words are of another length than any in the list.
  return (list.lengths & lengthBit(word.length)) !== 0 && list.set.has(word);
}

const lengthBit = (length: number) => 1 << Math.min(length, 31);

/** The sets of lists seen so far, and a bit for each length of their words. There are few, for all are literals in the code. */
const lists = new Map<string, { set: ReadonlySet<string>; lengths: number }>();

/** Whether a UTF-16 code unit is an ASCII digit. */
export const isDigitCode = (code: number) => code >= 48 && code <= 57;

/** Whether a UTF-16 code unit is an ASCII capital. */
const isUpperCode = (code: number) => code >= 65 && code <= 90;

/** Whether a UTF-16 code unit is a small ASCII letter. */
const isLowerCode = (code: number) => code >= 97 && code <= 122;

/** Whether a UTF-16 code unit is an ASCII letter. */
export const isLetterCode = (code: number) => isLowerCode(code | 32);

// Engines take a millisecond to compile an expression with Unicode classes, so none is tested where the characters are ASCII.

/** Whether a word begins with a capital: “Russia”. */
export function isUpper(word: string): boolean {
  const code = word.charCodeAt(0);
  return code > 127 ? /^\p{Lu}/u.test(word) : isUpperCode(code);
}

/** Whether a word begins with a capital or a digit: “Russia”, “20th”. */
export function isUpperOrDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code > 127 ? /^[\p{Lu}\p{N}]/u.test(word) : isUpperCode(code) || isDigitCode(code);
}

/** Whether a word begins with a small letter: “russian”. */
export function isLower(word: string): boolean {
  const code = word.charCodeAt(0);
  return code > 127 ? /^\p{Ll}/u.test(word) : isLowerCode(code);
}

/** Whether a word is two capitals or more and nothing else: “NATO”. */
export function isAllUpper(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code > 127) return /^\p{Lu}{2,}$/u.test(word);
    if (!isUpperCode(code)) return false;
  }
  return word.length > 1;
}

/** Whether there is a letter in a text. */
export function hasLetter(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isLetterCode(code)) return true;
    if (code > 127) return /\p{L}/u.test(text);
  }
  return false;
}

/** Whether there is a letter or a digit in a text. */
export function hasLetterOrDigit(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isLetterCode(code) || isDigitCode(code)) return true;
    if (code > 127) return /[\p{L}\p{N}]/u.test(text);
  }
  return false;
}

/** The own property of a table for a word, so that words such as “constructor” find no inherited one; undefined if there is none. */
export function lookUp<T>(table: { [word: string]: T }, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}

// “‘” and other single marks
const SINGLE = /[‘’‚‛′ʼ＇`´]/g;
// ““” and other double marks
const DOUBLE = /[“”„‟″«»＂]/g;
// “—” and other dashes
const DASH = /[‐‑‒–—―−－]/g;
// any space but the plain one and line breaks
const SPACE = /[^\S \n\r]/g;

/** Replaces quotation marks, dashes and spaces by plain ones. The length does not change, so offsets stay valid. */
export function foldMarks(text: string): string {
  return ASCII.test(text) ? text : replaceMarks(text);
}

/** Whether a text is ASCII without “`” and line breaks. */
export const isPlain = (text: string): boolean => ASCII.test(text);

// letters, digits and plain marks only, as in most words: “Russia's”
const ASCII = /^[\x20-\x5f\x61-\x7e]*$/;

function replaceMarks(text: string): string {
  return text.replace(SINGLE, "'").replace(DOUBLE, '"').replace(DASH, '-').replace(SPACE, ' ');
}

/** The text in lower case. The length does not change, so offsets stay valid. */
export function foldCase(text: string): string {
  // “İ” alone becomes longer in lower case.
  return text.replaceAll('İ', 'I').toLowerCase();
}

/** A word without its accents: “joaquín” → “joaquin”. */
export const foldAccents = (word: string): string =>
  ASCII.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');

/** Normalises a name for comparison: lower case, without accents, full stops and apostrophes, words separated by one space. */
export function foldName(name: string): string {
  if (PLAIN_NAME.test(name)) return name.toLowerCase();
  const plain = foldCase(foldMarks(name).normalize('NFD'))
    // the accent of “é”
    .replace(/\p{M}/gu, '')
    // “U.S.”, “D'Arc”
    .replace(/[.']/g, '')
    // “ł” and other letters that NFD does not decompose
    .replace(/[łøđıßæœðþ]/g, (letter) => BASE_LETTERS[letter] ?? letter);
  // “Asia-Pacific”, “Fish & Chips”
  return plain
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

// “Ida Lind”: most names differ in case only
const PLAIN_NAME = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

const BASE_LETTERS: { [letter: string]: string } = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
};
