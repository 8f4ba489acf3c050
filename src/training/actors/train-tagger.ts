import { createDecoder, decode, OUTSIDE, TAG_COUNT } from '../../findings/tagger/decode.ts';
import { createRandom, shuffle } from '../random.ts';
import type { TrainingSet } from './examples.ts';

/** How the tagger is trained. */
export interface TaggerHyperparameters {
  rounds: number;
  /** The largest update of a weight (C of PA-I, Crammer et al. 2006). */
  aggressiveness: number;
  /** The share of features left out at each step. */
  dropout: number;
  /** The least margin of the correct tags over wrong ones. */
  margin: number;
  seed: number;
}

/** Weights of features for each tag, and of each tag after another. */
export interface TaggerWeights {
  emissions: Float32Array;
  transitions: Float32Array;
}

/** The score of `OUTSIDE` for pruned tokens: more than all features together can add. */
const PRUNED_SCORE = 1_000_000;

/** The weights during training, and the sums for averaging them. */
interface State {
  weights: Float32Array;
  /** The sum of all updates, each times the number of the sentence it was made for. */
  sums: Float32Array;
  /** The index of the first transition weight, after those of features. */
  base: number;
  masks: Int32Array | null;
}

/** A sentence during training: its features after dropout, its scores, and its correct and predicted tags. */
interface Sentence {
  length: number;
  features: Int32Array;
  ends: Int32Array;
  scores: Float64Array;
  correct: Uint8Array;
  predicted: Uint8Array;
}

/**
 * Trains a tagger: passive-aggressive updates (PA-I) with feature dropout, weights averaged over all steps. `masks`, if given,
 * has a bit for each tag for which a feature may have a weight.
 */
export function trainTagger(
  data: TrainingSet,
  hyperparameters: TaggerHyperparameters,
  masks: Int32Array | null,
  log: (line: string) => void,
): TaggerWeights {
  const { starts, allowed, hashes } = data;
  const { rounds, aggressiveness, dropout, margin, seed } = hyperparameters;
  const base = hashes.length * TAG_COUNT;
  const weights = new Float32Array(base + TAG_COUNT * TAG_COUNT);
  const state: State = { weights, sums: new Float32Array(weights.length), base, masks };
  const transitions = weights.subarray(base);
  const random = createRandom(seed);
  const count = starts.length - 1;
  const order = Int32Array.from({ length: count }, (_, i) => i);
  let longest = 1;
  for (let s = 0; s < count; s++) longest = Math.max(longest, (starts[s + 1] as number) - (starts[s] as number));
  const decoder = createDecoder(longest);
  const sentence: Sentence = {
    length: 0,
    features: new Int32Array(longest * 256),
    ends: new Int32Array(longest + 1),
    scores: new Float64Array(longest * TAG_COUNT),
    correct: new Uint8Array(longest),
    predicted: decoder.path,
  };
  let step = 1;
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    let updates = 0;
    for (const s of order) {
      const from = starts[s] as number;
      sentence.length = (starts[s + 1] as number) - from;
      const tags = allowed.subarray(from, from + sentence.length);
      scoreSentence(data, from, state, sentence, dropout, random);
      decode(sentence.scores, transitions, sentence.length, decoder, tags);
      sentence.correct.set(decoder.path.subarray(0, sentence.length));
      addMargin(sentence, tags, margin);
      const predicted = decode(sentence.scores, transitions, sentence.length, decoder, null);
      step++;
      const size = findStep(sentence, transitions, predicted, aggressiveness);
      if (size === 0) continue;
      updates++;
      update(state, sentence, size, size * step);
    }
    log(`round ${round + 1}: ${updates} of ${count} sentences corrected`);
  }
  const { sums } = state;
  for (let w = 0; w < weights.length; w++) weights[w] = (weights[w] as number) - (sums[w] as number) / step;
  // There is no dropout in use, so weights are scaled down.
  const emissions = weights.slice(0, base).map((weight) => weight * (1 - dropout));
  return { emissions, transitions: weights.slice(base) };
}

/** Applies dropout to the features of a sentence, and sums the weights of the rest. */
function scoreSentence(
  { tokens, features }: TrainingSet,
  from: number,
  { weights }: State,
  sentence: Sentence,
  dropout: number,
  random: () => number,
): void {
  const { length, scores, ends } = sentence;
  let used = 0;
  for (let i = 0; i < length; i++) {
    const row = i * TAG_COUNT;
    scores.fill(0, row, row + TAG_COUNT);
    const first = tokens[from + i] as number;
    const end = tokens[from + i + 1] as number;
    for (let k = first; k < end; k++) {
      if (random() < dropout) continue;
      const feature = features[k] as number;
      sentence.features[used++] = feature;
      const to = feature * TAG_COUNT;
      for (let tag = 0; tag < TAG_COUNT; tag++)
        scores[row + tag] = (scores[row + tag] as number) + (weights[to + tag] as number);
    }
    ends[i + 1] = used;
    // pruned
    if (first === end) scores[row + OUTSIDE] = PRUNED_SCORE;
  }
}

function addMargin({ length, scores }: Sentence, allowed: Int32Array, margin: number): void {
  for (let i = 0; i < length; i++)
    for (let tag = 0; tag < TAG_COUNT; tag++)
      if (!(((allowed[i] as number) >> tag) & 1))
        scores[i * TAG_COUNT + tag] = (scores[i * TAG_COUNT + tag] as number) + margin;
}

/** The size of the PA-I update: the loss divided by the squared norm of the difference; 0 if the prediction is right. */
function findStep(
  { length, ends, scores, correct, predicted }: Sentence,
  transitions: Float32Array,
  best: number,
  aggressiveness: number,
): number {
  let score = 0;
  let norm = 0;
  let isWrong = false;
  for (let i = 0; i < length; i++) {
    const tag = correct[i] as number;
    score += scores[i * TAG_COUNT + tag] as number;
    if (i > 0) score += transitions[(correct[i - 1] as number) * TAG_COUNT + tag] as number;
    if (predicted[i] !== tag) {
      isWrong = true;
      norm += 2 * ((ends[i + 1] as number) - (ends[i] as number));
    }
    if (i > 0 && (predicted[i] !== tag || predicted[i - 1] !== correct[i - 1])) norm += 2;
  }
  const loss = best - score;
  return isWrong && loss > 0 && norm > 0 ? Math.min(aggressiveness, loss / norm) : 0;
}

/** Moves the weights towards the correct tags and away from the predicted ones. */
function update({ weights, sums, base, masks }: State, sentence: Sentence, size: number, weighted: number): void {
  const { length, features, ends, correct, predicted } = sentence;
  const add = (at: number, sign: 1 | -1) => {
    weights[at] = (weights[at] as number) + sign * size;
    sums[at] = (sums[at] as number) + sign * weighted;
  };
  for (let i = 0; i < length; i++) {
    const tag = correct[i] as number;
    const other = predicted[i] as number;
    if (tag !== other) {
      for (let k = ends[i] as number; k < (ends[i + 1] as number); k++) {
        const feature = features[k] as number;
        const mask = masks ? (masks[feature] as number) : -1;
        if ((mask >> tag) & 1) add(feature * TAG_COUNT + tag, 1);
        if ((mask >> other) & 1) add(feature * TAG_COUNT + other, -1);
      }
    }
    if (i > 0 && (tag !== other || correct[i - 1] !== predicted[i - 1])) {
      add(base + (correct[i - 1] as number) * TAG_COUNT + tag, 1);
      add(base + (predicted[i - 1] as number) * TAG_COUNT + other, -1);
    }
  }
}
