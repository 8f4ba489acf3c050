/**
 * Where a candidate stands: in the sentence of the quotation, before it, after it or between its parts; in the sentence before, in the
 * same block or another, after it, or two before; who spoke last, or the last one who is somebody else; a verb without a subject in
 * the same sentence, or in one beside it; nobody.
 */
export const PLACES = [
  'before',
  'after',
  'between',
  'sentence before',
  'block before',
  'sentence after',
  'two before',
  'last',
  'other',
  'verb',
  'verb near',
  'nobody',
] as const;

/** See `PLACES`. */
export type Place = (typeof PLACES)[number];

/** Who may say a quotation: a mention, a verb without a subject, who spoke before, or nobody. */
export interface Candidate {
  place: Place;
  /** The index of the mention, -1 for none. */
  mention: number;
  /** The index of the cue, -1 for none. */
  cue: number;
}
