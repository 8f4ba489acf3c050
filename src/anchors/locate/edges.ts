import type { Span } from '../../model.ts';
import { isBlank, type Mark, readMarks } from '../marks.ts';
import type { Words } from '../words.ts';
import { type Alignment, KEPT, REPLACED } from './align.ts';
import type { Question } from './question.ts';
import { hasLineBreak } from './together.ts';

/** So many words may have come in place of the first or the last one of a passage, or between it and its marks. */
const MOST_IN_PLACE = 3;

/** The stretch of the text that stands for the words of the question that stand together, marks at its edges included. */
export function readEdges(question: Question, text: Words, { at, fate }: Alignment, together: number[]): Span {
  const { words, first, last } = question;
  const from = together[0] as number;
  const to = together.at(-1) as number;
  const startWord = from === first ? reach(from, first - 1, -1) : (at[from] as number);
  const endWord = to === last - 1 ? reach(to, last, 1) : (at[to] as number);
  const start = findStart();
  return { start, end: Math.max(start + 1, findEnd()) };

  /** Where an exchanged word at the edge stands for several, up to the surroundings that are still there. */
  function reach(own: number, neighbour: number, way: 1 | -1): number {
    const word = at[own] as number;
    if (fate[own] !== REPLACED || fate[neighbour] !== KEPT) return word;
    const far = (at[neighbour] as number) - way;
    return Math.abs(far - word) <= MOST_IN_PLACE && !hasLineBreak(text, word, far) ? far : word;
  }

  function findStart(): number {
    const start = text.starts[startWord] as number;
    const wordStart = words.starts[first] as number;
    if (wordStart < question.start) {
      if (from !== first || fate[first] !== KEPT) return start;
      return skipSeen(
        text.text,
        start,
        text.ends[startWord] as number,
        countSeen(words.text, wordStart, question.start),
      );
    }
    const lead = readMarks(words.text, question.start, wordStart);
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
    if (wordEnd > question.end) {
      const wordStart = words.starts[last - 1] as number;
      if (to !== last - 1 || fate[to] !== KEPT) return end;
      return skipSeen(text.text, text.starts[endWord] as number, end, countSeen(words.text, wordStart, question.end));
    }
    const trail = readMarks(words.text, wordEnd, question.end);
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
    const isThere = neighbour >= 0 && neighbour < words.count && fate[neighbour] === KEPT;
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
