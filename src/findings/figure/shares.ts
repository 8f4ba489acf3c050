import type { Text } from '../../text/prepare.ts';
import { isGlued, readFolded } from '../../text/read.ts';
import { isOneOf, lookUp } from '../../text/words.ts';
import { readThing, readThings, readWhole, spanThings } from './counted.ts';
import { PARTS } from './number-words.data.ts';
import { readNumber, readOrdinal } from './numbers.ts';
import type { Reading } from './reading.ts';
import { readUnit } from './units.ts';

/** “one in five adults”, “three out of four”: a rate; null when none begins at the token. */
export function readOneIn(text: Text, at: number): Reading | null {
  const part = readNumber(text, at);
  if (!part || part.isVague) return null;
  const isOut = readFolded(text, part.last) === 'out' && readFolded(text, part.last + 1) === 'of';
  if (!isOut && readFolded(text, part.last) !== 'in') return null;
  const whole = readNumber(text, part.last + (isOut ? 2 : 1));
  if (!whole || whole.value <= part.value || whole.isVague || whole.value > 1e6 || whole.isWord !== part.isWord)
    return null;
  if (readUnit(text, whole.last) || whole.value >= 1900) return null;
  const things = readThings(text, whole.last);
  const read = { first: at, last: things?.last ?? whole.last, form: 'rate' as const, value: part.value / whole.value };
  return things ? { ...read, counted: spanThings(text, things) } : read;
}

/** “double the lead”, “three times the number”, “twice as many”; null when none begins at the token. */
export function readFactor(text: Text, at: number): Reading | null {
  const word = readFolded(text, at);
  const once: { [word: string]: number } = { twice: 2, double: 2, triple: 3, quadruple: 4 };
  const value = lookUp(once, word);
  if (value && isOneOf(readFolded(text, at + 1), 'the as that its their what')) {
    return { first: at, last: at + 1, form: 'rate', value, unit: 'x' };
  }
  const number = readNumber(text, at);
  if (!number || number.isVague) return null;
  // “5-fold”
  const fold = readFolded(text, number.last) === '-' ? number.last + 1 : number.last;
  if (readFolded(text, fold) === 'fold')
    return { first: at, last: fold + 1, form: 'rate', value: number.value, unit: 'x' };
  if (readFolded(text, number.last) !== 'times') return null;
  if (!isOneOf(readFolded(text, number.last + 1), 'the as more higher larger greater bigger less that its'))
    return null;
  return { first: at, last: number.last + 1, form: 'rate', value: number.value, unit: 'x' };
}

/** “half of”, “two-thirds”, “a third of”, “one-fifth”; null when none begins at the token. */
export function readFraction(text: Text, at: number): Reading | null {
  const word = readFolded(text, at);
  if (word === 'half') return readHalf(text, at);
  const isArticle = word === 'a';
  const number = isArticle ? { last: at + 1, value: 1, isVague: false } : readNumber(text, at);
  if (!number || number.isVague || number.value > 20) return null;
  const partAt = readFolded(text, number.last) === '-' ? number.last + 1 : number.last;
  const part = readFolded(text, partAt);
  const whole = lookUp(PARTS, part);
  if (!whole || part.endsWith('s') !== number.value > 1) return null;
  if (isArticle && readFolded(text, partAt + 1) !== 'of') return null;
  return {
    first: isArticle ? partAt : at,
    last: partAt + 1,
    form: 'fraction',
    value: number.value / whole,
    counted: readWhole(text, partAt + 1) ?? undefined,
  };
}

function readHalf(text: Text, at: number): Reading | null {
  if (isOneOf(readFolded(text, at - 1), 'first second other the this last')) return null;
  const next = readFolded(text, at + 1);
  if (isOneOf(next, 'a an')) {
    const unit = readUnit(text, at + 2);
    return unit && { first: at, last: unit.last, form: unit.unit[0], value: 0.5, unit: unit.unit[1] };
  }
  return isOneOf(next, 'of the its their his all those that')
    ? { first: at, last: at + 1, form: 'fraction', value: 0.5, counted: readWhole(text, at + 1) ?? undefined }
    : null;
}

/** “47th”, “third round”, “second-largest city”; null when none begins at the token. */
export function readRank(text: Text, at: number): Reading | null {
  const ordinal = readOrdinal(text, at);
  if (!ordinal) return null;
  const isEarly = ordinal.isWord && ordinal.value < 3;
  const superlative = readFolded(text, ordinal.last) === '-' && isGlued(text, ordinal.last);
  // “first” and “second” mostly tell an order of telling, so only “second-largest” counts.
  if (isEarly && !(superlative && /est$/.test(readFolded(text, ordinal.last + 1)))) return null;
  const thing = readThing(text, superlative ? ordinal.last + 1 : ordinal.last);
  const read = { first: at, last: thing?.last ?? ordinal.last, form: 'ordinal' as const, value: ordinal.value };
  return thing ? { ...read, counted: spanThings(text, thing) } : read;
}
