import { mayBegin, mayEnd, mayFollow, TAGS } from './tags.ts';

/** The tags that may stand before each tag. */
const BEFORE: Uint8Array[] = Array.from({ length: TAGS }, (_, tag) =>
  Uint8Array.from(Array.from({ length: TAGS }, (_, before) => before).filter((before) => mayFollow(before, tag))),
);

/** Room for decoding, which grows with the longest sentence. */
export interface Decoder {
  scores: Float64Array;
  back: Uint8Array;
  path: Uint8Array;
}

/** Room for decoding a sentence of so many tokens. */
export const makeDecoder = (tokens: number): Decoder => ({
  scores: new Float64Array(tokens * TAGS),
  back: new Uint8Array(tokens * TAGS),
  path: new Uint8Array(tokens),
});

/** Finds the sequence of tags with the highest score in all (Viterbi); `allowed` has a bit for each tag a token may have. */
export function decode(
  emissions: { [i: number]: number },
  transitions: { [i: number]: number },
  count: number,
  decoder: Decoder,
  allowed: Int32Array | null,
): number {
  const { scores, back, path } = decoder;
  for (let tag = 0; tag < TAGS; tag++) {
    const isAllowed = mayBegin(tag) && (!allowed || ((allowed[0] as number) >> tag) & 1);
    scores[tag] = isAllowed ? (emissions[tag] as number) : Number.NEGATIVE_INFINITY;
  }
  for (let i = 1; i < count; i++) {
    const row = i * TAGS;
    for (let tag = 0; tag < TAGS; tag++) {
      let best = Number.NEGATIVE_INFINITY;
      let from = 0;
      if (!allowed || ((allowed[i] as number) >> tag) & 1) {
        const before = BEFORE[tag] as Uint8Array;
        for (let k = 0; k < before.length; k++) {
          const other = before[k] as number;
          const score = (scores[row - TAGS + other] as number) + (transitions[other * TAGS + tag] as number);
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
  const end = (count - 1) * TAGS;
  let last = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let tag = 0; tag < TAGS; tag++) {
    if (!mayEnd(tag) || (scores[end + tag] as number) <= most) continue;
    most = scores[end + tag] as number;
    last = tag;
  }
  for (let i = count - 1; i >= 0; i--) {
    path[i] = last;
    last = back[i * TAGS + last] as number;
  }
  return most;
}
