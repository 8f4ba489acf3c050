import type { FindingOf, Span } from '../../model.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { score, unpack, type Weights } from '../weights.ts';
import { type Candidate, createChunkReader, listCandidates } from './candidates.ts';
import { type Chunk, NOMINAL, spanOf } from './chunks.ts';
import { extractNoSpeakerFeatures, extractSpeakerFeatures, isSignature, readContext } from './features.ts';
import { findReports, type ScoredReport } from './indirect.ts';
import { joinPieces, type Quotation, readQuotedSpans } from './marks.ts';
import { extractSpeechFeatures } from './speech.ts';
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
  const quotes = decide(tagged, chunksOf, quotations)
    .filter(({ isQuote }) => isQuote)
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
  const isSentence = /^[\p{Lu}\p{N}…]/u.test(words) && /[.,!?…—-]$/.test(words);
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

/** The speaker of a quotation, and the cue that links them. */
interface Attribution {
  speaker: Span;
  cue?: Span;
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
}

/** Less probable speakers are left out. Set by hand. */
const MIN_SPEAKER_PROBABILITY = 0.15;

/** Added to the score of a candidate that signs the quotation: “…” — Ida Lind. Set by hand. */
const SIGNATURE_BONUS = 10;

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
    const isQuote = isSigned || speech >= MIN_SPEECH_PROBABILITY;
    if (candidate && isQuote) last = candidate.chunk;
    const speakerProbability = candidate ? measureProbability(tagged, candidates, scores, best, unknown) : 0;
    return {
      quotation,
      isQuote,
      speech,
      attribution:
        candidate && speakerProbability >= MIN_SPEAKER_PROBABILITY ? attribute(tagged, candidate.chunk) : null,
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

/** The spans of a speaker and its cue. `cue` is the token of the cue; if it is not given, the chunk's own cue is used. */
function attribute(tagged: TaggedText, chunk: Chunk, cue?: number): Attribution {
  const speaker = spanOf(tagged, findNamed(tagged, chunk));
  const at = cue ?? findCue(tagged, chunk);
  return at === -1 ? { speaker } : { speaker, cue: spanOf(tagged, { first: at, last: at + 1 }) };
}

/** The tokens that a relative pronoun refers to, if they are right before it: “the mayor, who said”; otherwise the chunk itself. */
function findNamed(
  { words, classes, quoteIndex }: TaggedText,
  { first, last }: Chunk,
): { first: number; last: number } {
  if (words[first] !== 'who' && words[first] !== 'which') return { first, last };
  const end = classes[first - 1] === 'comma' ? first - 1 : first;
  let start = end;
  while (end - start < 14 && quoteIndex[start - 1] === -1 && NOMINAL.has(classes[start - 1] ?? 'mark')) start--;
  return start < end ? { first: start, last: end } : { first, last };
}

function findCue({ words, classes }: TaggedText, chunk: Chunk): number {
  if (chunk.inverted >= 0 && (chunk.verb < 0 || chunk.link === 'far')) return chunk.inverted;
  if (chunk.verb >= 0 && chunk.link !== 'far') return chunk.verb;
  if (chunk.owned >= 0) return chunk.owned;
  // “LIND: “…””, “…” — Ida Lind
  if (classes[chunk.last] === 'colon') return chunk.last;
  if (words[chunk.first - 1] === '-') return chunk.first - 1;
  return chunk.verb;
}
