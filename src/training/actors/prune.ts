import { TAGS } from '../../findings/tagger/tags.ts';
import type { Sentences } from './collect.ts';

/** The features worth their place: their numbers, and a bit for each tag whose weight is kept. */
export interface Choice {
  numbers: Int32Array;
  masks: Int32Array;
}

/** Bytes a feature takes besides its weights, and what they count when the weights are chosen. */
const [HEAD, HEAD_COUNTS] = [4, 3] as const;

/** Chooses the weights that matter most, until they fill so many bytes: large ones, above all of features that are often seen. */
export function choose(data: Sentences, emissions: Float32Array, bytes: number): Choice {
  const counts = new Float64Array(data.hashes.length);
  for (const number of data.features) counts[number] = (counts[number] as number) + 1;
  let low = 0;
  let high = 100;
  let best: Choice = { numbers: new Int32Array(0), masks: new Int32Array(0) };
  for (let turn = 0; turn < 30; turn++) {
    const least = (low + high) / 2;
    const { choice, size } = chooseAbove(counts, emissions, least);
    if (size > bytes) low = least;
    else {
      high = least;
      best = choice;
    }
  }
  return best;
}

/** The weights that matter at least so much, of features that matter as much for every byte they take. */
function chooseAbove(counts: Float64Array, emissions: Float32Array, least: number): { choice: Choice; size: number } {
  const numbers: number[] = [];
  const masks: number[] = [];
  let size = 0;
  for (let number = 0; number < counts.length; number++) {
    const often = Math.sqrt(Math.sqrt(Math.sqrt(counts[number] as number)));
    let kept = 0;
    let sum = 0;
    let mask = 0;
    for (let tag = 0; tag < TAGS; tag++) {
      const matters = Math.abs(emissions[number * TAGS + tag] as number) * often;
      if (matters < least) continue;
      kept++;
      sum += matters;
      mask |= 1 << tag;
    }
    if (kept === 0 || sum < least * (kept + HEAD_COUNTS)) continue;
    numbers.push(number);
    masks.push(mask);
    size += kept + HEAD;
  }
  return { choice: { numbers: Int32Array.from(numbers), masks: Int32Array.from(masks) }, size };
}
