import type { FindingOf, Span } from '../../model.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { isOneOf } from '../../text/words.ts';
import { score, unpack, type Weights } from '../weights.ts';
import { type Candidate, createChunkReader, listCandidates } from './candidates.ts';
import { type Chunk, canSpeak, NOMINAL, spanOf } from './chunks.ts';
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
  const quotes = takeSpeakersOfTwins(tagged, decide(tagged, chunksOf, quotations))
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
  /** Whether a name is in the words for the speaker. */
  isNamed?: boolean;
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
      isNamed: candidate?.chunk.form === 'name',
    };
  });
}

/** How long a quotation is at most, in tokens, that is searched for in longer ones, and how many are. Set by hand. */
const MAX_TWIN_TOKENS = 24;
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
    const hasOwn = decision.isNamed && decision.attribution?.cue;
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

/** The words of a quotation between spaces: “ we will stay ”. */
const readContent = ({ words, text }: TaggedText, { first, last }: Quotation): string =>
  ` ${words
    .slice(first, last)
    .filter((_, i) => text.tokens[first + i]?.type !== 'mark')
    .join(' ')} `;

/** How long a block without a full stop is at most, in tokens, that counts as a heading. Set by hand. */
const MAX_HEADING_TOKENS = 20;

/** Whether a short quotation is in a headline, a sub-heading or a block of its own. */
function isInHeading({ text, block, words }: TaggedText, { first, last }: Quotation): boolean {
  const own = block[first] ?? 0;
  if (last - first > MAX_TWIN_TOKENS) return false;
  if (own === 0 || isOneOf(text.blocks[own]?.role ?? '', 'title standfirst heading quote')) return true;
  let from = first;
  let to = last;
  while (from > 0 && first - from < MAX_HEADING_TOKENS && block[from - 1] === own) from--;
  while (to - from < MAX_HEADING_TOKENS && block[to] === own) to++;
  return to - from < MAX_HEADING_TOKENS && (to === last || words[to - 1] !== '.');
}

/** Whether a chunk can speak, or stands for what is before it: “the ministry, which said”, “his words”. */
const maySpeak = (tagged: TaggedText, chunk: Chunk): boolean =>
  canSpeak(tagged, chunk) || chunk.form === 'pronoun' || chunk.owned >= 0;

/** How far before a quotation the cue of its nearest subject may be, in tokens. Set by hand. */
const MAX_TOKENS_TO_CUE = 6;

/** Whether a candidate is the subject of a cue right before the quotation: “what Lind called a ‘grave error’”. */
function isNextSubject(
  { classes, quoteIndex, words }: TaggedText,
  { first }: Quotation,
  { chunk, place }: Candidate,
): boolean {
  const { verb, link } = chunk;
  if (
    place !== 'before' ||
    !isOneOf(words[chunk.first - 1] ?? '', 'what that which whom') ||
    verb < first - MAX_TOKENS_TO_CUE ||
    verb >= first ||
    classes[verb] !== 'speech'
  )
    return false;
  if (link !== 'next' && link !== 'relative') return false;
  for (let at = verb + 1; at < first; at++)
    if (quoteIndex[at] !== -1 || isOneOf(words[at] ?? '', 'and but by')) return false;
  return true;
}

/** How long words are at most, in tokens, that name something. Set by hand. */
const MAX_NAME_TOKENS = 9;

/** Words after which others in quotation marks are the name of a thing, what is sung or what is stamped on it. */
const isNamingBefore = (word: string) =>
  isOneOf(
    word,
    `entitled titled nicknamed sang sing sings singing stamped song anthem hymn album novel film movie book play series motto
    rated`,
  );

/** Whether words in quotation marks are a name: “known as ‘the Fox’”, “a song entitled ‘Home’”. */
function isNaming({ words, quoteIndex }: TaggedText, { first, last }: Quotation): boolean {
  if (last - first > MAX_NAME_TOKENS || quoteIndex[first - 1] !== -1) return false;
  const at = isOneOf(words[first - 1] ?? '', 'the a an') ? first - 2 : first - 1;
  const word = words[at] ?? '';
  return isNamingBefore(word) || (word === 'as' && isOneOf(words[at - 1] ?? '', 'known knows know'));
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
  const speaker = spanOf(tagged, completeDescription(tagged, findNamed(tagged, chunk), chunk));
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

/** How long what completes a description is at most, in tokens. Set by hand. */
const MAX_TOKENS_AFTER = 6;

/** The tokens of a description with what tells whose or which it is: “one of them”, “A spokesman for the port”. */
function completeDescription(
  { words, classes, quoteIndex }: TaggedText,
  { first, last }: { first: number; last: number },
  { form, verb, owned }: Chunk,
): { first: number; last: number } {
  if ((form !== 'described' && form !== 'bare') || owned >= 0 || !isOneOf(words[last] ?? '', 'of for to with'))
    return { first, last };
  const limit = Math.min(last + 1 + MAX_TOKENS_AFTER, verb > last ? verb : classes.length);
  let end = last + 1;
  while (
    end < limit &&
    quoteIndex[end] === -1 &&
    (NOMINAL.has(classes[end] ?? 'mark') || classes[end] === 'object-pronoun')
  )
    end++;
  // The verb ends it: “A spokesman for the port said”.
  return end > last + 1 && (verb <= last || end === verb) ? { first, last: end } : { first, last };
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
