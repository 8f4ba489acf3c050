import type { Span } from '../../model.ts';
import { classify, isBlank, plainMark } from '../characters.ts';
import type { Words } from '../words.ts';
import { type Alignment, SUBSTITUTED, VARIANT } from './align.ts';
import type { Query } from './query.ts';

/** How many characters of a prefix or suffix match without a break, and how many it has. */
interface ContextMatch {
  same: number;
  all: number;
}

/** Compares context character by character, outwards from a place, ignoring white space and typography. */
export function compareContext(old: string, from: number, text: string, to: number, direction: 1 | -1): ContextMatch {
  let i = direction > 0 ? from : from - 1;
  let j = direction > 0 ? to : to - 1;
  let same = 0;
  let all = 0;
  let isSame = true;
  for (; i >= 0 && i < old.length; i += direction) {
    if (isBlank(old[i] as string)) continue;
    all++;
    if (!isSame) continue;
    while (j >= 0 && j < text.length && isBlank(text[j] as string)) j += direction;
    isSame = j >= 0 && j < text.length && plain(old[i] as string) === plain(text[j] as string);
    if (isSame) same++;
    j += direction;
  }
  return { same, all };
}

const plain = (character: string) => classify(character.charCodeAt(0)).plain || plainMark(character);

/** The features by which a place is scored. */
interface Evidence {
  /** How many words the passage has in the query. */
  words: number;
  /** The share of them that survives. */
  survival: number;
  /** The idf weights of the surviving words, summed. */
  ownWeight: number;
  /** The idf weights of the words of prefix and suffix that are still near, and of those that are not, summed. */
  contextWeight: number;
  lostContextWeight: number;
  /** The shares of prefix and suffix that still adjoin it character by character, added up: from 0 to 2. */
  contextMatch: number;
  /** The distance from its old position, in words. */
  shift: number;
}

/** A context word that has moved by this many words relative to the passage counts as lost. Set by hand. */
const MAX_DRIFT = 12;

/** A shorter context, in characters, cannot count in full. Set by hand. */
const MIN_CONTEXT_LENGTH = 8;

/** Computes the features of a place from its alignment. */
export function measureEvidence(
  query: Query,
  text: Words,
  { at, edit }: Alignment,
  surviving: number[],
  span: Span,
): Evidence {
  const { words, first, last, weight } = query;
  let kept = 0;
  let ownWeight = 0;
  for (const i of surviving) {
    if (edit[i] === SUBSTITUTED) continue;
    kept++;
    ownWeight += weight[i] as number;
  }
  const startWord = at[surviving[0] as number] as number;
  const endWord = at[surviving.at(-1) as number] as number;
  let contextWeight = 0;
  let lostContextWeight = 0;
  for (let i = 0; i < words.count; i++) {
    if (i >= first && i < last) continue;
    const place = i < first ? startWord - (first - i) : endWord + (i - last + 1);
    const isThere = (edit[i] as number) >= VARIANT && Math.abs((at[i] as number) - place) < MAX_DRIFT;
    if (isThere) contextWeight += weight[i] as number;
    else lostContextWeight += weight[i] as number;
  }
  const before = compareContext(words.text, query.start, text.text, span.start, -1);
  const after = compareContext(words.text, query.end, text.text, span.end, 1);
  return {
    words: last - first,
    survival: kept / (last - first),
    ownWeight,
    contextWeight,
    lostContextWeight,
    contextMatch:
      before.same / Math.max(MIN_CONTEXT_LENGTH, before.all) + after.same / Math.max(MIN_CONTEXT_LENGTH, after.all),
    shift: Math.abs(startWord - query.expected),
  };
}

/** A place where the passage may be. */
export interface Candidate {
  span: Span;
  /** The score of its alignment. */
  score: number;
  evidence: Evidence;
}

/** Candidates with a smaller share of the passage's words are dropped. Chosen with `npm run score`. */
const MIN_SURVIVAL = 0.5;

/** Log-odds below which a passage is lost. Chosen with `npm run score`, a wrong place counting more than two right ones. */
const MIN_LOG_ODDS = 0.75;

/** Log-odds below which a place is doubtful. Chosen with `npm run score`: of the places above, one in 500 is wrong. */
const CERTAIN_LOG_ODDS = 3;

/** Chooses the most likely candidate; null when none is likely enough. */
export function chooseCandidate(candidates: Candidate[]): { span: Span; isDoubtful: boolean } | null {
  const ranked = candidates
    .filter(({ evidence }) => evidence.survival >= MIN_SURVIVAL)
    .map((candidate) => ({ ...candidate, rank: rank(candidate) }))
    .sort((a, b) => b.rank - a.rank);
  const [best, second] = ranked;
  if (!best) return null;
  const odds = logOdds(best.evidence, Math.min(MAX_LEAD, second ? best.rank - second.rank : MAX_LEAD));
  return odds > MIN_LOG_ODDS ? { span: best.span, isDoubtful: odds < CERTAIN_LOG_ODDS } : null;
}

/** The order of candidates; the distance from the old position only breaks ties. */
const rank = ({ score, evidence }: Candidate) =>
  score + 1.5 * evidence.contextMatch - 0.02 * Math.log1p(evidence.shift);

/** Values at which the features are capped. Chosen with the coefficients of `logOdds`. */
const MAX_LEAD = 4;
const MAX_RICHNESS = 8;
const MAX_EXTRA = 12;
const MAX_MOVED = 4;
const MAX_WORDS = 12;

/** A context of less weight cannot count in full. */
const MIN_CONTEXT_WEIGHT = 6;

/**
 * Log-odds that a place is right. The coefficients are those of a logistic regression fitted on generated edits of the
 * stories in ww-dev, as `npm run score` makes them. The more specific the passage is, the less context and position count.
 */
function logOdds(evidence: Evidence, lead: number): number {
  const { words, survival, ownWeight, contextWeight, lostContextWeight, shift } = evidence;
  const richness = Math.min(ownWeight, MAX_RICHNESS) / MAX_RICHNESS;
  const extra = Math.min(Math.max(0, ownWeight - MAX_RICHNESS), MAX_EXTRA);
  const share = contextWeight / Math.max(MIN_CONTEXT_WEIGHT, contextWeight + lostContextWeight);
  const moved = Math.min(Math.log1p(shift), MAX_MOVED);
  const lost = 1 - survival;
  return (
    -2.53 +
    5.7 * richness +
    0.1 * extra +
    (9.5 - 7.7 * richness) * share -
    (1.13 - 0.34 * richness) * moved -
    (3.56 + 0.39 * Math.min(words, MAX_WORDS)) * lost +
    0.69 * lead
  );
}
