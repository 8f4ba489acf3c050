import { REACTIONS } from '../../lexicon/en.data.ts';
import { isOneOf } from '../../text/words.ts';
import type { Candidate } from './candidates.ts';
import { skipAdverbs } from './chunks.ts';
import { isSignature } from './features.ts';
import type { Quotation } from './marks.ts';
import { isInHeading, isWhole } from './shape.ts';
import type { TaggedText } from './tagged-text.ts';

/** How long the sentence before is at most whose subject says what follows, in tokens. Set by hand. */
const MAX_BEAT = 24;

/** Whether a candidate is who reacts right before a sentence without a tag: “Told of this, Lind shrugged. ‘Which one?’” */
export function isBeat(tagged: TaggedText, quotation: Quotation, { chunk, place }: Candidate): boolean {
  const { words, sentence, block, classes, quoteIndex } = tagged;
  const { first, last } = quotation;
  const isAlone = sentence[first - 1] !== sentence[first] && sentence[last] !== sentence[last - 1];
  if (place !== 'earlier' || !isAlone || block[first - 1] !== block[first] || !isOneOf(words[last - 2] ?? '', '. ? !'))
    return false;
  const verb = skipAdverbs(tagged, chunk.last);
  // “Lind, who was there, shrugged”
  let at = first - 1;
  while (at > verb && sentence[at] === sentence[first - 1] && quoteIndex[at] === -1) at--;
  const isNear = at === verb && first - chunk.first < MAX_BEAT && sentence[chunk.first] === sentence[first - 1];
  const opens = sentence[chunk.first - 1] !== sentence[chunk.first] || classes[chunk.first - 1] === 'comma';
  if (!isNear || !opens || chunk.owned >= 0) return false;
  let reaction = verb;
  if (classes[verb] === 'comma')
    for (reaction = verb + 1; reaction < first && classes[reaction] !== 'comma'; ) reaction++;
  return isOneOf(words[reaction === verb ? verb : reaction + 1] ?? '', REACTIONS);
}

/** Whether a candidate signs a quotation: “…” — Ida Lind */
export const isSigned = (tagged: TaggedText, quotation: Quotation, { chunk }: Candidate): boolean =>
  isSignature(tagged, quotation, chunk);

/** Whether a headline opens with what is said about whom it names after a colon: “‘He had it all by heart’: Jon Vik, actor”. */
export const isAboutNamed = (tagged: TaggedText, quotation: Quotation): boolean =>
  tagged.block[quotation.first - 1] !== tagged.block[quotation.first] &&
  tagged.classes[quotation.last] === 'colon' &&
  isInHeading(tagged, quotation) &&
  isOneOf(tagged.words[quotation.first + 1] ?? '', "he she he's she's");

/** Whether a candidate is named after a colon where a headline opens with a sentence of their own: “‘I was told to smile’: Ida Lind on her pier”. */
export function isCaption(tagged: TaggedText, quotation: Quotation, { chunk }: Candidate): boolean {
  const { classes, block, words } = tagged;
  const { first, last } = quotation;
  if (block[first - 1] === block[first] || classes[last] !== 'colon' || chunk.first !== last + 1) return false;
  if (chunk.form !== 'name' || !isInHeading(tagged, quotation)) return false;
  for (let at = first + 1; at < last; at++)
    if (isOneOf(words[at] ?? '', "i we my our me us i'm i'd i've we're we've")) return true;
  return false;
}

/**
 * Whether a candidate is the subject of the sentence right before a quotation that is a paragraph of its own, outside of marks:
 * “Lind laughs when I read this out. ¶ ‘He is not wrong!’”
 */
export function isLastSubject(tagged: TaggedText, quotation: Quotation, { chunk, place }: Candidate): boolean {
  const { sentence, quoteIndex, words, classes } = tagged;
  const { first, last } = quotation;
  if (place !== 'paragraph before' || sentence[chunk.first] !== sentence[first - 1] || !isWhole(tagged, quotation))
    return false;
  if (sentence[chunk.first - 1] === sentence[chunk.first] || chunk.owned >= 0) return false;
  const isPerson = chunk.form === 'name' || isOneOf(words[chunk.first] ?? '', 'he she');
  if (!isPerson || classes[chunk.last] === 'possessive' || !isOneOf(words[last - 2] ?? '', '. ? !')) return false;
  for (let at = chunk.first; at < first; at++) if (quoteIndex[at] !== -1) return false;
  return true;
}
