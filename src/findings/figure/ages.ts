import type { Text } from '../../text/prepare.ts';
import { readFolded, readToken } from '../../text/read.ts';
import { isOneOf, isUpper } from '../../text/words.ts';
import { lexiconOf } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { isNumber, isWord, says } from './says.ts';

const OLDEST = 120;

/** The number as an age, where the words around it say so: “aged 45”, “Lind, 45, said”, “those over 65”; null where they do not. */
export function readAge(text: Text, reading: Reading): Reading | null {
  const { first, last, form, value } = reading;
  if ((form !== 'number' && form !== 'count' && form !== 'score') || typeof value !== 'number' || reading.counted)
    return null;
  if (!lexiconOf(text).isEnglish) return null;
  const age: Reading = { ...reading, form: 'age', unit: 'year' };
  const before = readFolded(text, first - 1);
  if (isOneOf(before, 'aged ages')) return { ...age, first: first - 1 };
  if (before === 'age' && value < OLDEST) return { ...age, first: first - 1 };
  if (reading.to !== undefined || !Number.isInteger(value) || value <= 0 || value >= OLDEST) return null;
  if (!isNumber(text, first)) return null;
  // “87 yo”
  if (says(text, last, 'yo y.o.')) return { ...age, last: last + 1 };
  const isEnclosed = readToken(text, first - 1) === ',' && isOneOf(readToken(text, last), ', . ; )');
  if (isEnclosed && isUpper(readToken(text, first - 2))) return age;
  // “Ida Lind (45)”
  const isBracketed = readToken(text, first - 1) === '(' && readToken(text, last) === ')' && value > 9;
  if (isBracketed && isUpper(readToken(text, first - 2)) && isUpper(readToken(text, first - 3))) return age;
  if (isTold(text, first, last) && value > 9) return age;
  return isOfPeople(text, first) && value > 9 ? age : null;
}

/** “who is 70.”, “he turned 40 in” */
function isTold(text: Text, first: number, last: number): boolean {
  if (isWord(text, last) && !says(text, last, 'on in this last and when next')) return false;
  const before = readFolded(text, first - 1);
  const who = readFolded(text, first - 2);
  return (isOneOf(before, 'is was') && isOneOf(who, 'who he she')) || isOneOf(before, 'turned turns turning');
}

/** “those over 65”, “people under 25” */
function isOfPeople(text: Text, first: number): boolean {
  if (!says(text, first - 1, 'over under above below')) return false;
  return says(
    text,
    first - 2,
    'those people anyone everyone women men children adults voters girls boys americans citizens patients kids workers players',
  );
}
