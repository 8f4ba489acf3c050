import { type PreparedText, readFolded, readToken, skipToken, tokenIs } from '../../text/prepared-text.ts';
import { isUpper, lookUp } from '../../text/words.ts';
import { isDayPart, readDate } from './dates.ts';
import { numberLexiconOf } from './language.ts';
import type { CalendarUnit, ParsedFigure, RelativeDate } from './types.ts';

/** Seasons as ISO 8601-2 spells them. */
export const SEASONS: { [name: string]: string } = {
  spring: '21',
  summer: '22',
  autumn: '23',
  fall: '23',
  winter: '24',
};

/** Relative words with their offset: “last week”. */
export const RELATIVE_WORDS: { [word: string]: number } = { last: -1, past: -1, next: 1, coming: 1, this: 0 };

/** Words for calendar units that may follow a relative word. */
const CALENDAR_UNITS: { [word: string]: CalendarUnit } = {
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
const MAX_PHRASE_TOKENS = 5;

/** Parses the relative date that begins at a token: “last June”, “next week”, “yesterday”, “la semana pasada”; null if there is none. */
export function readRelativeDate(text: PreparedText, at: number): ParsedFigure | null {
  const lexicon = numberLexiconOf(text);
  const canBegin = lexicon.relativeHeads.has(readFolded(text, at));
  const phrase = canBegin ? readPhrase(text, at, lexicon.relativeDates) : null;
  if (phrase || !lexicon.isEnglish) return phrase;
  const word = readFolded(text, at);
  // “over the weekend”
  if (word === 'weekend') return tokenIs(text, at - 1, 'the') ? { first: at, last: at + 1, form: 'date' } : null;
  const offset = lookUp(RELATIVE_WORDS, word);
  if (offset === undefined) return null;
  const next = readFolded(text, at + 1);
  const calendarUnit = lookUp(CALENDAR_UNITS, next);
  const read = { first: at, last: at + 2, form: word === 'past' ? ('period' as const) : ('date' as const) };
  // “next day” and “this day” are not relative to the day of publication
  if (calendarUnit === 'day') return word === 'past' ? read : null;
  const season = lookUp(SEASONS, next);
  if (season) return { ...read, value: `XXXX-${season}`, relative: { offset } };
  if (calendarUnit) return { ...read, relative: { calendarUnit, offset } };
  if (isDayPart(next)) return { ...read, form: 'date', relative: { calendarUnit: 'day', offset: Math.sign(offset) } };
  const date = isUpper(readToken(text, at + 1)) ? readDate(text, at + 1) : null;
  return date && { first: at, form: 'date', ...date, relative: { offset } };
}

/** “USA Today” */
const isName = (text: PreparedText, at: number) =>
  isUpper(readToken(text, at)) && isUpper(readToken(text, at - 1)) && /^t/i.test(readToken(text, at));

function readPhrase(
  text: PreparedText,
  at: number,
  relativeDates: ReadonlyMap<string, RelativeDate>,
): ParsedFigure | null {
  let words = readFolded(text, at);
  let found: ParsedFigure | null = null;
  for (let last = at + 1; last <= at + MAX_PHRASE_TOKENS; last++) {
    const relative = relativeDates.get(words);
    if (relative && !isName(text, at)) found = { first: at, last, form: 'date', relative };
    words += ` ${readFolded(text, last)}`;
  }
  // “hier soir”, “yesterday morning”
  return found && isDayPart(readFolded(text, found.last)) ? { ...found, last: found.last + 1 } : found;
}

/** The relative year, month or week that completes the date before it: “March 11 this year”; null if there is none. */
export function readRelativeDateAfter(text: PreparedText, at: number): ParsedFigure | null {
  const first = skipToken(text, at, 'of');
  const canBegin = tokenIs(text, first, 'this last next') && tokenIs(text, first + 1, 'year month week');
  return canBegin ? readRelativeDate(text, first) : null;
}
