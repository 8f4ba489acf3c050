import type { Text } from '../../text/prepare.ts';
import { readFolded, readToken } from '../../text/read.ts';
import { isOneOf, isUpper } from '../../text/words.ts';
import { PERSONS } from './counted.data.ts';
import { lexiconOf } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { isNumber, isWord, says } from './says.ts';

const OLDEST = 120;

/** The number as an age, where the words around it say so: “aged 45”, “Lind, 45, said”, “those over 65”; null where they do not. */
export function readAge(text: Text, reading: Reading): Reading | null {
  const { first, last, form, value, to, counted } = reading;
  if (!isOneOf(form, 'number count score') || typeof value !== 'number' || value >= OLDEST || counted) return null;
  if (!lexiconOf(text).isEnglish) return null;
  const age: Reading = { ...reading, form: 'age', unit: 'year' };
  if (says(text, first - 1, 'aged ages age')) return { ...age, first: first - 1 };
  if (to !== undefined || !Number.isInteger(value)) return null;
  const of = says(text, first - 1, 'only just') ? first - 2 : first - 1;
  if ((says(text, of, 'of') && says(text, of - 1, 'age')) || isTold(text, first, last)) return age;
  if (!isNumber(text, first)) return null;
  // “87 yo”
  if (says(text, last, 'yo')) return { ...age, last: last + 1 };
  // “Lind, now 45,”
  const comma = says(text, first - 1, 'now') ? first - 2 : first - 1;
  if (says(text, comma, ',')) return isBesideName(text, comma, last) ? age : null;
  if (value < 10) return null;
  // “Ida Lind (45)”
  const isBracketed = readToken(text, first - 1) === '(' && isUpper(readToken(text, first - 3));
  const isAge = isBracketed ? isBesideName(text, comma, last) : isOfPeople(text, first);
  return isAge ? age : null;
}

/** “Lind, 45,” */
const isBesideName = (text: Text, mark: number, last: number) =>
  isUpper(readToken(text, mark - 1)) && says(text, last, ', . ; )');

/** “who is 70.”, “he turned 40 in” */
function isTold(text: Text, first: number, last: number): boolean {
  if (isWord(text, last) && !says(text, last, 'on in at this last and when next')) return false;
  const isSaid = says(text, first - 1, 'is was') && says(text, first - 2, 'who he she i');
  return isSaid || says(text, first - 1, 'turned turns turning');
}

/** “those over 65”, “people under 25” */
const isOfPeople = (text: Text, first: number) =>
  says(text, first - 1, 'over under above below') &&
  (says(text, first - 2, 'those anyone everyone') || PERSONS.has(readFolded(text, first - 2)));
