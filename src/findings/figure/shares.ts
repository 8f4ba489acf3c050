import type { Text } from '../../text/prepare.ts';
import { isGlued, readFolded, readToken } from '../../text/read.ts';
import { isOneOf, lookUp } from '../../text/words.ts';
import { readThings, readWhole, spanThings } from './counted.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { readNumber } from './numbers.ts';
import type { Reading } from './reading.ts';
import { isWord, says } from './says.ts';
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
  const isOut = readFolded(text, part.last) === 'out' && readFolded(text, part.last + 1) === 'of';
  if (!isOut && readFolded(text, part.last) !== 'in') return null;
  const every = readFolded(text, part.last + 1) === 'every' ? 1 : 0;
  const whole = readNumber(text, part.last + (isOut ? 2 : 1) + every);
  if (!whole || whole.value <= part.value || whole.isVague || whole.value > 1e6 || whole.value < 2) return null;
  const isMixed = whole.isWord !== part.isWord && !(part.value === 1 && part.isWord);
  if (isMixed || readUnit(text, whole.last) || (whole.value >= 1900 && !isOut)) return null;
  const things = readThings(text, whole.last);
  const read = { first: at, last: things?.last ?? whole.last, form: 'rate' as const, value: part.value / whole.value };
  return things ? { ...read, counted: spanThings(text, things) } : read;
}

const ONCE: { [word: string]: number } = { twice: 2, double: 2, triple: 3, treble: 3, quadruple: 4, thrice: 3 };

/** “double the lead”, “three times the number”, “twice as many”, “a fivefold rise” */
function readFactor(text: Text, at: number): Reading | null {
  const word = readFolded(text, at);
  const value = lookUp(ONCE, word);
  if (value) return says(text, at + 1, 'the as that its their his her what') ? compare(text, at, at + 1, value) : null;
  // “fivefold”
  const joined = /^([a-z]+)fold$/.exec(word)?.[1];
  const folded = joined ? lexiconOf(text).small.get(joined) : undefined;
  if (folded) return { first: at, last: at + 1, form: 'rate', value: folded, unit: 'x' };
  const number = readNumber(text, at);
  if (!number || number.isVague) return null;
  // “5-fold”
  const fold = readFolded(text, number.last) === '-' ? number.last + 1 : number.last;
  if (readFolded(text, fold) === 'fold')
    return { first: at, last: fold + 1, form: 'rate', value: number.value, unit: 'x' };
  // “4x”
  if (readToken(text, number.last) === 'x' && isGlued(text, number.last) && !number.isWord) {
    return { first: at, last: number.last + 1, form: 'rate', value: number.value, unit: 'x' };
  }
  if (readFolded(text, number.last) !== 'times') return null;
  const next = readFolded(text, number.last + 1);
  if (!isOneOf(next, 'the as more higher larger greater bigger less that its their faster')) return null;
  return compare(text, at, number.last + 1, number.value);
}

/** The factor with what it is of: “twice the number”, “four times as many”, but “double” alone in “double the 7-point lead”. */
function compare(text: Text, first: number, last: number, value: number): Reading {
  const read: Reading = { first, last, form: 'rate', value, unit: 'x' };
  const word = readFolded(text, last);
  if (word === 'as') return says(text, last + 1, 'many much') ? { ...read, last: last + 2 } : read;
  if (!isOneOf(word, 'the its their his her')) return read;
  const at = last + 1;
  const number = readNumber(text, at);
  if (number) {
    const unit = readUnit(text, number.last);
    const noun = unit?.last ?? number.last;
    return isWord(text, noun) ? { ...read, counted: spanThings(text, { first: noun, last: noun + 1 }) } : read;
  }
  if (!isWord(text, at)) return read;
  return { ...read, last: at + 1, counted: spanThings(text, { first: at, last: at + 1 }) };
}

/** “half of”, “two-thirds”, “a third of”, “one-fifth” */
function readFraction(text: Text, at: number, lexicon: Lexicon): Reading | null {
  const word = readFolded(text, at);
  if (word === 'half') return readHalf(text, at);
  const isArticle = word === 'a';
  const number = isArticle ? { last: at + 1, value: 1, isVague: false } : readNumber(text, at);
  if (!number || number.isVague || number.value > 99) return null;
  const partAt = readFolded(text, number.last) === '-' ? number.last + 1 : number.last;
  const part = readFolded(text, partAt);
  const whole = lexicon.parts.get(part);
  if (!whole || part.endsWith('s') !== number.value > 1 || number.value >= whole) return null;
  const next = readFolded(text, partAt + 1);
  if (isArticle && (next !== 'of' || says(text, partAt + 2, 'a an') || part === 'half')) return null;
  // “one quarter”, “one third party”; “one-third” alone
  const isApart = partAt === number.last && number.value === 1 && !isArticle;
  if (isApart && !isOneOf(next, 'of the . , and or in to')) return null;
  const read = {
    first: isArticle ? partAt : at,
    last: partAt + 1,
    form: 'fraction' as const,
    value: number.value / whole,
  };
  const counted = readWhole(text, partAt + 1);
  return counted ? { ...read, counted } : read;
}

function readHalf(text: Text, at: number): Reading | null {
  const before = readFolded(text, at - 1);
  if (isOneOf(before, 'first second other the this last better each opening final')) return null;
  const next = readFolded(text, at + 1);
  if (isOneOf(next, 'a an -')) {
    // “half an hour”, “half-mile”
    const unit = readUnit(text, next === '-' ? at + 1 : at + 2);
    if (!unit) return null;
    const [form, name, factor = 1] = unit.unit;
    return { first: at, last: unit.last, form, value: 0.5 * factor, unit: name };
  }
  const isCompared = isOneOf(before, 'than about nearly almost roughly least around by over under');
  const isWhole = isOneOf(next, 'of the its their his her all those that these our what');
  if (!isWhole && !isCompared) return null;
  const counted = readWhole(text, at + 1);
  const read = { first: at, last: at + 1, form: 'fraction' as const, value: 0.5 };
  return counted ? { ...read, counted } : read;
}

/** “la mitad de”, “un tercio de”, “zwei Drittel der”, “due terzi dei” */
function readPartOf(text: Text, at: number, lexicon: Lexicon): Reading | null {
  const alone = lexicon.parts.get(readFolded(text, at));
  const number = alone ? { last: at, value: 1, isVague: false } : readNumber(text, at);
  const whole =
    number && !number.isVague && number.value < 20 ? lexicon.parts.get(readFolded(text, number.last)) : undefined;
  // A half needs no number before it; the others are ordinals or rooms without one.
  if (!number || !whole || number.value >= whole || (alone !== undefined && alone !== 2)) return null;
  const last = number.last + 1;
  if (!lexicon.roles.of.has(readFolded(text, last))) return null;
  const counted = readWhole(text, last);
  const read = { first: at, last, form: 'fraction' as const, value: number.value / whole };
  return counted ? { ...read, counted } : read;
}
