import {
  isGlued,
  isHyphen,
  isWord,
  type PreparedText,
  readFolded,
  readToken,
  skipToken,
  tokenIs,
} from '../../text/prepared-text.ts';
import { isOneOf, isUpper, lookUp } from '../../text/words.ts';
import { isDifference } from './changes.ts';
import { readThing, readThings, readWhole, spanThings } from './counted.ts';
import { isGrammarWord, type NumberLexicon, numberLexiconOf } from './language.ts';
import { readCompoundNumber } from './number-words.ts';
import { readNumber } from './numbers.ts';
import { endsPhrase } from './numeric-dates.ts';
import { readOrdinalPart } from './ranks.ts';
import { readTimeSpan } from './times.ts';
import type { Numeral, ParsedFigure } from './types.ts';
import { readUnit } from './units.ts';

/** Parses the share or factor that begins at a token: “one in five”, “double the lead”, “half of”; null if there is none. */
export function readShare(text: PreparedText, at: number): ParsedFigure | null {
  const lexicon = numberLexiconOf(text);
  if (!lexicon.isEnglish) return readForeignShare(text, at, lexicon);
  return readOneIn(text, at) ?? readFactor(text, at) ?? readOver(text, at) ?? readFraction(text, at, lexicon);
}

/** “one in five adults”, “three out of four” */
function readOneIn(text: PreparedText, at: number): ParsedFigure | null {
  const low = readNumber(text, at);
  if (!low || low.isVague || low.scale > 1) return null;
  // “seven or eight out of ten”
  const high = isGrammarWord(text, low.last, 'or') ? readNumber(text, low.last + 1) : null;
  const part = high ?? low;
  const isOut = tokenIs(text, part.last, 'out') && tokenIs(text, part.last + 1, 'of');
  if (!isOut && !tokenIs(text, part.last, 'in of')) return null;
  const whole = readNumber(text, skipToken(text, part.last + (isOut ? 2 : 1), 'every'));
  if (!whole || whole.value <= part.value || whole.isVague || whole.value > 1e6 || whole.value < 2) return null;
  // “eight of 10”, “seven in 10”, but “two of 12 men”, “five in 12 games”
  const isRound = isOneOf(String(whole.value), '5 10 20 100');
  if (tokenIs(text, part.last, 'of') && (part.value === 1 || !isRound)) return null;
  const isMixed = whole.isWord !== part.isWord && part.value !== 1 && !isRound;
  // “one in 2019”
  const isYear = !isOut && /^(?:19|20)\d\d$/.test(readToken(text, whole.last - 1));
  if (isMixed || isYear || readUnit(text, whole.last)) return null;
  const things = readThings(text, whole.last);
  const counted = things && spanThings(text, things);
  const to = high ? high.value / whole.value : undefined;
  return { first: at, last: things?.last ?? whole.last, form: 'rate', value: low.value / whole.value, to, counted };
}

/** “one over three” */
function readOver(text: PreparedText, at: number): ParsedFigure | null {
  const above = readNumber(text, at);
  const below = above && tokenIs(text, above.last, 'over') ? readNumber(text, above.last + 1) : null;
  if (!above || !below || above.value >= below.value || !endsPhrase(text, below.last)) return null;
  return { first: at, last: below.last, form: 'fraction', value: above.value / below.value };
}

const MULTIPLIERS: { [word: string]: number } = { twice: 2, double: 2, triple: 3, treble: 3, quadruple: 4, thrice: 3 };

/** “double the lead”, “three times the number”, “twice as many”, “a fivefold rise” */
function readFactor(text: PreparedText, at: number): ParsedFigure | null {
  const word = readFolded(text, at);
  const multiplier = lookUp(MULTIPLIERS, word);
  if (multiplier) return tokenIs(text, at + 1, BEFORE_WHOLES) ? compare(text, at, at + 1, multiplier) : null;
  // “fivefold”
  const folded = word.endsWith('fold') ? numberLexiconOf(text).small.get(word.slice(0, -4)) : undefined;
  if (folded) return { first: at, last: at + 1, form: 'rate', value: folded, unit: 'x' };
  const number = readNumber(text, at);
  if (!number || number.isVague) return null;
  const { last, value } = number;
  // “5-fold”, “4x”
  const fold = skipToken(text, last, '-');
  const isFold = tokenIs(text, fold, 'fold') || (isGlued(text, last) && tokenIs(text, last, 'x') && !number.isWord);
  if (isFold) return { first: at, last: fold + 1, form: 'rate', value, unit: 'x' };
  const isFactor = tokenIs(text, last, 'times') && tokenIs(text, last + 1, AFTER_TIMES);
  return isFactor ? compare(text, at, last + 1, value) : null;
}

const DETERMINERS = 'the its their his her';
const BEFORE_WHOLES = `that what as ${DETERMINERS}`;
const AFTER_TIMES = `that as more higher larger greater bigger less faster ${DETERMINERS}`;
const AFTER_HALF = `of all that those these our what ${DETERMINERS}`;

/** The factor with what it multiplies: “twice the number”, “four times as many”; but “double” alone in “double the 7-point lead”. */
function compare(text: PreparedText, first: number, last: number, value: number): ParsedFigure {
  const read: ParsedFigure = { first, last, form: 'rate', value, unit: 'x' };
  if (tokenIs(text, last, 'as')) return tokenIs(text, last + 1, 'many much') ? { ...read, last: last + 2 } : read;
  if (!tokenIs(text, last, DETERMINERS)) return read;
  const number = readNumber(text, last + 1);
  const thing = readThing(text, number ? (readUnit(text, number.last)?.last ?? number.last) : last + 1);
  return thing ? { ...read, last: number ? last : thing.last, counted: spanThings(text, thing) } : read;
}

/** “half of”, “two-thirds”, “a third of”, “one-fifth” */
function readFraction(text: PreparedText, at: number, lexicon: NumberLexicon): ParsedFigure | null {
  if (tokenIs(text, at, 'half')) return readHalf(text, at);
  const isArticle = tokenIs(text, at, 'a');
  const number = isArticle ? { last: at + 1, value: 1 } : readNumber(text, at);
  if (!number) return null;
  const partAt = skipToken(text, number.last, '-');
  const tens = isHyphen(text, partAt + 1) ? (lexicon.small.get(readFolded(text, partAt)) ?? 0) : 0;
  const end = tens >= 20 ? partAt + 2 : partAt;
  const part = readFolded(text, end);
  // “twenty-fifth”
  const whole = (lexicon.parts.get(part) ?? 0) + (end > partAt ? tens : 0);
  if (
    whole <= tens ||
    (number.value > 99 && !part.endsWith('ths')) ||
    part.endsWith('s') !== number.value > 1 ||
    (number.value >= whole && !part.endsWith('ths'))
  )
    return null;
  // “the past three quarters” are of a year
  if (part === 'quarters' && tokenIs(text, at - 1, 'past last next previous coming')) return null;
  const last = end + 1;
  const length = readPartOfUnit(text, isArticle ? partAt : at, last, number.value / whole);
  if (length) return length;
  // “a third of”, “about a third, or €5bn”
  const isCompared = tokenIs(
    text,
    at - 1,
    'about nearly almost around roughly over than under least approximately just',
  );
  // “by a third”, but “by a third party”
  const isDifference =
    tokenIs(text, at - 1, 'by') &&
    (!isWord(text, last) ||
      tokenIs(
        text,
        last,
        'to from in on since after for as because when while compared against over under with and but or',
      ));
  if (
    isArticle &&
    ((!isCompared && !isDifference && !tokenIs(text, last, 'of')) || tokenIs(text, last + 1, 'a an') || part === 'half')
  )
    return null;
  // “one quarter”, “one third party”; “one-third” alone
  const isApart = partAt === number.last && number.value === 1 && !isArticle;
  if (isApart && isWord(text, last) && !tokenIs(text, last, 'of the and or in to')) return null;
  const first = isArticle ? partAt : at;
  return { first, last, form: 'fraction', value: number.value / whole, counted: readWhole(text, last) };
}

/** “the poorest tenth of households”, “the bottom fifth”, “each tenth of a degree”; null for other words, and for “the tallest tenth floor”. */
export function readRankedPart(text: PreparedText, at: number): ParsedFigure | null {
  const { isEnglish, parts } = numberLexiconOf(text);
  const whole = parts.get(readFolded(text, at)) ?? 0;
  if (!isEnglish || whole < 3 || (isWord(text, at + 1) && !tokenIs(text, at + 1, 'of'))) return null;
  // “each tenth of a degree”
  const length = tokenIs(text, at - 1, 'each every') ? readPartOfUnit(text, at, at + 1, 1 / whole) : null;
  if (length) return length;
  if (!isSuperlative(readFolded(text, at - 1)) && !tokenIs(text, at - 1, 'top bottom')) return null;
  return { first: at, last: at + 1, form: 'fraction', value: 1 / whole, counted: readWhole(text, at + 1) };
}

const isSuperlative = (word: string) =>
  /[a-z]{3}est$/.test(word) && !isOneOf(word, 'latest interest forest modest honest');

/** “a quarter of a century”, “three quarters of an hour”, “two-tenths of a percentage point” */
function readPartOfUnit(text: PreparedText, first: number, at: number, part: number): ParsedFigure | null {
  const found = tokenIs(text, at, 'of') && tokenIs(text, at + 1, 'a an') ? readUnit(text, at + 2) : null;
  const [form, unit, factor = 1] = found?.unit ?? [];
  if (!found || !form) return null;
  const read: ParsedFigure = { first, last: found.last, form, value: part * factor, unit };
  return form === 'duration' ? readTimeSpan(text, read) : read;
}

function readHalf(text: PreparedText, at: number): ParsedFigure | null {
  if (tokenIs(text, at - 1, 'first second other the this last better each opening final')) return null;
  const last = at + 1;
  if (tokenIs(text, last, 'a an -')) {
    // “half an hour”, “half-mile”
    const found = readUnit(text, skipToken(text, last, 'a an'));
    const [form, unit, factor = 1] = found?.unit ?? [];
    return found && form ? { first: at, last: found.last, form, value: 0.5 * factor, unit } : null;
  }
  const isCompared = tokenIs(text, at - 1, 'than about nearly almost roughly least around by over under');
  const isWhole = tokenIs(text, last, AFTER_HALF);
  // “half said no”
  const isSubject = tokenIs(text, last, 'say said were are have had');
  if (!isWhole && !isCompared && !isSubject) return null;
  return { first: at, last, form: 'fraction', value: 0.5, counted: readWhole(text, last) };
}

const readForeignShare = (text: PreparedText, at: number, lexicon: NumberLexicon) =>
  readForeignFactor(text, at, lexicon) ?? readOrdinalPart(text, at, lexicon) ?? readPartOf(text, at, lexicon);

/** “le double de”, “das Doppelte”, “trois fois plus”, “dos veces más”, “dreimal so viele”; null if there is none. */
function readForeignFactor(text: PreparedText, at: number, lexicon: NumberLexicon): ParsedFigure | null {
  const { factors, small, times, halves } = lexicon;
  const read: ParsedFigure = { first: at, last: at + 1, form: 'rate', unit: 'x' };
  const factor = factors.get(readFolded(text, at));
  if (factor) {
    const isOf = isGrammarWord(text, at + 1, 'of');
    // “le triple champion”, “el doble de Vik”, “das doppelte Spiel”
    const isOther = isOf ? isUpper(readToken(text, at + 2)) && lexicon.language !== 'de' : isWord(text, at + 1);
    const isNoun = lexicon.language !== 'de' || isUpper(readToken(text, at));
    if (!lexicon.rangeArticles.has(readFolded(text, at - 1)) || isOther || !isNoun) return null;
    return { ...read, value: factor, counted: readWhole(text, at + 1) };
  }
  // “doppelt so viele”, “dreimal so viele”
  if (times.has(`${readFolded(text, at)} ${readFolded(text, at + 1)}`)) return { ...read, value: 2 };
  const joined = small.get(/^(.+)mal$/.exec(readFolded(text, at))?.[1] ?? '');
  if (joined) return times.has(`mal ${readFolded(text, at + 1)}`) ? { ...read, value: joined } : null;
  const number = readNumber(text, at);
  if (!number || number.isVague) return null;
  const isHalf = isGrammarWord(text, number.last + 1, 'and') && halves.has(readFolded(text, number.last + 2));
  const more = number.last + (isHalf ? 3 : 1);
  if (!times.has(`${readFolded(text, number.last)} ${readFolded(text, more)}`)) return null;
  return { ...read, last: more, value: number.value + (isHalf ? 0.5 : 0) };
}

/** “la mitad de”, “un tercio de”, “zwei Drittel der”, “due terzi”, “uno de cada tres” */
function readPartOf(text: PreparedText, at: number, lexicon: NumberLexicon): ParsedFigure | null {
  const { parts } = lexicon;
  // Only a half needs no number before it; without one, the others are ordinals or other nouns.
  const isHalf = parts.get(readFolded(text, at)) === 2;
  const number = isHalf ? HALF_OF(at) : readNumber(text, at);
  if (!number || number.isVague) return null;
  const ratio = isHalf ? null : readRatio(text, at, number, lexicon);
  if (ratio) return ratio;
  // “dois onze avos”
  const below = lexicon.language === 'pt' && !isHalf ? readNumber(text, number.last) : null;
  if (below && tokenIs(text, below.last, 'avos'))
    return { first: at, last: below.last + 1, form: 'fraction', value: number.value / below.value };
  const first = isHalf ? at : skipToken(text, number.last, '-');
  // “vingt” of “un vingt-cinquième”
  const tens = number.value === 1 && isHyphen(text, first + 1) ? (lexicon.small.get(readFolded(text, first)) ?? 0) : 0;
  const partAt = tens >= 20 ? first + 2 : first;
  const part = readFolded(text, partAt);
  const last = partAt + 1;
  const named = parts.get(part) ?? readPartName(part, lexicon);
  const whole = named && partAt > first ? tens + named : named;
  if (whole === null) return { first: at, last, form: 'fraction' };
  if (!whole || !(canBePart(text, last, part, number.value) || isDifference(text, at, last))) return null;
  const isTwofold = lexicon.language === 'fr' && number.value >= 20 && number.value % 10 === 0 && whole < 10;
  // “vingt-cinquième” is an ordinal, “cent trente cinquièmes” may be 26 or a part of 135
  if (isTwofold && !part.endsWith('s')) return null;
  const value = isTwofold ? undefined : number.value / whole;
  // “dos tercios por ciento”
  const found = readUnit(text, last);
  if (found?.unit[0] === 'percent') return { first: at, last: found.last, form: 'percent', value, unit: found.unit[1] };
  return { first: at, last, form: 'fraction', value, counted: readWhole(text, last) };
}

/** A half needs no number before it: “la mitad de”. */
const HALF_OF = (at: number): Numeral => ({ last: at, value: 1, scale: 1, isVague: false, isWord: true });

/** The denominator in a word such as “veinteavos”; null if it is one that is not known, undefined for other words. */
function readPartName(word: string, lexicon: NumberLexicon): number | null | undefined {
  if (lexicon.language === 'de' || word.length < 4 || /^centavos?$/.test(word)) return undefined;
  // “veinteavos”, “dosmilésimos”, “billionièmes”, “ventunesimi”
  const stem = /^(.*)(?:avos?|[ée]sim[oaie]s?|i[èe]mes?)$/.exec(word)?.[1];
  if (stem === undefined) return undefined;
  for (const end of ['', 'o', 'a', 'e', 'i']) {
    const value =
      lexicon.small.get(stem + end) ?? lexicon.scales.get(stem + end) ?? readCompoundNumber(stem + end, lexicon);
    if (value) return value;
  }
  return null;
}

/** Whether a word is a part, not an ordinal or another noun: “un tercio de”, “dos tercios”; but not “un quinto hombre”, “três quartos”. */
function canBePart(text: PreparedText, last: number, part: string, count: number): boolean {
  if (isGrammarWord(text, last, 'of')) return true;
  if (isOneOf(part, 'cuarto cuartos quarto quartos') && numberLexiconOf(text).language !== 'it') return false;
  if (isOneOf(part, 'mitad moitié hälfte metà metade')) return false;
  return count > 1 || text.tokens[last]?.type !== 'word' || isGrammarWord(text, last, 'and');
}

/** “uno de cada tres”, “un sur cinq”, “1 su 3” */
function readRatio(text: PreparedText, at: number, number: Numeral, lexicon: NumberLexicon): ParsedFigure | null {
  const isLink = (i: number) => lexicon.outOf.has(readFolded(text, i));
  // “un marin sur cinq”
  const hasNoun = !isLink(number.last) && isLink(number.last + 1) && isWord(text, number.last);
  const link = hasNoun ? number.last + 1 : number.last;
  const first = readFolded(text, link);
  const isPair = lexicon.outOf.has(`${first} ${readFolded(text, link + 1)}`);
  if (!isPair && !lexicon.outOf.has(first)) return null;
  if (hasNoun && (number.value > 10 || lexicon.language === 'de')) return null;
  const whole = readNumber(text, link + (isPair ? 2 : 1));
  if (!whole || whole.isVague || whole.value <= number.value || !Number.isInteger(whole.value)) return null;
  const value = number.value / whole.value;
  const unit = readUnit(text, whole.last);
  if (unit?.unit[0] === 'percent') return { first: at, last: unit.last, form: 'percent', value, unit: unit.unit[1] };
  // “drei von fünf”, but “zwei von 300 Euro”
  if (unit || (!isPair && number.value > 10)) return null;
  const isRound = isOneOf(String(whole.value), '5 10 20 100') || (number.value === 1 && whole.value < 10);
  if (!isPair && !isRound && (number.value > 1 || lexicon.language === 'de')) return null;
  const noun = { first: number.last, last: link };
  const things = hasNoun ? null : readThings(text, whole.last);
  const counted = hasNoun ? spanThings(text, noun) : things && spanThings(text, things);
  return { first: at, last: things?.last ?? whole.last, form: 'rate', value, counted };
}
