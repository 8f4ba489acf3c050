import type { Span } from '../../model.ts';
import { isOneOf } from '../../text/words.ts';
import { about, trace, traceRule } from '../trace.ts';
import { SPEAKERS, SPEECH } from '../weights.data.ts';
import { score, unpack, type Weights } from '../weights.ts';
import { type Candidate, findCueSubject, listCandidates, listTopicSpeakers, maySpeak } from './candidates.ts';
import { type Chunk, spanOf } from './chunks.ts';
import { applyCues } from './cues.ts';
import { extractNoSpeakerFeatures, extractSpeakerFeatures, type QuoteContext, readContext } from './features.ts';
import type { Quotation } from './marks.ts';
import { followsTopic, isInterviewAnswer, isToldBefore, isWhole } from './shape.ts';
import { extractSpeechFeatures, isNaming } from './speech.ts';
import { type Attribution, attribute, isHeard } from './subordinate.ts';
import { readWords, type TaggedText } from './tagged-text.ts';
import {
  findSign,
  isAboutNamed,
  isAside,
  isBeat,
  isIntroduced,
  isOutcry,
  isOwnWords,
  isSigned,
  isTagged,
} from './untagged.ts';

/** The result for words in quotation marks. */
export interface Decision {
  quotation: Quotation;
  isQuote: boolean;
  /** The probability that the words are speech, from 0 to 1. */
  speech: number;
  attribution: Attribution | null;
  /** The probability of the speaker, from 0 to 1. */
  speakerProbability: number;
  /** The word that says it, where it has no subject of its own: “dijo”. */
  cue?: Span;
  /** The chunk of the speaker. */
  chunk?: Chunk | undefined;
  /** Whether it is an answer to a question before, or the question after that. */
  isAnswer?: boolean;
}

/** Less probable speakers are left out. Set by hand. */
const MIN_SPEAKER_PROBABILITY = 0.15;

/** The least probability at which words in quotation marks are a quotation. Set by hand. */
const MIN_SPEECH_PROBABILITY = 0.94;

/** The same for one that is a turn of a dialogue. Set by hand. */
const MIN_TURN_PROBABILITY = 0.5;

let weights: { speakers: Weights; speech: Weights } | null = null;

/** The weights, unpacked on first use. */
function readWeights() {
  weights ??= { speakers: unpack(SPEAKERS), speech: unpack(SPEECH) };
  return weights;
}

/** Who spoke last, and the last one before who was somebody else. */
interface Turns {
  last: Chunk | null;
  other: (Decision & { chunk: Chunk }) | null;
  /** The last decision. */
  before: Decision | null;
}

/** Classifies quotations and finds their speakers, in reading order: the speaker of one is a candidate for the next. */
export function decide(tagged: TaggedText, chunksOf: (block: number) => Chunk[], quotations: Quotation[]): Decision[] {
  if (tagged.text.language !== 'en') return quotations.map((quotation) => decideByForm(tagged, quotation));
  const turns: Turns = { last: null, other: null, before: null };
  return quotations.map((quotation) => {
    const decision = decideNext(tagged, chunksOf, quotation, turns);
    const { isQuote, chunk } = decision;
    if (!isQuote) return decision;
    const { before, last } = turns;
    if (chunk && last && before && !isSame(tagged, chunk, last)) turns.other = { ...before, chunk: last };
    if (chunk) turns.last = chunk;
    turns.before = decision;
    return decision;
  });
}

/** Decides whether words in marks are speech and who says them, by what was decided before. */
function decideNext(
  tagged: TaggedText,
  chunksOf: (block: number) => Chunk[],
  quotation: Quotation,
  turns: Turns,
): Decision {
  if (TRACE) about(quotation.start);
  const context = readContext(tagged, quotation);
  const ranked = rankCandidates(tagged, chunksOf, quotation, context, turns.last);
  const { candidate, margin } = ranked;
  const { speech: weights } = readWeights();
  const sum = score(weights, (emit) => extractSpeechFeatures(tagged, quotation, context, { candidate, margin }, emit));
  const speech = 1 / (1 + Math.exp(-sum));
  const sure =
    [isOutcry, isAboutNamed, isOwnWords, isAside, isIntroduced].find((says) => says(tagged, quotation)) ??
    (candidate && [isSigned, isBeat, isTagged, isHeard].find((says) => says(tagged, quotation, candidate)));
  const isQuote = Boolean(sure) || (speech >= MIN_SPEECH_PROBABILITY && !isNaming(tagged, quotation));
  if (TRACE && sure) traceRule(sure, () => 'so it is speech');
  if (TRACE)
    trace('quote/speech', () => `${speech.toFixed(2)} of ${MIN_SPEECH_PROBABILITY}: ${isQuote ? '' : 'not '}said`);
  const decision = { quotation, isQuote, speech, speakerProbability: ranked.probability };
  const sign = findSign(tagged, quotation);
  if (sign) {
    if (TRACE) trace('quote/sign', () => readWords(tagged, sign));
    const attribution = { speaker: spanOf(tagged, sign), cue: spanOf(tagged, { first: sign.cue, last: sign.cue + 1 }) };
    return { ...decision, attribution, speakerProbability: SIGN_PROBABILITY };
  }
  // Coreference finds who is interviewed.
  if (isInterviewAnswer(tagged.text, quotation) && isWhole(tagged, quotation)) {
    if (TRACE) trace('quote/interview-answer');
    return { ...decision, isQuote: true, speech: 1, attribution: null };
  }
  const isLikely =
    isQuote ||
    ((speech > MIN_TURN_PROBABILITY || turns.before?.isAnswer === true) &&
      isOneOf(tagged.words[quotation.last - 2] ?? '', '. ? !'));
  const answering =
    isLikely && isAnswer(tagged, quotation, turns)
      ? (findAnswering(tagged, chunksOf, quotation, turns) ?? turns.other?.chunk)
      : null;
  if (answering) {
    if (TRACE) trace('quote/answers', () => readWords(tagged, answering));
    return {
      ...decision,
      isQuote: true,
      speech: Math.max(speech, MIN_SPEECH_PROBABILITY),
      attribution: attribute(tagged, answering),
      speakerProbability: ANSWER_PROBABILITY,
      chunk: answering,
      isAnswer: true,
    };
  }
  const chunk = candidate && findCueSubject(tagged, chunksOf(tagged.block[quotation.first] ?? 0), quotation, candidate);
  const isOpen = candidate?.place === 'before' && isToldBefore(tagged, quotation);
  if (TRACE && isOpen) trace('quote/told-before', () => 'nobody');
  if (isOpen) return { ...decision, attribution: null };
  if (!candidate || !chunk || ranked.probability < MIN_SPEAKER_PROBABILITY || !maySpeak(tagged, chunk)) {
    const repeated = isQuote && turns.last && continues(tagged, quotation, turns) ? turns.last : null;
    if (TRACE) trace('quote/goes-on', () => (repeated ? readWords(tagged, repeated) : 'nobody'));
    const attribution = repeated && attribute(tagged, repeated);
    return { ...decision, attribution, speakerProbability: REPEAT_PROBABILITY, chunk: repeated ?? chunk ?? undefined };
  }
  const cue = chunk === candidate.chunk ? undefined : candidate.chunk.verb;
  if (TRACE && chunk !== candidate.chunk) trace('quote/subject-of-cue', () => readWords(tagged, chunk));
  return { ...decision, attribution: attribute(tagged, chunk, cue), chunk };
}

/** The most probable speaker; null if “nobody” is more probable. `margin` is how far its score is above that of “nobody”. */
function rankCandidates(
  tagged: TaggedText,
  chunksOf: (block: number) => Chunk[],
  quotation: Quotation,
  context: QuoteContext,
  last: Chunk | null,
): { candidate: Candidate | null; margin: number; probability: number } {
  const { speakers: weights } = readWeights();
  const isTopic = followsTopic(tagged, quotation);
  const listed = listCandidates(tagged, chunksOf, quotation, last);
  const candidates = isTopic ? listTopicSpeakers(tagged, quotation, listed) : listed;
  const scores = candidates.map((candidate) =>
    score(weights, (emit) => extractSpeakerFeatures(tagged, quotation, context, candidate, emit)),
  );
  const unknown = isTopic
    ? Number.MIN_SAFE_INTEGER
    : score(weights, (emit) => extractNoSpeakerFeatures(context, last !== null, emit));
  applyCues(tagged, quotation, candidates, scores);
  const best = scores.reduce((most, sum, i) => (sum > (scores[most] ?? Number.NEGATIVE_INFINITY) ? i : most), 0);
  const top = scores[best] ?? Number.NEGATIVE_INFINITY;
  const margin = isTopic ? 0 : Math.max(top, unknown) - unknown;
  const candidate = top > unknown ? (candidates[best] as Candidate) : null;
  const probability = candidate ? measureProbability(tagged, candidates, scores, best, unknown) : 0;
  if (TRACE) trace('quote/ranked', () => tellRanked(tagged, candidates, scores, unknown));
  return { candidate, margin, probability };
}

/** The best candidates with their scores, as `explain` tells them. */
function tellRanked(tagged: TaggedText, candidates: Candidate[], scores: number[], unknown: number): string {
  const nobody = { words: 'nobody', sum: unknown };
  const listed = candidates.map(({ chunk, place }, i) => ({
    words: `${readWords(tagged, chunk)} (${place})`,
    sum: scores[i] ?? 0,
  }));
  const best = [...listed, nobody].sort((a, b) => b.sum - a.sum).slice(0, 5);
  return best.map(({ words, sum }) => `${words} ${sum.toFixed(1)}`).join(', ');
}

/** Whether a sentence without a tag goes on with who spoke before, in its paragraph or the one before: “Would he go? ‘Not for a million.’” */
function continues({ block, sentence, words }: TaggedText, { first, last }: Quotation, { before }: Turns): boolean {
  if (!before?.attribution || block[before.quotation.last - 1] === undefined) return false;
  const distance = (block[first] ?? 0) - (block[before.quotation.last - 1] ?? 0);
  const isAlone = sentence[first - 1] !== sentence[first] && isOneOf(words[last - 2] ?? '', '. ? !');
  return isAlone && distance <= 1 && block[first - 1] === block[first];
}

/** The probability given to who spoke before where a quotation has no tag. Set by hand. */
const REPEAT_PROBABILITY = 0.6;

/** The probability given to who answers a question. Set by hand. */
const ANSWER_PROBABILITY = 0.8;

/** The probability given to what words are written on. Set by hand. */
const SIGN_PROBABILITY = 0.8;

/** How long what is said in turns is at most, in tokens. Set by hand. */
const MAX_TURN_TOKENS = 12;

/**
 * Whether a quotation that is a paragraph of its own answers the question asked in the one before, asks the next, or is the next
 * turn of two who speak in short paragraphs: “‘You went?’ Lind asked.”
 */
function isAnswer(tagged: TaggedText, quotation: Quotation, { before, other }: Turns): boolean {
  const { words, block, text } = tagged;
  const own = block[quotation.first] ?? 0;
  const isNext = before !== null && block[before.quotation.last - 1] === own - 1;
  if (!isNext || !before.attribution || !isWhole(tagged, quotation)) return false;
  if (before.isAnswer) return true;
  const { cue } = before.attribution;
  const isAsked = cue !== undefined && isOneOf(text.text.slice(cue.start, cue.end), 'asked asks ask');
  if (isAsked && words[before.quotation.last - 2] === '?') return true;
  // “‘Was it you?’ Lind asked. ¶ ‘It was,’ he replied. ¶ ‘And why?’”
  const asks = (one: Quotation) => words[one.last - 2] === '?';
  if (other && block[other.quotation.last - 1] === own - 2 && asks(other.quotation) && asks(quotation)) return true;
  const isTurn = ({ first, last }: Quotation) => last - first <= MAX_TURN_TOKENS && last > first;
  const isNear = other !== null && block[other.quotation.last - 1] === own - 2;
  return isNear && [quotation, before.quotation, other.quotation].every(isTurn);
}

/** Who spoke last in the paragraph before the question that a quotation answers: “Vik said he had not known. ¶ ‘Why not?’ Lind asked.” */
function findAnswering(
  tagged: TaggedText,
  chunksOf: (block: number) => Chunk[],
  { first }: Quotation,
  { other, last }: Turns,
): Chunk | undefined {
  const { classes, words, block, sentence } = tagged;
  const opens = ({ first: at }: Chunk) => sentence[at - 1] !== sentence[at];
  const isSaying = (chunk: Chunk) =>
    (chunk.form === 'name' || (opens(chunk) && isOneOf(words[chunk.first] ?? '', 'he she'))) &&
    isOneOf(chunk.link, 'next relative apposed') &&
    classes[chunk.verb] === 'speech' &&
    chunk.first > (other?.quotation.last ?? 0) &&
    !(last && isSame(tagged, chunk, last));
  return chunksOf((block[first] ?? 0) - 2).findLast(isSaying);
}

/** Classifies a quotation in a language without a lexicon: a whole sentence is speech, and it has no speaker. */
function decideByForm({ text }: TaggedText, quotation: Quotation): Decision {
  const words = text.text.slice(quotation.pieces[0]?.inner.start, quotation.pieces.at(-1)?.inner.end);
  // “… здесь.”, 「…。」
  const isQuote = /[,.?!…。！？،؟۔।]$/u.test(words) || quotation.last - quotation.first > 7;
  return { quotation, isQuote, speech: 0.6, attribution: null, speakerProbability: 0 };
}

/** The probability of a candidate, including that of others with the same words. */
function measureProbability(
  tagged: TaggedText,
  candidates: Candidate[],
  scores: number[],
  best: number,
  unknown: number,
): number {
  const top = scores[best] as number;
  const own = (candidates[best] as Candidate).chunk;
  let all = Math.exp(unknown - top);
  let share = 0;
  for (const [i, sum] of scores.entries()) {
    const power = Math.exp(sum - top);
    all += power;
    if (i === best || (power > 0.01 && isSame(tagged, own, (candidates[i] as Candidate).chunk))) share += power;
  }
  return share / all;
}

function isSame({ words }: TaggedText, one: Chunk, other: Chunk): boolean {
  const length = one.last - one.first;
  if (other.last - other.first !== length) return false;
  for (let at = 0; at < length; at++) if (words[one.first + at] !== words[other.first + at]) return false;
  return true;
}
