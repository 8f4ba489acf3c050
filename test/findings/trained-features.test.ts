// Weights belong to the features that they were trained with: what the models see of a text changes with a new training only. Each kind
// of features has a checksum in each language, over texts of the project and the same texts damaged.
//   npx vitest run --config test/vitest.config.ts --project unit test/findings/trained-features.test.ts -u      writes them anew
import { expect, test } from 'vitest';
import { type Models, readModels, useModels } from '../../src/findings/quote/models.ts';
import type { Model } from '../../src/findings/ranker/model.ts';
import { createFeatures, extractFeatures, readInput } from '../../src/findings/tagger/features.ts';
import type { PreparedText } from '../../src/text/prepared-text.ts';
import { readOwnTexts } from '../../src/training/quotes/own-texts.ts';
import { readOwnStories } from '../own-stories.ts';
import { damage } from './damaged.ts';
import { describeExactly } from './exact.ts';
import { modelOf } from './open-story.ts';
import { findAll, prepareStory } from './story.ts';

const LANGUAGES = ['de', 'en', 'es', 'fr', 'it', 'pt'];

const labelled = readOwnTexts();

/** Some texts of each language, so that others can be added. */
const own = [
  ...LANGUAGES.flatMap((lang) =>
    labelled
      .filter(({ language }) => language === lang)
      .slice(0, 25)
      .map(({ text }) => ({ text, lang })),
  ),
  ...readOwnStories(3, 3),
];
const texts = [...own, ...damage(own)];

/** The checksum of numbers that are taken up one after another. */
function createSum() {
  let sum = 0;
  return {
    take: (numbers: Uint8Array | Int32Array) => {
      for (let i = 0; i < numbers.length; i++) sum = Math.imul(sum ^ (numbers[i] as number), 0x01000193);
    },
    read: () => (sum >>> 0).toString(16).padStart(8, '0'),
  };
}

type Sum = ReturnType<typeof createSum>;

/** Takes up what the model of actors sees of each word. */
function takeWords(text: PreparedText, sum: Sum): void {
  const input = readInput(text, modelOf(text.language));
  const features = createFeatures();
  sum.take(input.pruned);
  for (const { first, last } of text.sentences)
    for (let i = first; i < last; i++) {
      extractFeatures(input, { i, first, last }, features);
      sum.take(features.hashes.subarray(0, features.count));
    }
}

/** A model that takes up what it sees. */
const listen = (model: Model, { take }: Sum): Model => ({
  ...model,
  score: (values) => {
    take(values);
    return model.score(values);
  },
  judge: (values) => {
    take(values);
    return model.judge(values);
  },
  rank: (candidates) => {
    candidates.forEach(take);
    return model.rank(candidates);
  },
});

/** The checksums of a language, one a line: of what is seen of words, what each other model sees, and what is found. */
function sumUp(lang: string): string[] {
  const names = Object.keys(readModels()) as (keyof Models)[];
  const sums = new Map(['WORDS', ...names, 'FOUND'].map((name) => [name, createSum()]));
  const sumOf = (name: string) => sums.get(name) as Sum;
  const models = Object.fromEntries(names.map((name) => [name, listen(readModels()[name], sumOf(name))])) as Models;
  useModels(models);
  for (const { text } of texts.filter((one) => one.lang === lang)) {
    const prepared = prepareStory(text, lang);
    takeWords(prepared, sumOf('WORDS'));
    for (const finding of findAll(prepared)) sumOf('FOUND').take(Buffer.from(describeExactly(finding, text)));
  }
  useModels(null);
  return [...sums].map(([name, sum]) => `${lang} ${name} ${sum.read()}`);
}

test('what the models see of a text is what they were trained with', async () => {
  const lines = LANGUAGES.flatMap(sumUp);
  expect(lines).toHaveLength(48);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('trained-features.txt');
});
