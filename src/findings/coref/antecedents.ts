import { BODIES } from '../../lexicon/en.data.ts';
import { hasTag } from '../../lexicon/tags.ts';
import type { Span } from '../../model.ts';
import {
  findBlock,
  findFirst,
  findSentence,
  findToken,
  type PreparedText,
  readFolded,
} from '../../text/prepared-text.ts';
import { isOneOf } from '../../text/words.ts';
import type { Actor } from '../actor/index.ts';
import { describedBy } from './descriptions.ts';
import type { DiscourseEntities } from './discourse.ts';
import { isTag } from './list-antecedents.ts';
import { findFrom, genderOf, isOwner, readNounGender } from './mention.ts';
import type { Referent, Story } from './pronouns.ts';
import {
  readDescribed,
  readDescribedSubject,
  readNewcomer,
  readOwnedSubject,
  readPersonPhrase,
  readUnnamedSubject,
} from './subjects.ts';

const isRoleNoun = hasTag('role-noun');
const isSpeechVerb = hasTag('speech-verb');
const isTitleWord = hasTag('title');

/** The actor that starts at an offset; undefined if there is none. */
export function findActor({ actors }: Story, offset: number): Actor | undefined {
  const actor = actors[findFrom(actors, offset)];
  return actor?.start === offset ? actor : undefined;
}

/** How many sentences before a pronoun are searched for somebody without a name. Set by hand. */
const MAX_SENTENCES_BACK = 3;

/** The same with what is said between them. */
const MAX_DISTANCE = 10;

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
  const { told } = entities;
  const next = findFirst(told.length, (i) => (told[i] ?? 0) >= sentence);
  // is not searched any more; what is said between does not count
  const oldest = Math.max(
    -1,
    Math.min(sentence - 1, told[next - MAX_SENTENCES_BACK] ?? -1) - 1,
    sentence - MAX_DISTANCE,
  );
  const isRecent = (i: number) => (mentions[i]?.place.sentence ?? -1) > oldest;
  const isOther = ({ place, person }: DiscourseEntities['mentions'][number]) =>
    place.isQuoted || (person.gender && gender && person.gender !== gender);
  let named = before;
  while (isRecent(named) && isOther(mentions[named] as DiscourseEntities['mentions'][number])) named--;
  const since = isRecent(named) ? (mentions[named]?.place.sentence ?? oldest) : oldest;
  // “The director ‘lost count’, she said”: she is somebody else.
  const from = isTag(text, pronoun) ? sentence - 1 : sentence;
  for (let i = from; i >= since && i > oldest; i--) {
    const owned = readOwnedSubject(text, i);
    const found = readUnnamedSubject(text, i) ?? owned ?? readDescribedSubject(text, i, gender);
    if (!found || found.end > pronoun.start || story.isQuoted(found.start)) continue;
    const words = text.text.slice(found.start, found.end);
    const name =
      readIntroduction(story, found.end) ?? readApposed(text, story.actors, found) ?? describedBy(story, found, words);
    // In the sentence of the last name, only who introduces himself or comes after it counts: “A driver who gave his name as Jon”,
    // “Asked about Lind, the driver shrugged”.
    const { end: nameEnd = 0 } = mentions[named]?.place ?? {};
    // “Ida Lind, a nurse”
    const isApposed = /^an? /i.test(words) && found.start < nameEnd + MAX_AGE;
    const isAfter = isRecent(named) && nameEnd < found.start && !isApposed;
    if (i === since && !name && !owned && !isAfter && !isOwnerOnly(story, since, found)) return null;
    const known =
      (name && entities.people.get(name)?.gender) ?? readNounGender(readFolded(text, findToken(text, found.end) - 1));
    if (known && known !== gender) continue;
    return { name, words: name ?? words };
  }
  const block = findBlock(text, pronoun.start)?.start ?? 0;
  const isNamed = named >= 0 && (mentions[named]?.place.start ?? 0) >= block;
  const newcomer = isNamed ? null : readNewcomer(text, pronoun, gender, story.isQuoted);
  return newcomer && { words: text.text.slice(newcomer.start, newcomer.end) };
}

/** How far after a name what explains it begins at most, in characters: “Ida Lind, 38, a nurse”. */
const MAX_AGE = 7;

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
  const isEnd = / (?:as|name|sign|called|by),?(?: only| just)? ?["“‘']?$/.test(between);
  if (!isGiven || !isEnd || /[.;:]/.test(between)) return undefined;
  // “Dutch” is no country here.
  return next.facts.type === 'person' ? next.facts.name : text.text.slice(next.start, next.end);
}

/** How far after a description its name may be given, in characters. Set by hand. */
const MAX_INTRODUCTION = 90;

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

/** The actors within a span. */
function listInside(actors: Actor[], { start, end }: Span): Actor[] {
  const inside: Actor[] = [];
  for (let i = findFrom(actors, start); i < actors.length && (actors[i] as Actor).start < end; i++)
    inside.push(actors[i] as Actor);
  return inside;
}

/** Whether an actor is a person, and not the one that somebody belongs to: neither “Lind's lawyer” nor “a lawyer for Lind” is Lind. */
const isPersonNamed = (text: PreparedText, actor: Actor, speaker: Span): boolean =>
  actor.facts.type === 'person' && !isOwner(text, actor) && !isComplement(text, actor, speaker);

/** Whether a preposition within a speaker's words is before a name and its titles: “the mother of Mr Vik”, but not “a man by the name of Vik”. */
function isComplement(text: PreparedText, actor: Actor, speaker: Span): boolean {
  let at = findToken(text, actor.start) - 1;
  while (isOneOf(readFolded(text, at), '. the former late then') || isTitleWord(readFolded(text, at))) at--;
  const start = text.tokens[at]?.start ?? 0;
  return (
    start > speaker.start &&
    isOneOf(readFolded(text, at), 'of for to with from against at in by about behind') &&
    readFolded(text, at - 1) !== 'name'
  );
}

/** The actor named within a speaker's span: the person in it, or the organisation or country that ends it; undefined if there is none. */
export function readNamed(text: PreparedText, actors: Actor[], speaker: Span): string | undefined {
  // “Union” of “the Seafarers' Union”
  const before = actors[findFrom(actors, speaker.start) - 1];
  if (before?.end === speaker.end && before.facts.type === 'organisation') return before.facts.name;
  const inside = listInside(actors, speaker);
  // “the Harcastle manager” is not Harcastle.
  const isModifier = ({ end }: Actor) =>
    end < speaker.end && /^ (?!of |and |from |at |in |for |who )\p{Ll}/u.test(text.text.slice(end, end + 6));
  const person = inside.find((actor) => isPersonNamed(text, actor, speaker) && !isModifier(actor));
  // “Norwegian officials” are not Norway, “the Kremlin” is.
  const organisation = inside.find(
    ({ facts, start, end }) =>
      facts.type !== 'group' &&
      end === speaker.end &&
      // “Swim Norway” is not Norway.
      !(
        isOneOf(facts.type, 'country place') &&
        /^(?!The )\p{Lu}[\p{L}-]* $/u.test(text.text.slice(speaker.start, start))
      ) &&
      !/ (?:of|for|to|with|at|from|in) /.test(text.text.slice(speaker.start, start)),
  );
  return (person ?? organisation)?.facts.name;
}

/** Whose name a description after it explains: “Ida Lind, the chief of the port – the largest – told”; only who opens the sentence. */
export function readExplained(text: PreparedText, actors: Actor[], speaker: Span): string | undefined {
  const actor = actors[findFrom(actors, speaker.start) - 1];
  if (actor?.facts.type !== 'person') return undefined;
  const between = text.text.slice(actor.end, Math.min(speaker.start, actor.end + MAX_ROLE));
  // “Among them was Ida Lind, 54, a nurse: ‘…’”
  if (/^, (?:\d\d, )?$/.test(between) && text.text[speaker.end] === ':') return actor.facts.name;
  if (between !== ', ') return undefined;
  const sentence = text.sentences[findSentence(text, findToken(text, actor.start))];
  // “Ida Lind, the mayor said, was late”: the mayor says it.
  const isClosed = /^(?:,| [—–-]{1,2} )/.test(text.text.slice(speaker.end, speaker.end + 4));
  return sentence?.start === actor.start && isClosed ? actor.facts.name : undefined;
}

/** How far a name may be after the comma that follows a description, for titles: “her counterpart, Mayor Matthias Overbeck”. */
const MAX_TITLE = 60;

// “ of them, ”, “, Mayor ”, “, the chef ”
const APPOSITION =
  /^(?: of (?:them|the \p{L}{1,20}|those \p{L}{1,20}))?, (?:the (?:\p{Ll}[\p{L}-]{1,20} ){1,3})?(?:\p{Lu}[\p{L}.-]{0,15} ){0,3}$/u;

/** Whether text between a description and a name is a noun phrase: “, the Portuguese lawmaker ”, “, New York financier ”. */
function isNounBetween(between: string, isNoun: (word: string) => boolean): boolean {
  const words = between.split(' ');
  const isThe = isOneOf(words[1] ?? '', 'the a an');
  // not “, chaired by the novelist ”
  const isPart = (word: string) =>
    /^[\p{L}-]+$/u.test(word) && !isPreposition(word) && (isThe || !/^[a-z]+(?:ed|ing)$/.test(word));
  return words[0] === ',' && words.length <= MAX_ROLE && words.slice(1, -1).every(isPart) && isNoun(words.at(-2) ?? '');
}

const isBody = (word: string) => isOneOf(word, BODIES);

// “,”, “ —”, “ of Norsk Fisk,”
const NAME_END = /^(?:[,.;:)]| ?[—–]| (?:of|from|at) [^,.;:“"]{2,40},)/;

/** Whether a name that explains a description ends at an offset. */
const isEnd = (text: string, at: number) => NAME_END.test(text.slice(at, at + MAX_TITLE));

/** The first person or body named from an actor on, after places and peoples that tell more about it: “the New York financier Ida Lind”. */
function skipPlaces(actors: Actor[], from: number): Actor | undefined {
  let at = from;
  while (at < from + MAX_PLACES && isOneOf(actors[at]?.facts.type ?? '', 'place country group')) at++;
  return actors[at];
}

/** How many places and peoples are in a role at most. */
const MAX_PLACES = 2;

/** The longest role between a description and a name, in words and what is around them. */
const MAX_ROLE = 8;

/** What completes a description, up to the comma after it: “ for the port” of “ for the port, Dr ”; empty if nothing does. */
function readComplement(after: string): string {
  const complement = after.slice(0, Math.max(0, after.indexOf(', ')));
  const words = complement.split(' ');
  const isComplement =
    isOneOf(words[1] ?? '', 'for of at to with from in') && !words.some((word) => isSpeechVerb(word.toLowerCase()));
  return isComplement && !/[.;:“"‘]/.test(complement) ? complement : '';
}

/** Whose name explains a description: “the prime minister, Ida Lind, said”, “a teacher named Jon Vik”, “the operator, Norsk Fisk, denied”. */
export function readApposed(text: PreparedText, actors: Actor[], speaker: Span): string | undefined {
  const { end } = speaker;
  if (listInside(actors, speaker).some((actor) => isPersonNamed(text, actor, speaker))) return undefined;
  // “a spokesman for the port in Marvik, Ida Lind, said”
  const complement = readComplement(text.text.slice(end, end + MAX_TITLE));
  const from = findFrom(actors, end + complement.length);
  // “the mission's head, the Portuguese lawmaker Ida Lind, said”
  const next = skipPlaces(actors, from);
  if (!next || next.start > end + MAX_TITLE) return undefined;
  const between = text.text.slice(end + complement.length, next.start);
  if (next.facts.type === 'organisation')
    return (between === ', ' || isNounBetween(between, isBody)) && text.text.startsWith(', ', next.end)
      ? next.facts.name
      : undefined;
  if (next.facts.type !== 'person') return undefined;
  // Only titles or a role are between, and the name ends where the description goes on.
  // “, the former Marvik finalist ”
  const role = next.parts?.role;
  const hasRole =
    role && role.start > end && /^, (?:the |an? )?$/.test(text.text.slice(end, role.start).slice(0, MAX_ROLE));
  const isComma =
    (APPOSITION.test(between) || isNounBetween(between, isRoleNoun) || hasRole) && isEnd(text.text, next.end);
  // “her friend the playwright Ida Lind”
  const isFriend =
    /^(?:his|her|their) /i.test(text.text.slice(speaker.start, end)) &&
    between.startsWith(' the ') &&
    isNounBetween(`,${between}`, isRoleNoun);
  // “a man called Vik”, but not “the mayor called Vik”
  const isCalled = /^,? (?:named|called) $/.test(between) && !/^the /i.test(text.text.slice(speaker.start, end));
  return isComma || isFriend || isCalled ? next.facts.name : undefined;
}
