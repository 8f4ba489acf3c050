import { PLAIN } from '../../findings/tagger/capitals.ts';
import { isOpened } from '../../findings/tagger/evidence.ts';
import type { View } from '../../findings/tagger/features.ts';
import { LOWER, NO_LETTER } from '../../findings/tagger/words.ts';

/** In how many stories a word is written small, and with a capital that no rule of spelling asks for. */
export interface Spelling {
  small: number;
  capital: number;
  fine: number;
}

/** How words are written in the stories, by hash. */
export function countSpellings(views: readonly View[]): Map<number, Spelling> {
  const spellings = new Map<number, Spelling>();
  for (const { text, words, capitals } of views) {
    const seen = new Set<number>();
    for (const { first, last } of text.sentences) {
      if (capitals.style[first] !== PLAIN) continue;
      for (let i = first + 1; i < last; i++) {
        const kind = words.letters[i] as number;
        if (kind === NO_LETTER || isOpened(text, i)) continue;
        const key = (words.ids[i] as number) * 2 + (kind === LOWER ? 0 : 1);
        if (seen.has(key)) continue;
        seen.add(key);
        const hash = words.folded[i] as number;
        const one = spellings.get(hash) ?? { small: 0, capital: 0, fine: words.fine[i] as number };
        spellings.set(hash, one);
        if (kind === LOWER) one.small++;
        else one.capital++;
      }
    }
  }
  return spellings;
}
