import type { Values } from '../ranker/ranker.ts';
import type { Mention } from '../reading/mentions.ts';
import type { Scene } from '../reading/scene.ts';
import { step } from '../steps.ts';
import type { Candidate, Place } from './candidate.ts';
import type { Quotation } from './marks.ts';
import { describeCandidate, describeQuotation } from './speaker-features.ts';
import { findOther, type Turn } from './turn.ts';

/** How many mentions of the sentence of the quotation, and of each one near it, are candidates. */
const [MAX_OWN, MAX_NEAR] = [14, 8];

/** How many verbs without a subject are candidates, on either side. */
const MAX_VERBS = 5;

/**
 * Lists who may say a quotation, with the values of each; the last one is nobody. `turns` are those before, `keyOf` tells mentions
 * apart, and `around` is the index of the quotation that this one is within, -1 for none.
 */
export function listSpeakers(
  scene: Scene,
  quotation: Quotation,
  turns: readonly Turn[],
  keyOf: (mention: number) => string,
  around = -1,
): { candidates: Candidate[]; values: Values[] } {
  const { unit, block } = scene.reading;
  const { first, last } = quotation;
  const [opening, closing] = [unit[first] as number, unit[last - 1] as number];
  const candidates = [...listSentence(scene, quotation, opening, around, null)];
  if (closing !== opening) candidates.push(...listSentence(scene, quotation, closing, around, null));
  const isBeside = (sentence: number, at: number) => block[scene.tokensOf[sentence] as number] === block[at];
  const before = opening > 0 && isBeside(opening - 1, first) ? 'sentence before' : 'block before';
  candidates.push(...listSentence(scene, quotation, opening - 1, around, before));
  candidates.push(...listSentence(scene, quotation, opening - 2, around, 'two before'));
  if (isBeside(closing + 1, last - 1))
    candidates.push(...listSentence(scene, quotation, closing + 1, around, 'sentence after'));
  const spoke = turns.at(-1);
  const other = findOther(turns);
  if (spoke) candidates.push({ place: 'last', mention: spoke.mention, cue: -1 });
  if (other) candidates.push({ place: 'other', mention: other.mention, cue: -1 });
  candidates.push({ place: 'nobody', mention: -1, cue: -1 });
  const shared = describeQuotation(scene, quotation, spoke);
  const values = candidates.map((one) => describeCandidate(scene, quotation, shared, one, spoke, keyOf, around));
  return { candidates, values };
}

/** The candidates of a sentence; without a `place`, it is that of the quotation. */
function listSentence(
  scene: Scene,
  { first, last }: Quotation,
  sentence: number,
  around: number,
  place: Place | null,
): Candidate[] {
  const { reading, mentions, mentionsOf, cues, cuesOf, cueOf, subjectOf } = scene;
  if (sentence < 0 || sentence + 1 >= mentionsOf.length) return [];
  const isOutside = (at: number) => reading.quoteIndex[at] === around && (at < first || at >= last);
  const indexes: number[] = [];
  for (let index = mentionsOf[sentence] as number; index < (mentionsOf[sentence + 1] as number) && step(); index++) {
    const { form, head } = mentions[index] as Mention;
    // A place does not speak, but its government may.
    const maySpeak = form !== 'time' && (form !== 'place' || cueOf[index] !== -1);
    if (maySpeak && isOutside(head)) indexes.push(index);
  }
  const found = takeNearest(scene, indexes, first, last, place).map((mention): Candidate => {
    const { first: start } = mentions[mention] as Mention;
    const own = start < first ? 'before' : start >= last ? 'after' : 'between';
    return { place: place ?? own, mention, cue: cueOf[mention] as number };
  });
  const verbs: Candidate[] = [];
  for (let cue = cuesOf[sentence] as number; cue < (cuesOf[sentence + 1] as number) && step(); cue++) {
    const { at = -1, kind } = cues[cue] ?? {};
    if (at >= last && verbs.length >= 2 * MAX_VERBS) break;
    if (subjectOf[cue] === -1 && kind !== 'source' && isOutside(at))
      verbs.push({ place: place ? 'verb near' : 'verb', mention: -1, cue });
  }
  const after = verbs.findIndex(({ cue }) => (cues[cue]?.at ?? 0) >= last);
  const middle = after < 0 ? verbs.length : after;
  return [...found, ...verbs.slice(Math.max(0, middle - MAX_VERBS), middle + MAX_VERBS)];
}

/** The mentions nearest to a quotation, in order. */
function takeNearest(
  { mentions }: Scene,
  indexes: number[],
  first: number,
  last: number,
  place: Place | null,
): number[] {
  const limit = place ? MAX_NEAR : MAX_OWN;
  if (indexes.length <= limit) return indexes;
  const distance = (index: number) => {
    const mention = mentions[index] as Mention;
    return mention.first < first ? first - mention.last : mention.first - last;
  };
  const nearest = indexes.toSorted((a, b) => distance(a) - distance(b)).slice(0, limit);
  return nearest.sort((a, b) => a - b);
}
