import { isGlued, readFolded, says, skip, type Text } from '../../text/prepared-text.ts';
import { isOneOf, lookUp } from '../../text/words.ts';
import { readThing, readThings, readWhole, spanThings } from './counted.ts';
import { isRole, type Lexicon, lexiconOf } from './language.ts';
import { readNumber } from './numbers.ts';
import type { Reading } from './types.ts';
import { readUnit } from './units.ts';

/** A share of something that begins at a token: “one in five”, “double the lead”, “half of”; null when none does. */
export function readShare(text: Text, at: number): Reading | null {
  const lexicon = lexiconOf(text);
  if (!lexicon.isEnglish) return readPartOf(text, at, lexicon);
  return readOneIn(text, at) ?? readFactor(text, at) ?? readFraction(text, at, lexicon);
}

/** “one in five adults”, “three out of four” */
function readOneIn(text: Text, at: number): Reading | null {
  const part = readNumber(text, at);
  if (!part || part.isVague || part.scale > 1) return null;
  const isOut = says(text, part.last, 'out') && says(text, part.last + 1, 'of');
  if (!isOut && !says(text, part.last, 'in of')) return null;
  const whole = readNumber(text, skip(text, part.last + (isOut ? 2 : 1), 'every'));
  if (!whole || whole.value <= part.value || whole.isVague || whole.value > 1e6 || whole.value < 2) return null;
  // “eight of 10”, “seven in 10”, but “two of 12 men”, “five in 12 games”
  const isRound = isOneOf(String(whole.value), '5 10 20 100');
  if (says(text, part.last, 'of') && (part.value === 1 || !isRound)) return null;
  const isMixed = whole.isWord !== part.isWord && part.value !== 1 && !isRound;
  if (isMixed || readUnit(text, whole.last) || (whole.value >= 1900 && !isOut)) return null;
  const things = readThings(text, whole.last);
  const counted = things && spanThings(text, things);
  return { first: at, last: things?.last ?? whole.last, form: 'rate', value: part.value / whole.value, counted };
}

const ONCE: { [word: string]: number } = { twice: 2, double: 2, triple: 3, treble: 3, quadruple: 4, thrice: 3 };

/** “double the lead”, “three times the number”, “twice as many”, “a fivefold rise” */
function readFactor(text: Text, at: number): Reading | null {
  const word = readFolded(text, at);
  const once = lookUp(ONCE, word);
  if (once) return says(text, at + 1, BEFORE_WHOLES) ? compare(text, at, at + 1, once) : null;
  // “fivefold”
  const folded = word.endsWith('fold') ? lexiconOf(text).small.get(word.slice(0, -4)) : undefined;
  if (folded) return { first: at, last: at + 1, form: 'rate', value: folded, unit: 'x' };
  const number = readNumber(text, at);
  if (!number || number.isVague) return null;
  const { last, value } = number;
  // “5-fold”, “4x”
  const fold = skip(text, last, '-');
  const isFold = says(text, fold, 'fold') || (isGlued(text, last) && says(text, last, 'x') && !number.isWord);
  if (isFold) return { first: at, last: fold + 1, form: 'rate', value, unit: 'x' };
  const isFactor = says(text, last, 'times') && says(text, last + 1, AFTER_TIMES);
  return isFactor ? compare(text, at, last + 1, value) : null;
}

const OWNERS = 'the its their his her';
const BEFORE_WHOLES = `that what as ${OWNERS}`;
const AFTER_TIMES = `that as more higher larger greater bigger less faster ${OWNERS}`;
const AFTER_HALF = `of all that those these our what ${OWNERS}`;

/** The factor with what it is of: “twice the number”, “four times as many”, but “double” alone in “double the 7-point lead”. */
function compare(text: Text, first: number, last: number, value: number): Reading {
  const read: Reading = { first, last, form: 'rate', value, unit: 'x' };
  if (says(text, last, 'as')) return says(text, last + 1, 'many much') ? { ...read, last: last + 2 } : read;
  if (!says(text, last, OWNERS)) return read;
  const number = readNumber(text, last + 1);
  const thing = readThing(text, number ? (readUnit(text, number.last)?.last ?? number.last) : last + 1);
  return thing ? { ...read, last: number ? last : thing.last, counted: spanThings(text, thing) } : read;
}

/** “half of”, “two-thirds”, “a third of”, “one-fifth” */
function readFraction(text: Text, at: number, lexicon: Lexicon): Reading | null {
  if (says(text, at, 'half')) return readHalf(text, at);
  const isArticle = says(text, at, 'a');
  const number = isArticle ? { last: at + 1, value: 1 } : readNumber(text, at);
  if (!number || number.value > 99) return null;
  const partAt = skip(text, number.last, '-');
  const part = readFolded(text, partAt);
  const whole = lexicon.parts.get(part);
  if (!whole || part.endsWith('s') !== number.value > 1 || number.value >= whole) return null;
  const last = partAt + 1;
  if (isArticle && (!says(text, last, 'of') || says(text, last + 1, 'a an') || part === 'half')) return null;
  // “one quarter”, “one third party”; “one-third” alone
  const isApart = partAt === number.last && number.value === 1 && !isArticle;
  if (isApart && !says(text, last, 'of the . , and or in to')) return null;
  const first = isArticle ? partAt : at;
  return { first, last, form: 'fraction', value: number.value / whole, counted: readWhole(text, last) };
}

function readHalf(text: Text, at: number): Reading | null {
  if (says(text, at - 1, 'first second other the this last better each opening final')) return null;
  const last = at + 1;
  if (says(text, last, 'a an -')) {
    // “half an hour”, “half-mile”
    const found = readUnit(text, skip(text, last, 'a an'));
    const [form, unit, factor = 1] = found?.unit ?? [];
    return found && form ? { first: at, last: found.last, form, value: 0.5 * factor, unit } : null;
  }
  const isCompared = says(text, at - 1, 'than about nearly almost roughly least around by over under');
  const isWhole = says(text, last, AFTER_HALF);
  // “half said no”
  const isSubject = says(text, last, 'say said were are have had');
  if (!isWhole && !isCompared && !isSubject) return null;
  return { first: at, last, form: 'fraction', value: 0.5, counted: readWhole(text, last) };
}

/** “la mitad de”, “un tercio de”, “zwei Drittel der”, “due terzi dei” */
function readPartOf(text: Text, at: number, { parts }: Lexicon): Reading | null {
  // A half needs no number before it; the others are ordinals or rooms without one.
  const isHalf = parts.get(readFolded(text, at)) === 2;
  const number = isHalf ? { last: at, value: 1 } : readNumber(text, at);
  const whole = number && parts.get(readFolded(text, number.last));
  if (!whole || number.value >= whole || !isRole(text, number.last + 1, 'of')) return null;
  const last = number.last + 1;
  return { first: at, last, form: 'fraction', value: number.value / whole, counted: readWhole(text, last) };
}
