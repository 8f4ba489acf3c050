import { expect, test } from 'vitest';
import { describe } from '../../src/anchors/describe.ts';

test('a span is described by its words, a context of whole words, and its position', () => {
  const text = `${'before '.repeat(20)}the passage ${'after '.repeat(20)}`;
  const start = text.indexOf('the passage');
  expect(describe(text, { start, end: start + 11 })).toEqual([
    {
      type: 'TextQuoteSelector',
      exact: 'the passage',
      prefix: 'before '.repeat(9),
      suffix: ` ${'after '.repeat(10)}after`.slice(0, 60),
    },
    { type: 'TextPositionSelector', start, end: start + 11 },
  ]);
});

test('the context ends with the text', () => {
  expect(describe('one two', { start: 4, end: 7 })[0]).toMatchObject({ prefix: 'one ', suffix: '' });
});

test('the context never splits a surrogate pair', () => {
  const text = `a${'🏛'.repeat(80)}`;
  const [quote] = describe(text, { start: 81, end: 83 });
  for (const part of [quote.prefix, quote.suffix]) expect(part).toBe('🏛'.repeat(part.length / 2));
  expect(quote.prefix.length).toBe(64);
});

test('surrogate pairs before the passage are counted', () => {
  const text = 'a 🏛 b 🏛🏛 c';
  const place = (words: string) => {
    const start = text.indexOf(words);
    return describe(text, { start, end: start + words.length })[1];
  };
  expect(place('a')).toEqual({ type: 'TextPositionSelector', start: 0, end: 1 });
  expect(place('b')).toMatchObject({ start: 5, astral: 1 });
  expect(place('c')).toMatchObject({ start: 12, astral: 3 });
  expect(describe('plain', { start: 1, end: 2 })[1]).not.toHaveProperty('astral');
});
