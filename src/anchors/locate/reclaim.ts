import type { Words } from '../words.ts';
import { type Alignment, GONE, KEPT } from './align.ts';
import type { Question } from './question.ts';

/** Gives a passage back the words that touch its edges and were taken for others like them: “the” is everywhere. */
export function reclaim(question: Question, text: Words, { at, fate }: Alignment, together: number[]): number[] {
  const { first, last, words } = question;
  const before = take(together[0] as number, first, -1);
  const after = take(together.at(-1) as number, last - 1, 1);
  return [...before.reverse(), ...together, ...after];

  function take(from: number, edge: number, way: 1 | -1): number[] {
    const taken: number[] = [];
    for (let i = from; i !== edge; i += way) {
      const next = i + way;
      const word = (at[i] as number) + way;
      if (word < 0 || word >= text.count || words.keys[next] !== text.keys[word]) break;
      const other = at.indexOf(word);
      if (other >= 0) {
        at[other] = -1;
        fate[other] = GONE;
      }
      at[next] = word;
      fate[next] = KEPT;
      taken.push(next);
    }
    return taken;
  }
}
