import { hasTag } from '../../lexicon/tags.ts';
import { findBlock, findToken, type PreparedText, readFolded } from '../../text/prepared-text.ts';
import type { Actor } from '../actor/index.ts';

/** Whether a folded word is a pronoun for a man: “he”, “his”. */
export const isMasculinePronoun = hasTag('masculine-pronoun');

/** Whether a folded word is a pronoun for a woman: “she”, “her”. */
export const isFemininePronoun = hasTag('feminine-pronoun');

/** A mention of an actor. */
export interface Mention {
  actor: Actor;
  /** Its words without leading article and closing possessive, as the story writes them. */
  written: string;
  /** The tokens it spans: `first` up to, not including, `last`. */
  first: number;
  last: number;
}

/** Reads where a mention stands and what it says. */
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
    .replace(/[\s,;:"“”]+$/, '')
    .replace(/^[\s,;:"“”(]+/, '');
  return trimmed || name;
}

/** How far after a name a pronoun counts for it, in tokens. Set by hand. */
const REACH = 40;

/** The gender of the first pronoun after a name in its paragraph; undefined when there is none. */
export function readGenderAfter(text: PreparedText, at: number): 'm' | 'f' | undefined {
  const end = findBlock(text, text.tokens[at]?.start ?? 0)?.end ?? 0;
  for (let next = at + 1; next < at + REACH && (text.tokens[next]?.start ?? end) < end; next++) {
    const word = readFolded(text, next);
    if (isMasculinePronoun(word)) return 'm';
    if (isFemininePronoun(word)) return 'f';
  }
  return undefined;
}

/** The same function with its results cached by string: a story names its actors many times. */
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
