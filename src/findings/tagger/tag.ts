import type { PreparedText } from '../../text/prepared-text.ts';
import { agree } from './agree.ts';
import { type Decoder, decode, makeDecoder } from './decode.ts';
import { makeFeatures, readFeatures, readView, type View } from './features.ts';
import { addLandforms } from './landforms.ts';
import type { Model } from './model.ts';
import { addWeights } from './rows.ts';
import { BEGIN, INSIDE, NAMED, type Named, namedOf, OUTSIDE, placeOf, TAGS, UNIT } from './tags.ts';

/** A name the tagger found: its tokens from `first` up to `last`, and how sure it is, from 0 to 1. */
export interface Tagged {
  first: number;
  last: number;
  named: Named;
  confidence: number;
}

/** Longer sentences are tagged in parts of so many tokens: lists and tables without a full stop. */
const LONGEST = 400;

/** More than all features together may add. */
const CERTAIN = 1_000_000;

/** Names are missed more often than made up, so that outside must win by so much. */
const BOLDNESS = 0.2;

/** What the other mentions of a word may add, when all are taken for the same. */
const AGREEMENT = 0.25;

/** What the word for a landform adds. */
const LANDFORM = 0.3;

/** The names in a story, in reading order. */
export function tag(text: PreparedText, model: Model): Tagged[] {
  const view = readView(text, model);
  const scores = scoreTags(view, model);
  addLandforms(view, scores, Math.round(LANDFORM / model.unit));
  const path = new Uint8Array(text.tokens.length).fill(OUTSIDE);
  const decoder = makeDecoder(LONGEST);
  findPath(view, model, scores, decoder, path, null);
  const doubted = agree(view, path, scores, AGREEMENT / model.unit);
  findPath(view, model, scores, decoder, path, doubted);
  return readPath(text, path, scores, model.unit);
}

/** What speaks for each tag of each token. */
function scoreTags(view: View, model: Model): Int32Array {
  const scores = new Int32Array(view.words.count * TAGS);
  const features = makeFeatures();
  const boldness = Math.round(BOLDNESS / model.unit);
  for (const { first, last } of view.text.sentences)
    for (let i = first; i < last; i++) {
      scores[i * TAGS + OUTSIDE] = view.quiet[i] ? CERTAIN : -boldness;
      if (view.quiet[i]) continue;
      readFeatures(view, { i, first, last }, features);
      addWeights(model.rows, features, scores, i * TAGS);
    }
  return scores;
}

/**
 * The most likely tags of all sentences; where `doubted` is given, of stretches with such a token alone. Between quiet words the
 * tags of a stretch do not hang on those of another.
 */
function findPath(
  { text, quiet }: View,
  model: Model,
  scores: Int32Array,
  decoder: Decoder,
  path: Uint8Array,
  doubted: Uint8Array | null,
): void {
  for (const sentence of text.sentences)
    for (let first = sentence.first, last = first; first < sentence.last; first = last) {
      let isAsked = !doubted || doubted[first] === 1;
      for (last++; last < sentence.last && last < first + LONGEST; last++) {
        if (quiet[last] && quiet[last - 1]) break;
        if (doubted?.[last]) isAsked = true;
      }
      if (!isAsked || (quiet[first] && last === first + 1)) continue;
      decode(scores.subarray(first * TAGS, last * TAGS), model.transitions, last - first, decoder, null);
      path.set(decoder.path.subarray(0, last - first), first);
    }
}

/** The names that the tags spell. */
function readPath(text: PreparedText, path: Uint8Array, scores: Int32Array, unit: number): Tagged[] {
  const found: Tagged[] = [];
  let begin = 0;
  for (const { first, last } of text.sentences)
    for (let i = first; i < last; i++) {
      const tag = path[i] as number;
      if (tag === OUTSIDE) continue;
      const place = placeOf(tag);
      if (place === BEGIN || place === UNIT) begin = i;
      if (place === BEGIN || place === INSIDE) continue;
      const confidence = judge(path, scores, begin, i + 1, unit);
      found.push({ first: begin, last: i + 1, named: NAMED[namedOf(tag)] as Named, confidence });
    }
  return found;
}

/** How clearly the least clear word of a name belongs to it rather than to something else. */
function judge(path: Uint8Array, scores: Int32Array, first: number, last: number, unit: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = first; i < last; i++) {
    const own = path[i] as number;
    let other = Number.NEGATIVE_INFINITY;
    for (let tag = 0; tag < TAGS; tag++) {
      const isSame = tag !== OUTSIDE && namedOf(tag) === namedOf(own);
      if (!isSame && (scores[i * TAGS + tag] as number) > other) other = scores[i * TAGS + tag] as number;
    }
    least = Math.min(least, (scores[i * TAGS + own] as number) - other);
  }
  return Math.max(0.05, 1 / (1 + Math.exp(-2 * least * unit)));
}
