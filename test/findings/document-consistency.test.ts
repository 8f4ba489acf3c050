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

test.each<[story: string, name: string, types: string[]]>([
  [
    'Osgood shares fell by a tenth. Nobody had seen Osgood so low. Osgood’s chief executive left, and Osgood hired another.',
    'Osgood',
    ['organisation', 'organisation', 'organisation', 'organisation'],
  ],
  [
    'Tavener were two goals up by then. The Tavener striker scored again, and Tavener went home with a point.',
    'Tavener',
    ['organisation', 'organisation', 'organisation'],
  ],
  [
    'She wrote to the charity Kestrel Way. Nothing came back. A man at Kestrel Way had thrown it out.',
    'Kestrel Way',
    ['organisation', 'organisation'],
  ],
  [
    'Marlin Osgood, 58, was jailed. The Osgood fans wept, and Osgood’s board sent flowers. Osgood smiled.',
    'Osgood',
    ['person', 'person', 'person'],
  ],
  [
    'Orla Tavener, part of the team since May, wept. Friends of Orla Tavener sang.',
    'Orla Tavener',
    ['person', 'person'],
  ],
  [
    'Tavener said that its ferries were safe. Few people had heard of Tavener before.',
    'Tavener',
    ['organisation', 'organisation'],
  ],
  ['The plan by Vendel Foods was rejected. In May Vendel closed two plants.', 'Vendel', ['organisation']],
  ['Results: Walsall 0 Crewe Alexandra 2; Fleetwood 1 Grimsby 1.', 'Walsall', ['organisation']],
  ['Results: Walsall 0 Crewe Alexandra 2; Fleetwood 1 Grimsby 1.', 'Grimsby', ['organisation']],
  ['The loan came from Marvik Bank. It rained in Marvik.', 'Marvik', ['place']],
  ['MARVIK, Norway – Councillors have voted for a new pier.', 'Councillors', []],
  [
    'Osgood, 41, was there first. Nobody knew Osgood. The police let Osgood go.',
    'Osgood',
    ['person', 'person', 'person'],
  ],
])('what stands next to a name types all its mentions: %s', (story, name, types) => {
  expect(typesOf(story, name)).toEqual(types);
});

test('the name of a town in the name of its council, and the town as subject of a plural verb, stay a place', () => {
  const story =
    'Two members of Marvik City Council resigned. It rained in Marvik. Plans for a pier in Marvik were dropped.';
  expect(typesOf(story, 'Marvik')).toEqual(['place', 'place']);
});
