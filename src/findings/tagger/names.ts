import { join } from './hash.ts';
import { readTable, type Table } from './table.ts';
import type { Words } from './words.ts';

/** What the lists of names tell apart; a name may be in several. */
export const LISTS = ['country', 'people', 'city', 'town', 'given', 'body', 'head'] as const;

/** Bits beside the lists' own: the word is mostly written with a small letter, or with a capital. */
export const [OFTEN_SMALL, OFTEN_CAPITAL] = [1 << LISTS.length, 2 << LISTS.length] as const;

/** The longest listed name that is looked for, in tokens. */
export const LONGEST_NAME = 5;

/** Begins a name of several tokens, and goes on with it. */
export const startName = (folded: number) => folded;

/** The key of a name that is one token longer. */
export const extendName = (name: number, folded: number) => join(name, folded);

/**
 * For every token, where it stands in a listed name: three bits a list, 0 none, 1 begins, 2 within, 3 ends, 4 alone.
 * The longest name wins in each list.
 */
export function readNames({ count, folded, letters }: Words, listed: Table): Int32Array {
  const flags = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    // marks and numbers begin no name
    if (letters[i] === 0) continue;
    let name = startName(folded[i] as number);
    for (let end = i; ; ) {
      const lists = readTable(listed, name);
      if (lists > 0) mark(flags, i, end, lists);
      end++;
      if (end - i >= LONGEST_NAME || end >= count) break;
      name = extendName(name, folded[end] as number);
    }
  }
  return flags;
}

function mark(flags: Int32Array, first: number, last: number, lists: number): void {
  for (let list = 0; list < LISTS.length; list++) {
    if (!((lists >> list) & 1)) continue;
    const shift = list * 3;
    // a longer name that began earlier goes on here
    const present = ((flags[first] as number) >> shift) & 7;
    if (present === 2 || (present === 3 && first === last)) continue;
    for (let i = first; i <= last; i++) {
      const place = first === last ? 4 : i === first ? 1 : i === last ? 3 : 2;
      flags[i] = ((flags[i] as number) & ~(7 << shift)) | (place << shift);
    }
  }
}

/** Whether the flags of a token say that it stands in a name of a list. */
export const isListed = (flags: number, list: (typeof LISTS)[number]) =>
  ((flags >> (LISTS.indexOf(list) * 3)) & 7) !== 0;
