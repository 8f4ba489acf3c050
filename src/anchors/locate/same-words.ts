import type { Selectors, Span } from '../../model.ts';
import { MATCHED } from './align.ts';
import { readEdges } from './edges.ts';
import { compareContext } from './evidence.ts';
import { createQuery, type Query, type WordIndex } from './query.ts';

/** More places of one passage are not compared. Set by hand. */
const MAX_PLACES = 200;

/**
 * Finds a passage by its words alone, whatever the spaces and marks between them: other annotators keep quotes without
 * context, with other spaces, or with context whose spaces were cut. Context that is given must be there. Null if there is none, or
 * if context stands at several places.
 */
export function findSameWords([quote, position]: Selectors, index: WordIndex): (Span & { isDoubtful: boolean }) | null {
  const query = createQuery([{ ...quote, prefix: '', suffix: '' }, position], index);
  if (query.last === 0) return null;
  const text = index.words.text;
  const spans = findPlaces(query, index).map((at) => {
    const words = Int32Array.from({ length: query.last }, (_, i) => at + i);
    const edit = new Uint8Array(query.last).fill(MATCHED);
    return readEdges(query, index.words, { score: 0, at: words, edit }, [...words.keys()]);
  });
  const { prefix, suffix } = quote;
  const hasContext = prefix.trim() !== '' || suffix.trim() !== '';
  const fitting = spans.filter(({ start, end }) => {
    const before = compareContext(prefix, prefix.length, text, start, -1);
    const after = compareContext(suffix, 0, text, end, 1);
    return before.same === before.all && after.same === after.all;
  });
  const distance = ({ start }: Span) => Math.abs(start - position.start);
  const [nearest] = fitting.sort((a, b) => distance(a) - distance(b));
  if (!nearest || (hasContext && fitting.length > 1)) return null;
  return { ...nearest, isDoubtful: fitting.length > 1 };
}

/** The first words of the places where all words of a query follow one another. */
function findPlaces({ words, occurrences, last }: Query, { words: text }: WordIndex): number[] {
  let rarest = 0;
  for (let i = 1; i < last; i++) {
    if ((occurrences[i] as number[]).length < (occurrences[rarest] as number[]).length) rarest = i;
  }
  const places: number[] = [];
  for (const place of occurrences[rarest] as number[]) {
    const at = place - rarest;
    if (at < 0 || at + last > text.count) continue;
    let i = 0;
    while (i < last && words.keys[i] === text.keys[at + i]) i++;
    if (i === last) places.push(at);
    if (places.length >= MAX_PLACES) break;
  }
  return places;
}
