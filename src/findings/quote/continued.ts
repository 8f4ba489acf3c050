import { has } from '../reading/reading.ts';
import type { Scene } from '../reading/scene.ts';
import { PRONOUN, TAG } from '../reading/tags.ts';
import type { Attributed } from './attribute.ts';
import type { Report } from './report.ts';

/** How probable it is that a sentence reports which goes on in the mood of reported speech. Measured on labelled press. */
const SAID = 0.9;

/** The fewest words of such a sentence. */
const MIN_WORDS = 3;

/**
 * Adds the sentences without a verb of saying that go on with what somebody is quoted with or reported to say right before them, by the mood of
 * their verb: “„Die Brücke ist alt“, sagte Lind. Zudem sei sie „zu schmal“.” Words in marks within them are by the same. `said` is what is surely said,
 * in reading order.
 */
export function addContinued(scene: Scene, said: readonly Attributed[]): Attributed[] {
  const { reading, tokensOf } = scene;
  if (!reading.profile.continuesInMood) return [...said];
  const bySentence = new Map<number, Attributed[]>();
  for (const one of said) {
    const sentence = reading.unit[(one.report ?? one.quotation)?.first ?? -1] ?? -1;
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), one]);
  }
  const found: Attributed[] = [...(bySentence.get(0) ?? [])];
  let source = bySentence.get(0)?.at(-1)?.source ?? null;
  for (let sentence = 1; sentence < tokensOf.length - 1; sentence++) {
    const own = bySentence.get(sentence) ?? [];
    const report = source && !own.some((one) => hasOwnSource(scene, one)) ? readSentence(scene, sentence) : null;
    if (report && source) {
      const shared = { ...source, cue: -1 };
      found.push({ report, said: SAID, source: shared }, ...own.map((one) => ({ ...one, source: shared })));
    } else {
      found.push(...own);
      source = own.at(-1)?.source ?? null;
    }
  }
  return found;
}

/** Whether something is a report, or its own sentence tells who says it. */
function hasOwnSource({ reading, cues }: Scene, { report, quotation, source }: Attributed): boolean {
  const cue = cues[source?.cue ?? -1];
  return report !== undefined || (cue !== undefined && reading.unit[cue.at] === reading.unit[quotation?.first ?? -1]);
}

/** A sentence whose first verb is in the mood of reported speech; null for another one, and for one with a verb of saying or in the first person. */
function readSentence({ reading, cues, cuesOf, tokensOf, subjectOf }: Scene, sentence: number): Report | null {
  const { profile, quoteIndex, words, text } = reading;
  const [first, end] = [tokensOf[sentence] as number, tokensOf[sentence + 1] as number];
  const own = cues.slice(cuesOf[sentence], cuesOf[sentence + 1]);
  if (own.some(({ at }, i) => quoteIndex[at] === -1 && (subjectOf[(cuesOf[sentence] as number) + i] ?? -1) >= 0))
    return null;
  let isReported = false;
  let count = 0;
  for (let at = first; at < end; at++) {
    if (quoteIndex[at] !== -1) continue;
    if (text.tokens[at]?.type === 'word') count++;
    if (has(reading, at, TAG.own)) return null;
    if (profile.reported.has(words[at] ?? '')) isReported = true;
    else if (!isReported && has(reading, at, TAG.auxiliary | TAG.finite) && !has(reading, at, TAG.noun | PRONOUN))
      return null;
  }
  let last = end;
  while (last > first && text.tokens[last - 1]?.type === 'mark' && quoteIndex[last - 1] === -1) last--;
  return isReported && count >= MIN_WORDS ? { first, last, cue: -1, isBefore: false } : null;
}
