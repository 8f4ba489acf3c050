/** Where the digits of other scripts begin: Arabic, Persian, Devanagari, Bengali, full-width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10];

// “½”
const FRACTIONS: { [sign: string]: number } = {
  '½': 1 / 2,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅛': 1 / 8,
};

/** The number that digits spell, with grouping and decimals in any country's habit; null when they spell none. */
export function parseDigits(written: string): number | null {
  const fraction = FRACTIONS[written];
  if (fraction !== undefined) return fraction;
  // “１２”, “١٢”
  const digits = written.replace(/\p{Nd}/gu, toLatin);
  const value = Number(straighten(digits));
  return Number.isFinite(value) && digits.length <= 30 ? value : null;
}

function toLatin(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = ZEROS.find((start) => code >= start && code < start + 10);
  return zero === undefined ? digit : String(code - zero);
}

function straighten(digits: string): string {
  // “10,000”, “1,234.5”, and “12,34,567” as in India
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/.test(digits)) return digits.replaceAll(',', '');
  // “1.234,5” and “1.234.567”
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(digits) || /^\d{1,3}(?:\.\d{3}){2,}$/.test(digits)) {
    return digits.replaceAll('.', '').replace(',', '.');
  }
  // “2,5”
  return /^\d+,\d+$/.test(digits) ? digits.replace(',', '.') : digits;
}
