import { describe, expect, test } from 'vitest';
import { createFinder } from '../../src/findings/find.ts';
import { actors, prepareStory } from './story.ts';

const find = createFinder(actors);
const names = (text: string) =>
  find(prepareStory(text)).flatMap(({ kind, start, end, facts }) =>
    kind === 'actor' ? [`${text.slice(start, end)} = ${facts.name}`] : [],
  );
const speakers = (text: string) =>
  find(prepareStory(text)).flatMap(({ kind, facts }) => (kind === 'quote' ? [facts.actor] : []));

describe('all mentions of an actor have its fullest name', () => {
  test.each<[text: string, names: string[]]>([
    ['So Ida Lind left. Later Lind came back.', ['Ida Lind = Ida Lind', 'Lind = Ida Lind']],
    ['Later Lind came back. So Ida Maria Lind left.', ['Lind = Ida Maria Lind', 'Ida Maria Lind = Ida Maria Lind']],
    [
      'The World Fisheries Board (WFB) met. The WFB left.',
      ['World Fisheries Board = World Fisheries Board', 'WFB = World Fisheries Board', 'WFB = World Fisheries Board'],
    ],
    ['The European Union met. The EU left.', ['European Union = European Union', 'EU = European Union']],
    ['Britain and the UK are one.', ['Britain = United Kingdom', 'UK = United Kingdom']],
    ['OSLO - The fog near Oslo rose.', ['OSLO = Oslo', 'Oslo = Oslo']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('quotations have the name of the actor who speaks', () => {
  test.each<[text: string, actors: (string | undefined)[]]>([
    ['So Ida Lind left. “We will stay,” Lind said.', ['Ida Lind']],
    ['So Ida Lind left. “We will stay,” she said.', ['Ida Lind']],
    ['Norwegian officials said it was “a grave error”.', [undefined]],
    ['So Ida Lind met Jon Vik. “We will stay,” she said.', ['Ida Lind']],
    ['So Ida Lind met Jon Vik. “We will stay,” he said.', ['Jon Vik']],
    ['Spokeswoman Renske Aarts met Tjalle Vik. “We will stay,” she said.', ['Renske Aarts']],
    ['So Ida Lind left. “Jon Vik knows,” she said. “He saw it.”', ['Ida Lind', 'Ida Lind']],
    ['The Health Ministry met. “We will stay,” the ministry said.', ['Health Ministry']],
    ['Health Minister Ida Lind met Jon Vik. “We will stay,” the minister said.', ['Ida Lind']],
    ['Health Minister Ida Lind left. “We will stay,” a minister said.', [undefined]],
    ['The health minister, Ida Lind, said the clinics would stay open.', ['Ida Lind']],
    ['Her Danish counterpart, Mayor Jon Vik, said on Monday: “The river knows no border.”', ['Jon Vik']],
    ['“It was cold,” said the teacher, Renske Aarts.', ['Renske Aarts']],
    ['“It was cold,” said a teacher named Renske Aarts.', ['Renske Aarts']],
    ['“We lost it all,” said one of the survivors, Renske Aarts, who ran a shop.', ['Renske Aarts']],
    ['Marvik’s mayor, Jon Vik, warned: “The time we have is short.”', ['Jon Vik']],
    ['According to the mayor, Jon Vik had left the town before the fire began.', [undefined]],
    ['“It was cold,” the teacher told Renske Aarts.', [undefined]],
    ['So Ida Lind left. “We will stay,” Ida Lind’s lawyer said.', [undefined]],
    ['So Ida Lind left. Ida Lind’s lawyer, Jon Vik, said: “We will stay.”', ['Jon Vik']],
    ['So Ida Lind, Jon Vik, and others left. “We will stay,” said Ida Lind, Jon Vik, and others.', ['Ida Lind']],
    ['“We will stay,” a guard said.', [undefined]],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

test('a seat of government has the name of its country in a single sentence', () => {
  expect(speakers('The Kremlin said it was “a grave error”.')).toEqual(['Russia']);
});

test('a pronoun is replaced by the name it refers to, if that is clear', () => {
  const [quote] = find(prepareStory('So Ida Lind left. “We will stay,” she said.')).filter(
    ({ kind }) => kind === 'quote',
  );
  expect(quote?.facts).toMatchObject({ speaker: 'Ida Lind', actor: 'Ida Lind' });
  const [unknown] = find(prepareStory('“We will stay,” she said.')).filter(({ kind }) => kind === 'quote');
  expect(unknown?.facts).toEqual({ form: 'direct', speaker: 'she' });
});
