import type { Span } from '../../model.ts';
import { isBlank, type Mark, readMarks } from '../characters.ts';
import type { Words } from '../words.ts';
import { hasLineBreak } from './adjacent.ts';
import { type Alignment, GONE, KEPT, REPLACED } from './align.ts';
import type { Query } from './query.ts';

/** Gives a passage back the words that touch its edges and were taken for others like them: “the” is everywhere. */
export function reclaim(query: Query, text: Words, { at, edit }: Alignment, together: number[]): number[] {
  const { first, last, words } = query;
  const before = take(together[0] as number, first, -1);
  const after = take(together.at(-1) as number, last - 1, 1);
  return [...before.reverse(), ...together, ...after];

  function take(from: number, edge: number, way: 1 | -1): number[] {
    const taken: number[] = [];
    for (let i = from; i !== edge; i += way) {
      const next = i + way;
      const word = (at[i] as number) + way;
      if (word < 0 || word >= text.count || words.keys[next] !== text.keys[word]) break;
      const other = at.indexOf(word);
      if (other >= 0) {
        at[other] = -1;
        edit[other] = GONE;
      }
      at[next] = word;
      edit[next] = KEPT;
      taken.push(next);
    }
    return taken;
  }
}

/** So many words may have come in place of the first or the last one of a passage, or between it and its marks. */
const MOST_IN_PLACE = 3;

/** The stretch of the text that stands for the words of the question that stand together, marks at its edges included. */
export function readEdges(query: Query, text: Words, { at, edit }: Alignment, together: number[]): Span {
  const { words, first, last } = query;
  const from = together[0] as number;
  const to = together.at(-1) as number;
  const startWord = from === first ? reach(from, first - 1, -1) : (at[from] as number);
  const endWord = to === last - 1 ? reach(to, last, 1) : (at[to] as number);
  const start = findStart();
  return { start, end: Math.max(start + 1, findEnd()) };

  /** Where an exchanged word at the edge stands for several, up to the surroundings that are still there. */
  function reach(own: number, neighbour: number, way: 1 | -1): number {
    const word = at[own] as number;
    if (edit[own] !== REPLACED || edit[neighbour] !== KEPT) return word;
    const far = (at[neighbour] as number) - way;
    return Math.abs(far - word) <= MOST_IN_PLACE && !hasLineBreak(text, word, far) ? far : word;
  }

  function findStart(): number {
    const start = text.starts[startWord] as number;
    const wordStart = words.starts[first] as number;
    if (wordStart < query.start) {
      if (from !== first || edit[first] !== KEPT) return start;
      return skipSeen(text.text, start, text.ends[startWord] as number, countSeen(words.text, wordStart, query.start));
    }
    const lead = readMarks(words.text, query.start, wordStart);
    // Those before an inner word follow: words between them and the edge are gone.
    if (from > first) lead.push(...readMarks(words.text, words.ends[from - 1] as number, words.starts[from] as number));
    lead.reverse();
    const least = furthest(first - 1, -1);
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
      if (to !== last - 1 || edit[to] !== KEPT) return end;
      return skipSeen(text.text, text.starts[endWord] as number, end, countSeen(words.text, wordStart, query.end));
    }
    const trail = readMarks(words.text, wordEnd, query.end);
    if (to < last - 1)
      trail.unshift(...readMarks(words.text, words.ends[to] as number, words.starts[to + 1] as number));
    const most = furthest(last, 1);
    for (let word = endWord; trail.length > 0 && word <= most; word++) {
      const gapEnd = word + 1 < text.count ? (text.starts[word + 1] as number) : text.text.length;
      const found = matchMarks(trail, readMarks(text.text, text.ends[word] as number, gapEnd));
      if (found) return found.end;
    }
    return end;
  }

  /** How far words put in may stand between the passage and its own marks: not beyond the old surroundings. */
  function furthest(neighbour: number, way: 1 | -1): number {
    const edge = way > 0 ? endWord : startWord;
    const isThere = neighbour >= 0 && neighbour < words.count && edit[neighbour] === KEPT;
    const limit = isThere ? (at[neighbour] as number) - way : way > 0 ? text.count - 1 : 0;
    return Math.abs(limit - edge) <= MOST_IN_PLACE && (limit - edge) * way >= 0 ? limit : edge;
  }
}

/** The last of the marks, going outwards, that is one of the passage's own in their order. */
function matchMarks(own: Mark[], marks: Mark[]): Mark | null {
  let found: Mark | null = null;
  let next = 0;
  for (const mark of marks) {
    const k = own.findIndex(({ plain }, index) => index >= next && plain === mark.plain);
    if (k < 0) continue;
    found = mark;
    next = k + 1;
  }
  return found;
}

/** How many characters of a word a reader sees. */
function countSeen(text: string, start: number, end: number): number {
  let seen = 0;
  for (const character of text.slice(start, end)) if (!isBlank(character)) seen++;
  return seen;
}

/** The offset after so many characters that a reader sees. */
function skipSeen(text: string, start: number, end: number, seen: number): number {
  let at = start;
  let left = seen;
  for (const character of text.slice(start, end)) {
    if (!isBlank(character) && left-- === 0) break;
    at += character.length;
  }
  return at;
}
