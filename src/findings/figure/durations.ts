import { isHyphen, type PreparedText, skipToken } from '../../text/prepared-text.ts';
import { lookUp } from '../../text/words.ts';
import { isOne } from './number-words.ts';
import { readNumber } from './numbers.ts';
import { type ParsedFigure, round } from './types.ts';
import { readUnit } from './units.ts';
import { isA, skipA } from './words.ts';

/** Units that are said together with smaller ones, and how many of those they have. */
const SMALLER: { [unit: string]: { [smaller: string]: number } } = {
  year: { month: 12, day: 365.25 },
  month: { day: 30.4375 },
  week: { day: 7 },
  day: { hour: 24 },
  hour: { minute: 60 },
  minute: { second: 60 },
  ft: { in: 12 },
  stone: { lb: 14 },
  lb: { oz: 16 },
};

/** “two years and three months”, “1 hour 40 minutes”, “six feet two inches”, “12st 4lb”: all of it, in the larger unit. */
export function addSmaller(text: PreparedText, read: ParsedFigure): ParsedFigure {
  const { last, value, to, unit = '' } = read;
  const smaller = lookUp(SMALLER, unit);
  if (!smaller || typeof value !== 'number' || to !== undefined || !Number.isInteger(value)) return read;
  const number = readNumber(text, skipA(text, skipToken(text, last, ','), 'number-and'));
  const found = number && !number.isVague ? readUnit(text, number.last) : null;
  const parts = lookUp(smaller, found?.unit[1] ?? '');
  if (!number || !found || !parts || found.unit[2] || number.value >= parts) return read;
  // “in the last 3 months, and 2 days ago”
  if (isA(text, read.first - 1, 'span-frame') && isA(text, found.last, 'after-span')) return read;
  const rest = addSmaller(text, { ...read, last: found.last, value: number.value, unit: found.unit[1] });
  // “2 weeks and 2 days” are 16 days
  if (unit === 'week') return { ...read, last: rest.last, value: value * parts + Number(rest.value), unit: 'day' };
  return { ...read, last: rest.last, value: round(value + Number(rest.value) / parts) };
}

/** “two hours and a half”, “a year and a half”, “una hora y media”; `factor` is the value of one of what was said. */
export function addHalf(text: PreparedText, read: ParsedFigure, factor = 1): ParsedFigure {
  const { last, value, to } = read;
  if (!isA(text, last, 'number-and') || typeof value !== 'number' || to !== undefined) return read;
  // “two hours and half the crew”
  const half = isA(text, last + 1, 'one-article') ? last + 2 : last + 1;
  const isHalf = isA(text, half, half > last + 1 ? 'half' : 'bare-half');
  // “a half-mile”, “a half dozen”
  const isOther = isHyphen(text, half + 1) || isA(text, half + 1, 'scale');
  return isHalf && !isOther ? { ...read, last: half + 1, value: value + factor / 2 } : read;
}

/** Extends a duration with the words around it: “past three days”, “eight days ago”; or makes it an age: “70-year-old”, “45 years of age”. */
export function extendSpan(text: PreparedText, read: ParsedFigure): ParsedFigure {
  const hyphen = isHyphen(text, read.last) ? read.last + 1 : read.last;
  if (isA(text, hyphen, 'old')) return { ...read, form: 'age', last: hyphen + 1 };
  if (isA(text, read.last, 'number-of') && isA(text, read.last + 1, 'age-noun'))
    return { ...read, form: 'age', last: read.last + 2 };
  const first = isA(text, read.first - 1, 'span-frame') ? read.first - 1 : read.first;
  return { ...read, first, last: isA(text, read.last, 'in-span') ? read.last + 1 : read.last };
}

/**
 * Parses a duration without a number: “a year ago”, “less than a month”, “half an hour”, “une demi-heure”; null if there is none,
 * as for “a year” alone.
 */
export function readSingleDuration(text: PreparedText, at: number): ParsedFigure | null {
  const start = isOne(text, at) ? at + 1 : at;
  const isHalf = isA(text, start, 'half');
  if (!isHalf && !isA(text, at, 'one-article')) return null;
  const found = readUnit(text, isHalf ? skipA(text, skipToken(text, start + 1, '-'), 'one-article') : start);
  const [form, unit, factor = 1] = found?.unit ?? [];
  // “medio día” and “meio-dia” are noon
  if (!found || form !== 'duration' || isHyphen(text, start) || (isHalf && isA(text, found.last - 1, 'noon-noun')))
    return null;
  if (isHalf) return { first: at, last: found.last, form, value: factor / 2, unit };
  const whole: ParsedFigure = { first: at, last: found.last, form, value: factor, unit };
  const read = extendSpan(text, addHalf(text, addSmaller(text, whole), factor));
  const isPlaced = read.last > found.last || isA(text, read.last, 'after-span');
  return isPlaced || isA(text, at - 1, 'before-span') ? read : null;
}
