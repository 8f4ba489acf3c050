import type { Selectors, Span } from '../../model.ts';
import { compareAround } from './evidence.ts';

/** A stretch of the text in which nothing has changed. */
export interface Verbatim extends Span {
  /** It stands there once, where it stood, or much nearer to that than its copies. */
  isClear: boolean;
}

/** Looking for copies ends after so many characters compared; bounds the cost on “a a a a”. */
const MOST_COMPARED = 3_000_000;

/** A copy is looked for by so many of its characters: searching for many more can cost their number times the text's. */
const PROBE = 64;

/** A copy so many times nearer to the old position than the next one is the one meant. */
const MUCH_NEARER = 4;

/** How much of its surroundings a passage without words must still have. */
const LEAST_AROUND = 0.5;

/** The passage with all that was around it, as it stood; the copy nearest to the old position where there are several. */
export function findVerbatim(text: string, [{ prefix, exact, suffix }, position]: Selectors): Verbatim | null {
  const around = prefix + exact + suffix;
  const expected = Number.isFinite(position.start) ? position.start - prefix.length : 0;
  const placeAt = (at: number, isClear: boolean) => {
    const start = at + prefix.length;
    return { start, end: start + exact.length, isClear };
  };
  if (expected >= 0 && text.startsWith(around, expected)) return placeAt(expected, true);
  const distances = findCopies(text, around, expected).map((at) => at - expected);
  distances.sort((a, b) => Math.abs(a) - Math.abs(b));
  const [nearest, second] = distances;
  if (nearest === undefined) return null;
  const isClear = second === undefined || Math.abs(nearest) * MUCH_NEARER < Math.abs(second);
  return placeAt(expected + nearest, isClear);
}

/** A passage of marks alone, such as “—” or “🎉”, where enough of its surroundings touches it. */
export function findMarks(text: string, [{ prefix, exact, suffix }, position]: Selectors): Span | null {
  const old = prefix + exact + suffix;
  const end = prefix.length + exact.length;
  let best: Span | null = null;
  let most = 0;
  for (const at of findCopies(text, exact, position.start)) {
    const before = compareAround(old, prefix.length, text, at, -1);
    const after = compareAround(old, end, text, at + exact.length, 1);
    const share = (before.same + after.same + 1) / (before.all + after.all + 1);
    const nearness = 1e-3 / (1 + Math.abs(at - position.start)); // decides between equals only
    if (share >= LEAST_AROUND && share + nearness > most) {
      best = { start: at, end: at + exact.length };
      most = share + nearness;
    }
  }
  return best;
}

/** Where some words stand: those after the old position, from there on, and those before it. */
function findCopies(text: string, words: string, expected: number): number[] {
  const middle = Math.min(Math.max(0, Math.trunc(expected)), text.length);
  return [...findBetween(text, words, middle, text.length), ...findBetween(text, words, 0, middle)];
}

function findBetween(text: string, words: string, from: number, to: number): number[] {
  const places: number[] = [];
  const probe = words.slice(0, PROBE);
  let compared = 0;
  for (let at = text.indexOf(probe, from); at >= 0 && at < to; at = text.indexOf(probe, at + 1)) {
    if (text.startsWith(words, at)) places.push(at);
    compared += words.length;
    if (compared > MOST_COMPARED) break;
  }
  return places;
}
