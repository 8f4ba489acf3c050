import { describe, expect, test } from 'vitest';
import { createUniqueNamer, safeFileName } from '../../src/export/file-name.ts';

describe('the name of a file', () => {
  test.each([
    ['Dams: a guide', 'Dams - a guide'],
    ['Dams:a guide', 'Dams-a guide'],
    ['What <is> this?', 'What -is- this'],
    ['a/b\\c|d', 'a-b-c-d'],
    [' ..-_ Dams _-.. ', 'Dams'],
    ['Con', '_Con'],
    ['lpt1.txt', '_lpt1.txt'],
    ['Contents', 'Contents'],
    ['com10', 'com10'],
    ['Two\nlines', 'Two lines'],
    ['no\u200bgap', 'nogap'],
    ['e\u0301', 'é'],
    ['???', 'article'],
    ['', 'article'],
  ])('of %j is %j', (title, name) => {
    expect(safeFileName(title, 'article')).toBe(name);
  });

  test.each([
    ['a', 120],
    ['z', 120],
    ['ª', 60],
    ['é', 60],
    ['\u07ff', 60],
    ['\u0800', 40],
    ['水', 40],
    ['\uffef', 40],
    ['𐀀', 30],
    ['🚢', 30],
  ])('has at most 120 bytes: %s', (letter, count) => {
    expect(safeFileName(letter.repeat(count), '')).toBe(letter.repeat(count));
    expect(safeFileName(letter.repeat(count + 1), '')).toBe(letter.repeat(count));
    expect(safeFileName(`${letter.repeat(count - 1)} b`, '')).not.toMatch(/ $/);
  });
});

test('names that are taken get a number, whatever their case', () => {
  const name = createUniqueNamer();
  expect(['a', 'A', 'a', 'a (2)', 'b', 'A'].map(name)).toEqual(['a', 'A (2)', 'a (3)', 'a (2) (2)', 'b', 'A (4)']);
});
