import { expect, test } from 'vitest';
import { findLanguages } from './languages.ts';
import { measure } from './measures.ts';
import { findAlternations, findLists } from './words.ts';

test('lists of words are counted, and messages are not', () => {
  const source = `
    const isOwner = (word: string) => isOneOf(word, 'his her their');
    const names = ['said', 'told', 'asked'];
    const two = 'his her';
    throw new Error('This is no list.');
    const rule = { yes: 'So said Mayor Lind.', no: 'So she said then.' };
    const marks = ', . ;';
  `;
  expect(findLists(source)).toEqual([
    { line: 2, text: 'his her their' },
    { line: 3, text: 'said told asked' },
  ]);
});

test.each([
  ['/said|told|asked/', 1],
  ['/^the (?:said|told|asked)$/', 1],
  ['/(?=.*(?:am|pm|uhr))x/', 1],
  ['/said|told/', 0],
  ['/[abc]|x|y|z/', 0],
])('the alternations of %s', (expression, count) => {
  expect(findAlternations(`const word: RegExp = ${expression};`)).toHaveLength(count);
});

test('lines that name a language are counted', () => {
  const source = `
    const isWord = text.language === 'de' || text.language !== 'fr';
    const isIt = word === 'it';
    const isNear = locale.startsWith('en') && isOneOf(lexicon.language, 'es pt');
    const articles: { [language: string]: string } = {
      es: 'el',
      fr: 'le',
    };
    const isOld = lexicon.isEnglish;
  `;
  const lines = (by: string) =>
    findLanguages(source)
      .filter((one) => one.by === by)
      .map(({ line }) => line);
  expect(lines('test')).toEqual([2, 4]);
  expect(lines('table')).toEqual([6, 7]);
  expect(lines('flag')).toEqual([9]);
});

test('profiles may name languages, and files of text and lexicon count as lines only', () => {
  const values = measure(
    new Map([
      ['findings/a.ts', "const isGerman = text.language === 'de';\n"],
      ['findings/reading/profile.ts', "const isGerman = text.language === 'de';\n"],
      ['lexicon/b.ts', "const words = 'one two three';\n"],
    ]),
  ).map(({ name, value }) => [name, value]);
  expect(Object.fromEntries(values)).toMatchObject({
    'lines in findings': 2,
    'with text and lexicon': 3,
    'lines that test a language': 1,
    'lines with a flag of a language': 1,
    'lists of words in code': 0,
  });
});
