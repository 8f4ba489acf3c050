import type { Reading } from './reading.ts';
import type { Unit } from './units.ts';

/** Where else a story has the words that stand in marks. */
export interface Echoes {
  /** The same words alone in marks again. */
  alone: boolean;
  /** Within longer words in marks. */
  within: boolean;
  /** How often without marks, up to two. */
  bare: number;
}

/** Longer words than these, in tokens, are not looked for. */
const LONGEST = 8;
/** How many places that begin alike are compared. */
const PLACES = 12;

const indexes = new WeakMap<Reading, Map<string, number[]>>();

/** Where the first words of all short quotations stand in the story. */
function readIndex(reading: Reading): Map<string, number[]> {
  const known = indexes.get(reading);
  if (known) return known;
  const { words, holder } = reading;
  const places = new Map<string, number[]>();
  for (let at = 1; at < words.length; at++) {
    if (holder[at] !== -1 && holder[at] !== holder[at - 1]) places.set(words[at + 1] ?? '', []);
  }
  for (let at = 0; at < words.length; at++) {
    const list = places.get(words[at] as string);
    if (list && list.length < PLACES) list.push(at);
  }
  indexes.set(reading, places);
  return places;
}

/** Looks for the words of a short quotation in the rest of the story. */
export function findEchoes(reading: Reading, { first, last }: Unit): Echoes {
  const echoes: Echoes = { alone: false, within: false, bare: 0 };
  const { words, holder } = reading;
  let from = first + 1;
  let to = last - 1;
  while (to > from && isMark(reading, to - 1)) to--;
  while (from < to && isMark(reading, from)) from++;
  if (to === from || to - from > LONGEST) return echoes;
  for (const place of readIndex(reading).get(words[from] as string) ?? []) {
    if (place === from) continue;
    let length = 1;
    while (length < to - from && words[place + length] === words[from + length]) length++;
    if (length < to - from) continue;
    if (holder[place] === -1) echoes.bare = Math.min(2, echoes.bare + 1);
    else if (isMark(reading, place - 1) && isMark(reading, place + length)) echoes.alone = true;
    else echoes.within = true;
  }
  return echoes;
}

const isMark = ({ text }: Reading, at: number): boolean => text.tokens[at]?.type === 'mark';
