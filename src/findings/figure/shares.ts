import { isGlued, type PreparedText, readFolded, skipToken, tokenIs } from '../../text/prepared-text.ts';
import { isOneOf, lookUp } from '../../text/words.ts';
import { readThing, readThings, readWhole, spanThings } from './counted.ts';
import { isGrammarWord, type NumberLexicon, numberLexiconOf } from './language.ts';
import { readNumber } from './numbers.ts';
import type { ParsedFigure } from './types.ts';
import { readUnit } from './units.ts';

/** Parses the share or factor that begins at a token: “one in five”, “double the lead”, “half of”; null if there is none. */
export function readShare(text: PreparedText, at: number): ParsedFigure | null {
  const lexicon = numberLexiconOf(text);
  if (!lexicon.isEnglish) return readPartOf(text, at, lexicon);
  return readOneIn(text, at) ?? readFactor(text, at) ?? readFraction(text, at, lexicon);
}

/** “one in five adults”, “three out of four” */
function readOneIn(text: PreparedText, at: number): ParsedFigure | null {
  const part = readNumber(text, at);
  if (!part || part.isVague || part.scale > 1) return null;
  const isOut = tokenIs(text, part.last, 'out') && tokenIs(text, part.last + 1, 'of');
  if (!isOut && !tokenIs(text, part.last, 'in of')) return null;
  const whole = readNumber(text, skipToken(text, part.last + (isOut ? 2 : 1), 'every'));
  if (!whole || whole.value <= part.value || whole.isVague || whole.value > 1e6 || whole.value < 2) return null;
  // “eight of 10”, “seven in 10”, but “two of 12 men”, “five in 12 games”
  const isRound = isOneOf(String(whole.value), '5 10 20 100');
  if (tokenIs(text, part.last, 'of') && (part.value === 1 || !isRound)) return null;
  const isMixed = whole.isWord !== part.isWord && part.value !== 1 && !isRound;
  if (isMixed || readUnit(text, whole.last) || (whole.value >= 1900 && !isOut)) return null;
  const things = readThings(text, whole.last);
  const counted = things && spanThings(text, things);
  return { first: at, last: things?.last ?? whole.last, form: 'rate', value: part.value / whole.value, counted };
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
  if (!number || number.value > 99) return null;
  const partAt = skipToken(text, number.last, '-');
  const part = readFolded(text, partAt);
  const whole = lexicon.parts.get(part);
  if (!whole || part.endsWith('s') !== number.value > 1 || number.value >= whole) return null;
  const last = partAt + 1;
  if (isArticle && (!tokenIs(text, last, 'of') || tokenIs(text, last + 1, 'a an') || part === 'half')) return null;
  // “one quarter”, “one third party”; “one-third” alone
  const isApart = partAt === number.last && number.value === 1 && !isArticle;
  if (isApart && !tokenIs(text, last, 'of the . , and or in to')) return null;
  const first = isArticle ? partAt : at;
  return { first, last, form: 'fraction', value: number.value / whole, counted: readWhole(text, last) };
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

/** “la mitad de”, “un tercio de”, “zwei Drittel der”, “due terzi dei” */
function readPartOf(text: PreparedText, at: number, { parts }: NumberLexicon): ParsedFigure | null {
  // Only a half needs no number before it; without one, the others are ordinals or other nouns.
  const isHalf = parts.get(readFolded(text, at)) === 2;
  const number = isHalf ? { last: at, value: 1 } : readNumber(text, at);
  const whole = number && parts.get(readFolded(text, number.last));
  if (!whole || number.value >= whole || !isGrammarWord(text, number.last + 1, 'of')) return null;
  const last = number.last + 1;
  return { first: at, last, form: 'fraction', value: number.value / whole, counted: readWhole(text, last) };
}
