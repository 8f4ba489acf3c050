import type { Text } from '../../text/prepare.ts';
import { isGlued, readToken } from '../../text/read.ts';
import { isOneOf } from '../../text/words.ts';
import type { Lexicon } from './lexicon.ts';

const two = (n: number) => String(n).padStart(2, '0');

/** A date in digits as an ISO 8601 pattern, “2016-10-27”, “27/10/2016”, “27.10.2016”, “9/11”; null when none begins at the token. */
export function readDigitDate(text: Text, at: number, lexicon: Lexicon): { last: number; value: string } | null {
  const mark = readToken(text, at + 1);
  const written = readToken(text, at);
  // “27.10.2016”
  const dotted = !written.includes('.') ? null : /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(written);
  if (dotted) return order(at + 1, dotted.slice(1).map(Number), lexicon, true);
  if (!isOneOf(mark, '- / ‐ ‑ –') || !isGlued(text, at + 1)) return null;
  const parts = [at, at + 2, at + 4].map((i) => readToken(text, i));
  // “9/11”, but not “9/11/2001”
  if (mark === '/' && parts[0] === '9' && parts[1] === '11' && !/[/\d]/.test(readToken(text, at + 3))) {
    return { last: at + 3, value: '2001-09-11' };
  }
  if (readToken(text, at + 3) !== mark || ![1, 2, 3, 4].every((i) => isGlued(text, at + i))) return null;
  // “1-1-1-1”
  if (readToken(text, at + 5) === mark || (isGlued(text, at) && readToken(text, at - 1) === mark)) return null;
  if (!parts.every((part) => /^\d{1,4}$/.test(part))) return null;
  return order(at + 5, parts.map(Number), lexicon, false);
}

function order(
  last: number,
  [a = 0, b = 0, c = 0]: number[],
  lexicon: Lexicon,
  isDotted: boolean,
): { last: number; value: string } | null {
  const isDay = ([year = 0, month = 0, day = 0]: number[]) =>
    year >= 1000 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  const monthFirst = [c, a, b];
  const dayFirst = [c, b, a];
  const isAmerican = lexicon.isMonthFirst && !isDotted;
  const orders = [[a, b, c], ...(isAmerican ? [monthFirst, dayFirst] : [dayFirst, monthFirst])];
  const found = orders.find(isDay);
  return found ? { last, value: `${found[0]}-${two(found[1] ?? 0)}-${two(found[2] ?? 0)}` } : null;
}
