import { lexiconOf } from '../../lexicon/lexicon.ts';
import { memoizeLast, type PreparedText, readFolded } from '../../text/prepared-text.ts';
import { isAnyOf, LINKING } from './tag-tests.ts';

const isLinking = isAnyOf(...LINKING);

/**
 * The shortest text that is judged, in tokens; the share of these words that prose has at least, which is .29 in real press; and that of
 * numbers and symbols from which on a text with fewer of them is none: a list of names is prose all the same.
 */
const [MIN_TOKENS, MIN_LINKING, MIN_SYMBOLS] = [100, 0.22, 0.12];

// what stands in sentences, too
const PUNCTUATION = /^[.,:;!?'"“”‘’„«»()…–—-]$/;

/** Whether a text consists of sentences, and is no table, source code, menu or list; true for short ones and where its language is not known. */
export const isProse = memoizeLast((text: PreparedText): boolean => {
  if (!lexiconOf(text.language) || text.tokens.length < MIN_TOKENS) return true;
  let [count, linking, symbols] = [0, 0, 0];
  for (let at = 0; at < text.tokens.length; at++) {
    if (PUNCTUATION.test(readFolded(text, at))) continue;
    count++;
    if (isLinking(text, at)) linking++;
    else if (text.tokens[at]?.type !== 'word') symbols++;
  }
  return linking >= MIN_LINKING * count || symbols < MIN_SYMBOLS * count;
});
