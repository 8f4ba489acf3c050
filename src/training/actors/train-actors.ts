import { ENTITY_TYPES, type EntityType } from '../../findings/tagger/decode.ts';
import type { TaggerInput } from '../../findings/tagger/features.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { Resources } from '../resources.ts';
import {
  collectSentences,
  dropPruned,
  findFrequentFeatures,
  type LabelledStory,
  openUnlabelled,
  readInputs,
  recase,
} from './examples.ts';
import { buildLexicon } from './lexicon.ts';
import { packModel, prune } from './model-file.ts';
import { type TaggerHyperparameters, trainTagger } from './train-tagger.ts';

/** How the model of actors is trained. */
export interface ActorHyperparameters extends TaggerHyperparameters {
  /** The fewest tokens that must have a feature. */
  minTokens: number;
  /** One in this many stories is also used in capitals, and the next one in Title Case. */
  recasedEvery: number;
  /** The most bytes for the weights of features. */
  bytes: number;
}

/** The hyperparameters of the model of actors, chosen on the dev sets that `npm run train` scores. */
export const ACTOR_HYPERPARAMETERS: ActorHyperparameters = {
  rounds: 16,
  aggressiveness: 0.02,
  dropout: 0.4,
  margin: 0.5,
  minTokens: 3,
  recasedEvery: 3,
  bytes: 598_000, // as much as the package allows: 555,000 scored 0.1 to 0.8 less on each dev set
  seed: 1,
};

/** Trains the model of actors from labelled stories; returns the content of its file. */
export function trainActors(
  stories: readonly LabelledStory[],
  resources: Resources,
  hyperparameters: ActorHyperparameters,
  log: (line: string) => void,
): Uint8Array {
  const lexicon = buildLexicon(resources, stories);
  const all = [...stories, ...stories.flatMap((story, i) => recaseSome(story, i, hyperparameters.recasedEvery))];
  const inputs = readInputs(all, lexicon);
  for (const [i, story] of all.entries()) {
    openUnlabelled(story, inputs[i] as TaggerInput);
    dropPruned(story, inputs[i] as TaggerInput);
  }
  const frequent = findFrequentFeatures(all, inputs, hyperparameters.minTokens);
  const data = collectSentences(all, inputs, frequent);
  log(`${all.length} stories, ${frequent.length} features`);
  const { emissions } = trainTagger(data, hyperparameters, null, log);
  const { numbers, masks } = prune(data, emissions, hyperparameters.bytes);
  const hashes = numbers.map((number) => frequent[number] as number);
  log(`${hashes.length} features kept, and trained once more`);
  const weights = trainTagger(collectSentences(all, inputs, hashes), hyperparameters, masks, log);
  return packModel(lexicon, hashes, weights);
}

function recaseSome(story: LabelledStory, i: number, every: number): LabelledStory[] {
  if (i % every === 0) return [recase(story, 'capitals')];
  return i % every === 1 ? [recase(story, i % (2 * every) === 1 ? 'title' : 'headline')] : [];
}

/** Correct, spurious and missed entities. */
interface Count {
  correct: number;
  spurious: number;
  missed: number;
}

/** F1 in percent for all entities and for each type. An entity is correct if its span and type are. */
export function evaluate(
  stories: readonly LabelledStory[],
  tag: (text: PreparedText) => { first: number; last: number; type: EntityType }[],
): Map<string, number> {
  const hasPeoples = stories.some(({ spans }) => spans.some(({ type }) => type === 'NORP'));
  const types = ENTITY_TYPES.filter((type) => type !== 'other' && (type !== 'NORP' || hasPeoples)) as string[];
  const counts = new Map<string, Count>(
    ['all', ...types].map((type) => [type, { correct: 0, spurious: 0, missed: 0 }]),
  );
  const add = (type: string, result: keyof Count) => {
    for (const name of ['all', type]) (counts.get(name) as Count)[result]++;
  };
  for (const { text, spans } of stories) {
    const expected = spans.filter(({ type }) => types.includes(type));
    const others = spans.filter(({ type }) => !types.includes(type));
    const left = new Set(expected.map(({ start, end, type }) => `${start}-${end} ${type}`));
    for (const { first, last, type } of tag(text)) {
      if (!types.includes(type)) continue;
      const [start = 0, end = 0] = [text.tokens[first]?.start, text.tokens[last - 1]?.end];
      const touches = (span: { start: number; end: number }) => span.start < end && start < span.end;
      if (left.delete(`${start}-${end} ${type}`)) add(type, 'correct');
      else if (expected.some(touches) || !others.some(touches)) add(type, 'spurious');
    }
    for (const key of left) add(key.split(' ')[1] ?? '', 'missed');
  }
  return new Map(
    [...counts].map(([type, { correct, spurious, missed }]) => [
      type,
      (200 * correct) / (2 * correct + spurious + missed || 1),
    ]),
  );
}
