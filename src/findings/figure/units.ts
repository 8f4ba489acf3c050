import {
  isGlued,
  isHyphen,
  isWord,
  type PreparedText,
  readFolded,
  readToken,
  tagOf,
  tokenIs,
} from '../../text/prepared-text.ts';
import { foldMarks, isOneOf, isUpper, listWords, lookUp } from '../../text/words.ts';
import { isGrammarWord, type NumberLexicon, numberLexiconOf } from './language.ts';
import { UNKNOWN, type Unit } from './types.ts';
import { CODE_SCALES, CURRENCY_CODES, CURRENCY_SIGNS, CURRENCY_SYMBOLS } from './unit-names.ts';

/** Short units that are read only directly after their number: “40C”, “70m”. */
const ADJACENT_UNITS = listWords('c f in mi pc min sec t w bit yd pts st ac');

/** Currency codes that are read before numbers of one or two digits too. */
const COMMON_CURRENCIES = listWords('USD EUR GBP JPY CHF CAD AUD INR CNY ZAR BRL');

/** The case in which a letter is a unit: “5G” is no weight, “3M” no length. */
const CASES: { [letter: string]: string } = { c: 'C', f: 'F', g: 'g', m: 'm', l: 'l', t: 't', w: 'W' };

/** The most tokens of a unit: “barrels of oil equivalent”. */
const MAX_UNIT_TOKENS = 4;

/** The unit that begins at a token, and the token after it; null if there is none. */
export function readUnit(text: PreparedText, at: number): { unit: Unit; last: number } | null {
  const lexicon = numberLexiconOf(text);
  const isHyphened = tokenIs(text, at, '-') && isGlued(text, at) && isGlued(text, at + 1);
  const first = isHyphened ? at + 1 : at;
  if (!lexicon.unitHeads.has(readFolded(text, first))) return null;
  const start = text.tokens[first]?.start ?? 0;
  for (let length = MAX_UNIT_TOKENS; length > 0; length--) {
    const end = text.tokens[first + length - 1]?.end;
    if (end === undefined || end - start > 30) continue;
    const written = text.text.slice(start, end);
    const spelling = foldMarks(written).toLowerCase();
    const unit = lexicon.units.get(spelling);
    // “two second-half goals”
    const isOrdinal = spelling === 'second' && isHyphen(text, first + 1);
    if (!unit || isOrdinal || !hasUnitCase(written, spelling, unit) || !isNear(text, first, spelling, isHyphened))
      continue;
    return { unit, last: first + length };
  }
  return null;
}

/** The currency (ISO 4217) of a sign, or of a code in capitals; undefined for other words. */
function readSign(written: string): string | undefined {
  const sign = foldMarks(written).toLowerCase();
  return CURRENCY_CODES.has(written) ? written : (CURRENCY_SIGNS.get(sign) ?? CURRENCY_SYMBOLS.get(sign));
}

/** Whether a unit has the case it needs: “EUR” and “CUP” are currencies in capitals only. */
function hasUnitCase(written: string, spelling: string, unit: Unit): boolean {
  if (spelling.length === 1) return (lookUp(CASES, spelling) ?? written) === written;
  return unit[0] !== 'money' || spelling !== unit[1].toLowerCase() || written === unit[1];
}

/** Whether a unit may be at this distance from its number: “40C”, but not “40 C”. */
function isNear(text: PreparedText, first: number, spelling: string, isHyphened: boolean): boolean {
  // “a 1-in-75-year flood”
  if (isHyphened && spelling === 'in' && isHyphen(text, first + 1)) return false;
  if (isGlued(text, first)) return !(isHyphened && isOneOf(spelling, 'c f m g t w l'));
  if (spelling === 'in') return tokenIs(text, first - 2, 'ft feet foot');
  // “5 min”, but not “5 SEC”
  if (ADJACENT_UNITS.has(spelling)) return isOneOf(readToken(text, first), 'min sec');
  // “5 m high”, but not “5 m people”
  return !isOneOf(spelling, 'm g l') || !isWord(text, first + 1) || isAdjective(text, first + 1);
}

const isAdjective = (text: PreparedText, at: number) =>
  tokenIs(text, at, 'high long wide deep tall of and or to in from above below away');

/** What an amount is per, and the token after it: “a day”, “per year”; null if there is none. */
export function readPer(text: PreparedText, at: number, isKnown = false): { per: string; last: number } | null {
  if (!isKnown && !isGrammarWord(text, at, 'each')) return null;
  const { per } = numberLexiconOf(text);
  const word = readFolded(text, at + 1);
  // “metro cuadrado”
  const long = per.get(`${word} ${readFolded(text, at + 2)}`);
  if (long) return { per: long, last: at + 3 };
  const name = per.get(word);
  // “$5 billion a year ago”
  return name && !tokenIs(text, at + 2, 'ago later earlier before after') ? { per: name, last: at + 2 } : null;
}

/** Where “$” alone is not the US dollar. */
const DOLLARS: { [tag: string]: string } = Object.fromEntries(
  'en-AU=AUD en-CA=CAD fr-CA=CAD en-NZ=NZD en-SG=SGD en-HK=HKD es-MX=MXN es-AR=ARS es-CL=CLP es-CO=COP es-UY=UYU es-DO=DOP'
    .split(' ')
    .map((pair) => pair.split('=')),
);

/** The currency that “$” stands for in the region of a text; undefined for the US dollar. */
const localDollar = (text: PreparedText) => lookUp(DOLLARS, tagOf(text));

/** The currency sign right before a token, and its first token: “US$” before “5”; null if there is none. */
export function readCurrencyBefore(text: PreparedText, at: number): { currency: string; first: number } | null {
  const written = readToken(text, at - 1);
  if (isWord(text, at - 1) && !isUpper(written)) return null;
  // “Rs. 5,000”
  if (written === '.' && readToken(text, at - 2) === 'Rs') return { currency: 'INR', first: at - 2 };
  const currency = readSign(written);
  const longer = readLongSign(text, at - 1, currency);
  if (longer) return { currency: longer, first: at - 2 };
  if (!currency) return null;
  const local = written === '$' && localDollar(text);
  if (!isWord(text, at - 1) || isGlued(text, at)) return { currency: local || currency, first: at - 1 };
  const isCode = CURRENCY_CODES.has(written);
  if (!isCode && !isOneOf(written, 'Rs Rp Tk RM RMB Dh KD LE')) return null;
  // “COP 27” and “SDG 15” are a conference and a goal
  const isSmall = /^\d{1,2}$/.test(readToken(text, at)) && !numberLexiconOf(text).scales.has(readFolded(text, at + 1));
  if (isCode && isSmall && !COMMON_CURRENCIES.has(currency)) return null;
  return { currency, first: at - 1 };
}

/** The currency of a sign with a code or country before it: “US$5”, “CAD$5”, “CAD $5”; `UNKNOWN` if that is not known. */
function readLongSign(text: PreparedText, at: number, currency: string | undefined): string | undefined {
  const [before, sign] = [readToken(text, at - 1), readToken(text, at)];
  if (!isGlued(text, at)) return currency && sign === '$' && CURRENCY_CODES.has(before) ? before : undefined;
  const longer = readSign(before + sign);
  if (longer || !currency || !isWord(text, at - 1) || isWord(text, at)) return longer;
  const code = before.toUpperCase();
  return CURRENCY_CODES.has(code) ? code : UNKNOWN;
}

/** A currency code with a scale after a number: “75 USD million”, “30 MUSD”; null if there is none. */
export function readScaledCode(
  text: PreparedText,
  at: number,
  lexicon: NumberLexicon,
): { currency: string; scale: number; last: number } | null {
  const written = readToken(text, at);
  // “MUSD”, “k€”
  const sign = written.length === 1 && isGlued(text, at + 1) ? readToken(text, at + 1) : '';
  const [, letter = '', code = ''] = /^([kKMB])([A-Z]{3}|[€$])$/.exec(written + sign) ?? [];
  const currency = readSign(code);
  const joined = lookUp(CODE_SCALES, letter.toLowerCase());
  if (currency && joined) return { currency, scale: joined, last: sign ? at + 2 : at + 1 };
  const scale = CURRENCY_CODES.has(written) && lexicon.scales.get(readFolded(text, at + 1));
  return scale ? { currency: written, scale, last: at + 2 } : null;
}
