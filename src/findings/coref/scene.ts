import type { Span } from '../../model.ts';
import { findFirst, findToken, type PreparedText } from '../../text/prepared-text.ts';
import type { Actor } from '../actor/index.ts';
import { is, type Parsed } from '../grammar/parsed.ts';
import { isPronounAt, type Range } from '../grammar/phrases.ts';
import { findOpening, startUnit } from '../grammar/subjects.ts';
import { BITS, type Grammar } from '../grammar/words.ts';
import { findDescribed, findMeant, findNamed, isIndefinite } from './meant.ts';
import type { Person, Place } from './places.ts';
import type { Referent } from './pronouns.ts';

/** Who says something: a person of the story, or the words or body that stand for somebody else. */
export interface Found {
  referent: Referent;
  person: Person | null;
}

/** What was said before: who said it, up to which token, in which block, and whether it opens its block. */
export interface Turn {
  found: Found | null;
  at: number;
  block: number;
  opens: boolean;
  /** Its first token, and whether it asks. */
  first: number;
  isQuestion: boolean;
}

/** A story in which speakers are looked up. */
export interface Scene {
  text: PreparedText;
  parsed: Parsed;
  actors: Actor[];
  places: Place[];
  turns: Turn[];
}

/** The index of the block that an offset is in. */
export const blockOf = ({ blocks }: PreparedText, offset: number): number =>
  findFirst(blocks.length, (i) => (blocks[i]?.start ?? 0) > offset) - 1;

/** Whether a block is a heading, which repeats what the text tells. */
export const isHeading = ({ blocks, text }: PreparedText, block: number): boolean => {
  const { role = '', end = 0 } = blocks[block] ?? {};
  return (
    (block === 0 && blocks.length > 1 && !/[.!?…]/.test(text[end - 1] ?? '')) || /title|standfirst|heading/.test(role)
  );
};

/** A person as who was found. */
export const asFound = (person: Person): Found => ({ referent: { name: person.name, words: person.name }, person });

/** Who a speaker's words stand for: a person, a body, or the words themselves. */
export function resolveSpan(scene: Scene, span: Span): Found | null {
  const { text, parsed, actors, places, turns } = scene;
  const speaker = readRange(text, span);
  const words = text.text.slice(span.start, span.end);
  // “I” outside of quotations is who writes.
  if (is(parsed, speaker.first, BITS.own)) return null;
  const person = findNamed(parsed, places, speaker) ?? findMeant(parsed, places, speaker, lastPerson(scene));
  // “dit-elle” of somebody who has no name
  if (isSingular(parsed, speaker.first)) {
    const last = turns.at(-1);
    const recent = findRecentSubject(scene, speaker.first, last?.at ?? 0) ?? last?.found;
    if (recent && !recent.person && mayMean(parsed, recent, speaker.first)) return recent;
  }
  if (person) return asFound(person);
  const body = findBodyNamed(parsed, actors, span, speaker);
  return { referent: { ...(body && { name: body.facts.name }), words }, person: null };
}

/** The body or country that a speaker's words end in, or that explains them: “la compañía, Egadi Lines, …”. */
function findBodyNamed({ text, words }: Parsed, actors: Actor[], span: Span, { last }: Range): Actor | undefined {
  const isBody = ({ facts }: Actor) => facts.type !== 'person' && facts.type !== 'group';
  const from = findFirst(actors.length, (i) => (actors[i]?.end ?? 0) > span.start);
  for (let i = from; i < actors.length; i++) {
    const actor = actors[i] as Actor;
    if (actor.start >= span.end) break;
    if (isBody(actor) && actor.end === span.end && actor.start - span.start <= MAX_ARTICLE) return actor;
  }
  const next = actors[findFirst(actors.length, (i) => (actors[i]?.start ?? 0) >= span.end)];
  const isApposed =
    next?.facts.type === 'organisation' && words[last] === ',' && next.start <= (text.tokens[last + 2]?.start ?? 0);
  return isApposed && words[findToken(text, next.end)] === ',' ? next : undefined;
}

/** The longest article before the name of a body, in characters. */
const MAX_ARTICLE = 6;

/** Whether words name a body or something written. */
const isBodyWords = ({ bits }: Grammar, words: string): boolean =>
  words
    .toLowerCase()
    .split(/[\s'’]+/)
    .some((word) => ((bits.get(word) ?? 0) & BITS.body) !== 0);

/** Whether who was found is a body or something written. */
export const isBody = ({ parsed }: Scene, { referent }: Found): boolean => isBodyWords(parsed.grammar, referent.words);

/** Whether a pronoun may stand for somebody without a name: “une voisine”, “elle”; not for a body. */
function mayMean({ grammar, words }: Parsed, { referent }: Found, pronoun: number): boolean {
  if (isBodyWords(grammar, referent.words)) return false;
  const parts = referent.words.toLowerCase().split(/[\s'’]+/);
  const isFeminine = ((grammar.bits.get(words[pronoun] ?? '') ?? 0) & BITS.feminine) !== 0;
  return isFeminine === /^(?:la|una|une|uma|a|die|eine|esta|cette|questa|otra)$/.test(parts[0] ?? '');
}

/** The tokens of a span. */
export function readRange(text: PreparedText, { start, end }: Span): Range {
  const first = findToken(text, start);
  return { first, last: Math.max(first + 1, findToken(text, end)) };
}

/** “él”, “ella” */
const isSingular = (parsed: Parsed, at: number) =>
  isPronounAt(parsed, at) && is(parsed, at, BITS.masculine | BITS.feminine);

/** The person who spoke last, and the token at which; null if that is somebody without a name. */
export function lastPerson({ turns }: Scene): { person: Person; at: number } | null {
  const last = turns.at(-1);
  return last?.found?.person ? { person: last.found.person, at: last.at } : null;
}

/** How many sentences back the subject of a sentence is searched for. Set by hand. */
const MAX_UNITS_BACK = 3;

/** Who is the subject of the nearest sentence before a token, after the token `since`; null if none is somebody known. */
export function findRecentSubject(scene: Scene, at: number, since: number): Found | null {
  const { parsed } = scene;
  let end = startUnit(parsed, at);
  for (let back = 0; back < MAX_UNITS_BACK && end > since; back++) {
    const from = startUnit(parsed, end - 1);
    if (from < since) return null;
    const phrase = findOpening(parsed, from, end);
    const person = phrase && findSubjectPerson(scene, phrase);
    if (person) return asFound(person);
    const unnamed = phrase && readUnnamed(scene, phrase);
    if (unnamed) return unnamed;
    const only = findOnly(scene, from, end);
    if (only) return asFound(only);
    end = from;
  }
  return null;
}

/** Somebody without a name: “un médecin”; null if a phrase is no such description. */
function readUnnamed({ parsed, text }: Scene, { first, last }: Range): Found | null {
  if (!is(parsed, first, BITS.article) || !isIndefinite(parsed, first)) return null;
  if (parsed.unit[first - 1] === parsed.unit[first] && parsed.words[first - 1] !== ',') return null;
  for (let at = first + 1; at < last; at++) {
    if (is(parsed, at, BITS.of)) return null;
    if (!is(parsed, at, BITS.role)) continue;
    const words = text.text.slice(text.tokens[first]?.start, text.tokens[last - 1]?.end);
    return { referent: { words }, person: null };
  }
  return null;
}

/** The person of a sentence that names only one: “La primera en testificar fue Lind.” */
function findOnly({ places, parsed }: Scene, from: number, to: number): Person | null {
  let only: Person | null = null;
  for (let i = findFirst(places.length, (index) => (places[index]?.first ?? 0) >= from); i < places.length; i++) {
    const { first, person } = places[i] as Place;
    if (first >= to) break;
    if (only && only !== person) return null;
    if (is(parsed, first - 1, BITS.preposition)) return null;
    only = person;
  }
  return only;
}

/** The person that the subject of a sentence is; null if it is nobody known. */
export function findSubjectPerson(scene: Scene, phrase: Range): Person | null {
  const { parsed, places } = scene;
  const named = findNamed(parsed, places, phrase);
  if (named) return named;
  if (isPronounAt(parsed, phrase.first))
    return isSingular(parsed, phrase.first) ? findMeant(parsed, places, phrase, lastPerson(scene)) : null;
  return findDescribed(parsed, places, phrase);
}
