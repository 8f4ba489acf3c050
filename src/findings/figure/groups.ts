import type { Text } from '../../text/prepare.ts';
import { isGlued, readToken } from '../../text/read.ts';
import { isUpper } from '../../text/words.ts';
import { parseDigits, toLatin } from './digits.ts';
import type { Lexicon } from './lexicon.ts';
import { isNumber, isWord } from './says.ts';

/** Longer numbers are codes. */
const MOST_GROUPS = 7;

/** A number whose thousands are parted by spaces or apostrophes, “1 234 567,8”, “1’234”; null when a token is none. */
export function joinGroups(text: Text, at: number, lexicon: Lexicon): { last: number; value: number } | null {
  // “1” to “999”
  if (!/^[1-9]\d{0,2}$/.test(toLatin(readToken(text, at)))) return null;
  let digits = toLatin(readToken(text, at));
  let last = at + 1;
  let isPlain = false;
  for (let groups = 1; groups < MOST_GROUPS; groups++) {
    const gap = readGap(text, last);
    if (gap === null) break;
    const next = toLatin(readToken(text, gap.at));
    // “234”, “234,5”
    if (!/^\d{3}(?:[.,]\d+)?$/.test(next)) break;
    isPlain ||= gap.isPlain;
    digits += next;
    last = gap.at + 1;
    if (next.length > 3) break;
  }
  if (last === at + 1 || (isPlain && !canPart(text, at, last, lexicon))) return null;
  const value = parseDigits(digits.replace(',', '.'), '.');
  return value === null ? null : { last, value };
}

function readGap(text: Text, at: number): { at: number; isPlain: boolean } | null {
  const mark = readToken(text, at);
  if (/^['’]$/.test(mark) && isGlued(text, at) && isGlued(text, at + 1)) return { at: at + 1, isPlain: false };
  if (!isNumber(text, at)) return null;
  const gap = text.text.slice(text.tokens[at - 1]?.end, text.tokens[at]?.start);
  // one space that does not break, of any width
  if (/^[\u00a0\u2007\u2009\u202f]$/.test(gap)) return { at, isPlain: false };
  return gap === ' ' ? { at, isPlain: true } : null;
}

/** Whether a plain space parts thousands here: in a language that writes so, or before a word that can be counted. */
function canPart(text: Text, at: number, last: number, lexicon: Lexicon): boolean {
  if (isNumber(text, at - 1) || isNumber(text, last) || readToken(text, at - 1) === '+') return false;
  if (lexicon.groupsBySpace) return true;
  const isBeforeWord = isWord(text, last) && !isUpper(readToken(text, last));
  return isBeforeWord && !isUpper(readToken(text, at - 1));
}
