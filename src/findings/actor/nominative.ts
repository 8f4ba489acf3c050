import { lexiconOf } from '../../lexicon/lexicon.ts';
import { readFolded, readToken } from '../../text/prepared-text.ts';
import { foldCase, isLower, isUpper } from '../../text/words.ts';
import type { Actor } from './name.ts';
import { is, type Run } from './words.ts';

type Text = Actor['text'];

/** The endings of adjectives in German by gender, where no article says it. */
const ENDINGS = { masculine: 'er', feminine: 'e', neuter: 'es' };

/**
 * The words of a German role as they are said alone: “früherer Präsident” of “dem früheren Präsidenten Lind”. The article and
 * the ending of the adjective tell gender and case; where they leave it open, the words stay as they are.
 */
export function writeNominative(text: Text, role: Run): string {
  const words = Array.from({ length: role.last - role.first }, (_, i) => readToken(text, role.first + i));
  const noun = findNoun(words);
  const gender = readGender(text, role.first - 1, words, noun);
  const changed = words.map((word, at) => {
    if (at === noun) return toNominative(text, word, role.first - 1);
    const isAdjective = at < noun && isLower(word) && words[at + 1] !== '-';
    return gender && isAdjective ? word.replace(/e[nmrs]?$/, ENDINGS[gender]) : word;
  });
  const end = (at: number) => text.tokens[role.first + at]?.end ?? 0;
  const gap = (at: number) => text.text.slice(end(at - 1), text.tokens[role.first + at]?.start);
  return changed.map((word, at) => (at ? gap(at) + word : word)).join('');
}

/** The place of the noun that a role is about: the last of the first words with a capital; -1 if there is none. */
function findNoun(words: readonly string[]): number {
  const first = words.findIndex((word) => isUpper(word));
  let noun = first;
  while (isUpper(words[noun + 1] ?? '') || words[noun + 1] === '-') noun++;
  return noun;
}

/** The gender of a noun by the article and the adjective before it; null if they leave it open. */
function readGender(text: Text, article: number, words: readonly string[], noun: number): keyof typeof ENDINGS | null {
  const adjective = words[0] ?? '';
  if (noun < 1 || isUpper(adjective)) return null;
  if (is(text, article, 'oblique-opener')) return isNeuter(text, words[noun] ?? '') ? 'neuter' : 'masculine';
  // “der frühere Minister”, “der früheren Ministerin”
  if (is(text, article, 'masculine-opener', 'feminine-dative') && /en$/.test(adjective)) return 'feminine';
  if (is(text, article, 'masculine-opener') && /e$/.test(adjective)) return 'masculine';
  return is(text, article, 'neuter-opener') && /e$/.test(adjective) ? 'neuter' : null;
}

const isNeuter = (text: Text, noun: string): boolean => findEnding(text, noun, 'neuter-ending', '') !== undefined;

/** “Präsident” of “dem Präsidenten”, “Minister” of “des Ministers”, “Abgeordneter” of “dem Abgeordneten”, “Abgeordnete” of “der Abgeordneten” */
function toNominative(text: Text, noun: string, article: number): string {
  const isOblique = is(text, article, 'oblique-opener');
  if (findEnding(text, noun, 'adjective-noun', 'n') !== undefined)
    return isOblique ? noun.replace(/n$/, 'r') : noun.slice(0, -1);
  if (!isOblique) return noun;
  if (findEnding(text, noun, 'weak-ending', 'n') !== undefined) return noun.slice(0, -1);
  if (findEnding(text, noun, 'weak-ending', 'en') !== undefined) return noun.slice(0, -2);
  return /es$/.test(readFolded(text, article)) ? noun.replace(/(?<=[^s])s$/, '') : noun;
}

/** The listed ending that a noun has, followed by that of its case. */
const findEnding = (
  { language }: Text,
  noun: string,
  tag: 'adjective-noun' | 'neuter-ending' | 'weak-ending',
  after: string,
) => [...(lexiconOf(language)?.words(tag) ?? [])].find((ending) => foldCase(noun).endsWith(ending + after));
