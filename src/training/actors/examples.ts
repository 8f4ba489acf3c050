import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { BEGIN, type EntityType, INSIDE, LAST, OUTSIDE, TYPES, tagOf, UNIT } from '../../findings/tagger/decode.ts';
import {
  createFeatures,
  extractFeatures,
  type Features,
  readInput,
  type TaggerInput,
} from '../../findings/tagger/features.ts';
import type { Lexicon } from '../../findings/tagger/lexicon.ts';
import { cutBlocks, prepare } from '../../text/prepare.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { createFeatureIndex } from '../feature-index.ts';

/** A labelled span; type `X` is any other name. */
interface Span {
  start: number;
  end: number;
  type: string;
  raw?: string;
  /** Whether it may as well be no name. */
  isOptional?: boolean;
}

/** A labelled story. */
export interface LabelledStory {
  /** The corpus: `ww` for `ww-train.jsonl`. */
  corpus: string;
  text: PreparedText;
  spans: Span[];
  /** For every token, a bit for each tag that the labels allow; several if the labels leave it open. */
  allowed: Int32Array;
}

/** The corpora that distinguish peoples from other names. */
export const LABELS_PEOPLES = new Set(['own', 'ww', 'es', 'fr', 'it']);

const { NORP, other: OTHER } = TYPES;

/** Reads the labelled stories of a JSON lines file. */
export function readStories(path: string): LabelledStory[] {
  const corpus = basename(path, '.jsonl').split('-')[0] ?? '';
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { text, spans, lang } = JSON.parse(line) as { text: string; spans: Span[]; lang?: string };
    return labelStory(corpus, text, spans, lang);
  });
}

/** Parses sentences with their entities in brackets: “The [LOC River Orrin] rose.” */
export function readBrackets(corpus: string, bracketed: string, lang = 'en'): LabelledStory {
  const spans: Span[] = [];
  let text = '';
  // “[LOC River Orrin]”, or the text between two of these
  for (const [whole, type, name] of bracketed.matchAll(/\[(\w+) ([^\]]+)\]|[^[]+/g)) {
    const start = text.length;
    text += name ?? whole;
    if (type !== undefined) spans.push({ start, end: text.length, type });
  }
  return labelStory(corpus, text, spans, lang);
}

/** Prepares a text as the finder does, and assigns its labels to the tokens. */
export function labelStory(corpus: string, bare: string, spans: Span[], lang = 'en'): LabelledStory {
  const text = prepare({ text: bare, lang, blocks: cutBlocks(bare) });
  const allowed = new Int32Array(text.tokens.length).fill(1 << OUTSIDE);
  for (const { type: label, raw, start, end, isOptional } of spans) {
    if (raw === 'Date' || raw === 'Money') continue;
    const type = label === 'X' ? OTHER : (TYPES[label as EntityType] ?? -1);
    const first = text.tokens.findIndex((token) => token.end > start);
    let last = first;
    while ((text.tokens[last + 1]?.start ?? Number.POSITIVE_INFINITY) < end) last++;
    if (first < 0 || text.sentences.some((one) => one.first > first && one.first <= last)) continue;
    for (let i = first; i <= last; i++) {
      const place = first === last ? UNIT : i === first ? BEGIN : i === last ? LAST : INSIDE;
      allowed[i] = (1 << tagOf(type, place)) | (isOptional ? 1 << OUTSIDE : 0);
      if (type === OTHER && !LABELS_PEOPLES.has(corpus))
        allowed[i] = (allowed[i] as number) | (1 << tagOf(NORP, place));
    }
  }
  return { corpus, text, spans, allowed };
}

/** The case a story is rewritten in: capitals, Title Case, or Title Case with function words in lower case. */
export type Recasing = 'capitals' | 'title' | 'headline';

/** The same story in another case. */
export function recase({ corpus, text: { text, language }, spans }: LabelledStory, recasing: Recasing): LabelledStory {
  const recased = recasing === 'capitals' ? Array.from(text, toUpper).join('') : toTitle(text, recasing === 'headline');
  return labelStory(corpus, recased, spans, language);
}

/** Articles after prepositions, which a corpus of Portuguese has apart, and what is written: “de a” → “da”. */
const CONTRACTIONS: [string, string][] = [
  ...[
    'o',
    'a',
    'os',
    'as',
    'ele',
    'ela',
    'eles',
    'elas',
    'este',
    'esta',
    'esse',
    'essa',
    'aquele',
    'um',
    'uma',
  ].flatMap((word): [string, string][] => [
    [`de ${word}`, `d${word}`],
    [`em ${word}`, `n${word}`],
  ]),
  ['a o', 'ao'],
  ['a os', 'aos'],
  ['a a', 'à'],
  ['a as', 'às'],
  ['por o', 'pelo'],
  ['por a', 'pela'],
  ['por os', 'pelos'],
  ['por as', 'pelas'],
];

const CONTRACTION = new Map(CONTRACTIONS);

/** The same Portuguese story with its contractions as they are written. */
export function contract({ corpus, text: { text, language }, spans }: LabelledStory): LabelledStory {
  let written = '';
  let at = 0;
  /** The offset in the new text of each in the old one. */
  const offsets = new Int32Array(text.length + 1);
  // “de a”, “Em os”, with the space after it
  for (const { 0: parts, index } of text.matchAll(
    /(?<!\p{L})(?:de|em|a|por) (?:[oa]s?|el[ea]s?|est[ea]|ess[ea]|aquele|uma?)(?!\p{L})/giu,
  )) {
    const short = CONTRACTION.get(parts.toLowerCase());
    if (short === undefined || index < at) continue;
    for (let i = at; i < index; i++) offsets[i] = written.length + i - at;
    written += text.slice(at, index);
    for (let i = index; i < index + parts.length; i++) offsets[i] = written.length + Math.min(i - index, short.length);
    const isCapitals = parts === parts.toUpperCase() && parts.length > 3;
    const capital = isCapitals ? short.toUpperCase() : short.charAt(0).toUpperCase() + short.slice(1);
    written += /^\p{Lu}/u.test(parts) ? capital : short;
    at = index + parts.length;
  }
  for (let i = at; i <= text.length; i++) offsets[i] = written.length + i - at;
  written += text.slice(at);
  const moved = spans.map((span) => ({ ...span, start: offsets[span.start] ?? 0, end: offsets[span.end] ?? 0 }));
  return labelStory(corpus, written, moved, language);
}

/** A character in upper case if that has the same length, so that offsets stay valid; “ß” does not change. */
function toUpper(character: string): string {
  const upper = character.toUpperCase();
  return upper.length === character.length ? upper : character;
}

function toTitle(text: string, isHeadline: boolean): string {
  // “the”, “Lind’s”
  return text.replace(/\p{L}[\p{L}\p{M}\p{N}'’]*/gu, (word) =>
    isHeadline && /^(?:of|the|a|an|and|in|on|to|for|at|by|from|with|as|or|but)$/.test(word)
      ? word
      : toUpper(word.charAt(0)) + word.slice(1),
  );
}

/** Segments of sentences as lists of feature numbers. */
export interface TrainingSet {
  /** The first token of every segment, and the number of tokens. */
  starts: Int32Array;
  /** The first feature of every token, and the number of features. */
  tokens: Int32Array;
  features: Int32Array;
  allowed: Int32Array;
  /** The hash of every feature number. */
  hashes: Int32Array;
}

/** Prepares stories as the tagger does. */
export const readInputs = (stories: readonly LabelledStory[], lexicon: Lexicon): TaggerInput[] =>
  stories.map(({ text }) => readInput(text, lexicon));

/**
 * Calls `visit` with the features of every token, segment by segment. As in use, sentences are cut where two pruned tokens follow
 * each other. Pruned tokens have no features, and those that are next to no other token are left out.
 */
function eachToken(
  stories: readonly LabelledStory[],
  inputs: readonly TaggerInput[],
  visit: (features: Features, allowed: number, isFirst: boolean) => void,
): void {
  const features = createFeatures();
  stories.forEach(({ text, allowed }, s) => {
    const input = inputs[s] as TaggerInput;
    for (const { first, last } of text.sentences)
      for (let i = first; i < last; i++) {
        const isCut = i === first || (input.pruned[i] === 1 && input.pruned[i - 1] === 1);
        if (isCut && input.pruned[i] && (i + 1 === last || input.pruned[i + 1])) continue;
        features.count = 0;
        if (!input.pruned[i]) extractFeatures(input, { i, first, last }, features);
        visit(features, allowed[i] as number, isCut);
      }
  });
}

/** The hashes of the features that at least `least` tokens have, sorted. */
export function findFrequentFeatures(
  stories: readonly LabelledStory[],
  inputs: readonly TaggerInput[],
  least: number,
): Int32Array {
  const index = createFeatureIndex();
  eachToken(stories, inputs, ({ hashes, count }) => {
    for (let k = 0; k < count; k++) index.add(hashes[k] as number);
  });
  return index.listFrequent(least);
}

/** The segments of sentences of stories, with only those features whose hash is in `hashes`. */
export function collectSentences(
  stories: readonly LabelledStory[],
  inputs: readonly TaggerInput[],
  hashes: Int32Array,
): TrainingSet {
  const index = createFeatureIndex();
  for (const hash of hashes) index.add(hash);
  const count = stories.reduce((sum, { text }) => sum + text.tokens.length, 0);
  const starts: number[] = [];
  const tokens = new Int32Array(count + 1);
  const allowedTags = new Int32Array(count);
  let features = new Int32Array(count * 40);
  let token = 0;
  let used = 0;
  eachToken(stories, inputs, (found, allowed, isFirst) => {
    if (isFirst) starts.push(token);
    tokens[token] = used;
    allowedTags[token++] = allowed;
    if (used + found.count > features.length) {
      const larger = new Int32Array(features.length * 1.5 + found.count);
      larger.set(features);
      features = larger;
    }
    for (let k = 0; k < found.count; k++) {
      const number = index.numberOf(found.hashes[k] as number);
      if (number >= 0) features[used++] = number;
    }
  });
  tokens[token] = used;
  const sentences = Int32Array.from([...starts, token]);
  return { starts: sentences, tokens, features: features.subarray(0, used), allowed: allowedTags, hashes };
}
