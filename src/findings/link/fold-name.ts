import { foldCase, foldMarks } from '../../text/fold.ts';

/** A name for comparison: lower case, without accents, stops and apostrophes, its words parted by one space. */
export function foldName(name: string): string {
  if (SIMPLE.test(name)) return name.toLowerCase();
  const plain = foldCase(foldMarks(name).normalize('NFD'))
    // the accent of “é”
    .replace(/\p{M}/gu, '')
    // “U.S.”, “D'Arc”
    .replace(/[.']/g, '')
    // “ł” and other letters that are not taken apart
    .replace(/[łøđıßæœðþ]/g, (letter) => PLAIN[letter] ?? letter);
  // “Asia-Pacific”, “Fish & Chips”
  return plain
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

// “Ida Lind”: most names hold nothing to fold but case
const SIMPLE = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

const PLAIN: { [letter: string]: string } = {
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
