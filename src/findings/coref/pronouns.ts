import { FEMALE_NAMES, MALE_NAMES, OWN_FEMALE_NAMES, OWN_MALE_NAMES } from '../../lexicon/given-names.data.ts';
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
import { foldName, isOneOf, listWords } from '../../text/words.ts';
import type { Actor } from '../actor/index.ts';
import { codeOf, hash } from '../weights.ts';
import { isFemininePronoun, isMasculinePronoun } from './mention.ts';

let names: { male: ReadonlySet<string>; female: ReadonlySet<string> } | undefined;

/** The gender of a folded given name; undefined if it is unknown or both men and women have it. */
export function readGender(name: string): 'm' | 'f' | undefined {
  names ??= {
    male: listWords(`${MALE_NAMES} ${OWN_MALE_NAMES}`),
    female: listWords(`${FEMALE_NAMES} ${OWN_FEMALE_NAMES}`),
  };
  if (names.male.has(name) === names.female.has(name)) return undefined;
  return names.male.has(name) ? 'm' : 'f';
}

const isMasculine = hasTag('masculine');
const isFeminine = hasTag('feminine');

/** A person of the story that a pronoun may refer to. */
interface Person {
  name: string;
  gender: 'm' | 'f' | undefined;
  mentions: PersonMention[];
}

/** Where a person is named. */
interface PersonMention extends Span {
  token: number;
  sentence: number;
  isQuoted: boolean;
}

/** The people of a story, and every mention of them in reading order. */
export interface DiscourseEntities {
  people: Map<string, Person>;
  mentions: { place: PersonMention; person: Person }[];
}

/** Collects the people of a story from its actors, with each mention and whether it is within one of the quotations. */
export function gatherEntities(text: PreparedText, actors: Actor[], quotes: Span[]): DiscourseEntities {
  const people = new Map<string, Person>();
  const mentions: DiscourseEntities['mentions'] = [];
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
    mentions.push({ place, person });
  }
  for (const person of people.values())
    person.gender ??= readGivenName(person.name) ?? countPronouns(text, person, mentions, quotes);
  return { people, mentions };
}

/** The gender of a folded title or noun for a person: “Mrs”, “actress”, “spokesman”; undefined if it has none. */
export function readNounGender(word: string): 'm' | 'f' | undefined {
  if (isFeminine(word) || FEMALE.test(word)) return 'f';
  return isMasculine(word) || MALE.test(word) ? 'm' : undefined;
}

/** The gender shown by a title or role: “Mrs. Lind”, “the actress Ida Lind”, “Congressman Vik”; undefined if there is none. */
function readTitle(text: PreparedText, token: number, role = ''): 'm' | 'f' | undefined {
  const before = readFolded(text, token - 1) === '.' ? token - 2 : token - 1;
  for (const word of [readFolded(text, before), readFolded(text, token), ...role.toLowerCase().split(/[\s-]+/)]) {
    const gender = readNounGender(word);
    if (gender) return gender;
  }
  return undefined;
}

// “spokeswoman”, “actress”, “mother”
const FEMALE = /(?:woman|women|actress|mother|sister|daughter|wife|widow|girl|heroine|waitress|duchess)$/;
// “spokesman”, “father”
const MALE = /(?:[a-z]man|father|brother|husband|widower|boy|duke)$/;

function readGivenName(name: string): 'm' | 'f' | undefined {
  return readGender(foldName(name).split(' ', 1)[0] ?? '');
}

/** How far after a name pronouns are counted, in tokens. Set by hand. */
const MAX_TOKENS_AFTER = 25;

/** The least lead of one gender's pronouns over the other's. A single pronoun may well be somebody else's. Set by hand. */
const MIN_LEAD = 2;

/** The gender of most pronouns outside of quotations that follow a person's name before somebody else is named. */
function countPronouns(
  text: PreparedText,
  person: Person,
  mentions: DiscourseEntities['mentions'],
  quotes: Span[],
): 'm' | 'f' | undefined {
  let balance = 0;
  for (const { token, start } of person.mentions.slice(0, 20)) {
    const end = findBlock(text, start)?.end ?? 0;
    const after = mentions[findFirst(mentions.length, (i) => (mentions[i]?.place.start ?? 0) > start)];
    const limit = Math.min(token + MAX_TOKENS_AFTER, after ? after.place.token : Number.POSITIVE_INFINITY);
    for (let at = token + 1; at < limit && (text.tokens[at]?.start ?? end) < end; at++) {
      const word = readFolded(text, at);
      const sign = isMasculinePronoun(word) ? 1 : isFemininePronoun(word) ? -1 : 0;
      if (sign !== 0 && !isInside(quotes, text.tokens[at]?.start ?? 0)) balance += sign;
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

/** A candidate antecedent of a pronoun: a person, the last mention of them, and how many candidates are nearer. */
export interface Antecedent {
  person: Person;
  place: PersonMention;
  rank: number;
}

/** How many mentions before a pronoun are searched, and the most candidates. Set by hand. */
const MAX_MENTIONS_BACK = 40;
const MAX_ANTECEDENTS = 6;

/** Lists the candidate antecedents of a pronoun, nearest first. People known to be of another gender are left out, and who cannot be meant. */
export function listAntecedents(text: PreparedText, entities: DiscourseEntities, pronoun: Span): Antecedent[] {
  const options = listPeopleBefore(text, entities, pronoun).filter((option) => !isInOpening(text, pronoun, option));
  return dropOwners(text, options);
}

/** The people named before a pronoun, nearest first. */
function listPeopleBefore(text: PreparedText, entities: DiscourseEntities, pronoun: Span): Antecedent[] {
  const gender = genderOf(text.text.slice(pronoun.start, pronoun.end));
  const before = findFirst(entities.mentions.length, (i) => (entities.mentions[i]?.place.start ?? 0) >= pronoun.start);
  const options: Antecedent[] = [];
  const seen = new Set<Person>();
  for (let i = before - 1; i >= 0 && i >= before - MAX_MENTIONS_BACK && options.length < MAX_ANTECEDENTS; i--) {
    const { place, person } = entities.mentions[i] as DiscourseEntities['mentions'][number];
    if (seen.has(person) || (person.gender && gender && person.gender !== gender)) continue;
    // A mention outside of quotations counts before one within.
    if (place.isQuoted && person.mentions.some((other) => !other.isQuoted && other.start < pronoun.start)) {
      const outside = person.mentions.findLast(
        (other) => !other.isQuoted && other.start < pronoun.start,
      ) as PersonMention;
      seen.add(person);
      options.push({ person, place: outside, rank: options.length });
      continue;
    }
    seen.add(person);
    options.push({ person, place, rank: options.length });
  }
  return options;
}

/** How long such a phrase is before the name in tokens, and after it in characters. Set by hand. */
const MAX_OPENING = 24;

/** Whether a name is in the phrase that opens the sentence of a pronoun: in “In a letter to Lind, she said” she is not Lind. */
function isInOpening({ text, sentences, tokens }: PreparedText, pronoun: Span, { place }: Antecedent): boolean {
  const sentence = sentences[place.sentence];
  if (!sentence || pronoun.start >= sentence.end || place.token > sentence.first + MAX_OPENING) return false;
  const opening = text.slice(sentence.start, tokens[place.token]?.start).replace(/ M(?:rs?|s)\.? $/, ' ');
  const isPhrase =
    /^(?:In|After|At|On|With|During) /.test(opening) && / (?:to|from|with|by|about|for|against) $/.test(opening);
  const between = text.slice(place.end, pronoun.start);
  return isPhrase && between.length < MAX_OPENING && between.endsWith(', ');
}

/** How far after an owner's name the name of a relative may begin, in characters. Set by hand. */
const MAX_RELATION = 50;

/**
 * The options but for those that are probably a club or a town, if there are others: a name of one word
 * to which something belongs: “Marlow's coach, Jon Vik, laughed”, “the Marlow coach laughed”.
 */
function dropOwners({ text }: PreparedText, options: Antecedent[]): Antecedent[] {
  const isOwner = ({ place: { start, end }, person }: Antecedent) =>
    !/\s/.test(person.name) &&
    (/^['’]s? /.test(text.slice(end, end + 3)) ||
      (/\b[Tt]he $/.test(text.slice(Math.max(0, start - 4), start)) && /^ \p{Ll}/u.test(text.slice(end, end + 2))));
  // “Ida Lind's daughter, Karen, laughed”
  const isApposed = (one: Antecedent) =>
    options.some(({ place }) => {
      const between = place.start > one.place.end && place.start < one.place.end + MAX_RELATION;
      return between && /^['’]s? [\p{Ll} -]{1,60}, $/u.test(text.slice(one.place.end, place.start));
    });
  const others = options.filter((option) => !isOwner(option) && !isApposed(option));
  return others.length > 0 ? others : options;
}

/** The gender of a pronoun. */
export function genderOf(pronoun: string): 'm' | 'f' | undefined {
  if (isMasculinePronoun(pronoun.toLowerCase())) return 'm';
  return isFemininePronoun(pronoun.toLowerCase()) ? 'f' : undefined;
}

const bucket = (count: number) => (count < 3 ? count : count < 6 ? 3 : count < 12 ? 4 : 5);

/** Emits the features of a candidate antecedent; `last` is the speaker of the previous quotation and its offset. */
export function extractAntecedentFeatures(
  text: PreparedText,
  pronoun: Span,
  { person, place, rank }: Antecedent,
  last: { name: string; at: number } | null,
  emit: (feature: number) => void,
): void {
  const token = findToken(text, pronoun.start);
  const sentence = findSentence(text, token);
  const block = findBlock(text, pronoun.start);
  const sentences = bucket(sentence - place.sentence);
  const isSameBlock = place.start >= (block?.start ?? 0) ? 1 : 0;
  const isSubject = beginsClause(text, place.token) ? 1 : 0;
  const isOwner = isOneOf(readFolded(text, findToken(text, place.end)), "'s ’s '") ? 1 : 0;
  const isLast = last?.name === person.name ? 1 : 0;
  const lastNear = last && last.at >= (block?.start ?? 0) ? 1 : 0;
  const gender = person.gender ? 1 : 0;
  const mentions = bucket(person.mentions.length / 2);
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
  // Who is named only in what others say is seldom who speaks next.
  const isOnlyQuoted = person.mentions.every((other) => other.isQuoted || other.start >= pronoun.start) ? 1 : 0;
  add(218, isOnlyQuoted, rank);
}

/** How many paragraphs lie between two offsets, up to four. */
function countBlocks({ blocks }: PreparedText, from: number, to: number): number {
  const first = findFirst(blocks.length, (i) => (blocks[i]?.start ?? 0) > from);
  const last = findFirst(blocks.length, (i) => (blocks[i]?.start ?? 0) > to);
  return Math.min(4, last - first);
}

/** Whether a name begins its clause, its title aside. */
function beginsClause(text: PreparedText, token: number): boolean {
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
