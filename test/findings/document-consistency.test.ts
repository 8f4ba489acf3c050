import { expect, test } from 'vitest';
import { find } from '../../src/findings/actor/index.ts';
import { models, prepareStory } from './story.ts';

const typesOf = (text: string, name: string) =>
  find(prepareStory(text), models)
    .filter(({ start, end }) => text.slice(start, end) === name)
    .map(({ facts }) => facts.type);

test('a name that is a place in most mentions is a place in all of them', () => {
  const story =
    'They live in Marvik. Ships from Marvik sank near Marvik on Monday. Marvik was rich, people in Marvik said.';
  expect(typesOf(story, 'Marvik')).toEqual(['place', 'place', 'place', 'place', 'place']);
});
