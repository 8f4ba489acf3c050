import { foldName } from '../text/words.ts';
import { COUNTRIES, REGIONS } from './countries.data.ts';

/** A country as in the table. The first of its names is shown. */
interface Country {
  /** ISO 3166. */
  code: string;
  names: string[];
  /** Adjectives and inhabitants. */
  demonyms: string[];
  capitals: string[];
  /** Places that stand for its government: “the Kremlin”. */
  seats: string[];
  /** Seats of government that people also go to: “the White House”. */
  houses: string[];
  /** Chambers, which are a part of the state and do not stand for it: “the Knesset”. */
  chambers: string[];
}

/** The country or region that a word refers to, and whether by its name, its adjective or inhabitants, its capital, or a seat of its government, to which people may go, too. */
export interface CountryMatch {
  name: string;
  by: 'name' | 'people' | 'capital' | 'seat' | 'house';
  /** False for a region such as “Africa”. */
  isCountry: boolean;
}

const split = (list = '') => list.split(',').filter(Boolean);

/** All countries. If several have the same word, it belongs to the first. */
export function listCountries(): Country[] {
  return COUNTRIES.trim()
    .split('\n')
    .map((line) => {
      const [code = '', name = '', others, demonyms, capitals, seats, houses, chambers] = line.split(';');
      return {
        code,
        names: [name, ...split(others)],
        demonyms: split(demonyms),
        capitals: split(capitals),
        seats: split(seats),
        houses: split(houses),
        chambers: split(chambers),
      };
    });
}

/** The codes of today's countries (ISO 3166-1 alpha-2). */
export const listCountryCodes = (): string[] =>
  COUNTRIES.trim()
    .split('\n')
    .map((line) => line.split(';')[0] ?? '')
    .filter((code) => code.length === 2);

// “federal republic of ”, “state of ”, “kingdom of the ”
const STATE_OF =
  /^(?:(?:\p{L}{1,20} )?(?:republic|kingdom|sultanate|principality|federation|emirate)|state) of (?:the )?/u;

let matches: ReadonlyMap<string, CountryMatch> | undefined;

/** The country or region that a name, adjective, capital or seat of government belongs to; undefined for other words. */
export function findCountry(name: string): CountryMatch | undefined {
  matches ??= buildMatches();
  const folded = foldName(name);
  // “U. S.” → “us”, “kingdom of Norway” → “norway”
  const found = matches.get(folded);
  if (found || !folded.includes(' ')) return found;
  const isSpelled = folded.charAt(1) === ' ' && /^(?:\p{L} )+\p{L}$/u.test(folded);
  if (isSpelled) return matches.get(folded.replaceAll(' ', ''));
  return folded.includes(' of ') ? matches.get(folded.replace(STATE_OF, '')) : undefined;
}

/**
 * The country or region whose name, adjective or inhabitants begin at a folded word, “russian” in “Russian Defence Ministry”, and
 * the index of the word after it; undefined if there is none.
 */
export function findCountryAt(words: string[], at: number): { country: CountryMatch; last: number } | undefined {
  matches ??= buildMatches();
  for (let last = Math.min(words.length, at + 3); last > at; last--) {
    const country = matches.get(words.slice(at, last).join(' '));
    if (country && (country.by === 'name' || country.by === 'people')) return { country, last };
  }
  return undefined;
}

/** Whether a name is that of a country, in any spelling: “the U.S.”, “RUSSIA”. */
export function isCountry(name: string): boolean {
  matches ??= buildMatches();
  const folded = foldName(name);
  const match = matches.get(folded) ?? matches.get(folded.replace(/^the /, ''));
  return match?.by === 'name' && match.isCountry;
}

function buildMatches(): ReadonlyMap<string, CountryMatch> {
  const found = new Map<string, CountryMatch>();
  const add = (words: string[], match: CountryMatch) => {
    for (const word of words) {
      const key = foldName(word);
      if (key && !found.has(key)) found.set(key, match);
    }
  };
  const addNames = ([name = '', ...others]: string[], demonyms: string[], isCountry: boolean) => {
    add([name, ...others], { name, by: 'name', isCountry });
    add(demonyms, { name, by: 'people', isCountry });
    // “Russians”, “Germans”
    add(
      demonyms.map((word) => word.replace(/(?<=[^s])$/, 's')),
      { name, by: 'people', isCountry },
    );
  };
  for (const { names, demonyms, capitals, seats, houses } of listCountries()) {
    addNames(names, demonyms, true);
    const [name = ''] = names;
    add(capitals, { name, by: 'capital', isCountry: true });
    add(houses, { name, by: 'house', isCountry: true });
    add(seats, { name, by: 'seat', isCountry: true });
  }
  for (const line of REGIONS.trim().split('\n')) {
    const [name = '', others, demonyms] = line.split(';');
    addNames([name, ...split(others)], split(demonyms), false);
  }
  return found;
}
