import { describe, expect, test } from 'vitest';
import { expandToWords, moveEdge, trim } from '../../src/content/page-ui/selection.ts';

/** Reads a text with brackets around a span: “a [b]c”. */
function read(marked: string) {
  const start = marked.indexOf('[');
  return { text: marked.replace(/[[\]]/g, ''), span: { start, end: marked.indexOf(']') - 1 } };
}

const mark = (text: string, span: { start: number; end: number } | null) =>
  span && `${text.slice(0, span.start)}[${text.slice(span.start, span.end)}]${text.slice(span.end)}`;

describe('words are made whole', () => {
  test.each([
    ['the r[iver ri]ses', 'the [river rises]'],
    ['the [river] rises', 'the [river] rises'],
    ['she d[o]n’t', 'she [don’t]'],
    ['she don[’]t', 'she [don’t]'],
    ['the boys[’ b]oat', 'the boys[’ boat]'],
    ['in 2[02]4, on', 'in [2024], on'],
    ['the caf\u0065\u0301[s o]pen', 'the [caf\u0065\u0301s open]'],
    ['東京[都知]事', '東京[都知]事'],
    ['a 𝒜[ℬ] b', 'a [𝒜ℬ] b'],
    ['[]', '[]'],
  ])('%s → %s', (marked, whole) => {
    const { text, span } = read(marked);
    expect(mark(text, expandToWords(text, span))).toBe(whole);
  });

  test('but not beyond a hundred characters of what may be no word at all', () => {
    const text = 'x'.repeat(10_000);
    expect(expandToWords(text, { start: 5000, end: 5001 })).toEqual({ start: 4900, end: 5101 });
  });
});

test.each([
  ['a[ \n b ]c', 'a \n [b] c'],
  ['a[ \n ]c', null],
])('space at the ends of %j is left out', (marked, trimmed) => {
  const { text, span } = read(marked);
  expect(mark(text, trim(text, span))).toBe(trimmed);
});

describe('an edge is moved by a word', () => {
  test.each([
    ['start', 1, 'the [big, old dam] broke', 'the big, [old dam] broke'],
    ['start', -1, 'the big, [old dam] broke', 'the [big, old dam] broke'],
    ['end', 1, 'the [big], old dam', 'the [big, old] dam'],
    ['end', -1, 'the [big, old] dam', 'the [big], old dam'],
    ['end', -1, 'the [big] dam', null],
    ['start', 1, 'the [big] dam', null],
    ['start', -1, '[the] dam', '[the] dam'],
    ['end', 1, 'the [dam]', 'the [dam]'],
  ] as const)('%s by %i: %s', (side, direction, marked, moved) => {
    const { text, span } = read(marked);
    expect(mark(text, moveEdge(text, span, side, direction))).toBe(moved);
  });
});
