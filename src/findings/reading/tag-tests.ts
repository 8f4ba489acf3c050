import { type Lexicon, lexiconOf } from '../../lexicon/lexicon.ts';
import type { Tag } from '../../lexicon/tag.ts';
import { type PreparedText, readFolded } from '../../text/prepared-text.ts';

/** The tags of the words by which sentences hang together. */
export const LINKING: Tag[] = [
  'function-word',
  'determiner',
  'phrase-opener',
  'possessive',
  'contraction',
  'preposition',
  'of',
  'conjunction',
  'relative',
  'that',
  'auxiliary',
  'clitic',
  'subject-pronoun',
  'object-pronoun',
];

/** The rows of the words of a text in the lexicon of its language, by token. */
interface Rows {
  lexicon: Lexicon;
  rows: Uint16Array;
}

/** Those of texts that are in use, and of the text that was last asked for. */
const rowsOfTexts = new WeakMap<PreparedText, Rows>();
let last: { text: PreparedText; found: Rows } | null = null;

function rowsOf(text: PreparedText): Rows | undefined {
  if (last?.text === text) return last.found;
  const lexicon = lexiconOf(text.language);
  if (!lexicon) return undefined;
  const found = rowsOfTexts.get(text) ?? {
    lexicon,
    rows: Uint16Array.from(text.tokens, (_, at) => lexicon.rowOf(readFolded(text, at))),
  };
  rowsOfTexts.set(text, found);
  last = { text, found };
  return found;
}

/** Whether the word at a token has one of some tags in the lexicon of the text’s language. */
export function is(text: PreparedText, at: number, ...tags: Tag[]): boolean {
  const found = rowsOf(text);
  const row = found?.rows[at];
  if (found === undefined || !row) return false;
  for (const tag of tags) if (found.lexicon.isTagged(row, tag)) return true;
  return false;
}

/** Returns a test like `is`, for tags that are asked for often. */
export function isAnyOf(...tags: Tag[]): (text: PreparedText, at: number) => boolean {
  let known: { lexicon: Lexicon; having: Uint8Array } | null = null;
  return (text, at) => {
    const found = rowsOf(text);
    const row = found?.rows[at];
    if (found === undefined || !row) return false;
    if (known?.lexicon !== found.lexicon) known = { lexicon: found.lexicon, having: found.lexicon.rowsTagged(...tags) };
    return known.having[row] === 1;
  };
}
