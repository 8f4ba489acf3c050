import { describe, expect, test } from 'vitest';
import { isProse } from '../../src/findings/reading/prose.ts';
import { cutBlocks, prepare } from '../../src/text/prepare.ts';
import { readOtherTexts, readStories } from '../score/data.ts';
import { findAll, prepareStory } from './story.ts';

describe('a text of sentences', () => {
  test('is told from tables, source code and menus', () => {
    const isOther = (id: string) => !isProse(prepareStory(readOtherTexts().find((text) => text.id === id)?.text ?? ''));
    expect(['code-ts-en-1', 'spec-en-1', 'crossword-en-1', 'chess-en-1'].filter(isOther)).toHaveLength(4);
    expect(['terms-en-1', 'recipe-en-1', 'faq-en-1'].filter(isOther)).toEqual([]);
  });

  test.each(['en', 'es', 'fr', 'de', 'it', 'pt'] as const)('is every story in %s', (lang) => {
    expect(readStories(lang).filter(({ text }) => !isProse(prepareStory(text, lang)))).toEqual([]);
  });

  test('may be short, and in a language that is not known', () => {
    expect(isProse(prepareStory('Lind, Vik, Berg'))).toBe(true);
    expect(isProse(prepareStory('Щ '.repeat(200), ''))).toBe(true);
  });
});

test.each<[what: string, linking: number, others: number, symbols: number, isOne: boolean]>([
  ['few words', 0, 49, 50, true],
  ['no words of grammar', 0, 50, 50, false],
  ['many words of grammar', 22, 58, 20, true],
  ['too few of them among symbols', 21, 59, 20, false],
  ['few of them and few symbols', 21, 68, 11, true],
  ['few of them and more symbols', 21, 67, 12, false],
])('%s: %d of grammar, %d others, %d symbols', (_, linking, others, symbols, isOne) => {
  const text = 'the '.repeat(linking) + 'zorvel '.repeat(others) + '% '.repeat(symbols);
  const judge = (text: string) =>
    isProse(prepare({ text, lang: 'en', blocks: cutBlocks(text) }, { language: 'en', region: '' }));
  expect(judge(text)).toBe(isOne);
  // Punctuation does not count.
  if (linking + others + symbols > 99) expect(judge(text + ', '.repeat(30))).toBe(isOne);
});

test('a table has figures, and neither actors nor quotations', () => {
  const rows = Array.from({ length: 40 }, (_, i) => `Halden ${i} Marvik ${i + 1} “Cup” ${i} km`);
  const kinds = new Set(findAll(prepareStory(`${rows.join('\n')}\nThe table of the cup`)).map(({ kind }) => kind));
  expect([...kinds]).toEqual(['figure']);
});
