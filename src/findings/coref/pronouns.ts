import { readGender } from '../../lexicon/given-names.ts';
import { hasTag } from '../../lexicon/tags.ts';
import type { Span } from '../../model.ts';
import {
  findBlock,
  findFirst,
  findSentence,
  findToken,
  readFolded,
  readToken,
  type Text,
} from '../../text/prepared-text.ts';
import { foldName, isOneOf } from '../../text/words.ts';
import type { Actor } from '../actor/index.ts';
import { codeOf, hash } from '../weights.ts';

const isMasculine = hasTag('masculine');
const isFeminine = hasTag('feminine');

/** A person of the story that a pronoun may stand for. */
export interface Person {
  name: string;
  gender: 'm' | 'f' | undefined;
  mentions: Place[];
}

/** Where a person is named. */
interface Place extends Span {
  token: number;
  sentence: number;
  isQuoted: boolean;
}

/** The people of a story, and every mention of them in reading order. */
export interface Cast {
  people: Map<string, Person>;
  places: { place: Place; person: Person }[];
}

/** Who is named in the story, where, and whether a quotation holds the place. */
export function gatherCast(text: Text, actors: Actor[], quotes: Span[]): Cast {
  const people = new Map<string, Person>();
  const places: Cast['places'] = [];
  let next = 0;
  for (const actor of actors) {
    if (actor.facts.type !== 'person') continue;
    while ((quotes[next]?.end ?? Number.POSITIVE_INFINITY) <= actor.start) next++;
    const token = findToken(text, actor.start);
    const place = {
      start: actor.start,
      end: actor.end,
      token,
      sentence: findSentence(text, token),
      isQuoted: (quotes[next]?.start ?? Number.POSITIVE_INFINITY) <= actor.start,
    };
    const person = people.get(actor.facts.name) ?? { name: actor.facts.name, gender: undefined, mentions: [] };
    people.set(person.name, person);
    person.mentions.push(place);
    person.gender ??= readTitle(text, token, actor.facts.role);
    places.push({ place, person });
  }
  for (const person of people.values())
    person.gender ??= readGivenName(person.name) ?? countPronouns(text, person, places);
  return { people, places };
}

/** “Mrs. Lind”, “the actress Ida Lind”, “Congressman Vik” */
function readTitle(text: Text, token: number, role = ''): 'm' | 'f' | undefined {
  const before = readFolded(text, token - 1) === '.' ? token - 2 : token - 1;
  for (const word of [readFolded(text, before), readFolded(text, token), ...role.toLowerCase().split(/[\s-]+/)]) {
    if (isFeminine(word) || FEMALE.test(word)) return 'f';
    if (isMasculine(word) || MALE.test(word)) return 'm';
  }
  return undefined;
}

// “spokeswoman”, “actress”, “mother”
const FEMALE = /(?:woman|women|actress|mother|sister|daughter|wife|widow|girl|heroine|waitress|duchess)$/;
// “spokesman”, “father”
const MALE = /(?:[a-z]man|father|brother|husband|widower|boy|duke)$/;

function readGivenName(name: string): 'm' | 'f' | undefined {
  const [first = '', second] = foldName(name).split(' ');
  return second === undefined ? undefined : readGender(first);
}

/** How far on from a name a pronoun is counted for it, in tokens. */
const NEAR = 25;

/** What pronouns follow a person's name before anybody else is named. */
function countPronouns(text: Text, person: Person, places: Cast['places']): 'm' | 'f' | undefined {
  let balance = 0;
  for (const { token, start } of person.mentions.slice(0, 20)) {
    const end = findBlock(text, start)?.end ?? 0;
    const after = places[findFirst(places.length, (i) => (places[i]?.place.start ?? 0) > start)];
    const limit = Math.min(token + NEAR, after ? after.place.token : Number.POSITIVE_INFINITY);
    for (let at = token + 1; at < limit && (text.tokens[at]?.start ?? end) < end; at++) {
      const word = readFolded(text, at);
      if (isOneOf(word, 'he his him himself')) balance++;
      else if (isOneOf(word, 'she her hers herself')) balance--;
    }
  }
  return balance === 0 ? undefined : balance > 0 ? 'm' : 'f';
}

/** One that a pronoun may stand for: the person, and where it was last named. */
export interface Option {
  person: Person;
  place: Place;
  rank: number;
}

/** How many mentions back a person is looked for, and how many people are weighed. */
const REACH = 40;
const MOST = 6;

/** Who was named before a pronoun, the last one first. People known to be of the other gender are left out. */
export function listOptions(text: Text, cast: Cast, pronoun: Span): Option[] {
  const gender = genderOf(text.text.slice(pronoun.start, pronoun.end));
  const before = findFirst(cast.places.length, (i) => (cast.places[i]?.place.start ?? 0) >= pronoun.start);
  const options: Option[] = [];
  const seen = new Set<Person>();
  for (let i = before - 1; i >= 0 && i >= before - REACH && options.length < MOST; i--) {
    const { place, person } = cast.places[i] as Cast['places'][number];
    if (seen.has(person) || (person.gender && gender && person.gender !== gender)) continue;
    // A name within a quotation counts only when it stands outside of it nowhere near.
    if (place.isQuoted && person.mentions.some((other) => !other.isQuoted && other.start < pronoun.start)) {
      const outside = person.mentions.findLast((other) => !other.isQuoted && other.start < pronoun.start) as Place;
      seen.add(person);
      options.push({ person, place: outside, rank: options.length });
      continue;
    }
    seen.add(person);
    options.push({ person, place, rank: options.length });
  }
  return options;
}

/** The gender a pronoun tells. */
function genderOf(pronoun: string): 'm' | 'f' | undefined {
  if (isOneOf(pronoun.toLowerCase(), 'he him his himself')) return 'm';
  return isOneOf(pronoun.toLowerCase(), 'she her hers herself') ? 'f' : undefined;
}

const few = (count: number) => (count < 3 ? count : count < 6 ? 3 : count < 12 ? 4 : 5);

/** What is seen of one that a pronoun may stand for; `last` is who spoke before, and where. */
export function describeOption(
  text: Text,
  pronoun: Span,
  { person, place, rank }: Option,
  last: { name: string; at: number } | null,
  emit: (feature: number) => void,
): void {
  const token = findToken(text, pronoun.start);
  const sentence = findSentence(text, token);
  const block = findBlock(text, pronoun.start);
  const sentences = few(sentence - place.sentence);
  const isSameBlock = place.start >= (block?.start ?? 0) ? 1 : 0;
  const isSubject = beginsClause(text, place.token) ? 1 : 0;
  const isOwner = isOneOf(readFolded(text, findToken(text, place.end)), "'s ’s '") ? 1 : 0;
  const isLast = last?.name === person.name ? 1 : 0;
  const lastNear = last && last.at >= (block?.start ?? 0) ? 1 : 0;
  const gender = person.gender ? 1 : 0;
  const mentions = few(person.mentions.length / 2);
  const isFirst = text.tokens[token]?.start === text.sentences[sentence]?.start ? 1 : 0;
  const add = (template: number, a: number, b = 0, c = 0) => emit(hash(template, a, b, c));
  add(200, rank, gender);
  add(201, sentences, isSubject);
  add(202, sentences, isSameBlock, isOwner);
  add(203, isLast, lastNear, isSameBlock);
  add(204, isLast, rank);
  add(205, isSubject, isOwner, rank);
  add(206, mentions, rank);
  add(207, isLast, isSubject, sentences);
  add(208, place.isQuoted ? 1 : 0);
  add(209, isFirst, sentences, isSubject);
  add(210, gender, isSubject);
  add(211, isLast, lastNear, sentences);
  add(212, isFirst, rank, isSameBlock);
  add(213, mentions);
  const after = readFolded(text, findToken(text, place.end));
  add(214, codeOf(after), sentences);
  add(215, codeOf(readFolded(text, place.token - 1)), isSubject);
  add(216, countBlocks(text, place.start, pronoun.start), isSubject, isLast);
  add(217, countBlocks(text, place.start, pronoun.start), rank, isOwner);
}

/** How many paragraphs lie between two offsets, up to four. */
function countBlocks({ blocks }: Text, from: number, to: number): number {
  const first = findFirst(blocks.length, (i) => (blocks[i]?.start ?? 0) > from);
  const last = findFirst(blocks.length, (i) => (blocks[i]?.start ?? 0) > to);
  return Math.min(4, last - first);
}

/** Whether a name is what its clause begins with, its title aside. */
function beginsClause(text: Text, token: number): boolean {
  for (let at = token - 1; at >= token - 8; at--) {
    const word = readFolded(text, at);
    if (text.sentences[findSentence(text, token)]?.first === at + 1) return true;
    if (isOneOf(word, ', " ; and but that when as while')) return true;
    if (isOneOf(word, 'of in on at to for with by from about against than after before between under over'))
      return false;
    if (!/^\p{Lu}/u.test(readToken(text, at)) && word !== '.' && at < token - 4) return false;
  }
  return false;
}
