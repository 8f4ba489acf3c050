import { readFileSync } from 'node:fs';
import { type Candidate, createChunkReader } from '../../findings/quote/candidates.ts';
import { spanOf } from '../../findings/quote/chunks.ts';
import { joinPieces, pairMarks, type Quotation, readQuotedSpans } from '../../findings/quote/marks.ts';
import { type TaggedText, tagWords } from '../../findings/quote/tagged-text.ts';
import { type Emit, hash } from '../../findings/weights.ts';
import type { Span } from '../../model.ts';
import { cutBlocks, prepare } from '../../text/prepare.ts';

/** The labelled source of a quotation. */
export interface Source extends Span {
  text: string;
  pronoun: boolean;
  heads?: (Span & { text: string })[];
  /** Names from automatic coreference, for pronouns. */
  silver?: { names: string[] };
}

/** A labelled quotation. */
export interface LabelledQuote {
  kind: 'direct' | 'mixed' | 'indirect';
  content: Span[];
  source: Source | null;
  cue: (Span & { text: string }) | null;
}

/** A story with its labels. */
export interface LabelledStory {
  id: string;
  text: string;
  quotes: LabelledQuote[];
  marks: { inner: Span; label: 'quote' | 'other'; quote: number | null; nested: boolean; ignore?: string }[];
}

/** The label of words in quotation marks. */
type Label = 'quote' | 'other' | 'unknown';

/** A story as the finder sees it. `labels` and `quotes` have the label and the labelled quotation of each of `quotations`. */
export interface Example {
  /** Its index among the examples. */
  index: number;
  story: LabelledStory;
  tagged: TaggedText;
  quotations: Quotation[];
  labels: Label[];
  quotes: (LabelledQuote | null)[];
  chunksOf: ReturnType<typeof createChunkReader>;
}

/** Reads the labelled stories of a JSON lines file. */
export function readLabelledQuotes(path: string): LabelledStory[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as LabelledStory);
}

/**
 * Makes a sentence a labelled story. `speaker` is the speaker of its last quotation: '' if nobody is named, null if the words in
 * quotation marks are no speech.
 */
export function labelSentence(id: string, text: string, speaker: string | null): LabelledStory {
  const inner = pairMarks(text, { start: 0, end: text.length }, undefined).at(-1)?.inner ?? { start: 0, end: 0 };
  const start = speaker ? text.indexOf(speaker) : -1;
  // “Berg” of “the teacher Bo Berg”
  const head = speaker?.match(/(?<!\S)\S+$/)?.[0] ?? '';
  const end = start + (speaker?.length ?? 0);
  const heads = [{ start: end - head.length, end, text: head }];
  const source = speaker ? { start, end, text: speaker, pronoun: false, heads } : null;
  return {
    id,
    text,
    quotes: speaker === null ? [] : [{ kind: 'mixed', content: [inner], source, cue: null }],
    marks: [{ inner, label: speaker === null ? 'other' : 'quote', quote: speaker === null ? null : 0, nested: false }],
  };
}

/** Makes a story with its speakers in brackets a labelled one: “‘We stay,’ [she: Ida Lind] said.” */
export function labelPronouns(id: string, marked: string): LabelledStory {
  const quotes: LabelledQuote[] = [];
  let text = '';
  for (const [i, part] of marked.split(/[[\]]/).entries()) {
    // Every second part is in brackets.
    const [words = '', name] = i % 2 === 1 ? part.split(': ') : [part];
    const span = { start: text.length, end: text.length + words.length };
    text += words;
    if (i % 2 === 0) continue;
    const silver = name === undefined ? {} : { silver: { names: [name] } };
    const source = { ...span, text: words, pronoun: name !== undefined, ...silver };
    quotes.push({ kind: 'direct', content: [span], source, cue: null });
  }
  return { id, text, quotes, marks: [] };
}

/** Prepares a labelled story as the finder does. */
export function createExample(story: LabelledStory, index: number): Example {
  const text = prepare({ text: story.text, lang: 'en', blocks: cutBlocks(story.text) });
  const quotedSpans = readQuotedSpans(text);
  const quotations = joinPieces(text, quotedSpans);
  const tagged = tagWords(text, quotedSpans);
  const found = quotations.map((quotation) => findLabel(story, quotation));
  return {
    index,
    story,
    tagged,
    quotations,
    labels: found.map(({ label }) => label),
    quotes: found.map(({ quote }) => quote),
    chunksOf: createChunkReader(tagged),
  };
}

/** The least overlap of a quotation with labelled marks, as a share of their union. */
const MIN_OVERLAP = 0.75;

function findLabel(story: LabelledStory, quotation: Quotation): { label: Label; quote: LabelledQuote | null } {
  for (const { inner } of quotation.pieces) {
    for (const mark of story.marks) {
      const shared = Math.min(mark.inner.end, inner.end) - Math.max(mark.inner.start, inner.start);
      const whole = Math.max(mark.inner.end, inner.end) - Math.min(mark.inner.start, inner.start);
      if (shared < MIN_OVERLAP * whole) continue;
      if (mark.nested || mark.ignore) return { label: 'unknown', quote: null };
      return { label: mark.label, quote: mark.quote === null ? null : (story.quotes[mark.quote] ?? null) };
    }
  }
  return { label: 'unknown', quote: null };
}

/** Whether a candidate is the labelled source: it contains one of its heads, or is the same pronoun. */
export function isSource(tagged: TaggedText, source: Source, { chunk }: Candidate): boolean {
  const { start, end } = spanOf(tagged, chunk);
  const meets = (span: Span) => start < span.end && span.start < end;
  if (source.pronoun) {
    if (meets(source)) return end - start <= source.end - source.start + 2;
    return /^(?:who|which|that|whose)$/i.test(source.text) && end <= source.start && end >= source.start - 3;
  }
  if (end - start > Math.max(60, source.end - source.start + 30)) return false;
  if (source.heads?.length ? source.heads.some(meets) : meets(source)) return true;
  return hasName(
    tagged,
    start,
    end,
    (source.heads ?? []).map(({ text }) => text),
  );
}

/** Whether a candidate has the name of the labelled source, anywhere in the story. */
export function isNamesake(tagged: TaggedText, source: Source, { chunk }: Candidate): boolean {
  const { start, end } = spanOf(tagged, chunk);
  const names = source.pronoun ? (source.silver?.names ?? []) : (source.heads ?? []).map(({ text }) => text);
  return hasName(tagged, start, end, names);
}

function hasName(tagged: TaggedText, start: number, end: number, names: readonly string[]): boolean {
  // “Vik”, “2nd”
  const words = new Set(tagged.text.text.slice(start, end).match(/[\p{L}\p{N}]+/gu) ?? []);
  return names.some((name) => /^\p{Lu}/u.test(name) && name.length > 2 && words.has(name));
}

/** The hashes of all features that a function emits. */
export function collectFeatures(extract: (emit: Emit) => void): number[] {
  const hashes: number[] = [];
  extract((template, a, b = 0, c = 0) => hashes.push(hash(template, a, b, c)));
  return hashes;
}
