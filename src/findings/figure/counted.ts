import type { Span } from '../../model.ts';
import {
  isGlued,
  isHyphen,
  isWord,
  type PreparedText,
  readFolded,
  readToken,
  tokenIs,
} from '../../text/prepared-text.ts';
import { isUpper } from '../../text/words.ts';
import { isA, isSet, skipA } from './words.ts';

/** The things that are counted: the tokens `first` up to, not including, `last`. */
export interface Counted {
  first: number;
  last: number;
}

/** How many tokens after a number its noun is searched for: “six large northern fishing towns”. */
const MAX_MODIFIERS = 8;

/** The things counted by the number that ends before `at`, up to their head noun; null if none are named. */
export function readThings(text: PreparedText, at: number): Counted | null {
  // “hundreds of refugees”, “three of Norway's fairs”
  const first = isA(text, at, 'number-of') ? skipA(text, at + 1, 'article') : at;
  if (isSet(text, 'noun-first')) return readNounFirst(text, first);
  const isHead = isSet(text, 'capital-nouns')
    ? (i: number) => isUpper(readToken(text, i))
    : (i: number) => isPlural(text, i);
  let last: number | null = null;
  let isJoined = false;
  // “10 more people”
  for (let i = skipA(text, first, 'more'); i < first + MAX_MODIFIERS; i++) {
    if (isHyphen(text, i)) {
      isJoined = true;
      continue;
    }
    // “the so-called ‘moderates’”: an opening mark within what is counted
    if (tokenIs(text, i, '" \'') && isWord(text, i + 1) && i > first && last === null) continue;
    if (!isNounPart(text, i)) break;
    // “40 percent of the market shares the risk”
    if (i === first + 1 && last === null && isA(text, i + 1, 'article')) break;
    if (isHead(i)) last = i + 1;
    // “plain-clothes officers”: the plural within a compound is not what is counted
    else if (last !== null && !(isJoined && last === i && isHead(i + 1))) break;
    // “acht hab ich Praxis”: only adjectives stand before it
    else if (isSet(text, 'capital-nouns') && !isA(text, i, 'adjective')) break;
    if (last !== i + 1) isJoined = false;
    else if (isSet(text, 'capital-nouns')) break;
  }
  return last === null ? null : { first, last };
}

/** The noun right after a number, and what a hyphen joins to it: “soldados”, “sapeurs-pompiers”; adjectives follow it. */
function readNounFirst(text: PreparedText, first: number): Counted | null {
  const isNoun = (i: number) => isNounPart(text, i) && readFolded(text, i).length > 2 && isPlural(text, i);
  if (!isNoun(first) || isA(text, first, 'number')) return null;
  return { first, last: isHyphen(text, first + 1) && isNoun(first + 2) ? first + 3 : first + 1 };
}

/** Whether a word can be part of a noun phrase. A function word ends it, but not in “in-depth”, and “US” is none. */
const isNounPart = (text: PreparedText, at: number) =>
  isWord(text, at) &&
  !tokenIs(text, at - 1, '.') &&
  (!isA(text, at, 'number-stop') || (readToken(text, at) === 'US' && isWord(text, at + 1)) || isHyphen(text, at + 1));

/** The span of what a share or measure is of: “72 percent of Republicans”, “150kg of cocaine”; null if it is not named. */
export function readWhole(text: PreparedText, at: number): Span | null {
  if (!isA(text, at, 'number-of')) return null;
  const first = skipA(text, at + 1, 'article');
  const things = readThings(text, first) ?? readSingular(text, first);
  // “70 per cent of the children's costs”
  const owned = things && readFolded(text, things.last) === "'s" ? things.last + 1 : null;
  const rest = owned && (readThings(text, owned) ?? readSingular(text, owned));
  return things && spanThings(text, rest ? { first, last: rest.last } : things);
}

/** A noun phrase in the singular, up to a function word, a punctuation mark or a verb: “work force”, “cocaine”. */
function readSingular(text: PreparedText, first: number): Counted | null {
  if (!isSet(text, 'singular-wholes')) return null;
  let last = first;
  while (last < first + 4 && isNounPart(text, last)) {
    // “the vote went”, “the city lived”, “the market shares”
    if (last > first && isA(text, last, 'verb-like') && !isUpper(readToken(text, last))) break;
    last++;
  }
  return last > first ? { first, last } : null;
}

/** The offsets of counted things in the text. */
export const spanThings = ({ tokens }: PreparedText, { first, last }: Counted): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last - 1]?.end ?? 0,
});

/** The thing that an ordinal ranks: “third round”, “22nd Annual Meeting”; null if it is not named. */
export function readThing(text: PreparedText, at: number): Counted | null {
  const isName = isUpper(readToken(text, at));
  let last = at;
  while (last < at + 5 && isNounPart(text, last) && isName === isUpper(readToken(text, last))) {
    last++;
    if (isName) continue;
    if (isHyphen(text, last)) last++;
    // “third straight day”, “second largest city”
    else if (!isA(text, last - 1, 'describing', 'not-describing')) break;
  }
  return last > at ? { first: at, last } : null;
}

/** The thing counted in a compound: “six-member”; null if there is none. */
export function readCompound(text: PreparedText, at: number): Counted | null {
  const isJoined = isHyphen(text, at) && !/[–—]/.test(readToken(text, at));
  return isJoined && isWord(text, at + 1) && !isA(text, at + 1, 'number-stop') ? { first: at + 1, last: at + 2 } : null;
}

/** “women”, “schoolchildren”, “Hindus”; but not “boss”, “virus”, “specimen” and “mayor's” */
const isPlural = (text: PreparedText, at: number) =>
  isA(text, at, 'irregular-plural') ||
  (isA(text, at, 'plural') && !isA(text, at, 'not-plural') && !isA(text, at, 'singular-in-s'));

/** Whether a word is no name: it has a capital only at the start of a sentence. */
export const isFunctionWord = (text: PreparedText, at: number): boolean =>
  isA(text, at, 'number-stop', 'before-number');

/** Whether no word or number follows, or a mark that joins. */
export const endsPhrase = (text: PreparedText, at: number) =>
  text.tokens[at] === undefined || (tokenIs(text, at, '. , ; ) ? !') && !isGlued(text, at + 1));
