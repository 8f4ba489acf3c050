import { type Packed, unpack } from '../weights.ts';
import type { Ranker, Values } from './ranker.ts';

/** Trained weights as they are stored, with the hash of the ranker they belong to. */
export interface StoredWeights extends Packed {
  hash: number;
}

/** A ranker with its weights. */
export interface Model {
  score(values: Values): number;
  /** The probability of each candidate, where one of them is right (softmax). */
  rank(candidates: readonly Values[]): number[];
  /** The probability of a single candidate (logistic). */
  judge(values: Values): number;
  /** The features that count most for a candidate. */
  explain(values: Values): string;
}

/** How many features are told of a candidate. */
const TOLD = 4;

/** Opens a model; throws if its weights are those of a ranker with other attributes or templates. */
export function openModel(ranker: Ranker, stored: StoredWeights): Model {
  if (stored.hash !== ranker.hash || stored.size !== ranker.size)
    throw new Error('The weights do not belong to these features. Train them again: npm run train -- quotes');
  const weights = unpack(stored);
  const score = (values: Values) => ranker.score(weights, values);
  return {
    score,
    rank: (candidates) => softmax(candidates.map(score)),
    judge: (values) => 1 / (1 + Math.exp(-score(values))),
    explain: (values) =>
      [...ranker.featuresOf(values)]
        .map((feature, i) => ({ weight: weights[feature] as number, told: tell(ranker, i, values) }))
        .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
        .slice(0, TOLD)
        .map(({ weight, told }) => `${weight > 0 ? '+' : ''}${weight.toFixed(1)} ${told}`)
        .join(', '),
  };
}

/** A feature with the values of its attributes: `place=1 cue=2`. */
const tell = ({ templates, names }: Ranker, template: number, values: Values): string =>
  (templates[template] ?? '')
    .split(':')
    .map((name) => `${name}=${values[names.indexOf(name)]}`)
    .join(' ');

/** The probabilities of scores. */
export function softmax(scores: readonly number[]): number[] {
  const top = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / sum);
}
