import { foldName } from '../../text/words.ts';
import { listGivenNames } from './mention.ts';

/** How long the endings are that tell a gender, the longest first, and how many names must have one. */
const [LENGTHS, MIN_NAMES] = [[3, 2, 1], 3];

/** How many given names of women, and how many of both, have each ending. */
let endings: Map<string, { women: number; all: number }> | undefined;

const listEndings = (name: string): string[] =>
  LENGTHS.filter((length) => name.length > length).map((length) => name.slice(-length));

function countEndings(): NonNullable<typeof endings> {
  const counts: NonNullable<typeof endings> = new Map();
  const { male, female } = listGivenNames();
  for (const names of [male, female])
    for (const ending of [...names].flatMap(listEndings)) {
      const count = counts.get(ending) ?? { women: 0, all: 0 };
      count.all++;
      if (names === female) count.women++;
      counts.set(ending, count);
    }
  return counts;
}

/** The share of women among the known given names that end like a person's name: “Zaida”; 0.5 where there are none. */
export function weighGivenName(name: string): number {
  endings ??= countEndings();
  const given = foldName(name).split(' ', 1)[0] ?? '';
  for (const ending of listEndings(given)) {
    const { women = 0, all = 0 } = endings.get(ending) ?? {};
    if (all >= MIN_NAMES) return women / all;
  }
  return 0.5;
}
