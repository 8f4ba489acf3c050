import type { Text } from '../../text/prepare.ts';
import { lexiconOf } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { isHyphen, says, skip } from './says.ts';
import { readUnit } from './units.ts';

/** “20-minute”, “past three days”, “eight days ago”, “70-year-old”, “45 years of age”, “87 yo” */
export function readTimeSpan(text: Text, read: Reading): Reading {
  if (!lexiconOf(text).isEnglish) return read;
  const hyphen = isHyphen(text, read.last) ? read.last + 1 : read.last;
  if (says(text, hyphen, 'old olds')) return { ...read, form: 'age', last: hyphen + 1 };
  if (says(text, read.last, 'of') && says(text, read.last + 1, 'age'))
    return { ...read, form: 'age', last: read.last + 2 };
  const isFramed = says(text, read.first - 1, 'past last next final first previous coming');
  return { ...read, first: isFramed ? read.first - 1 : read.first, last: skip(text, read.last, 'ago later earlier') };
}

/** “a year ago”, “less than a month”, “a month before”; a bare “a year” says no more than “yearly”. */
export function readOneTime(text: Text, at: number): Reading | null {
  if (!lexiconOf(text).isEnglish || !says(text, at, 'a an')) return null;
  const found = readUnit(text, at + 1);
  if (found?.unit[0] !== 'duration' || says(text, at + 1, '-')) return null;
  const [form, unit, factor = 1] = found.unit;
  // “a year and a half”
  const isHalf = ['and', 'a', 'half'].every((word, i) => says(text, found.last + i, word));
  const last = isHalf ? found.last + 3 : found.last;
  const read = readTimeSpan(text, { first: at, last, form, value: isHalf ? 1.5 * factor : factor, unit });
  const isPlaced = read.last > found.last || says(text, read.last, 'before after');
  return isPlaced || says(text, at - 1, 'than about nearly almost over under least') ? read : null;
}
