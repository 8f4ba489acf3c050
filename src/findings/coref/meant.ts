import { findFirst, findToken } from '../../text/prepared-text.ts';
import { is, type Parsed } from '../grammar/parsed.ts';
import { isNominal, isPronounAt, type Range } from '../grammar/phrases.ts';
import { BITS, FUNCTION, kindsOf, PERSON } from '../grammar/words.ts';
import { type Gender, type Person, type Place, readArticle, readRole } from './places.ts';

/** The person named within a speaker's words or right beside them; null if nobody is. */
export function findNamed(parsed: Parsed, places: Place[], speaker: Range): Person | null {
  const { words } = parsed;
  const index = findFirst(places.length, (i) => (places[i]?.first ?? 0) >= speaker.first);
  const before = places[index - 1];
  if (before && before.last > speaker.first) return before.person;
  for (let i = index; i < places.length; i++) {
    const { first, last, person } = places[i] as Place;
    if (first >= speaker.last) break;
    if (isOwner(parsed, last, speaker.last)) continue;
    if (first === speaker.first || !is(parsed, first - 1, BITS.of | BITS.preposition)) return person;
  }
  const apposed =
    isPronounAt(parsed, speaker.first) || hasBody(parsed, speaker) ? null : findApposed(parsed, places, speaker);
  if (apposed) return apposed;
  const isClosed = /^[,.:;)]$/.test(words[speaker.last] ?? '.') || parsed.quoteIndex[speaker.last] !== -1;
  if (before && isClosed && before.last === speaker.first - 1 && words[speaker.first - 1] === ',') return before.person;
  return null;
}

/** Whether a German name that ends before a token is a genitive: “Ida Linds Anwalt”. */
const isOwner = ({ words, upper, grammar }: Parsed, at: number, end: number): boolean =>
  grammar.code === 'de' && at < end && upper[at] === 1 && /(?:[^s]s|['’])$/.test(words[at - 1] ?? '');

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

/** How many paragraphs back somebody meant by a description is searched for. Set by hand. */
const MAX_BLOCKS_BACK = 2;

/** Who spoke last, and the token at which. */
export interface LastPerson {
  person: Person;
  at: number;
}

/** Whom a pronoun or a description stands for; null if nobody is near or it stands for a body. */
export function findMeant(parsed: Parsed, places: Place[], speaker: Range, last: LastPerson | null): Person | null {
  const index = findFirst(places.length, (i) => (places[i]?.first ?? 0) >= speaker.first);
  const gender = readGender(parsed, speaker);
  if (isPronounAt(parsed, speaker.first)) {
    if (!is(parsed, speaker.first, BITS.masculine | BITS.feminine)) return null;
    return findNearest(parsed, places.slice(Math.max(0, index - MAX_PLACES_BACK), index), last, (person) =>
      fitsGender(person, gender),
    );
  }
  const described = findDescribed(parsed, places, speaker);
  if (described || !isPlainDescription(parsed, speaker)) return described;
  // “la mujer”, “le joueur de 29 ans”: who is near
  const nouns = readNouns(parsed, speaker);
  const kinds = kindsOf(parsed.grammar, nouns);
  const isTrade = (kind: number) => kind >= parsed.grammar.offices;
  const block = startBlock(parsed, speaker.first, isGeneral(parsed, speaker) ? MAX_BLOCKS_BACK : 0);
  const near = places.slice(Math.max(0, index - MAX_PLACES_BACK), index).filter(({ first }) => first >= block);
  const since = last && last.at >= block ? last : null;
  // Who holds an office may be called by a trade, but not the other way round.
  const mayBe = (person: Person) =>
    kinds.every(isTrade) ? !kindsOf(parsed.grammar, person.roles).some(isTrade) : !person.isDescribed;
  const fits = (person: Person) => fitsGender(person, gender) && (kinds.length === 0 || mayBe(person));
  return findNearest(parsed, near, since, fits, true);
}

/** Whether somebody may have a gender: yes where either is unknown. */
export const fitsGender = (person: Person, gender: Gender) => !gender || !person.gender || person.gender === gender;

/** The first token of the paragraph that is some paragraphs before that of a token. */
function startBlock({ text }: Parsed, at: number, back: number): number {
  const offset = text.tokens[at]?.start ?? 0;
  const block = findFirst(text.blocks.length, (i) => (text.blocks[i]?.start ?? 0) > offset) - 1;
  return findToken(text, text.blocks[Math.max(0, block - back)]?.start ?? 0);
}

const isDefinite = (parsed: Parsed, at: number): boolean =>
  is(parsed, at, BITS.article) && !is(parsed, at, BITS.indefinite | BITS.possessive);

/** The nouns of a description up to its complement; none if it is for a body, somebody new or somebody's relative. */
function readNouns(parsed: Parsed, { first, last }: Range): string[] {
  if (is(parsed, first, BITS.indefinite)) return [];
  const nouns: string[] = [];
  for (let at = first; at < last; at++) {
    if (is(parsed, at, BITS.body)) return [];
    if (is(parsed, at, BITS.of | BITS.preposition) && at > first) break;
    // “el Frente Amplio”
    const isName = parsed.upper[at] && parsed.grammar.code !== 'de' && !is(parsed, at, PERSON | BITS.article);
    if (isName && at < last - 1) return [];
    if (isNominal(parsed, at)) nouns.push(readRole(parsed.words[at] ?? ''));
  }
  return nouns;
}

/** What a description says somebody is in charge or part of: “Vivienda” of “la consejera de Vivienda”. */
function readFields(parsed: Parsed, { first, last }: Range): string[] {
  let of = first;
  while (of < last && !(is(parsed, of, BITS.of | BITS.preposition) && of > first)) of++;
  const fields: string[] = [];
  for (let at = of; at < last; at++)
    if (parsed.text.tokens[at]?.type === 'number')
      return []; // “de 29 años”
    else if (isNominal(parsed, at) && !is(parsed, at, FUNCTION)) fields.push(readRole(parsed.words[at] ?? ''));
  return fields;
}

// “el acusado”, “der 34-Jährige”, “l'élu”
const ADJECTIVE = /(?:[ai]d[oa]|[aiu]t[oa]|ée?|jährigen?|dt)$/;

/** Whether a description is an article and a noun that says no office, with an adjective at most: “la mujer”, “le Lyonnais”. */
function isPlainDescription(parsed: Parsed, { first, last }: Range): boolean {
  const { words } = parsed;
  const isElided = (words[first] ?? '').endsWith("'");
  if (!isDefinite(parsed, first) && !isElided) return false;
  if (!readGender(parsed, { first, last }) && !isElided) return false;
  if (isRestricted(parsed, { first, last })) return false;
  // “le joueur de 29 ans”
  for (let at = first + 1; at < last; at++)
    if (is(parsed, at, BITS.of | BITS.preposition) && parsed.text.tokens[at + 1]?.type !== 'number') return false;
  const nouns = readNouns(parsed, { first, last });
  if (nouns.length === 0 || nouns.length > 3) return false;
  if (isDemonym(parsed, { first, last })) return true;
  for (let at = first; at < last; at++) {
    if (is(parsed, at, BITS.kin)) return false;
    if (is(parsed, at, PERSON) || ADJECTIVE.test(words[at] ?? '')) return true;
  }
  return false;
}

/** Whether somebody may be named after having been described: “su abogada”. */
export function mayBeNamed(parsed: Parsed, speaker: Range, person: Person): boolean {
  if (is(parsed, speaker.first, BITS.indefinite) || !is(parsed, speaker.first, BITS.article)) return false;
  const kinds = kindsOf(parsed.grammar, readNouns(parsed, speaker));
  const own = kindsOf(parsed.grammar, person.roles);
  return (
    kinds.length > 0 &&
    fitsGender(person, readGender(parsed, speaker)) &&
    (own.length === 0 ? !person.isDescribed : own.some((kind) => kinds.includes(kind)))
  );
}

/** Whether a relative clause without a comma follows, which tells who is meant: “la jueza que firmó la sentencia”. */
const isRestricted = (parsed: Parsed, { first, last }: Range): boolean =>
  is(parsed, last, BITS.that | BITS.relative) && parsed.unit[last] === parsed.unit[first];

/** “La Norvégienne” */
const isDemonym = ({ upper, words, grammar }: Parsed, { first, last }: Range): boolean =>
  grammar.code === 'fr' &&
  last === first + 2 &&
  upper[first + 1] === 1 &&
  /(?:[ao]is|[ao]ise|ien|ienne|aine?|ande?|ée?n|éenne|ine?|ol|ole|ard|arde)$/.test(words[first + 1] ?? '');

/** Whether a description says no more than that somebody was spoken of: “la mujer”, “der 34-Jährige”, “el detenido”. */
function isGeneral(parsed: Parsed, phrase: Range): boolean {
  if (isDemonym(parsed, phrase)) return true;
  for (let at = phrase.first; at < phrase.last; at++)
    if (is(parsed, at, BITS.anybody) || (!is(parsed, at, PERSON) && ADJECTIVE.test(parsed.words[at] ?? '')))
      return true;
  return parsed.grammar.code === 'de' && isPlace(parsed, phrase.last - 1);
}

/** “die Kielerin” */
const isPlace = ({ words }: Parsed, at: number): boolean => /er(?:in)?$/.test(words[at] ?? '');

/** How many names back somebody who was described is searched for. Set by hand. */
const MAX_DESCRIBED_BACK = 200;

/**
 * The person described by the same noun, “la consejera” of “la consejera de Vivienda, Ida Lind”, or by one that may stand for it:
 * somebody of the nearest paragraph, there also the only one named if nothing says what they are; else the last who had that noun,
 * or one that may stand for it.
 */
export function findDescribed(parsed: Parsed, places: Place[], speaker: Range): Person | null {
  const nouns = readNouns(parsed, speaker);
  if (nouns.length === 0 || is(parsed, speaker.first, BITS.possessive)) return null;
  const kinds = new Set(kindsOf(parsed.grammar, nouns));
  const gender = readGender(parsed, speaker);
  const index = findFirst(places.length, (i) => (places[i]?.first ?? 0) >= speaker.first);
  const fields = readFields(parsed, speaker);
  const isOf = (person: Person) => fields.some((field) => person.fields.has(field));
  const hasNoun = (person: Person) =>
    nouns.some((noun) => [...person.roles].some((role) => isAlike(noun, role))) &&
    (fields.length === 0 || person.fields.size === 0 || isOf(person));
  const hasKind = (person: Person) =>
    !isRestricted(parsed, speaker) &&
    kindsOf(parsed.grammar, person.roles).some((kind) => kinds.has(kind)) &&
    (fields.length === 0 || isOf(person));
  const before = places
    .slice(Math.max(0, index - MAX_DESCRIBED_BACK), index)
    // in one sentence, a name and a description are for two people
    .filter(({ person, first }) => fitsGender(person, gender) && parsed.unit[first] !== parsed.unit[speaker.first]);
  const block = startBlock(parsed, before.at(-1)?.first ?? 0, 0);
  const near = block >= startBlock(parsed, speaker.first, 1) ? before.filter(({ first }) => first >= block) : [];
  // “Le tocó a Ida Lind. La entrenadora del Soria …”
  const isNear = (parsed.unit[near.at(-1)?.first ?? 0] ?? 0) >= (parsed.unit[speaker.first] ?? 0) - 1;
  const mayBeOnly = kinds.size > 0 && !isRestricted(parsed, speaker);
  const only = near.every(({ person }) => person === near[0]?.person) ? near[0]?.person : undefined;
  return (
    near.findLast(({ person }) => hasNoun(person) || hasKind(person))?.person ??
    before.findLast(({ person }) => hasNoun(person))?.person ??
    (mayBeOnly && only && !only.isDescribed && (fields.length === 0 || isNear) ? only : undefined) ??
    before.findLast(({ person }) => hasKind(person))?.person ??
    (isAccused(parsed, speaker) ? findMostNamed(before.filter(({ person }) => person.name.includes(' '))) : null)
  );
}

function isAccused(parsed: Parsed, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) if (is(parsed, at, BITS.accused)) return isDefinite(parsed, first);
  return false;
}

/** The person of most places; null if there are none. */
export function findMostNamed(places: Place[]): Person | null {
  const counts = new Map<Person, number>();
  for (const { person } of places) counts.set(person, (counts.get(person) ?? 0) + 1);
  let best: Person | null = null;
  let most = 0;
  for (const [person, count] of counts) if (count > most) [best, most] = [person, count];
  return best;
}

/**
 * Of the people named before, in reading order: who spoke last or is the subject of a sentence since, else the only one of the
 * nearest sentence, else who was named last.
 */
function findNearest(
  { unit }: Parsed,
  places: Place[],
  last: LastPerson | null,
  fits: (person: Person) => boolean,
  isDescription = false,
): Person | null {
  let named: Person | null = null;
  let sentence = -1;
  for (const { person, isSubject, first } of places.toReversed()) {
    if (last && first < last.at && fits(last.person)) return last.person;
    if (named && unit[first] !== sentence) return named;
    if (!fits(person)) continue;
    if (isSubject || isDescription) return person;
    named ??= person;
    sentence = unit[first] ?? -1;
  }
  return named ?? (last && fits(last.person) ? last.person : null);
}

/** The gender of a pronoun or of the article that opens a description; undefined for plurals. */
export function readGender(parsed: Parsed, { first, last }: Range): Gender {
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
