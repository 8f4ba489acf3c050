import { mixBits } from '../findings/tagger/hash.ts';

/** Creates a seeded generator of random numbers from 0 up to, not including, 1 (xorshift). */
export function createRandom(seed: number): () => number {
  let state = mixBits(seed) || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Shuffles a list in place. */
export function shuffle(list: Int32Array, random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = list[i] as number;
    list[i] = list[j] as number;
    list[j] = kept;
  }
}
