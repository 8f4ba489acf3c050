import type { Text } from '../../text/prepare.ts';
import { isGlued, readFolded, readToken } from '../../text/read.ts';
import { isOneOf, listWords, lookUp } from '../../text/words.ts';
import { CURRENCY_SIGNS, PER, UNITS, type Unit } from './units.data.ts';

/** Units of one letter or so, which count only against their number: “40C”, “70m”. */
const MUST_TOUCH = listWords('c m g in mi pc min sec');

/** The longest unit after a number, in tokens: “kilometres per hour”. */
const LONGEST = 3;

/** The unit that begins at a token, and the token after it; null when none does. */
export function readUnit(text: Text, at: number): { unit: Unit; last: number } | null {
  const first = isOneOf(readFolded(text, at), '-') && isGlued(text, at) && isGlued(text, at + 1) ? at + 1 : at;
  const start = text.tokens[first]?.start;
  if (start === undefined) return null;
  for (let length = LONGEST; length > 0; length--) {
    const end = text.tokens[first + length - 1]?.end;
    if (end === undefined || end - start > 30) continue;
    // any space, also one that does not break
    const spelling = text.text.slice(start, end).toLowerCase().replace(/\s/g, ' ');
    const unit = UNITS.get(spelling);
    if (!unit || (MUST_TOUCH.has(spelling) && !(isGlued(text, first) && first === at))) continue;
    return { unit, last: first + length };
  }
  return null;
}

/** “a day”, “per year”: what the number holds for, and the token after it; null when it holds as such. */
export function readPer(text: Text, at: number): { per: string; last: number } | null {
  if (!isOneOf(readFolded(text, at), 'a an per each every /')) return null;
  const word = readFolded(text, at + 1);
  const per = lookUp(PER, word);
  // “$5 billion a year ago”
  return per && !isOneOf(readFolded(text, at + 2), 'ago later earlier') ? { per, last: at + 2 } : null;
}

/** The currency sign that ends before a token, and where it begins: “US$” before “5”; null when none does. */
export function readCurrencyBefore(text: Text, at: number): { currency: string; first: number } | null {
  const sign = readFolded(text, at - 1);
  const long = isGlued(text, at - 1) ? `${readFolded(text, at - 2)}${sign}` : sign;
  const longer = lookUp(CURRENCY_SIGNS, long);
  if (longer && long !== sign) return { currency: longer, first: at - 2 };
  const currency = lookUp(CURRENCY_SIGNS, sign);
  // A code is written in capitals, but “Rs” is not.
  const isWritten = /^(?:[A-Z]+|Rs|[^a-z]+)$/.test(readToken(text, at - 1));
  return currency && isWritten ? { currency, first: at - 1 } : null;
}
