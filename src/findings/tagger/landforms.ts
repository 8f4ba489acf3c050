import { raise } from './agree.ts';
import { PLAIN } from './capitals.ts';
import type { View } from './features.ts';
import { hashWord } from './hash.ts';
import { NAMED, TAGS } from './tags.ts';
import { CAPITAL } from './words.ts';

/** Words, folded, that open the names of places and of little else: “Lake Lorn”, “Cape Lorn”. */
const OPENING = new Set(['lake', 'loch', 'lough', 'cape', 'mount'].map(hashWord));

/** One that does so after “the” alone: “the River Lorn”; but “River Plate” is a club. */
const RIVER = hashWord('river');
const THE = hashWord('the');

/** Counted from one, after “outside”. */
const PLACE = 1 + NAMED.indexOf('LOC');

/** Raises the scores of two words with capitals that are a landform and its name towards a place. Few of these were learnt from. */
export function addLandforms({ words, capitals }: View, scores: Int32Array, by: number): void {
  const { folded, letters, count } = words;
  const { style, runFirst, runEnd } = capitals;
  for (let i = 0; i + 1 < count; i++) {
    if (letters[i] !== CAPITAL || runEnd[i] !== i + 2 || style[i] !== PLAIN) continue;
    const word = folded[i] as number;
    const isAfterThe = folded[i - 1] === THE;
    if (runFirst[i] !== i && !isAfterThe) continue;
    if (!OPENING.has(word) && !(word === RIVER && isAfterThe)) continue;
    raise(scores, i * TAGS, PLACE, by);
    raise(scores, (i + 1) * TAGS, PLACE, by);
  }
}
