import { isGlued, readToken } from '../../text/prepared-text.ts';
import { is, isCue, isInitial, type Parsed } from './parsed.ts';
import { BITS, FUNCTION, PERSON, PRONOUN } from './words.ts';

/** Tokens from `first` up to, not including, `last`. */
export interface Range {
  first: number;
  last: number;
}

/** The longest noun phrase, in tokens. */
export const MAX_PHRASE = 16;

const isNumberAt = ({ text }: Parsed, at: number) => text.tokens[at]?.type === 'number';
const isWordAt = ({ text }: Parsed, at: number) => text.tokens[at]?.type === 'word';

/** A participle, gerund or adverb that opens a clause and is no noun: “Contactado por correo, …”, “Visiblemente …”. */
export const isVerbal = (word: string) =>
  /(?:[aiu][dt][oaie]s?|[aei]ndo|mente?|ée?s?|ant)$/.test(word) && word.length > 4;

/** Whether a token can be part of a noun phrase as a noun, adjective or name. */
export function isNominal(parsed: Parsed, at: number): boolean {
  if (!isWordAt(parsed, at) || parsed.quoteIndex[at] !== -1) return false;
  if (parsed.upper[at]) return !is(parsed, at, FUNCTION) || parsed.unit[at - 1] === parsed.unit[at];
  if (is(parsed, at, BITS.time | BITS.naming | BITS.body)) return true;
  if (is(parsed, at, FUNCTION)) return false;
  return !isCue(parsed, at);
}

/** Whether a token opens a noun phrase: an article, a number, or a word with a capital. */
export function opensPhrase(parsed: Parsed, at: number): boolean {
  if (parsed.quoteIndex[at] !== -1) return false;
  // “lo llamó”
  if (parsed.grammar.code === 'es' && parsed.words[at] === 'lo') return false;
  // “a jornalistas” is no phrase of its own in Portuguese
  const isTo = parsed.grammar.code === 'pt' && /^[ao]$/.test(parsed.words[at] ?? '');
  if (isTo && /[^êi]s$/.test(parsed.words[at + 1] ?? '') && !parsed.upper[at + 1]) return false;
  if (is(parsed, at, BITS.article))
    return isNominal(parsed, at + 1) || isNumberAt(parsed, at + 1) || is(parsed, at + 1, BITS.article);
  if (isNumberAt(parsed, at)) return isNominal(parsed, at + 1);
  return parsed.upper[at] === 1 && isWordAt(parsed, at) && isNominal(parsed, at) && !opensWithVerbal(parsed, at);
}

/** Whether a German phrase is an object by its article: “den Satz”, “einem Blatt”. */
export const isObject = ({ grammar, words }: Parsed, at: number): boolean =>
  grammar.code === 'de' &&
  /^(?:den|dem|des|einen|einem|eines|[a-z]*(?:ihr|sein|mein|unser|dies|kein)e[nm])$/.test(words[at] ?? '');

function opensWithVerbal(parsed: Parsed, at: number): boolean {
  return parsed.unit[at - 1] !== parsed.unit[at] && !parsed.upper[at + 1] && isVerbal(parsed.words[at] ?? '');
}

/** Whether a token is a pronoun that stands alone as a subject. */
export function isPronounAt(parsed: Parsed, at: number): boolean {
  if (parsed.quoteIndex[at] !== -1 || !is(parsed, at, PRONOUN)) return false;
  if (is(parsed, at, BITS.article | BITS.clitic) && parsed.grammar.code !== 'de')
    return !isNominal(parsed, at + 1) && !is(parsed, at, BITS.clitic);
  return !(is(parsed, at, BITS.article) && isNominal(parsed, at + 1));
}

/** The end of the noun phrase that begins at a token; the token itself if none does. Its complements with “of” belong to it. */
export function endPhrase(parsed: Parsed, first: number, limit: number): number {
  const { words, upper, quoteIndex, text } = parsed;
  if (isPronounAt(parsed, first)) return first + 1;
  let at = first;
  let end = first;
  const to = Math.min(limit, first + MAX_PHRASE);
  let isOpen = true; // an article may follow
  while (at < to && quoteIndex[at] === -1) {
    const word = words[at] ?? '';
    if (isNominal(parsed, at) || isNumberAt(parsed, at)) {
      // “a la AFP Ida Lind”
      if (at > first && upper[at] && end === at && isAcronym(parsed, at - 1) && !isAcronym(parsed, at)) break;
      if (at > first && !upper[at] && is(parsed, at, BITS.time) && end > first && !isOpen) break;
      // “en agosto de 2023 Ida Lind”
      if (upper[at] && end === at && at > first && /^(?:1[89]|20)\d\d$/.test(words[at - 1] ?? '')) break;
      // “die Anklage bezahlte Lind”: what follows a noun is no adjective
      if (
        parsed.grammar.code === 'de' &&
        end === at &&
        at > first &&
        !upper[at] &&
        upper[at - 1] &&
        isWordAt(parsed, at)
      )
        break;
      end = at + 1;
      isOpen = false;
    } else if (is(parsed, at, BITS.article) && isOpen) {
      isOpen = true;
    } else if (
      parsed.grammar.code === 'de' &&
      is(parsed, at, BITS.article) &&
      end === at &&
      !isProper(parsed, at - 1) &&
      opensGenitive(parsed, at)
    ) {
      isOpen = true;
    } else if (is(parsed, at, BITS.of) && end > first) {
      isOpen = true;
    } else if (
      is(parsed, at, BITS.conjunction) &&
      end === at &&
      upper[at - 1] &&
      upper[at + 1] &&
      !isOpen &&
      isNominal(parsed, at + 1)
    ) {
      isOpen = true;
    } else if (
      (word === '-' || word === '&' || word === '/') &&
      end === at &&
      (word === '&' || (isGlued(text, at) && isGlued(text, at + 1)))
    ) {
      if (is(parsed, at + 1, PRONOUN | BITS.clitic) && !upper[at + 1]) break;
      isOpen = true;
    } else if (end === at && isInitial(parsed, at)) {
      // “J. M. Ruiz”, “Dr. Lind”
    } else if (word === '(' && end === at && skipAside(parsed, at) < to && is(parsed, skipAside(parsed, at), BITS.of)) {
      at = skipAside(parsed, at) - 1;
    } else break;
    at++;
  }
  return end;
}

const isAcronym = ({ text }: Parsed, at: number) => /^(?:\p{L}['’])?\p{Lu}[\p{Lu}\p{N}]+$/u.test(readToken(text, at));

/** The token after an aside in brackets: “(Horizons)”. */
function skipAside({ words }: Parsed, at: number): number {
  for (let next = at + 1; next <= at + 4; next++) if (words[next] === ')') return next + 1;
  return at;
}

/** “der Polizei”, “des Landes” after a noun */
const opensGenitive = (parsed: Parsed, at: number) =>
  /^(?:der|des|eines|einer|seiner|ihrer|dieser)$/.test(parsed.words[at] ?? '');

/** Whether a word with a capital follows another in a German phrase, as in a name. */
const isProper = ({ upper }: Parsed, at: number) => upper[at] === 1 && upper[at - 1] === 1;

/** Whether a phrase is for a time: “este martes”, “la semana pasada”. */
export function isTime(parsed: Parsed, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) {
    if (is(parsed, at, BITS.of) && at > first) return false;
    if (is(parsed, at, BITS.time) || isNumberAt(parsed, at)) return is(parsed, at, BITS.time) || last === at + 1;
  }
  return false;
}

/** Whether a phrase has a noun for a person before its complement: “der Altbauer”, “la mujer de la tienda”. */
export function isPersonal(parsed: Parsed, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) {
    if (is(parsed, at, BITS.of | BITS.preposition) && at > first) return false;
    if (is(parsed, at, PERSON)) return true;
  }
  return false;
}

/** Whether a token is in a clause that “that” or a relative after a token opens: “unas memorias que la novelista Ida Lind definió”. */
export function isInClause(parsed: Parsed, from: number, at: number): boolean {
  for (let before = at - 1; before >= from && parsed.words[before] !== ','; before--)
    if (is(parsed, before, BITS.that | BITS.relative) && !is(parsed, before, BITS.article)) return true;
  return false;
}

/** The token after the prepositional phrase that begins at a token. */
export function skipPreposition(parsed: Parsed, at: number, limit: number): number {
  let next = at + 1;
  while (next < limit && is(parsed, next, BITS.preposition | BITS.of)) next++;
  if (is(parsed, next, BITS.clitic) && !opensPhrase(parsed, next)) return next + 1;
  // “escribió a clientes Ida Lind”: nobody is called by a plural
  const isBare = !parsed.upper[next] && parsed.grammar.code !== 'de' && /[si]$/.test(parsed.words[next] ?? '');
  if (isBare && isNominal(parsed, next) && parsed.upper[next + 1] && parsed.upper[next + 2]) return next + 1;
  const end = endPhrase(parsed, next, limit);
  return Math.max(end, next);
}

/** Whether a German relative pronoun, and no article, is at a token. */
export const isRelativeAt = (parsed: Parsed, at: number): boolean =>
  is(parsed, at, BITS.relative) &&
  !(is(parsed, at, BITS.article) && (isNominal(parsed, at + 1) || is(parsed, at + 1, BITS.article)));

/** Whether what stands before a comma is a name between two: “la ministra del Lavoro, Ida Lind, ha annunciato l'invio”. */
export function isNameBetween({ words, upper }: Parsed, first: number, comma: number): boolean {
  let at = comma - 1;
  while (at > first && upper[at]) at--;
  return at < comma - 1 && at > first && words[at] === ',';
}

/** Whether all words from one up to another are small ones that may stand before a verb. */
export function onlyLight(parsed: Parsed, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (!is(parsed, at, BITS.conjunction | BITS.clitic | BITS.adverb | BITS.auxiliary)) return false;
  return true;
}
