import { ALIASES, SMALL_WORDS, SPELLINGS } from './bodies.data.ts';
import { readLand, readLandAt } from './countries.ts';
import { foldName } from './fold-name.ts';

/** The name of a body or place, made ready for comparison. */
export interface BodyName {
  /** Its words in one spelling, countries under their own names, “X of Y” turned to “Y X”. */
  words: string[];
  /** The words in front of “of”, where there is one. */
  head: string[];
  /** Its words as written and folded, small ones too. */
  plain: string[];
}

const SPELLED = readSpellings();
const ALIAS = readAliases();

/** Reads a name so that “Norwegian Defence Ministry” and “Ministry of Defense of Norway” are one. */
export function readBody(written: string): BodyName {
  // “Lakeside, Lindland”: the place before the comma
  const plain = foldName(written.replace(/(?<=\p{L}{3}), \p{Lu}[\p{L} ]+$/u, '')).split(' ');
  const alias = ALIAS.get(plain.join(' '));
  if (alias) return { words: alias, head: [], plain };
  const phrases: string[][] = [[]];
  for (let at = 0; at < plain.length; at++) {
    const word = plain[at] as string;
    const land = plain.length > 1 ? readLandAt(plain, at) : undefined;
    if (land) {
      phrases.at(-1)?.push(...foldName(land.land.name).split(' '));
      at = land.last - 1;
    } else if (word === 'of' && at > 0) phrases.push([]);
    else if (!SMALL_WORDS.has(word) || plain.length === 1) {
      const full = plain.length > 1 ? ALIAS.get(word) : undefined;
      phrases.at(-1)?.push(...(full ?? [SPELLED.get(word) ?? word]));
    }
  }
  return { words: phrases.toReversed().flat(), head: phrases.length > 1 ? (phrases[0] as string[]) : [], plain };
}

/** The words as one key, plurals told by -s being one with their singular: “Republican Guards”. */
export const spellKey = (words: string[]): string =>
  words.length < 2 ? words.join('') : words.map((word) => word.replace(/(?<=\p{L}{3}[^su])s$/u, '')).join(' ');

/** How many of a name's first words, as read by readBody, are a country's. */
export function countLandWords(words: string[]): number {
  for (let last = Math.min(3, words.length - 1); last > 0; last--)
    if (readLand(words.slice(0, last).join(' '))?.by === 'name') return last;
  return 0;
}

/** How many of its last words are a country's. */
export function endsInLand(words: string[]): number {
  for (let count = Math.min(3, words.length - 1); count > 0; count--)
    if (readLand(words.slice(-count).join(' '))?.by === 'name') return count;
  return 0;
}

function readSpellings(): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>();
  for (const line of SPELLINGS.split(/[,\n]/)) {
    const [first = '', ...others] = line.trim().split(' ');
    for (const other of others) spellings.set(other, first);
  }
  return spellings;
}

function readAliases(): ReadonlyMap<string, string[]> {
  const aliases = new Map<string, string[]>();
  for (const line of ALIASES.trim().split('\n')) {
    const [full = '', ...others] = line.split(',').map((name) => name.trim());
    const words = full.split(' ').map((word) => SPELLED.get(word) ?? word);
    for (const other of [full, ...others]) aliases.set(other, words);
  }
  return aliases;
}
