import { hasTag } from '../../lexicon/tags.ts';
import type { FindingOf } from '../../model.ts';
import { findBlock, findToken, type PreparedText } from '../../text/prepared-text.ts';
import { isOneOf, isUpper } from '../../text/words.ts';
import { score, unpack, type Weights } from '../weights.ts';
import {
  type Attribution,
  attribute,
  type Candidate,
  createChunkReader,
  findInnerSubject,
  isNextSubject,
  listCandidates,
  maySpeak,
} from './candidates.ts';
import { type Chunk, spanOf } from './chunks.ts';
import { extractNoSpeakerFeatures, extractSpeakerFeatures, isSignature, readContext } from './features.ts';
import { findReports, type ScoredReport } from './indirect.ts';
import { joinPieces, pairMarks, type Quotation, readQuotedSpans, toQuotation } from './marks.ts';
import { isInHeading, readContent } from './shape.ts';
import { extractSpeechFeatures, isNaming } from './speech.ts';
import { isKnownLanguage, type TaggedText, tagWords } from './tagged-text.ts';
import { SPEAKERS, SPEECH } from './weights.data.ts';

/** Words attributed to somebody. `speaker` is written beside them, or the name a pronoun refers to; `actor` is the name of that actor. */
export type Quote = FindingOf<'quote', { form: 'direct' | 'partial' | 'indirect'; speaker?: string; actor?: string }>;

/** Finds the quotations of a story and their speakers, in reading order. */
export function find(text: PreparedText): Quote[] {
  const quotedSpans = readQuotedSpans(text);
  const quotations = joinPieces(text, quotedSpans);
  const tagged = tagWords(text, quotedSpans);
  const chunksOf = createChunkReader(tagged);
  const isKnown = isKnownLanguage(text);
  const quotes = takeSpeakersOfTwins(tagged, decide(tagged, chunksOf, quotations))
    .filter(({ isQuote }) => isQuote)
    .flatMap((decision) => (isKnown ? [decision, ...decideNested(tagged, decision)] : [decision]))
    .map((decision) => describe(text.text, decision));
  const reports = findReports(tagged, chunksOf).map((found) => report(tagged, found));
  return [...quotes, ...reports].sort((a, b) => a.start - b.start);
}

function report(tagged: TaggedText, { report: found, probability }: ScoredReport): Quote {
  const { chunk, cue, first, last, isUnattributed } = found;
  const { text } = tagged.text;
  const { speaker, cue: word } = attribute(tagged, chunk, cue);
  const parts = { ...(!isUnattributed && { speaker }), ...(word && { cue: word }) };
  return {
    kind: 'quote',
    ...spanOf(tagged, { first, last }),
    facts: { form: 'indirect', speaker: parts.speaker && text.slice(speaker.start, speaker.end) },
    // Of those near the limit, nine of ten are speech: the rules after the model drop the others.
    confidence: (1 + probability) / 2,
    parts,
  };
}

function describe(text: string, { quotation, speech, attribution, speakerProbability }: Decision): Quote {
  const { inner, closed } = quotation.pieces[0] as Decision['quotation']['pieces'][number];
  const words = text.slice(inner.start, inner.end);
  // “We will stay,”, “… and so we left.”
  const isSentence = /^[\p{Lu}\p{N}…]/u.test(words) && /[.,!?…—-][’'”"»]?$/.test(words);
  return {
    kind: 'quote',
    start: quotation.start,
    end: quotation.end,
    facts: {
      form: isSentence || !closed ? 'direct' : 'partial',
      speaker: attribution ? text.slice(attribution.speaker.start, attribution.speaker.end) : undefined,
    },
    confidence: Math.max(0.01, speech * (attribution ? 0.5 + speakerProbability / 2 : 0.6)),
    ...(attribution && { parts: { speaker: attribution.speaker, ...(attribution.cue && { cue: attribution.cue }) } }),
  };
}

/** The result for words in quotation marks. */
interface Decision {
  quotation: Quotation;
  isQuote: boolean;
  /** The probability that the words are speech, from 0 to 1. */
  speech: number;
  attribution: Attribution | null;
  /** The probability of the speaker, from 0 to 1. */
  speakerProbability: number;
  /** The chunk of the speaker. */
  chunk?: Chunk | undefined;
}

/** Less probable speakers are left out. Set by hand. */
const MIN_SPEAKER_PROBABILITY = 0.15;

/** Added to the score of a candidate that signs the quotation: “…” — Ida Lind. Set by hand. */
const SIGNATURE_BONUS = 10;

/** Added to the score of the subject of a relative clause right before the quotation: “what Lind called ‘grave’”. Set by hand. */
const NEXT_SUBJECT_BONUS = 4;

/** The least probability at which words in quotation marks are a quotation. Set by hand. */
const MIN_SPEECH_PROBABILITY = 0.94;

let weights: { speakers: Weights; speech: Weights } | null = null;

/** The weights, unpacked on first use. */
function readWeights() {
  weights ??= { speakers: unpack(SPEAKERS), speech: unpack(SPEECH) };
  return weights;
}

/** Classifies quotations and finds their speakers, in reading order: the speaker of one is a candidate for the next. */
function decide(tagged: TaggedText, chunksOf: (block: number) => Chunk[], quotations: Quotation[]): Decision[] {
  if (!isKnownLanguage(tagged.text)) return quotations.map((quotation) => decideByForm(tagged, quotation));
  const weights = readWeights();
  let last: Chunk | null = null;
  return quotations.map((quotation) => {
    const context = readContext(tagged, quotation);
    const candidates = listCandidates(tagged, chunksOf, quotation, last);
    const scores = candidates.map((candidate) =>
      score(weights.speakers, (emit) => extractSpeakerFeatures(tagged, quotation, context, candidate, emit)),
    );
    const unknown = score(weights.speakers, (emit) => extractNoSpeakerFeatures(context, last !== null, emit));
    const signed = candidates.findIndex(({ chunk }) => isSignature(tagged, quotation, chunk));
    if (signed >= 0) scores[signed] = (scores[signed] as number) + SIGNATURE_BONUS;
    const next = candidates.findIndex((candidate) => isNextSubject(tagged, quotation, candidate));
    if (next >= 0) scores[next] = (scores[next] as number) + NEXT_SUBJECT_BONUS;
    const best = scores.reduce((most, sum, i) => (sum > (scores[most] ?? Number.NEGATIVE_INFINITY) ? i : most), 0);
    const top = scores[best] ?? Number.NEGATIVE_INFINITY;
    const candidate = top > unknown ? (candidates[best] as Candidate) : null;
    const prediction = { candidate, margin: Math.max(top, unknown) - unknown };
    const speech =
      1 /
      (1 +
        Math.exp(
          -score(weights.speech, (emit) => extractSpeechFeatures(tagged, quotation, context, prediction, emit)),
        ));
    const isSigned = candidate !== null && isSignature(tagged, quotation, candidate.chunk);
    const isQuote = isSigned || (speech >= MIN_SPEECH_PROBABILITY && !isNaming(tagged, quotation));
    if (candidate && isQuote) last = candidate.chunk;
    const speakerProbability = candidate ? measureProbability(tagged, candidates, scores, best, unknown) : 0;
    return {
      quotation,
      isQuote,
      speech,
      attribution:
        candidate && speakerProbability >= MIN_SPEAKER_PROBABILITY && maySpeak(tagged, candidate.chunk)
          ? attribute(tagged, candidate.chunk)
          : null,
      speakerProbability,
      chunk: candidate?.chunk,
    };
  });
}

// a mark after a space: “said, ‘Go”
const OPENS_INSIDE = /\s['‘"“«„‚‹]/;

/** The quotations within one, where somebody says them: “He told me, ‘Go home.’”. “I” is who says the outer one. */
function decideNested(tagged: TaggedText, outer: Decision): Decision[] {
  const { words, text } = tagged;
  if (!OPENS_INSIDE.test(text.text.slice(outer.quotation.start + 1, outer.quotation.end))) return [];
  return outer.quotation.pieces.flatMap(({ inner }): Decision[] =>
    pairMarks(text.text, inner, undefined).flatMap((piece) => {
      const quotation = toQuotation(text, piece, outer.quotation.index);
      const subject = piece.closed ? findInnerSubject(tagged, quotation, findToken(text, inner.start)) : null;
      if (!subject) return [];
      const isSame =
        !subject.isNamed &&
        isOneOf(words[subject.first]?.split("'", 1)[0] ?? '', 'i we') &&
        subject.first < subject.last;
      const attribution = isSame ? outer.attribution : subject.isNamed ? { speaker: spanOf(tagged, subject) } : null;
      return [{ ...outer, quotation, attribution }];
    }),
  );
}

const isRoleNoun = hasTag('role-noun');

/** Whether a chunk ends in a name: “Lind”, but not “Treasurer” or “Boss” at the start of a headline. */
function isName({ words, classes, text, sentence }: TaggedText, { first, last, head }: Chunk): boolean {
  const word = words[head] ?? '';
  if (classes[head] !== 'name' || isRoleNoun(word)) return false;
  if (last - first > 1 || sentence[first - 1] === sentence[first]) return true;
  // A common noun is written without a capital elsewhere.
  return !words.some((other, at) => other === word && !isUpper(text.text.charAt(text.tokens[at]?.start ?? 0)));
}

/** Whether the speaker of a quotation is in the same block. */
const isBeside = ({ text }: TaggedText, { quotation, attribution }: Decision): boolean =>
  findBlock(text, quotation.start) === findBlock(text, attribution?.speaker.start ?? 0);

/** How many quotations in headings are searched for in the text. Set by hand. */
const MAX_TWINS = 60;

/**
 * A quotation in a headline, a sub-heading or pulled out of the text has the speaker of the quotation in the text that has the
 * same words in it.
 */
function takeSpeakersOfTwins(tagged: TaggedText, decisions: Decision[]): Decision[] {
  const headings = decisions.filter(({ quotation }) => isInHeading(tagged, quotation)).slice(0, MAX_TWINS);
  if (headings.length === 0) return decisions;
  const heading = new Set(headings);
  const sources = decisions.filter((decision) => decision.isQuote && decision.attribution && !heading.has(decision));
  const contents = sources.map(({ quotation }) => readContent(tagged, quotation));
  return decisions.map((decision) => {
    if (!heading.has(decision)) return decision;
    const words = readContent(tagged, decision.quotation);
    // Two words or more: “shameful” may be anybody's.
    const twin = /\p{L}{2} \p{L}/u.test(words)
      ? sources[contents.findIndex((content) => content.includes(words))]
      : undefined;
    if (!twin) return decision;
    // “Lind: ‘We stay’” names somebody itself.
    const hasOwn =
      decision.chunk && isName(tagged, decision.chunk) && decision.attribution?.cue && isBeside(tagged, decision);
    const { attribution, speakerProbability } = hasOwn ? decision : twin;
    return {
      ...decision,
      isQuote: true,
      speech: Math.max(decision.speech, twin.speech),
      attribution,
      speakerProbability,
    };
  });
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
