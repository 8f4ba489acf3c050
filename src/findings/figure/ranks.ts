import type { Text } from '../../text/prepare.ts';
import { isGlued, readFolded, readToken } from '../../text/read.ts';
import { isUpper } from '../../text/words.ts';
import { readThing, spanThings } from './counted.ts';
import { parseDigits } from './digits.ts';
import { lexiconOf } from './lexicon.ts';
import { readOrdinal } from './number-words.ts';
import type { Numeral } from './numeral.ts';
import type { Reading } from './reading.ts';
import { isNumber, says } from './says.ts';

/** Names that begin with an ordinal: “501st Legion”, “Fifth Avenue”, “9th Circuit”. */
const NAMED = `legion airborne division infantry brigade regiment battalion squadron wing fleet army corps cavalry armored armoured marine
 street st avenue ave amendment circuit district precinct ward congregation airlift reconnaissance reich world estate`;

/** “47th”, “third round”, “second-largest city”, “fourth or fifth day”, “No. 2”; null when none begins at the token. */
export function readRank(text: Text, at: number): Reading | null {
  const lexicon = lexiconOf(text);
  if (!lexicon.isEnglish) return null;
  // most numbers are no ranks
  if (isNumber(text, at) && !(isGlued(text, at + 1) && says(text, at + 1, 'st nd rd th'))) return null;
  const numbered = readNumbered(text, at);
  const ordinal = numbered ?? readOrdinal(text, at, lexicon);
  if (!ordinal || isNamed(text, at, ordinal)) return null;
  const other = says(text, ordinal.last, 'or to') ? readOrdinal(text, ordinal.last + 1, lexicon) : null;
  const last = other?.last ?? ordinal.last;
  const isSuperlative =
    readFolded(text, last) === '-' && isGlued(text, last) && /est$/.test(readFolded(text, last + 1));
  const isRunner = isSuperlative || says(text, last, 'largest biggest highest');
  // “first” and “second” mostly tell an order of telling, so only “second-largest” counts.
  if (ordinal.isWord && ordinal.value < 3 && !other && !isRunner) return null;
  const thing = readThing(text, isSuperlative ? last + 1 : last);
  const read: Reading = {
    first: at,
    last: thing?.last ?? last,
    form: 'ordinal',
    value: ordinal.value,
    ...(other && { to: other.value }),
  };
  return thing ? { ...read, counted: spanThings(text, thing) } : read;
}

/** “No. 2”, “#2” */
function readNumbered(text: Text, at: number): Numeral | null {
  const mark = readToken(text, at);
  const isHash = mark === '#' && isGlued(text, at + 1);
  const stop = readToken(text, at + 1) === '.' ? at + 2 : at + 1;
  const isShort = (mark === 'No' || mark === 'Nos') && stop === at + 2;
  const digits = isHash ? at + 1 : stop;
  if ((!isHash && !isShort) || !isNumber(text, digits)) return null;
  const value = parseDigits(readToken(text, digits), '.');
  // “#2020”, “No. 10” as a house in Downing Street is left to the reader
  return value === null || value > 999 ? null : { last: digits + 1, value, scale: 1, isVague: false, isWord: false };
}

function isNamed(text: Text, at: number, { last, isWord }: Numeral): boolean {
  const next = readToken(text, last);
  if (!isUpper(next)) return says(text, last, 'world party person') && isWord;
  if (says(text, last, NAMED)) return true;
  // “Third Point”, but “22nd Fan Expo”
  return isWord && isUpper(readToken(text, at)) && /[\p{L}\p{N},;]$/u.test(readToken(text, at - 1));
}
