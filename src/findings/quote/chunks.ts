import type { Span } from '../../model.ts';
import { isOneOf } from '../../text/words.ts';
import { isCue, isSpeechNoun, type Reading, type WordClass } from './reading.ts';

/** A noun phrase or pronoun, and the cues that it may be the subject of. */
export interface Chunk {
  /** Its tokens: `first` up to, not including, `last`. */
  first: number;
  last: number;
  /** Its last word before any “of …”. */
  head: number;
  form: 'pronoun' | 'name' | 'described' | 'bare';
  /** The verb that it is probably the subject of, and how it is linked to it; -1 when there is none. */
  verb: number;
  link: Link;
  /** A verb right before it, as in “said Lind”; -1 when there is none. */
  inverted: number;
  /** The noun of speech it owns, as in “Lind's remarks”; -1 when there is none. */
  owned: number;
}

/** How a chunk is linked to the verb after it. */
type Link = 'none' | 'next' | 'relative' | 'apposed' | 'passive' | 'joined' | 'shared' | 'attached' | 'far';

/** The longest description of a speaker, in tokens. */
const LONGEST = 14;

/** How far after its subject a verb is looked for, in tokens. Set by hand. */
const REACH = 30;

/** The chunks that begin between two tokens, outside of quotations. */
export function readChunks(reading: Reading, from: number, to: number): Chunk[] {
  const chunks: Chunk[] = [];
  let at = from;
  while (at < to) {
    const last = reading.holder[at] === -1 ? findEnd(reading, at, to) : at;
    if (last === at) {
      at++;
      continue;
    }
    const chunk = describe(reading, at, last);
    chunks.push(chunk);
    const owner = readOwner(reading, chunk);
    if (owner) chunks.push(owner);
    at = last;
  }
  return chunks;
}

/** Where the noun phrase that begins at a token ends; the token itself when none begins there. */
function findEnd(reading: Reading, first: number, to: number): number {
  const { classes, words, holder } = reading;
  const opening = classes[first];
  if (opening === 'pronoun' || opening === 'object') return first + 1;
  if (!isOpening(reading, first)) return first;
  const isDefinite = opening === 'determiner' || opening === 'owner';
  let last = first;
  let end = first; // after the last word that can end a phrase
  while (last < Math.min(to, first + LONGEST) && holder[last] === -1) {
    const here = classes[last];
    if (here === 'noun' || here === 'name' || here === 'number') end = last + 1;
    else if (here === 'determiner' || here === 'owner') {
      if (last > first && !['preposition', 'determiner'].includes(classes[last - 1] ?? 'mark')) break;
      if (opening !== 'owner' && here === 'determiner') end = last + 1;
    } else if (here === 'possessive') {
      if (last === first) break;
    } else if (here === 'preposition') {
      // “director of research”, “Ministry of Defence”
      if (words[last] !== 'of' || end !== last) break;
    } else if (words[last] === 'and') {
      // “Ida Lind and Bo Berg”, “Russian and Chinese contingents”
      if (end !== last || classes[last - 1] !== 'name' || classes[last + 1] !== 'name') break;
    } else if (here === 'stop') {
      if (!isInitial(reading, last)) break;
    } else if (words[last] === '-' || words[last] === '&' || words[last] === '/') {
      if (!isTied(reading, last)) break;
    } else if (here === 'adverb' || here === 'verb' || here === 'speech' || here === 'thought') {
      const before = classes[last - 1];
      const isModifier =
        before === 'determiner' || before === 'owner' || before === 'possessive' || words[last - 1] === '-';
      // “the report”, “its new claim”
      const isNoun = here !== 'adverb' && (isModifier || (isDefinite && isSpeechNoun(reading, last)));
      if (isNoun) end = last + 1;
      else if (!isModifier) break;
    } else break;
    last++;
  }
  // “to her, it was …”
  return opening === 'owner' && end === first ? first + 1 : end;
}

function isOpening({ classes }: Reading, at: number): boolean {
  const here = classes[at];
  return here === 'noun' || here === 'name' || here === 'determiner' || here === 'owner' || here === 'number';
}

/** “J.”, “Sen.”, “Mr.” */
function isInitial({ text, classes }: Reading, at: number): boolean {
  const token = text.tokens[at];
  const before = text.tokens[at - 1];
  const word = text.text.slice(before?.start, before?.end);
  return (
    text.text[token?.start ?? 0] === '.' &&
    before?.end === token?.start &&
    classes[at + 1] === 'name' &&
    /^\p{Lu}\p{L}{0,3}$/u.test(word) &&
    (text.tokens[at + 1]?.start ?? 0) - (token?.end ?? 0) < 2
  );
}

/** “Jean-Claude”: no space around, or a part of a name. */
function isTied({ text }: Reading, at: number): boolean {
  return text.tokens[at - 1]?.end === text.tokens[at]?.start && text.tokens[at]?.end === text.tokens[at + 1]?.start
    ? true
    : text.text[text.tokens[at]?.start ?? 0] === '&';
}

function describe(reading: Reading, first: number, last: number): Chunk {
  const { classes, words } = reading;
  let head = last - 1;
  for (let at = first + 1; at < last; at++) {
    if (words[at] === 'of') {
      head = at - 1;
      break;
    }
  }
  const isNamed = classes.slice(first, last).includes('name');
  const isDescribed = classes[first] === 'determiner' || classes[first] === 'owner';
  const isAlone = classes[first] === 'object' || (classes[first] === 'owner' && last === first + 1);
  const form =
    classes[first] === 'pronoun' || isAlone ? 'pronoun' : isNamed ? 'name' : isDescribed ? 'described' : 'bare';
  const { verb, link } = findVerb(reading, last);
  const inverted = findInverted(reading, first);
  return { first, last, head, form, verb, link, inverted, owned: -1 };
}

/** “said Lind”, “according to Lind” */
function findInverted(reading: Reading, first: number): number {
  const { words, holder, block } = reading;
  // “described by Lind”
  const isLed = (words[first - 1] === 'to' && words[first - 2] === 'according') || words[first - 1] === 'by';
  const at = isLed && isCue(reading, first - 2) ? first - 2 : first - 1;
  return holder[at] === -1 && isCue(reading, at) && block[at] === block[first] ? at : -1;
}

const NOMINAL: ReadonlySet<WordClass> = new Set([
  'noun',
  'name',
  'number',
  'determiner',
  'owner',
  'possessive',
  'preposition',
]);

/** The first cue that a chunk ending before `last` can be the subject of. */
function findVerb(reading: Reading, last: number): { verb: number; link: Link } {
  const { classes, words, holder, sentence } = reading;
  let link: Link = 'next';
  const limit = Math.min(classes.length, last + REACH);
  for (let at = last; at < limit; at++) {
    if (holder[at] !== -1 || sentence[at] !== sentence[last - 1]) break;
    if (words[at] === 'according') break; // its speaker follows
    if (isCue(reading, at)) return { verb: at, link: settle(reading, last, at, link) };
    const here = classes[at];
    if (here === 'auxiliary' || here === 'adverb') continue;
    const isRelative = isOneOf(words[at] ?? '', 'who which') || (words[at] === 'that' && isCue(reading, at + 1));
    // “the mayor who said”, “the mayor, who said”
    if (isRelative && (link === 'next' || (link === 'apposed' && at === last + 1))) link = 'relative';
    else if (link === 'next' && (here === 'comma' || here === 'bracket' || words[at] === '-')) link = 'apposed';
    else if ((link === 'next' || link === 'joined') && (here === 'verb' || words[at] === 'and')) link = 'joined';
    // “officials in Marvik said”
    else if (link === 'next' && here === 'preposition') link = 'attached';
    else if (link === 'apposed' || (link === 'attached' && NOMINAL.has(here ?? 'mark'))) continue;
    else link = 'far';
  }
  return { verb: -1, link: 'none' };
}

const BE = 'is are was were be been being';

/** How a subject is linked to its verb, given all tokens in between. */
function settle(reading: Reading, last: number, verb: number, link: Link): Link {
  if (link === 'apposed') return closes(reading, last, verb) ? link : 'far';
  // “was described by”, “are said to”
  const isPassive = isOneOf(reading.words[verb + 1] ?? '', 'by to') && isOneOf(reading.words[verb - 1] ?? '', BE);
  if (isPassive && (link === 'next' || link === 'attached')) return 'passive';
  if (link === 'next' || link === 'relative') return link;
  let at = verb - 1;
  while (at > last && (reading.classes[at] === 'adverb' || reading.classes[at] === 'auxiliary')) at--;
  // “Lind raised a hand and said”
  return reading.words[at] === 'and' ? 'shared' : link;
}

/** Whether what a comma or bracket opened after a chunk is closed right before the verb. */
function closes({ classes, words }: Reading, last: number, verb: number): boolean {
  let at = verb - 1;
  while (at > last && (classes[at] === 'auxiliary' || classes[at] === 'adverb' || words[at] === 'who')) at--;
  return at > last && (classes[at] === 'comma' || classes[at] === 'bracket' || words[at] === '-');
}

/** “Lind” in “Lind's remarks” and “his” in “his remarks”; null when nothing is owned. */
function readOwner(reading: Reading, chunk: Chunk): Chunk | null {
  const { classes } = reading;
  let end = -1;
  if (classes[chunk.first] === 'owner') end = chunk.first + 1;
  for (let at = chunk.first + 1; end === -1 && at < chunk.last; at++) if (classes[at] === 'possessive') end = at;
  if (end === -1) return null;
  let owned = -1;
  for (let at = end; at < Math.min(end + 5, classes.length) && reading.holder[at] === -1; at++) {
    if (classes[at] === 'comma' || classes[at] === 'stop') break;
    if (isSpeechNoun(reading, at)) {
      owned = at;
      break;
    }
  }
  return {
    ...chunk,
    last: end,
    head: end - 1,
    form: classes[chunk.first] === 'owner' ? 'pronoun' : chunk.form,
    owned,
    verb: -1,
    link: 'none',
  };
}

/** The text a chunk stands for. */
export function spanOf({ text }: Reading, { first, last }: { first: number; last: number }): Span {
  return { start: text.tokens[first]?.start ?? 0, end: text.tokens[last - 1]?.end ?? 0 };
}
