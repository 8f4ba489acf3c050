import type { Text } from '../../text/prepare.ts';
import { isGlued, readToken } from '../../text/read.ts';
import { remember } from '../../text/remember.ts';
import { isOneOf } from '../../text/words.ts';
import { lexiconOf } from './lexicon.ts';
import { readOrdinal } from './number-words.ts';
import type { Reading } from './reading.ts';
import { says, skip } from './says.ts';

/** What follows “early”, “late” or “mid-”; the token itself where none of them stands there. */
export function skipPart(text: Text, at: number): number {
  return says(text, at, 'early late mid') ? skip(text, at + 1, '-') : at;
}

/** “1970s”, “the late '90s”, “21st century”; also “in her 80s”, which is an age; null when none begins there. */
export const readDecade = remember((text, first): Reading | null => {
  const at = skipPart(text, first);
  const digits = readToken(text, at);
  const period = (last: number, value: string): Reading => ({ first, last, form: 'period', value });
  if (isGlued(text, at + 1) && says(text, at + 1, "s 's")) {
    // “1970”, “2010”
    if (/^(?:1\d|20)\d0$/.test(digits)) return period(at + 2, `${digits.slice(0, 3)}X`);
    // “90”
    const tens = /^([1-9])0$/.exec(digits)?.[1];
    const age = Number(digits);
    if (tens && says(text, first - 1, 'his her their my your our'))
      return { first, last: at + 2, form: 'age', value: age, to: age + 9, unit: 'year' };
    return tens && age > 10 ? period(at + 2, `19${tens}X`) : null;
  }
  const lexicon = lexiconOf(text);
  const ordinal = lexicon.isEnglish ? readOrdinal(text, at, lexicon) : null;
  if (!ordinal || ordinal.value > 30) return null;
  const next = skip(text, ordinal.last, '-');
  if (!says(text, next, 'century')) return null;
  const era = readToken(text, next + 1);
  const sign = isOneOf(era, 'BC BCE') ? '-' : '';
  const last = sign || isOneOf(era, 'AD CE') ? next + 2 : next + 1;
  return period(last, `${sign}${String(ordinal.value - 1).padStart(2, '0')}XX`);
});
