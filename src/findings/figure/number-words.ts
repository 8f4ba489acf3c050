import {
  isGlued,
  isNumber,
  type PreparedText,
  readFolded,
  readToken,
  skipToken,
  tokenIs,
} from '../../text/prepared-text.ts';
import { lookUp } from '../../text/words.ts';
import { parseDigits } from './digits.ts';
import { isGrammarWord, type NumberLexicon } from './language.ts';
import type { Numeral } from './types.ts';

const word = (last: number, value: number, scale: number, isVague = false): Numeral => ({
  last,
  value,
  scale,
  isVague,
  isWord: true,
});

/** The number in words that begins at a token: “two hundred and fifty”, “treinta y cinco mil”, “quatre-vingt-dix”; null if there is none. */
export function readWords(text: PreparedText, at: number, lexicon: NumberLexicon): Numeral | null {
  const half = readHalfScale(text, at, lexicon);
  if (half) return half;
  let i = at;
  let whole = 0;
  let part: number | null = null;
  let largest = 1;
  let smallest = Number.POSITIVE_INFINITY;
  if (lexicon.isEnglish && tokenIs(text, at, 'a an') && lexicon.scales.has(readFolded(text, at + 1))) {
    part = 1;
    i++;
  }
  // far more than any number in words needs
  while (i < at + 32) {
    const link = readFolded(text, i);
    const isLinked = i > at && (isGrammarWord(text, i, 'and') || (link === '-' && isGlued(text, i)));
    const next = isLinked ? i + 1 : i;
    const folded = readFolded(text, next);
    const small = lexicon.small.get(folded);
    const scale = lexicon.scales.get(folded);
    if (small !== undefined && canAdd(part, small, isLinked ? link : '', lexicon)) {
      part = addSmall(part, small);
    } else if (scale && (part || (scale < 1e6 && canStandAlone(part, scale, lexicon))) && (!isLinked || link === '-')) {
      const multiplied: number = part || 1;
      largest = Math.max(largest, scale);
      if (scale <= 100) {
        if (multiplied >= 100) break;
        part = multiplied * scale;
      } else {
        // “dos mil millones”: a larger scale multiplies everything before it
        whole = scale > smallest ? (whole + multiplied) * scale : whole + multiplied * scale;
        largest = Math.max(largest, whole >= scale ? scale : largest);
        smallest = scale;
        part = 0;
      }
    } else if (scale && part === 0 && scale > smallest && !isLinked) {
      whole *= scale;
      smallest = scale;
      largest = Math.max(largest, scale);
    } else break;
    i = next + 1;
  }
  return part === null ? null : word(i, whole + part, largest);
}

/** Whether a scale needs no number before it: “mille”, “mil” and “tausend” do not; “thousand” and “million” do. */
function canStandAlone(part: number | null, scale: number, lexicon: NumberLexicon): boolean {
  return !lexicon.isEnglish && scale !== 12 && (part === null || part === 0);
}

/** Whether a number word continues the number before it: “twenty” + “five”, “hundred” + “and fifty”; but not “five six”, “one and two”. */
function canAdd(part: number | null, small: number, link: string, lexicon: NumberLexicon): boolean {
  if (part === null) return link === '';
  const isAnd = link !== '' && link !== '-';
  if (part % 100 === 0) return (part > 0 || link !== '-') && small > 0 && (small < 100 || part === 0);
  if (isVigesimal(part, small, link)) return true;
  if (lexicon.language === 'fr' && part % 100 >= 60 && small > 9 && small < 20) return part % 20 === 0;
  return !(isAnd && lexicon.isEnglish) && part % 10 === 0 && part % 100 >= 20 && small > 0 && small < 10;
}

/** “quatre-vingt” is four times twenty. */
const isVigesimal = (part: number, small: number, link: string) => part % 100 === 4 && small === 20 && link === '-';

const addSmall = (part: number | null, small: number) =>
  part !== null && part % 100 === 4 && small === 20 ? part + 76 : (part ?? 0) + small;

/** “half a million”, “half million”, “a quarter of a million” */
function readHalfScale(text: PreparedText, at: number, lexicon: NumberLexicon): Numeral | null {
  if (!lexicon.isEnglish) return null;
  const first = skipToken(text, at, 'a');
  const part = tokenIs(text, first, 'half quarter') && lexicon.parts.get(readFolded(text, first));
  if (!part) return null;
  const scaleAt = skipToken(text, skipToken(text, first + 1, 'of -'), 'a an');
  const scale = lexicon.scales.get(readFolded(text, scaleAt));
  return scale && scale !== 100 ? word(scaleAt + 1, scale / part, scale) : null;
}

/** The vague number that begins at a token: “dozens”, “hundreds of thousands”, “a few thousand”; null if there is none. */
export function readVague(text: PreparedText, at: number, lexicon: NumberLexicon): Numeral | null {
  const few = lexicon.isEnglish ? readFew(text, at, lexicon) : null;
  if (few) return few;
  const folded = readFolded(text, at);
  const base = lexicon.vague.get(folded);
  if (!base) return null;
  const isOf = isGrammarWord(text, at + 1, 'of');
  const next = readFolded(text, at + 2);
  const more = isOf && (lexicon.vague.get(next) ?? lexicon.scales.get(next));
  if (more) return word(at + 3, 2 * base * more, base * more, true);
  // “tens of”, “scores of”: as bare words they are something else
  if (folded === 'tens' || (folded === 'scores' && !isOf)) return null;
  return word(at + 1, 2 * base, base, true);
}

/** “a few thousand”, “several hundred”, “many thousands” */
function readFew(text: PreparedText, at: number, lexicon: NumberLexicon): Numeral | null {
  const few = skipToken(text, at, 'a');
  if (!tokenIs(text, few, few > at ? 'few couple' : 'few several many')) return null;
  const next = readFolded(text, few + 1);
  const scale = lexicon.scales.get(next) ?? lexicon.vague.get(next);
  return scale ? word(few + 2, 2 * scale, scale, true) : null;
}

const SCALE_LETTERS: { [letters: string]: number } = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  mio: 1e6,
  mil: 1e6,
  b: 1e9,
  bn: 1e9,
  bln: 1e9,
  mrd: 1e9,
  mld: 1e9,
  md: 1e9,
  mds: 1e9,
  tn: 1e12,
  trn: 1e12,
  cr: 1e7,
};

/** The scale that letters after a number abbreviate: “2.3bn”, “€5 bn”; null if there is none. */
export function readScaleLetters(text: PreparedText, at: number): number | null {
  const letters = readFolded(text, at);
  return isGlued(text, at) || letters.length > 1 ? (lookUp(SCALE_LETTERS, letters) ?? null) : null;
}

/** The ordinal that begins at a token: “21st”, “third”, “twenty-first”; null if there is none. */
export function readOrdinal(text: PreparedText, at: number, lexicon: NumberLexicon): Numeral | null {
  const folded = readFolded(text, at);
  const simple = lexicon.ordinals.get(folded);
  if (simple !== undefined) return word(at + 1, simple, 1);
  if (isNumber(text, at)) {
    if (!isGlued(text, at + 1) || !tokenIs(text, at + 1, 'st nd rd th')) return null;
    const value = parseDigits(readToken(text, at), lexicon.decimal);
    return value === null ? null : { ...word(at + 2, value, 1), isWord: false };
  }
  const tens = lexicon.small.get(folded) ?? 0;
  const unit = lexicon.ordinals.get(readFolded(text, at + 2)) ?? 10;
  return tens >= 20 && readFolded(text, at + 1) === '-' && unit < 10 ? word(at + 3, tens + unit, 1) : null;
}
