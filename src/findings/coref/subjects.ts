import { KIN } from '../../lexicon/en.data.ts';
import { hasTag } from '../../lexicon/tags.ts';
import type { Span } from '../../model.ts';
import { findBlock, findToken, type PreparedText, readFolded, readToken } from '../../text/prepared-text.ts';
import { isOneOf, isUpper } from '../../text/words.ts';
import { about } from '../trace.ts';
import { isNationalNoun } from './descriptions.ts';
import { addMention } from './discourse.ts';
import { findFrom, genderOf, readNounGender } from './mention.ts';
import type { Referent, Story } from './pronouns.ts';

const isRoleNoun = hasTag('role-noun');
const isVaguePerson = hasTag('vague-person');
const isPreposition = hasTag('preposition');

/** How many words may be between the article and the noun: “a senior police officer”. */
const MAX_MODIFIERS = 3;

/** How long a clause or phrase before the subject is at most, in tokens. Set by hand. */
const MAX_CLAUSE_TOKENS = 14;

/** The token that the subject of a sentence may begin at, after “But” and the like, and the time of an entry: “08:55 A driver …”. */
function skipLinks(text: PreparedText, sentence: number): number {
  let { first = 0, last = 0 } = text.sentences[sentence] ?? {};
  const isTime = (at: number) => text.tokens[at]?.type === 'number' || isOneOf(readFolded(text, at), ': .');
  while (first < last && isTime(first)) first++;
  return isOneOf(readFolded(text, first), 'but and yet so then now still') ? first + 1 : first;
}

/** The same after a clause or phrase: “As the lights went down, an elderly man …”, “Asked about the pier, she …”; -1 without one. */
function skipClause(text: PreparedText, sentence: number): number {
  const first = skipLinks(text, sentence);
  const { last = 0 } = text.sentences[sentence] ?? {};
  const opening = readFolded(text, first);
  const opens =
    isPreposition(opening) ||
    isOneOf(opening, 'as when while after before once though although') ||
    /ed$|ing$/.test(opening);
  if (!opens && !isOneOf(opening, 'told')) return -1;
  for (let at = first + 1; at < Math.min(last - 1, first + MAX_CLAUSE_TOKENS); at++)
    if (readFolded(text, at) === ',') return at + 1;
  return -1;
}

/** The subject of a sentence if it is somebody without a name: “A nurse”, “One of the drivers”, “The man”; also after a clause. */
export function readUnnamedSubject(text: PreparedText, sentence: number): Span | null {
  const first = skipLinks(text, sentence);
  const { last = 0 } = text.sentences[sentence] ?? {};
  const start = text.tokens[first]?.start ?? 0;
  const word = readFolded(text, first);
  if (word === 'one' && readFolded(text, first + 1) === 'of') {
    const end = readFolded(text, first + 2) === 'them' ? first + 3 : first + 4;
    return end < last ? { start, end: text.tokens[end - 1]?.end ?? start } : null;
  }
  // “Comfort, who is 71, …”
  const isNamed = isUpper(readToken(text, first)) && readFolded(text, first + 1) === ',';
  if (isNamed && readFolded(text, first + 2) === 'who') return { start, end: text.tokens[first]?.end ?? start };
  // “According to one worker, it lasted six minutes.”
  const isSource = word === 'according' && readFolded(text, first + 1) === 'to';
  if (isSource) return readPersonPhrase(text, first + 2, last);
  const person = readPersonPhrase(text, first, last);
  const late = person ? -1 : skipClause(text, sentence);
  return late >= 0 && isOneOf(readFolded(text, late), 'a an') ? readPersonPhrase(text, late, last) : person;
}

/** The phrase for a person without a name that begins at a token: “A senior nurse”, “The man”, but not “The mayor”, who may be named elsewhere. */
export function readPersonPhrase(text: PreparedText, first: number, last: number): Span | null {
  const article = readFolded(text, first);
  if (!isOneOf(article, 'a an another the one')) return null;
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

/**
 * “The chairman”, “The council leader”, “Her older brother”, “the Italian” as the subject of a sentence, if no name follows. Of `other`
 * gender is the pronoun it is read for: in “His father died”, “he” may well be the son.
 */
export function readDescribedSubject(text: PreparedText, sentence: number, other?: 'm' | 'f'): Span | null {
  const late = skipClause(text, sentence);
  return readDescribed(text, late >= 0 ? late : skipLinks(text, sentence), other);
}

/** The noun of a description: “nurse” of “a nurse at the port”. */
export const readNoun = (words: string) =>
  words
    .replace(/ (?:of|for|at|from|in|with|who) .*/, '')
    .split(' ')
    .at(-1)
    ?.toLowerCase() ?? '';

/** Who spoke last, as they are called, and where. */
export type Spoke = Referent & { at: number };

/** Whether a noun is the role of several people, or of one who speaks for several: “analysts”, “spokesperson”. */
const isRoleOfSeveral = (noun: string) =>
  noun === 'spokesperson' || (noun.endsWith('s') && isRoleNoun(noun.slice(0, -1)));

/** Whom “they” stands for after a group or a spokesperson in the same paragraph: “Residents said it shook. ‘We ran,’ they said.” */
export function readGroup(text: PreparedText, { start, end }: Span, spoke: Spoke | null): Referent | null {
  if (text.text.slice(start, end).toLowerCase() !== 'they') return null;
  const subject = readGroupSubject(text, start);
  if (subject) return { words: text.text.slice(subject.start, subject.end) };
  if (!spoke) return null;
  const noun = readNoun(spoke.words);
  const isGroup = isRoleOfSeveral(noun) || isOneOf(noun, 'people police men women');
  return isGroup && spoke.at >= (findBlock(text, start)?.start ?? 0) ? { name: spoke.name, words: spoke.words } : null;
}

/** Several people or a spokesperson as the subject of the first sentence of a paragraph, before an offset: “Analysts at the bank”. */
function readGroupSubject(text: PreparedText, before: number): Span | null {
  const { start = 0 } = findBlock(text, before) ?? {};
  const first = findToken(text, start);
  for (let at = first; at < first + MAX_MODIFIERS && (text.tokens[at]?.end ?? before) < before; at++) {
    const noun = readFolded(text, at);
    if (isRoleOfSeveral(noun))
      return /^['’]/.test(readFolded(text, at + 1)) ? null : { start, end: text.tokens[at]?.end ?? start };
    if (!/^[a-z]+$/.test(noun)) return null;
  }
  return null;
}

/** “Lind's spokesman”, “Ida Lind's eldest son” as the subject of a sentence, if no name follows. */
export function readOwnedSubject(text: PreparedText, sentence: number): Span | null {
  const late = skipClause(text, sentence);
  const first = late >= 0 ? late : skipLinks(text, sentence);
  let noun = first;
  while (noun < first + MAX_OWNER && isUpper(readToken(text, noun))) noun++;
  if (noun === first || !isOneOf(readFolded(text, noun), "'s ’s")) return null;
  // “It's a doctor”
  if (isOneOf(readFolded(text, first), 'it he she that this there here what who how where let everyone nobody'))
    return null;
  for (noun++; noun < first + MAX_OWNER + MAX_MODIFIERS + 2; noun++) {
    const word = readToken(text, noun);
    if (!/^[a-z-]+$/.test(word)) return null;
    const next = readToken(text, noun + 1);
    if (isRoleNoun(word) && !isRoleNoun(next) && next !== '-')
      return isUpper(next) || /^['’]/.test(next)
        ? null
        : { start: text.tokens[first]?.start ?? 0, end: text.tokens[noun]?.end ?? 0 };
  }
  return null;
}

/** The longest name of an owner, in tokens. */
const MAX_OWNER = 3;

/** How far before a pronoun somebody new is searched for, in tokens. Set by hand. */
const MAX_TOKENS_TO_NEWCOMER = 80;

/**
 * Somebody new without a name in the paragraph of a pronoun, before it and before any other pronoun for them: “Last came a porter who
 * had walked. He was tired. ‘We wait,’ he said.” `isOther` tells what is not read.
 */
export function readNewcomer(
  text: PreparedText,
  pronoun: Span,
  gender: 'm' | 'f' | undefined,
  isOther: (offset: number) => boolean,
): Span | null {
  const { start = 0 } = findBlock(text, pronoun.start) ?? {};
  const own = findToken(text, pronoun.start);
  for (let at = Math.max(findToken(text, start), own - MAX_TOKENS_TO_NEWCOMER); at < own; at++) {
    if (isOther(text.tokens[at]?.start ?? 0)) continue;
    const word = readFolded(text, at);
    if (isOneOf(word, 'he she') && genderOf(word) === gender) return null;
    const found = isOneOf(word, 'a an') ? readPersonPhrase(text, at, own) : null;
    if (!found) continue;
    const end = findToken(text, found.end);
    const noun = readNounGender(readFolded(text, end - 1));
    if (readFolded(text, end) === 'who' && (!noun || noun === gender)) return found;
  }
  return null;
}

/** The same for the phrase that begins at a token. */
export function readDescribed(text: PreparedText, first: number, other?: 'm' | 'f'): Span | null {
  const article = readFolded(text, first);
  const owner = genderOf(article);
  if (!isOneOf(article, 'the his her their its')) return null;
  const start = text.tokens[first]?.start ?? 0;
  if (article === 'the' && isNationalNoun(readToken(text, first + 1)) && /^[a-z]+$/.test(readToken(text, first + 2)))
    return { start, end: text.tokens[first + 1]?.end ?? 0 };
  for (let noun = first + 1; noun < first + 2 + MAX_MODIFIERS; noun++) {
    const word = readFolded(text, noun);
    const next = readFolded(text, noun + 1);
    // “The girl's mother”
    const isOwner = next === "'s" && /^[a-z]+$/.test(word);
    // “Her neighbour, a nurse, ran down. ‘It was late,’ she said”, but “Her mother died. ‘I was ten,’ she said”
    const isNew = next === ',' && isOneOf(readToken(text, noun + 2), 'a an who whose');
    if (isRoleNoun(word) && owner && owner === other && !(isNew && !isOneOf(word, KIN))) return null;
    if (isRoleNoun(word) && !isRoleNoun(next) && next !== '-' && !isOwner)
      return isUpper(readToken(text, noun + 1)) || /^['’]/.test(next)
        ? null
        : { start, end: text.tokens[noun]?.end ?? 0 };
    if (!isOwner && word !== "'s" && (!/^[a-z-]+$/.test(word) || isOneOf(word, 'of in who that and'))) return null;
  }
  return null;
}

/**
 * Adds where the subject of a sentence that is told stands for somebody: “She had lost.”, “The Marvik boss frowned.”, “Her marriage
 * ended.” Sentences are read from the one at the index `from` of those told up to the offset `before`; returns the index of the next.
 * `identify` names whom a subject stands for.
 */
export function addSubjects(
  { text, entities, actors }: Story,
  from: number,
  before: number,
  identify: (subject: Span, isPronoun: boolean) => string | undefined,
): number {
  if (TRACE) about(-1);
  let next = from;
  for (; next < entities.told.length; next++) {
    const sentence = entities.told[next] as number;
    if ((text.sentences[sentence]?.start ?? 0) >= before) break;
    const late = skipClause(text, sentence);
    const first = late >= 0 ? late : skipLinks(text, sentence);
    const described = readDescribed(text, first);
    const subject = described ?? (isOneOf(readFolded(text, first), 'he she his her') ? text.tokens[first] : null);
    if (!subject || subject.start >= before) continue;
    // “The principal, the Rev. Ida Lind, nodded”
    const named = described && actors[findFrom(actors, described.end)];
    const isNamed = named && named.start < described.end + MAX_TITLE && text.text[described.end] === ',';
    const name = isNamed ? undefined : identify(subject, !described);
    if (name) addMention(text, entities, name, subject);
  }
  return next;
}

/** How far after a description a name that explains it may be, in characters. Set by hand. */
const MAX_TITLE = 30;
