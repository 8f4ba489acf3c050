import type { Features } from './features.ts';
import { BLOCK, BUCKET_BITS, MASK_BITS, type Model } from './model.ts';

const MASK = 2 ** MASK_BITS - 1;

/** Adds the weights of a token's features to its tags' scores, which begin at `row`. */
export function addWeights(model: Model, { hashes, count }: Features, scores: Int32Array, row: number): void {
  const { rows, blocks, buckets } = model;
  for (let k = 0; k < count; k++) {
    const hash = hashes[k] as number;
    const bucket = hash >>> (32 - BUCKET_BITS);
    let at = (blocks[(bucket / BLOCK) | 0] as number) + (buckets[bucket] as number);
    const end = (blocks[((bucket + 1) / BLOCK) | 0] as number) + (buckets[bucket + 1] as number);
    while (at < end) {
      const head =
        (rows[at] as number) |
        ((rows[at + 1] as number) << 8) |
        ((rows[at + 2] as number) << 16) |
        ((rows[at + 3] as number) << 24);
      at += 4;
      let tags = head & MASK;
      if (((head >>> MASK_BITS) ^ hash) << MASK_BITS) {
        at += countBits(tags);
        continue;
      }
      for (; tags !== 0; tags &= tags - 1) {
        const tag = row + 31 - Math.clz32(tags & -tags);
        scores[tag] = (scores[tag] as number) + (((rows[at++] as number) << 24) >> 24);
      }
      break;
    }
  }
}

function countBits(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return (((count + (count >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
