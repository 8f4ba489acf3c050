import type { Selectors, Span } from '../model.ts';
import { align, bandOf, countCells } from './locate/align.ts';
import { readEdges } from './locate/edges.ts';
import { type Candidate, chooseCandidate, measureEvidence } from './locate/evidence.ts';
import { createQuery, indexWords, type Query, type WordIndex } from './locate/query.ts';
import { findSameWords } from './locate/same-words.ts';
import { segmentLike } from './locate/segment.ts';
import { findShifts } from './locate/shifts.ts';
import { extendToEdges, findSurvivingWords } from './locate/surviving-words.ts';
import { findMarks, findVerbatim } from './locate/verbatim.ts';
import { cutWords } from './words.ts';

/** The current position of a passage. */
export interface Found extends Span {
  /** Possibly another passage; the reader is asked to confirm it. */
  isDoubtful: boolean;
}

/** Limits on the places that are aligned, and on the table cells that all alignments take. Set by hand. */
const MAX_CANDIDATES = 8;
const MAX_STEPS = 250_000;

/** The index of the last text: usually many passages are located in one text. */
let latestIndex: WordIndex | null = null;

/**
 * Finds a described passage in a text that may have changed. An exact match with prefix and suffix is tried first, then
 * the same words with other spaces and marks; then the places where its rare words occur are aligned with it word by word and scored. Null when no place is likely enough.
 */
export function locate(text: string, selectors: Selectors): Found | null {
  if (!selectors[0].exact) return null;
  const verbatim = findVerbatim(text, selectors);
  if (verbatim) return { start: verbatim.start, end: verbatim.end, isDoubtful: !verbatim.isClear };
  if (latestIndex?.words.text !== text) latestIndex = indexWords(cutWords(text));
  const same = findSameWords(selectors, latestIndex);
  if (same) return same;
  const query = createQuery(selectors, latestIndex);
  if (query.first >= query.last) {
    const marks = findMarks(text, selectors);
    return marks && { ...marks, isDoubtful: true };
  }
  const found = chooseCandidate(findCandidates(query, latestIndex));
  return found && { ...found.span, isDoubtful: found.isDoubtful };
}

function findCandidates(query: Query, { words: text }: WordIndex): Candidate[] {
  const affordable = Math.floor(MAX_STEPS / countCells(query.words.count));
  const limit = Math.max(1, Math.min(MAX_CANDIDATES, affordable));
  const band = bandOf(query.words.count);
  const candidates: Candidate[] = [];
  for (const shift of findShifts(query, limit)) {
    const words = segmentLike(query, text, shift - band, shift + query.words.count + band);
    const alignment = align(query, words, shift);
    const kept = findSurvivingWords(query, words, alignment);
    if (kept.length === 0) continue;
    const surviving = extendToEdges(query, words, alignment, kept);
    const span = readEdges(query, words, alignment, surviving);
    if (candidates.some((other) => other.span.start === span.start && other.span.end === span.end)) continue;
    const evidence = measureEvidence(query, words, alignment, surviving, span);
    candidates.push({ span, score: alignment.score, evidence });
  }
  return candidates;
}
