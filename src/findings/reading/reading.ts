import type { Span } from '../../model.ts';
import { isGlued, memoizeLast, type PreparedText, readAllFolded, readToken } from '../../text/prepared-text.ts';
import type { Token } from '../../text/tokens.ts';
import { isAllUpper, isUpper } from '../../text/words.ts';
import type { Actor } from '../actor/index.ts';
import { type Profile, profileOf } from './profile.ts';
import { SOMEBODY, TAG } from './tags.ts';
import { type Quoted, readUnits } from './units.ts';
import { type Words, wordsOf } from './words.ts';

/** A story read with the words of its language; arrays are indexed by token. */
export interface Reading {
  text: PreparedText;
  profile: Profile;
  lexicon: Words;
  /** The folded tokens. */
  words: readonly string[];
  /** What each word can be, as bits of `TAG`; 0 for other words and marks. */
  tags: Int32Array;
  /** Whether the word begins with a capital, 1 or 0; 0 for one that has it only where it opens a sentence. */
  upper: Uint8Array;
  /** The index of the quoted span that each token is in, -1 outside. */
  quoteIndex: Int32Array;
  /** The number of the sentence of each token, in which quotations count as part of the sentence around them. */
  unit: Int32Array;
  /** The index of the block of each token. */
  block: Int32Array;
  actors: readonly Actor[];
  /** The index of the actor that each token belongs to, -1 for none. */
  actorAt: Int32Array;
}

/** Reads a story; `actors` and the quoted `spans` are in reading order. */
export function readStory(text: PreparedText, actors: readonly Actor[], spans: readonly Quoted[]): Reading {
  const lexicon = wordsOf(text.language);
  const profile = profileOf(text.language);
  const words = readAllFolded(text);
  // what rules change in one reading is not changed in another
  const tags = readTags(text).slice();
  const upper = readUpper(text).slice();
  const quoteIndex = indexSpans(text, spans);
  const block = indexSpans(text, text.blocks);
  const unit = readUnits({ text, words, upper, quoteIndex, block }, spans);
  const actorAt = indexSpans(text, actors);
  const reading = { text, profile, lexicon, words, tags, upper, quoteIndex, unit, block, actors, actorAt };
  dropOpeningCapitals(reading);
  markSources(reading);
  return reading;
}

/** What each token can be, by its word alone. */
const readTags = memoizeLast((text: PreparedText): Int32Array => {
  const lexicon = wordsOf(text.language);
  const profile = profileOf(text.language);
  const words = readAllFolded(text);
  const tags = new Int32Array(words.length);
  for (let at = 0; at < words.length; at++) tags[at] = tagsOf(lexicon, profile, words[at] as string);
  return tags;
});

/** Whether each token begins with a capital, 1 or 0. */
const readUpper = memoizeLast((text: PreparedText): Uint8Array => {
  const upper = new Uint8Array(text.tokens.length);
  for (let at = 0; at < upper.length; at++) upper[at] = isUpper(readToken(text, at)) ? 1 : 0;
  return upper;
});

/** Whether a token can be any of the kinds of words in a mask. */
export const has = ({ tags }: Reading, at: number, mask: number): boolean => ((tags[at] ?? 0) & mask) !== 0;

/** Whether a token is a word. */
export const isWordAt = ({ text }: Reading, at: number): boolean => text.tokens[at]?.type === 'word';

/** Whether a token is a number, in digits. */
export const isNumberAt = ({ text }: Reading, at: number): boolean => text.tokens[at]?.type === 'number';

/** What words are that are in no lexicon as they stand, by lexicon: most recur. */
const derived = new WeakMap<Words, Map<string, number>>();

const MAX_DERIVED = 10_000;

/** The shortest and the longest word that is looked up without its ending, and the shortest noun that ends a compound. */
const [SHORTEST, LONGEST] = [4, 40];

/** The tags of a folded word; a plural and the end of a compound have those of the noun. */
function tagsOf(lexicon: Words, profile: Profile, word: string): number {
  const own = lexicon.tagsOf(word);
  if (own !== undefined) return own;
  if (word.length < SHORTEST || word.length > LONGEST) return 0;
  const cache = derived.get(lexicon) ?? new Map<string, number>();
  derived.set(lexicon, cache);
  const known = cache.get(word) ?? derive(lexicon, profile, word);
  if (cache.size > MAX_DERIVED) cache.clear();
  cache.set(word, known);
  return known;
}

function derive({ tagsOf }: Words, { plurals, hasCompounds, hasPossessiveS }: Profile, word: string): number {
  // “she'd”
  const apostrophe = hasPossessiveS ? word.indexOf("'") : -1;
  if (apostrophe > 0) return tagsOf(word.slice(0, apostrophe)) ?? 0;
  for (const [ending, singular] of plurals) {
    if (!word.endsWith(ending)) continue;
    const found = (tagsOf(word.slice(0, -ending.length) + singular) ?? 0) & SOMEBODY;
    if (found) return found;
  }
  for (let start = 3; hasCompounds && start <= word.length - SHORTEST; start++) {
    const found = (tagsOf(word.slice(start)) ?? 0) & SOMEBODY;
    if (found) return found;
  }
  return 0;
}

/** For each token, the index of the span that it begins in, -1 outside. */
function indexSpans({ tokens }: PreparedText, spans: readonly Span[]): Int32Array {
  const index = new Int32Array(tokens.length).fill(-1);
  let span = 0;
  for (let at = 0; at < tokens.length && span < spans.length; at++) {
    const { start } = tokens[at] as Token;
    while (span < spans.length && (spans[span] as Span).end <= start) span++;
    if (span < spans.length && (spans[span] as Span).start <= start) index[at] = span;
  }
  return index;
}

/** Takes the capital of a word that only opens sentences: “Llamó a Lind”, but not “Lind llamó”. */
function dropOpeningCapitals(reading: Reading): void {
  const { words, upper, unit, text, actorAt } = reading;
  const opens = (at: number) =>
    unit[at] !== unit[at - 1] ||
    (text.tokens[at - 1]?.type === 'mark' &&
      words[at - 1] !== '-' &&
      words[at - 1] !== ',' &&
      !isShort(reading, at - 1));
  const proper = new Set<string>();
  for (let at = 0; at < words.length; at++) if (upper[at] && !opens(at)) proper.add(words[at] ?? '');
  for (let at = 0; at < words.length; at++) {
    if (!upper[at] || !opens(at) || actorAt[at] !== -1 || proper.has(words[at] ?? '')) continue;
    const isPair = upper[at + 1] === 1 && unit[at + 1] === unit[at] && proper.has(words[at + 1] ?? '');
    if (!isPair && !isAllUpper(readToken(text, at))) upper[at] = 0;
  }
}

/** The longest word before a full stop that does not end a sentence: “Prof.”. */
const MAX_SHORT = 4;

/** Whether a token is the full stop of an initial or a short title. */
function isShort({ text, words }: Reading, at: number): boolean {
  const before = text.tokens[at - 1];
  return words[at] === '.' && isGlued(text, at) && before !== undefined && before.end - before.start <= MAX_SHORT;
}

/** Whether a full stop is that of an initial or a title before a name, and does not end a sentence. */
export const isInitial = (reading: Reading, at: number): boolean =>
  isShort(reading, at) &&
  reading.unit[at + 1] === reading.unit[at] &&
  isUpper(readToken(reading.text, at - 1)) &&
  isUpper(readToken(reading.text, at + 1));

/** Tags the last word of each phrase that stands before a source; the others are prepositions. */
function markSources({ words, tags, lexicon, profile, quoteIndex }: Reading): void {
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const isAside = profile.asides.has(word) && (words[at - 1] === ',' || quoteIndex[at - 1] !== quoteIndex[at]);
    const phrase = lexicon.sources.get(word)?.find((parts) => parts.every((part, i) => words[at + i] === part));
    const length = phrase?.length ?? (isAside ? 1 : 0);
    for (let i = 0; i < length; i++) tags[at + i] = i < length - 1 ? TAG.preposition : TAG.preposition | TAG.source;
  }
}
