import type { Sentence, Text } from '../../text/prepare.ts';
import { type Decoder, decode, makeDecoder } from './decode.ts';
import { makeFeatures, readFeatures, readView } from './features.ts';
import type { Model } from './model.ts';
import { addWeights } from './score.ts';
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

/** The names in a story, in reading order. */
export function tag(text: Text, model: Model): Tagged[] {
  const view = readView(text, model);
  const features = makeFeatures();
  const decoder = makeDecoder(LONGEST);
  const scores = new Int32Array(LONGEST * TAGS);
  const found: Tagged[] = [];
  for (const sentence of text.sentences) {
    for (let first = sentence.first; first < sentence.last; first += LONGEST) {
      const part = { first, last: Math.min(first + LONGEST, sentence.last) };
      scores.fill(0, 0, (part.last - first) * TAGS);
      for (let i = part.first; i < part.last; i++) {
        if (view.quiet[i]) {
          scores[(i - first) * TAGS + OUTSIDE] = CERTAIN;
          continue;
        }
        readFeatures(view, { i, first: sentence.first, last: sentence.last }, features);
        addWeights(model, features, scores, (i - first) * TAGS);
      }
      decode(scores, model.transitions, part.last - first, decoder, null);
      readPath(decoder, scores, part, model.unit, found);
    }
  }
  return found;
}

/** The names that a sequence of tags spells. */
function readPath(
  { path }: Decoder,
  scores: Int32Array,
  { first, last }: Pick<Sentence, 'first' | 'last'>,
  unit: number,
  found: Tagged[],
): void {
  let begin = first;
  for (let i = first; i < last; i++) {
    const tag = path[i - first] as number;
    if (tag === OUTSIDE) continue;
    const place = placeOf(tag);
    if (place === BEGIN || place === UNIT) begin = i;
    if (place === BEGIN || place === INSIDE) continue;
    const named = NAMED[namedOf(tag)] as Named;
    found.push({
      first: begin,
      last: i + 1,
      named,
      confidence: judge(path, scores, begin - first, i + 1 - first, unit),
    });
  }
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
