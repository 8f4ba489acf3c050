import type { Span } from '../../model.ts';
import type { Evidence } from './evidence.ts';

/** A place where the passage may stand. */
export interface Candidate {
  span: Span;
  /** How well its words lie along those of the text. */
  score: number;
  evidence: Evidence;
}

/** Fewer of a passage's words are another passage. */
const LEAST_SURVIVAL = 0.5;

/** Log-odds below which a passage is lost: a wrong place costs more than two right ones are worth. */
const FLOOR = 0.75;

/** Log-odds below which a place is shown with doubt: of those above, one in five hundred is wrong. */
const SURE = 3;

/** The place best spoken for, with or without doubt; null when none is spoken for enough. */
export function judge(candidates: Candidate[]): { span: Span; isDoubtful: boolean } | null {
  const ranked = candidates
    .filter(({ evidence }) => evidence.survival >= LEAST_SURVIVAL)
    .map((candidate) => ({ ...candidate, rank: rank(candidate) }))
    .sort((a, b) => b.rank - a.rank);
  const [best, second] = ranked;
  if (!best) return null;
  const belief = believe(best.evidence, Math.min(MOST_LEAD, second ? best.rank - second.rank : MOST_LEAD));
  return belief > FLOOR ? { span: best.span, isDoubtful: belief < SURE } : null;
}

/** What tells one place from another; the old position only decides between equals. */
const rank = ({ score, evidence }: Candidate) => score + 1.5 * evidence.touching - 0.02 * Math.log1p(evidence.shift);

/** Beyond these, more of the same tells little. */
const MOST_LEAD = 4;
const RICH = 8;
const MOST_MORE = 12;
const MOST_MOVED = 4;
const MOST_WORDS = 12;

/** Surroundings that tell less than this prove little, whole as they may be. */
const LEAST_AROUND = 6;

/**
 * Log-odds that a place is the right one: a logistic regression over edits as newsrooms make them. The more the passage
 * itself tells, the less its surroundings and its old position matter.
 */
function believe(evidence: Evidence, lead: number): number {
  const { words, survival, own, around, aroundLost, shift } = evidence;
  const richness = Math.min(own, RICH) / RICH;
  const more = Math.min(Math.max(0, own - RICH), MOST_MORE);
  const share = around / Math.max(LEAST_AROUND, around + aroundLost);
  const moved = Math.min(Math.log1p(shift), MOST_MOVED);
  const lost = 1 - survival;
  return (
    -2.53 +
    5.7 * richness +
    0.1 * more +
    (9.5 - 7.7 * richness) * share -
    (1.13 - 0.34 * richness) * moved -
    (3.56 + 0.39 * Math.min(words, MOST_WORDS)) * lost +
    0.69 * lead
  );
}
