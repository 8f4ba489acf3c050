import type { Text } from '../../text/prepare.ts';
import { isGlued, readToken } from '../../text/read.ts';
import { isOneOf } from '../../text/words.ts';
import type { Lexicon } from './lexicon.ts';
import { says } from './says.ts';

/** A date in digits as an ISO 8601 pattern, “2016-10-27”, “27/10/2016”, “27.10.2016”, “9/11”; null when none begins at the token. */
export function readDigitDate(text: Text, at: number, lexicon: Lexicon): { last: number; value: string } | null {
  // “27.10.2016” is one token
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(readToken(text, at));
  if (dotted) return order(at + 1, dotted.slice(1).map(Number), false);
  const mark = readToken(text, at + 1);
  if (!isOneOf(mark, '- / ‐ ‑ –')) return null;
  const parts = [at, at + 2, at + 4].map((i) => readToken(text, i));
  // “9/11”, but not “9/11/2001”
  if (mark === '/' && parts[0] === '9' && parts[1] === '11' && !says(text, at + 3, '/')) {
    return { last: at + 3, value: '2001-09-11' };
  }
  if (readToken(text, at + 3) !== mark || ![1, 2, 3, 4].every((i) => isGlued(text, at + i))) return null;
  // “1-1-1-1”
  if (readToken(text, at + 5) === mark || (isGlued(text, at) && readToken(text, at - 1) === mark)) return null;
  return parts.every((part) => /^\d{1,4}$/.test(part)) ? order(at + 5, parts.map(Number), lexicon.isMonthFirst) : null;
}

function order(
  last: number,
  [a = 0, b = 0, c = 0]: number[],
  isMonthFirst: boolean,
): { last: number; value: string } | null {
  const monthFirst = [c, a, b];
  const dayFirst = [c, b, a];
  const found = [[a, b, c], ...(isMonthFirst ? [monthFirst, dayFirst] : [dayFirst, monthFirst])].find(isDay);
  return found ? { last, value: found.map((part) => String(part).padStart(2, '0')).join('-') } : null;
}

const isDay = ([year = 0, month = 0, day = 0]: number[]) =>
  year >= 1000 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
