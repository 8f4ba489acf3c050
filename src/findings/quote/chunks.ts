import { MEANS, REACTIONS } from '../../lexicon/en.data.ts';
import { hasTag } from '../../lexicon/tags.ts';
import type { Span } from '../../model.ts';
import { isOneOf } from '../../text/words.ts';
import { skipDateline } from './shape.ts';
import {
  isBe,
  isCompound,
  isCue,
  isInitial,
  isSpeechNoun,
  joinsWords,
  type TaggedText,
  type WordClass,
} from './tagged-text.ts';

const isRoleNoun = hasTag('role-noun');

/** A noun phrase or pronoun, and the cues (words of speech or thought) that it may be the subject of. */
export interface Chunk {
  /** The tokens it spans: `first` up to, not including, `last`. */
  first: number;
  last: number;
  /** The token of its head noun: the last one, or the last before “of”. */
  head: number;
  /** `described` begins with a determiner, “the minister”; `bare` does not, “officials”. */
  form: 'pronoun' | 'name' | 'described' | 'bare';
  /** The cue that it is probably the subject of, and how it is linked to it; -1 if there is none. */
  verb: number;
  link: Link;
  /** The cue right before it, as in “said Lind”; -1 if there is none. */
  inverted: number;
  /** The noun of speech that it is the possessor of, as in “Lind's remarks”; -1 if there is none. */
  owned: number;
}

/** How a chunk is linked to the verb after it. */
type Link = 'none' | 'next' | 'relative' | 'apposed' | 'passive' | 'joined' | 'shared' | 'attached' | 'far';

/** The longest chunk, in tokens. */
const MAX_CHUNK_TOKENS = 14;

/** How far after a subject its verb is searched for, in tokens. Set by hand. */
const MAX_TOKENS_TO_VERB = 30;

/** Finds the chunks that begin at the tokens from `from` up to, not including, `to`, outside of quotation marks. */
export function readChunks(tagged: TaggedText, from: number, to: number): Chunk[] {
  const chunks: Chunk[] = [];
  let at = skipDateline(tagged.text, from);
  while (at < to) {
    const last = tagged.quoteIndex[at] === -1 ? findEnd(tagged, at, to) : at;
    if (last === at) {
      at++;
      continue;
    }
    const chunk = describe(tagged, at, last);
    chunks.push(chunk);
    const owner = readOwner(tagged, chunk);
    if (owner) chunks.push(owner);
    at = last;
  }
  return chunks;
}

/** The token after the noun phrase that begins at `first`; `first` itself if none begins there. */
function findEnd(tagged: TaggedText, first: number, to: number): number {
  const { classes, words, quoteIndex } = tagged;
  const opening = classes[first];
  if (opening === 'pronoun' || opening === 'object-pronoun') return first + 1;
  if (!isOpening(tagged, first)) return first;
  const isDefinite = opening === 'determiner' || opening === 'possessive-determiner';
  let last = first;
  let end = first; // after the last word that can end a phrase
  while (last < Math.min(to, first + MAX_CHUNK_TOKENS) && quoteIndex[last] === -1) {
    const here = classes[last];
    // “Lind laughs”
    if (here === 'noun' && classes[last - 1] === 'name' && isOneOf(words[last] ?? '', REACTIONS)) break;
    if (here === 'noun' || here === 'name' || here === 'number') end = last + 1;
    else if (here === 'determiner' || here === 'possessive-determiner') {
      if (last > first && !['preposition', 'determiner'].includes(classes[last - 1] ?? 'mark')) break;
      if (opening !== 'possessive-determiner' && here === 'determiner') end = last + 1;
    } else if (here === 'possessive') {
      if (last === first) break;
    } else if (here === 'preposition') {
      // “the Under-21 striker”, “special agent in charge”
      if (isCompound(tagged, last) || isInTitle(tagged, last)) end = last + 1;
      // “director of research”, “Ministry of Defence”
      else if (!(words[last] === 'of' && end === last) && !isNameWithFor(tagged, first, last)) break;
    } else if (words[last] === 'and') {
      // “Ida Lind and Bo Berg”, “Russian and Chinese contingents”
      const isName = classes[last - 1] === 'name' && classes[last + 1] === 'name';
      // “the former mayor and current senator”
      const isRole = isDefinite && isOneOf(words[last + 1] ?? '', 'current former now then longtime');
      if (end !== last || !(isName || isRole)) break;
    } else if (here === 'stop') {
      if (!isInitial(tagged, last)) break;
    } else if (words[last] === '-' || words[last] === '&' || words[last] === '/') {
      if (!joinsWords(tagged, last)) break;
    } else if (here === 'adverb' || here === 'verb' || here === 'speech' || here === 'thought') {
      const before = classes[last - 1];
      // “minister of state”, “according to talk radio host Ida Lind”
      const isAfterOf = words[last - 1] === 'of' && last > first;
      const isInName =
        words[first - 2] === 'according' && last > first && isOneOf(classes[last + 1] ?? '', 'noun name');
      const isModifier =
        isAfterOf ||
        isInName ||
        before === 'determiner' ||
        before === 'possessive-determiner' ||
        before === 'possessive' ||
        words[last - 1] === '-';
      // “the report”, “its new claim”
      const isNoun =
        here !== 'adverb' &&
        (isModifier
          ? !isPredicate(tagged, last)
          : isDefinite && isSpeechNoun(tagged, last) && !hasObject(tagged, last));
      if (isNoun) end = last + 1;
      else if (!isModifier || (here !== 'adverb' && isPredicate(tagged, last))) break;
    } else break;
    last++;
  }
  // “to her, it was …”
  return opening === 'possessive-determiner' && end === first ? first + 1 : end;
}

/** Whether a verb follows a determiner that stands for somebody: “another claimed”, “most said”. */
const isPredicate = ({ words, classes }: TaggedText, at: number): boolean =>
  isOneOf(words[at - 1] ?? '', 'another one some many most both each few several these those all') &&
  /(?:ed|said|says|told|wrote|thought)$/.test(words[at] ?? '') &&
  classes[at + 1] !== 'noun';

/** Whether a word that may be a noun or a verb has an object: “what the paper calls a song”. */
const hasObject = ({ classes, quoteIndex }: TaggedText, at: number): boolean =>
  quoteIndex[at + 1] !== -1 ||
  isOneOf(classes[at + 1] ?? '', 'determiner pronoun object-pronoun possessive-determiner');

/** Whether a preposition is part of a title: “special agent in charge”, “editor at large”. */
const isInTitle = ({ words }: TaggedText, at: number): boolean =>
  isOneOf(words[at] ?? '', 'in at') &&
  isOneOf(words[at + 1] ?? '', 'charge chief large residence') &&
  isRoleNoun(words[at - 1] ?? '');

/** Whether “for” at a token is part of a body's name before a role: “A Department for Education spokesman”. */
function isNameWithFor({ words, classes }: TaggedText, first: number, at: number): boolean {
  if (words[at] !== 'for' || classes[first] !== 'determiner' || classes[at - 1] !== 'name') return false;
  let last = at + 1;
  while (classes[last] === 'name' || (words[last] === 'and' && classes[last + 1] === 'name')) last++;
  return last > at + 1 && isRoleNoun(words[last] ?? '');
}

function isOpening({ classes, words, quoteIndex }: TaggedText, at: number): boolean {
  const here = classes[at];
  // “…,” emails Ida: an unknown verb before a name
  if (here === 'noun' && quoteIndex[at - 1] !== -1 && classes[at + 1] === 'name' && /[^s]s$/.test(words[at] ?? ''))
    return false;
  return (
    here === 'noun' || here === 'name' || here === 'determiner' || here === 'possessive-determiner' || here === 'number'
  );
}

function describe(tagged: TaggedText, first: number, last: number): Chunk {
  const { classes, words } = tagged;
  let head = last - 1;
  for (let at = first + 1; at < last; at++) {
    if (words[at] === 'of') {
      head = at - 1;
      break;
    }
  }
  const isNamed = classes.slice(first, last).includes('name');
  const isDescribed = classes[first] === 'determiner' || classes[first] === 'possessive-determiner';
  const isAlone =
    classes[first] === 'object-pronoun' || (classes[first] === 'possessive-determiner' && last === first + 1);
  const form =
    classes[first] === 'pronoun' || isAlone ? 'pronoun' : isNamed ? 'name' : isDescribed ? 'described' : 'bare';
  const { verb, link } = findVerb(tagged, last);
  const inverted = findInverted(tagged, first);
  return { first, last, head, form, verb, link, inverted, owned: -1 };
}

/** “said Lind”, “according to Lind” */
function findInverted(tagged: TaggedText, first: number): number {
  const { words, quoteIndex, block } = tagged;
  // “described by Lind”, but not “said by phone”
  const isAfterCue =
    (words[first - 1] === 'to' && words[first - 2] === 'according') ||
    (words[first - 1] === 'by' && words[first - 2] !== 'signed' && !isOneOf(words[first] ?? '', MEANS));
  const at = isAfterCue && isCue(tagged, first - 2) ? first - 2 : first - 1;
  return quoteIndex[at] === -1 && isCue(tagged, at) && block[at] === block[first] ? at : -1;
}

/** The classes of words in a noun phrase. */
export const NOMINAL: ReadonlySet<WordClass> = new Set([
  'noun',
  'name',
  'number',
  'determiner',
  'possessive-determiner',
  'possessive',
]);

const NOMINAL_OR_PREPOSITION: ReadonlySet<WordClass> = new Set([...NOMINAL, 'preposition']);

/** The first cue that a chunk ending before `last` can be the subject of, and how they are linked; -1 if there is none. */
function findVerb(tagged: TaggedText, last: number): { verb: number; link: Link } {
  const { classes, words, quoteIndex, sentence } = tagged;
  let link: Link = 'next';
  const limit = Math.min(classes.length, last + MAX_TOKENS_TO_VERB);
  for (let at = last; at < limit; at++) {
    if (quoteIndex[at] !== -1 || sentence[at] !== sentence[last - 1]) break;
    if (words[at] === 'according') break; // its speaker follows
    if (isCue(tagged, at)) return { verb: at, link: classifyLink(tagged, last, at, link) };
    const here = classes[at];
    if (here === 'auxiliary' || here === 'adverb') continue;
    const isRelative = isOneOf(words[at] ?? '', 'who which') || (words[at] === 'that' && isCue(tagged, at + 1));
    // “the mayor who said”, “the mayor, who said”
    if (isRelative && (link === 'next' || (link === 'apposed' && at === last + 1))) link = 'relative';
    else if (link === 'next' && (here === 'comma' || here === 'bracket' || words[at] === '-')) link = 'apposed';
    else if ((link === 'next' || link === 'joined') && (here === 'verb' || words[at] === 'and')) link = 'joined';
    // “officials in Marvik said”
    else if (link === 'next' && here === 'preposition') link = 'attached';
    else if (link === 'apposed' || (link === 'attached' && NOMINAL_OR_PREPOSITION.has(here ?? 'mark'))) continue;
    else link = 'far';
  }
  return { verb: -1, link: 'none' };
}

/** How a subject is linked to its verb, from the tokens between them. */
function classifyLink(tagged: TaggedText, last: number, verb: number, link: Link): Link {
  if (link === 'apposed') return isInsertionClosed(tagged, last, verb) ? link : 'far';
  // “was described by”, “are said to”
  const isPassive = isOneOf(tagged.words[verb + 1] ?? '', 'by to') && isBe(tagged.words[verb - 1] ?? '');
  if (isPassive && (link === 'next' || link === 'attached')) return 'passive';
  if (link === 'next' || link === 'relative') return link;
  let at = verb - 1;
  while (at > last && (tagged.classes[at] === 'adverb' || tagged.classes[at] === 'auxiliary')) at--;
  // “Lind raised a hand and said”
  return tagged.words[at] === 'and' ? 'shared' : link;
}

/** Whether an insertion between a chunk and its verb is closed right before the verb: “Lind, the mayor, said”. */
function isInsertionClosed({ classes, words }: TaggedText, last: number, verb: number): boolean {
  let at = verb - 1;
  while (at > last && (classes[at] === 'auxiliary' || classes[at] === 'adverb' || words[at] === 'who')) at--;
  return at > last && (classes[at] === 'comma' || classes[at] === 'bracket' || words[at] === '-');
}

/** The possessor in a chunk as a chunk of its own: “Lind” in “Lind's remarks”, “his” in “his remarks”; null if there is none. */
function readOwner(tagged: TaggedText, chunk: Chunk): Chunk | null {
  const { classes } = tagged;
  let end = -1;
  if (classes[chunk.first] === 'possessive-determiner') end = chunk.first + 1;
  for (let at = chunk.first + 1; end === -1 && at < chunk.last; at++) if (classes[at] === 'possessive') end = at;
  if (end === -1) return null;
  let owned = -1;
  for (let at = end; at < Math.min(end + 5, classes.length) && tagged.quoteIndex[at] === -1; at++) {
    if (classes[at] === 'comma' || classes[at] === 'stop') break;
    // “Her teacher calls it”
    if (at > end && isRoleNoun(tagged.words[at - 1] ?? '')) break;
    if (isSpeechNoun(tagged, at)) {
      owned = at;
      break;
    }
  }
  return {
    ...chunk,
    last: end,
    head: end - 1,
    form: classes[chunk.first] === 'possessive-determiner' ? 'pronoun' : chunk.form,
    owned,
    verb: -1,
    link: 'none',
  };
}

/** The offsets of a range of tokens in the text; `last` is the token after it. */
export function spanOf({ text }: TaggedText, { first, last }: { first: number; last: number }): Span {
  return { start: text.tokens[first]?.start ?? 0, end: text.tokens[last - 1]?.end ?? 0 };
}

/** The token after the adverbs at a token. */
export function skipAdverbs({ classes }: TaggedText, from: number): number {
  let at = from;
  while (classes[at] === 'adverb') at++;
  return at;
}

/** The token of the cue that links a chunk to what it says; -1 if there is none. */
export function findCue({ words, classes }: TaggedText, chunk: Chunk): number {
  if (chunk.inverted >= 0 && (chunk.verb < 0 || chunk.link === 'far')) return chunk.inverted;
  if (chunk.verb >= 0 && chunk.link !== 'far') return chunk.verb;
  if (chunk.owned >= 0) return chunk.owned;
  // “LIND: “…””, “…” — Ida Lind
  if (classes[chunk.last] === 'colon') return chunk.last;
  if (words[chunk.first - 1] === '-') return chunk.first - 1;
  return chunk.verb;
}
