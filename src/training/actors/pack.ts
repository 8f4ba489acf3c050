import { writeModel } from '../../findings/tagger/model.ts';
import { BUCKET_BITS, MASK_BITS } from '../../findings/tagger/rows.ts';
import { TAGS } from '../../findings/tagger/tags.ts';
import type { Lexicon } from '../../findings/tagger/words.ts';
import type { Weights } from './learn.ts';

/** The share of weights that are not cut off at the largest step. */
const WHOLE = 0.999;

/** The file of a model: weights in steps of one byte, features in buckets by the high bits of their hash. */
export function pack(lexicon: Lexicon, hashes: Int32Array, { emissions, transitions }: Weights): Uint8Array {
  const sizes = emissions
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  const unit = (sizes[Math.floor(sizes.length * WHOLE)] ?? 1) / 127;
  const step = (weight: number) => Math.max(-127, Math.min(127, Math.round(weight / unit)));
  const order = Array.from(hashes.keys()).sort((a, b) => ((hashes[a] as number) >>> 0) - ((hashes[b] as number) >>> 0));
  const rows: number[] = [];
  const counts = new Uint8Array(2 ** BUCKET_BITS);
  for (const number of order) {
    const hash = hashes[number] as number;
    const steps: [tag: number, step: number][] = [];
    for (let tag = 0; tag < TAGS; tag++) {
      const size = step(emissions[number * TAGS + tag] as number);
      if (size !== 0) steps.push([tag, size]);
    }
    if (steps.length === 0) continue;
    const bucket = hash >>> (32 - BUCKET_BITS);
    const head = (hash << MASK_BITS) | steps.reduce((mask, [tag]) => mask | (1 << tag), 0);
    rows.push(head & 255, (head >>> 8) & 255, (head >>> 16) & 255, head >>> 24, ...steps.map(([, size]) => size & 255));
    counts[bucket] = (counts[bucket] as number) + 1;
  }
  return writeModel(
    {
      fine: lexicon.fine.cells,
      listed: lexicon.listed.cells,
      coarse: lexicon.coarse,
      transitions: Int16Array.from(transitions, (weight) => Math.round(weight / unit)),
      counts,
      rows: Uint8Array.from(rows),
    },
    unit,
  );
}
