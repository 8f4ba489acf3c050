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

test.each([
  [47, 64],
  [48, 48],
  [63, 63],
  [64, 64],
  [65, 64],
])('beside a word of %i letters, the context has %i', (letters, expected) => {
  const word = 'y'.repeat(letters);
  const text = `${'x'.repeat(40)} ${word}—${word} ${'x'.repeat(40)}`;
  const [{ prefix, suffix }] = describe(text, { start: 41 + letters, end: 42 + letters });
  expect([prefix.length, suffix.length]).toEqual([expected, expected]);
  expect([/^y+$/.test(prefix), /^y+$/.test(suffix)]).toEqual([letters > 47, letters > 47]);
});

test.each([
  [63, 64],
  [64, 61],
])('%i letters from the edge of the text, the context has %i', (letters, expected) => {
  const edge = 'y'.repeat(letters - 2);
  const text = `xx ${edge.slice(1)}—${edge.slice(1)} xx`;
  const whole = describe(text, { start: letters, end: letters + 1 })[0];
  expect([whole.prefix, whole.suffix]).toEqual([`xx ${edge.slice(1)}`, `${edge.slice(1)} xx`]);
  const longer = describe(`x${text}x`, { start: letters + 1, end: letters + 2 })[0];
  expect([longer.prefix.length, longer.suffix.length]).toEqual([expected, expected]);
});

test.each([0, 1])('a context of pairs begins and ends with a whole one, %i letters before it', (letters) => {
  const pairs = '🏛'.repeat(40);
  const [{ prefix, suffix }] = describe(`${pairs}${'a'.repeat(letters)}—${'a'.repeat(letters)}${pairs}`, {
    start: 80 + letters,
    end: 81 + letters,
  });
  expect([prefix, suffix].map((context) => context.length)).toEqual([64 - letters, 64 - letters]);
  expect([prefix, suffix].join('').replace(/🏛|a/gu, '')).toBe('');
});
