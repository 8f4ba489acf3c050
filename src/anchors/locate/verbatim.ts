import type { Selectors, Span } from '../../model.ts';
import { compareAround } from './agreement.ts';

/** A stretch of the text in which nothing has changed. */
export interface Verbatim extends Span {
  /** It stands there once, or where it stood. */
  isOnly: boolean;
}

/** Looking for copies ends after so many characters compared; bounds the cost on “a a a a”. */
const MOST_COMPARED = 10_000_000;

/** A copy is looked for by so many of its characters: searching for many more can cost their number times the text's. */
const PROBE = 64;

/** How much of its surroundings a passage without words must still have. */
const LEAST_AROUND = 0.5;

/** The passage with all that was around it, as it stood; the copy nearest to the old position where there are several. */
export function findVerbatim(text: string, [{ prefix, exact, suffix }, position]: Selectors): Verbatim | null {
  const around = prefix + exact + suffix;
  const expected = position.start - prefix.length;
  const placeAt = (at: number, isOnly: boolean) => {
    const start = at + prefix.length;
    return { start, end: start + exact.length, isOnly };
  };
  if (expected >= 0 && text.startsWith(around, expected)) return placeAt(expected, true);
  const places = findCopies(text, around, expected);
  let nearest: number | null = null;
  for (const at of places) {
    if (nearest === null || Math.abs(at - expected) < Math.abs(nearest - expected)) nearest = at;
  }
  return nearest === null ? null : placeAt(nearest, places.length === 1);
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
  const middle = Math.min(Math.max(0, Math.trunc(expected) || 0), text.length);
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
