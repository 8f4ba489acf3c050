import {
  isGlued,
  isHyphen,
  isWord,
  type PreparedText,
  readFolded,
  readToken,
  tokenIs,
} from '../../text/prepared-text.ts';
import { isUpper } from '../../text/words.ts';
import { UNKNOWN, type Unit } from './types.ts';
import { isA, lexiconOf, lookUpWord, numberAt, numberOf, readTagged } from './words.ts';

/** Every code of ISO 4217 that is or was in use. */
const CURRENCY_CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** A unit and the token after it. */
export interface FoundUnit {
  unit: Unit;
  last: number;
}

/** The unit that begins at a token, and the token after it; null if there is none. */
export function readUnit(text: PreparedText, at: number): FoundUnit | null {
  const first = isHyphen(text, at) ? at + 1 : at;
  const written = readToken(text, first);
  // “EUR” and “CUP” are currencies in capitals only
  if (CURRENCY_CODES.has(written)) return { unit: ['money', written], last: first + 1 };
  const found = readTagged(text, first, 'unit');
  if (!found || typeof found.value === 'string' || typeof found.value === 'number') return null;
  const unit = found.value;
  const isShort = found.last === first + 1;
  if (isShort && (!hasCase(written, unit) || !isNear(text, first, first > at))) return null;
  return { unit, last: found.last };
}

/** Whether a letter has the case it needs: “5G” is no weight, “3M” no length. */
const hasCase = (written: string, [, unit]: Unit) =>
  written.length > 1 || unit.includes(written) || !unit.toLowerCase().includes(written.toLowerCase());

/** Whether a unit of one word may be at this distance from its number: “40C”, but not “40 C”. */
function isNear(text: PreparedText, at: number, isHyphened: boolean): boolean {
  // “two second-half goals”, “a 1-in-75-year flood”
  if (isHyphen(text, at + 1) && isA(text, at, 'other-before-hyphen')) return false;
  if (isGlued(text, at)) return !(isHyphened && readFolded(text, at).length === 1);
  if (readFolded(text, at) === 'in') return tokenIs(text, at - 2, 'ft feet');
  // “5 min”, but not “5 SEC”
  if (isA(text, at, 'glued-unit')) return isA(text, at, 'small-unit') && readToken(text, at) === readFolded(text, at);
  // “5 m high”, but not “5 m people”
  return !isA(text, at, 'letter-unit') || !isWord(text, at + 1) || isA(text, at + 1, 'after-letter-unit');
}

/** What an amount is per, and the token after it: “a day”, “per year”, “/h”; null if there is none. */
export function readPer(text: PreparedText, at: number, isKnown = false): { per: string; last: number } | null {
  const short = isGlued(text, at) && isGlued(text, at + 1) && tokenIs(text, at, '/') ? readToken(text, at + 1) : '';
  if (short === 'h' || short === 's') return { per: short === 'h' ? 'hour' : 'second', last: at + 2 };
  if (!isKnown && !isA(text, at, 'number-each')) return null;
  const other = readTagged(text, at + 1, 'per');
  if (other) return { per: String(other.value), last: other.last };
  const { value, last } = readTagged(text, at + 1, 'unit') ?? {};
  const [form, unit, factor] = typeof value === 'object' ? value : [];
  const isLong = readFolded(text, at + 1).length > 2;
  if (!unit || !last || factor || !isLong || (form !== 'duration' && form !== 'measure')) return null;
  // “$5 billion a year ago”
  return isA(text, last, 'after-span') ? null : { per: unit, last };
}

/** The currency of a sign with a code or a country before it, and its first token: “US$” before “5”; null if there is none. */
export function readCurrencyBefore(text: PreparedText, at: number): { currency: string; first: number } | null {
  // “Rs. 5,000”
  const end = readToken(text, at - 1) === '.' && readToken(text, at - 2) === 'Rs' ? at - 1 : at;
  const last = readToken(text, end - 1);
  if (isWord(text, end - 1) && !isUpper(last)) return null;
  const long = readTagged(text, end - 2, 'currency-sign');
  if (long?.last === end && isGlued(text, end - 1)) return { currency: String(long.value), first: end - 2 };
  const sign = readTagged(text, end - 1, 'currency-sign')?.value;
  if (sign && !isWord(text, end - 1)) return readSign(text, end - 1, String(sign));
  if (CURRENCY_CODES.has(last)) {
    // “COP 27” and “SDG 15” are a conference and a goal
    const isSmall = /^\d{1,2}$/.test(readToken(text, at)) && !isA(text, at + 1, 'scale');
    const isOther = isSmall && !isGlued(text, at) && !isA(text, end - 1, 'common-currency');
    return isOther ? null : { currency: last, first: end - 1 };
  }
  return sign && (isGlued(text, at) || isA(text, end - 1, 'apart-sign'))
    ? { currency: String(sign), first: end - 1 }
    : null;
}

/** “$5”, “CAD$5”, “CAD $5”; `UNKNOWN` for “XQ$5”. */
function readSign(text: PreparedText, at: number, currency: string): { currency: string; first: number } {
  const before = readToken(text, at - 1);
  const code = CURRENCY_CODES.has(before.toUpperCase()) ? before.toUpperCase() : null;
  if (isGlued(text, at) && isWord(text, at - 1)) return { currency: code ?? UNKNOWN, first: at - 1 };
  const isDollar = readToken(text, at) === '$';
  if (isDollar && code === before) return { currency: code, first: at - 1 };
  return { currency: (isDollar && localDollar(text)) || currency, first: at };
}

/** The currency that “$” stands for in the region of a text; undefined for the US dollar. */
function localDollar(text: PreparedText): string | undefined {
  const code = lookUpWord(lexiconOf(text), text.region.toLowerCase(), 'local-dollar');
  return code === undefined ? undefined : String(code);
}

/** A currency code with a scale after a number: “75 USD million”, “30 MUSD”; null if there is none. */
export function readScaledCode(
  text: PreparedText,
  at: number,
): { currency: string; scale: number; last: number } | null {
  const written = readToken(text, at);
  // “MUSD”, “k€”
  const sign = written.length === 1 && isGlued(text, at + 1) ? readToken(text, at + 1) : '';
  const [, letter = '', code = ''] = /^([kKMB])([A-Z]{3}|[€$])$/.exec(written + sign) ?? [];
  const currency = CURRENCY_CODES.has(code) ? code : lookUpWord(lexiconOf(text), code, 'currency-sign');
  const joined = numberOf(lexiconOf(text), letter.toLowerCase(), 'scale-letters') ?? 1;
  if (currency) return { currency: String(currency), scale: joined, last: sign ? at + 2 : at + 1 };
  const scale = CURRENCY_CODES.has(written) && numberAt(text, at + 1, 'scale');
  return scale ? { currency: written, scale, last: at + 2 } : null;
}
