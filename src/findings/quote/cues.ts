import { hasTag } from '../../lexicon/tags.ts';
import { readToken } from '../../text/prepared-text.ts';
import { isOneOf, isUpper } from '../../text/words.ts';
import { traceRule } from '../trace.ts';
import type { Candidate } from './candidates.ts';
import { skipAdverbs } from './chunks.ts';
import type { Quotation } from './marks.ts';
import { isClosed } from './shape.ts';
import {
  isBesideParticiple,
  isEmbedded,
  isHeard,
  isInterrupting,
  isParticipleOf,
  isQuotedAs,
  isRelativeSubject,
  isRightBefore,
  isToldOf,
} from './subordinate.ts';
import { isBe, readWords, type TaggedText } from './tagged-text.ts';
import {
  isAfterOwnWords,
  isBeat,
  isCaption,
  isCryingOut,
  isInBrackets,
  isLastSubject,
  isPredicate,
  isSameBefore,
  isSigned,
  isSilent,
} from './untagged.ts';

/** A rule that raises or lowers the score of the candidates that it applies to. */
type Rule = [bonus: number, applies: (tagged: TaggedText, quotation: Quotation, candidate: Candidate) => boolean];

/** The rules for constructions that are too rare in the labelled stories to be learnt. Set by hand. */
const RULES: Rule[] = [
  [10, isSigned],
  [4, isNextSubject],
  [8, isRightBefore],
  [4, isTag],
  [8, isAgent],
  [14, isAgentAfter],
  [4, isLabel],
  [4, isWritingBefore],
  [-8, isAddressee],
  [8, isFinalTag],
  [8, isClaimant],
  [14, isInWords],
  [12, isInserted],
  [-12, isRetelling],
  [-3, isInNextSentence],
  [2, isSameBefore],
  [8, isBeat],
  [8, isToldOf],
  [8, isHeard],
  [6, isRelativeSubject],
  [5, isParticipleOf],
  [-5, isBesideParticiple],
  [8, isInBrackets],
  [6, isInterrupting],
  [-6, isEmbedded],
  [8, isCaption],
  [-12, isAfterOwnWords],
  [16, isQuotedAs],
  [6, isLastSubject],
  [-10, isPredicate],
  [-14, isSilent],
  [14, isCryingOut],
];

/** Taken from the score of who is before a semicolon or colon, if somebody else is after it. Set by hand. */
const STOP_PENALTY = 4;

/** Adds to the scores of the candidates for the speaker of a quotation what the words around it tell. */
export function applyCues(tagged: TaggedText, quotation: Quotation, candidates: Candidate[], scores: number[]): void {
  for (const [i, candidate] of candidates.entries()) {
    let score = scores[i] as number;
    for (const [bonus, applies] of RULES) {
      if (!applies(tagged, quotation, candidate)) continue;
      score += bonus;
      if (TRACE) traceRule(applies, () => `${readWords(tagged, candidate.chunk)} ${bonus > 0 ? '+' : ''}${bonus}`);
    }
    if (isBeforeStop(tagged, quotation, candidate, candidates)) score -= STOP_PENALTY;
    scores[i] = score;
  }
}

/** How far before a quotation the cue of its nearest subject may be, in tokens. Set by hand. */
const MAX_TOKENS_TO_CUE = 6;

/** Whether a candidate is the subject of a cue right before the quotation: “what Lind called a ‘grave error’”. */
function isNextSubject(
  { classes, quoteIndex, words }: TaggedText,
  { first }: Quotation,
  { chunk, place }: Candidate,
): boolean {
  const { verb, link } = chunk;
  // “what earlier surveys called”
  let before = chunk.first - 1;
  while (classes[before] === 'adverb' || (chunk.form === 'bare' && classes[before] === 'verb')) before--;
  // “what Lind called”, “a figure the union says was”, “as leaked email calls it”
  const isRelative =
    isOneOf(words[before] ?? '', 'what that which whom') ||
    (words[before] === 'as' && chunk.form === 'bare') ||
    (classes[before] === 'noun' && chunk.form !== 'bare' && !isOneOf(words[chunk.first] ?? '', 'who which that'));
  if (
    place !== 'before' ||
    !isRelative ||
    verb < first - MAX_TOKENS_TO_CUE ||
    verb >= first ||
    classes[verb] !== 'speech'
  )
    return false;
  if (!isOneOf(link, 'next relative apposed')) return false;
  for (let at = verb + 1; at < first; at++)
    if (quoteIndex[at] !== -1 || isOneOf(words[at] ?? '', 'and but by')) return false;
  return true;
}

/** Whether a chunk with its verb is the tag right after a sentence in quotation marks: “…,” she emails. */
function isTag(tagged: TaggedText, { first, last }: Quotation, { chunk }: Candidate): boolean {
  const { words, sentence, text } = tagged;
  const isSentence =
    isOneOf(words[last - 2] ?? '', ', ? !') &&
    sentence[first - 1] !== sentence[first] &&
    isUpper(readToken(text, first + 1));
  if (!isSentence || chunk.first !== last) return false;
  return /(?:s|ed)$/.test(words[skipAdverbs(tagged, chunk.last)] ?? '');
}

/** Whether a candidate is who tells what follows: “told by Lind that it was ‘over’”. */
function isAgent(tagged: TaggedText, quotation: Quotation, candidate: Candidate): boolean {
  const { words, classes } = tagged;
  const { first } = quotation;
  const { chunk, place } = candidate;
  const isNear = place === 'before' && chunk.last > first - MAX_TOKENS_TO_CUE;
  if (!isNear || words[chunk.first - 1] !== 'by' || classes[chunk.inverted] !== 'speech') return false;
  for (let at = chunk.last; at < first; at++) if (classes[at] === 'speech') return false;
  return true;
}

/** Whether a chunk is all there is between the start of its paragraph and a colon before a quotation: “Minister: ‘We wait’”. */
function isLabel({ classes, block }: TaggedText, { first }: Quotation, { chunk }: Candidate): boolean {
  return classes[first - 1] === 'colon' && chunk.last === first - 1 && block[chunk.first - 1] !== block[chunk.first];
}

const isWriting = hasTag('writing-noun');

/** Whether a candidate is something written that opens the sentence, and a colon follows: “The answer came back: ‘…’”. */
function isWritingBefore(
  { classes, words, sentence }: TaggedText,
  { first }: Quotation,
  { chunk, place }: Candidate,
): boolean {
  return (
    place === 'before' &&
    classes[first - 1] === 'colon' &&
    sentence[chunk.first - 1] !== sentence[chunk.first] &&
    (isWriting(words[chunk.head] ?? '') || isOneOf(words[chunk.head] ?? '', 'answer response'))
  );
}

/** Whether a chunk is who is told and not who says: “Staff were informed”, “Lind told the crew that …”. */
function isAddressee(
  { words }: TaggedText,
  { first: quoted }: Quotation,
  { chunk: { first, verb, link, inverted } }: Candidate,
): boolean {
  // “told Lind, who said ‘no’”
  if (inverted === first - 1 && isOneOf(words[inverted] ?? '', 'told informed assured'))
    return link !== 'relative' || verb < quoted - 2;
  const isTold = isOneOf(words[verb] ?? '', 'told informed warned asked assured');
  return link === 'next' && isTold && isBe(words[verb - 1] ?? '');
}

/** Whether a candidate is who is behind a passive before the quotation: “was dismissed as ‘a joke’ by the crew”. */
function isAgentAfter(
  { words, classes, sentence }: TaggedText,
  { first, last }: Quotation,
  { chunk }: Candidate,
): boolean {
  if (words[chunk.first - 1] !== 'by' || chunk.first - 1 !== last) return false;
  for (let at = first - 1; at > first - MAX_TOKENS_TO_CUE && sentence[at] === sentence[first]; at--)
    // “, called ‘a joke’ by”
    if (isBe(words[at] ?? '') || classes[at] === 'comma')
      return classes[at + 1] === 'speech' || classes[at + 1] === 'verb';
  return false;
}

/** How long what follows the verb of a tag is at most, in tokens: “, the mayor said on Monday.” Set by hand. */
const MAX_TAG_END = 4;

/** Whether a candidate with its verb ends the sentence of a quotation: “It is ‘a joke’ to the crew, the mayor said on Monday.” */
function isFinalTag(
  { classes, words, sentence }: TaggedText,
  { first, last }: Quotation,
  { chunk, place }: Candidate,
): boolean {
  const { verb, link } = chunk;
  if (
    place !== 'after' ||
    !isOneOf(link, 'next apposed attached') ||
    classes[verb] !== 'speech' ||
    classes[chunk.first - 1] !== 'comma'
  )
    return false;
  if (sentence[first - 1] !== sentence[first] || sentence[chunk.first] !== sentence[last - 1]) return false;
  let at = verb + 1;
  while (sentence[at] === sentence[verb] && classes[at] !== 'stop' && at <= verb + MAX_TAG_END) at++;
  // “…, the mayor said, adding that”
  const isLinked = classes[verb + 1] === 'comma' && /ing$/.test(words[verb + 2] ?? '');
  return isLinked || (classes[at] === 'stop' && !isOneOf(words[verb + 1] ?? '', 'that it he she they'));
}

/** Whether a candidate is before a semicolon or colon, and somebody else with a cue after it: “One said no; another called it ‘late’”. */
function isBeforeStop(
  { words, quoteIndex }: TaggedText,
  { first }: Quotation,
  { chunk, place }: Candidate,
  others: Candidate[],
): boolean {
  if (place !== 'before') return false;
  let at = first - 1;
  while (at >= chunk.last && !(isOneOf(words[at] ?? '', '; :') && quoteIndex[at] === -1)) at--;
  return (
    at >= chunk.last &&
    others.some(
      (other) =>
        other.chunk.first > at && other.chunk.verb >= 0 && other.chunk.verb < first && other.chunk.link === 'next',
    ) &&
    // “They gave up: where you pay a ‘premium’, …”
    (words[at] === ';' || others.some((other) => other.chunk.first === at + 1))
  );
}

/** Whether a candidate owns what the quotation is part of: “Lind’s claim that there had been ‘a plot’”. */
function isClaimant({ words, classes }: TaggedText, { first }: Quotation, { chunk, place }: Candidate): boolean {
  const { owned } = chunk;
  if (place !== 'before' || owned < 0 || !isOneOf(words[owned + 1] ?? '', 'that of')) return false;
  for (let at = owned + 2; at < first; at++) if (classes[at] === 'speech' || classes[at] === 'comma') return false;
  return true;
}

/** Whether the words are said to be a candidate's: “In Lind's words, it is ‘late’”, “In the words of Lind”. */
function isInWords(
  { words, sentence }: TaggedText,
  { first: quoted }: Quotation,
  { chunk, place }: Candidate,
): boolean {
  const { first, last, owned } = chunk;
  const isOwned = words[owned] === 'words' && words[first - 1] === 'in';
  const isOf = words[first - 1] === 'of' && words[first - 2] === 'words';
  return place === 'before' && (isOwned || isOf) && sentence[last] === sentence[quoted];
}

/** Whether a candidate with its cue is inserted right before a quotation: “A third, said Lind, ‘was late’”. */
function isInserted({ classes, words }: TaggedText, { first }: Quotation, { chunk, place }: Candidate): boolean {
  const { inverted, last } = chunk;
  return (
    place === 'before' &&
    last === first - 1 &&
    classes[last] === 'comma' &&
    isOneOf(words[inverted] ?? '', 'said says') &&
    classes[inverted - 1] === 'comma'
  );
}

/** Whether a candidate only tells what somebody else said: “‘Go,’ Vik said, according to Lind”. */
function isRetelling({ classes, words }: TaggedText, { last }: Quotation, { chunk, place }: Candidate): boolean {
  const { inverted } = chunk;
  const isAfterTag =
    classes[inverted - 1] === 'comma' && isOneOf(words[inverted - 2] ?? '', 'said asked replied told wrote');
  return place === 'after' && words[inverted] === 'according' && inverted - 2 > last && isAfterTag;
}

/** Whether a quotation ends the sentence that it is only a part of: “She called it ‘late.’ The crew left, …”. */
function endsSentence({ words, sentence, text }: TaggedText, { first, last }: Quotation): boolean {
  const isPart = sentence[first - 1] === sentence[first];
  return isPart && words[last - 2] === '.' && sentence[last] !== sentence[last - 1] && isUpper(readToken(text, last));
}

/** Whether a candidate is after the sentence that a quotation ends: “She called it ‘late.’ The crew left, an aide said.” */
function isInNextSentence(tagged: TaggedText, quotation: Quotation, { chunk, place }: Candidate): boolean {
  if (place !== 'after' && place !== 'later') return false;
  const isNext = tagged.sentence[chunk.first] !== tagged.sentence[quotation.last - 1];
  return isClosed(tagged, quotation) || (isNext && endsSentence(tagged, quotation));
}
