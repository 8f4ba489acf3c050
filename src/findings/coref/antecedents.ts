import { hasTag } from '../../lexicon/tags.ts';
import type { Span } from '../../model.ts';
import {
  findFirst,
  findSentence,
  findToken,
  type PreparedText,
  readFolded,
  readToken,
} from '../../text/prepared-text.ts';
import { isOneOf, isUpper } from '../../text/words.ts';
import type { Actor } from '../actor/index.ts';
import { describedBy } from './descriptions.ts';
import type { DiscourseEntities } from './discourse.ts';
import { findFrom, genderOf, isOwner, readNounGender } from './mention.ts';
import type { Referent, Story } from './pronouns.ts';

const isRoleNoun = hasTag('role-noun');
const isVaguePerson = hasTag('vague-person');

/** The actor that starts at an offset; undefined if there is none. */
export function findActor({ actors }: Story, offset: number): Actor | undefined {
  const actor = actors[findFrom(actors, offset)];
  return actor?.start === offset ? actor : undefined;
}

/** How many sentences before a pronoun are searched for somebody without a name. Set by hand. */
const MAX_SENTENCES_BACK = 3;

/** How many words may be between the article and the noun: “a senior police officer”. */
const MAX_MODIFIERS = 3;

/**
 * Who a pronoun refers to if somebody without a name is the subject of a sentence after the last person named: “A nurse at
 * the clinic was tired. ‘We wait,’ she said.” Null if there is nobody like that.
 */
export function findUnnamed(story: Story, pronoun: Span): Referent | null {
  const { text, entities } = story;
  const { mentions } = entities;
  const gender = genderOf(text.text.slice(pronoun.start, pronoun.end));
  const sentence = findSentence(text, findToken(text, pronoun.start));
  const before = findFirst(mentions.length, (i) => (mentions[i]?.place.start ?? 0) >= pronoun.start) - 1;
  const oldest = Math.max(-1, sentence - MAX_SENTENCES_BACK - 1); // is not searched any more
  const isRecent = (i: number) => (mentions[i]?.place.sentence ?? -1) > oldest;
  const isOther = ({ place, person }: DiscourseEntities['mentions'][number]) =>
    place.isQuoted || (person.gender && gender && person.gender !== gender);
  let named = before;
  while (isRecent(named) && isOther(mentions[named] as DiscourseEntities['mentions'][number])) named--;
  const since = isRecent(named) ? (mentions[named]?.place.sentence ?? oldest) : oldest;
  for (let i = sentence; i >= since && i > oldest; i--) {
    const { first = 0 } = text.sentences[i] ?? {};
    const found = readUnnamedSubject(text, i) ?? readLateSubject(text, i) ?? readDescribed(text, first, gender);
    if (!found || found.end > pronoun.start) continue;
    const words = text.text.slice(found.start, found.end);
    const name =
      readIntroduction(story, found.end) ?? readApposed(text, story.actors, found) ?? describedBy(story, found, words);
    // In the sentence of the last name, only who introduces himself counts: “A driver who gave his name as Jon”.
    if (i === since && !name && !isOwnerOnly(story, since, found)) return null;
    const noun = readNounGender(readFolded(text, findToken(text, found.end) - 1));
    if (noun && noun !== gender) continue;
    return { name, words: name ?? words };
  }
  return null;
}

/** Whether the last name in a sentence only tells whose somebody is: “The boy, Lind's nephew, laughed.” */
function isOwnerOnly({ text, entities }: Story, sentence: number, { end }: Span): boolean {
  const { mentions } = entities;
  const after = findFirst(mentions.length, (i) => (mentions[i]?.place.start ?? 0) >= end);
  const place = mentions[after]?.place;
  return (
    place?.sentence === sentence &&
    mentions[after + 1]?.place.sentence !== sentence &&
    text.text.slice(end, place.start) === ', ' &&
    /^['’]s /.test(text.text.slice(place.end, place.end + 3))
  );
}

/** By what name somebody is introduced after a description: “A driver who gave his name only as Jon”; undefined if none is given. */
export function readIntroduction({ text, actors }: Story, end: number): string | undefined {
  const next = actors[findFrom(actors, end)];
  if (!next || next.start > end + MAX_INTRODUCTION) return undefined;
  const between = text.text.slice(end, next.start);
  const isGiven = / (?:gave|gives|give|giving|asked to be|wanted to be|goes|went) /.test(between);
  const isEnd = / (?:as|name|sign|called|by),? ?["“‘']?$/.test(between);
  if (!isGiven || !isEnd || /[.;:]/.test(between)) return undefined;
  // “Dutch” is no country here.
  return next.facts.type === 'person' ? next.facts.name : text.text.slice(next.start, next.end);
}

/** How far after a description its name may be given, in characters. Set by hand. */
const MAX_INTRODUCTION = 90;

/** The subject of a sentence if it is somebody without a name: “A nurse”, “One of the drivers”, “The man”. */
function readUnnamedSubject(text: PreparedText, sentence: number): Span | null {
  let { first = 0, last = 0 } = text.sentences[sentence] ?? {};
  // The time of an entry: “08:55 A driver …”.
  while (first < last && (text.tokens[first]?.type === 'number' || isOneOf(readFolded(text, first), ': .'))) first++;
  const start = text.tokens[first]?.start ?? 0;
  const word = readFolded(text, first);
  if (word === 'one' && readFolded(text, first + 1) === 'of') {
    const end = readFolded(text, first + 2) === 'them' ? first + 3 : first + 4;
    return end < last ? { start, end: text.tokens[end - 1]?.end ?? start } : null;
  }
  // “Comfort, who is 71, …”
  const isNamed = isUpper(readToken(text, first)) && readFolded(text, first + 1) === ',';
  if (isNamed && readFolded(text, first + 2) === 'who') return { start, end: text.tokens[first]?.end ?? start };
  return readPersonPhrase(text, first, last);
}

/** How long a clause before the subject is at most, in tokens. Set by hand. */
const MAX_CLAUSE_TOKENS = 14;

/** The same after a clause: “As the lights went down, an elderly man leaned over.” */
function readLateSubject(text: PreparedText, sentence: number): Span | null {
  const { first = 0, last = 0 } = text.sentences[sentence] ?? {};
  if (
    !isOneOf(readFolded(text, first), 'as when while after before in on at outside inside near behind across along by')
  )
    return null;
  for (let at = first; at < Math.min(last, first + MAX_CLAUSE_TOKENS); at++)
    if (readFolded(text, at) === ',')
      return isOneOf(readFolded(text, at + 1), 'a an') ? readPersonPhrase(text, at + 1, last) : null;
  return null;
}

/** The phrase for a person without a name that begins at a token: “A senior nurse”, “The man”, but not “The mayor”, who may be named elsewhere. */
export function readPersonPhrase(text: PreparedText, first: number, last: number): Span | null {
  const article = readFolded(text, first);
  if (!isOneOf(article, 'a an another the')) return null;
  const start = text.tokens[first]?.start ?? 0;
  for (let at = first + 1; at < Math.min(last, first + 2 + MAX_MODIFIERS); at++) {
    const noun = readFolded(text, at);
    const isPerson = isVaguePerson(noun) || (article !== 'the' && isRoleNoun(noun));
    const next = readFolded(text, at + 1);
    if (isPerson && !isRoleNoun(next) && !/^['’]/.test(next)) return { start, end: text.tokens[at]?.end ?? start };
    if (!/^[a-z-]+$/.test(noun) || isOneOf(noun, 'of in who that and')) return null;
  }
  return null;
}

/** How far before a token the subject of its clause may be, in tokens. Set by hand. */
const MAX_TOKENS_BACK = 80;

/** Words before which a name is not the subject of its clause. */
const isPreposition = hasTag('preposition');

/** The subject of a sentence, before the token at `near`, or shortly after it in “In a letter, Lind …”; null if it is not clear. */
export function readSubject(story: Story, sentence: { first: number; last: number }, near: number): Referent | null {
  const { text } = story;
  if (near - sentence.first > MAX_TOKENS_BACK) return null;
  const unnamed = readPersonPhrase(text, sentence.first, sentence.last) ?? readDescribed(text, sentence.first);
  if (unnamed) {
    const words = text.text.slice(unnamed.start, unnamed.end);
    return { name: describedBy(story, unnamed, words), words };
  }
  const end = readFolded(text, sentence.first) === 'in' ? Math.min(sentence.last, near + 8) : near;
  for (let at = sentence.first; at < end; at++) {
    const token = text.tokens[at] as Span;
    if (story.isQuoted(token.start)) continue;
    const word = readFolded(text, at);
    if (isOneOf(word, 'he she')) return story.resolve(token);
    if (isOneOf(word, 'it they we i you')) return null;
    const actor = findActor(story, token.start);
    if (!actor) continue;
    const isSubject = isOneOf(actor.facts.type, 'person organisation') && !isOwner(text, actor);
    const before = readFolded(text, readFolded(text, at - 1) === 'the' ? at - 2 : at - 1);
    if (isSubject && !(at > sentence.first && isPreposition(before)))
      return { name: actor.facts.name, words: actor.facts.name };
  }
  return null;
}

/**
 * “The chairman”, “The council leader”, “Her older brother” at the start of a sentence, if no name follows. Of `other` gender is the
 * pronoun it is read for: in “His father died”, “he” may well be the son.
 */
function readDescribed(text: PreparedText, first: number, other?: 'm' | 'f'): Span | null {
  const article = readFolded(text, first);
  const owner = genderOf(article);
  if (!isOneOf(article, 'the his her their its') || (owner && owner === other)) return null;
  for (let noun = first + 1; noun < first + 2 + MAX_MODIFIERS; noun++) {
    const word = readFolded(text, noun);
    const next = readFolded(text, noun + 1);
    if (isRoleNoun(word) && !isRoleNoun(next) && next !== '-')
      return isUpper(readToken(text, noun + 1)) || /^['’]/.test(next)
        ? null
        : { start: text.tokens[first]?.start ?? 0, end: text.tokens[noun]?.end ?? 0 };
    if (!/^[a-z-]+$/.test(word) || isOneOf(word, 'of in who that and')) return null;
  }
  return null;
}

/** The actors within a span. */
function listInside(actors: Actor[], { start, end }: Span): Actor[] {
  const inside: Actor[] = [];
  for (let i = findFrom(actors, start); i < actors.length && (actors[i] as Actor).start < end; i++)
    inside.push(actors[i] as Actor);
  return inside;
}

/** Whether an actor is a person, and not the one that somebody belongs to: “Lind's lawyer” is not Lind. */
const isPersonNamed = (text: PreparedText, actor: Actor): boolean =>
  actor.facts.type === 'person' && !isOwner(text, actor);

/** The actor named within a speaker's span: the person in it, or the organisation or country that ends it; undefined if there is none. */
export function readNamed(text: PreparedText, actors: Actor[], speaker: Span): string | undefined {
  // “Union” of “the Seafarers' Union”
  const before = actors[findFrom(actors, speaker.start) - 1];
  if (before?.end === speaker.end && before.facts.type === 'organisation') return before.facts.name;
  const inside = listInside(actors, speaker);
  // “the Harcastle manager” is not Harcastle.
  const isModifier = ({ end }: Actor) =>
    end < speaker.end && /^ (?!of |and |from |at |in |for |who )\p{Ll}/u.test(text.text.slice(end, end + 6));
  const person = inside.find((actor) => isPersonNamed(text, actor) && !isModifier(actor));
  // “Norwegian officials” are not Norway, “the Kremlin” is.
  const organisation = inside.find(
    ({ facts, start, end }) =>
      facts.type !== 'group' &&
      end === speaker.end &&
      !/ (?:of|for|to|with|at|from|in) /.test(text.text.slice(speaker.start, start)),
  );
  return (person ?? organisation)?.facts.name;
}

/** Whose name a description after it explains: “Ida Lind, the chief of the port – the largest – told”; only who opens the sentence. */
export function readExplained(text: PreparedText, actors: Actor[], speaker: Span): string | undefined {
  const actor = actors[findFrom(actors, speaker.start) - 1];
  if (actor?.facts.type !== 'person' || text.text.slice(actor.end, speaker.start) !== ', ') return undefined;
  const sentence = text.sentences[findSentence(text, findToken(text, actor.start))];
  // “Ida Lind, the mayor said, was late”: the mayor says it.
  const isClosed = /^(?:,| [—–-]{1,2} )/.test(text.text.slice(speaker.end, speaker.end + 4));
  return sentence?.start === actor.start && isClosed ? actor.facts.name : undefined;
}

/** How far a name may be after the comma that follows a description, for titles: “her counterpart, Mayor Matthias Overbeck”. */
const MAX_TITLE = 40;

// “ of them, ”, “, Mayor ”, “, the chef ”
const APPOSITION =
  /^(?: of (?:them|the \p{L}{1,20}|those \p{L}{1,20}))?, (?:the (?:\p{Ll}[\p{L}-]{1,20} ){1,3})?(?:\p{Lu}[\p{L}.-]{0,15} ){0,3}$/u;

/** Whose name explains a description: “the prime minister, Ida Lind, said”, “a teacher named Jon Vik”, “the operator, Norsk Fisk, denied”. */
export function readApposed(text: PreparedText, actors: Actor[], speaker: Span): string | undefined {
  const { end } = speaker;
  if (listInside(actors, speaker).some((actor) => isPersonNamed(text, actor))) return undefined;
  const next = actors[findFrom(actors, end)];
  if (!next || next.start > end + MAX_TITLE) return undefined;
  const between = text.text.slice(end, next.start);
  const after = text.text.slice(next.end, next.end + 2);
  if (next.facts.type === 'organisation') return between === ', ' && after === ', ' ? next.facts.name : undefined;
  if (next.facts.type !== 'person') return undefined;
  // Only titles or a role are between, and the name ends where the description goes on.
  const isComma = APPOSITION.test(between) && /^[,.;:)]|^ ?[—–]/.test(after);
  // “a man called Vik”, but not “the mayor called Vik”
  const isCalled = /^,? (?:named|called) $/.test(between) && !/^the /i.test(text.text.slice(speaker.start, end));
  return isComma || isCalled ? next.facts.name : undefined;
}
