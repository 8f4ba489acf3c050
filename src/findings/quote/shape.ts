import { isUpper } from '../../text/words.ts';
import type { Unit } from './marks.ts';
import type { Reading, WordClass } from './reading.ts';

/** The capitalisation of words: 0 all small, 1 the first one has a capital, 2 each has, 3 some have, 4 all letters are capitals, 5 no letters. */
export function readShape(inner: string): number {
  // words and their first letters
  const words = inner.match(/[\p{L}\p{N}][^\s-]*/gu) ?? [];
  const long = words.filter((word) => word.length > 3 || /^\p{Lu}/u.test(word));
  const upper = long.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length;
  if (!/\p{L}/u.test(inner)) return 5;
  if (inner.length > 3 && inner === inner.toUpperCase()) return 4;
  if (upper === 0) return 0;
  if (upper === long.length) return words.length === 1 ? 6 : 2;
  return upper === 1 && /^[\p{Lu}\p{N}]/u.test(inner) ? 1 : 3;
}

/** Word classes written in small letters within a title. */
const LIGHT: ReadonlySet<WordClass> = new Set(['preposition', 'joiner', 'determiner', 'possessive']);

/** How much words look like a title, 0 to 4: 4 for two or more words with a capital and no content word without, 3 for one. */
export function readTitle({ text, classes }: Reading, from: number, to: number): number {
  let upper = 0;
  let lower = 0;
  for (let at = from; at < to && at < from + 12; at++) {
    if (text.tokens[at]?.type === 'mark') continue;
    const isLight = LIGHT.has(classes[at] ?? 'mark');
    if (!isUpper(text.text.charAt(text.tokens[at]?.start ?? 0))) lower += isLight ? 0 : 1;
    else if (at > from || !isLight) upper++;
  }
  if (lower === 0) return upper > 1 ? 4 : upper === 1 ? 3 : 0;
  return upper > lower ? 2 : upper > 0 ? 1 : 0;
}

const mains = new WeakMap<Reading, number>();

/** The mark that most quotations of the story open with. */
export function readMainMark(reading: Reading): number {
  const known = mains.get(reading);
  if (known !== undefined) return known;
  const counts = new Map<number, number>();
  let main = 0;
  for (const { start } of reading.marked) {
    const mark = reading.text.text.charCodeAt(start);
    const count = (counts.get(mark) ?? 0) + 1;
    counts.set(mark, count);
    if (count > (counts.get(main) ?? 0)) main = mark;
  }
  mains.set(reading, main);
  return main;
}

/** How far to either side other quotations of a sentence are looked for, in tokens. */
const REACH = 25;

/** Whether other quotations stand before and after in the sentence: 1 in a row as in “A”, “B” and “C”, 2 elsewhere; four times the first plus the second. */
export function readRow({ holder, sentence, classes, words }: Reading, { first, last }: Unit): number {
  let before = first - 1;
  while (before > first - REACH && sentence[before] === sentence[first] && holder[before] === -1) before--;
  const hasBefore = before > first - REACH && sentence[before] === sentence[first];
  const isJoined = words[first - 1] === 'and' || words[first - 1] === 'or' || classes[first - 1] === 'comma';
  const isNext = before === first - 1 || (before >= first - 3 && isJoined);
  let after = last;
  while (after < last + REACH && sentence[after] === sentence[last - 1] && holder[after] === -1) after++;
  const hasAfter = after < last + REACH && sentence[after] === sentence[last - 1];
  return (hasBefore ? (isNext ? 1 : 2) : 0) * 4 + (hasAfter ? (after <= last + 2 ? 1 : 2) : 0);
}

/** Where else the story has the words of a quotation. */
interface Echoes {
  /** Alone in quotation marks. */
  alone: boolean;
  /** Within a longer quotation. */
  within: boolean;
  /** How often outside of quotation marks, up to two. */
  bare: number;
}

/** Longer quotations, in tokens, are not looked for. Set by hand. */
const LONGEST = 8;
/** How many places with the same first word are compared. Set by hand. */
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

/** Finds the words of a short quotation in the rest of the story. */
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
