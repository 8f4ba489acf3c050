import type { Selectors, Span } from '../model.ts';

/** How much of its surroundings a passage that occurs more than once must still have, from 0 to 1. */
const FLOOR = 0.5;

/** No text says the same words so often that more places are worth weighing; bounds the cost on “a a a a”. */
const MOST_PLACES = 1000;

/**
 * Where a described passage stands in today's text: its very words, where their surroundings fit best; the old
 * position only decides between equals. Null when the words are gone or nothing tells which of several was meant.
 */
export function locate(text: string, [quote, position]: Selectors): Span | null {
  const { exact } = quote;
  if (!exact) return null;
  let best: Span | null = null;
  let bestScore = -1;
  let places = 0;
  for (let at = text.indexOf(exact); at >= 0 && places < MOST_PLACES; at = text.indexOf(exact, at + 1)) {
    places++;
    const context = compareContext(text, at, at + exact.length, quote.prefix, quote.suffix);
    const nearness = 1 / (2 + Math.abs(at - position.start)); // below 1: breaks ties, decides nothing else
    if (context + nearness > bestScore) {
      best = { start: at, end: at + exact.length };
      bestScore = context + nearness;
    }
  }
  const asked = quote.prefix.length + quote.suffix.length;
  const isClear = places === 1 || asked === 0 || bestScore >= asked * FLOOR;
  return isClear ? best : null;
}

/** How many characters of the old surroundings still touch the passage, before and after. */
function compareContext(text: string, start: number, end: number, prefix: string, suffix: string): number {
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  return before + after;
}
