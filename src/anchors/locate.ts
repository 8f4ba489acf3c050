import type { Selectors, Span } from '../model.ts';
import { adapt } from './locate/adapt.ts';
import { findTogether } from './locate/adjacent.ts';
import { align, countSteps, reachOf } from './locate/align.ts';
import { readEdges, reclaim } from './locate/edges.ts';
import { gatherEvidence } from './locate/evidence.ts';
import { type Candidate, judge } from './locate/judge.ts';
import { ask, chainPlaces, type Places, type Query } from './locate/query.ts';
import { findShifts } from './locate/seeds.ts';
import { findMarks, findVerbatim } from './locate/verbatim.ts';
import { cutWords } from './words.ts';

/** Where a passage stands now. */
export interface Found extends Span {
  /** It may be another passage: to be shown with its old words, and accepted or not. */
  isDoubtful: boolean;
}

/** More places are not worth a closer look, nor are more steps of looking. */
const MOST_CANDIDATES = 8;
const MOST_STEPS = 250_000;

/** The text asked about last, cut into words once for all that is sought in it. */
let latest: Places | null = null;

/**
 * Where a described passage stands in today's text, or null: lost, never a guess. As it stood, with all that was around
 * it, first; then where its rare words and those around it agree, within bounded edits.
 */
export function locate(text: string, selectors: Selectors): Found | null {
  if (!selectors[0].exact) return null;
  const verbatim = findVerbatim(text, selectors);
  if (verbatim) return { start: verbatim.start, end: verbatim.end, isDoubtful: !verbatim.isClear };
  if (latest?.words.text !== text) latest = chainPlaces(cutWords(text));
  const query = ask(selectors, latest);
  if (query.first >= query.last) {
    const marks = findMarks(text, selectors);
    return marks && { ...marks, isDoubtful: true };
  }
  const found = judge(findCandidates(query, latest));
  return found && { ...found.span, isDoubtful: found.isDoubtful };
}

function findCandidates(query: Query, { words: text }: Places): Candidate[] {
  const affordable = Math.floor(MOST_STEPS / countSteps(query.words.count));
  const most = Math.max(1, Math.min(MOST_CANDIDATES, affordable));
  const reach = reachOf(query.words.count);
  const candidates: Candidate[] = [];
  for (const shift of findShifts(query, most)) {
    const words = adapt(query, text, shift - reach, shift + query.words.count + reach);
    const alignment = align(query, words, shift);
    const kept = findTogether(query, words, alignment);
    if (kept.length === 0) continue;
    const together = reclaim(query, words, alignment, kept);
    const span = readEdges(query, words, alignment, together);
    if (candidates.some((other) => other.span.start === span.start && other.span.end === span.end)) continue;
    const evidence = gatherEvidence(query, words, alignment, together, span);
    candidates.push({ span, score: alignment.score, evidence });
  }
  return candidates;
}
