import { createRequire } from 'node:module';
import { type Simplified, simplify } from './simplify.ts';

// The part of recheck that is JavaScript alone: it starts no other program.
const { checkSync } = createRequire(import.meta.url)('recheck/lib/browser.js') as typeof import('recheck');

/** An expression may be tried in so many ways at one place: an upper bound, as if no part could exclude another. */
const MOST_WAYS = 10_000;

/**
 * How the time of an expression can grow faster than its text; null if it cannot. There is no limit of time, so that the answer is
 * always the same, and what the checker cannot decide is reported as well.
 */
export function findBacktracking(source: string, flags: string, decideOn: Decide = decide): string | null {
  const { whole, branches } = simplify(source, flags);
  // The time of a branch adds to that of the others. One that may take long alone need not where another one matches before.
  const areLinear = whole.ways <= MOST_WAYS && branches.every((one) => judge(one, decideOn) === null);
  return areLinear ? null : judge(whole, decideOn);
}

function judge(expression: Simplified, decideOn: Decide): string | null {
  const { source, relaxed, flags, isUnbounded, ways, around, hasBackreference } = expression;
  if (hasBackreference) return 'reference back';
  for (const inner of around) {
    // Tried at every place, it may read the rest of the text each time.
    if (inner.isUnbounded) return 'unbounded within an assertion';
    const found = judge(inner, decideOn);
    if (found) return found;
  }
  if (ways > MOST_WAYS) return decideOn(relaxed, flags) && `${ways} ways at each place`;
  return isUnbounded ? decideOn(source, flags) : null;
}

/** What the checker says of an expression; null if it is safe. */
export type Decide = (source: string, flags: string) => string | null;

export const decide: Decide = (source, flags) => {
  const result = checkSync(source, flags, { checker: 'automaton', timeout: null });
  if (result.status === 'safe') return null;
  return result.status === 'vulnerable' ? result.complexity.summary : (result.error.kind ?? 'not decided');
};
