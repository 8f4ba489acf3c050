import { createRandom, shuffle } from '../random.ts';

/** How a linear model is trained. */
export interface Hyperparameters {
  epochs: number;
  /** The learning rate, and the L2 penalty. */
  rate: number;
  decay: number;
  /** The share of features left out at each step. */
  dropout: number;
  /** How many models are trained with different seeds and averaged. */
  learners: number;
  seed: number;
}

/** Weights in training, and the sum of the squared gradients of each (AdaGrad, Duchi et al. 2011). */
interface LinearModel {
  weights: Float64Array;
  squares: Float64Array;
  rate: number;
  decay: number;
}

/** The features of one example, as indexes of weights. */
export type Features = Int32Array;

/** Trains several models of `size` weights with different seeds and returns the mean of their weights. */
export function trainAveraged(
  size: number,
  { rate, decay, learners, epochs, seed }: Hyperparameters,
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

/**
 * Trains a logistic regression from examples with their features and the probability they should get. The weights are made smaller
 * by the share of features that was left out at each step: with all of them sums are larger, and probabilities too near 0 and 1.
 */
export function trainClassifier(
  examples: readonly { features: Features; target: number; weight: number }[],
  size: number,
  hyperparameters: Hyperparameters,
): Float64Array {
  const weights = trainAveraged(size, hyperparameters, (model, random) => {
    const order = Int32Array.from(examples.keys());
    shuffle(order, random);
    for (const i of order) {
      const { features, target, weight } = examples[i] as (typeof examples)[number];
      stepLogistic(model, features, target, weight, random, hyperparameters.dropout);
    }
  });
  return weights.map((weight) => weight * (1 - hyperparameters.dropout));
}
