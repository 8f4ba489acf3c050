import { decode, makeDecoder } from '../../findings/tagger/decode.ts';
import { OUTSIDE, TAGS } from '../../findings/tagger/tags.ts';
import type { Sentences } from './collect.ts';
import { makeRandom, shuffle } from './random.ts';

/** More than all features together may add. */
const CERTAIN = 1_000_000;

/** How the weights are learnt. */
export interface Manner {
  rounds: number;
  /** The most a weight moves at once (Crammer et al. 2006, PA-I). */
  aggressiveness: number;
  /** The share of features left out each time, so that none is relied upon alone. */
  dropout: number;
  /** What a wrong tag costs while learning. */
  cost: number;
}

/** Weights of features by tags, and of one tag after another. */
export interface Weights {
  emissions: Float32Array;
  transitions: Float32Array;
}

/** Learns weights from sentences: passive-aggressive, averaged over all steps. */
export function learn(
  data: Sentences,
  manner: Manner,
  masks: Int32Array | null,
  tell: (line: string) => void,
): Weights {
  const { starts, tokens, features, allowed, hashes } = data;
  const rows = hashes.length + TAGS;
  // the rows after the features' are the transitions
  const base = hashes.length * TAGS;
  const weights = new Float32Array(rows * TAGS);
  const sums = new Float32Array(rows * TAGS);
  const random = makeRandom(20_240_511);
  const count = starts.length - 1;
  const order = Int32Array.from({ length: count }, (_, i) => i);
  let longest = 1;
  for (let s = 0; s < count; s++) longest = Math.max(longest, (starts[s + 1] as number) - (starts[s] as number));
  const emissions = new Float64Array(longest * TAGS);
  const decoder = makeDecoder(longest);
  const transitions = weights.subarray(base);
  const gold = new Uint8Array(longest);
  const kept = new Int32Array(longest * 256);
  const keptEnds = new Int32Array(longest + 1);
  const threshold = manner.dropout * 2 ** 32;
  let step = 1;
  for (let round = 0; round < manner.rounds; round++) {
    shuffle(order, random);
    let wrong = 0;
    let moves = 0;
    for (const s of order) {
      const from = starts[s] as number;
      const length = (starts[s + 1] as number) - from;
      let used = 0;
      let isOpen = false;
      for (let i = 0; i < length; i++) {
        const row = i * TAGS;
        emissions.fill(0, row, row + TAGS);
        const end = tokens[from + i + 1] as number;
        for (let k = tokens[from + i] as number; k < end; k++) {
          if (random() < threshold) continue;
          const feature = features[k] as number;
          kept[used++] = feature;
          const to = feature * TAGS;
          for (let tag = 0; tag < TAGS; tag++)
            emissions[row + tag] = (emissions[row + tag] as number) + (weights[to + tag] as number);
        }
        keptEnds[i + 1] = used;
        // nothing is seen of words that are in no name
        if (tokens[from + i] === tokens[from + i + 1]) emissions[row + OUTSIDE] = CERTAIN;
        const mask = allowed[from + i] as number;
        if (mask & (mask - 1)) isOpen = true;
        else gold[i] = 31 - Math.clz32(mask);
      }
      if (isOpen) {
        decode(emissions, transitions, length, decoder, allowed.subarray(from, from + length));
        gold.set(decoder.path.subarray(0, length));
      }
      // a wrong tag is made dearer, so that the right ones must win by a margin
      for (let i = 0; i < length; i++)
        for (let tag = 0; tag < TAGS; tag++)
          if (!(((allowed[from + i] as number) >> tag) & 1))
            emissions[i * TAGS + tag] = (emissions[i * TAGS + tag] as number) + manner.cost;
      const guessed = decode(emissions, transitions, length, decoder, null);
      const { path } = decoder;
      let right = 0;
      let norm = 0;
      let differs = false;
      for (let i = 0; i < length; i++) {
        const tag = gold[i] as number;
        right += emissions[i * TAGS + tag] as number;
        if (i > 0) right += transitions[(gold[i - 1] as number) * TAGS + tag] as number;
        if (path[i] !== tag) {
          differs = true;
          wrong++;
          norm += 2 * ((keptEnds[i + 1] as number) - (keptEnds[i] as number));
        }
        if (i > 0 && (path[i] !== tag || path[i - 1] !== gold[i - 1])) norm += 2;
      }
      const loss = guessed - right;
      step++;
      if (!differs || loss <= 0 || norm === 0) continue;
      moves++;
      const move = Math.min(manner.aggressiveness, loss / norm);
      const later = move * step;
      for (let i = 0; i < length; i++) {
        const tag = gold[i] as number;
        const other = path[i] as number;
        if (tag !== other) {
          for (let k = keptEnds[i] as number; k < (keptEnds[i + 1] as number); k++) {
            const to = (kept[k] as number) * TAGS;
            const may = masks ? (masks[kept[k] as number] as number) : -1;
            if ((may >> tag) & 1) {
              weights[to + tag] = (weights[to + tag] as number) + move;
              sums[to + tag] = (sums[to + tag] as number) + later;
            }
            if (!((may >> other) & 1)) continue;
            weights[to + other] = (weights[to + other] as number) - move;
            sums[to + other] = (sums[to + other] as number) - later;
          }
        }
        if (i > 0 && (tag !== other || gold[i - 1] !== path[i - 1])) {
          const a = base + (gold[i - 1] as number) * TAGS + tag;
          const b = base + (path[i - 1] as number) * TAGS + other;
          weights[a] = (weights[a] as number) + move;
          sums[a] = (sums[a] as number) + later;
          weights[b] = (weights[b] as number) - move;
          sums[b] = (sums[b] as number) - later;
        }
      }
    }
    tell(`round ${round + 1}: ${wrong} words wrong, ${moves} of ${count} sentences`);
  }
  for (let w = 0; w < weights.length; w++) weights[w] = (weights[w] as number) - (sums[w] as number) / step;
  const left = 1 - manner.dropout;
  const averaged = weights.slice(0, base).map((weight) => weight * left);
  return { emissions: averaged, transitions: weights.slice(base) };
}
