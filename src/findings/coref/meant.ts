import { findFirst } from '../../text/prepared-text.ts';
import { is, type Parsed } from '../grammar/parsed.ts';
import { isNominal, isPronounAt, type Range } from '../grammar/phrases.ts';
import { BITS } from '../grammar/words.ts';
import { type Gender, type Person, type Place, readArticle, readRole } from './places.ts';

/** The person named within a speaker's words or right beside them; null if nobody is. */
export function findNamed(parsed: Parsed, places: Place[], speaker: Range): Person | null {
  const { words } = parsed;
  const index = findFirst(places.length, (i) => (places[i]?.first ?? 0) >= speaker.first);
  const before = places[index - 1];
  if (before && before.last > speaker.first) return before.person;
  for (let i = index; i < places.length; i++) {
    const { first, person } = places[i] as Place;
    if (first >= speaker.last) break;
    if (first === speaker.first || !is(parsed, first - 1, BITS.of | BITS.preposition)) return person;
  }
  const apposed =
    isPronounAt(parsed, speaker.first) || hasBody(parsed, speaker) ? null : findApposed(parsed, places, speaker);
  if (apposed) return apposed;
  const isClosed = /^[,.:;)]$/.test(words[speaker.last] ?? '.') || parsed.quoteIndex[speaker.last] !== -1;
  if (before && isClosed && before.last === speaker.first - 1 && words[speaker.first - 1] === ',') return before.person;
  return null;
}

const hasBody = (parsed: Parsed, { first, last }: Range): boolean => {
  for (let at = first; at < last; at++) {
    if (is(parsed, at, BITS.body)) return true;
    if (at > first && is(parsed, at, BITS.of | BITS.preposition)) return false;
  }
  return false;
};

/** How long what belongs to a description may be before the name that explains it, in tokens. Set by hand. */
const MAX_COMPLEMENT = 7;

/** The person that a description is explained by: “la asesora para Europa, Ida Lind, …”. */
function findApposed({ words, unit, quoteIndex, bits }: Parsed, places: Place[], { last }: Range): Person | null {
  let comma = last;
  while (comma < last + MAX_COMPLEMENT && words[comma] !== ',' && words[comma] !== '(' && quoteIndex[comma] === -1) {
    const isFirst = comma === last;
    if (unit[comma] !== unit[last - 1] || (isFirst && !((bits[comma] ?? 0) & (BITS.preposition | BITS.of))))
      return null;
    comma++;
  }
  if (words[comma] !== ',' || unit[comma] !== unit[last - 1]) return null;
  // “el experto en acústica Ida Lind, …”
  const within = places[findFirst(places.length, (i) => (places[i]?.first ?? 0) > last)];
  if (within && within.first < comma && !((bits[within.first - 1] ?? 0) & (BITS.of | BITS.preposition | BITS.article)))
    return within.person;
  const next = places[findFirst(places.length, (i) => (places[i]?.first ?? 0) > comma)];
  return next && next.first <= comma + 3 ? next.person : null;
}

/** How far back somebody meant by a pronoun or a description is searched for, in places. Set by hand. */
const MAX_PLACES_BACK = 12;

/** Whom a pronoun or a description stands for; null if nobody is near or it stands for a body. */
export function findMeant(
  parsed: Parsed,
  places: Place[],
  speaker: Range,
  last: { person: Person; at: number } | null,
): Person | null {
  const index = findFirst(places.length, (i) => (places[i]?.first ?? 0) >= speaker.first);
  const gender = readGender(parsed, speaker);
  const fits = (person: Person) => !gender || !person.gender || person.gender === gender;
  if (isPronounAt(parsed, speaker.first)) {
    if (!is(parsed, speaker.first, BITS.masculine | BITS.feminine)) return null;
    return findNearest(places, index, last, fits);
  }
  const described = findDescribed(parsed, places, speaker);
  const isElided = (parsed.words[speaker.first] ?? '').endsWith("'");
  return (
    described ??
    ((gender || isElided) && isPlainDescription(parsed, speaker) ? findNearest(places, index, last, fits, true) : null)
  );
}

const isDefinite = (parsed: Parsed, at: number): boolean => is(parsed, at, BITS.article) && !isIndefinite(parsed, at);

/** The nouns of a description up to its complement; none if it is indefinite or for a body. */
function readNouns(parsed: Parsed, { first, last }: Range): string[] {
  if (isIndefinite(parsed, first)) return [];
  const nouns: string[] = [];
  for (let at = first; at < last; at++) {
    if (is(parsed, at, BITS.body)) return [];
    if (is(parsed, at, BITS.of | BITS.preposition) && at > first) break;
    if (isNominal(parsed, at)) nouns.push(readRole(parsed.words[at] ?? ''));
  }
  return nouns;
}

// “el acusado”, “der 34-Jährige”, “l'élu”, “the woman”
const PERSON =
  /(?:[ai]d[oa]|[aiu]t[oa]|ée?|jährigen?|angeklagten?|mann|frau|mujer|hombre|homme|femme|uomo|donna|mulher|homem|joven|jeune|cadet|chico|chica|ragazz[oa]|dt)$/;

/** Whether a description is an article and a noun, with an adjective at most: “la investigadora”. */
function isPlainDescription(parsed: Parsed, { first, last }: Range): boolean {
  // “le joueur de 29 ans”
  for (let at = first + 1; at < last; at++)
    if (is(parsed, at, BITS.of | BITS.preposition)) return parsed.text.tokens[at + 1]?.type === 'number';
  const nouns = readNouns(parsed, { first, last });
  if (!isDefinite(parsed, first) || nouns.length === 0 || nouns.length > 2) return false;
  for (let at = first; at < last; at++)
    if (is(parsed, at, BITS.role) || PERSON.test(parsed.words[at] ?? '')) return true;
  return false;
}

/** How many names back somebody who was described is searched for. Set by hand. */
const MAX_DESCRIBED_BACK = 200;

/** The person last named who was described by the same noun: “la consejera” of “la consejera de Vivienda, Ida Lind”. */
export function findDescribed(parsed: Parsed, places: Place[], speaker: Range): Person | null {
  const nouns = readNouns(parsed, speaker);
  const gender = readGender(parsed, speaker);
  const index = findFirst(places.length, (i) => (places[i]?.first ?? 0) >= speaker.first);
  const matches = (person: Person) => {
    const fits = !gender || !person.gender || person.gender === gender;
    return fits && nouns.some((noun) => [...person.roles].some((role) => isAlike(noun, role)));
  };
  for (let i = index - 1; i >= Math.max(0, index - MAX_DESCRIBED_BACK); i--)
    if (matches((places[i] as Place).person)) return (places[i] as Place).person;
  return null;
}

/** The person who spoke last or is the subject of a sentence since, else who was named last. */
function findNearest(
  places: Place[],
  index: number,
  last: { person: Person; at: number } | null,
  fits: (person: Person) => boolean,
  isDescription = false,
): Person | null {
  let named: Person | null = null;
  for (let i = index - 1; i >= Math.max(0, index - MAX_PLACES_BACK); i--) {
    const { person, isSubject, first } = places[i] as Place;
    if (last && first < last.at && fits(last.person)) return last.person;
    if (!fits(person)) continue;
    if (isSubject || isDescription) return person;
    named ??= person;
  }
  return last && fits(last.person) ? last.person : named;
}

/** Whether an article or the like opens a description of somebody new: “una periodista”, “ein Gutachter”. */
export const isIndefinite = ({ words }: Parsed, at: number) =>
  /^(?:un|una|une|uno|um|uma|ein|eine|einer|otro|otra|autre|unos|unas|uns|umas|varios|varias|plusieurs|alcuni|algunos|alguns)$/.test(
    words[at] ?? '',
  );

/** The gender of a pronoun or of the article that opens a description; undefined for plurals. */
function readGender(parsed: Parsed, { first, last }: Range): Gender {
  if (isPronounAt(parsed, first))
    return is(parsed, first, BITS.feminine) ? 'f' : is(parsed, first, BITS.masculine) ? 'm' : undefined;
  const gender = readArticle(parsed, first);
  if (gender) return gender;
  // “l'avocate”, “l'avvocata”
  const noun = parsed.words[first + 1] ?? '';
  if (!(parsed.words[first] ?? '').endsWith("'") || last === first + 1) return undefined;
  if (/[ea]$/.test(noun) && !/(?:iste|ista|aire|gue|[ae]nte)$/.test(noun)) return 'f';
  return noun.endsWith('o') ? 'm' : undefined;
}

/** Whether two nouns are the same but for gender and number: “consejera”, “consejero”. */
function isAlike(one: string, other: string): boolean {
  if (one === other) return true;
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return (
    shared >= 4 &&
    shared >= Math.max(one.length, other.length) - 3 &&
    shared >= 0.6 * Math.max(one.length, other.length)
  );
}
