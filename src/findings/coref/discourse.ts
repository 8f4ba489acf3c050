import { OPENING_WORDS } from '../../lexicon/en.data.ts';
import { hasTag } from '../../lexicon/tags.ts';
import type { Span } from '../../model.ts';
import {
  findBlock,
  findFirst,
  findSentence,
  findToken,
  type PreparedText,
  readFolded,
  readToken,
} from '../../text/prepared-text.ts';
import { isOneOf, isUpper } from '../../text/words.ts';
import type { Actor } from '../actor/index.ts';
import { genderOf, isFemininePronoun, isMasculinePronoun, readGivenName, readTitle } from './mention.ts';

const isRoleNoun = hasTag('role-noun');
const isPreposition = hasTag('preposition');

/** A person of the story that a pronoun may refer to. */
export interface Person {
  name: string;
  gender: 'm' | 'f' | undefined;
  mentions: PersonMention[];
}

/** Where a person is named. */
export interface PersonMention extends Span {
  token: number;
  sentence: number;
  isQuoted: boolean;
}

/** The people of a story, and every mention of them in reading order. */
export interface DiscourseEntities {
  people: Map<string, Person>;
  mentions: { place: PersonMention; person: Person }[];
  /** The sentences that begin outside of quotations, in reading order. */
  told: number[];
  /** Who is named most often; undefined if two are. */
  main: Person | undefined;
}

/** Collects the people of a story from its actors, with each mention and whether it is within one of the quotations. */
export function gatherEntities(text: PreparedText, actors: Actor[], quotes: Span[]): DiscourseEntities {
  const people = new Map<string, Person>();
  const mentions: DiscourseEntities['mentions'] = [];
  let quote = 0;
  for (const actor of actors) {
    if (actor.facts.type !== 'person') continue;
    while ((quotes[quote]?.end ?? Number.POSITIVE_INFINITY) <= actor.start) quote++;
    const token = findToken(text, actor.start);
    const place = {
      start: actor.start,
      end: actor.end,
      token,
      sentence: findSentence(text, token),
      isQuoted: (quotes[quote]?.start ?? Number.POSITIVE_INFINITY) <= actor.start,
    };
    const person = people.get(actor.facts.name) ?? { name: actor.facts.name, gender: undefined, mentions: [] };
    people.set(person.name, person);
    person.mentions.push(place);
    person.gender ??= readTitle(text, token, actor.facts.role);
    mentions.push({ place, person });
  }
  for (const person of people.values())
    person.gender ??= countPronouns(text, person, mentions, quotes, readGivenName(person.name));
  const told = [...text.sentences.keys()].filter((i) => !isInside(quotes, text.sentences[i]?.start ?? 0));
  const [main, next] = [...people.values()].sort((a, b) => b.mentions.length - a.mentions.length);
  const isMain = main && main.mentions.length > (next?.mentions.length ?? 0) + 1;
  return { people, mentions, told, main: isMain ? main : undefined };
}

/** Adds where a description stands for somebody, unless the name is there: “the Marvik boss said”. */
export function addMention(
  text: PreparedText,
  { people, mentions }: DiscourseEntities,
  name: string,
  span: Span,
): void {
  const person = people.get(name);
  const at = findFirst(mentions.length, (i) => (mentions[i]?.place.start ?? 0) >= span.start);
  const isNamed = (mentions[at]?.place.start ?? Number.POSITIVE_INFINITY) < span.end;
  if (!person || isNamed) return;
  const token = findToken(text, span.start);
  const place = { ...span, token, sentence: findSentence(text, token), isQuoted: false };
  person.mentions.push(place);
  mentions.splice(at, 0, { place, person });
}

/** Takes the gender of somebody from a pronoun, where nobody else whom it may stand for is named in its paragraph. */
export function learnGender(
  text: PreparedText,
  { people, mentions }: DiscourseEntities,
  name: string,
  pronoun: Span,
): void {
  const person = people.get(name);
  const { start = 0, end = 0 } = findBlock(text, pronoun.start) ?? {};
  const first = findFirst(mentions.length, (i) => (mentions[i]?.place.start ?? 0) >= start);
  const last = findFirst(mentions.length, (i) => (mentions[i]?.place.start ?? 0) >= end);
  const gender = genderOf(text.text.slice(pronoun.start, pronoun.end).replace(/['’].*/, ''));
  const isOther = ({ person: other, place }: DiscourseEntities['mentions'][number]) =>
    other !== person && !place.isQuoted && (other.gender ?? gender) === gender;
  const named = mentions.slice(first, last);
  if (person && named.some((one) => one.person === person) && !named.some(isOther)) person.gender ??= gender;
}

/** How far after a name pronouns are counted, in tokens. Set by hand. */
const MAX_TOKENS_AFTER = 25;

/** The least lead of one gender's pronouns over the other's. A single pronoun may well be somebody else's. Set by hand. */
const MIN_LEAD = 2;

/** After how many mentions pronouns of one gender count for more than a given name. Set by hand. */
const MIN_OVER_NAME = 3;

/** The gender of most pronouns that follow a person's name, in quotations or outside as it is, before somebody else is named. */
function countPronouns(
  text: PreparedText,
  person: Person,
  mentions: DiscourseEntities['mentions'],
  quotes: Span[],
  given: 'm' | 'f' | undefined,
): 'm' | 'f' | undefined {
  let balance = 0;
  let own = 0; // pronouns of the gender of the given name
  const followed = new Set<number>();
  for (const { token, start, isQuoted } of person.mentions.slice(0, 20)) {
    const end = findBlock(text, start)?.end ?? 0;
    const after = mentions[findFirst(mentions.length, (i) => (mentions[i]?.place.start ?? 0) > start)];
    const limit = Math.min(token + MAX_TOKENS_AFTER, after ? after.place.token : Number.POSITIVE_INFINITY);
    for (let at = token + 1; at < limit && (text.tokens[at]?.start ?? end) < end; at++) {
      const word = readFolded(text, at);
      const sign = isMasculinePronoun(word) ? 1 : isFemininePronoun(word) ? -1 : 0;
      if (sign === 0 || isInside(quotes, text.tokens[at]?.start ?? 0) !== isQuoted) continue;
      balance += sign;
      if ((sign > 0 ? 'm' : 'f') === given) own++;
      followed.add(start);
    }
  }
  const counted = balance > 0 ? 'm' : 'f';
  // Some names are for both: “the Rev. Celestine Lind … he”.
  const isSure = given ? followed.size >= MIN_OVER_NAME && own === 0 : Math.abs(balance) >= MIN_LEAD;
  return isSure ? counted : given;
}

/** Whether an offset is within one of some spans, which are in order and do not overlap. */
export function isInside(spans: Span[], offset: number): boolean {
  const span = spans[findFirst(spans.length, (i) => (spans[i]?.end ?? 0) > offset)];
  return span !== undefined && span.start <= offset;
}

/** How far after a pronoun who has not been named before may be named, in characters. Set by hand. */
const MAX_CHARACTERS_AFTER = 700;

/** How many mentions after it are searched. */
const MAX_MENTIONS_AFTER = 6;

/** Who is named only after a pronoun: “‘We wait,’ she said. … Ida Lind runs the port.”; undefined if somebody of another or unknown gender is. */
export function findLater(
  text: PreparedText,
  { mentions }: DiscourseEntities,
  { start, end }: Span,
): string | undefined {
  const gender = genderOf(text.text.slice(start, end));
  const after = findFirst(mentions.length, (i) => (mentions[i]?.place.start ?? 0) >= end);
  const next = mentions
    .slice(after, after + MAX_MENTIONS_AFTER)
    .find(({ place, person }) => !place.isQuoted && (person.gender ?? gender) === gender);
  return next && gender && next.person.gender === gender && next.place.start < end + MAX_CHARACTERS_AFTER
    ? next.person.name
    : undefined;
}

/** How far before a pronoun its run may begin, in tokens. Set by hand. */
const MAX_RUN = 160;

/**
 * The first of the pronouns that most probably stand for the same person as this one, for nobody whom they may stand for is named
 * in between: “Lind wept. She had lost. … ‘It hurts,’ she said.” The pronoun itself if it is the first.
 */
export function findRunStart(
  text: PreparedText,
  { mentions }: DiscourseEntities,
  pronoun: Span,
  isQuoted: (offset: number) => boolean,
): Span {
  const gender = genderOf(text.text.slice(pronoun.start, pronoun.end));
  if (!gender) return pronoun;
  const own = findToken(text, pronoun.start);
  let named = findFirst(mentions.length, (i) => (mentions[i]?.place.start ?? 0) >= pronoun.start) - 1;
  while (named >= 0) {
    const { person, place } = mentions[named] as DiscourseEntities['mentions'][number];
    if (place.token < own - MAX_RUN || (!place.isQuoted && (person.gender ?? gender) === gender)) break;
    named--;
  }
  const from = Math.max(own - MAX_RUN, (mentions[named]?.place.token ?? -1) + 1);
  for (let at = from; at < own; at++) {
    const word = readFolded(text, at);
    const token = text.tokens[at] as Span;
    if (isOneOf(word, 'he she') && genderOf(word) === gender && !isQuoted(token.start)) return token;
  }
  return pronoun;
}

/** How long a phrase before a name that opens its sentence is at most, in tokens. Set by hand. */
const MAX_PHRASE = 6;

/** The same for a clause: “Told what Vik had said, Lind grinned.” */
const MAX_CLAUSE = 14;

/** Whether a name opens its sentence, phrases before it aside: “Mr Vik”, “Her friend Ida”, “Across the hall, Marvik’s Ida Lind”. */
export function opensSentence(text: PreparedText, token: number): boolean {
  let { first = 0 } = text.sentences[findSentence(text, token)] ?? {};
  const opening = readFolded(text, first);
  const isClause = isOneOf(opening, OPENING_WORDS);
  if (isPreposition(opening) || isClause) {
    let comma = first + 1;
    const limit = first + (isClause ? MAX_CLAUSE : MAX_PHRASE);
    while (comma < limit && readFolded(text, comma) !== ',') comma++;
    if (comma >= token || readFolded(text, comma) !== ',') return false;
    first = comma + 1;
  }
  if (token > first + MAX_PHRASE) return false;
  const isPart = (at: number, word: string) =>
    isUpper(readToken(text, at)) || isRoleNoun(word) || isOneOf(word, ". , 's the his her their its a an -");
  // “Her best friend, Ida”
  const isModifier = (at: number) => isOneOf(readFolded(text, at - 1), 'the his her their its a an');
  const from = first;
  while (first < token && (isPart(first, readFolded(text, first)) || (first > from && isModifier(first)))) first++;
  return first === token;
}
