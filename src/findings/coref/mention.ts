import { hasTag } from '../../lexicon/tags.ts';
import { findBlock, findFirst, findToken, type PreparedText, readFolded } from '../../text/prepared-text.ts';
import { isOneOf } from '../../text/words.ts';
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

const isRoleNoun = hasTag('role-noun');

/** How far into a lead the noun for a person is, in tokens. Set by hand. */
const MAX_LEAD_TOKENS = 4;

/** How many paragraphs from the top are searched for a lead. Set by hand. */
const MAX_LEAD_BLOCKS = 4;

/** How long a dateline is at most, in tokens: “MARVIK, Norway —”. */
const MAX_DATELINE = 8;

function skipDateline(text: PreparedText, first: number): number {
  for (let at = first; at < first + MAX_DATELINE; at++) if (readFolded(text, at) === '-') return at + 1;
  return first;
}

const leads = new WeakMap<Actor[], { head: string; start: number; name: string }[]>();

/** Who a lead describes and the next paragraph names, with the noun: “The mayor of this town …. ¶ Ida Lind told the board …”. */
export function readLeads(text: PreparedText, actors: Actor[]): { head: string; start: number; name: string }[] {
  const known = leads.get(actors);
  if (known) return known;
  const found = text.blocks.slice(0, MAX_LEAD_BLOCKS).flatMap(({ start }, i) => {
    const next = text.blocks[i + 1]?.start ?? -1;
    const actor = actors[findFrom(actors, next)];
    if (actor?.start !== next || actor.facts.type !== 'person') return [];
    const first = skipDateline(text, findToken(text, start));
    let noun = first + 1;
    while (!isRoleNoun(readFolded(text, noun)) && noun < first + MAX_LEAD_TOKENS) noun++;
    const head = readFolded(text, noun);
    const isLead = isOneOf(readFolded(text, first), 'the a an') && isRoleNoun(head);
    const { role, name } = actor.facts;
    const isNew = !actors.some((other) => other.start >= start && other.start < next && other.facts.name === name);
    return isLead &&
      isNew &&
      (!role ||
        role
          .toLowerCase()
          .split(/[\s’'-]/)
          .includes(head))
      ? [{ head, start: text.tokens[first]?.start ?? start, name }]
      : [];
  });
  leads.set(actors, found);
  return found;
}
