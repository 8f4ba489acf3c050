import { lexiconOf } from './lexicon.ts';
import type { Tag } from './tag.ts';

export type { Tag };

/** Returns a function that tests whether an English word, in lower case, has any of the tags. */
export function hasTag(...tags: Tag[]): (word: string) => boolean {
  let having: Uint8Array | undefined;
  return (word) => {
    const lexicon = lexiconOf('en');
    having ??= lexicon?.rowsTagged(...tags);
    return having?.[lexicon?.rowOf(word) ?? 0] === 1;
  };
}
