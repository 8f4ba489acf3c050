import type { Text } from '../../text/prepare.ts';
import { readFolded, readToken } from '../../text/read.ts';
import { isOneOf } from '../../text/words.ts';
import { type ActorType, readKnown } from './lexicon.ts';
import { EVENT_HEADS, ORGANISATION_HEADS, PLACE_HEADS, PLACE_STARTS, TITLE_MODIFIERS, TITLES } from './words.data.ts';

/** One name within a capitalised run; `type` and `name` where the words themselves tell. */
export interface Piece {
  first: number;
  last: number;
  type?: ActorType;
  name?: string;
  isSeat?: boolean;
  /** Directly after a title: “President” before “Odera”. */
  isTitled: boolean;
}

/** The names in a capitalised run: “Kenyan President Grace Odera” is a group, a title and a person. */
export function splitRun(text: Text, first: number, last: number): Piece[] {
  const pieces: Piece[] = [];
  let at = first;
  let isTitled = false;
  while (at < last) {
    const whole = readWhole(text, at, last);
    if (whole) return [...pieces, { ...whole, isTitled }];
    if (isNoActor(text, at, last)) return pieces;
    const title = readTitle(text, at, last);
    if (title > at) {
      at = title;
      isTitled = true;
      continue;
    }
    const known = readKnown(text, at, last);
    if (known && splitsOff(text, known.known.type, known.last, last)) {
      pieces.push({ first: at, last: known.last, ...known.known, isTitled: false });
      at = readFolded(text, known.last) === '-' ? known.last + 1 : known.last;
      isTitled = false;
      continue;
    }
    const end = findSplit(text, at + 1, last);
    pieces.push({
      first: at,
      last: end,
      isTitled,
      ...(known && known.known.type !== 'group' && { type: 'organisation' }),
    });
    at = end;
    isTitled = false;
  }
  return pieces;
}

/** What the words as a whole are: a known name, or one that says itself what it names. */
function readWhole(text: Text, at: number, last: number): Omit<Piece, 'isTitled'> | null {
  const known = readKnown(text, at, last);
  if (known?.last === last) return { first: at, last, ...known.known };
  const head = findHead(text, at, last);
  const word = readFolded(text, head);
  const isLong = last - at > 1;
  // “St. Louis”, “Lake Chad”
  if (isLong && PLACE_STARTS.has(readFolded(text, at)) && !ORGANISATION_HEADS.has(word))
    return { first: at, last, type: 'place' };
  if (readTitle(text, at, last) > at) return null;
  if (ORGANISATION_HEADS.has(word) && isLong) return { first: at, last, type: 'organisation' };
  return isLong && PLACE_HEADS.has(word) ? { first: at, last, type: 'place' } : null;
}

/** “Vietnam War”, “Paris Agreement”; or a body named by its kind alone, as in “the Council”. */
function isNoActor(text: Text, at: number, last: number): boolean {
  const word = readFolded(text, findHead(text, at, last));
  return EVENT_HEADS.has(word) || (last - at === 1 && (ORGANISATION_HEADS.has(word) || PLACE_HEADS.has(word)));
}

/** The word that says what a name names: the last one, or the one before “of”. */
function findHead(text: Text, at: number, last: number): number {
  for (let i = at + 1; i < last; i++) if (isOneOf(readFolded(text, i), 'of for on')) return i - 1;
  // “World War II”, “Plan B”
  return last - at > 1 && /^(?:\p{Lu}|[IVX]+)$/u.test(readToken(text, last - 1)) ? last - 2 : last - 1;
}

/** The end of a title that begins at a token: “Deputy Prime Minister”; the token itself when none does. */
export function readTitle(text: Text, at: number, last: number): number {
  let end = at;
  let found = at;
  while (end < last) {
    const word = readFolded(text, end);
    if (TITLES.has(word)) found = end + 1;
    else if (!TITLE_MODIFIERS.has(word) && !isOneOf(word, '- . and &')) break;
    end++;
  }
  return found > at && readFolded(text, found) === '.' ? found + 1 : found;
}

/** A known name stands apart from what follows when that is a title, a hyphen, or a full name after an adjective. */
function splitsOff(text: Text, type: ActorType, at: number, last: number): boolean {
  if (readFolded(text, at) === '-') return readKnown(text, at + 1, last) !== null;
  if (readTitle(text, at, last) > at || readKnown(text, at, last) !== null) return true;
  for (let i = at; i < last; i++) if (readTitle(text, i, last) > i) return true;
  return type === 'group' || type === 'organisation';
}

function findSplit(text: Text, from: number, last: number): number {
  for (let i = from; i < last; i++) if (readTitle(text, i, last) > i) return i;
  return last;
}
