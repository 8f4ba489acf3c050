import { hasTag } from '../../lexicon/tags.ts';
import { findBlock, findToken, type PreparedText, readFolded } from '../../text/prepared-text.ts';
import type { Actor } from '../actor/index.ts';

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
