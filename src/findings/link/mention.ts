import type { Text } from '../../text/prepare.ts';
import { findToken } from '../../text/read.ts';
import type { Actor } from '../actor.ts';

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
