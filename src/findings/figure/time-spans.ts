import type { Text } from '../../text/prepare.ts';
import { isGlued, readFolded } from '../../text/read.ts';
import { isOneOf } from '../../text/words.ts';
import { lexiconOf } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { says } from './says.ts';
import { readUnit } from './units.ts';

/** “20-minute”, “past three days”, “eight days ago”, “70-year-old”, “45 years of age”, “87 yo” */
export function readTimeSpan(text: Text, read: Reading): Reading {
  if (!lexiconOf(text).isEnglish) return read;
  const word = readFolded(text, read.last);
  const isHyphened = word === '-' && isGlued(text, read.last);
  const after = isHyphened ? readFolded(text, read.last + 1) : word;
  if (isOneOf(after, 'old olds')) return { ...read, form: 'age', last: read.last + (isHyphened ? 2 : 1) };
  if (word === 'of' && readFolded(text, read.last + 1) === 'age') return { ...read, form: 'age', last: read.last + 2 };
  const last = isOneOf(word, 'ago later earlier') ? read.last + 1 : read.last;
  const isFramed = says(text, read.first - 1, 'past last next final first previous coming');
  return { ...read, first: isFramed ? read.first - 1 : read.first, last };
}

/** “a year ago”, “less than a month”, “a month before”; a bare “a year” says no more than “yearly”. */
export function readOneTime(text: Text, at: number): Reading | null {
  if (!lexiconOf(text).isEnglish || !says(text, at, 'a an')) return null;
  const half = readUnitAndHalf(text, at);
  if (half) return half;
  const found = readUnit(text, at + 1);
  if (found?.unit[0] !== 'duration' || readFolded(text, at + 1) === '-') return null;
  const read = readTimeSpan(text, {
    first: at,
    last: found.last,
    form: 'duration',
    value: found.unit[2] ?? 1,
    unit: found.unit[1],
  });
  const isPlaced = read.last > found.last || says(text, read.last, 'before after');
  return isPlaced || says(text, at - 1, 'than about nearly almost over under least') ? read : null;
}

/** “a year and a half” */
function readUnitAndHalf(text: Text, at: number): Reading | null {
  const found = readUnit(text, at + 1);
  const isHalf = found && [0, 1, 2].every((i) => readFolded(text, found.last + i) === ['and', 'a', 'half'][i]);
  if (!isHalf) return null;
  const [form, unit, factor = 1] = found.unit;
  const read: Reading = { first: at, last: found.last + 3, form, value: 1.5 * factor, unit };
  return form === 'duration' ? readTimeSpan(text, read) : read;
}
