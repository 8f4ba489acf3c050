import { readLetter } from '../letters.ts';
import { isBlank, plainMark } from '../marks.ts';

/** How many characters of the old surroundings still touch a place on one side, and how many were described. */
export interface Agreement {
  same: number;
  all: number;
}

/** Compares surroundings character by character away from a place, spaces and typography left aside. */
export function compareAround(old: string, from: number, text: string, to: number, way: 1 | -1): Agreement {
  let i = way > 0 ? from : from - 1;
  let j = way > 0 ? to : to - 1;
  let same = 0;
  let all = 0;
  let isSame = true;
  for (; i >= 0 && i < old.length; i += way) {
    if (isBlank(old[i] as string)) continue;
    all++;
    if (!isSame) continue;
    while (j >= 0 && j < text.length && isBlank(text[j] as string)) j += way;
    isSame = j >= 0 && j < text.length && plain(old[i] as string) === plain(text[j] as string);
    if (isSame) same++;
    j += way;
  }
  return { same, all };
}

const plain = (character: string) => readLetter(character.charCodeAt(0)).plain || plainMark(character);
