import type { FindingOf } from '../../model.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { createChunkReader } from './candidates.ts';
import { spanOf } from './chunks.ts';
import { findReports, type ScoredReport } from './indirect.ts';
import { joinPieces, readQuotedSpans } from './marks.ts';
import { attribute, type Decision, decide } from './speakers.ts';
import { type TaggedText, tagWords } from './tagged-text.ts';

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

function report(tagged: TaggedText, { report: { chunk, cue, first, last }, probability }: ScoredReport): Quote {
  const { text } = tagged.text;
  const { speaker, cue: word } = attribute(tagged, chunk, cue);
  return {
    kind: 'quote',
    ...spanOf(tagged, { first, last }),
    facts: { form: 'indirect', speaker: text.slice(speaker.start, speaker.end) },
    confidence: probability,
    parts: { speaker, ...(word && { cue: word }) },
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
