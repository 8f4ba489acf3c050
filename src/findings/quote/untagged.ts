import { OUTCRIES, REACTIONS, SIGNS } from '../../lexicon/en.data.ts';
import { readToken } from '../../text/prepared-text.ts';
import { isOneOf, isUpper } from '../../text/words.ts';
import type { Candidate } from './candidates.ts';
import { type Chunk, skipAdverbs } from './chunks.ts';
import { isSignature } from './features.ts';
import type { Quotation } from './marks.ts';
import { isClosed, isInHeading, isWhole, readTitle } from './shape.ts';
import { isBe, type TaggedText } from './tagged-text.ts';

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
  let told = first - 1;
  while (told > verb && sentence[told] === sentence[first - 1] && quoteIndex[told] === -1) told--;
  const isNear = told === verb && first - chunk.first < MAX_BEAT && sentence[chunk.first] === sentence[first - 1];
  const opens = sentence[chunk.first - 1] !== sentence[chunk.first] || classes[chunk.first - 1] === 'comma';
  if (!isNear || !opens || chunk.owned >= 0) return false;
  let reaction = verb;
  if (classes[verb] === 'comma')
    for (reaction = verb + 1; reaction < first && classes[reaction] !== 'comma'; ) reaction++;
  const at = reaction === verb ? verb : reaction + 1;
  // “Lind was asked if she would go. ‘No.’”
  return isOneOf(words[at] ?? '', REACTIONS) || (isBe(words[at] ?? '') && words[at + 1] === 'asked');
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

/** Whether a headline opens with a sentence of somebody's own before a colon: “‘We sang all night’: how a class got lost”. */
export function isOwnWords(tagged: TaggedText, quotation: Quotation): boolean {
  const { words, block, classes } = tagged;
  const { first, last } = quotation;
  if (block[first - 1] === block[first] || classes[last] !== 'colon' || !isInHeading(tagged, quotation)) return false;
  for (let at = first + 1; at < last; at++)
    if (isOneOf(words[at] ?? '', "i we my our me us i'm i'd i've we're we've")) return true;
  return false;
}

/** Whether a candidate is named after a colon where a headline opens with a sentence of their own: “‘I was told to smile’: Ida Lind on her pier”. */
export const isCaption = (tagged: TaggedText, quotation: Quotation, { chunk }: Candidate): boolean =>
  chunk.form === 'name' && chunk.first === quotation.last + 1 && isOwnWords(tagged, quotation);

/** How far before a quotation what it is written on may be, in tokens: “A banner tied to the railings of the pier read ‘…’”. Set by hand. */
const MAX_TOKENS_TO_SIGN = 9;

/** What a quotation is written on: “a sign that reads ‘…’”, “a T-shirt with the words ‘…’”; its tokens and that of the cue, or null. */
export function findSign(
  { words, classes, sentence, quoteIndex }: TaggedText,
  { first }: Quotation,
): { first: number; last: number; cue: number } | null {
  const cue = isOneOf(words[first - 1] ?? '', ': ,') ? first - 2 : first - 1;
  const isWords = isOneOf(words[cue] ?? '', 'words slogan message') && isOneOf(words[cue - 1] ?? '', 'the');
  if (!isWords && !isOneOf(words[cue] ?? '', 'read reads reading said say says saying announced announces announcing'))
    return null;
  for (let at = cue - 1; at > cue - MAX_TOKENS_TO_SIGN && sentence[at] === sentence[cue]; at--) {
    if (quoteIndex[at] !== -1 || classes[at] === 'speech' || classes[at] === 'pronoun') return null;
    // “The poster campaign said”
    if (!isOneOf(words[at] ?? '', SIGNS) || (classes[at + 1] === 'noun' && !/ed$/.test(words[at + 1] ?? ''))) continue;
    let from = at;
    // “T-shirt”
    const isPart = (word: number) =>
      words[word] === '-' || (isOneOf(classes[word] ?? '', 'noun number name') && !/ing$/.test(words[word] ?? ''));
    while (from > at - MAX_MODIFIERS && isPart(from - 1)) from--;
    if (classes[from - 1] === 'determiner' || classes[from - 1] === 'possessive-determiner') from--;
    return { first: from, last: at + 1, cue };
  }
  return null;
}

/** How many words may be before the noun for a sign, but for the article. */
const MAX_MODIFIERS = 3;

/** Whether a verb of speech and a comma or colon stand before a whole sentence: “… and muttered, ‘Here we go.’” */
export function isIntroduced({ words, classes, text }: TaggedText, { first, last }: Quotation): boolean {
  const isSentence = isOneOf(words[last - 2] ?? '', '. ? !') && isUpper(readToken(text, first + 1));
  const isCue = classes[first - 2] === 'speech' && !isOneOf(words[first - 2] ?? '', 'called dubbed calls');
  return isSentence && isCue && isOneOf(words[first - 1] ?? '', ', :');
}

/** Whether a candidate with its verb follows right after a sentence: “‘Terrified,’ he grinned”, “‘No,’ said the mayor”. */
export function isTagged(tagged: TaggedText, { first, last }: Quotation, { chunk }: Candidate): boolean {
  const { words, sentence, text, classes } = tagged;
  const isSentence =
    isOneOf(words[last - 2] ?? '', ', ? !') &&
    sentence[first - 1] !== sentence[first] &&
    isUpper(readToken(text, first + 1));
  if (!isSentence) return false;
  if (chunk.inverted === last) return classes[last] === 'speech';
  if (chunk.first !== last || !isOneOf(chunk.form, 'pronoun name')) return false;
  const verb = skipAdverbs(tagged, chunk.last);
  return classes[verb] === 'speech' || isOneOf(words[verb] ?? '', REACTIONS);
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

/** Whether many call what is in the marks: “to cries of ‘shame’”. */
export const isOutcry = ({ words }: TaggedText, { first }: Quotation): boolean =>
  words[first - 1] === 'of' && isOneOf(words[first - 2] ?? '', OUTCRIES);

/** Whether a chunk is whose cries they are, or who tells of them: “the crowd's shouts of ‘shame’”, “shouts of ‘shame’ from the crowd”. */
const isCrying = (
  { words }: TaggedText,
  { first, last }: Quotation,
  { first: from, owned, inverted }: Chunk,
): boolean => owned === first - 2 || (from === last + 1 && words[last] === 'from') || words[inverted] === 'according';

/** Whether a candidate spoke before in the paragraph of a sentence without a tag. */
export function isSameBefore(tagged: TaggedText, quotation: Quotation, { isSame, chunk }: Candidate): boolean {
  return isSame && tagged.block[chunk.first] === tagged.block[quotation.first] && isClosed(tagged, quotation);
}

/** Whether a candidate without a cue only tells what something is: “For Lind, it is a relief. ‘…’” */
export const isPredicate = ({ words }: TaggedText, _: Quotation, { chunk, place }: Candidate): boolean =>
  place !== 'after' &&
  isOneOf(chunk.form, 'described bare') &&
  Math.max(chunk.verb, chunk.inverted, chunk.owned) < 0 &&
  isBe(words[chunk.first - 1] ?? '');

/** How long words in brackets are at least, in tokens with their marks, that somebody says. Set by hand. */
const MIN_ASIDE = 5;

/** Whether a quotation is all there is between two brackets: “Lind has lost two boats (‘neither was any good’)”. */
export const isAside = (tagged: TaggedText, { first, last }: Quotation): boolean =>
  tagged.words[first - 1] === '(' &&
  tagged.words[last] === ')' &&
  last - first >= MIN_ASIDE &&
  readTitle(tagged, first + 1, last - 1) < 2;

/** Whether a candidate is the subject of the sentence in which such brackets are. */
export const isInBrackets = (tagged: TaggedText, quotation: Quotation, { chunk, place }: Candidate): boolean =>
  place === 'before' &&
  isOneOf(chunk.form, 'name pronoun') &&
  chunk.owned < 0 &&
  tagged.sentence[chunk.first - 1] !== tagged.sentence[chunk.first] &&
  isAside(tagged, quotation);

/** Whether a candidate only follows words that are told to be somebody's already. */
export const isAfterOwnWords = (tagged: TaggedText, quotation: Quotation, candidate: Candidate): boolean =>
  candidate.place === 'after' &&
  (isAboutNamed(tagged, quotation) || (isOwnWords(tagged, quotation) && !isCaption(tagged, quotation, candidate)));

/** Whether a candidate is not who cries out what is cried. */
export const isSilent = (tagged: TaggedText, quotation: Quotation, { chunk }: Candidate): boolean =>
  isOutcry(tagged, quotation) && !isCrying(tagged, quotation, chunk);

/** Whether a candidate is who cries it out. */
export const isCryingOut = (tagged: TaggedText, quotation: Quotation, { chunk }: Candidate): boolean =>
  isOutcry(tagged, quotation) && isCrying(tagged, quotation, chunk);
