import { describe, expect, test } from 'vitest';
import { misses } from '../known-misses.ts';
import { findQuotes, whoSays } from './story.ts';

/** Each quotation as “words | form, speaker (cue)”. */
const quotes = (text: string) =>
  findQuotes(text).quotes.map(({ start, end, facts, parts, ...quote }) => {
    const cue = parts?.cue ? ` (${text.slice(parts.cue.start, parts.cue.end)})` : '';
    const who = facts.speaker ?? whoSays({ start, end, facts, ...quote }) ?? 'unknown';
    return `${text.slice(start, end)} | ${facts.form}, ${who}${cue}`;
  });

const spans = (text: string) => findQuotes(text).quotes.map(({ start, end }) => text.slice(start, end));

describe('speakers', () => {
  test.each<[text: string, quotes: string[]]>([
    ['“We will stay,” said Ida Lind.', ['“We will stay,” | direct, Ida Lind (said)']],
    ['“We will stay,” Ida Lind said on Monday.', ['“We will stay,” | direct, Ida Lind (said)']],
    ['“We will stay,” Lind, the port director, told reporters.', ['“We will stay,” | direct, Lind (told)']],
    ['“We will stay,” Sen. Ida Lind (C-Vik.) said.', ['“We will stay,” | direct, Sen. Ida Lind (said)']],
    ['The port director said: “We will stay.”', ['“We will stay.” | direct, The port director (said)']],
    ['According to the ministry, it was “a grave error”.', ['“a grave error” | partial, the ministry (According to)']],
    ['It was “a grave error”, according to Ida Lind.', ['“a grave error” | partial, Ida Lind (according to)']],
    ['He has repeatedly said it was “a grave error”.', ['“a grave error” | partial, He (said)']],
    ['LIND: “We will stay.”', ['“We will stay.” | direct, LIND']],
    ['“We will stay.” — Ida Lind', ['“We will stay.” | direct, Ida Lind']],
    [
      '“We will stay,” Lind said. “We like it here.”',
      ['“We will stay,” | direct, Lind (said)', '“We like it here.” | direct, Lind (said)'],
    ],
    ['“We will all stay here.”', ['“We will all stay here.” | direct, unknown']],
    // “what X called …”, one of several, and a quotation within another.
    ['A spokesman for the port said: “We will stay.”', ['“We will stay.” | direct, A spokesman for the port (said)']],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});

describe('marks', () => {
  test.each<[why: string, text: string, spans: string[]]>([
    ['straight', 'He said "it is so".', ['"it is so"']],
    ['single', "He said 'it isn't so'.", ["'it isn't so'"]],
    ['single, with a possessive inside', "He said 'the boys' boat sank'.", ["'the boys' boat sank'"]],
    ['two single ones for a double', "He said ''it is so''.", ["''it is so''"]],
    ['two single ones around a possessive', "He said ''it is the boys' boat''.", ["''it is the boys' boat''"]],
    ['German', 'Er sagte: „Wir warten hier noch ab.“', ['„Wir warten hier noch ab.“']],
    ['French', 'Il a dit : « Nous attendons encore un peu. »', ['« Nous attendons encore un peu. »']],
    ['nested', 'He said “the ‘old’ pier is closed”.', ['“the ‘old’ pier is closed”']],
    ['nested the other way', 'He said ‘the “old” pier is closed’.', ['‘the “old” pier is closed’']],
    ['never closed', 'He said: “It is so.\n\nThe rain fell.', ['“It is so.']],
    [
      'running over paragraphs',
      '“It began in May.\n\n“It ended in June,” Lind said.',
      ['“It began in May.', '“It ended in June,”'],
    ],
    ['what is done and not said', '“(Applause.)\n\n“It began in May,” Lind said.', ['“It began in May,”']],
    ['apostrophes alone', "The '90s were the boys' and O'Neill's years.", []],
    ['inches', 'He is 6\'2" tall, and she is 5\'9" tall.', []],
  ])('%s', (_, text, expected) => {
    expect(spans(text)).toEqual(expected);
  });
});

describe('indirect speech', () => {
  test.each<[text: string, quotes: string[]]>([
    ['The council voted 9–4 on Tuesday, and Ida Lind asked why.', []],
    [
      'Ida Lind said that the ferry would leave on Monday.',
      ['the ferry would leave on Monday | indirect, Ida Lind (said)'],
    ],
    [
      'The ferry would leave on Monday, Ida Lind said.',
      ['The ferry would leave on Monday | indirect, Ida Lind (said)'],
    ],
    [
      'The ferry would leave on Monday, according to the port director.',
      ['The ferry would leave on Monday | indirect, the port director (according to)'],
    ],
    [
      'Officials in Marvik told reporters on Sunday that the pier had been closed.',
      ['the pier had been closed | indirect, Officials in Marvik (told)'],
    ],
    ['The ferry left on Monday.', []],
    ['Ida Lind said she would stay.', ['she would stay | indirect, Ida Lind (said)']],
    // An object, an infinitive or a relative clause is no speech.
    ['The team that had the best robots won that match.', []],
    ['The consulate denied visas to six of the girls on Friday.', []],
    ['They made the trip twice and were turned down both times.', []],
    ['Hundreds of vendors offered products new and old at the fair.', []],
    ['He also wrote his two most successful works in that house.', []],
    ['The stampede began when luggage fell from a bus near the gate.', []],
    ['Ida Lind declined to comment on the letter.', []],
    ['Ida Lind would not say whether the pier was closed.', []],
    ['He called her the best pilot on the coast.', []],
    [
      'Ferry traffic is back to normal after three days of storms, Ida Lind reports.',
      ['Ferry traffic is back to normal after three days of storms | indirect, Ida Lind (reports)'],
    ],
    [
      'Ida Lind, who leads the club, said its record “will be lost for good.”',
      ['“will be lost for good.” | partial, Ida Lind (said)'],
    ],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });

  test.each<[why: string, text: string]>([
    ['an order', 'A judge ordered the ferry company on Thursday to publish 40 letters it had sent to the port.'],
    [
      'a relative clause after a noun',
      'He fired at a lighthouse on the island that guided the ferries into the harbour.',
    ],
    ['something other than a clause', 'Ida Lind said no; the ferry left.'],
    ['a noun that is also a verb', 'The port closed over fears it would flood again in the spring.'],
    ['what was done while speaking', 'Ida Lind said on Monday as she opened the pier to the public.'],
    ['a verb that no clause follows', 'The spade hit something that rang under the harbour wall.'],
  ])('not %s', (_, text) => {
    expect(quotes(text)).toEqual([]);
  });

  test.each<[why: string, text: string, expected: string[]]>([
    [
      'the subject of a relative clause',
      'A woman whose son spent nine days in hospital said she would read every page.',
      ['she would read every page | indirect, A woman (said)'],
    ],
    [
      'somebody before what explains them',
      'Ida Lind, director of the port of Marvik, says the pier is not safe any more.',
      ['the pier is not safe any more | indirect, Ida Lind (says)'],
    ],
    [
      'not what is spoken of',
      'Ida Lind, a spokeswoman for the Port of Marvik, says they are looking for a new pier.',
      ['they are looking for a new pier | indirect, Ida Lind (says)'],
    ],
    [
      'not what somebody called a thing before “and”',
      'Ida Lind called the plan a mistake and said the port would appeal to the court.',
      ['the port would appeal to the court | indirect, Ida Lind (said)'],
    ],
  ])('its speaker is %s', (_, text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });

  test.each<[why: string, text: string, words: string[]]>([
    ['a semicolon', 'Lind said the pier was old; the port closed it.', ['the pier was old']],
    ['those who are told', 'Lind told reporters he had left the port.', ['he had left the port']],
    ['a newspaper that is told', 'Lind told the Marvik Post the pier was closed.', ['the pier was closed']],
    [
      'a place and a day',
      'MARVIK, Nov 26 (Reuters) - The pier will close in May, officials said.',
      ['The pier will close in May'],
    ],
    ['a place', 'MARVIK — The pier will close in May, the port said.', ['The pier will close in May']],
    ['its tag', 'The pier is old, she said, and laughed at the port.', ['The pier is old']],
  ])('it ends or begins at %s', (_, text, expected) => {
    expect(spans(text)).toEqual(expected);
  });
});

describe('words in quotation marks that are no speech', () => {
  test.each([
    'The so-called “expert” left.',
    'They sang “The Long Way Home” at dawn.',
    'Known as “the Fox”, he hid.',
    'In a book entitled “Cold Water”, he told the tale of a pier.',
  ])('%s', (text) => {
    expect(quotes(text)).toEqual([]);
  });
});

describe('quoted headlines and sub-headings', () => {
  const story = (heading: string) =>
    `${heading}\n\nThe port of Marvik closes a pier on Monday.\n\n“We are not a museum,” Ida Lind said. “The pier is old.”\n\nJon Vik, a pilot, said it was too early.`;
  test.each([
    ['‘We are not a museum’', 'Ida Lind'],
    ['‘We are not a museum’, says port director', 'Ida Lind'],
    ['Port director: ‘The pier is old’', 'Ida Lind'],
    ['Jon Vik: ‘We are not a museum’', 'Jon Vik'],
  ])('%s', (heading, speaker) => {
    expect(findQuotes(story(heading)).quotes[0]?.facts.actor).toBe(speaker);
  });
});

describe('known misses', () => {
  misses('a noun as the cue', () => {
    expect(quotes("Lind's remark that it was “a grave and costly error” stung.")).toEqual([
      "“a grave and costly error” | partial, Lind's (remark)",
    ]);
  });

  misses('scare quotes next to a verb of speech', () => {
    expect(quotes('He told the “experts” to leave.')).toEqual([]);
  });
});
