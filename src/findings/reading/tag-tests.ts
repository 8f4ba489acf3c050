import { type Lexicon, lexiconOf } from '../../lexicon/lexicon.ts';
import type { Tag } from '../../lexicon/tag.ts';
import { type PreparedText, readFolded } from '../../text/prepared-text.ts';

/** Whether the word at a token has one of some tags in the lexicon of the text’s language. */
export function is(text: PreparedText, at: number, ...tags: Tag[]): boolean {
  const word = readFolded(text, at);
  const lexicon = lexiconOf(text.language);
  return word !== '' && lexicon !== undefined && tags.some((tag) => lexicon.hasTag(word, tag));
}

/** Returns a test like `is`, for tags that are asked for often. */
export function isAnyOf(...tags: Tag[]): (text: PreparedText, at: number) => boolean {
  const known = new Map<Lexicon, ReadonlySet<string>>();
  return (text, at) => {
    const lexicon = lexiconOf(text.language);
    if (!lexicon) return false;
    const words = known.get(lexicon) ?? lexicon.words(...tags);
    known.set(lexicon, words);
    return words.has(readFolded(text, at));
  };
}
