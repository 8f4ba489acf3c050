import type { Text } from '../../text/prepare.ts';
import { findToken } from '../../text/read.ts';
import type { Actor } from '../actor.ts';
import { foldName } from './fold-name.ts';
import { FEMININE, MASCULINE, PARTICLES, SUFFIXES, TITLE_WORDS } from './titles.data.ts';

/** A mention as grouping reads it. */
export interface Mention {
  actor: Actor;
  /** Its words without leading article and closing possessive, as the story writes them. */
  written: string;
  /** The tokens it spans: `first` up to, not including, `last`. */
  first: number;
  last: number;
}

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
}

/** Reads where a mention stands and what it says. */
export function readMention(actor: Actor, text: Text): Mention {
  const first = findToken(text, actor.start);
  let last = first;
  while (last < text.tokens.length && (text.tokens[last]?.start ?? 0) < actor.end) last++;
  return { actor, written: trimName(text.text.slice(actor.start, actor.end)), first, last };
}

/** “the Okafors'” → “Okafors” */
function trimName(name: string): string {
  const trimmed = name
    .replace(/\s+/g, ' ')
    // “the ”, “The ”
    .replace(/^(?:the|a|an) (?=\S)/i, '')
    // “'s”, “s'” and what closes a sentence or a bracket
    .replace(/(?:['’][sS]|(?<=[sS])['’])$/, '')
    .replace(/[\s,;:"“”]+$/, '')
    .replace(/^[\s,;:"“”(]+/, '');
  return trimmed || name;
}

/** Takes a person's name apart; `before` is the folded word in front of it. */
export function readPerson(written: string, before: string): PersonName {
  // the nickname of “Ida ‘Bo’ Lind”
  const parts = written
    .replace(/(?:^|\s)[“"‘'(][^”"’')]{1,30}[”"’')](?=\s|$)/g, ' ')
    .split(' ')
    .filter(Boolean);
  const isTitle = (part: string) => TITLE_WORDS.has(foldName(part));
  let first = 0;
  let last = parts.length;
  let gender = readGender(before);
  while (first < last - 1 && isTitle(parts[first] ?? '')) {
    gender = readGender(foldName(parts[first] ?? '')) ?? gender;
    first++;
  }
  let suffix = '';
  while (last > first + 1 && SUFFIXES.has(foldName(parts[last - 1] ?? ''))) {
    suffix = foldName(parts[last - 1] ?? '');
    last--;
  }
  // “Vice President” alone is an office, and not a name in two words
  if (parts.every(isTitle)) return { written, words: [foldName(written).replace(COURTESY, '')], suffix, gender };
  const named = parts.slice(first, last);
  const words = named.flatMap((part, i) => {
    // “Al Gore” is no “al-Masri”
    const isParticle = named.length > 1 && PARTICLES.has(foldName(part)) && !(i === 0 && /^Al$/.test(part));
    const folded = isParticle ? [] : foldName(part).split(' ');
    return folded.length > 1 ? folded.filter((word) => !PARTICLES.has(word)) : folded;
  });
  const shown = parts.slice(first, suffix && /^[js]r$/.test(suffix) ? last + 1 : last).join(' ');
  return { written: shown.replace(/,$/, '') || written, words: words.filter(Boolean), suffix, gender };
}

// “mr ” of “mr president”
const COURTESY = /^(?:mr|madam|madame) /;

function readGender(word: string): PersonName['gender'] {
  if (MASCULINE.has(word)) return 'm';
  return FEMININE.has(word) ? 'f' : undefined;
}
