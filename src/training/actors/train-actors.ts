import { ENTITY_TYPES, type EntityType } from '../../findings/tagger/decode.ts';
import type { TaggerInput } from '../../findings/tagger/features.ts';
import type { Lexicon } from '../../findings/tagger/lexicon.ts';
import { BUCKET_BITS } from '../../findings/tagger/model.ts';
import { listCountries } from '../../lexicon/countries.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { foldCase } from '../../text/words.ts';
import { createRandom } from '../random.ts';
import type { Resources } from '../resources.ts';
import {
  collectSentences,
  contract,
  findFrequentFeatures,
  type LabelledStory,
  labelStory,
  readInputs,
  recase,
} from './examples.ts';
import { GROUPS, HEADS } from './known-names.data.ts';
import { buildLexicon, buildOtherLexicon, type OtherTexts } from './lexicon.ts';
import { packModel, prune } from './model-file.ts';
import { dropPruned, openUnlabelled } from './open-labels.ts';
import { type TaggerHyperparameters, trainTagger } from './train-tagger.ts';

/** How the model of actors is trained. */
interface ActorHyperparameters extends TaggerHyperparameters {
  /** The fewest tokens that must have a feature. */
  minTokens: number;
  /** The rounds of the training that features are selected from. */
  selectionRounds: number;
  /** Of this many news stories one is also used with other names. */
  renamedEvery: number;
  /** The most bytes for the weights of features. */
  bytes: number;
}

/** The hyperparameters of the model of actors, chosen on the dev sets that `npm run train` scores. */
export const ACTOR_HYPERPARAMETERS: ActorHyperparameters = {
  rounds: 14,
  selectionRounds: 5, // enough to see which features matter
  aggressiveness: 0.02,
  dropout: 0.4,
  margin: 0.5,
  minTokens: 3,
  renamedEvery: 3,
  bytes: 660_000, // as much as the package allows: 555,000 scored 0.1 to 0.8 less on each dev set than 598,000
  seed: 1,
};

/** Those of the models of other languages, chosen on their dev sets. */
export const OTHER_HYPERPARAMETERS: ActorHyperparameters = {
  ...ACTOR_HYPERPARAMETERS,
  renamedEvery: 2,
  bytes: 445_000, // of the whole file
};

/** Trains the model of actors in English from labelled stories; returns the content of its file. */
export function trainActors(
  stories: readonly LabelledStory[],
  resources: Resources,
  hyperparameters: ActorHyperparameters,
  log: (line: string) => void,
): Uint8Array {
  const lexicon = buildLexicon(resources, stories);
  const rename = createRenamer(stories, stories, listKept(resources), hyperparameters.seed);
  const all = [...stories, ...stories.flatMap((story, i) => vary(story, i, hyperparameters.renamedEvery, rename))];
  return train({ stories: all, lexicon }, [], lexicon, hyperparameters, log);
}

/**
 * Trains the model of actors in another language from its texts, and from those of its relatives, of which it uses only features
 * that its own texts have; returns the content of its file, without word classes, which are those of `english`.
 */
export function trainOtherActors(
  own: OtherTexts,
  relatives: readonly OtherTexts[],
  english: Lexicon,
  hyperparameters: ActorHyperparameters,
  log: (line: string) => void,
): Uint8Array {
  const { language, stories, names, classes } = own;
  const lexicon = buildOtherLexicon(english, own);
  const plain = writeOut(own);
  const recased = plain.map((story, i) => recase(story, i % 2 === 0 ? 'capitals' : 'title'));
  const kept = [
    ...names.country,
    ...names.people,
    ...names.head,
    ...names.given,
    ...Object.values(classes).flat(),
    ...listOutside(stories),
  ];
  const rename = createRenamer(stories, stories, kept, hyperparameters.seed);
  const renamed = plain.filter((_, i) => i % hyperparameters.renamedEvery === 0).map(rename);
  const packed = { ...lexicon, fine: lexicon.own ?? lexicon.fine, coarse: new Uint8Array(0) };
  const bytes =
    hyperparameters.bytes - 2 ** BUCKET_BITS - lexicon.listed.cells.byteLength - packed.fine.cells.byteLength;
  const all = [...stories, ...(language === 'pt' ? plain : []), ...recased, ...renamed];
  const others = relatives.map((one) => ({ stories: writeOut(one), lexicon: buildOtherLexicon(english, one) }));
  return train({ stories: all, lexicon }, others, packed, { ...hyperparameters, bytes }, log);
}

/** The texts of a language as they are written: the corpus of Portuguese has contractions apart. */
const writeOut = ({ language, stories }: OtherTexts) => (language === 'pt' ? stories.map(contract) : stories);

/** Stories, and the lexicon that they are read with. */
interface Examples {
  stories: readonly LabelledStory[];
  lexicon: Lexicon;
}

/** Trains a model from stories, with features that those of its `own` language have; `packed` is what its file has of the lexicon. */
function train(
  own: Examples,
  relatives: readonly Examples[],
  packed: Lexicon,
  hyperparameters: ActorHyperparameters,
  log: (line: string) => void,
): Uint8Array {
  const examples = [own, ...relatives].map(({ stories, lexicon }) => ({
    stories,
    inputs: readInputs(stories, lexicon),
  }));
  const all = examples.flatMap(({ stories }) => stories);
  const inputs = examples.flatMap((one) => one.inputs);
  for (const [i, story] of all.entries()) {
    openUnlabelled(story, inputs[i] as TaggerInput);
    dropPruned(story, inputs[i] as TaggerInput);
  }
  const frequent = findFrequentFeatures(own.stories, inputs, hyperparameters.minTokens);
  const data = collectSentences(all, inputs, frequent);
  log(`${all.length} stories, ${frequent.length} features`);
  const { selectionRounds } = hyperparameters;
  const { emissions } = trainTagger(data, { ...hyperparameters, rounds: selectionRounds }, null, log);
  const { numbers, masks } = prune(data, emissions, hyperparameters.bytes);
  const hashes = numbers.map((number) => frequent[number] as number);
  log(`${hashes.length} features kept, and trained once more`);
  const weights = trainTagger(collectSentences(all, inputs, hashes), hyperparameters, masks, log);
  return packModel(packed, hashes, weights);
}

/** Copies of the story with this number: of every other one in capitals, of the rest in Title Case, and of some news with other names. */
function vary(story: LabelledStory, i: number, renamedEvery: number, rename: Rename): LabelledStory[] {
  const recased = recase(story, i % 2 === 0 ? 'capitals' : i % 4 === 1 ? 'title' : 'headline');
  return story.corpus === 'ww' && i % renamedEvery === renamedEvery - 1 ? [recased, rename(story)] : [recased];
}

/** Returns a copy of a story with other names. */
type Rename = (story: LabelledStory) => LabelledStory;

// “Lind”, but not “NATO” and “McLind”
const NAME = /(?<![\p{L}\p{M}])\p{Lu}\p{Ll}{2,}(?![\p{L}\p{M}])/gu;

/** How many stories may have a word in lower case that is still replaced in names. */
const MAX_LOWER_CASE = 1;

/**
 * Returns a function that replaces names by invented ones, so that the tagger learns to type names that it does not know
 * (Dai & Adel 2020, “An Analysis of Simple Data Augmentation for Named Entity Recognition”). Words of names are replaced,
 * alike throughout the story, unless stories have them in lower case, such as “bank”, or they are in `kept`. Invented ones are
 * halves of two names of the pool.
 */
export function createRenamer(
  stories: readonly LabelledStory[],
  pool: readonly LabelledStory[],
  kept: readonly string[],
  seed: number,
): Rename {
  const random = createRandom(seed);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] as string;
  const keptWords = new Set(kept.flatMap((name) => name.split(/[,\s]+/)).map(foldCase));
  const lowerCase = countLowerCase(stories);
  const people = listWordsOf(pool, 'PER');
  const places = listWordsOf(pool, 'LOC');
  const invent = (type: string) => {
    const pool = type === 'PER' ? people : type === 'LOC' || random() < 0.5 ? places : people;
    const [start, end] = [pick(pool), pick(pool)];
    return start.slice(0, Math.ceil(start.length / 2)) + end.slice(Math.floor(end.length / 2));
  };
  return ({ corpus, text: { text, language }, spans }) => {
    const others = new Map<string, string>();
    const replace = (type: string) => (word: string) => {
      const folded = foldCase(word);
      if (keptWords.has(folded) || (lowerCase.get(folded) ?? 0) > MAX_LOWER_CASE) return word;
      const other = others.get(folded) ?? invent(type);
      others.set(folded, other);
      return other;
    };
    let renamed = '';
    let at = 0;
    const moved: typeof spans = [];
    for (const span of [...spans].sort((a, b) => a.start - b.start)) {
      if (span.start < at) continue;
      renamed += text.slice(at, span.start);
      const start = renamed.length;
      const name = text.slice(span.start, span.end);
      renamed += ['PER', 'ORG', 'LOC'].includes(span.type) ? name.replace(NAME, replace(span.type)) : name;
      moved.push({ ...span, start, end: renamed.length });
      at = span.end;
    }
    return labelStory(corpus, renamed + text.slice(at), moved, language);
  };
}

/** The English names whose words keep their place in copies: countries, peoples, given names and words for organisations. */
export const listKept = ({ givenNames }: Pick<Resources, 'givenNames'>): string[] => [
  ...givenNames,
  ...listCountries().flatMap(({ names, demonyms }) => [...names, ...demonyms]),
  GROUPS,
  HEADS,
];

/** The words that several stories have with a capital outside of names: German nouns. */
function listOutside(stories: readonly LabelledStory[]): string[] {
  const counts = new Map<string, number>();
  for (const { text, spans } of stories) {
    const isNamed = (at: number) => spans.some(({ start, end }) => start <= at && at < end);
    const words = [...text.text.matchAll(NAME)].flatMap(({ 0: word, index }) => (isNamed(index) ? [] : [word]));
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].flatMap(([word, count]) => (count > MAX_LOWER_CASE ? [word] : []));
}

/** How many stories have each word in lower case. */
function countLowerCase(stories: readonly LabelledStory[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of stories)
    for (const word of new Set(text.text.match(/(?<!\p{L})\p{Ll}{3,}(?!\p{L})/gu)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The words of the names of a type. */
function listWordsOf(stories: readonly LabelledStory[], type: string): string[] {
  const names = stories.flatMap(({ text, spans }) =>
    spans.filter((span) => span.type === type).map(({ start, end }) => text.text.slice(start, end)),
  );
  return [...new Set(names.flatMap((name) => name.match(NAME) ?? []))];
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
