import { lexiconOf } from '../../lexicon/lexicon.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { isLink, SENTENCE_CASE } from './capitals.ts';
import { CUES, collectCues } from './cues.ts';
import {
  BEGIN,
  createDecoder,
  type Decoder,
  decode,
  ENTITY_TYPES,
  type Entity,
  INSIDE,
  LAST,
  OUTSIDE,
  placeOf,
  readEntities,
  TAG_COUNT,
  TYPES,
  tagOf,
  typeOf,
  UNIT,
} from './decode.ts';
import { createFeatures, extractFeatures, readInput, type TaggerInput } from './features.ts';
import { isListed, isListedPart } from './lexicon.ts';
import { addWeights, type Model } from './model.ts';
import { INITIAL_CAPITAL, LOWER_CASE, WORD_LOWER } from './words.ts';

/** Longer sentences, such as lists and tables, are decoded in parts of this many tokens. */
const MAX_LENGTH = 400;

/** The score of `OUTSIDE` for pruned tokens: more than all features together can add. */
const PRUNED_SCORE = 1_000_000;

/** Added to the score of a type that all other mentions of a word have. Chosen on the dev sets of all languages. */
const CONSISTENCY = 0.25;

/** Added to the scores of an organisation for listed ones of several words. Chosen on the same sets. */
const LISTED = 0.5;

const read = new WeakMap<PreparedText, { model: Model; input: TaggerInput }>();

/** What a model reads of a text before it tags it; that of a text in use is remembered. */
export function inputOf(text: PreparedText, model: Model): TaggerInput {
  const last = read.get(text);
  if (last?.model === model) return last.input;
  const input = readInput(text, model);
  read.set(text, { model, input });
  return input;
}

/** Finds the named entities of a text, in reading order. */
export function tag(text: PreparedText, model: Model): Entity[] {
  const input = inputOf(text, model);
  const scores = scoreTags(input, model);
  addListed(input, scores, model.unit);
  const path = new Uint8Array(text.tokens.length).fill(OUTSIDE);
  const decoder = createDecoder(MAX_LENGTH);
  findPath(input, model, scores, decoder, path, null);
  const changed = addConsistency(input, path, scores, CONSISTENCY / model.unit);
  addShown(input, path, scores, model.unit, changed);
  findPath(input, model, scores, decoder, path, changed);
  return readEntities(text, path, scores, model.unit);
}

/** The score of each tag for each token. */
function scoreTags(input: TaggerInput, model: Model): Int32Array {
  const scores = new Int32Array(input.words.count * TAG_COUNT);
  const features = createFeatures();
  // to miss fewer names
  const bias = Math.round(Number(lexiconOf(model.language)?.values('setting').get('recall') ?? 0) / model.unit);
  for (const { first, last } of input.text.sentences)
    for (let i = first; i < last; i++) {
      const isOutside = input.pruned[i] === 1;
      scores[i * TAG_COUNT + OUTSIDE] = isOutside ? PRUNED_SCORE : -bias;
      if (isOutside) continue;
      extractFeatures(input, { i, first, last }, features);
      addWeights(model.weights, features, scores, i * TAG_COUNT);
    }
  return scores;
}

/**
 * Decodes the sentences into `path`; if `changed` is given, only the segments with a token marked in it. Two pruned tokens in a
 * row separate segments, whose tags do not depend on each other.
 */
function findPath(
  { text, pruned }: TaggerInput,
  model: Model,
  scores: Int32Array,
  decoder: Decoder,
  path: Uint8Array,
  changed: Uint8Array | null,
): void {
  for (const sentence of text.sentences)
    for (let first = sentence.first, last = first; first < sentence.last; first = last) {
      let isNeeded = !changed || changed[first] === 1;
      for (last++; last < sentence.last && last < first + MAX_LENGTH; last++) {
        if (pruned[last] && pruned[last - 1]) break;
        if (changed?.[last]) isNeeded = true;
      }
      if (!isNeeded || (pruned[first] && last === first + 1)) continue;
      decode(scores.subarray(first * TAG_COUNT, last * TAG_COUNT), model.transitions, last - first, decoder, null);
      path.set(decoder.path.subarray(0, last - first), first);
    }
}

/** The number of labels: outside, and each entity type. */
const LABELS = 1 + ENTITY_TYPES.length;

const labelOf = (tag: number) => (tag === OUTSIDE ? 0 : 1 + typeOf(tag));

/**
 * Raises the scores of listed organisations of several words, which may be named like people or places: “Ted Baker”; and of what
 * is between two listed ones as no part of a name: “Harvard and Yale”.
 */
function addListed({ listed, capitals, words, pruned }: TaggerInput, scores: Int32Array, unit: number): void {
  const by = Math.round(LISTED / unit);
  const isBody = (i: number) => isListed(listed[i] ?? 0, 'body');
  for (let i = 0; i < words.count; i++) {
    if (pruned[i] || capitals.style[i] !== SENTENCE_CASE) continue;
    if (isListedPart(listed[i] as number, 'body')) raiseLabel(scores, i * TAG_COUNT, 1 + TYPES.ORG, by);
    else if (!isBody(i) && words.casing[i] === LOWER_CASE && isBody(i - 1) && isBody(i + 1))
      raiseLabel(scores, i * TAG_COUNT, 0, 3 * by);
  }
}

/**
 * Document consistency: raises the scores of a capitalised word towards the types of its other mentions in the story.
 * Returns a 1 for each token whose own type differs from one of them.
 */
function addConsistency({ words, pruned }: TaggerInput, path: Uint8Array, scores: Int32Array, most: number) {
  const { ids, casing, distinct, count } = words;
  const votes = new Int32Array(distinct * LABELS);
  const mentions = new Int32Array(distinct);
  const changed = new Uint8Array(count);
  const isMention = (i: number) => pruned[i] === 0 && (casing[i] as number) >= INITIAL_CAPITAL;
  for (let i = 0; i < count; i++) {
    if (!isMention(i)) continue;
    const id = ids[i] as number;
    const vote = id * LABELS + labelOf(path[i] as number);
    votes[vote] = (votes[vote] as number) + 1;
    mentions[id] = (mentions[id] as number) + 1;
  }
  for (let i = 0; i < count; i++) {
    const id = ids[i] as number;
    const others = (mentions[id] as number) - 1;
    if (others < 1 || !isMention(i)) continue;
    const own = labelOf(path[i] as number);
    for (let label = 0; label < LABELS; label++) {
      const agreeing = (votes[id * LABELS + label] as number) - (label === own ? 1 : 0);
      if (agreeing === 0) continue;
      raiseLabel(scores, i * TAG_COUNT, label, Math.round((most * agreeing) / others));
      // Support for the label that it already has cannot change the path.
      if (label !== own) changed[i] = 1;
    }
  }
  return changed;
}

/** Added to the scores of the types that the story shows. Chosen on the same sets. */
const SHOWN = [
  { cue: CUES.person, type: TYPES.PER, weight: 0.65 },
  { cue: CUES.body, type: TYPES.ORG, weight: 0.65 },
  { cue: CUES.place, type: TYPES.LOC, weight: 0.65 },
  { cue: CUES.team, type: TYPES.ORG, weight: 1.8 },
];

/** Added to the score of a person for a word alone that is part of the longer name of one: “Rial” in a story about “Anxo Rial”. */
const FULL_NAME = 1;

/** Raises the scores of capitalised words towards the types that the story shows. Marks the tokens whose own type differs. */
function addShown(input: TaggerInput, path: Uint8Array, scores: Int32Array, unit: number, changed: Uint8Array): void {
  const { text, words, capitals, pruned, evidence } = input;
  const { ids, casing, usualCase, count } = words;
  const raise = (i: number, type: number, weight: number) => {
    raiseLabel(scores, i * TAG_COUNT, 1 + type, Math.round(weight / unit));
    if (labelOf(path[i] as number) !== 1 + type) changed[i] = 1;
  };
  const cues = collectCues(text, words, capitals);
  const isOfPerson = findPersonWords(input, path);
  for (let i = 0; i < count; i++) {
    const id = ids[i] as number;
    if (pruned[i] || (casing[i] as number) < INITIAL_CAPITAL) continue;
    const tag = path[i] as number;
    if (isOfPerson[id] && (tag === OUTSIDE || placeOf(tag) === UNIT)) raise(i, TYPES.PER, FULL_NAME);
    const seen = cues[id] as number;
    // A common noun may be a name where the story has it with a capital only: “Cruise”.
    if (seen === 0 || (usualCase[i] === WORD_LOWER && evidence.spelling[id] !== 2)) continue;
    // What belongs to Norland is no sign that it is a body.
    const counted = isKnownPlace(input, i) ? seen & (CUES.person | CUES.team) : seen;
    for (const { cue, type, weight } of SHOWN) if (counted & cue) raise(i, type, weight);
  }
}

/** For every word, by its id, a 1 if it follows the first one in the name of a person. */
function findPersonWords({ text, words: { ids, distinct, count } }: TaggerInput, path: Uint8Array): Uint8Array {
  const isOfPerson = new Uint8Array(distinct);
  for (let i = 0; i < count; i++)
    if ((path[i] === tagOf(TYPES.PER, LAST) || path[i] === tagOf(TYPES.PER, INSIDE)) && !isLink(text, i))
      isOfPerson[ids[i] as number] = 1;
  return isOfPerson;
}

/** Whether a word is a city, or in a run of capitalised words with a country or people. */
function isKnownPlace({ listed, capitals }: TaggerInput, i: number): boolean {
  if (isListed(listed[i] as number, 'city')) return true;
  for (let k = capitals.runFirst[i] as number; k < (capitals.runEnd[i] as number); k++)
    if (isListed(listed[k] as number, 'country') || isListed(listed[k] as number, 'people')) return true;
  return false;
}

/** Raises the scores of a token for all tags of one label. */
function raiseLabel(scores: Int32Array, row: number, label: number, by: number): void {
  const first = label === 0 ? OUTSIDE : tagOf(label - 1, BEGIN);
  const end = label === 0 ? first + 1 : first + 4;
  for (let tag = first; tag < end; tag++) scores[row + tag] = (scores[row + tag] as number) + by;
}
