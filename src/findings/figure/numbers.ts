import {
  isGlued,
  isHyphen,
  isNumber,
  isWord,
  memoizeLast,
  type PreparedText,
  readFolded,
  readToken,
  skipToken,
  tokenIs,
} from '../../text/prepared-text.ts';
import { isUpper } from '../../text/words.ts';
import { parseDigits, parseFraction, parseSuperscript, toAsciiDigits } from './digits.ts';
import { inWords, isOne, readWords } from './number-words.ts';
import type { Numeral } from './types.ts';
import { readUnit } from './units.ts';
import { decimalOf, isA, isSet, numberAt, skipA } from './words.ts';

/** The number that begins at a token, in digits or words; null if there is none. */
export const readNumber = memoizeLast((text, at): Numeral | null => {
  const around = readAround(text, at);
  if (around) return around;
  const number = readDigits(text, at) ?? readWords(text, at);
  return number ? extend(text, number) : readVague(text, at);
});

/** “une vingtaine de”, “un centenar de”, “una decina”: about so many; but not “une quinzaine.” (two weeks) and “une quarantaine.” */
function readAround(text: PreparedText, at: number): Numeral | null {
  const value = numberAt(text, at + 1, 'around-number');
  if (!value || !isOne(text, at)) return null;
  const isOf = isA(text, at + 2, 'number-of') && !isNumber(text, at + 3);
  // “une centaine de milliers”
  const more = isOf ? readScale(text, at + 3) : undefined;
  if (more) return { ...inWords(at + 4, value * more, value * more), isAround: true };
  const isAlone = !isWord(text, at + 2) && value !== 15 && value !== 40;
  return isOf || isAlone ? { ...inWords(at + 2, value, value), isAround: true } : null;
}

const readScale = (text: PreparedText, at: number) => numberAt(text, at, 'vague-number') ?? numberAt(text, at, 'scale');

/** “10,000”, “1 234,5”, “2½”, “10 1/2”, “10⁶” */
function readDigits(text: PreparedText, at: number): Numeral | null {
  if (!isNumber(text, at)) return null;
  const written = readToken(text, at);
  const plain = { scale: 1, isVague: false, isWord: false };
  const sign = parseFraction(written);
  if (sign !== null) return { ...plain, last: at + 1, value: sign, isPart: true };
  const slashed = readSlashed(text, at);
  if (slashed !== null) return { ...plain, last: at + 3, value: slashed, isPart: true };
  const joined = joinGroups(text, at);
  const whole = joined ? joined.value : parseDigits(written, decimalOf(text));
  if (whole === null) return null;
  const number = { ...plain, last: joined?.last ?? at + 1, value: whole };
  return readPower(text, number) ?? readMixed(text, number) ?? number;
}

/** “½” of “2½”, “1/2” of “10 1/2” */
function readMixed(text: PreparedText, number: Numeral): Numeral | null {
  const { last, value } = number;
  const sign = isGlued(text, last) ? parseFraction(readToken(text, last)) : null;
  if (sign !== null) return { ...number, last: last + 1, value: value + sign };
  const slashed = isGlued(text, last) ? null : readSlashed(text, last);
  return slashed === null ? null : { ...number, last: last + 3, value: value + slashed };
}

/** The value of a fraction such as “3/4”; null for others, such as “24/7”. */
function readSlashed(text: PreparedText, at: number): number | null {
  if (!tokenIs(text, at + 1, '/ ⁄') || !isGlued(text, at + 1) || !isGlued(text, at + 2)) return null;
  if ((isGlued(text, at) && !tokenIs(text, at - 1, '- (')) || tokenIs(text, at + 3, '/')) return null;
  const above = Number(toAsciiDigits(readToken(text, at)));
  const below = Number(toAsciiDigits(readToken(text, at + 2)));
  return above > 0 && above < below && DENOMINATORS.has(below) ? above / below : null;
}

const DENOMINATORS = new Set([2, 3, 4, 5, 6, 8, 10, 12, 16, 32, 64, 100]);

/** “10⁶”, and “5 × 10⁶” */
function readPower(text: PreparedText, number: Numeral): Numeral | null {
  const alone = readExponent(text, number.last);
  if (alone) return { ...number, last: alone.last, value: number.value ** alone.value };
  const isTimes = tokenIs(text, number.last, '× x') && readToken(text, number.last + 1) === '10';
  const times = isTimes ? readExponent(text, number.last + 2) : null;
  return times && { ...number, last: times.last, value: number.value * 10 ** times.value };
}

function readExponent(text: PreparedText, at: number): { last: number; value: number } | null {
  // “10^6”, “10^-3”
  if (readToken(text, at) === '^' && isGlued(text, at) && isGlued(text, at + 1)) {
    const sign = tokenIs(text, at + 1, '- +') ? readFolded(text, at + 1) : '';
    const digits = sign ? at + 2 : at + 1;
    const power = /^\d{1,3}$/.exec(readToken(text, digits))?.[0];
    return power ? { last: digits + 1, value: Number(sign + power) } : null;
  }
  const isNegative = readToken(text, at) === '⁻';
  const first = isNegative ? at + 1 : at;
  let value = 0;
  let last = first;
  for (; last < at + 4 && isGlued(text, last); last++) {
    const digit = parseSuperscript(readToken(text, last));
    if (digit === null) break;
    value = value * 10 + digit;
  }
  return last > first ? { last, value: isNegative ? -value : value } : null;
}

/** The number with the scales and halves that follow: “2.3 million”, “$2-billion”, “3 mil millones”, “two and a half million”. */
function extend(text: PreparedText, number: Numeral): Numeral {
  const decimal = number.isWord ? readSpokenDecimals(text, number) : number;
  const mixed = number.scale === 1 ? addPart(text, decimal) : decimal;
  if (mixed !== decimal) return multiply(text, mixed);
  return addPart(text, number.isWord && decimal === number ? number : multiply(text, decimal));
}

/** The number times the scales that follow. */
function multiply(text: PreparedText, read: Numeral): Numeral {
  let { last, value, scale } = read;
  for (let i = 0; i < 3; i++) {
    const at = isHyphen(text, last) ? last + 1 : last;
    const next = numberAt(text, at, 'scale');
    // “12 cents” is money
    if (!next || (next === 100 && isA(text, at, 'unit'))) break;
    // “5 Mio. Euro”
    const isShort = readToken(text, at + 1) === '.' && isGlued(text, at + 1) && readUnit(text, at + 2) !== null;
    last = isShort ? at + 2 : at + 1;
    value *= next;
    scale *= next;
  }
  return { ...read, last, value, scale };
}

/** “two point seven five”, “cuarenta y siete coma veintiocho”, “zwei Komma drei”, “deux virgule zéro trois” */
function readSpokenDecimals(text: PreparedText, number: Numeral): Numeral {
  if (!isA(text, number.last, 'decimal-mark') || isGlued(text, number.last)) return number;
  let last = number.last + 1;
  let digits = '';
  for (; digits.length < MAX_SPOKEN_DIGITS; last++) {
    const digit = numberAt(text, last, 'number') ?? 10;
    if (digit > 9) break;
    digits += digit;
  }
  // “zwei Komma drei Millionen”, “coma veintiocho”
  const zeros = /^0*/.exec(digits)?.[0] ?? '';
  const from = number.last + 1 + zeros.length;
  const after = digits.length - zeros.length > 1 ? null : readWords(text, from);
  if (!after)
    return digits.length > zeros.length ? { ...number, last, value: Number(`${number.value}.${digits}`) } : number;
  const { scale } = after;
  const factor = scale >= 1e6 ? scale : 1;
  const isPart = isA(text, after.last, 'fraction', 'part-like', 'half');
  if (isPart || (factor > 1 && after.value >= 1000 * factor)) return number;
  const value = Number(`${number.value}.${zeros}${after.value / factor}`) * factor;
  return { ...number, last: after.last, value, scale: factor };
}

/** More decimals than anyone says. */
const MAX_SPOKEN_DIGITS = 12;

/** The number with the fraction of its scale that follows: “two and a half”, “tres millones y medio”, “sei milioni e due terzi”. */
function addPart(text: PreparedText, number: Numeral): Numeral {
  const { last, value, scale } = number;
  const and = skipToken(text, last, '-');
  if (!isA(text, and, 'number-and') && !isA(text, and, 'decimal-mark')) return number;
  const first = skipToken(text, and + 1, '-');
  const half = isOne(text, first) ? skipToken(text, first + 1, '-') : first;
  const unit = scale >= 1000 ? scale : 1;
  // “a million and half the crew”
  if (isA(text, half, half > first ? 'half' : 'bare-half') && !isHyphen(text, half + 1)) {
    // “un billón y medio millón”
    const own = numberAt(text, half + 1, 'scale');
    return {
      ...number,
      last: own && unit > 1 ? half + 2 : half + 1,
      value: value + (unit > 1 ? (own ?? unit) : 1) / 2,
    };
  }
  // “fifty-four hundredths”
  const tens = isHyphen(text, first + 1) ? (numberAt(text, first, 'number') ?? 0) : 0;
  const end = tens > 0 ? first + 3 : first + 1;
  const above = tens + (numberAt(text, end - 1, 'number') ?? (half > first ? 1 : 0));
  const below = numberAt(text, end, 'fraction');
  if (!above || !below || above >= below) return number;
  return { ...number, last: end + 1, value: value + (unit * above) / below };
}

/** Numbers with more groups are codes. */
const MAX_GROUPS = 7;

/** The number at a token whose digits are grouped by spaces or apostrophes: “1 234 567,8”, “1’234”; null if there is none. */
function joinGroups(text: PreparedText, at: number): { last: number; value: number } | null {
  let digits = toAsciiDigits(readToken(text, at));
  // “1” to “999”
  if (!/^[1-9]\d{0,2}$/.test(digits)) return null;
  let last = at + 1;
  let isPlain = false;
  for (let groups = 1; groups < MAX_GROUPS; groups++) {
    const gap = readGap(text, last);
    if (gap === null) break;
    const next = toAsciiDigits(readToken(text, gap.at));
    // “234”, “234,5”
    if (!/^\d{3}(?:[.,]\d+)?$/.test(next)) break;
    isPlain ||= gap.isPlain;
    digits += next;
    last = gap.at + 1;
    if (next.length > 3) break;
  }
  if (last === at + 1 || (isPlain && !canPart(text, at, last))) return null;
  const value = parseDigits(digits.replace(',', '.'), '.');
  return value === null ? null : { last, value };
}

function readGap(text: PreparedText, at: number): { at: number; isPlain: boolean } | null {
  const mark = readToken(text, at);
  if (/^['’]$/.test(mark) && isGlued(text, at) && isGlued(text, at + 1)) return { at: at + 1, isPlain: false };
  const gap = isNumber(text, at) ? readSpace(text, at) : '';
  return gap === '' ? null : { at, isPlain: gap === ' ' };
}

/** The space before a token if it may part groups of digits: a plain one, or one that does not break, of any width; '' for others. */
export function readSpace({ text, tokens }: PreparedText, at: number): string {
  const gap = text.slice(tokens[at - 1]?.end, tokens[at]?.start);
  return /^[ \u00a0\u2007\u2009\u202f]$/.test(gap) ? gap : '';
}

/** Whether a plain space groups digits here: if the language does so, or before a word in lower case. */
function canPart(text: PreparedText, at: number, last: number): boolean {
  if (isNumber(text, at - 1) || isNumber(text, last) || readToken(text, at - 1) === '+') return false;
  // “1 414 021 100”
  if (isSet(text, 'space-groups') || last - at > 2) return true;
  const isBeforeWord = isWord(text, last) && !isUpper(readToken(text, last));
  return isBeforeWord && !isUpper(readToken(text, at - 1));
}

/** The vague number that begins at a token: “dozens”, “hundreds of thousands”, “a few thousand”; null if there is none. */
function readVague(text: PreparedText, at: number): Numeral | null {
  const few = skipA(text, at, 'one-article');
  const scale = isA(text, few, few > at ? 'a-few' : 'few') ? readScale(text, few + 1) : undefined;
  if (scale) return inWords(few + 2, 2 * scale, scale, true);
  const base = numberAt(text, at, 'vague-number');
  if (!base) return null;
  const isOf = isA(text, at + 1, 'number-of');
  const more = isOf && readScale(text, at + 2);
  if (more) return inWords(at + 3, 2 * base * more, base * more, true);
  // “tens of”, “scores of”: as bare words they are something else
  return isA(text, at, 'never-alone') && !isOf ? null : inWords(at + 1, 2 * base, base, true);
}
