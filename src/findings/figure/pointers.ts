import { type PreparedText, readFolded, readToken, skipToken, tokenIs } from '../../text/prepared-text.ts';
import { isUpper, lookUp } from '../../text/words.ts';
import { isDayPart, readDate } from './dates.ts';
import { numberLexiconOf } from './language.ts';
import type { Pointer, Reading, Stretch } from './types.ts';

/** Seasons as ISO 8601-2 spells them. */
export const SEASONS: { [name: string]: string } = {
  spring: '21',
  summer: '22',
  autumn: '23',
  fall: '23',
  winter: '24',
};

/** Relative words with their offset: “last week”. */
export const DEICTIC: { [word: string]: number } = { last: -1, past: -1, next: 1, coming: 1, this: 0 };

/** Calendar units that a relative word may go with. */
const STRETCHES: { [word: string]: Stretch } = {
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  decade: 'decade',
  century: 'century',
  weekend: 'weekend',
  quarter: 'quarter',
  season: 'season',
  spring: 'season',
  summer: 'season',
  autumn: 'season',
  fall: 'season',
  winter: 'season',
};

/** The most tokens of a relative phrase: “la semana pasada”. */
const LONGEST = 5;

/** A date relative to the day of publication: “last June”, “next week”, “this year”, “yesterday”, “la semana pasada”; null when none begins there. */
export function readPointing(text: PreparedText, at: number): Reading | null {
  const lexicon = numberLexiconOf(text);
  const canPoint = lexicon.pointerHeads.has(readFolded(text, at));
  const phrase = canPoint ? readPhrase(text, at, lexicon.pointers) : null;
  if (phrase || !lexicon.isEnglish) return phrase;
  const word = readFolded(text, at);
  // “over the weekend”
  if (word === 'weekend') return tokenIs(text, at - 1, 'the') ? { first: at, last: at + 1, form: 'date' } : null;
  const offset = lookUp(DEICTIC, word);
  if (offset === undefined) return null;
  const next = readFolded(text, at + 1);
  const stretch = lookUp(STRETCHES, next);
  const read = { first: at, last: at + 2, form: word === 'past' ? ('period' as const) : ('date' as const) };
  // “next day”, “this day” are relative to another day than today
  if (stretch === 'day') return word === 'past' ? read : null;
  const season = lookUp(SEASONS, next);
  if (season) return { ...read, value: `XXXX-${season}`, pointer: { offset } };
  if (stretch) return { ...read, pointer: { stretch, offset } };
  if (isDayPart(next)) return { ...read, form: 'date', pointer: { stretch: 'day', offset: Math.sign(offset) } };
  const date = isUpper(readToken(text, at + 1)) ? readDate(text, at + 1) : null;
  return date && { first: at, form: 'date', ...date, pointer: { offset } };
}

/** “USA Today” */
const isName = (text: PreparedText, at: number) =>
  isUpper(readToken(text, at)) && isUpper(readToken(text, at - 1)) && /^t/i.test(readToken(text, at));

function readPhrase(text: PreparedText, at: number, pointers: ReadonlyMap<string, Pointer>): Reading | null {
  let words = readFolded(text, at);
  let found: Reading | null = null;
  for (let last = at + 1; last <= at + LONGEST; last++) {
    const pointer = pointers.get(words);
    if (pointer && !isName(text, at)) found = { first: at, last, form: 'date', pointer };
    words += ` ${readFolded(text, last)}`;
  }
  // “hier soir”, “yesterday morning”
  return found && isDayPart(readFolded(text, found.last)) ? { ...found, last: found.last + 1 } : found;
}

/** A relative year, month or week that completes the date before it: “March 11 this year”; null when there is none. */
export function readPointingAfter(text: PreparedText, at: number): Reading | null {
  const first = skipToken(text, at, 'of');
  const canPoint = tokenIs(text, first, 'this last next') && tokenIs(text, first + 1, 'year month week');
  return canPoint ? readPointing(text, first) : null;
}
