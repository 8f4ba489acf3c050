import type { Selectors } from '../model.ts';
import { listWords } from '../present/search-words.ts';

/** How many words in a row are compared (w-shingling, Broder 1997). */
const LENGTH = 3;

/**
 * The share of the sequences of the shorter of two texts that must stand in the other. Set by hand, on the stories of `npm run score`:
 * of 77,000 pairs, all share at most 0.06 but two that report the same event (0.14, 0.69). A story of which every fifth word is
 * replaced keeps 0.35 at least; one with half of its sentences replaced, 0.3 in 95 of 100 cases.
 */
const SAME_SHARE = 0.25;

/** A shorter text counts as one of this many sequences. Set by hand. */
const MIN_LENGTH = 20;

/**
 * The share of the sequences around a passage that must stand in a text. Set by hand, on the same stories: of 78,000 passages, the
 * nearest to another story has 0.29. Of those that are found after an edit of every tenth word, 98.8 % have more; of half of the
 * sentences, 97.6 %.
 */
const STANDING_SHARE = 0.3;

/** Fewer sequences say too little. Set by hand. */
const MIN_SEQUENCES = 5;

/** A longer passage is not searched letter by letter, in UTF-16 units: that can take quadratic time. Set by hand. */
const MAX_SEARCHED = 2000;

/** A text whose sequences of words are read when they are needed. */
export interface ComparedText {
  text: string;
  sequences(): ReadonlySet<string>;
}

/** Prepares a text for comparisons. */
export function prepareText(text: string): ComparedText {
  let sequences: Set<string> | null = null;
  return {
    text,
    sequences() {
      sequences ??= new Set(listSequences(listWords(text)));
      return sequences;
    },
  };
}

const listSequences = (words: string[]): string[] =>
  words.slice(LENGTH - 1).map((_, at) => words.slice(at, at + LENGTH).join(' '));

/** Whether two texts are versions of one story: edited, or only its beginning. */
export function isSameStory(a: ComparedText, b: ComparedText): boolean {
  if (a.text === b.text) return true;
  const [shorter, longer] = [a.sequences(), b.sequences()].sort((one, other) => one.size - other.size) as [
    ReadonlySet<string>,
    ReadonlySet<string>,
  ];
  return count(shorter, longer) >= SAME_SHARE * Math.max(MIN_LENGTH, shorter.size);
}

function count(sequences: Iterable<string>, all: ReadonlySet<string>): number {
  let found = 0;
  for (const sequence of sequences) if (all.has(sequence)) found++;
  return found;
}

/**
 * Whether a passage stands in a text with the words around it, perhaps edited. One that was kept without these has its own words
 * only, if they are many enough.
 */
export function standsIn(page: ComparedText, [{ prefix, exact, suffix }, { start }]: Selectors): boolean {
  const whole = prefix + exact + suffix;
  const isVerbatim =
    page.text.startsWith(whole, start - prefix.length) || (whole.length <= MAX_SEARCHED && page.text.includes(whole));
  if (isVerbatim && hasContext(prefix, suffix)) return true;
  const sequences = listEvidence(prefix, exact, suffix);
  if (sequences.length < MIN_SEQUENCES) return false;
  return isVerbatim || count(sequences, page.sequences()) >= STANDING_SHARE * sequences.length;
}

/** Whether a passage was kept with too few words to be told from the same words elsewhere. */
export const isBare = ([{ prefix, exact, suffix }]: Selectors): boolean =>
  !hasContext(prefix, suffix) && listEvidence(prefix, exact, suffix).length < MIN_SEQUENCES;

const hasContext = (prefix: string, suffix: string): boolean => (prefix + suffix).trim() !== '';

/** The sequences that are not within the passage itself; all of them if these are few. */
function listEvidence(prefix: string, exact: string, suffix: string): string[] {
  const all = listSequences(listWords(prefix + exact + suffix));
  const first = listWords(prefix).length;
  const end = first + listWords(exact).length;
  const around = all.filter((_, at) => at < first || at + LENGTH > end);
  return around.length < MIN_SEQUENCES ? all : around;
}
