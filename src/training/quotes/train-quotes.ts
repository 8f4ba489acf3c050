import { RANKERS, type Weights } from '../../findings/quote/models.ts';
import { REPORT_WORDS } from '../../findings/quote/report-features.ts';
import { SPEECH_WORDS } from '../../findings/quote/speech.ts';
import { openModel } from '../../findings/ranker/model.ts';
import type { Ranker, Values } from '../../findings/ranker/ranker.ts';
import type { Model as ActorModel } from '../../findings/tagger/model.ts';
import { packWeights } from '../../findings/weights.ts';
import { shuffle } from '../random.ts';
import { listActorJudgements } from './actor-examples.ts';
import { listAntecedentChoices } from './antecedent-examples.ts';
import { calibrate } from './calibrate.ts';
import {
  type Choice,
  type Judgement,
  listReportJudgements,
  listSpeakerChoices,
  listSpeechJudgements,
  listSubjectChoices,
} from './examples.ts';
import type { LabelledText } from './labels.ts';
import { type Hyperparameters, stepSoftmax, trainAveraged, trainClassifier } from './linear-model.ts';
import { openTrainingStory, settle, type TrainingStory } from './training-story.ts';

const SHARED = { rate: 0.05, seed: 1, learners: 3 };

/** How each ranker is trained; chosen by cross-validation over outlets and passages. */
const QUOTE_HYPERPARAMETERS = {
  ACTORS: { ...SHARED, epochs: 20, decay: 2e-3, dropout: 0 },
  SUBJECTS: { ...SHARED, epochs: 6, decay: 1e-5, dropout: 0.1 },
  SPEAKERS: { ...SHARED, epochs: 8, decay: 3e-5, dropout: 0.2 },
  SPEECH: { ...SHARED, learners: 6, epochs: 4, decay: 3e-4, dropout: 0.5 },
  REPORTS: { ...SHARED, epochs: 8, decay: 3e-5, dropout: 0.5 },
  ANTECEDENTS: { ...SHARED, rate: 0.02, epochs: 6, decay: 1e-2, dropout: 0 },
} satisfies { [name in keyof typeof RANKERS]: Hyperparameters };

type Name = keyof typeof RANKERS;

/** The examples of all rankers. */
interface Examples {
  ACTORS: Judgement[];
  SUBJECTS: Choice[];
  SPEAKERS: Choice[];
  SPEECH: Judgement[];
  REPORTS: Judgement[];
  ANTECEDENTS: Choice[];
}

/** Trains the rankers of quotations on labelled texts; `actorsOf` gives the model of actors of a language. The texts are read once for several parts. */
export function createQuoteTrainer(
  texts: readonly LabelledText[],
  actorsOf: (language: string) => ActorModel,
  log: (line: string) => void,
) {
  const stories = texts.map((text) => openTrainingStory(text, actorsOf));
  const subjects = stories.flatMap((story) => [...listSubjectChoices(story)]);
  log(`${stories.length} texts read`);
  // Subjects are learnt from sources and cues, which the texts that are scored by fold do not have, but for those of the project.
  const SUBJECTS = pack('SUBJECTS', rank('SUBJECTS', subjects));
  for (const story of stories) settle(story, openModel(RANKERS.SUBJECTS, SUBJECTS));
  const choices = stories.flatMap((story) => [...listSpeakerChoices(story)]);
  const speakers = openModel(RANKERS.SPEAKERS, pack('SPEAKERS', rank('SPEAKERS', choices)));
  const examples: Examples = {
    ACTORS: stories.flatMap((story) => [...listActorJudgements(story, actorsOf)]),
    SUBJECTS: subjects,
    SPEAKERS: choices,
    SPEECH: stories.flatMap((story) => [...listSpeechJudgements(story, speakers)]),
    REPORTS: stories.flatMap((story) => [...listReportJudgements(story)]),
    ANTECEDENTS: stories.flatMap((story) => [...listAntecedentChoices(story, speakers)]),
  };
  for (const [name, list] of Object.entries(examples)) log(`${name.toLowerCase().padEnd(12)} ${list.length} examples`);
  /** The weights learnt from all texts but those of one fold. */
  const train = (leftOut?: number): Weights => {
    const without = <T extends { story: TrainingStory }>(list: T[]) =>
      list.filter(({ story }) => leftOut === undefined || story.label.fold !== leftOut);
    return {
      ACTORS: pack('ACTORS', judge('ACTORS', without(examples.ACTORS), [])),
      SUBJECTS,
      SPEAKERS: pack('SPEAKERS', rank('SPEAKERS', without(examples.SPEAKERS))),
      SPEECH: pack('SPEECH', judge('SPEECH', without(examples.SPEECH), SPEECH_WORDS)),
      REPORTS: pack('REPORTS', judge('REPORTS', without(examples.REPORTS), REPORT_WORDS)),
      ANTECEDENTS: pack('ANTECEDENTS', rank('ANTECEDENTS', without(examples.ANTECEDENTS))),
    };
  };
  return { train, calibrate: (folds: readonly Weights[]): string => calibrate(examples, folds) };
}

const pack = (name: Name, weights: Float64Array) => ({ hash: RANKERS[name].hash, ...packWeights(weights) });

/** Each example as often as its text is learnt from. */
const repeat = <T extends { story: TrainingStory }>(examples: readonly T[]): T[] =>
  examples.flatMap((one) => Array.from({ length: one.story.label.copies }, () => one));

/** Trains a ranker on choices. */
function rank(name: Name, choices: readonly Choice[]): Float64Array {
  const ranker: Ranker = RANKERS[name];
  const options = QUOTE_HYPERPARAMETERS[name];
  const examples = repeat(choices).map((choice) => ({
    features: choice.options.map(ranker.featuresOf),
    correct: choice.correct,
  }));
  return trainAveraged(ranker.size, options, (model, random) => {
    const order = Int32Array.from(examples.keys());
    shuffle(order, random);
    for (const i of order) {
      const { features, correct } = examples[i] as (typeof examples)[number];
      stepSoftmax(model, features, correct, random, options.dropout);
    }
  });
}

/** Trains a ranker on judgements; words are hidden from every other example. */
function judge(name: Name, judgements: readonly Judgement[], words: readonly number[]): Float64Array {
  const ranker: Ranker = RANKERS[name];
  const examples = repeat(judgements).map(({ values, target, weight }, i) => ({
    features: ranker.featuresOf(i % 2 === 0 ? values : hide(values, words)),
    target,
    weight,
  }));
  return trainClassifier(examples, ranker.size, QUOTE_HYPERPARAMETERS[name]);
}

function hide(values: Values, words: readonly number[]): Values {
  const hidden = values.slice();
  for (const at of words) hidden[at] = 0;
  return hidden;
}

/** The source of `weights.data.ts`, formatted. */
export const writeWeights = (weights: Weights): string =>
  `// Weights of the rankers of actors and quotations. Written by the training: npm run train -- quotes\nimport type { StoredWeights } from '../ranker/model.ts';\n${Object.entries(
    weights,
  )
    .map(
      ([name, { hash, size, most, packed }]) =>
        `\n/** The weights of the ranker of the same name. */\nexport const ${name}: StoredWeights = {\n  hash: ${hash},\n  size: ${size},\n  most: ${most},\n  packed:${breakAfter('packed:', packed)}'${packed}',\n};\n`,
    )
    .join('')}`;

/** The longest line of the sources. */
const MAX_LINE = 120;

/** What stands between a property and its string: a line break if both are too long for one line. */
const breakAfter = (property: string, value: string): string =>
  `  ${property} '${value}',`.length > MAX_LINE ? '\n    ' : ' ';
