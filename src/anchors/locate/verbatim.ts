import type { Selectors, Span } from '../../model.ts';
import { compareContext } from './evidence.ts';

/** An exact match of prefix, passage and suffix. */
interface Verbatim extends Span {
  /** It is unique, in its old position, or much nearer to that than any copy. */
  isClear: boolean;
}

/** The search for copies stops after comparing this many characters; limits the cost for “a a a a”. Set by hand. */
const MAX_COMPARED = 3_000_000;

/** Copies are searched by their first characters: `indexOf` with a long string can take quadratic time. Set by hand. */
const PROBE_LENGTH = 64;

/** A copy is certain if it is this many times nearer to the old position than the next one. Set by hand. */
const CLEARLY_NEARER = 4;

/** The share of its context that a passage without words must still have. Set by hand. */
const MIN_CONTEXT_SHARE = 0.5;

/** Finds the passage with unchanged prefix and suffix; of several copies, the one nearest to the old position. */
export function findVerbatim(text: string, [{ prefix, exact, suffix }, position]: Selectors): Verbatim | null {
  const withContext = prefix + exact + suffix;
  const expected = Number.isFinite(position.start) ? position.start - prefix.length : 0;
  const placeAt = (at: number, isClear: boolean) => {
    const start = at + prefix.length;
    return { start, end: start + exact.length, isClear };
  };
  if (expected >= 0 && text.startsWith(withContext, expected)) return placeAt(expected, true);
  const distances = findCopies(text, withContext, expected).map((at) => at - expected);
  distances.sort((a, b) => Math.abs(a) - Math.abs(b));
  const [nearest, second] = distances;
  if (nearest === undefined) return null;
  const isClear = second === undefined || Math.abs(nearest) * CLEARLY_NEARER < Math.abs(second);
  return placeAt(expected + nearest, isClear);
}

/** Finds a passage without words, such as “—” or “🎉”, by its context. */
export function findMarks(text: string, [{ prefix, exact, suffix }, position]: Selectors): Span | null {
  const old = prefix + exact + suffix;
  const end = prefix.length + exact.length;
  let best: Span | null = null;
  let most = 0;
  for (const at of findCopies(text, exact, position.start)) {
    const before = compareContext(old, prefix.length, text, at, -1);
    const after = compareContext(old, end, text, at + exact.length, 1);
    const share = (before.same + after.same + 1) / (before.all + after.all + 1);
    const nearness = 1e-3 / (1 + Math.abs(at - position.start)); // only breaks ties
    if (share >= MIN_CONTEXT_SHARE && share + nearness > most) {
      best = { start: at, end: at + exact.length };
      most = share + nearness;
    }
  }
  return best;
}

/** The offsets of every copy: first those after the old position, then those before it. */
function findCopies(text: string, words: string, expected: number): number[] {
  const middle = Math.min(Math.max(0, Math.trunc(expected)), text.length);
  return [...findBetween(text, words, middle, text.length), ...findBetween(text, words, 0, middle)];
}

function findBetween(text: string, words: string, from: number, to: number): number[] {
  const occurrences: number[] = [];
  const probe = words.slice(0, PROBE_LENGTH);
  let compared = 0;
  for (let at = text.indexOf(probe, from); at >= 0 && at < to; at = text.indexOf(probe, at + 1)) {
    if (text.startsWith(words, at)) occurrences.push(at);
    compared += words.length;
    if (compared > MAX_COMPARED) break;
  }
  return occurrences;
}
