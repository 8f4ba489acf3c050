import { COUNTRIES } from '../countries.data.ts';
import { foldName } from './fold-name.ts';
import { REGIONS } from './regions.data.ts';

/** What a word says of a country or region: its name, its adjective or inhabitants, its capital, or the house that governs it. */
export interface Land {
  name: string;
  by: 'name' | 'people' | 'capital' | 'seat';
  isCountry: boolean;
}

/** Seats of government that people also go to, and of which the story must show that they act. */
const HOUSES = ['White House', 'Downing Street', 'Westminster', 'Whitehall', 'No 10'];

/** Chambers that are a part of the state and do not stand for it. */
const CHAMBERS = [
  'Bundestag',
  'Duma',
  'Lok Sabha',
  'Knesset',
  'Verkhovna Rada',
  'Holyrood',
  'Stormont',
  'Capitol Hill',
];

// “federal republic of ”, “state of ”, “kingdom of the ”
const STATE_OF = /^(?:(?:\p{L}+ )?(?:republic|kingdom|sultanate|principality|federation|emirate)|state) of (?:the )?/u;

const LANDS = build();

/** The country or region that a name, adjective, capital or seat of government belongs to; undefined of other words. */
export function readLand(name: string): Land | undefined {
  const folded = foldName(name);
  // “U. S.” → “us”, “kingdom of Norway” → “norway”
  const short = /^(?:\p{L} )+\p{L}$/u.test(folded) ? folded.replaceAll(' ', '') : folded.replace(STATE_OF, '');
  return LANDS.get(folded) ?? LANDS.get(short);
}

/** Whether a folded word begins with what a country or region is called by: “russian” in “Russian Defence Ministry”. */
export function readLandAt(words: string[], at: number): { land: Land; last: number } | undefined {
  for (let last = Math.min(words.length, at + 3); last > at; last--) {
    const land = LANDS.get(words.slice(at, last).join(' '));
    if (land && (land.by === 'name' || land.by === 'people')) return { land, last };
  }
  return undefined;
}

function build(): ReadonlyMap<string, Land> {
  const lands = new Map<string, Land>();
  const add = (list: string | undefined, land: Land) => {
    for (const word of list?.split(',') ?? []) {
      const key = foldName(word);
      if (key && !lands.has(key)) lands.set(key, land);
    }
  };
  for (const [lines, isCountry] of [
    [COUNTRIES, true],
    [REGIONS, false],
  ] as const) {
    for (const line of lines.trim().split('\n')) {
      const [name = '', others, people, capitals, seats] = line.split(';');
      add(name, { name, by: 'name', isCountry });
      add(others, { name, by: 'name', isCountry });
      add(people, { name, by: 'people', isCountry });
      // “Russians”, “Germans”
      add(people?.replace(/(?<=[^s,])(?=,|$)/g, 's'), { name, by: 'people', isCountry });
      add(capitals, { name, by: 'capital', isCountry });
      for (const seat of seats?.split(',') ?? [])
        if (!CHAMBERS.includes(seat)) add(seat, { name, by: HOUSES.includes(seat) ? 'capital' : 'seat', isCountry });
    }
  }
  return lands;
}
