import type { View } from './features.ts';
import { NAMED, namedOf, OUTSIDE, TAGS, tagOf } from './tags.ts';
import { CAPITAL } from './words.ts';

/** Outside, and each of the named. */
const KINDS = 1 + NAMED.length;

const kindOf = (tag: number) => (tag === OUTSIDE ? 0 : 1 + namedOf(tag));

/** Raises the scores of a word with a capital towards what the story's other mentions of it were taken for; a 1 for each that they differ from. */
export function agree({ words, quiet }: View, path: Uint8Array, scores: Int32Array, most: number): Uint8Array {
  const { ids, letters, kinds, count } = words;
  const votes = new Int32Array(kinds * KINDS);
  const mentions = new Int32Array(kinds);
  const doubted = new Uint8Array(count);
  const hasSay = (i: number) => quiet[i] === 0 && (letters[i] as number) >= CAPITAL;
  for (let i = 0; i < count; i++) {
    if (!hasSay(i)) continue;
    const id = ids[i] as number;
    const vote = id * KINDS + kindOf(path[i] as number);
    votes[vote] = (votes[vote] as number) + 1;
    mentions[id] = (mentions[id] as number) + 1;
  }
  for (let i = 0; i < count; i++) {
    const id = ids[i] as number;
    const others = (mentions[id] as number) - 1;
    if (others < 1 || !hasSay(i)) continue;
    const own = kindOf(path[i] as number);
    for (let kind = 0; kind < KINDS; kind++) {
      const agreed = (votes[id * KINDS + kind] as number) - (kind === own ? 1 : 0);
      if (agreed === 0) continue;
      raise(scores, i * TAGS, kind, Math.round((most * agreed) / others));
      // what speaks for the tag it has changes no path
      if (kind !== own) doubted[i] = 1;
    }
  }
  return doubted;
}

/** Raises the scores of a token for one kind, wherever in a name it stands: 0 is outside, 1 the first of the named. */
export function raise(scores: Int32Array, row: number, kind: number, by: number): void {
  const first = kind === 0 ? OUTSIDE : tagOf(kind - 1, 0);
  for (let tag = first; tag < (kind === 0 ? first + 1 : first + 4); tag++)
    scores[row + tag] = (scores[row + tag] as number) + by;
}
