import type { Text } from '../../text/prepare.ts';
import { readFolded, readToken } from '../../text/read.ts';
import { foldName } from './fold-name.ts';
import type { Mention } from './mention.ts';
import { FEMININE, MASCULINE, OFFICE_WORDS, PARTICLES, SHOWN_TITLES, SUFFIXES, TITLE_WORDS } from './titles.data.ts';

/** A person's mention taken apart. */
export interface PersonName {
  /** The name as shown: without courtesies, offices, nicknames in quotation marks. */
  written: string;
  /** Its folded words, without titles and particles: “omar”, “masri”. */
  words: string[];
  /** “jr”, “sr”; '' for most. */
  suffix: string;
  /** What a courtesy tells, in the name or before it. */
  gender: 'm' | 'f' | undefined;
  /** The folded titles in the name and before it: “vice president”; '' where there are none. */
  title: string;
  /** It is a title alone: “Vice President”. */
  isOffice: boolean;
}

/** The folded titles that stand before a mention: “vice”, “president”. */
export function readTitlesBefore(text: Text, { first }: Mention): string[] {
  const titles: string[] = [];
  let at = first - 1;
  while (titles.length < 4) {
    // “Mr.”
    const word = readToken(text, at) === '.' ? at - 1 : at;
    if (!TITLE_WORDS.has(readFolded(text, word))) break;
    titles.unshift(readFolded(text, word));
    at = word - 1;
  }
  return titles[0] === 'the' ? titles.slice(1) : titles;
}

/** Takes a person's name apart; `before` are the titles in front of it. */
export function readPerson(written: string, before: string[]): PersonName {
  // the nickname of “Ida ‘Bo’ Lind”
  const plain = written.replace(/(?:^|\s)[“"‘'(][^”"’')]{1,30}[”"’')](?=\s|$)/g, ' ');
  const parts = plain.split(' ').filter(Boolean);
  const isTitle = (part: string) => TITLE_WORDS.has(foldName(part));
  const office = parts.slice(0, -1).findLastIndex((part) => OFFICE_WORDS.has(foldName(part)));
  let first = office + 1;
  let last = parts.length;
  while (first < last - 1 && isTitle(parts[first] ?? '')) first++;
  const titles = [...before, ...parts.slice(0, first).map(foldName)];
  const gender = titles.map(readGender).find(Boolean);
  const title = titles.join(' ');
  let suffix = '';
  while (last > first + 1 && SUFFIXES.has(foldName(parts[last - 1] ?? ''))) {
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
    const isParticle = named.length > 1 && PARTICLES.has(foldName(part));
    const folded = isParticle ? [] : foldName(part).split(' ');
    return folded.length > 1 ? folded.filter((word) => !PARTICLES.has(word)) : folded;
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
    if (SHOWN_TITLES.has(foldName(title)) || !shown.startsWith(`${title} `)) break;
    shown = shown.slice(title.length + 1);
  }
  if (letters && shown.endsWith(letters)) shown = shown.slice(0, -letters.length);
  return shown.replace(/[ ,]{1,3}$/, '') || written;
}

// “mr ” of “mr president”
const COURTESY = /^(?:mr|madam|madame) /;

function readGender(word: string): PersonName['gender'] {
  if (MASCULINE.has(word)) return 'm';
  return FEMININE.has(word) ? 'f' : undefined;
}
