import type { FindingOf } from '../../model.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { createChunkReader } from './candidates.ts';
import { spanOf } from './chunks.ts';
import { type Found, findReports } from './indirect.ts';
import { joinPieces, readMarked } from './marks.ts';
import { type Reading, read } from './reading.ts';
import { attribute, type Decision, decide } from './speakers.ts';

/** Words given as somebody's; `speaker` as written beside them, or the name a pronoun stands for; `actor` the name of the actor that is. */
export type Quote = FindingOf<'quote', { form: 'direct' | 'partial' | 'indirect'; speaker?: string; actor?: string }>;

/** The quotations of a story, with who says them. */
export function find(text: PreparedText): Quote[] {
  const marked = readMarked(text);
  const units = joinPieces(text, marked);
  const reading = read(text, marked);
  const chunksOf = createChunkReader(reading);
  const quotes = decide(reading, chunksOf, units)
    .filter(({ isQuote }) => isQuote)
    .map((decision) => describe(text.text, decision));
  const reports = findReports(reading, chunksOf).map((found) => report(reading, found));
  return [...quotes, ...reports].sort((a, b) => a.start - b.start);
}

function report(reading: Reading, { report: { chunk, cue, first, last }, likely }: Found): Quote {
  const { text } = reading.text;
  const { speaker, cue: word } = attribute(reading, chunk, cue);
  return {
    kind: 'quote',
    ...spanOf(reading, { first, last }),
    facts: { form: 'indirect', speaker: text.slice(speaker.start, speaker.end) },
    confidence: likely,
    parts: { speaker, ...(word && { cue: word }) },
  };
}

function describe(text: string, { unit, speech, said, sureness }: Decision): Quote {
  const { inner, closed } = unit.pieces[0] as Decision['unit']['pieces'][number];
  const words = text.slice(inner.start, inner.end);
  // “We will stay,”, “… and so we left.”
  const isSentence = /^[\p{Lu}\p{N}…]/u.test(words) && /[.,!?…—-]$/.test(words);
  return {
    kind: 'quote',
    start: unit.start,
    end: unit.end,
    facts: {
      form: isSentence || !closed ? 'direct' : 'partial',
      speaker: said ? text.slice(said.speaker.start, said.speaker.end) : undefined,
    },
    confidence: Math.max(0.01, speech * (said ? 0.5 + sureness / 2 : 0.6)),
    ...(said && { parts: { speaker: said.speaker, ...(said.cue && { cue: said.cue }) } }),
  };
}
