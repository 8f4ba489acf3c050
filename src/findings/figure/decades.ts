import type { Text } from '../../text/prepare.ts';
import { isGlued, readFolded, readToken } from '../../text/read.ts';
import { isOneOf } from '../../text/words.ts';
import { lexiconOf } from './lexicon.ts';
import { readOrdinal } from './number-words.ts';
import type { Reading } from './reading.ts';
import { says } from './says.ts';

/** “1970s”, “the late '90s”, “21st century”, “siglo XXI” is left; also “in her 80s”, which is an age; null when none begins there. */
export function readDecade(text: Text, at: number): Reading | null {
  if (!says(text, at, 'early late mid')) return readBare(text, at);
  const decade = readBare(text, readFolded(text, at + 1) === '-' ? at + 2 : at + 1);
  return decade && { ...decade, first: at };
}

function readBare(text: Text, at: number): Reading | null {
  const digits = readToken(text, at);
  const isPlural = isGlued(text, at + 1) && says(text, at + 1, "s 's");
  // “1970”, “2010”
  if (isPlural && /^(?:1\d|20)\d0$/.test(digits)) return period(at, at + 2, `${digits.slice(0, 3)}X`);
  // “90”
  if (isPlural && /^[1-9]0$/.test(digits)) return readShort(text, at, digits);
  const lexicon = lexiconOf(text);
  const ordinal = lexicon.isEnglish ? readOrdinal(text, at, lexicon) : null;
  if (!ordinal || ordinal.value > 30) return null;
  const next = readFolded(text, ordinal.last) === '-' ? ordinal.last + 1 : ordinal.last;
  if (readFolded(text, next) !== 'century') return null;
  const last = isOneOf(readToken(text, next + 1), 'AD BC BCE CE') ? next + 2 : next + 1;
  const isBefore = isOneOf(readToken(text, next + 1), 'BC BCE');
  return period(at, last, `${isBefore ? '-' : ''}${String(ordinal.value - 1).padStart(2, '0')}XX`);
}

/** “the 90s”, “her 80s” */
function readShort(text: Text, at: number, digits: string): Reading | null {
  const before = readFolded(text, at - 1);
  const owner = isOneOf(before, 'early late mid')
    ? readFolded(text, at - 2)
    : before === '-'
      ? readFolded(text, at - 3)
      : before;
  if (isOneOf(owner, 'his her their my your our')) {
    const age = Number(digits);
    return { first: at, last: at + 2, form: 'age', value: age, to: age + 9, unit: 'year' };
  }
  return digits === '10' ? null : period(at, at + 2, `19${digits[0]}X`);
}

const period = (first: number, last: number, value: string): Reading => ({ first, last, form: 'period', value });
