import { FEMALE_NAMES, MALE_NAMES, OWN_FEMALE_NAMES, OWN_MALE_NAMES } from '../../lexicon/given-names.data.ts';
import { memoize } from '../../text/memoize.ts';
import { foldName } from '../../text/words.ts';

/** How long the endings are that tell a gender, the longest first, and how many names must have one. */
const [LENGTHS, MIN_NAMES] = [[3, 2, 1], 3];

const listNames = (...lists: string[]): string => ` ${lists.join(' ').replace(/\s+/g, ' ')} `;

const WOMEN = listNames(FEMALE_NAMES, OWN_FEMALE_NAMES);
const MEN = listNames(MALE_NAMES, OWN_MALE_NAMES);

/** How many given names of women, and how many of both, have an ending. */
const countNames = memoize((ending: string): { women: number; all: number } => {
  const women = countEnding(WOMEN, ending);
  return { women, all: women + countEnding(MEN, ending) };
});

/** How many words of a list, parted by single spaces, are longer than an ending that they have. */
function countEnding(list: string, ending: string): number {
  let count = 0;
  const end = `${ending} `;
  for (let at = list.indexOf(end); at >= 0; at = list.indexOf(end, at + end.length)) if (list[at - 1] !== ' ') count++;
  return count;
}

/** The share of women among the known given names that end like a person's name: “Zaida”; 0.5 where there are none. */
export function weighGivenName(name: string): number {
  const given = foldName(name).split(' ', 1)[0] ?? '';
  for (const length of LENGTHS) {
    if (given.length <= length) continue;
    const { women, all } = countNames(given.slice(-length));
    if (all >= MIN_NAMES) return women / all;
  }
  return 0.5;
}
