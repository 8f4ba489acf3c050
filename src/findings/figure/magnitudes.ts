import type { Text } from '../../text/prepare.ts';
import { readToken } from '../../text/read.ts';
import { parseDigits } from './digits.ts';
import type { Reading } from './reading.ts';
import { isNumber, says, skip } from './says.ts';

/** The strength of an earthquake, “magnitude 7.8”, “7.8-magnitude”; null when none begins at the token. */
export function readMagnitude(text: Text, at: number): Reading | null {
  const isBefore = says(text, at, 'magnitude');
  const digits = isBefore ? skip(text, at + 1, '-') : at;
  const after = skip(text, digits + 1, '-');
  // “a magnitude of 7.8” keeps its first words out
  if (!isNumber(text, digits) || !(isBefore || says(text, after, 'magnitude'))) return null;
  const value = parseDigits(readToken(text, digits), '.');
  if (value === null || value > 10) return null;
  return { first: at, last: isBefore ? digits + 1 : after + 1, form: 'measure', value, unit: 'magnitude' };
}
