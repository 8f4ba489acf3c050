// The analysis of a story ends on any text: what each part of it may take grows with the tokens and with nothing else. It is counted in
// steps and not in time, so that the same text gives the same findings on every machine. A step is one turn of a loop whose length
// depends on the story: over the words of a sentence, the mentions, who was named before. Loops with a fixed length are not counted.

import type { PreparedText } from '../text/prepared-text.ts';
import { about, isTracing, trace } from './trace.ts';

/**
 * How many steps a part may take: for each token, and besides for a text of any length. Real press takes 37 for each at most, the
 * stories of the project 32: test/findings/steps.test.ts.
 */
export const LIMIT = { perToken: 300, besides: 10_000 };

/** What tests ask of the counter: how many steps each part took of its text, as a share of its limit; the most since it was emptied. */
export const taken = new Map<string, number>();

let left = Number.POSITIVE_INFINITY;

/** Counts a step, or several that are taken at once; whether they are within the limit. */
export function step(count = 1): boolean {
  left -= count;
  return left >= 0;
}

/** Whether the part that runs has taken all its steps: it ends with what it has found. */
export const isSpent = (): boolean => left < 0;

/** Runs a part of the analysis of a text with steps of its own, so that what is remembered of one part takes none of another's. */
export function limit<T>(part: string, { tokens }: PreparedText, run: () => T): T {
  const outer = left;
  const most = LIMIT.besides + LIMIT.perToken * tokens.length;
  left = most;
  try {
    return run();
  } finally {
    if (isTracing()) {
      taken.set(part, Math.max(taken.get(part) ?? 0, (most - left) / most));
      if (isSpent()) tellLimit(part, most);
    }
    left = outer;
  }
}

/** Tells that a part ended before it was done. */
function tellLimit(part: string, most: number): void {
  about(0);
  trace('find/limit', () => `${part}: not all is read, after ${most.toLocaleString('en')} steps`);
}
