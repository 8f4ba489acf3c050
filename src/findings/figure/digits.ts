import { isPlain } from '../../text/words.ts';

/** The code of zero in other scripts: Arabic, Persian, Devanagari, Bengali, Gurmukhi, Gujarati, Tamil, Telugu, Thai, full-width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xe50, 0xff10];

/** Longer strings of digits are codes, not numbers. */
const MAX_DIGITS = 30;

/** The value of a fraction character such as “½”; null for anything else. */
export function parseFraction(sign: string): number | null {
  // “½”, “⅚”: the Unicode decomposition is “1⁄2”
  if (!/^[¼-¾⅐-⅞]$/.test(sign)) return null;
  const [above, below] = sign.normalize('NFKD').split('⁄');
  return Number(above) / Number(below);
}

/** The value of a superscript digit, as in “10⁶”; null for anything else. */
export function parseSuperscript(sign: string): number | null {
  return /^[⁰¹²³⁴-⁹]$/.test(sign) ? Number(sign.normalize('NFKD')) : null;
}

/** Replaces digits of any script by ASCII digits. */
export function toAsciiDigits(written: string): string {
  // “１２”, “١٢”
  return isPlain(written) ? written : written.replace(/(?![0-9])\p{Nd}/gu, asciiDigit);
}

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = ZEROS.find((start) => code >= start && code < start + 10);
  return zero === undefined ? digit : String(code - zero);
}

/** Parses digits with any usual grouping; `decimal` decides where the separators are ambiguous. Null if they are no number. */
export function parseDigits(written: string, decimal: '.' | ','): number | null {
  if (written.length > MAX_DIGITS) return null;
  const value = Number(normaliseSeparators(toAsciiDigits(written), decimal));
  return Number.isFinite(value) ? value : null;
}

/** Removes grouping marks and writes the decimal mark as a full stop. */
function normaliseSeparators(digits: string, decimal: '.' | ','): string {
  const hasDot = digits.includes('.');
  const hasComma = digits.includes(',');
  if (!hasDot && !hasComma) return digits;
  // “1,234.5” and “1.234,5”: of two different marks, the last one is the decimal separator
  if (hasDot && hasComma) {
    const isComma = digits.lastIndexOf(',') > digits.lastIndexOf('.');
    return isComma ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', '');
  }
  const mark = hasDot ? '.' : ',';
  // “12,34,567” as in India, “1.234.567”
  const isGrouped = /^\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3}$/.test(digits) && !digits.startsWith('0');
  const isSeveral = digits.indexOf(mark) !== digits.lastIndexOf(mark);
  if (isGrouped && (isSeveral || mark !== decimal)) return digits.replaceAll(mark, '');
  // “7503.274” where “.” parts groups: neither
  if (mark !== decimal && /^\d{4,}[.,]\d{3}$/.test(digits)) return '?';
  return digits.replace(mark, '.');
}

/** The value of a Roman numeral, alone or as an ordinal: “XXI”, “XXe”; null if it is none. */
export function parseRoman(word: string): number | null {
  const digits = /^([IVX]{1,6})(?:e|er|ème)?$/.exec(word)?.[1];
  if (!digits) return null;
  const values = [...digits].map((letter) => ({ I: 1, V: 5, X: 10 })[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

/** The decade of a year or of its last two digits, as an ISO 8601 pattern: “197X” for “1970” and “70”, “201X” for “10” */
export function parseDecade(digits: string): string | null {
  if (/^(?:1[5-9]|20)\d0$/.test(digits)) return `${digits.slice(0, 3)}X`;
  return /^[1-9]0$/.test(digits) ? `${digits < '30' ? '20' : '19'}${digits[0]}X` : null;
}
