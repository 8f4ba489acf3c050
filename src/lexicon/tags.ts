import { FORMS } from './conjugate.ts';
import { lexiconOf } from './lexicon.ts';
import type { Tag } from './tag.ts';

export type { Tag };

const sets = new Map<Tag, ReadonlySet<string>>();

/** The English words that have any of the tags, but for the forms of verbs that are only listed by their form. */
export function wordsTagged(...tags: Tag[]): ReadonlySet<string> {
  const [only, other] = tags.map((tag) => {
    const known = sets.get(tag) ?? new Set(listWords(tag));
    sets.set(tag, known);
    return known;
  });
  return only && !other ? only : new Set(tags.flatMap((tag) => [...wordsTagged(tag)]));
}

const listWords = (tag: Tag): string[] =>
  (lexiconOf('en')?.list(tag) ?? []).flatMap(({ words, tags }) =>
    tags.has('regular') || FORMS.some((form) => tags.has(form)) ? [] : words,
  );

/** Returns a function that tests whether an English word, in lower case, has any of the tags. */
export function hasTag(...tags: Tag[]): (word: string) => boolean {
  let words: ReadonlySet<string> | undefined;
  return (word) => {
    words ??= wordsTagged(...tags);
    return words.has(word);
  };
}
