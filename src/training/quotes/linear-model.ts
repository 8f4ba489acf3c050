import type { FeatureIndex } from '../feature-index.ts';
import { createRandom, shuffle } from '../random.ts';

/** How a linear model over hashed features is trained. */
export interface Hyperparameters {
  /** The number of weights, a power of two. */
  size: number;
  epochs: number;
  /** The learning rate, and the L2 penalty. */
  rate: number;
  decay: number;
  /** The share of features left out at each step. */
  dropout: number;
  /** How many models are trained with different seeds and averaged. */
  learners: number;
  /** The fewest stories that must have a feature. */
  minStories: number;
  seed: number;
}

/** Weights in training, and the sum of the squared gradients of each (AdaGrad, Duchi et al. 2011). */
export interface LinearModel {
  weights: Float64Array;
  squares: Float64Array;
  rate: number;
  decay: number;
}

/** The features of one example, as indexes of weights. */
export type Features = Int32Array;

/** Trains several models with different seeds and returns the mean of their weights. */
export function trainAveraged(
  { size, rate, decay, learners, epochs, seed }: Hyperparameters,
  trainEpoch: (model: LinearModel, random: () => number, epoch: number) => void,
): Float64Array {
  const mean = new Float64Array(size);
  for (let learner = 0; learner < learners; learner++) {
    const model = { weights: new Float64Array(size), squares: new Float64Array(size), rate, decay };
    const random = createRandom(seed + learner);
    for (let epoch = 0; epoch < epochs; epoch++) trainEpoch(model, random, epoch);
    for (const [at, weight] of model.weights.entries()) mean[at] = (mean[at] as number) + weight / learners;
  }
  return mean;
}

/** The features that at least `minStories` stories have, as indexes of weights. */
export function keepFrequent(
  hashes: readonly number[],
  index: FeatureIndex,
  { minStories, size }: Hyperparameters,
): Features {
  return Int32Array.from(
    hashes.filter((hash) => index.countOf(hash) >= minStories),
    (hash) => hash & (size - 1),
  );
}

/** The sum of the weights of features. */
export function score(weights: Float64Array, features: Features): number {
  let sum = 0;
  for (let i = 0; i < features.length; i++) sum += weights[features[i] as number] as number;
  return sum;
}

/** The index of the option with the highest score. */
export function findBest(weights: Float64Array, options: readonly Features[]): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (const [i, option] of options.entries()) {
    const sum = score(weights, option);
    if (sum > most) [most, best] = [sum, i];
  }
  return best;
}

/** A buffer for the features that dropout keeps, one option after another. */
let kept = new Int32Array(1 << 12);

/** Copies a random part of the features to `kept` from index `used` on, and returns the index after the last. */
function drop(features: Features, used: number, random: () => number, dropout: number): number {
  if (used + features.length > kept.length) {
    const larger = new Int32Array(2 * (used + features.length));
    larger.set(kept);
    kept = larger;
  }
  let end = used;
  for (let i = 0; i < features.length; i++) if (random() >= dropout) kept[end++] = features[i] as number;
  return end;
}

function scoreKept(weights: Float64Array, from: number, end: number): number {
  let sum = 0;
  for (let i = from; i < end; i++) sum += weights[kept[i] as number] as number;
  return sum;
}

/** Updates the weights of the features in `kept` by gradient descent. */
function descend({ weights, squares, rate, decay }: LinearModel, from: number, end: number, gradient: number): void {
  for (let i = from; i < end; i++) {
    const at = kept[i] as number;
    const g = gradient + decay * (weights[at] as number);
    squares[at] = (squares[at] as number) + g * g;
    weights[at] = (weights[at] as number) - (rate * g) / (Math.sqrt(squares[at] as number) + 1e-6);
  }
}

/** One step of softmax regression, which raises the scores of the correct options. */
export function stepSoftmax(
  model: LinearModel,
  options: readonly Features[],
  correct: readonly boolean[],
  random: () => number,
  dropout: number,
): void {
  const ends = [0];
  const sums = options.map((features, i) => {
    const from = ends[i] as number;
    const end = drop(features, from, random, dropout);
    ends.push(end);
    return scoreKept(model.weights, from, end);
  });
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const total = powers.reduce((a, b) => a + b, 0);
  const good = powers.reduce((sum, power, i) => sum + (correct[i] ? power : 0), 0) || 1e-300;
  for (const [i, power] of powers.entries()) {
    const gradient = power / total - (correct[i] ? power / good : 0);
    if (Math.abs(gradient) > 1e-4) descend(model, ends[i] as number, ends[i + 1] as number, gradient);
  }
}

/** One step of logistic regression towards the probability `target`. */
function stepLogistic(
  model: LinearModel,
  features: Features,
  target: number,
  weight: number,
  random: () => number,
  dropout: number,
): void {
  const end = drop(features, 0, random, dropout);
  const probability = 1 / (1 + Math.exp(-scoreKept(model.weights, 0, end)));
  descend(model, 0, end, (probability - target) * weight);
}

/** Trains a logistic regression from examples with their features and the probability they should get. */
export function trainClassifier(
  examples: readonly { features: Features; target: number; weight?: number }[],
  hyperparameters: Hyperparameters,
): Float64Array {
  return trainAveraged(hyperparameters, (model, random) => {
    const order = Int32Array.from(examples.keys());
    shuffle(order, random);
    for (const i of order) {
      const { features, target, weight = 1 } = examples[i] as (typeof examples)[number];
      stepLogistic(model, features, target, weight, random, hyperparameters.dropout);
    }
  });
}
