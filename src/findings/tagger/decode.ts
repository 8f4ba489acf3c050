import { mayBegin, mayEnd, mayFollow, TAG_COUNT } from './tags.ts';

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
