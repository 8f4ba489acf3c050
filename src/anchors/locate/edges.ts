import type { Span } from '../../model.ts';
import { isBlank, type Mark, readMarks } from '../characters.ts';
import type { Words } from '../words.ts';
import { type Alignment, MATCHED, SUBSTITUTED } from './align.ts';
import type { Query } from './query.ts';
import { hasLineBreak } from './surviving-words.ts';

/** How many words may replace the first or last word of a passage, or separate it from its own marks. Chosen with `npm run score`. */
const MAX_INSERTED = 3;

/** The span of the surviving words in the text, with the marks at the edges of the passage. */
export function readEdges(query: Query, text: Words, { at, edit }: Alignment, surviving: number[]): Span {
  const { words, first, last } = query;
  const from = surviving[0] as number;
  const to = surviving.at(-1) as number;
  const startWord = from === first ? extendSubstitution(from, first - 1, -1) : (at[from] as number);
  const endWord = to === last - 1 ? extendSubstitution(to, last, 1) : (at[to] as number);
  const start = findStart();
  return { start, end: Math.max(start + 1, findEnd()) };

  /** Extends a substituted word at an edge up to the old context, where several words replace it. */
  function extendSubstitution(edgeWord: number, neighbour: number, direction: 1 | -1): number {
    const word = at[edgeWord] as number;
    if (edit[edgeWord] !== SUBSTITUTED || edit[neighbour] !== MATCHED) return word;
    const far = (at[neighbour] as number) - direction;
    return Math.abs(far - word) <= MAX_INSERTED && !hasLineBreak(text, word, far) ? far : word;
  }

  function findStart(): number {
    const start = text.starts[startWord] as number;
    const wordStart = words.starts[first] as number;
    if (wordStart < query.start) {
      if (from !== first || edit[first] !== MATCHED) return start;
      return skipVisible(
        text.text,
        start,
        text.ends[startWord] as number,
        countVisible(words.text, wordStart, query.start),
      );
    }
    const lead = readMarks(words.text, query.start, wordStart);
    // Where the first words were deleted, the marks before the first surviving word count too.
    if (from > first) lead.push(...readMarks(words.text, words.ends[from - 1] as number, words.starts[from] as number));
    lead.reverse();
    const least = markLimit(first - 1, -1);
    for (let word = startWord; lead.length > 0 && word >= least; word--) {
      const gapStart = word > 0 ? (text.ends[word - 1] as number) : 0;
      const found = matchMarks(lead, readMarks(text.text, gapStart, text.starts[word] as number).reverse());
      if (found) return found.start;
    }
    return start;
  }

  function findEnd(): number {
    const end = text.ends[endWord] as number;
    const wordEnd = words.ends[last - 1] as number;
    if (wordEnd > query.end) {
      const wordStart = words.starts[last - 1] as number;
      if (to !== last - 1 || edit[to] !== MATCHED) return end;
      return skipVisible(
        text.text,
        text.starts[endWord] as number,
        end,
        countVisible(words.text, wordStart, query.end),
      );
    }
    const trail = readMarks(words.text, wordEnd, query.end);
    if (to < last - 1)
      trail.unshift(...readMarks(words.text, words.ends[to] as number, words.starts[to + 1] as number));
    const most = markLimit(last, 1);
    for (let word = endWord; trail.length > 0 && word <= most; word++) {
      const gapEnd = word + 1 < text.count ? (text.starts[word + 1] as number) : text.text.length;
      const found = matchMarks(trail, readMarks(text.text, text.ends[word] as number, gapEnd));
      if (found) return found.end;
    }
    return end;
  }

  /** The last word after which marks of the passage are searched for; never beyond the old context. */
  function markLimit(neighbour: number, direction: 1 | -1): number {
    const edge = direction > 0 ? endWord : startWord;
    const isThere = neighbour >= 0 && neighbour < words.count && edit[neighbour] === MATCHED;
    const limit = isThere ? (at[neighbour] as number) - direction : direction > 0 ? text.count - 1 : 0;
    return Math.abs(limit - edge) <= MAX_INSERTED && (limit - edge) * direction >= 0 ? limit : edge;
  }
}

/** Matches marks with those of the passage in order, outwards; returns the last one matched. */
function matchMarks(ownMarks: Mark[], marks: Mark[]): Mark | null {
  let found: Mark | null = null;
  let next = 0;
  for (const mark of marks) {
    const k = ownMarks.findIndex(({ plain }, index) => index >= next && plain === mark.plain);
    if (k < 0) continue;
    found = mark;
    next = k + 1;
  }
  return found;
}

/** Counts the visible characters of a stretch. */
function countVisible(text: string, start: number, end: number): number {
  let visible = 0;
  for (const character of text.slice(start, end)) if (!isBlank(character)) visible++;
  return visible;
}

/** The offset after a number of visible characters. */
function skipVisible(text: string, start: number, end: number, visible: number): number {
  let at = start;
  let left = visible;
  for (const character of text.slice(start, end)) {
    if (!isBlank(character) && left-- === 0) break;
    at += character.length;
  }
  return at;
}
