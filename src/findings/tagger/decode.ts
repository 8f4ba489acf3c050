import type { PreparedText } from '../../text/prepared-text.ts';
import { isTracing, traceWords } from '../trace.ts';

/** The types of named entities by their index, as in OntoNotes; NORP is a people or group. `other` names, such as treaties, are not shown. */
export const TYPES = { PER: 0, ORG: 1, LOC: 2, NORP: 3, other: 4 } as const;

/** The type of a named entity. */
export type EntityType = keyof typeof TYPES;

/** All types, in order. */
export const ENTITY_TYPES = Object.keys(TYPES) as EntityType[];

/** The tag of a token outside of every entity. */
export const OUTSIDE = 0;

/** The BILOU scheme: one tag for outside, and begin, inside, last, unit for each type. */
export const TAG_COUNT = 1 + 4 * ENTITY_TYPES.length;

/** The positions of a token in an entity. */
export const [BEGIN, INSIDE, LAST, UNIT] = [0, 1, 2, 3] as const;

/** The tag of an entity type, by its index, at a position such as `BEGIN`. */
export const tagOf = (type: number, place: number) => 1 + 4 * type + place;

/** The index of the entity type of a tag, which is not `OUTSIDE`. */
export const typeOf = (tag: number) => (tag - 1) >> 2;

/** The position in the entity of a tag, which is not `OUTSIDE`. */
export const placeOf = (tag: number) => (tag - 1) & 3;

const isOpen = (tag: number) => tag !== OUTSIDE && placeOf(tag) <= INSIDE;

const isContinuation = (tag: number) => tag !== OUTSIDE && (placeOf(tag) === INSIDE || placeOf(tag) === LAST);

/** Whether a tag may follow another. */
function mayFollow(before: number, tag: number): boolean {
  if (!isOpen(before)) return !isContinuation(tag);
  return isContinuation(tag) && typeOf(before) === typeOf(tag);
}

/** Whether a sentence may begin with a tag. */
const mayBegin = (tag: number) => !isContinuation(tag);

/** Whether a sentence may end with a tag. */
const mayEnd = (tag: number) => !isOpen(tag);

/** The tags that may come before each tag. */
const BEFORE: Uint8Array[] = Array.from({ length: TAG_COUNT }, (_, tag) =>
  Uint8Array.from(Array.from({ length: TAG_COUNT }, (_, before) => before).filter((before) => mayFollow(before, tag))),
);

/** Buffers for decoding. */
export interface Decoder {
  scores: Float64Array;
  back: Uint8Array;
  path: Uint8Array;
}

/** Creates buffers for sentences of up to `tokens` tokens. */
export const createDecoder = (tokens: number): Decoder => ({
  scores: new Float64Array(tokens * TAG_COUNT),
  back: new Uint8Array(tokens * TAG_COUNT),
  path: new Uint8Array(tokens),
});

/**
 * Finds the sequence of tags with the highest total score (Viterbi algorithm), writes it to `decoder.path` and returns the
 * score. `emissions` has `TAG_COUNT` scores for each token; `allowed`, if given, a bit for each tag that a token may have.
 */
export function decode(
  emissions: { [i: number]: number },
  transitions: { [i: number]: number },
  count: number,
  decoder: Decoder,
  allowed: Int32Array | null,
): number {
  const { scores, back, path } = decoder;
  for (let tag = 0; tag < TAG_COUNT; tag++) {
    const isAllowed = mayBegin(tag) && (!allowed || ((allowed[0] as number) >> tag) & 1);
    scores[tag] = isAllowed ? (emissions[tag] as number) : Number.NEGATIVE_INFINITY;
  }
  for (let i = 1; i < count; i++) {
    const row = i * TAG_COUNT;
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      let best = Number.NEGATIVE_INFINITY;
      let from = 0;
      if (!allowed || ((allowed[i] as number) >> tag) & 1) {
        const before = BEFORE[tag] as Uint8Array;
        for (let k = 0; k < before.length; k++) {
          const other = before[k] as number;
          const score = (scores[row - TAG_COUNT + other] as number) + (transitions[other * TAG_COUNT + tag] as number);
          if (score > best) {
            best = score;
            from = other;
          }
        }
        best += emissions[row + tag] as number;
      }
      scores[row + tag] = best;
      back[row + tag] = from;
    }
  }
  const end = (count - 1) * TAG_COUNT;
  let last = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let tag = 0; tag < TAG_COUNT; tag++) {
    if (!mayEnd(tag) || (scores[end + tag] as number) <= most) continue;
    most = scores[end + tag] as number;
    last = tag;
  }
  for (let i = count - 1; i >= 0; i--) {
    path[i] = last;
    last = back[i * TAG_COUNT + last] as number;
  }
  return most;
}

/** A named entity: its tokens `first` up to, not including, `last`, and a confidence from 0 to 1. */
export interface Entity {
  first: number;
  last: number;
  type: EntityType;
  confidence: number;
}

/** The entities that a path of tags encodes. */
export function readEntities(text: PreparedText, path: Uint8Array, scores: Int32Array, unit: number): Entity[] {
  const entities: Entity[] = [];
  let begin = 0;
  for (const { first, last } of text.sentences)
    for (let i = first; i < last; i++) {
      const tag = path[i] as number;
      if (tag === OUTSIDE) continue;
      const place = placeOf(tag);
      if (place === BEGIN || place === UNIT) begin = i;
      if (place === BEGIN || place === INSIDE) continue;
      const confidence = measureConfidence(path, scores, begin, i + 1, unit);
      const type = ENTITY_TYPES[typeOf(tag)] as EntityType;
      entities.push({ first: begin, last: i + 1, type, confidence });
      if (isTracing())
        traceWords('actor/tagger', text, { first: begin, last: i + 1 }, `${type} by ${confidence.toFixed(2)}`);
    }
  return entities;
}

/** The confidence of an entity: the smallest margin of its tokens over their best other label, as a probability. */
function measureConfidence(path: Uint8Array, scores: Int32Array, first: number, last: number, unit: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = first; i < last; i++) {
    const own = path[i] as number;
    let other = Number.NEGATIVE_INFINITY;
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      const isSame = tag !== OUTSIDE && typeOf(tag) === typeOf(own);
      if (!isSame && (scores[i * TAG_COUNT + tag] as number) > other) other = scores[i * TAG_COUNT + tag] as number;
    }
    least = Math.min(least, (scores[i * TAG_COUNT + own] as number) - other);
  }
  return Math.max(0.05, 1 / (1 + Math.exp(-2 * least * unit)));
}
