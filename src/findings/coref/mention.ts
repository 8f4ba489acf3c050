import { findBlock, findToken, readFolded, type Text } from '../../text/prepared-text.ts';
import { isOneOf } from '../../text/words.ts';
import type { Actor } from '../actor/index.ts';

/** A mention as grouping reads it. */
export interface Mention {
  actor: Actor;
  /** Its words without leading article and closing possessive, as the story writes them. */
  written: string;
  /** The tokens it spans: `first` up to, not including, `last`. */
  first: number;
  last: number;
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

/** How far on from a name a pronoun is taken for it, in tokens. */
const REACH = 40;

/** What the first pronoun after a name in its paragraph tells of the person named at a token; undefined when there is none. */
export function readGenderAfter(text: Text, at: number): 'm' | 'f' | undefined {
  const end = findBlock(text, text.tokens[at]?.start ?? 0)?.end ?? 0;
  for (let next = at + 1; next < at + REACH && (text.tokens[next]?.start ?? end) < end; next++) {
    const word = readFolded(text, next);
    if (isOneOf(word, 'he his him himself')) return 'm';
    if (isOneOf(word, 'she her hers herself')) return 'f';
  }
  return undefined;
}

/** The same reader, which reads the words it has read before from memory: a story names its actors many times over. */
export function remember<T>(read: (written: string) => T): (written: string) => T {
  const known = new Map<string, T>();
  return (written) => {
    const old = known.get(written);
    if (old !== undefined || known.has(written)) return old as T;
    const value = read(written);
    known.set(written, value);
    return value;
  };
}
