import { hasTag } from '../../lexicon/tags.ts';
import {
  isGlued,
  isHyphen,
  isNumber,
  isWord,
  type PreparedText,
  readFolded,
  readToken,
  skipToken,
  tokenIs,
} from '../../text/prepared-text.ts';
import { isOneOf, isUpper } from '../../text/words.ts';
import { isFunctionWord, readCompound, readThing, readWhole, spanThings } from './counted.ts';
import { parseDigits } from './digits.ts';
import { isGrammarWord, type NumberLexicon, numberLexiconOf } from './language.ts';
import { readOrdinal } from './number-words.ts';
import { readNumber } from './numbers.ts';
import type { Numeral, ParsedFigure } from './types.ts';

const isVerb = hasTag('auxiliary', 'speech-verb', 'past-verb');

/** Names that begin with an ordinal: “501st Legion”, “Fifth Avenue”, “9th Circuit”. */
const NAMED =
  'legion air division infantry brigade regiment battalion squadron fleet army corps cavalry street st avenue ave amendment circuit district precinct ward reich world estate';

/** Parses the rank that begins at a token: “47th”, “third round”, “second-largest city”, “No. 2”; null if there is none. */
export function readRank(text: PreparedText, at: number): ParsedFigure | null {
  const lexicon = numberLexiconOf(text);
  if (!lexicon.isEnglish) return null;
  const ordinal = readNumbered(text, at) ?? readOrdinal(text, at, lexicon);
  if (!ordinal || isNamed(text, at, ordinal)) return null;
  const other = tokenIs(text, ordinal.last, 'or to') ? readOrdinal(text, ordinal.last + 1, lexicon) : null;
  const last = other?.last ?? ordinal.last;
  const isJoined = isHyphen(text, last) && readFolded(text, last + 1).endsWith('est');
  // “first” and “second” mostly order a list, so only “second-largest” counts.
  const isPlain = !isJoined && !tokenIs(text, last, 'largest biggest highest');
  if (ordinal.isWord && ordinal.value < 3 && !other && isPlain) return null;
  // “fifth-floor”
  const thing = (isJoined ? null : readCompound(text, last)) ?? readThing(text, isJoined ? last + 1 : last);
  // “a third dropped out”: a part of a group, or one person more
  const isAlone = !thing && isWord(text, last);
  if (ordinal.isWord && tokenIs(text, at - 1, 'a') && (isAlone || isPredicate(text, last))) return null;
  return {
    first: at,
    last: thing?.last ?? last,
    form: 'ordinal',
    value: ordinal.value,
    to: other?.value,
    counted: thing && spanThings(text, thing),
  };
}

/** Whether the verb of a sentence begins at a token: “said”, “dropped out”; but not “failed attempt”. */
function isPredicate(text: PreparedText, at: number): boolean {
  const word = readFolded(text, at);
  if (isVerb(word) && !word.endsWith('ed')) return true;
  return /[a-z]{2}ed$/.test(word) && (!isWord(text, at + 1) || isFunctionWord(readFolded(text, at + 1)));
}

/** “No. 2”, “#2” */
function readNumbered(text: PreparedText, at: number): Numeral | null {
  const isShort = isOneOf(readToken(text, at), 'No Nos') && readToken(text, at + 1) === '.';
  const isHash = readToken(text, at) === '#' && isGlued(text, at + 1);
  const digits = isShort ? at + 2 : at + 1;
  if ((!isHash && !isShort) || !isNumber(text, digits)) return null;
  const value = parseDigits(readToken(text, digits), '.');
  // “#2020”
  return value === null || value > 999 ? null : { last: digits + 1, value, scale: 1, isVague: false, isWord: false };
}

function isNamed(text: PreparedText, at: number, { last, isWord }: Numeral): boolean {
  if (!isUpper(readToken(text, last))) return isWord && tokenIs(text, skipToken(text, last, '-'), 'world party person');
  // “Third Point”, but “22nd Fan Expo”
  const isInName = isWord && isUpper(readToken(text, at)) && /[\p{L}\p{N},;]$/u.test(readToken(text, at - 1));
  // “the 9th U.S. Circuit Court”
  return isInName || tokenIs(text, tokenIs(text, last, 'u.s. us') ? last + 1 : last, NAMED);
}

/** “dos terceras partes”, “la tercera parte”, “uma quarta parte” */
export function readOrdinalPart(text: PreparedText, at: number, lexicon: NumberLexicon): ParsedFigure | null {
  const isAlone = lexicon.ordinals.has(readFolded(text, at));
  const number = isAlone ? { last: at, value: 1, isVague: false } : readNumber(text, at);
  if (!number || number.isVague || !tokenIs(text, number.last + 1, 'parte partes')) return null;
  const whole = lexicon.ordinals.get(readFolded(text, number.last).replace(/s$/, '')) ?? 0;
  const last = number.last + 2;
  if (whole < 3 || number.value >= whole || !(isGrammarWord(text, last, 'of') || !isWord(text, last))) return null;
  return { first: at, last, form: 'fraction', value: number.value / whole, counted: readWhole(text, last) };
}
