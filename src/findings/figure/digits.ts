/** Where the digits of other scripts begin: Arabic, Persian, Devanagari, Bengali, Gurmukhi, Gujarati, Tamil, Telugu, Thai, full-width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xe50, 0xff10];

/** Longer rows of digits are codes. */
const MOST_DIGITS = 30;

/** What “½” and its like say; null for anything else. */
export function parseFraction(sign: string): number | null {
  // “½”, “⅚”: the Unicode decomposition is “1⁄2”
  if (!/^[¼-¾⅐-⅞]$/.test(sign)) return null;
  const [above, below] = sign.normalize('NFKD').split('⁄');
  return Number(above) / Number(below);
}

/** The digit that a raised sign stands for, as in “10⁶”; null when it is none. */
export function parseSuperscript(sign: string): number | null {
  return /^[⁰¹²³⁴-⁹]$/.test(sign) ? Number(sign.normalize('NFKD')) : null;
}

/** Digits of any script as the ten of ASCII. */
export function toLatin(written: string): string {
  // “１２”, “١٢”
  return written.replace(/(?![0-9])\p{Nd}/gu, latinDigit);
}

function latinDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = ZEROS.find((start) => code >= start && code < start + 10);
  return zero === undefined ? digit : String(code - zero);
}

/** The number that digits spell, with grouping and decimals in any country's habit; null when they spell none. */
export function parseDigits(written: string, decimal: '.' | ','): number | null {
  if (written.length > MOST_DIGITS) return null;
  const value = Number(straighten(toLatin(written), decimal));
  return Number.isFinite(value) ? value : null;
}

function straighten(digits: string, decimal: '.' | ','): string {
  const hasDot = digits.includes('.');
  const hasComma = digits.includes(',');
  if (!hasDot && !hasComma) return digits;
  // “1,234.5” and “1.234,5”: of two marks the last one stands before the decimals
  if (hasDot && hasComma) {
    const isComma = digits.lastIndexOf(',') > digits.lastIndexOf('.');
    return isComma ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', '');
  }
  const mark = hasDot ? '.' : ',';
  // “12,34,567” as in India, “1.234.567”
  const isGrouped = /^\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3}$/.test(digits) && !digits.startsWith('0');
  const isSeveral = digits.indexOf(mark) !== digits.lastIndexOf(mark);
  if (isGrouped && (isSeveral || mark !== decimal)) return digits.replaceAll(mark, '');
  return digits.replace(mark, '.');
}
