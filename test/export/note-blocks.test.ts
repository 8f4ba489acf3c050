import { describe, expect, test } from 'vitest';
import { plainNote, readNote } from '../../src/export/note-blocks.ts';

/** Blocks as text: “item 1 2. [b:why]”. */
const show = (note: string) =>
  readNote(note).map(({ kind, marker, depth, spans }) => {
    const words = spans.map(({ text, bold, italic, code, href }) => {
      const look = [bold && 'b', italic && 'i', code && 'c', href].filter(Boolean).join(' ');
      return look ? `[${look}:${text}]` : text;
    });
    return [kind, ...(depth ? [depth] : []), ...(marker ? [marker] : []), words.join('')].join(' ');
  });

describe('the blocks of a note', () => {
  test.each<[what: string, note: string, blocks: string[]]>([
    ['nothing', ' \n ', []],
    ['a line', '  Ask the port. ', ['paragraph Ask the port.']],
    ['lines of one paragraph', 'One\n  two\nthree', ['paragraph One\ntwo\nthree']],
    ['two paragraphs', 'One\n\n\nTwo', ['paragraph One', 'paragraph Two']],
    ['a heading, which goes on in no line', '## Why ##\nBecause', ['heading Why', 'paragraph Because']],
    ['a heading with a mark of its own', '# C#', ['heading C#']],
    ['a heading of marks', '# ##', ['heading ##']],
    ['what is no heading', '#Why\n\n####### Why', ['paragraph #Why', 'paragraph ####### Why']],
    ['a heading after three blanks', 'a\n\n   # b\n    # c', ['paragraph a', 'heading b', 'paragraph # c']],
    ['items', '- a\n* b\n+ c', ['item • a', 'item • b', 'item • c']],
    ['items with numbers', '1. a\n22) b', ['item 1. a', 'item 22. b']],
    ['items within items', '- a\n  - b\n   - c\n    2. d', ['item • a', 'item 1 • b', 'item 1 • c', 'item 2 2. d']],
    ['an item deep within', `- a\n${' '.repeat(16)}- b\n${' '.repeat(17)}- c`, ['item • a', 'item 8 • b\n- c']],
    ['an item that goes on', '- a\nb', ['item • a\nb']],
    ['an item after a blank line', 'a\n\n-   b', ['paragraph a', 'item • b']],
    ['what is no item', '-a\n1234567890. b', ['paragraph -a\n1234567890. b']],
    ['quotations', '> a\n>b\nc', ['blockquote a', 'blockquote b\nc']],
    [
      'code, as it stands',
      '```js\n# *a*\n\n  b\n```\nc',
      ['code [c:# *a*]', 'code [c:]', 'code [c:  b]', 'paragraph c'],
    ],
    ['code that cuts a paragraph', 'a\n~~~\nb\n~~~\nc', ['paragraph a', 'code [c:b]', 'paragraph c']],
    ['code without an end', '```\na', ['code [c:a]']],
  ])('%s', (_, note, blocks) => expect(show(note)).toEqual(blocks));
});

describe('the spans of a line', () => {
  test.each<[line: string, spans: string]>([
    ['a **b** c', 'a [b:b] c'],
    ['a *b* c', 'a [i:b] c'],
    ['__a__ _b_', '[b:a] [i:b]'],
    ['`a*b*`', '[c:a*b*]'],
    ['*a* *b*', '[i:a] [i:b]'],
    ['** a**', '** a**'],
    ['****', '****'],
    ['*a', '*a'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['snake_case_name', 'snake_case_name'],
    ['_a_b', '_a_b'],
    ['a_b_', 'a_b_'],
    ['(_a_)', '([i:a])'],
    ['a*b*c', 'a[i:b]c'],
    ['\\*a\\* \\z', '*a* \\z'],
    ['[a](https://example.com/b) c', '[https://example.com/b:a] c'],
    ['[a](javascript:b)', '[a](javascript:b)'],
    ['[a] (https://example.com/b)', '[a] (https://example.com/b)'],
    ['[a](https://example.com/b', '[a](https://example.com/b'],
    ['[](https://example.com/b)', '[](https://example.com/b)'],
    ['[a](b) [c](https://example.com/d)', '[a](b) [https://example.com/d:c]'],
    ['`a', '`a'],
    ['``', '``'],
  ])('%j', (line, spans) => expect(show(`x ${line}`)).toEqual([`paragraph x ${spans}`]));
});

test.each<[note: string, lines: string[]]>([
  ['- a\n  1. b\n     c', ['• a', '  1. b', '     c']],
  ['> a\nb', ['> a', '  b']],
  ['# Why\n**because**', ['Why', 'because']],
  ['[a](https://example.com/b)', ['a (https://example.com/b)']],
  ['[https://example.com/b](https://example.com/b)', ['https://example.com/b']],
])('%j is plain text', (note, lines) => expect(plainNote(note)).toEqual(lines));
