import { ROLE_KINDS, VARIATIONS } from '../../lexicon/en.data.ts';
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
import { findFrom, isOwner, readLeads } from './mention.ts';
import { type DiscourseEntities, genderOf, readNounGender } from './pronouns.ts';

/** A story and who is in it, as speakers are looked up in it. */
export interface Story {
  text: PreparedText;
  /** In reading order. */
  actors: Actor[];
  entities: DiscourseEntities;
  /** Whether an offset is within a quotation in marks. */
  isQuoted: (offset: number) => boolean;
  /** Who a pronoun is; null if that is not clear. */
  resolve: (pronoun: Span) => Referent | null;
  /** Who spoke shortly before the last speaker. */
  other: () => Referent | null;
}

/** Who somebody is: by the name of an actor, or, for who has none, by the words that stand for them. */
export interface Referent {
  name?: string | undefined;
  words: string;
}

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
    const found = readUnnamedSubject(text, i) ?? readLateSubject(text, i) ?? readDescribed(text, first);
    if (!found || found.end > pronoun.start) continue;
    const words = text.text.slice(found.start, found.end);
    const name = readIntroduction(story, found.end) ?? describedBy(story, found, words);
    // In the sentence of the last name, only who introduces himself counts: “A driver who gave his name as Jon”.
    if (i === since && !name) return null;
    const noun = readNounGender(readFolded(text, findToken(text, found.end) - 1));
    return noun && noun !== gender ? null : { name, words: name ?? words };
  }
  return null;
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
function readPersonPhrase(text: PreparedText, first: number, last: number): Span | null {
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

/** “The chairman”, “The old teacher” at the start of a sentence, if no name follows. */
function readDescribed(text: PreparedText, first: number): Span | null {
  if (readFolded(text, first) !== 'the') return null;
  let noun = first + 1;
  while (isVagueModifier(readFolded(text, noun))) noun++;
  const isNoun = isRoleNoun(readFolded(text, noun)) && !isUpper(readToken(text, noun + 1));
  return isNoun ? { start: text.tokens[first]?.start ?? 0, end: text.tokens[noun]?.end ?? 0 } : null;
}

// letters, digits and what joins them: “director-general”
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];

/** People by each word of their role, and organisations by each word of their name; made once a story. */
const indexes = new WeakMap<Actor[], Map<string, Actor[]>>();

function indexWords(actors: Actor[]): Map<string, Actor[]> {
  const known = indexes.get(actors);
  if (known) return known;
  const byWord = new Map<string, Actor[]>();
  for (const actor of actors) {
    const { type, name, role } = actor.facts;
    if (type === 'country' || type === 'place' || type === 'group') continue;
    for (const word of wordsOf(type === 'person' ? (role ?? '') : name)) {
      const list = byWord.get(word);
      if (list) list.push(actor);
      else byWord.set(word, [actor]);
    }
  }
  indexes.set(actors, byWord);
  return byWord;
}

let kinds: ReadonlyMap<string, string[]> | undefined;

/** The nouns for what somebody may be who is called `noun`: “striker” for “forward”. */
function listKinds(noun: string): string[] {
  kinds ??= new Map(
    ROLE_KINDS.split(/[,\n]/).flatMap((line): [string, string[]][] => {
      const [general, ...others] = line.trim().split(' ');
      return general ? [[general, others]] : [];
    }),
  );
  return kinds.get(noun) ?? [];
}

const compounds = new WeakMap<ReadonlyMap<string, Actor[]>, Map<string, string[]>>();

/** The words of roles that end in a noun for a role: “schoolteacher” for “teacher”. */
function listCompounds(byWord: ReadonlyMap<string, Actor[]>, noun: string): string[] {
  if (noun.length < MIN_NOUN || !isRoleNoun(noun)) return [];
  const known = compounds.get(byWord) ?? new Map<string, string[]>();
  compounds.set(byWord, known);
  const words = known.get(noun) ?? [...byWord.keys()].filter((word) => word !== noun && word.endsWith(noun));
  known.set(noun, words);
  return words;
}

/** How long a noun is at least that another may end in, in letters. */
const MIN_NOUN = 6;

/** Words before a noun that tell nobody apart. */
const isVagueModifier = (word: string) => isOneOf(word, 'old young elderly veteran then new retired latter same');

/** How many mentions whose role has a word are compared. Set by hand. */
const MAX_FITS = 24;

/** The name of whom a description stands for: “the minister”, “the ministry”, “her sister”; undefined if it is nobody, or one of several. */
export function describedBy(story: Story, speaker: Span, written: string): string | undefined {
  const { actors } = story;
  const [article = '', ...words] = wordsOf(written);
  const head = words.at(-1);
  const lead = readLeads(story.text, actors).find(({ start }) => start === speaker.start);
  if (lead && words.includes(lead.head)) return lead.name;
  // “the minister”, not “a minister” or “the minister's aides”
  if (!head || words.length > 3 || /['’]/.test(written)) return undefined;
  const byWord = indexWords(actors);
  const before = (word: string) => {
    const fits = byWord.get(word) ?? [];
    const until = findFrom(fits, speaker.start);
    return fits.slice(Math.max(0, until - MAX_FITS), until);
  };
  const only = (fits: Actor[]) =>
    new Set(fits.map(({ facts }) => facts.name)).size === 1 ? fits[0]?.facts.name : undefined;
  const isPerson = ({ facts }: Actor) => facts.type === 'person';
  if (isOneOf(article, 'his her their'))
    return only(before(head).filter((actor) => isPerson(actor) && actor.facts.role?.toLowerCase().endsWith(head)));
  if (!isOneOf(article, 'the this that')) return undefined;
  const exact = before(head).at(-1);
  const known = exact && wordsOf(`${exact.facts.role ?? ''} ${exact.facts.name}`);
  if (exact && words.every((word) => known?.includes(word))) return exact.facts.name;
  if (!words.slice(0, -1).every(isVagueModifier)) return undefined;
  const described = readLeads(story.text, actors).find((one) => one.head === head && one.start < speaker.start);
  if (described) return described.name;
  return (
    only([head, ...listKinds(head), ...listCompounds(byWord, head)].flatMap(before).filter(isPerson)) ??
    (isOneOf(head, VARIATIONS) ? onlyNear(story, speaker) : undefined)
  );
}

/** The only person named in the paragraph of a span and the one before; undefined if there are several, or none. */
function onlyNear({ text, entities: { mentions } }: Story, { start }: Span): string | undefined {
  const block = findFirst(text.blocks.length, (i) => (text.blocks[i]?.start ?? 0) > start) - 1;
  const from = text.blocks[Math.max(0, block - 1)]?.start ?? 0;
  const names = new Set<string>();
  const until = findFirst(mentions.length, (i) => (mentions[i]?.place.start ?? 0) >= start);
  for (let i = until - 1; i >= 0 && i > until - MAX_FITS && (mentions[i]?.place.start ?? 0) >= from; i--)
    if (!mentions[i]?.place.isQuoted) names.add(mentions[i]?.person.name ?? '');
  return names.size === 1 ? [...names][0] : undefined;
}
