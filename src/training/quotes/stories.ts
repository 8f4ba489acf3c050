import { readFileSync } from 'node:fs';
import { type Candidate, createChunkReader } from '../../findings/quote/candidates.ts';
import { spanOf } from '../../findings/quote/chunks.ts';
import { joinPieces, readMarked, type Unit } from '../../findings/quote/marks.ts';
import { type Reading, read } from '../../findings/quote/reading.ts';
import type { Span } from '../../model.ts';
import { cutBlocks, prepare } from '../../text/prepare.ts';

/** A labelled source of a quotation. */
export interface Source extends Span {
  text: string;
  pronoun: boolean;
  heads?: (Span & { text: string })[];
  silver?: { names: string[] };
}

/** A labelled quotation. */
export interface Labelled {
  kind: 'direct' | 'mixed' | 'indirect';
  content: Span[];
  source: Source | null;
  cue: (Span & { text: string }) | null;
}

/** A story with what is labelled in it. */
export interface Story {
  id: string;
  text: string;
  quotes: Labelled[];
  marks: { inner: Span; label: 'quote' | 'other'; quote: number | null; nested: boolean; ignore?: string }[];
}

/** What a unit is by its labels. */
export type Label = 'quote' | 'other' | 'unknown';

/** A story read, its units beside their labels. */
export interface Lesson {
  story: Story;
  reading: Reading;
  units: Unit[];
  labels: Label[];
  quotes: (Labelled | null)[];
  chunksOf: ReturnType<typeof createChunkReader>;
}

/** Reads labelled stories. */
export function readLessons(path: string): Lesson[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => toLesson(JSON.parse(line) as Story));
}

/** Reads one labelled story. */
export function toLesson(story: Story): Lesson {
  const text = prepare({ text: story.text, lang: 'en', blocks: cutBlocks(story.text) });
  const marked = readMarked(text);
  const units = joinPieces(text, marked);
  const reading = read(text, marked);
  const found = units.map((unit) => findLabel(story, unit));
  return {
    story,
    reading,
    units,
    labels: found.map(({ label }) => label),
    quotes: found.map(({ quote }) => quote),
    chunksOf: createChunkReader(reading),
  };
}

function findLabel(story: Story, unit: Unit): { label: Label; quote: Labelled | null } {
  for (const { inner } of unit.pieces) {
    for (const mark of story.marks) {
      const shared = Math.min(mark.inner.end, inner.end) - Math.max(mark.inner.start, inner.start);
      const whole = Math.max(mark.inner.end, inner.end) - Math.min(mark.inner.start, inner.start);
      if (shared < 0.75 * whole) continue;
      if (mark.nested || mark.ignore) return { label: 'unknown', quote: null };
      return { label: mark.label, quote: mark.quote === null ? null : (story.quotes[mark.quote] ?? null) };
    }
  }
  return { label: 'unknown', quote: null };
}

/** Whether a candidate is the labelled source: it shares a head with it, or is the very pronoun. */
export function isRight(reading: Reading, source: Source, { chunk }: Candidate): boolean {
  const { start, end } = spanOf(reading, chunk);
  const meets = (span: Span) => start < span.end && span.start < end;
  if (source.pronoun) {
    if (meets(source)) return end - start <= source.end - source.start + 2;
    return /^(?:who|which|that|whose)$/i.test(source.text) && end <= source.start && end >= source.start - 3;
  }
  if (end - start > Math.max(60, source.end - source.start + 30)) return false;
  if (source.heads?.length ? source.heads.some(meets) : meets(source)) return true;
  const words = new Set(reading.text.text.slice(start, end).match(/[\p{L}\p{N}]+/gu) ?? []);
  return (source.heads ?? []).some(
    (head) => /^\p{Lu}/u.test(head.text) && head.text.length > 2 && words.has(head.text),
  );
}

/** Whether a candidate is the labelled source by name, wherever it stands. */
export function isNamed(reading: Reading, source: Source, { chunk }: Candidate): boolean {
  const { start, end } = spanOf(reading, chunk);
  const words = new Set(reading.text.text.slice(start, end).match(/[\p{L}\p{N}]+/gu) ?? []);
  const names = source.pronoun ? (source.silver?.names ?? []) : (source.heads ?? []).map(({ text }) => text);
  return names.some((name) => /^\p{Lu}/u.test(name) && name.length > 2 && words.has(name));
}
