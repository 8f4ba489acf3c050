import { FEMALE_NAMES, MALE_NAMES, OWN_FEMALE_NAMES, OWN_MALE_NAMES } from '../../lexicon/given-names.data.ts';
import { lexiconOf } from '../../lexicon/lexicon.ts';
import { hasTag } from '../../lexicon/tags.ts';
import {
  findBlock,
  findSentence,
  findToken,
  type PreparedText,
  readFolded,
  readToken,
} from '../../text/prepared-text.ts';
import { foldName, isOneOf, listWords } from '../../text/words.ts';
import type { Actor } from '../actor/index.ts';

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

let names: { male: ReadonlySet<string>; female: ReadonlySet<string> } | undefined;

/** The folded given names of men and of women. */
function listGivenNames(): NonNullable<typeof names> {
  names ??= {
    male: listWords(`${MALE_NAMES} ${OWN_MALE_NAMES}`),
    female: listWords(`${FEMALE_NAMES} ${OWN_FEMALE_NAMES}`),
  };
  return names;
}

/** The gender of a folded given name. */
function readGender(name: string): 'm' | 'f' | undefined {
  const { male, female } = listGivenNames();
  if (male.has(name) === female.has(name)) return undefined;
  return male.has(name) ? 'm' : 'f';
}

/** The gender of a person's given name; undefined if it is unknown or both men and women have it. */
export function readGivenName(name: string): 'm' | 'f' | undefined {
  return readGender(foldName(name).split(' ', 1)[0] ?? '');
}

const isMasculine = hasTag('masculine');
const isFeminine = hasTag('feminine');
const isTitleWord = hasTag('title');
const isCourtesy = hasTag('courtesy');
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
    // “mr president”
    const alone = foldName(isCourtesy(foldName(parts[0] ?? '')) ? parts.slice(1).join(' ') : written);
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
  const entries = lexiconOf('en')?.list('short-name') ?? [];
  return new Map(entries.flatMap(({ words }) => words.map((name) => [name, words[0] ?? ''])));
}
