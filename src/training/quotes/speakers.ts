import { type Candidate, listCandidates } from '../../findings/quote/candidates.ts';
import type { Chunk } from '../../findings/quote/chunks.ts';
import { describe, describeUnknown, look } from '../../findings/quote/features.ts';
import type { Unit } from '../../findings/quote/marks.ts';
import { describeSpeech } from '../../findings/quote/speech.ts';
import { createFeatureIndex, type FeatureIndex } from '../feature-index.ts';
import { createRandom, shuffle } from '../random.ts';
import { collectFeatures, type Example, isNamesake, isSource } from './examples.ts';
import {
  type Features,
  findBest,
  type Hyperparameters,
  keepFrequent,
  type LinearModel,
  score,
  stepSoftmax,
  trainAveraged,
  trainClassifier,
} from './linear-model.ts';

/** The candidates for the speaker of a unit, their features, and last the features of “nobody is named”. */
interface Options {
  candidates: Candidate[];
  options: Features[];
}

/** The options of a unit; `last` is the speaker before. Without its tag, a unit counts as a paragraph of its own. */
type OptionReader = (example: Example, at: number, last: Chunk | null, isUntagged: boolean) => Options;

function listOptions({ reading, units, chunksOf }: Example, at: number, last: Chunk | null, isUntagged: boolean) {
  const unit = units[at] as Unit;
  const setting = look(reading, unit);
  if (isUntagged) Object.assign(setting, { after: 1, edges: 3 });
  const candidates = listCandidates(reading, chunksOf, unit, last).filter(
    ({ place }) => !isUntagged || place === 'paragraph before' || place === 'carried',
  );
  const options = candidates.map((candidate) =>
    collectFeatures((emit) => describe(reading, unit, setting, candidate, emit)),
  );
  options.push(collectFeatures((emit) => describeUnknown(setting, last !== null, emit)));
  return { candidates, options };
}

/** Reads options with frequent features only, each once: they are needed in every epoch of every learner. */
export function createOptionReader(examples: Example[], hyperparameters: Hyperparameters): OptionReader {
  const index = createFeatureIndex();
  for (const example of examples) countFeatures(example, index);
  const known = new Map<Example, Map<Chunk | null, Options>[]>();
  return (example, at, last, isUntagged) => {
    const lists = known.get(example) ?? [];
    known.set(example, lists);
    const byLast = lists[at * 2 + (isUntagged ? 1 : 0)] ?? new Map<Chunk | null, Options>();
    lists[at * 2 + (isUntagged ? 1 : 0)] = byLast;
    const before = byLast.get(last);
    if (before) return before;
    const { candidates, options } = listOptions(example, at, last, isUntagged);
    const read = { candidates, options: options.map((hashes) => keepFrequent(hashes, index, hyperparameters)) };
    byLast.set(last, read);
    return read;
  };
}

/** Counts the features of a story's options, with the labelled speakers as those before. */
function countFeatures(example: Example, index: FeatureIndex): void {
  let last: Chunk | null = null;
  for (const [at, quote] of example.quotes.entries()) {
    if (example.labels[at] !== 'quote' || !quote) continue;
    const tagged = listOptions(example, at, last, false);
    for (const hashes of [...tagged.options, ...listOptions(example, at, last, true).options])
      for (const hash of hashes) index.add(hash, example.index);
    const { source } = quote;
    last = tagged.candidates.find((candidate) => source && isSource(example.reading, source, candidate))?.chunk ?? last;
  }
}

/** How often a quotation that opens its paragraph is also learnt from as if it had no tag, since press outside the US often has none. */
const UNTAGGED = 0.5;

function opensParagraph({ reading, units }: Example, at: number): boolean {
  const { first } = units[at] as Unit;
  return reading.block[first - 1] !== reading.block[first];
}

/** Trains a ranker of the candidates for the speaker of a quotation. */
export function trainSpeakers(examples: Example[], readOptions: OptionReader, hyperparameters: Hyperparameters) {
  return trainAveraged(hyperparameters, (model, random, epoch) => {
    const order = Int32Array.from(examples.keys());
    shuffle(order, random);
    for (const i of order)
      trainOnStory(model, examples[i] as Example, readOptions, epoch === 0, random, hyperparameters.dropout);
  });
}

/** Steps on the quotations of a story in order; the speaker before is the labelled one in the first epoch, then the predicted one. */
function trainOnStory(
  model: LinearModel,
  example: Example,
  readOptions: OptionReader,
  isFirstEpoch: boolean,
  random: () => number,
  dropout: number,
): void {
  let last: Chunk | null = null;
  for (const [at, quote] of example.quotes.entries()) {
    if (example.labels[at] !== 'quote' || !quote) continue;
    const { source } = quote;
    const { candidates, options } = readOptions(example, at, last, false);
    const correct = candidates.map((candidate) => source !== null && isSource(example.reading, source, candidate));
    const isReachable = correct.includes(true);
    correct.push(source === null);
    const predicted = findBest(model.weights, options);
    if (isReachable || source === null) stepSoftmax(model, options, correct, random, dropout);
    if (source && random() < UNTAGGED && opensParagraph(example, at)) {
      const untagged = readOptions(example, at, last, true);
      const named = untagged.candidates.map((candidate) => isNamesake(example.reading, source, candidate));
      if (named.includes(true)) stepSoftmax(model, untagged.options, named, random, dropout);
    }
    const next: number = isFirstEpoch && isReachable ? correct.indexOf(true) : predicted;
    last = candidates[next]?.chunk ?? last;
  }
}

/** The share of speakers that a ranker gets right, in percent. */
export function testSpeakers(examples: Example[], readOptions: OptionReader, weights: Float64Array): number {
  let count = 0;
  let right = 0;
  for (const example of examples) {
    const predicted = predictSpeakers(example, readOptions, weights);
    for (const [at, quote] of example.quotes.entries()) {
      if (example.labels[at] !== 'quote' || !quote?.source) continue;
      const { candidate } = predicted[at] as Prediction;
      count++;
      if (candidate && isSource(example.reading, quote.source, candidate)) right++;
    }
  }
  return (100 * right) / count;
}

/** The predicted speaker of a unit, and how far its score is above that of “nobody”. */
interface Prediction {
  candidate: Candidate | null;
  margin: number;
}

function predictSpeakers(example: Example, readOptions: OptionReader, weights: Float64Array): Prediction[] {
  let last: Chunk | null = null;
  return example.units.map((_, at) => {
    const { candidates, options } = readOptions(example, at, last, false);
    const best = findBest(weights, options);
    const margin = score(weights, options[best] as Features) - score(weights, options.at(-1) as Features);
    const candidate = candidates[best] ?? null;
    if (candidate && example.labels[at] !== 'other') last = candidate.chunk;
    return { candidate, margin };
  });
}

/** In how many parts the stories are cut, each labelled by a ranker trained on the others. */
const FOLDS = 4;

/** Trains a classifier of speech and other words in quotation marks, on the predictions of rankers that have not seen the story. */
export function trainSpeech(
  examples: Example[],
  readOptions: OptionReader,
  ranker: Hyperparameters,
  hyperparameters: Hyperparameters,
): Float64Array {
  const found: { features: number[]; isSpeech: boolean }[] = [];
  const index = createFeatureIndex();
  const folds = assignFolds(examples, ranker.seed);
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = trainSpeakers(
      examples.filter((_, i) => folds[i] !== fold),
      readOptions,
      ranker,
    );
    for (const example of examples.filter((_, i) => folds[i] === fold)) {
      const { reading, units, labels } = example;
      for (const [at, said] of predictSpeakers(example, readOptions, weights).entries()) {
        if (labels[at] === 'unknown') continue;
        const unit = units[at] as Unit;
        const setting = look(reading, unit);
        const features = collectFeatures((emit) => describeSpeech(reading, unit, setting, said, emit));
        for (const hash of features) index.add(hash, example.index);
        found.push({ features, isSpeech: labels[at] === 'quote' });
      }
    }
  }
  const training = found.map(({ features, isSpeech }) => ({
    features: keepFrequent(features, index, hyperparameters),
    target: isSpeech ? 1 : 0,
  }));
  return trainClassifier(training, hyperparameters);
}

/** The fold of each example, at random. */
function assignFolds(examples: Example[], seed: number): Int32Array {
  const folds = Int32Array.from(examples, (_, i) => i % FOLDS);
  shuffle(folds, createRandom(seed));
  return folds;
}
