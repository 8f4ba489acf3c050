import {
  isGlued,
  isHyphen,
  isNumber,
  type PreparedText,
  readFolded,
  readToken,
  skipToken,
  tokenIs,
} from '../../text/prepared-text.ts';
import { parseDigits } from './digits.ts';
import { isGrammarWord, type NumberLexicon } from './language.ts';
import type { Numeral } from './types.ts';

/** A number in words, which ends before a token. */
export const inWords = (last: number, value: number, scale: number, isVague = false): Numeral => ({
  last,
  value,
  scale,
  isVague,
  isWord: true,
});

/** What has been read of a number in words: terms with a scale of 1,000 or more, and the part below one thousand after them. */
interface Sum {
  terms: { value: number; scale: number }[];
  part: number | null;
}

/** More words and hyphens than any number needs. */
const MAX_WORDS = 48;

/** The number in words that begins at a token: “two hundred and fifty”, “treinta y cinco mil”, “zweihundertfünf”; null if there is none. */
export function readWords(text: PreparedText, at: number, lexicon: NumberLexicon): Numeral | null {
  const half = readHalfScale(text, at, lexicon);
  if (half) return half;
  const isArticle = lexicon.isEnglish && tokenIs(text, at, 'a an') && lexicon.scales.has(readFolded(text, at + 1));
  const sum: Sum = { terms: [], part: isArticle ? 1 : null };
  let i = isArticle ? at + 1 : at;
  while (i < at + MAX_WORDS) {
    const link = readFolded(text, i);
    const isLinked = i > at && (isGrammarWord(text, i, 'and') || (link === '-' && isGlued(text, i)));
    // “vingt-et-un”
    const isHyphenated =
      isLinked && link === '-' && isGrammarWord(text, i + 1, 'and') && readFolded(text, i + 2) === '-';
    const next = isHyphenated ? i + 3 : isLinked ? i + 1 : i;
    if (isLinked && link !== '-' && isPartAhead(text, next, sum, lexicon)) break;
    if (!addWord(sum, readFolded(text, next), isLinked ? link : '', lexicon)) break;
    i = next + 1;
  }
  if (sum.part === null && sum.terms.length === 0) return null;
  const value = sum.terms.reduce((total, term) => total + term.value, sum.part ?? 0);
  return inWords(i, value, Math.max(1, ...sum.terms.map(({ scale }) => scale), isHundreds(value, sum) ? 100 : 1));
}

/** Whether “and” adds a fraction: “cinque miliardi e tre quarti”; but “treinta y dos quintos” are 32. */
function isPartAhead(
  text: PreparedText,
  at: number,
  { part }: Sum,
  { isEnglish, parts, small, language }: NumberLexicon,
): boolean {
  if (isEnglish) {
    // “three” and “fifty-four”
    const end = isHyphen(text, at + 1) ? at + 3 : at + 1;
    const name = readFolded(text, end);
    const count = small.get(readFolded(text, end - 1)) ?? 0;
    const whole = parts.get(name) ?? 0;
    return end > at + 1 ? whole >= 100 : name.endsWith('s') ? count > 1 && count < whole : count === 1 && whole === 2;
  }
  const below = parts.get(readFolded(text, at + 1)) ?? 0;
  // “cento e trinta quintos” may be 26
  if (below <= (small.get(readFolded(text, at)) ?? below)) return false;
  return (part ?? 0) % 100 < 20 || (language !== 'es' && language !== 'pt');
}

const isHundreds = (value: number, { terms }: Sum) => terms.length === 0 && value >= 100;

/** Adds the next word to a number; false if the word does not continue it. */
function addWord(sum: Sum, folded: string, link: string, lexicon: NumberLexicon): boolean {
  const { part } = sum;
  const scale = lexicon.scales.get(folded);
  if (scale && scale >= 1000) return (link === '' || link === '-') && multiply(sum, scale, lexicon);
  const small = lexicon.small.get(folded) ?? (scale ? undefined : readCompoundNumber(folded, lexicon));
  if (small !== undefined && small >= 1000) {
    if (part || sum.terms.some((term) => term.scale < 1e6) || (link !== '' && sum.terms.length === 0)) return false;
    sum.terms.push({ value: small - (small % 1000), scale: 1000 });
    sum.part = small % 1000;
    return true;
  }
  // “sept-mille-cinq-cents”
  const isAfterScale = part === 0 && link === '-' && sum.terms.length > 0 && lexicon.language === 'fr';
  if (small !== undefined && canAdd(part, small, isAfterScale ? '' : link, lexicon)) {
    sum.part = addSmall(part, small);
    return true;
  }
  if (!scale || !(link === '' || link === '-') || !(part || (scale === 100 && canStandAlone(lexicon)))) return false;
  // “twenty hundred”, but “three hundred dozen”
  if (scale === 100 && (part ?? 0) >= (lexicon.language === 'fr' ? 20 : 100)) return false;
  sum.part = (part || 1) * scale;
  return true;
}

/** Multiplies what is smaller than a scale: “dos mil millones”, “tres billones doscientos mil millones”. */
function multiply(sum: Sum, scale: number, lexicon: NumberLexicon): boolean {
  const { terms } = sum;
  let kept = terms.length;
  while (kept > 0 && (terms[kept - 1]?.scale ?? 0) < scale) kept--;
  if (terms[kept - 1]?.scale === scale) return false;
  const below = terms.slice(kept).reduce((total, term) => total + term.value, sum.part ?? 0);
  if (!below && (scale >= 1e6 || !canStandAlone(lexicon))) return false;
  terms.splice(kept, terms.length, { value: (below || 1) * scale, scale });
  sum.part = 0;
  return true;
}

/** Whether 100 and 1,000 need no number before them: “mille”, “mil” and “tausend” do not; “thousand” does. */
const canStandAlone = ({ isEnglish }: NumberLexicon) => !isEnglish;

/** Whether a number word continues the number before it: “twenty” + “five”, “hundred” + “and fifty”; but not “five six”, “one and two”. */
function canAdd(part: number | null, small: number, link: string, lexicon: NumberLexicon): boolean {
  if (part === null) return link === '';
  if (small < 1 || !Number.isInteger(small) || !Number.isInteger(part)) return false;
  const isAnd = link !== '' && link !== '-';
  if (part % 100 === 0) return (part > 0 || link !== '-') && (small < 100 || part === 0);
  if (isVigesimal(part, small, link, lexicon)) return true;
  // “dix-sept”
  if (lexicon.language === 'fr' && part % 100 === 10) return small > 6 && small < 10 && !isAnd;
  if (lexicon.language === 'fr' && part % 100 >= 60 && small > 9 && small < 20) return part % 20 === 0;
  // “fünfzig und zwei” are two numbers
  return (
    !(isAnd && (lexicon.isEnglish || lexicon.language === 'de')) && part % 10 === 0 && part % 100 >= 20 && small < 10
  );
}

/** “quatre-vingt” and “quatre vingt” are four times twenty. */
const isVigesimal = (part: number, small: number, link: string, { language }: NumberLexicon) =>
  language === 'fr' && part % 100 === 4 && small === 20 && (link === '-' || link === '');

const addSmall = (part: number | null, small: number) =>
  part !== null && part % 100 === 4 && small === 20 ? part + 76 : (part ?? 0) + small;

/** The numbers of compounds seen so far, by language; undefined for other words. */
const compounds = new Map<string, Map<string, number | undefined>>();

const MAX_COMPOUNDS = 5000;

/** The number written as one word of several parts: “zweihundertsechsundfünfzig”, “duemilatrecento”; undefined if it is none. */
export function readCompoundNumber(folded: string, lexicon: NumberLexicon): number | undefined {
  const { language, small } = lexicon;
  // no compound is shorter than “ventuno”
  if ((language !== 'de' && language !== 'it' && language !== 'es') || folded.length < 7) return undefined;
  const known = compounds.get(language) ?? new Map<string, number | undefined>();
  compounds.set(language, known);
  if (known.has(folded)) return known.get(folded);
  const read = { de: readGerman, it: readItalian, es: readSpanish }[language](folded, small);
  if (known.size >= MAX_COMPOUNDS) known.clear();
  known.set(folded, read);
  return read;
}

/** “dreihundertneunundneunzigtausendfünfhundertneun”, “zweieinhalb” */
function readGerman(word: string, small: ReadonlyMap<string, number>): number | undefined {
  const half = /^(.+?)(?:ein|und)halb$/.exec(word)?.[1];
  if (half) return add(small.get(half), 0.5);
  // “tausendundeins”
  const readPart = (part: string) => readGerman(part.replace(/^und(?=.)/, ''), small);
  const thousands = word.indexOf('tausend');
  if (thousands >= 0) return join(word, thousands, 7, 1000, readPart);
  const hundreds = word.indexOf('hundert');
  if (hundreds >= 0) return join(word, hundreds, 7, 100, readPart);
  // “neunundneunzig”
  const und = word.indexOf('und');
  const ten = small.get(word.slice(und + 3)) ?? 0;
  const unit = small.get(word.slice(0, und)) ?? 10;
  if (und > 0 && ten >= 20 && ten % 10 === 0 && unit < 10) return ten + unit;
  return word === 'ein' ? 1 : small.get(word);
}

/** “treintaicinco”, “doscientosmil”, as in “doscientosmilésimos” */
function readSpanish(word: string, small: ReadonlyMap<string, number>): number | undefined {
  const plain = small.get(word);
  if (plain !== undefined) return plain;
  const thousands = word.indexOf('mil');
  if (thousands >= 0) {
    const isMillion = word.startsWith('millon', thousands);
    return join(word, thousands, isMillion ? 6 : 3, isMillion ? 1e6 : 1000, (part) => readSpanish(part, small));
  }
  for (const [stem, ten] of small) {
    if (ten < 30 || !word.startsWith(stem)) continue;
    const unit = readSpanish(word.slice(stem.length).replace(/^[iy]/, ''), small) ?? 0;
    if (unit > 0 && unit < (ten < 100 ? 10 : 100)) return ten + unit;
  }
  return undefined;
}

/** “duemiladuecentoventicinque”, “ventuno”, “centotto” */
function readItalian(word: string, small: ReadonlyMap<string, number>): number | undefined {
  const thousands = /mil(?:a|le)/.exec(word);
  if (thousands) return join(word, thousands.index, thousands[0].length, 1000, (part) => readItalian(part, small));
  const hundreds = word.indexOf('cent');
  if (hundreds >= 0) {
    // “centotto”, “centottanta”
    const end = /^cento(?!tt|nz)/.test(word.slice(hundreds)) ? 5 : 4;
    return join(word, hundreds, end, 100, (part) => readItalian(part, small));
  }
  const plain = small.get(word);
  if (plain !== undefined) return plain;
  // “ventuno”, “trentotto”, “quarantatré”
  for (const [stem, ten] of small) {
    if (ten < 20 || ten >= 100 || !word.startsWith(stem.slice(0, -1))) continue;
    const whole = word.startsWith(stem) ? small.get(word.slice(stem.length)) : undefined;
    const unit = whole ?? small.get(word.slice(stem.length - 1)) ?? 10;
    const isElided = whole === undefined;
    if (unit > 0 && unit < 10 && (!isElided || unit === 1 || unit === 8)) return ten + unit;
  }
  return undefined;
}

const add = (value: number | undefined, more: number) => (value === undefined ? undefined : value + more);

/** Multiplies the part before a hundred or thousand and adds the part after it; undefined if either is no number below it. */
function join(
  word: string,
  at: number,
  length: number,
  scale: number,
  read: (part: string) => number | undefined,
): number | undefined {
  const before = at === 0 ? 1 : read(word.slice(0, at));
  const rest = word.slice(at + length);
  const after = rest === '' ? 0 : read(rest);
  if (!before || after === undefined || (rest !== '' && after === 0)) return undefined;
  if (!Number.isInteger(before + after) || after >= scale || before >= 1000 || (scale === 100 && before > 99))
    return undefined;
  return before * scale + after;
}

/** “half a million”, “half million”, “a quarter of a million”, “three quarters of a million” */
function readHalfScale(text: PreparedText, at: number, lexicon: NumberLexicon): Numeral | null {
  if (!lexicon.isEnglish) return readForeignHalf(text, at, lexicon);
  const count = lexicon.small.get(readFolded(text, at));
  const partAt = count ? skipToken(text, at + 1, '-') : skipToken(text, at, 'a');
  const part = lexicon.parts.get(readFolded(text, partAt));
  if (!part || (count ?? 1) >= part) return null;
  const isOf = tokenIs(text, partAt + 1, 'of') && tokenIs(text, partAt + 2, 'a an');
  if (!isOf && (count || !tokenIs(text, partAt, 'half quarter'))) return null;
  const scaleAt = isOf ? partAt + 3 : skipToken(text, skipToken(text, partAt + 1, '-'), 'a an');
  const scale = lexicon.scales.get(readFolded(text, scaleAt));
  return scale && scale !== 100 ? inWords(scaleAt + 1, ((count ?? 1) * scale) / part, scale) : null;
}

/** “media docena”, “un demi-million”, “eine halbe Million” */
function readForeignHalf(text: PreparedText, at: number, { small, halves, scales }: NumberLexicon): Numeral | null {
  const first = small.get(readFolded(text, at)) === 1 ? at + 1 : at;
  if (!halves.has(readFolded(text, first))) return null;
  const scaleAt = skipToken(text, first + 1, '-');
  const scale = scales.get(readFolded(text, scaleAt)) ?? 0;
  return scale >= 1000 || scale === 12 ? inWords(scaleAt + 1, scale / 2, scale) : null;
}

/** The ordinal that begins at a token: “21st”, “third”, “twenty-first”, “one hundred and fifth”; null if there is none. */
export function readOrdinal(text: PreparedText, at: number, lexicon: NumberLexicon): Numeral | null {
  const folded = readFolded(text, at);
  const simple = lexicon.ordinals.get(folded);
  if (simple !== undefined) return inWords(at + 1, simple, 1);
  if (isNumber(text, at)) {
    if (!isGlued(text, at + 1) || !tokenIs(text, at + 1, 'st nd rd th')) return null;
    const value = parseDigits(readToken(text, at), lexicon.decimal);
    return value === null ? null : { ...inWords(at + 2, value, 1), isWord: false };
  }
  return lexicon.small.has(folded) || tokenIs(text, at, 'a') ? readLongOrdinal(text, at, lexicon) : null;
}

/** “twenty-first”, “one hundred and fifth” */
function readLongOrdinal(text: PreparedText, at: number, lexicon: NumberLexicon): Numeral | null {
  const whole = readWords(text, at, lexicon);
  if (!whole) return null;
  const unit = lexicon.ordinals.get(readFolded(text, whole.last + 1)) ?? 0;
  const isJoined =
    readFolded(text, whole.last) === '-' && whole.value % 10 === 0 && whole.value % 100 >= 20 && unit < 10;
  const isLinked = isGrammarWord(text, whole.last, 'and') && whole.value % 100 === 0 && unit < 100;
  // “twenty third”; but “twenty second delays”
  const next = lexicon.ordinals.get(readFolded(text, whole.last)) ?? 0;
  if (next > 2 && next < 10 && whole.value % 10 === 0 && whole.value % 100 >= 20)
    return inWords(whole.last + 1, whole.value + next, 1);
  return unit > 0 && (isJoined || isLinked) ? inWords(whole.last + 2, whole.value + unit, 1) : null;
}
