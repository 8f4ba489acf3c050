import { describe, expect, test } from 'vitest';
import { MAX_LAYOUT, readLayout, typeOf, writeLayout } from '../../../src/export/layout/layout-file.ts';
import { quoteWords } from '../../../src/export/layout/problem.ts';
import { head } from './layouts.ts';

test('a layout has a head and a body, and is written as it was read', () => {
  const text = `${head('md')}---\ntitle: {{ title }}\n---\n`;
  const layout = readLayout(text);
  expect(layout).toEqual({
    name: 'Mine',
    extension: 'md',
    perArticle: true,
    hasCitation: false,
    body: '---\ntitle: {{ title }}\n---\n',
    bodyLine: 6,
  });
  expect(writeLayout(layout)).toBe(text);
  expect(writeLayout({ ...layout, perArticle: false })).toBe(text.replace('each', 'one'));
  expect(typeOf(layout.extension)).toBe('text/markdown');
});

test('a layout that names the reference asks for a style', () => {
  expect(readLayout(`${head()}{{ reference }}`).hasCitation).toBe(true);
});

test('lines may end as in Windows, and the head may have spaces and any order', () => {
  const text = '\ufeff---\r\nfiles:one\r\n extension :  org \r\nname: a: b\r\n---\r\nx\r\ny';
  expect(readLayout(text)).toEqual({
    name: 'a: b',
    extension: 'org',
    perArticle: false,
    hasCitation: false,
    body: 'x\ny',
    bodyLine: 6,
  });
});

describe('the head is refused', () => {
  test.each([
    ['', 'layout_head', '', 1],
    ['# {{ title }}', 'layout_head', '# {{ title }}', 1],
    ['---\nname: a\nextension: md\nfiles: each\n', 'layout_head', '---', 5],
    ['---\nname: a\nextension: md\n---\n', 'layout_head', 'files', 4],
    ['---\nname: a\ntitle: b\n---\n', 'layout_head', 'title: b', 3],
    ['---\nname: a\nname: b\n---\n', 'layout_head', 'name: b', 3],
    ['---\nname:\n---\n', 'layout_head', 'name:', 2],
    [`---\nname: ${'a'.repeat(101)}\n---\n`, 'layout_head', `name: ${'a'.repeat(34)}…`, 2],
    ['---\nextension: exe\n---\n', 'layout_head', 'extension: exe', 2],
    ['---\nextension: ../md\n---\n', 'layout_head', 'extension: ../md', 2],
    ['---\nextension: constructor\n---\n', 'layout_head', 'extension: constructor', 2],
    ['---\n__proto__: x\n---\n', 'layout_head', '__proto__: x', 2],
    ['---\nfiles: all\n---\n', 'layout_head', 'files: all', 2],
    ['---\njust words\n---\n', 'layout_head', 'just words', 2],
    [head() + 'a'.repeat(MAX_LAYOUT), 'layout_large', '', 1],
  ])('%j', (text, problem, about, line) => {
    expect(() => readLayout(text)).toThrow(expect.objectContaining({ problem, about, line }));
  });
});

test('words of a layout are repeated on one line, without what would change the text around them', () => {
  expect(quoteWords('a\n\tb\u202e\u0000c\ud800 ')).toBe('a b c');
  expect(quoteWords('x'.repeat(50))).toBe(`${'x'.repeat(40)}…`);
});
