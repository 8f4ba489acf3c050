import type { Text } from '../../text/prepare.ts';
import { isGlued, readFolded, readToken } from '../../text/read.ts';
import { parseDigits } from './digits.ts';
import type { Reading } from './reading.ts';
import { isNumber } from './says.ts';

/** The strength of an earthquake, “magnitude 7.8”, “7.8-magnitude”; null when none begins at the token. */
export function readMagnitude(text: Text, at: number): Reading | null {
  const isBefore = readFolded(text, at) === 'magnitude';
  const isJoined = isBefore && readToken(text, at + 1) === '-' && isGlued(text, at + 1);
  const digits = isBefore ? at + (isJoined ? 2 : 1) : at;
  // “a magnitude of 7.8” keeps its first words out
  if (!isNumber(text, digits)) return null;
  const after = readToken(text, digits + 1) === '-' ? digits + 2 : digits + 1;
  if (!isBefore && readFolded(text, after) !== 'magnitude') return null;
  const value = parseDigits(readToken(text, digits), '.');
  if (value === null || value > 10) return null;
  const read = { first: at, form: 'measure' as const, value, unit: 'magnitude' };
  if (isBefore) return { ...read, last: digits + 1 };
  return { ...read, last: after + 1 };
}
