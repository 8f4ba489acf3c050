import { findRunStart, gatherEntities, isInside } from '../../findings/coref/discourse.ts';
import { listAntecedents } from '../../findings/coref/list-antecedents.ts';
import { extractAntecedentFeatures } from '../../findings/coref/pronouns.ts';
import type { Finding } from '../../findings/index.ts';
import type { Quote } from '../../findings/quote/index.ts';
import { extractReportFeatures, listReports } from '../../findings/quote/indirect.ts';
import { packWeights } from '../../findings/weights.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { createFeatureIndex } from '../feature-index.ts';
import { PRONOUN_STORIES, QUOTE_SENTENCES } from '../own-sentences.data.ts';
import { shuffle } from '../random.ts';
import {
  collectFeatures,
  createExample,
  type Example,
  type LabelledQuote,
  type LabelledStory,
  labelPronouns,
  labelSentence,
} from './examples.ts';
import {
  type Features,
  type Hyperparameters,
  keepFrequent,
  stepSoftmax,
  trainAveraged,
  trainClassifier,
} from './linear-model.ts';
import { createOptionReader, trainSpeakers, trainSpeech } from './speakers.ts';

/** The hyperparameters of the models of quotations, chosen on the dev sets that `npm run train` scores. */
export const QUOTE_HYPERPARAMETERS = {
  speakers: { size: 1 << 16, epochs: 8, rate: 0.05, decay: 3e-5, dropout: 0.2, learners: 8, minStories: 3, seed: 101 },
  speech: { size: 1 << 15, epochs: 8, rate: 0.05, decay: 3e-5, dropout: 0.4, learners: 16, minStories: 3, seed: 101 },
  reports: { size: 1 << 16, epochs: 6, rate: 0.05, decay: 3e-5, dropout: 0.2, learners: 4, minStories: 3, seed: 101 },
  pronouns: { size: 1 << 12, epochs: 8, rate: 0.05, decay: 1e-4, dropout: 0.1, learners: 8, minStories: 2, seed: 101 },
} satisfies { [model: string]: Hyperparameters };

/** How often each invented sentence is used, since they are few. */
const COPIES = 6;

const PRONOUN_COPIES = 2;

/** Prepares the stories, followed by the invented sentences. */
export function createExamples(stories: readonly LabelledStory[]): Example[] {
  const sentences = QUOTE_SENTENCES.map(([text, speaker], i) => labelSentence(`own ${i}`, text, speaker));
  return [...stories, ...Array.from({ length: COPIES }, () => sentences).flat()].map(createExample);
}

/** Trains the models of speakers, speech and indirect speech; returns the source of their exports in `findings/weights.data.ts`. */
export function trainQuotes(
  stories: readonly LabelledStory[],
  hyperparameters: { [model in 'speakers' | 'speech' | 'reports']: Hyperparameters },
  log: (line: string) => void,
): string {
  const examples = createExamples(stories);
  const readOptions = createOptionReader(examples, hyperparameters.speakers);
  log(`${examples.length} stories and sentences`);
  const speakers = trainSpeakers(examples, readOptions, hyperparameters.speakers);
  log('speakers trained');
  const speech = trainSpeech(examples, readOptions, hyperparameters.speakers, hyperparameters.speech);
  log('speech trained');
  const reports = trainReports(examples.slice(0, stories.length), hyperparameters.reports);
  log('reports trained');
  return [
    writeWeights('SPEAKERS', 'Who says a quotation', speakers),
    writeWeights('SPEECH', 'Whether words in quotation marks are speech', speech),
    writeWeights('REPORTS', 'Whether words without marks are indirect speech', reports),
  ].join('\n');
}

/** Labels of tokens: elsewhere, in indirect speech, in quotation marks. */
const [ELSEWHERE, REPORTED, QUOTED] = [0, 1, 2] as const;

/** Trains the classifier of indirect speech; the target of a report is the share of its tokens that are labelled as such. */
function trainReports(examples: Example[], hyperparameters: Hyperparameters): Float64Array {
  const index = createFeatureIndex();
  const found = examples.flatMap((example) => {
    const reports = readReports(example);
    for (const { features } of reports) for (const hash of features) index.add(hash, example.index);
    return reports;
  });
  const training = found.map(({ features, ...rest }) => ({
    ...rest,
    features: keepFrequent(features, index, hyperparameters),
  }));
  return trainClassifier(training, hyperparameters);
}

/** The possible reports of a story with their features; longer ones have a larger weight. */
function readReports({ story, tagged, chunksOf }: Example) {
  const { tokens, blocks } = tagged.text;
  const labels = new Uint8Array(tokens.length).fill(ELSEWHERE);
  for (const { kind, content } of story.quotes) {
    for (const { start, end } of content) {
      for (const [at, token] of tokens.entries()) {
        if (token.start >= start && token.end <= end) labels[at] = kind === 'indirect' ? REPORTED : QUOTED;
      }
    }
  }
  return blocks.flatMap((_, block) =>
    listReports(tagged, chunksOf(block)).flatMap((report) => {
      let reported = 0;
      let count = 0;
      for (let at = report.first; at < report.last; at++) {
        if (labels[at] === QUOTED || tokens[at]?.type === 'mark') continue;
        count++;
        if (labels[at] === REPORTED) reported++;
      }
      if (count === 0) return [];
      const features = collectFeatures((emit) => extractReportFeatures(tagged, report, emit));
      return [{ features, target: reported / count, weight: Math.min(2, count / 10) }];
    }),
  );
}

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
    const start = findRunStart(text, entities, source, (offset) => isInside(quotes, offset));
    const options = listAntecedents(text, entities, start);
    const features = options.map((option) => {
      const hashes: number[] = [];
      extractAntecedentFeatures(text, start, option, entities, last, (feature) => hashes.push(feature));
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
function trainPronouns(
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

/** Trains the model of pronouns on what `find` finds with the other models; returns the source of its export in `findings/weights.data.ts`. */
export function trainPronounWeights(
  stories: readonly LabelledStory[],
  find: (text: PreparedText) => Finding[],
  hyperparameters: Hyperparameters,
): string {
  const labelled = PRONOUN_STORIES.map((marked, i) => labelPronouns(`own ${i}`, marked));
  const own = Array.from({ length: PRONOUN_COPIES }, () => labelled).flat();
  return writeWeights(
    'PRONOUNS',
    'Whom a pronoun stands for',
    trainPronouns([...stories, ...own].map(createExample), find, hyperparameters),
  );
}

function writeWeights(name: string, meaning: string, weights: Float64Array): string {
  const { size, most, packed } = packWeights(weights);
  return `/** ${meaning}: trained weights. */\nexport const ${name} = {\n  size: ${size},\n  most: ${most},\n  packed:\n    '${packed}',\n};\n`;
}
