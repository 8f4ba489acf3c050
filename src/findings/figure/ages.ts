import { isHyphen, isNumber, isWord, type PreparedText, readToken, tokenIs } from '../../text/prepared-text.ts';
import { isUpper } from '../../text/words.ts';
import { endsPhrase } from './counted.ts';
import type { ParsedFigure } from './types.ts';
import { hasTagged, isA, isSet } from './words.ts';

/** Numbers from here on are no ages, in years. */
const MAX_AGE = 120;

/** How many tokens before an age a death is told. */
const MAX_DEATH = 7;

/** A number or duration as an age if the words around it show that it is one: “aged 45”, “Lind, 45, said”, “un hombre de 61 años”; null otherwise. */
export function readAge(text: PreparedText, parsed: ParsedFigure): ParsedFigure | null {
  const { first, last, form, value, to, counted, unit } = parsed;
  const age: ParsedFigure = { ...parsed, form: 'age', unit: 'year', counted: null };
  // “die 34-Jährige”
  if (form === 'count' && isA(text, last - 1, 'years-old')) return age;
  const isYears = form === 'duration' && unit === 'year';
  const isBare = (form === 'number' || form === 'count' || form === 'score') && !counted;
  if (!(isBare || isYears) || typeof value !== 'number' || value >= MAX_AGE) return null;
  if (isBare && isA(text, first - 1, 'aged')) return { ...age, first: first - 1 };
  // “aged 34 and 71”
  if (isA(text, first - 1, 'number-and') && isNumber(text, first) && isA(text, first - 3, 'aged')) return age;
  if (to !== undefined || !Number.isInteger(value)) return null;
  if (isYears) return isOtherAge(text, parsed) ? age : null;
  const of = isA(text, first - 1, 'only') ? first - 2 : first - 1;
  // “a girl of six”, “at the age of 20”
  if (isA(text, of, 'number-of') && isA(text, of - 1, 'of-age')) return age;
  if (isStatedAge(text, first, last)) return age;
  if (!isNumber(text, first)) return null;
  // “87 yo”
  if (isA(text, last, 'years-old')) return { ...age, last: last + 1 };
  const isSurname = isSet(text, 'surname-age') && tokenIs(text, of, ',');
  const isName = isUpper(readToken(text, of - 1)) && (isSurname || isUpper(readToken(text, of - 2)));
  // “Lind, 45,”, “Ida Lind (45)”
  const isBeside = tokenIs(text, of, ', (') && isName && tokenIs(text, last, ', . ; )');
  if (isBeside && (value >= 10 || tokenIs(text, of, ','))) return age;
  // “those over 65”, “people under 25”
  const isOfPeople = isA(text, first - 1, 'position') && isA(text, first - 2, 'those', 'counted-person');
  return value >= 10 && isOfPeople ? age : null;
}

/** “who is 70.”, “he turned 40 in” */
function isStatedAge(text: PreparedText, first: number, last: number): boolean {
  if (isWord(text, last) && !isA(text, last, 'after-age')) return false;
  return isA(text, first - 1, 'turned') || (isA(text, first - 1, 'is-old') && isA(text, first - 2, 'somebody'));
}

/** “Odile Bréant, 57 ans,”, “le technicien de 57 ans”, “âgée de 58 ans”, “morto a 91 anni” */
function isOtherAge(text: PreparedText, { first, last, value }: ParsedFigure): boolean {
  // “ein 42 Jahre alter Mitarbeiter”
  if (isA(text, last, 'old')) return true;
  const isOf = isA(text, first - 1, 'number-of');
  const comma = isOf ? first - 2 : first - 1;
  const isName =
    isUpper(readToken(text, comma - 1)) && (isUpper(readToken(text, comma - 2)) || isHyphen(text, comma - 2));
  if (isName && tokenIs(text, comma, ', (') && tokenIs(text, last, ', . ; )')) return true;
  // “âgée de 58 ans”, “maiores de 65 anos”, “im Alter von 60 Jahren”
  if (isA(text, first - 2, 'of-age') || isA(text, first - 1, 'of-age')) return true;
  // “un joven senegalés de 23 años”
  if (isOf && (isPerson(text, first - 2) || (isWord(text, first - 2) && isPerson(text, first - 3)))) return true;
  if (Number(value) < 10) return false;
  // “aveva 82 anni”, but “ha 20 anni di esperienza”
  if (isA(text, first - 1, 'has-age') && endsPhrase(text, last)) return true;
  return isA(text, first - 1, 'at-age') && hasTagged(text, first - MAX_DEATH, first - 1, 'death');
}

const isPerson = (text: PreparedText, at: number) => isA(text, at, 'role-noun', 'person-noun', 'people');
