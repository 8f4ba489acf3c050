import {
  isGlued,
  isHyphen,
  isNumber,
  type PreparedText,
  readFolded,
  readToken,
  skipToken,
} from '../../text/prepared-text.ts';
import { parseDigits } from './digits.ts';
import type { Numeral } from './types.ts';
import { isA, type Lexicon, lexiconOf, numberAt, numberOf, readTagged, skipA, wordsTagged } from './words.ts';

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

/** What may stand between two words of a number: nothing, a hyphen, “and” as in “hundred and one”, “y” as in “treinta y uno”. */
type Link = '' | '-' | 'and' | 'tens-and';

/** More words and hyphens than any number needs. */
const MAX_WORDS = 48;

/** The number in words that begins at a token: “two hundred and fifty”, “treinta y cinco mil”, “zweihundertfünf”; null if there is none. */
export function readWords(text: PreparedText, at: number): Numeral | null {
  const half = readHalfScale(text, at);
  if (half) return half;
  const isArticle = isA(text, at, 'one-article') && isA(text, at + 1, 'scale');
  const sum: Sum = { terms: [], part: isArticle ? 1 : null };
  let last = isArticle ? at + 1 : at;
  for (let i = last; i < at + MAX_WORDS; i = last) {
    const { link, next } = i > at ? readLink(text, i) : { link: '' as const, next: i };
    if (link.endsWith('and') && isPartAhead(text, next, sum, link)) break;
    const end = addWord(text, next, sum, link);
    if (end === null) break;
    last = end;
  }
  if (sum.part === null && sum.terms.length === 0) return null;
  const value = sum.terms.reduce((total, term) => total + term.value, sum.part ?? 0);
  const isHundreds = sum.terms.length === 0 && value >= 100;
  return inWords(last, value, Math.max(1, ...sum.terms.map(({ scale }) => scale), isHundreds ? 100 : 1));
}

function readLink(text: PreparedText, at: number): { link: Link; next: number } {
  // “vingt-et-un”
  if (isHyphen(text, at)) return { link: '-', next: isA(text, at + 1, 'number-and') ? at + 3 : at + 1 };
  if (!isA(text, at, 'number-and')) return { link: '', next: at };
  return { link: isA(text, at, 'tens-and') ? 'tens-and' : 'and', next: at + 1 };
}

/** Whether “and” adds a fraction: “cinque miliardi e tre quarti”; but “treinta y dos quintos” are 32. */
function isPartAhead(text: PreparedText, at: number, { part }: Sum, link: Link): boolean {
  const end = isHyphen(text, at + 1) ? at + 3 : at + 1;
  const below = numberAt(text, end, 'fraction') ?? 0;
  return below > (numberAt(text, end - 1, 'number') ?? below) && (link === 'and' || (part ?? 0) % 100 < 20);
}

/** Adds the next word to a number, and returns the token after it; null if the word does not continue the number. */
function addWord(text: PreparedText, at: number, sum: Sum, link: Link): number | null {
  const { part } = sum;
  const scale = numberAt(text, at, 'scale');
  const named = readTagged(text, at, 'number');
  if (scale && scale >= 1000)
    return (link === '' || link === '-') && multiply(sum, scale, named !== null) ? at + 1 : null;
  const small = named
    ? Number(named.value)
    : scale
      ? undefined
      : readCompoundNumber(readFolded(text, at), lexiconOf(text));
  if (small !== undefined && small >= 1000) {
    if (part || sum.terms.some((term) => term.scale < 1e6) || (link !== '' && sum.terms.length === 0)) return null;
    sum.terms.push({ value: small - (small % 1000), scale: 1000 });
    sum.part = small % 1000;
    return at + 1;
  }
  if (small !== undefined && canAdd(part, small, link)) {
    sum.part = (part ?? 0) + small;
    return named?.last ?? at + 1;
  }
  // “twenty hundred”, but “three hundred dozen”
  if (!scale || !part || link.endsWith('and') || (scale === 100 && part >= 100)) return null;
  sum.part = part * scale;
  return at + 1;
}

/** Multiplies what is smaller than a scale: “dos mil millones”; “mil” and “tausend” may stand alone, “thousand” may not. */
function multiply(sum: Sum, scale: number, canStandAlone: boolean): boolean {
  const { terms } = sum;
  let kept = terms.length;
  while (kept > 0 && (terms[kept - 1]?.scale ?? 0) < scale) kept--;
  if (terms[kept - 1]?.scale === scale) return false;
  const below = terms.slice(kept).reduce((total, term) => total + term.value, sum.part ?? 0);
  if (!below && !canStandAlone) return false;
  terms.splice(kept, terms.length, { value: (below || 1) * scale, scale });
  sum.part = 0;
  return true;
}

/** Whether a number word continues the number before it: “twenty” + “five”, “hundred” + “and fifty”; but not “five six”, “one and two”. */
function canAdd(part: number | null, small: number, link: Link): boolean {
  if (part === null) return link === '';
  if (small < 1 || !Number.isInteger(small) || !Number.isInteger(part)) return false;
  if (part % 100 === 0) return small < 100 || part === 0;
  // “fünfzig und zwei” are two numbers
  return link !== 'and' && part % 10 === 0 && part % 100 >= 20 && small < 10;
}

/** The numbers of compounds seen so far, by language; undefined for other words. */
const compounds = new Map<string, Map<string, number | undefined>>();

const MAX_COMPOUNDS = 5000;

/** The shortest word of several number words, “ventuno”, and the longest that is taken apart, in letters. */
const [MIN_COMPOUND, MAX_COMPOUND] = [7, 120];

/** The number written as one word of several parts: “zweihundertsechsundfünfzig”, “duemilatrecento”; undefined if it is none. */
export function readCompoundNumber(folded: string, lexicon: Lexicon): number | undefined {
  if (folded.length < MIN_COMPOUND || folded.length > MAX_COMPOUND) return undefined;
  const known = compounds.get(lexicon.language) ?? new Map<string, number | undefined>();
  compounds.set(lexicon.language, known);
  if (known.has(folded)) return known.get(folded);
  const read = readParts(folded, lexicon);
  if (known.size >= MAX_COMPOUNDS) known.clear();
  known.set(folded, read);
  return read;
}

/** The number of a word that is made of number words, the largest scale first: “dreihundert|neunundneunzig”, “due|mila|trecento”. */
function readParts(word: string, lexicon: Lexicon): number | undefined {
  const plain = numberOf(lexicon, word, 'number');
  if (plain !== undefined || word.length < 4) return plain;
  const read = (part: string) => (part === '' ? 0 : readParts(part, lexicon));
  for (const [name, scale] of wordsTagged(lexicon, 'compound-scale') as [string, number][]) {
    const at = word.indexOf(name);
    if (at < 0) continue;
    const before = at === 0 ? 1 : read(word.slice(0, at));
    const after = read(withoutLink(word.slice(at + name.length), lexicon));
    const isWhole = before && after !== undefined && after < scale && before < (scale === 100 ? 100 : 1000);
    return isWhole && Number.isInteger(before) ? before * scale + after : undefined;
  }
  return readTens(word, lexicon);
}

/** “neunundneunzig”, “treintaicinco”, “trentadue” */
function readTens(word: string, lexicon: Lexicon): number | undefined {
  for (let end = 3; end < word.length - 1; end++) {
    const first = numberOf(lexicon, word.slice(0, end), 'number');
    const rest = withoutLink(word.slice(end), lexicon);
    const second = first && numberOf(lexicon, rest, 'number');
    if (!first || !second) continue;
    const [ten, unit] = first < second ? [second, first] : [first, second];
    const isInOrder = first > second || rest.length < word.length - end;
    if (isInOrder && ten % 10 === 0 && ten >= 20 && ten < 100 && unit < 10) return ten + unit;
  }
  return undefined;
}

const withoutLink = (word: string, lexicon: Lexicon): string => {
  const link = wordsTagged(lexicon, 'compound-link').find(
    ([link]) => word.startsWith(link) && word.length > link.length,
  );
  return word.slice(link?.[0].length ?? 0);
};

/** “half a million”, “a quarter of a million”, “three quarters of a million”, “media docena”, “un demi-million” */
function readHalfScale(text: PreparedText, at: number): Numeral | null {
  const count = numberAt(text, at, 'number');
  const isCounted = count !== undefined || isA(text, at, 'one-article');
  const partAt = isCounted ? skipToken(text, at + 1, '-') : at;
  const isHalf = isA(text, partAt, 'half');
  const part = isHalf ? 2 : numberAt(text, partAt, 'fraction');
  if (!part || (count ?? 1) >= part) return null;
  const isOf = isA(text, partAt + 1, 'number-of') && isA(text, partAt + 2, 'one-article');
  if (!isOf && !isHalf && !isA(text, partAt, 'before-scale')) return null;
  const scaleAt = skipA(text, isOf ? partAt + 2 : skipToken(text, partAt + 1, '-'), 'one-article');
  const scale = numberAt(text, scaleAt, 'scale') ?? 0;
  return scale >= 1000 || scale === 12 ? inWords(scaleAt + 1, ((count ?? 1) * scale) / part, scale) : null;
}

/** Whether a word says one: “one”, “a”, “un”. */
export const isOne = (text: PreparedText, at: number) =>
  isA(text, at, 'one-article') || numberAt(text, at, 'number') === 1;

/** The ordinal that begins at a token: “21st”, “3.º”, “third”, “twenty-first”, “one hundred and fifth”; null if there is none. */
export function readOrdinal(text: PreparedText, at: number): Numeral | null {
  const simple = numberAt(text, at, 'ordinal');
  if (simple !== undefined) return inWords(at + 1, simple, 1);
  if (isNumber(text, at)) {
    if (!isGlued(text, at + 1)) return null;
    const suffix = readToken(text, at + 1) === '.' && isGlued(text, at + 2) ? at + 2 : at + 1;
    const value = isA(text, suffix, 'ordinal-suffix') ? parseDigits(readToken(text, at), '.') : null;
    return value === null ? null : { ...inWords(suffix + 1, value, 1), isWord: false };
  }
  const isStart = isA(text, at, 'number', 'one-article');
  return isStart ? readLongOrdinal(text, at) : null;
}

/** “twenty-first”, “one hundred and fifth” */
function readLongOrdinal(text: PreparedText, at: number): Numeral | null {
  const whole = readWords(text, at);
  if (!whole) return null;
  const { link, next } = readLink(text, whole.last);
  const unit = numberAt(text, next, 'ordinal') ?? 0;
  const isTens = whole.value % 10 === 0 && whole.value % 100 >= 20;
  // “twenty third”; but “twenty second delays”
  const canFollow =
    link === '-'
      ? unit < 10 && isTens
      : link === ''
        ? unit > 2 && unit < 10 && isTens
        : whole.value % 100 === 0 && unit < 100;
  return unit > 0 && canFollow ? inWords(next + 1, whole.value + unit, 1) : null;
}
