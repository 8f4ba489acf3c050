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
import { isOneOf, isUpper } from '../../text/words.ts';
import { parseDigits, parseFraction, parseSuperscript, toAsciiDigits } from './digits.ts';
import { isGrammarWord, type NumberLexicon, numberLexiconOf } from './language.ts';
import { inWords, readWords } from './number-words.ts';
import type { Numeral } from './types.ts';
import { readUnit } from './units.ts';

/** The number that begins at a token, in digits or words; null if there is none. */
export const readNumber = memoizeLast((text, at): Numeral | null => {
  const lexicon = numberLexiconOf(text);
  const around = readAround(text, at, lexicon);
  if (around) return around;
  const number = readDigits(text, at, lexicon) ?? readWords(text, at, lexicon);
  return number ? extend(text, number, lexicon) : readVague(text, at, lexicon);
});

/** “une vingtaine de”, “un centenar de”, “una decina”: about so many; but not “une quinzaine.” (two weeks) and “une quarantaine.” */
function readAround(text: PreparedText, at: number, { small, around, scales, vague }: NumberLexicon): Numeral | null {
  const value = around.get(readFolded(text, at + 1));
  if (!value || small.get(readFolded(text, at)) !== 1) return null;
  const isOf = isGrammarWord(text, at + 2, 'of') && !isNumber(text, at + 3);
  // “une centaine de milliers”
  const next = readFolded(text, at + 3);
  const more = isOf ? (vague.get(next) ?? scales.get(next)) : undefined;
  if (more) return { ...inWords(at + 4, value * more, value * more), isAround: true };
  const isAlone = !isWord(text, at + 2) && value !== 15 && value !== 40;
  // “une trentaine ou une quarantaine de”
  const isFirst = isGrammarWord(text, at + 2, 'or') && around.has(readFolded(text, at + 4));
  return isOf || isAlone || isFirst ? { ...inWords(at + 2, value, value), isAround: true } : null;
}

/** “10,000”, “1 234,5”, “2½”, “10 1/2”, “10⁶” */
function readDigits(text: PreparedText, at: number, lexicon: NumberLexicon): Numeral | null {
  if (!isNumber(text, at)) return null;
  const written = readToken(text, at);
  const sign = parseFraction(written);
  if (sign !== null) return { last: at + 1, value: sign, scale: 1, isVague: false, isWord: false, isPart: true };
  const slashed = readSlashed(text, at);
  if (slashed !== null) return { last: at + 3, value: slashed, scale: 1, isVague: false, isWord: false, isPart: true };
  const joined = joinGroups(text, at, lexicon);
  const whole = joined ? joined.value : parseDigits(written, lexicon.decimal);
  if (whole === null) return null;
  const number = { last: joined?.last ?? at + 1, value: whole, scale: 1, isVague: false, isWord: false };
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
  if (!isOneOf(readToken(text, at + 1), '/ ⁄') || !isGlued(text, at + 1) || !isGlued(text, at + 2)) return null;
  if ((isGlued(text, at) && !tokenIs(text, at - 1, '- (')) || isOneOf(readToken(text, at + 3), '/')) return null;
  const above = Number(toAsciiDigits(readToken(text, at)));
  const below = Number(toAsciiDigits(readToken(text, at + 2)));
  return above > 0 && above < below && isOneOf(String(below), '2 3 4 5 6 8 10 12 16 32 64 100') ? above / below : null;
}

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
  let last = isNegative ? at + 1 : at;
  let value = 0;
  for (let digit = 0; last < at + 4 && isGlued(text, last); last++) {
    const next = parseSuperscript(readToken(text, last));
    if (next === null) break;
    digit = next;
    value = value * 10 + digit;
  }
  const isRead = last > (isNegative ? at + 1 : at);
  return isRead ? { last, value: isNegative ? -value : value } : null;
}

/** The number with the scales and halves that follow: “2.3 million”, “$2-billion”, “3 mil millones”, “two and a half million”. */
function extend(text: PreparedText, number: Numeral, lexicon: NumberLexicon): Numeral {
  const decimal = number.isWord ? readSpokenDecimals(text, number, lexicon) : number;
  if (lexicon.isEnglish) {
    const read = decimal === number ? readTail(text, number, lexicon) : decimal;
    return addPart(text, number.isWord && read === number ? number : multiply(text, read, lexicon), lexicon);
  }
  const whole = number.isWord && decimal === number ? number : multiply(text, decimal, lexicon);
  const mixed = addPart(text, whole, lexicon);
  // “fünf und drei Viertel Milliarden”
  return mixed === whole || whole.scale > 1 ? mixed : multiply(text, mixed, lexicon);
}

/** The number times the scales that follow. */
function multiply(text: PreparedText, read: Numeral, lexicon: NumberLexicon): Numeral {
  let { last, value, scale } = read;
  for (let i = 0; i < 3; i++) {
    const at = readFolded(text, last) === '-' && isGlued(text, last) && isGlued(text, last + 1) ? last + 1 : last;
    const next = lexicon.scales.get(readFolded(text, at));
    // “12 cents” is money
    if (!next || (next === 100 && !lexicon.isEnglish && readFolded(text, at) !== 'cent')) break;
    // “5 Mio. Euro”
    const isShort = readToken(text, at + 1) === '.' && isGlued(text, at + 1) && readUnit(text, at + 2) !== null;
    last = isShort ? at + 2 : at + 1;
    // “trois cent deux douzaines” are 300 and two dozen
    const whole = next === 12 && read.isWord && value > 100 ? value - (value % 100) : 0;
    value = whole + (value - whole) * next;
    scale *= next;
  }
  return { ...read, last, value, scale };
}

/** “two point seven five”, “cuarenta y siete coma veintiocho”, “zwei Komma drei”, “deux virgule zéro trois” */
function readSpokenDecimals(text: PreparedText, number: Numeral, lexicon: NumberLexicon): Numeral {
  if (!lexicon.points.has(readFolded(text, number.last)) || isGlued(text, number.last)) return number;
  let last = number.last + 1;
  let zeros = '';
  while (lexicon.small.get(readFolded(text, last)) === 0) {
    zeros += '0';
    last++;
  }
  const digits = readSpokenDigits(text, last, lexicon);
  if (digits.length > 1)
    return { ...number, last: last + digits.length, value: Number(`${number.value}.${zeros}${digits}`) };
  const after = readWords(text, last, lexicon);
  // “zwei Komma drei Millionen”
  if (after && after.scale >= 1e6 && after.value < 1000 * after.scale)
    return { ...number, ...after, value: Number(`${number.value}.${zeros}${after.value / after.scale}`) * after.scale };
  if (!after || after.scale >= 1e6 || isPart(text, after.last, lexicon)) return number;
  return { ...number, last: after.last, value: Number(`${number.value}.${zeros}${after.value}`) };
}

/** The digits named one by one: “75” for “seven five”. */
function readSpokenDigits(text: PreparedText, at: number, { small }: NumberLexicon): string {
  let digits = '';
  for (let i = at; i < at + MAX_SPOKEN_DIGITS; i++) {
    const value = small.get(readFolded(text, i)) ?? 10;
    if (value > 9) break;
    digits += value;
  }
  return digits;
}

/** More decimals than anyone says. */
const MAX_SPOKEN_DIGITS = 12;

/** “cien con tres cuartos”, “uno con un medio” */
const isPart = (text: PreparedText, at: number, { parts, halves }: NumberLexicon) =>
  parts.has(readFolded(text, at)) || halves.has(readFolded(text, at)) || /avos?$/.test(readFolded(text, at));

/** The number with the fraction of its scale that follows: “tres millones y medio”, “sei milioni e due terzi”, “two million and a half”. */
function addPart(text: PreparedText, number: Numeral, lexicon: NumberLexicon): Numeral {
  const { last, value, scale } = number;
  const { isEnglish, small, parts } = lexicon;
  if (!isGrammarWord(text, last, 'and') && (isEnglish || !lexicon.points.has(readFolded(text, last)))) return number;
  const isOne = small.get(readFolded(text, last + 1)) === 1 || (isEnglish && tokenIs(text, last + 1, 'a'));
  const article = isOne ? last + 2 : last + 1;
  const unit = scale >= 1000 ? scale : 1;
  // “a million and half the crew”
  const isHalf = lexicon.halves.has(readFolded(text, article)) && (isOne || !isEnglish) && !isHyphen(text, article + 1);
  if (isHalf) {
    // “un billón y medio millón”
    const own = lexicon.scales.get(readFolded(text, article + 1));
    return { ...number, last: own ? article + 2 : article + 1, value: value + (own ?? unit) / 2 };
  }
  // “fifty-four hundredths”
  const end = isEnglish && isHyphen(text, last + 2) ? last + 4 : last + 2;
  const tens = end > last + 2 ? (small.get(readFolded(text, last + 1)) ?? 0) : 0;
  const above = tens + (small.get(readFolded(text, end - 1)) ?? 0);
  const below = parts.get(readFolded(text, end));
  if (!above || !below || above >= below || (isEnglish && !number.isWord)) return number;
  return { ...number, last: end + 1, value: value + (unit * above) / below };
}

/** “two and a half”, “four-and-a-half” */
function readTail(text: PreparedText, number: Numeral, lexicon: NumberLexicon): Numeral {
  const and = skipToken(text, number.last, '-');
  const a = skipToken(text, and + 1, '-');
  const half = skipToken(text, a + 1, '-');
  const part = tokenIs(text, and, 'and') && tokenIs(text, a, 'a one') && lexicon.parts.get(readFolded(text, half));
  return part && number.scale === 1 ? { ...number, last: half + 1, value: number.value + 1 / part } : number;
}

/** Numbers with more groups are codes. */
const MAX_GROUPS = 7;

/** The number at a token whose digits are grouped by spaces or apostrophes: “1 234 567,8”, “1’234”; null if there is none. */
function joinGroups(text: PreparedText, at: number, lexicon: NumberLexicon): { last: number; value: number } | null {
  // “1” to “999”
  if (!/^[1-9]\d{0,2}$/.test(toAsciiDigits(readToken(text, at)))) return null;
  let digits = toAsciiDigits(readToken(text, at));
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
  if (last === at + 1 || (isPlain && !canPart(text, at, last, lexicon))) return null;
  const value = parseDigits(digits.replace(',', '.'), '.');
  return value === null ? null : { last, value };
}

function readGap(text: PreparedText, at: number): { at: number; isPlain: boolean } | null {
  const mark = readToken(text, at);
  if (/^['’]$/.test(mark) && isGlued(text, at) && isGlued(text, at + 1)) return { at: at + 1, isPlain: false };
  if (!isNumber(text, at)) return null;
  const gap = text.text.slice(text.tokens[at - 1]?.end, text.tokens[at]?.start);
  // one space that does not break, of any width
  if (/^[\u00a0\u2007\u2009\u202f]$/.test(gap)) return { at, isPlain: false };
  return gap === ' ' ? { at, isPlain: true } : null;
}

/** Whether a plain space groups digits here: if the language does so, or before a word in lower case. */
function canPart(text: PreparedText, at: number, last: number, lexicon: NumberLexicon): boolean {
  if (isNumber(text, at - 1) || isNumber(text, last) || readToken(text, at - 1) === '+') return false;
  // “1 414 021 100”
  if (lexicon.groupsBySpace || !lexicon.isEnglish || last - at > 2) return true;
  const isBeforeWord = isWord(text, last) && !isUpper(readToken(text, last));
  return isBeforeWord && !isUpper(readToken(text, at - 1));
}

/** The vague number that begins at a token: “dozens”, “hundreds of thousands”, “a few thousand”; null if there is none. */
function readVague(text: PreparedText, at: number, lexicon: NumberLexicon): Numeral | null {
  const few = lexicon.isEnglish ? readFew(text, at, lexicon) : null;
  if (few) return few;
  const folded = readFolded(text, at);
  const base = lexicon.vague.get(folded);
  if (!base) return null;
  const isOf = isGrammarWord(text, at + 1, 'of');
  const next = readFolded(text, at + 2);
  const more = isOf && (lexicon.vague.get(next) ?? lexicon.scales.get(next));
  if (more) return inWords(at + 3, 2 * base * more, base * more, true);
  // “tens of”, “scores of”: as bare words they are something else
  if (folded === 'tens' || (folded === 'scores' && !isOf)) return null;
  return inWords(at + 1, 2 * base, base, true);
}

/** “a few thousand”, “several hundred”, “many thousands” */
function readFew(text: PreparedText, at: number, lexicon: NumberLexicon): Numeral | null {
  const few = skipToken(text, at, 'a');
  if (!tokenIs(text, few, few > at ? 'few couple' : 'few several many')) return null;
  const next = readFolded(text, few + 1);
  const scale = lexicon.scales.get(next) ?? lexicon.vague.get(next);
  return scale ? inWords(few + 2, 2 * scale, scale, true) : null;
}
