import type { Text } from '../../text/prepare.ts';
import { isGlued, readFolded, readToken } from '../../text/read.ts';
import { lexiconOf } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { says } from './says.ts';

/** A time of day, “6:45 p.m.”, “10am”, “18:30”, “9 o'clock”, or one taken, “2:03:23”, “1:43.52”; null when none begins there. */
export function readClock(text: Text, at: number): Reading | null {
  const written = readToken(text, at);
  // “6”, “18”, and “6.45” before “pm”
  const digits = /^([01]?\d|2[0-4])(?:\.([0-5]\d))?$/.exec(written);
  if (!digits) return readOClock(text, at);
  // “45” of “6:45”, “43.52” of “1:43.52”
  const parts = /^([0-5]\d)(\.\d+)?$/.exec(readToken(text, at + 2));
  const hasColon = readToken(text, at + 1) === ':' && isGlued(text, at + 1) && isGlued(text, at + 2) && parts !== null;
  if (hasColon && isTaken(text, at, parts[2])) return readTaken(text, at);
  const end = hasColon ? at + 3 : at + 1;
  const half = readHalf(text, end);
  if (!half && (!hasColon || isGlued(text, at) || readToken(text, end) === ':')) return null;
  if (half && Number(digits[1]) > 12) return null;
  const hour = (Number(digits[1]) % (half ? 12 : 25)) + (half?.isAfternoon ? 12 : 0);
  const minute = hasColon ? (parts[1] ?? '00') : (digits[2] ?? '00');
  return { first: at, last: half?.last ?? end, form: 'time', value: `${String(hour).padStart(2, '0')}:${minute}` };
}

/** “three o'clock” */
function readOClock(text: Text, at: number): Reading | null {
  const hour = readFolded(text, at + 1) === "o'clock" ? lexiconOf(text).small.get(readFolded(text, at)) : undefined;
  return hour ? { first: at, last: at + 2, form: 'time', value: `${String(hour).padStart(2, '0')}:00` } : null;
}

/** “pm”, “p.m.”, “o'clock” */
function readHalf(text: Text, at: number): { last: number; isAfternoon: boolean } | null {
  const word = readFolded(text, at);
  if (word === "o'clock") return { last: at + 1, isAfternoon: false };
  // “pm”, “p.m.”
  const half = /^([ap])\.?m\.?$/.exec(word)?.[1];
  return half ? { last: at + 1, isAfternoon: half === 'p' } : null;
}

const isTaken = (text: Text, at: number, hundredths: string | undefined) =>
  hundredths !== undefined ||
  (readToken(text, at + 3) === ':' && isGlued(text, at + 3) && says(text, at - 1, 'in of at'));

/** Hours, minutes and seconds that something took, in seconds. */
function readTaken(text: Text, at: number): Reading | null {
  const isLong = readToken(text, at + 3) === ':' && isGlued(text, at + 3) && isGlued(text, at + 4);
  const parts = [at, at + 2, ...(isLong ? [at + 4] : [])].map((i) => Number(readToken(text, i)));
  const value = parts.reduce((sum, part) => sum * 60 + part, 0);
  if (!Number.isFinite(value)) return null;
  return {
    first: at,
    last: isLong ? at + 5 : at + 3,
    form: 'duration',
    value: Number(value.toFixed(2)),
    unit: 'second',
  };
}
