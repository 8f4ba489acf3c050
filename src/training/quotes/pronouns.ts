import { extractAntecedentFeatures, gatherEntities, listAntecedents } from '../../findings/coref/pronouns.ts';
import type { Finding } from '../../findings/index.ts';
import type { Quote } from '../../findings/quote/index.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { createFeatureIndex } from '../feature-index.ts';
import { shuffle } from '../random.ts';
import type { Example, LabelledQuote } from './examples.ts';
import {
  type Features,
  findBest,
  type Hyperparameters,
  keepFrequent,
  stepSoftmax,
  trainAveraged,
} from './linear-model.ts';

/** A labelled pronoun: the features of each candidate antecedent, and which of them are correct. */
interface PronounExample {
  story: number;
  features: number[][];
  correct: boolean[];
}

// “Ida”, “Lind-Vik”
const wordsOf = (text: string) => new Set(text.match(/[\p{L}\p{N}-]+/gu) ?? []);

const startOf = ({ content }: LabelledQuote) => content[0]?.start ?? 0;

/** The pronouns among the labelled speakers of a story; for some, no candidate is correct. */
function readPronounExamples(
  { index, story, tagged }: Example,
  find: (text: PreparedText) => Finding[],
): PronounExample[] {
  const { text } = tagged;
  const findings = find(text);
  const actors = findings.filter((finding) => finding.kind === 'actor');
  const quotes = findings.filter(
    (finding): finding is Quote => finding.kind === 'quote' && finding.facts.form !== 'indirect',
  );
  const entities = gatherEntities(text, actors, quotes);
  const pronouns: PronounExample[] = [];
  let last: { name: string; at: number } | null = null;
  let lastPronoun = -1;
  const attributed = story.quotes.filter(({ source }) => source).sort((a, b) => startOf(a) - startOf(b));
  for (const quote of attributed) {
    const { source } = quote;
    if (!source) continue;
    if (!source.pronoun) {
      const actor = actors.find(
        ({ start, end, facts }) => facts.type === 'person' && start >= source.start && end <= source.end + 2,
      );
      if (actor) last = { name: actor.facts.name, at: startOf(quote) };
      continue;
    }
    const names = source.silver && new Set(source.silver.names.flatMap((name) => [...wordsOf(name)]));
    if (!names || !/^(?:he|she|him|her|his)$/i.test(source.text.trim()) || source.start === lastPronoun) continue;
    lastPronoun = source.start;
    const options = listAntecedents(text, entities, source);
    const features = options.map((option) => {
      const hashes: number[] = [];
      extractAntecedentFeatures(text, source, option, last, (feature) => hashes.push(feature));
      return hashes;
    });
    const correct = options.map(({ person }) => [...wordsOf(person.name)].some((word) => names.has(word)));
    pronouns.push({ story: index, features, correct });
    const name = options[correct.indexOf(true)]?.person.name;
    if (name) last = { name, at: startOf(quote) };
  }
  return pronouns;
}

/** Trains the ranker of candidate antecedents on the actors that `find` finds in the stories. */
export function trainPronouns(
  examples: Example[],
  find: (text: PreparedText) => Finding[],
  hyperparameters: Hyperparameters,
): Float64Array {
  const index = createFeatureIndex();
  const pronouns = examples.flatMap((example) => readPronounExamples(example, find));
  for (const { story, features } of pronouns) for (const hash of features.flat()) index.add(hash, story);
  const training = pronouns
    .filter(({ correct }) => correct.includes(true))
    .map(({ features, correct }) => ({
      options: features.map((hashes) => keepFrequent(hashes, index, hyperparameters)),
      correct,
    }));
  return trainAveraged(hyperparameters, (model, random) => {
    const order = Int32Array.from(training.keys());
    shuffle(order, random);
    for (const i of order) {
      const { options, correct } = training[i] as { options: Features[]; correct: boolean[] };
      stepSoftmax(model, options, correct, random, hyperparameters.dropout);
    }
  });
}

/** The share of pronouns for which a ranker chooses a correct person, in percent. */
export function testPronouns(
  examples: Example[],
  find: (text: PreparedText) => Finding[],
  weights: Float64Array,
): number {
  const pronouns = examples.flatMap((example) => readPronounExamples(example, find));
  const right = pronouns.filter(({ features, correct }) => {
    const options = features.map((hashes) => Int32Array.from(hashes, (hash) => hash & (weights.length - 1)));
    return correct[findBest(weights, options)];
  });
  return (100 * right.length) / pronouns.length;
}
