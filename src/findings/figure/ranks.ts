import {
  isGlued,
  isHyphen,
  isNumber,
  isWord,
  type PreparedText,
  readToken,
  tokenIs,
} from '../../text/prepared-text.ts';
import { isUpper } from '../../text/words.ts';
import { isFunctionWord, readCompound, readThing, spanThings } from './counted.ts';
import { parseDigits } from './digits.ts';
import { readOrdinal } from './number-words.ts';
import type { Numeral, ParsedFigure } from './types.ts';
import { isA, isSet } from './words.ts';

/** Parses the rank that begins at a token: “47th”, “third round”, “second-largest city”, “No. 2”; null if there is none. */
export function readRank(text: PreparedText, at: number): ParsedFigure | null {
  if (!isSet(text, 'ranks')) return null;
  const ordinal = readNumbered(text, at) ?? readOrdinal(text, at);
  if (!ordinal || isNamed(text, at, ordinal)) return null;
  // “the poorest tenth of households”
  if (isA(text, at - 1, 'part-rank') && isA(text, ordinal.last, 'number-of')) return null;
  const isOther = isA(text, ordinal.last, 'number-or', 'number-to');
  const other = isOther ? readOrdinal(text, ordinal.last + 1) : null;
  const last = other?.last ?? ordinal.last;
  const isJoined = isHyphen(text, last) && isA(text, last + 1, 'superlative');
  // “first” and “second” mostly order a list, so only “second-largest” counts.
  if (ordinal.isWord && ordinal.value < 3 && !other && !isJoined && !isA(text, last, 'superlative')) return null;
  // “fifth-floor”
  const thing = (isJoined ? null : readCompound(text, last)) ?? readThing(text, isJoined ? last + 1 : last);
  // “a third dropped out”: a part of a group, or one person more
  const isAlone = (!thing && isWord(text, last)) || isPredicate(text, last);
  if (ordinal.isWord && isA(text, at - 1, 'one-article') && isAlone) return null;
  const counted = thing && spanThings(text, thing);
  return { first: at, last: thing?.last ?? last, form: 'ordinal', value: ordinal.value, to: other?.value, counted };
}

/** Whether the verb of a sentence begins at a token: “said”, “dropped out”; but not “failed attempt”. */
const isPredicate = (text: PreparedText, at: number) =>
  isA(text, at, 'past-verb') || (isA(text, at, 'past-cue') && (!isWord(text, at + 1) || isFunctionWord(text, at + 1)));

/** “No. 2”, “#2”; but not “#2020” */
function readNumbered(text: PreparedText, at: number): Numeral | null {
  const isShort = isA(text, at, 'number-sign') && isUpper(readToken(text, at)) && readToken(text, at + 1) === '.';
  const isHash = readToken(text, at) === '#' && isGlued(text, at + 1);
  const digits = isShort ? at + 2 : at + 1;
  const value = (isHash || isShort) && isNumber(text, digits) ? parseDigits(readToken(text, digits), '.') : null;
  return value === null || value > 999 ? null : { last: digits + 1, value, scale: 1, isVague: false, isWord: false };
}

/** Whether an ordinal belongs to a name: “501st Legion”, “Fifth Avenue”, “9th U.S. Circuit Court”, “Third Point”. */
function isNamed(text: PreparedText, at: number, { last, isWord: isInWords }: Numeral): boolean {
  if (!isUpper(readToken(text, last)))
    return isInWords && isA(text, isHyphen(text, last) ? last + 1 : last, 'third-noun');
  // “Third Point”, but “22nd Fan Expo”
  const isInName = isInWords && isUpper(readToken(text, at)) && !tokenIs(text, at - 1, '. : "') && at > 0;
  return isInName || isA(text, tokenIs(text, last, 'u.s. us') ? last + 1 : last, 'ranked-name');
}
