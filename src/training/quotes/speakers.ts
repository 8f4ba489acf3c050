import { type Candidate, listCandidates } from '../../findings/quote/candidates.ts';
import type { Chunk } from '../../findings/quote/chunks.ts';
import { extractNoSpeakerFeatures, extractSpeakerFeatures, readContext } from '../../findings/quote/features.ts';
import type { Quotation } from '../../findings/quote/marks.ts';
import { extractSpeechFeatures } from '../../findings/quote/speech.ts';
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

/** The candidate speakers of a quotation and their features; the last features are those of “no speaker”. */
interface Options {
  candidates: Candidate[];
  options: Features[];
}

/**
 * Gives the options for the quotation at an index; `last` is the speaker of the previous one. If `isUntagged`, it is treated as
 * a paragraph of its own: candidates of the same paragraph are left out.
 */
type OptionReader = (example: Example, at: number, last: Chunk | null, isUntagged: boolean) => Options;

function listOptions({ tagged, quotations, chunksOf }: Example, at: number, last: Chunk | null, isUntagged: boolean) {
  const quotation = quotations[at] as Quotation;
  const context = readContext(tagged, quotation);
  if (isUntagged) Object.assign(context, { after: 1, edges: 3 });
  const candidates = listCandidates(tagged, chunksOf, quotation, last).filter(
    ({ place }) => !isUntagged || place === 'paragraph before' || place === 'carried',
  );
  const options = candidates.map((candidate) =>
    collectFeatures((emit) => extractSpeakerFeatures(tagged, quotation, context, candidate, emit)),
  );
  options.push(collectFeatures((emit) => extractNoSpeakerFeatures(context, last !== null, emit)));
  return { candidates, options };
}

/** Returns a reader of options with frequent features only. Its results are cached, for all epochs of all learners use them. */
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

/** Counts the features of a story's options; the previous speaker is the labelled one. */
function countFeatures(example: Example, index: FeatureIndex): void {
  let last: Chunk | null = null;
  for (const [at, quote] of example.quotes.entries()) {
    if (example.labels[at] !== 'quote' || !quote) continue;
    const withTag = listOptions(example, at, last, false);
    for (const hashes of [...withTag.options, ...listOptions(example, at, last, true).options])
      for (const hash of hashes) index.add(hash, example.index);
    const { source } = quote;
    last = withTag.candidates.find((candidate) => source && isSource(example.tagged, source, candidate))?.chunk ?? last;
  }
}

/** The share of paragraph-opening quotations that are also learnt as if they had no speaker tag, as is common outside the US. */
const UNTAGGED_SHARE = 0.5;

function opensParagraph({ tagged, quotations }: Example, at: number): boolean {
  const { first } = quotations[at] as Quotation;
  return tagged.block[first - 1] !== tagged.block[first];
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

/** Learns from the quotations of a story in order; the previous speaker is the labelled one in the first epoch, then the predicted one. */
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
    const correct = candidates.map((candidate) => source !== null && isSource(example.tagged, source, candidate));
    const isReachable = correct.includes(true);
    correct.push(source === null);
    const predicted = findBest(model.weights, options);
    if (isReachable || source === null) stepSoftmax(model, options, correct, random, dropout);
    if (source && random() < UNTAGGED_SHARE && opensParagraph(example, at)) {
      const untagged = readOptions(example, at, last, true);
      const named = untagged.candidates.map((candidate) => isNamesake(example.tagged, source, candidate));
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
      if (candidate && isSource(example.tagged, quote.source, candidate)) right++;
    }
  }
  return (100 * right) / count;
}

/** The predicted speaker of a quotation, and how far its score is above that of “no speaker”. */
interface Prediction {
  candidate: Candidate | null;
  margin: number;
}

function predictSpeakers(example: Example, readOptions: OptionReader, weights: Float64Array): Prediction[] {
  let last: Chunk | null = null;
  return example.quotations.map((_, at) => {
    const { candidates, options } = readOptions(example, at, last, false);
    const best = findBest(weights, options);
    const margin = score(weights, options[best] as Features) - score(weights, options.at(-1) as Features);
    const candidate = candidates[best] ?? null;
    if (candidate && example.labels[at] !== 'other') last = candidate.chunk;
    return { candidate, margin };
  });
}

/** The number of folds: speakers in each are predicted by a ranker trained on the others. */
const FOLDS = 4;

/** Trains the classifier of speech among words in quotation marks, on predictions of rankers that were not trained on the same story. */
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
      const { tagged, quotations, labels } = example;
      for (const [at, prediction] of predictSpeakers(example, readOptions, weights).entries()) {
        if (labels[at] === 'unknown') continue;
        const quotation = quotations[at] as Quotation;
        const context = readContext(tagged, quotation);
        const features = collectFeatures((emit) => extractSpeechFeatures(tagged, quotation, context, prediction, emit));
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
