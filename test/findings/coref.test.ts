import { describe, expect, test } from 'vitest';
import { findAll, findQuotes, prepareStory, whoSays } from './story.ts';

const names = (text: string) =>
  findAll(prepareStory(text)).flatMap(({ kind, start, end, facts }) =>
    kind === 'actor' ? [`${text.slice(start, end)} = ${facts.name}`] : [],
  );

/** The name of the actor who most probably says each quotation, undefined for somebody else. */
const speakers = (text: string) => findQuotes(text).quotes.map(({ facts }) => facts.actor ?? facts.perhaps?.names[0]);

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
    // A given name alone has a gender.
    ['Jon Vik runs the ferry. His wife, Ingrid, laughed at that. “It was no joke,” he said.', ['Jon Vik']],
    ['Spokeswoman Renske Aarts met Tjalle Vik. “We will stay,” she said.', ['Renske Aarts']],
    ['So Ida Lind left. “Jon Vik knows,” she said. “He saw it.”', ['Ida Lind', 'Ida Lind']],
    ['The Health Ministry met. “We will stay,” the ministry said.', ['Health Ministry']],
    ['Health Minister Ida Lind met Jon Vik. “We will stay,” the minister said.', ['Ida Lind']],
    ['The health minister, Ida Lind, said the clinics would stay open.', ['Ida Lind']],
    ['Her Danish counterpart, Mayor Jon Vik, said on Monday: “The river knows no border.”', ['Jon Vik']],
    ['“It was cold,” said the teacher, Renske Aarts.', ['Renske Aarts']],
    ['“It was cold,” said a teacher named Renske Aarts.', ['Renske Aarts']],
    ['“We lost it all,” said one of the survivors, Renske Aarts, who ran a shop.', ['Renske Aarts']],
    ['Marvik’s mayor, Jon Vik, warned: “The time we have is short.”', ['Jon Vik']],
    ['“It was cold,” the teacher told Renske Aarts.', [undefined]],
    ['So Ida Lind left. “We will stay,” Ida Lind’s lawyer said.', [undefined]],
    ['So Ida Lind left. Ida Lind’s lawyer, Jon Vik, said: “We will stay.”', ['Jon Vik']],
    ['So Ida Lind, Jon Vik, and others left. “We will stay,” said Ida Lind, Jon Vik, and others.', ['Ida Lind']],
    ['“We will stay,” a guard said.', [undefined]],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

test('a seat of government stands for itself in a single sentence', () => {
  expect(names('The Kremlin said it was “a grave error”.')).toEqual(['Kremlin = Kremlin']);
});

test('a pronoun is replaced by the name it refers to, if that is clear', () => {
  const [quote] = findQuotes('So Ida Lind left. “We will stay,” she said.').quotes;
  expect(quote?.facts).toMatchObject({ speaker: 'Ida Lind', actor: 'Ida Lind' });
  const [unknown] = findQuotes('“We will stay,” she said.').quotes;
  expect(unknown?.facts).toEqual({ form: 'direct', perhaps: { names: [], reason: 'pronoun', said: 'she' } });
});

describe('who has no name is not somebody else', () => {
  /** The speakers as shown, with the actor if it is one. */
  const shown = (text: string) =>
    findQuotes(text)
      .quotes.filter(({ facts }) => facts.form !== 'indirect')
      .map((quote) => [whoSays(quote), quote.facts.actor ?? quote.facts.perhaps?.names[0]]);
  const BEFORE = 'Renske Aarts closed the ferry line on Monday. Aarts has run it since 2011.';

  test.each<[text: string, speaker: string]>([])('%s', (text, speaker) => {
    expect(shown(`${BEFORE} ${text}`)).toEqual([[speaker, undefined]]);
  });

  test('“it” after somebody without a name is not them', () => {
    const text = `A lorry driver was rescued. “I heard it sing,” he told the radio.\n\nThe office warned of gusts. It said the wind was “very strong”.`;
    expect(shown(text).at(-1)?.[0]).not.toBe('A lorry driver');
  });

  test('unless somebody is named after that', () => {
    const text = `${BEFORE} A nurse had waited since dawn. Then Aarts came out of the office. “Nobody sails,” she said.`;
    expect(shown(text)).toEqual([['Renske Aarts', 'Renske Aarts']]);
  });

  test('unless that is of another gender', () => {
    const text = `${BEFORE} A spokesman for the port did not answer. “I waited for him,” she said.`;
    expect(shown(text)[0]?.[0]).not.toBe('A spokesman');
  });

  test('a man is not a woman because one is spoken of after his name', () => {
    const text = 'Fergus Holloway runs the ferry with her sister. “The line is closed,” he said on Monday.';
    expect(shown(text)).toEqual([['Fergus Holloway', 'Fergus Holloway']]);
  });
});

test('a name explains who “one of them” is', () => {
  expect(speakers('Two drivers stayed. “I know the way,” one of them, Fergus Holloway, told the radio.')).toEqual([
    'Fergus Holloway',
  ]);
});
