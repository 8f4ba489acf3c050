import { SHORT_NAMES } from '../../lexicon/en.data.ts';
import { hasTag } from '../../lexicon/tags.ts';
import { type PreparedText, readFolded, readToken } from '../../text/prepared-text.ts';
import { foldName } from '../../text/words.ts';
import type { Mention } from './mention.ts';

const isTitleWord = hasTag('title');
const isOfficeInTitle = hasTag('office-in-title');
const isNameSuffix = hasTag('name-suffix');
const isNameParticle = hasTag('name-particle');
const isKeptTitle = hasTag('kept-title');
const isMasculine = hasTag('masculine');
const isFeminine = hasTag('feminine');

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
  const gender = titles.map(readGender).find(Boolean);
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

function readGender(word: string): PersonName['gender'] {
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
