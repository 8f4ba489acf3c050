import type { Span } from '../../model.ts';
import {
  findBlock,
  findFirst,
  findSentence,
  findToken,
  type PreparedText,
  readFolded,
} from '../../text/prepared-text.ts';
import type { Actor } from '../actor/index.ts';
import { isFemininePronoun, isMasculinePronoun, readGivenName, readTitle } from './mention.ts';

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
    person.gender ??= readGivenName(person.name) ?? countPronouns(text, person, mentions, quotes);
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

/** How far after a name pronouns are counted, in tokens. Set by hand. */
const MAX_TOKENS_AFTER = 25;

/** The least lead of one gender's pronouns over the other's. A single pronoun may well be somebody else's. Set by hand. */
const MIN_LEAD = 2;

/** The gender of most pronouns that follow a person's name, in quotations or outside as it is, before somebody else is named. */
function countPronouns(
  text: PreparedText,
  person: Person,
  mentions: DiscourseEntities['mentions'],
  quotes: Span[],
): 'm' | 'f' | undefined {
  let balance = 0;
  for (const { token, start, isQuoted } of person.mentions.slice(0, 20)) {
    const end = findBlock(text, start)?.end ?? 0;
    const after = mentions[findFirst(mentions.length, (i) => (mentions[i]?.place.start ?? 0) > start)];
    const limit = Math.min(token + MAX_TOKENS_AFTER, after ? after.place.token : Number.POSITIVE_INFINITY);
    for (let at = token + 1; at < limit && (text.tokens[at]?.start ?? end) < end; at++) {
      const word = readFolded(text, at);
      const sign = isMasculinePronoun(word) ? 1 : isFemininePronoun(word) ? -1 : 0;
      if (sign !== 0 && isInside(quotes, text.tokens[at]?.start ?? 0) === isQuoted) balance += sign;
    }
  }
  if (Math.abs(balance) < MIN_LEAD) return undefined;
  return balance > 0 ? 'm' : 'f';
}

/** Whether an offset is within one of some spans, which are in order and do not overlap. */
export function isInside(spans: Span[], offset: number): boolean {
  const span = spans[findFirst(spans.length, (i) => (spans[i]?.end ?? 0) > offset)];
  return span !== undefined && span.start <= offset;
}
