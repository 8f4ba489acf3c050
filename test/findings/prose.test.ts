import { describe, expect, test } from 'vitest';
import { isProse } from '../../src/findings/reading/prose.ts';
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

test('a table has figures, and neither actors nor quotations', () => {
  const rows = Array.from({ length: 40 }, (_, i) => `Halden ${i} Marvik ${i + 1} “Cup” ${i} km`);
  const kinds = new Set(findAll(prepareStory(`${rows.join('\n')}\nThe table of the cup`)).map(({ kind }) => kind));
  expect([...kinds]).toEqual(['figure']);
});
