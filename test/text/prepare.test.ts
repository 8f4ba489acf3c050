import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/model.ts';
import { cutBlocks, prepare } from '../../src/text/prepare.ts';
import { foldCase, foldMarks } from '../../src/text/words.ts';

const cut = (text: string) => prepare({ text, lang: 'en', blocks: cutBlocks(text) });
const sentences = (text: string) => cut(text).sentences.map(({ start, end }) => text.slice(start, end));
const tokens = (text: string) => cut(text).tokens.map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test.each<[why: string, sentences: string[]]>([
    ['end at a full stop', ['The dam burst.', 'Nobody was hurt.']],
    ['do not end at a title', ['Dr. Amina Yusuf met Gen. Park.', 'They talked.']],
    ['do not end at an initial', ['J. R. Oduya spoke.', 'Then he left.']],
    ['do not end in a decimal', ['Prices rose 2.3 per cent.', 'Wages fell.']],
    ['may end with a short form', ['She moved to the U.S. in May.', 'He stayed in the U.S.', 'The visa was refused.']],
    ['do not end in a short month', ['It opened on Oct. 14.', 'It closed on Sept. 3.']],
    ['end after a closing quotation mark', ['“We won.”', 'The crowd cheered.']],
    ['go on in lower case after a question', ['“Why?” he asked.', 'Nobody knew.']],
    ['end without a space in Chinese', ['他走了。', '我留下。']],
    ['may end in more than one mark', ['Really?!', 'Yes …', 'No.']],
  ])('%s', (_, expected) => {
    expect(sentences(expected.join(/\p{Script=Han}/u.test(expected[0] ?? '') ? '' : ' '))).toEqual(expected);
  });

  test('never cross a block', () => {
    expect(sentences('A headline without a stop\n\nand a paragraph')).toEqual([
      'A headline without a stop',
      'and a paragraph',
    ]);
  });

  test('contain all tokens, in order', () => {
    const { sentences: all, tokens: words } = cut('One two. “Three!” Four\n\nFive.');
    expect(all.map(({ first, last }) => [first, last])).toEqual([
      [0, 3],
      [3, 7],
      [7, 8],
      [8, 10],
    ]);
    expect(words).toHaveLength(10);
  });
});

describe('tokens', () => {
  test.each<[text: string, tokens: string[]]>([
    ["Kenya's dam isn't O'Neill’s", ['Kenya', "'s", 'dam', "isn't", "O'Neill", '’s']],
    ['10,000 or 2.3, then 7.', ['10,000', 'or', '2.3', ',', 'then', '7', '.']],
    ['€20m, 5-4 and F-16', ['€', '20', 'm', ',', '5', '-', '4', 'and', 'F', '-', '16']],
    ['at 6 p.m. in the U.S.', ['at', '6', 'p.m.', 'in', 'the', 'U.S.']],
    ['see https://example.org/a?b=1 now', ['see', 'https://example.org/a?b=1', 'now']],
    ['١٢٣ １２ ½', ['١٢٣', '１２', '½']],
    ['naïve cafés\u0301', ['naïve', 'cafés\u0301']],
  ])('%s', (text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });

  test('a lone surrogate is a mark', () => {
    expect(tokens('a \ud800 b')).toEqual(['a', '\ud800', 'b']);
  });
});

describe('blocks of plain text', () => {
  test('are its lines, without blank ones and the spaces around them', () => {
    const text = ' One. \n\n\nTwo.\r\nThree.';
    expect(cutBlocks(text).map(({ start, end }) => text.slice(start, end))).toEqual(['One.', 'Two.', 'Three.']);
  });

  test('of an empty text are none', () => {
    expect(cutBlocks(' \n ')).toEqual([]);
  });
});

describe('folding keeps the length', () => {
  test('of marks', () => {
    expect(foldMarks('“a”\u00a0—\u2009‘b’')).toBe('"a" - \'b\'');
  });

  test('of letters that grow in lower case', () => {
    expect(foldCase('İSTANBUL')).toHaveLength(8);
  });
});

test('captions have no tokens', () => {
  const text = 'The wall holds.\n\nThe wall, seen from the quay.';
  const blocks: Block[] = [
    { role: 'paragraph', start: 0, end: 15 },
    { role: 'caption', start: 17, end: text.length },
  ];
  expect(prepare({ text, lang: 'en', blocks }).sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
    'The wall holds.',
  ]);
});
