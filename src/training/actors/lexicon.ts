import { hashWord } from '../../findings/tagger/hash.ts';
import { CLASS_CHECK, LIST_CHECK } from '../../findings/tagger/model.ts';
import { OFTEN_CAPITAL, OFTEN_SMALL } from '../../findings/tagger/names.ts';
import { type Lexicon, MOSTLY_CAPITAL } from '../../findings/tagger/words.ts';
import { readViews } from './collect.ts';
import { fillTable } from './fill-table.ts';
import { readLists } from './lists.ts';
import { countSpellings } from './spelling.ts';
import type { Story } from './stories.ts';
import { readClasses } from './word-classes.ts';

/** How many of the commonest words have a class, and how many people a town must have to be listed. */
const [WORDS, TOWN] = [120_000, 20_000] as const;

/** In so many stories a word must stand for its spelling to be remembered. */
const LEAST_STORIES = 4;

/** What is to be known of words whatever the story: from lists in packages, and from how the stories write words. */
export function buildLexicon(packages: string, stories: readonly Story[]): Lexicon {
  const classes = readClasses(packages, WORDS);
  const fineOf = new Map<number, number>();
  classes.words.forEach((word, i) => {
    const hash = hashWord(word);
    if (!fineOf.has(hash)) fineOf.set(hash, classes.fine[i] as number);
  });
  const lists = readLists(packages, TOWN);
  const fine = fillTable(fineOf, CLASS_CHECK);
  const coarse = classes.coarse;
  const spellings = countSpellings(readViews(stories, { fine, coarse, listed: fillTable(lists, LIST_CHECK) }));
  markCapitalClasses(coarse, spellings);
  for (const [hash, { small, capital, fine }] of spellings) {
    if (small + capital < LEAST_STORIES) continue;
    const custom = capital > small * 2 ? OFTEN_CAPITAL : small > capital ? OFTEN_SMALL : 0;
    const isLikeCapital = fine === 0 || (coarse[fine - 1] as number) & MOSTLY_CAPITAL;
    // only words that are written otherwise than their like
    if (custom !== 0 && custom !== (isLikeCapital ? OFTEN_CAPITAL : OFTEN_SMALL))
      lists.set(hash, (lists.get(hash) ?? 0) | custom);
  }
  return { fine, coarse, listed: fillTable(lists, LIST_CHECK) };
}

/** Classes whose words the stories mostly write with a capital. */
function markCapitalClasses(coarse: Uint8Array, spellings: ReturnType<typeof countSpellings>): void {
  const balance = new Int32Array(coarse.length + 1);
  for (const { small, capital, fine } of spellings.values())
    balance[fine] = (balance[fine] as number) + capital - small;
  for (let group = 0; group < coarse.length; group++)
    if ((balance[group + 1] as number) > 0) coarse[group] = (coarse[group] as number) | MOSTLY_CAPITAL;
}
