import { SHORT_NAMES } from '../../lexicon/en.data.ts';
import { FEMALE_NAMES, MALE_NAMES, OWN_FEMALE_NAMES, OWN_MALE_NAMES } from '../../lexicon/given-names.data.ts';
import { hasTag } from '../../lexicon/tags.ts';
import {
  findBlock,
  findFirst,
  findSentence,
  findToken,
  type PreparedText,
  readFolded,
  readToken,
} from '../../text/prepared-text.ts';
import { foldName, isOneOf, isUpper, listWords } from '../../text/words.ts';
import type { Actor } from '../actor/index.ts';

/** The index of the first actor that starts at or after an offset, of actors in reading order. */
export const findFrom = (actors: Actor[], offset: number): number =>
  findFirst(actors.length, (index) => (actors[index]?.start ?? 0) >= offset);

/** Whether something belongs to an actor: “Lind's lawyer”, “the ministers' plan”. */
export const isOwner = ({ text }: PreparedText, { end }: Actor): boolean =>
  /^(?:['’]s?|s['’]) /.test(text.slice(end, end + 3));

/** Whether a folded word is a pronoun for a man: “he”, “his”. */
export const isMasculinePronoun = hasTag('masculine-pronoun');

/** Whether a folded word is a pronoun for a woman: “she”, “her”. */
export const isFemininePronoun = hasTag('feminine-pronoun');

/** A mention of an actor in the story. */
export interface Mention {
  actor: Actor;
  /** Its words as written, without leading article and closing possessive. */
  written: string;
  /** The tokens it spans: `first` up to, not including, `last`. */
  first: number;
  last: number;
}

/** The mention that an actor was found at. */
export function readMention(actor: Actor, text: PreparedText): Mention {
  const first = findToken(text, actor.start);
  let last = first;
  while (last < text.tokens.length && (text.tokens[last]?.start ?? 0) < actor.end) last++;
  const written = trimName(text.text.slice(actor.start, actor.end), actor.facts.type);
  return { actor, written: hasOwnArticle(actor, text, first) ? `The ${written}` : written, first, last };
}

/** Whether the article of a place is a part of its name, by its capital within a sentence: “in The Hague”, but not “The Thames rose”. */
function hasOwnArticle({ start, facts }: Actor, text: PreparedText, first: number): boolean {
  if (facts.type !== 'place' || readToken(text, first) !== 'The') return false;
  const role = findBlock(text, start)?.role;
  return role !== 'title' && role !== 'heading' && text.sentences[findSentence(text, first)]?.first !== first;
}

/** “the Okafors'” → “Okafors”, but “Lord's” and “Claire's” keep their own. */
function trimName(name: string, type: string): string {
  const possessive = isOneOf(type, 'organisation place') ? /(?<=[sS])['’]$/ : /(?:['’][sS]|(?<=[sS])['’])$/;
  const trimmed = name
    .replace(/\s+/g, ' ')
    // “the ”, “The ”
    .replace(/^(?:the|a|an) (?=\S)/i, '')
    // “'s”, “s'” and what closes a sentence or a bracket
    .replace(possessive, '')
    .replace(/(?<![\s,;:"“”])[\s,;:"“”]+$/, '')
    .replace(/^[\s,;:"“”(]+/, '');
  return trimmed || name;
}

/** How far after a name a pronoun is searched for, in tokens. Set by hand. */
const MAX_TOKENS_AFTER = 40;

/** The gender of the first pronoun after the token at `at`, within its paragraph; undefined if there is none. */
export function readGenderAfter(text: PreparedText, at: number): 'm' | 'f' | undefined {
  const end = findBlock(text, text.tokens[at]?.start ?? 0)?.end ?? 0;
  for (let next = at + 1; next < at + MAX_TOKENS_AFTER && (text.tokens[next]?.start ?? end) < end; next++) {
    const word = readFolded(text, next);
    if (isMasculinePronoun(word)) return 'm';
    if (isFemininePronoun(word)) return 'f';
  }
  return undefined;
}

/** Returns the same function with its results cached by its argument. */
export function memoize<T>(read: (written: string) => T): (written: string) => T {
  const known = new Map<string, T>();
  return (written) => {
    const old = known.get(written);
    if (old !== undefined || known.has(written)) return old as T;
    const value = read(written);
    known.set(written, value);
    return value;
  };
}

let names: { male: ReadonlySet<string>; female: ReadonlySet<string> } | undefined;

/** The gender of a folded given name. */
function readGender(name: string): 'm' | 'f' | undefined {
  names ??= {
    male: listWords(`${MALE_NAMES} ${OWN_MALE_NAMES}`),
    female: listWords(`${FEMALE_NAMES} ${OWN_FEMALE_NAMES}`),
  };
  if (names.male.has(name) === names.female.has(name)) return undefined;
  return names.male.has(name) ? 'm' : 'f';
}

const isMasculine = hasTag('masculine');
const isFeminine = hasTag('feminine');

/** The gender of a folded title or noun for a person: “Mrs”, “actress”, “spokesman”; undefined if it has none. */
export function readNounGender(word: string): 'm' | 'f' | undefined {
  if (isFeminine(word) || FEMALE.test(word)) return 'f';
  return isMasculine(word) || MALE.test(word) ? 'm' : undefined;
}

// “spokeswoman”, “actress”, “mother”
const FEMALE =
  /(?:^aunt|^niece|^mum|woman|women|actress|mother|sister|daughter|wife|widow|girl|heroine|waitress|duchess)$/;
// “spokesman”, “father”, but not “German”, “human”
const MALE =
  /(?:^uncle|^nephew|^(?:grand|step)?son|^dad|(?<!^ger|^hu|^ro|^nor|^otto|^o|^sha)(?<=[a-z])man|father|brother|husband|widower|boy|duke)$/;

/** The gender shown by a title or role: “Mrs. Lind”, “the actress Ida Lind”, “Congressman Vik”; undefined if there is none. */
export function readTitle(text: PreparedText, token: number, role = ''): 'm' | 'f' | undefined {
  const before = readToken(text, token - 1) === '.' ? token - 2 : token - 1;
  for (const word of [readToken(text, before), readToken(text, token), ...role.split(/[\s-]+/)]) {
    const folded = word.toLowerCase();
    // “Coleman” and “Goldman analyst” tell nothing.
    const isName = isUpper(word) && /(?<!wo)man$/.test(folded) && !isTitle(folded);
    const gender = isName ? undefined : readNounGender(folded);
    if (gender) return gender;
  }
  return undefined;
}

const isTitle = hasTag('title', 'role-noun');

/** The gender of a person's given name; undefined if it is unknown or both men and women have it. */
export function readGivenName(name: string): 'm' | 'f' | undefined {
  return readGender(foldName(name).split(' ', 1)[0] ?? '');
}

/** The gender of a pronoun. */
export function genderOf(pronoun: string): 'm' | 'f' | undefined {
  if (isMasculinePronoun(pronoun.toLowerCase())) return 'm';
  return isFemininePronoun(pronoun.toLowerCase()) ? 'f' : undefined;
}

const isTitleWord = hasTag('title');
const isOfficeInTitle = hasTag('office-in-title');
const isNameSuffix = hasTag('name-suffix');
const isNameParticle = hasTag('name-particle');
const isKeptTitle = hasTag('kept-title');

/** A person's name, parsed. */
export interface PersonName {
  /** The name as shown: without courtesies, offices, nicknames in quotation marks. */
  written: string;
  /** Its folded words, without titles and particles: “omar”, “masri”. */
  words: string[];
  /** “jr”, “sr”; '' for most. */
  suffix: string;
  /** The gender of a courtesy title in the name or before it. */
  gender: 'm' | 'f' | undefined;
  /** The folded titles in the name and before it: “vice president”; '' where there are none. */
  title: string;
  /** Whether it is a title alone: “Vice President”. */
  isOffice: boolean;
}

/** The folded titles before a mention: “vice”, “president”. */
export function readTitlesBefore(text: PreparedText, { first }: Mention): string[] {
  const titles: string[] = [];
  let at = first - 1;
  while (titles.length < 4) {
    // “Mr.”
    const word = readToken(text, at) === '.' ? at - 1 : at;
    if (!isTitleWord(readFolded(text, word))) break;
    titles.unshift(readFolded(text, word));
    at = word - 1;
  }
  return titles[0] === 'the' ? titles.slice(1) : titles;
}

/** Parses a person's name; `before` are the titles in front of it. */
export function readPerson(written: string, before: string[]): PersonName {
  // the nickname of “Ida ‘Bo’ Lind”
  const plain = written.replace(/(?:^|\s)[“"‘'(][^”"’')]{1,30}[”"’')](?=\s|$)/g, ' ');
  const parts = plain.split(' ').filter(Boolean);
  const isTitle = (part: string) => isTitleWord(foldName(part));
  const office = parts.slice(0, -1).findLastIndex((part) => isOfficeInTitle(foldName(part)));
  let first = office + 1;
  let last = parts.length;
  while (first < last - 1 && isTitle(parts[first] ?? '')) first++;
  const titles = [...before, ...parts.slice(0, first).map(foldName)];
  const gender = titles.map(readTitleGender).find(Boolean);
  const title = titles.join(' ');
  let suffix = '';
  while (last > first + 1 && isNameSuffix(foldName(parts[last - 1] ?? ''))) {
    suffix = foldName(parts[last - 1] ?? '');
    last--;
  }
  // “Vice President” alone is an office, and not a name in two words
  if (parts.every(isTitle)) {
    const alone = foldName(written).replace(COURTESY, '');
    return { written, words: [alone], suffix, gender, title: alone, isOffice: true };
  }
  const named = parts.slice(first, last);
  const words = named.flatMap((part) => {
    const isParticle = named.length > 1 && isNameParticle(foldName(part));
    const folded = isParticle ? [] : foldName(part).split(' ');
    return folded.length > 1 ? folded.filter((word) => !isNameParticle(word)) : folded;
  });
  return {
    written: readShown(
      written,
      parts.slice(0, first),
      /^(?:[js]r|i{1,3}v?)$/.test(suffix) ? '' : parts.slice(last).join(' '),
    ),
    words: words.filter(Boolean),
    suffix,
    gender,
    title,
    isOffice: false,
  };
}

/** A name as written, nickname and all, but for the titles before it and the letters after it. */
function readShown(written: string, titles: string[], letters: string): string {
  let shown = written;
  for (const title of titles) {
    if (isKeptTitle(foldName(title)) || !shown.startsWith(`${title} `)) break;
    shown = shown.slice(title.length + 1);
  }
  if (letters && shown.endsWith(letters)) shown = shown.slice(0, -letters.length);
  return shown.replace(/[ ,]{1,3}$/, '') || written;
}

// “mr ” of “mr president”
const COURTESY = /^(?:mr|madam|madame) /;

function readTitleGender(word: string): PersonName['gender'] {
  if (isMasculine(word)) return 'm';
  return isFeminine(word) ? 'f' : undefined;
}

const SHORT = readShortNames();

/** Whether two names can be the same person's: “J. Lind” for “Jon Lind”, “Ida Lind” for “Ida Maria Lind”, “Lind Ida” for “Ida Lind”. */
export function isSamePerson(long: PersonName, short: PersonName): boolean {
  if (long.suffix && short.suffix && long.suffix !== short.suffix) return false;
  const [a, b] = [long.words, short.words];
  if (b.length === 2 && a.length === 2 && a[0] === b[1] && a[1] === b[0]) return true;
  // “Gabriel Boric” of “Gabriel Boric Font”
  if (b.every((word, i) => a[i] === word)) return true;
  if (a.at(-1) !== b.at(-1)) return false;
  let at = 0;
  for (const word of b.slice(0, -1)) {
    while (at < a.length - 1 && !isGiven(a[at] as string, word)) at++;
    if (at >= a.length - 1) return false;
    at++;
  }
  return true;
}

/** “ida” and “i”, “william” and “bill” */
function isGiven(long: string, short: string): boolean {
  if (long === short) return true;
  if (long.length === 1 || short.length === 1) return long[0] === short[0];
  return SHORT.get(long) !== undefined && SHORT.get(long) === SHORT.get(short);
}

function readShortNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const line of SHORT_NAMES.split(/[,\n]/)) {
    const [full, ...short] = line.trim().split(' ');
    if (full) for (const name of [full, ...short]) names.set(name, full);
  }
  return names;
}
