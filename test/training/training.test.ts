import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { RANKERS } from '../../src/findings/quote/models.ts';
import { openModel } from '../../src/findings/tagger/model.ts';
import { tag } from '../../src/findings/tagger/tag.ts';
import { readBrackets } from '../../src/training/actors/examples.ts';
import {
  ACTOR_HYPERPARAMETERS,
  createRenamer,
  evaluate,
  listKept,
  trainActors,
} from '../../src/training/actors/train-actors.ts';
import { createFeatureIndex } from '../../src/training/feature-index.ts';
import { readLabels } from '../../src/training/quotes/own-texts.ts';
import { createQuoteTrainer, writeWeights } from '../../src/training/quotes/train-quotes.ts';
import { createRandom, shuffle } from '../../src/training/random.ts';
import { type Resources, VECTOR_SIZE } from '../../src/training/resources.ts';

const silent = () => undefined;

const PLACES = ['Marvik', 'Norby', 'Tolm'];
const PEOPLE = ['Ida Lind', 'Bo Berg', 'Una Vik', 'Ola Dahl', 'Eva Moe', 'Jon Lie'];
const stories = PLACES.flatMap((place, i) =>
  PEOPLE.map((person, j) =>
    readBrackets('ww', `[PER ${person}] lives in [LOC ${place}]. The [ORG ${place} Bank] owes ${i + j} crowns.`),
  ),
);

/** Resources with a few words and random vectors. */
function inventResources(): Resources {
  const words = ['the', 'in', 'lives', 'owes', 'bank', 'crowns', 'town', 'river', 'said', 'people'];
  const random = createRandom(3);
  const vectors = Float32Array.from({ length: words.length * VECTOR_SIZE }, () => random() - 0.5);
  return {
    words,
    vectors,
    cities: [{ name: 'Marvik', population: 300_000, country: 'NO' }],
    givenNames: ['Ida', 'Bo'],
    surnames: [],
    germanNouns: [],
    clubs: [],
    universities: [],
    bodies: [],
  };
}

const trainSmallModel = (seed: number) =>
  trainActors(stories, inventResources(), { ...ACTOR_HYPERPARAMETERS, rounds: 3, seed }, silent);

/** Training takes some hundred milliseconds, but far longer on a busy machine. */
const TIMEOUT_MS = 60_000;

let file: Uint8Array;
beforeAll(() => {
  file = trainSmallModel(1);
}, TIMEOUT_MS);

describe('the model of actors', { timeout: TIMEOUT_MS }, () => {
  test('is reproducible byte by byte, and differs with another seed', () => {
    expect(Buffer.compare(file, trainSmallModel(1))).toBe(0);
    expect(Buffer.compare(file, trainSmallModel(2))).not.toBe(0);
  });

  test('finds what it was trained on', () => {
    const model = openModel(file);
    expect(evaluate(stories, (text) => tag(text, model)).get('all')).toBeGreaterThan(95);
  });
});

describe('names in copies of stories', () => {
  const resources = inventResources();
  const rename = createRenamer(stories, stories, listKept(resources), 1);

  test('are replaced alike, with their labels; given names, countries and common words stay', () => {
    const story = readBrackets(
      'ww',
      '[PER Ida Lind] of [ORG Tolm Bank] left [LOC Norway] for [LOC Tolm]. [PER Lind] owes nothing.',
    );
    const { text, spans } = rename(story);
    const names = spans.map(({ start, end }) => text.text.slice(start, end));
    const [person = '', bank = '', country, town = '', again] = names;
    expect(person).toMatch(/^Ida \p{Lu}\p{Ll}+$/u);
    expect(person).not.toBe('Ida Lind');
    expect(again).toBe(person.split(' ')[1]);
    expect(bank).toBe(`${town} Bank`);
    expect(town).not.toBe('Tolm');
    expect(country).toBe('Norway');
    expect(text.text).toBe(`${person} of ${bank} left Norway for ${town}. ${again} owes nothing.`);
  });

  test('are the same with the same seed', () => {
    const read = (seed: number) =>
      stories.map(createRenamer(stories, stories, listKept(resources), seed)).map(({ text }) => text.text);
    expect(read(1)).toEqual(read(1));
    expect(read(1)).not.toEqual(read(2));
  });
});

describe('the models of quotations', { timeout: TIMEOUT_MS }, () => {
  const texts = PEOPLE.map((person, i) => ({
    ...readLabels(
      `<q1>“The road is shut,”</q1> <s1,2,3=${person}>${person}</s1,2,3> <c1>said</c1>. <q2>“We will not wait.”</q2> <s4=${person}>She</s4> <c4>said</c4> <q4>nobody was safe here</q4>. ${person} bought a <x>“smart”</x> lamp.`,
      'en',
    ),
    fold: i % 2,
  }));
  const open = () => createQuoteTrainer(texts, () => openModel(file), silent);
  const train = (leftOut?: number) => writeWeights(open().train(leftOut));

  test('are reproducible byte by byte, and differ where texts are left out', () => {
    const source = train();
    expect([...source.matchAll(/export const ([A-Z]+)/g)].map(([, name]) => name)).toEqual(Object.keys(RANKERS));
    expect(train()).toBe(source);
    expect(train(1)).not.toBe(source);
  });

  test('tell how often answers of a probability are right in texts that they never saw', () => {
    const { train: learn, calibrate } = open();
    const lines = calibrate([learn(0), learn(1)]).split('\n');
    expect((lines[0] ?? '').split('|').map((name) => name.trim())).toEqual([
      '',
      'probability',
      'actor',
      'speaker',
      'antecedent',
      'quotation',
      'report',
      '',
    ]);
    const counts = lines.slice(2).map((line) => Number(/of (\d+)/.exec(line.split('|')[3] ?? '')?.[1] ?? 0));
    expect(counts.reduce((a, b) => a + b, 0)).toBeGreaterThan(0);
  });
});

test.each([
  ['actor/model.md', 'actor.bin'],
  ['actor/model.md', 'actor-de.bin'],
  ['actor/model.md', 'actor-es.bin'],
  ['actor/model.md', 'actor-fr.bin'],
  ['actor/model.md', 'actor-it.bin'],
  ['actor/model.md', 'actor-pt.bin'],
  ['quote/model.md', 'quote/weights.data.ts'],
])('the card %s has the hash of %s', (card, file) => {
  const folder = new URL('../../src/findings/', import.meta.url);
  const hash = createHash('sha256')
    .update(readFileSync(new URL(file, folder)))
    .digest('hex');
  expect(readFileSync(new URL(card, folder), 'utf8')).toContain(`- \`${file.split('/').at(-1)}\`: ${hash}\n`);
});

describe('random numbers', () => {
  test('are between 0 and 1, and depend on the seed alone', () => {
    const [one, same, other] = [createRandom(1), createRandom(1), createRandom(2)];
    const drawn = Array.from({ length: 1000 }, one);
    expect(drawn.every((number) => number >= 0 && number < 1)).toBe(true);
    expect(Array.from({ length: 1000 }, same)).toEqual(drawn);
    expect(Array.from({ length: 1000 }, other)).not.toEqual(drawn);
    expect(drawn.reduce((a, b) => a + b) / 1000).toBeCloseTo(0.5, 1);
  });

  test('shuffle a list without losing an item', () => {
    const list = Int32Array.from({ length: 100 }, (_, i) => i);
    shuffle(list, createRandom(1));
    expect([...list]).not.toEqual([...list].sort((a, b) => a - b));
    expect([...list].sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, i) => i));
  });
});

test('features are numbered in order and counted once for each document in a row', () => {
  const index = createFeatureIndex();
  for (let hash = 0; hash < 40_000; hash++) index.add(Math.imul(hash, 0x9e3779b1));
  expect(index.numberOf(0)).toBe(0);
  expect(index.numberOf(Math.imul(39_999, 0x9e3779b1))).toBe(39_999);
  expect(index.numberOf(7)).toBe(-1);
  for (const document of [1, 1, 2, 2, 2]) index.add(7, document);
  index.add(8);
  index.add(8);
  expect([index.countOf(7), index.countOf(8), index.countOf(9)]).toEqual([2, 2, 0]);
  expect([...index.listFrequent(2)]).toEqual([7, 8]);
});
