import { describe, expect, test } from 'vitest';
import { claimActors, describeName, groupByName, listParts } from '../../src/findings/coref/claim.ts';
import { readActors } from '../../src/findings/coref/name-actors.ts';
import type { Model } from '../../src/findings/ranker/model.ts';
import { inputOf } from '../../src/findings/tagger/tag.ts';
import { findAll, models, prepareStory } from './story.ts';

const STORY =
  'Ida Lind opened the new quay of Marvik on Monday. “It was time,” said Ida Lind. In Marvik, the Harbour Board had waited for years. The Harbour Board paid Jon Vik.';

/** A model that gives all names the same probability. */
const always = (probability: number): Model => ({
  score: () => 0,
  rank: () => [],
  judge: () => probability,
  explain: () => '',
});

/** The names that are claimed of a story. */
function claim(written: string, probability: number, speakers: string[] = [], lang = 'en'): string[] {
  const text = prepareStory(written, lang);
  const actors = readActors(text, models.actors);
  const claimed = claimActors(actors, new Set(speakers), inputOf(text, models.actors), always(probability));
  return [...new Set(claimed.map(({ facts }) => facts.name))];
}

describe('the names that a story shows', () => {
  test('are those that are probable enough', () => {
    expect(claim(STORY, 0.9)).toEqual(['Ida Lind', 'Marvik', 'Harbour Board', 'Jon Vik']);
    expect(claim(STORY, 0.1)).toEqual([]);
  });

  test('are also those of who speaks', () => expect(claim(STORY, 0.1, ['Ida Lind'])).toEqual(['Ida Lind']));

  test('are all in a text that does not come back to any', () => {
    expect(claim('Ida Lind met Jon Vik in Marvik.', 0.1)).toEqual(['Ida Lind', 'Jon Vik', 'Marvik']);
  });

  test('are peoples, too, which are not judged', () => {
    expect(claim(`${STORY} The Norwegians were late.`, 0.1)).toEqual(['Norway']);
  });

  test('stay as they are in a story of sure ones', () => {
    const names = findAll(prepareStory(STORY)).flatMap((one) => (one.kind === 'actor' ? one.facts.name : []));
    expect(new Set(names)).toEqual(new Set(['Ida Lind', 'Marvik', 'Harbour Board', 'Jon Vik']));
  });
});

test('a name is described by all its mentions', () => {
  const text = prepareStory(STORY);
  const byName = groupByName(readActors(text, models.actors));
  const parts = listParts(['Ida Lind', 'Lind']);
  const input = inputOf(text, models.actors);
  const [lind, marvik] = ['Ida Lind', 'Marvik'].map((name) => describeName(input, byName.get(name) ?? [], parts));
  expect([...parts]).toEqual(['Ida', 'Lind']);
  expect(lind).not.toEqual(marvik);
});
