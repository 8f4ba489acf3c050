import { describe, expect, test } from 'vitest';
import { cutBlocks, localeOf, prepare } from '../../src/text/prepare.ts';
import {
  findBlock,
  findBlockIndex,
  findFirst,
  findSentence,
  findToken,
  isGlued,
  isHyphen,
  isNumber,
  isWord,
  memoizeLast,
  readAllFolded,
  readFolded,
  readToken,
  skipToken,
  tagOf,
  takeSentences,
  tokenIs,
} from '../../src/text/prepared-text.ts';

const open = (text: string, lang = 'en') => prepare({ text, lang, blocks: cutBlocks(text) });

//             0    1   2  3  4 5 6  7  8    9
const STORY = 'Lind – a 20-year loan.\n\n “It fell.”';
const story = open(STORY);

/** For each token and the places beside them, a 1 where a test passes. */
const passing = (passes: (at: number) => boolean) =>
  Array.from({ length: story.tokens.length + 2 }, (_, i) => Number(passes(i - 1))).join('');

describe('tokens', () => {
  test('are read as written and folded; beside them there are none', () => {
    const read = Array.from({ length: 15 }, (_, i) => `${readToken(story, i - 1)}/${readFolded(story, i - 1)}`);
    expect(read).toEqual([
      ...['/', 'Lind/lind', '–/-', 'a/a', '20/20', '-/-', 'year/year', 'loan/loan', './.'],
      ...['“/"', 'It/it', 'fell/fell', './.', '”/"', '/'],
    ]);
    expect(readAllFolded(story)).toHaveLength(13);
  });

  test.each<[what: string, passes: (at: number) => boolean, at: string]>([
    ['glued to the one before', (at) => isGlued(story, at), '000001101010110'],
    ['a hyphen', (at) => isHyphen(story, at), '000001000000000'],
    ['a number', (at) => isNumber(story, at), '000010000000000'],
    ['a word', (at) => isWord(story, at), '010100110011000'],
    ['in a list', (at) => tokenIs(story, at, 'it - loan'), '001001010010000'],
    ['skipped', (at) => skipToken(story, at, 'a year') > at, '000100100000000'],
  ])('are %s', (_, passes, at) => expect(passing(passes)).toBe(at));

  test.each<[offset: number, token: number]>([
    [0, 0],
    [1, 1],
    [5, 1],
    [9, 3],
    [11, 4],
    [STORY.length - 1, 12],
    [STORY.length, 13],
  ])('from offset %d on begin with %d', (offset, token) => expect(findToken(story, offset)).toBe(token));
});

test.each<[token: number, sentence: number]>([
  [0, 0],
  [7, 0],
  [8, 1],
  [12, 1],
  [13, 2],
])('token %d is in sentence %d', (token, sentence) => expect(findSentence(story, token)).toBe(sentence));

test.each<[offset: number, block: number, words: string]>([
  [0, 0, 'Lind – a 20-year loan.'],
  [24, 0, 'Lind – a 20-year loan.'],
  [25, 1, '“It fell.”'],
  [99, 1, '“It fell.”'],
])('what stands at offset %d is in block %d', (offset, block, words) => {
  const { start = 0, end = 0 } = findBlock(story, offset) ?? {};
  expect([findBlockIndex(story, offset), STORY.slice(start, end)]).toEqual([block, words]);
});

test('before the first block there is none', () => {
  const late = open('\n\nLind left.');
  expect([findBlockIndex(late, 1), findBlock(late, 1)]).toEqual([-1, undefined]);
});

test.each([0, 1, 2, 3, 7, 8])('the first of eight that passes is number %d', (first) => {
  expect(findFirst(8, (i) => i >= first)).toBe(first);
});

describe('some sentences of a story', () => {
  const whole = open('One two. Three, four. Five. Six seven.');
  const show = (from: number, to: number) => {
    const part = takeSentences(whole, from, to);
    return part.sentences.map(({ first, last }) =>
      Array.from({ length: last - first }, (_, i) => `${readToken(part, first + i)}/${readFolded(part, first + i)}`),
    );
  };

  test.each<[from: number, to: number, words: string[][]]>([
    [0, 1, [['One/one', 'two/two', './.']]],
    [
      1,
      3,
      [
        ['Three/three', ',/,', 'four/four', './.'],
        ['Five/five', './.'],
      ],
    ],
    [3, 4, [['Six/six', 'seven/seven', './.']]],
    [2, 2, []],
    [4, 9, []],
  ])('from %d to %d have their own tokens', (from, to, words) => expect(show(from, to)).toEqual(words));

  test('keep their offsets', () => {
    const { text, tokens } = takeSentences(whole, 1, 2);
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(['Three', ',', 'four', '.']);
  });
});

test('what is read at a place is remembered until another one is read', () => {
  const asked: number[] = [];
  const read = memoizeLast((_, at) => asked.push(at));
  const other = open('Vik left.');
  expect([read(story, 1), read(story, 1), read(story, 2), read(other, 2), read(other, 2), read(story, 1)]).toEqual([
    ...[1, 1, 2, 3, 3, 4],
  ]);
  expect(asked).toEqual([1, 2, 2, 1]);
});

test.each<[language: string, region: string, tag: string]>([
  ['es', 'MX', 'es-MX'],
  ['es', '', 'es'],
  ['', 'MX', ''],
  ['', '', ''],
])('“%s” in “%s” has the tag “%s”', (language, region, tag) => expect(tagOf({ language, region })).toBe(tag));

test('a long word is read as often as a short one, also in many texts', () => {
  const long = 'Stadtverordnetenversammlung';
  for (const text of [`${long} Lind`, `Lind ${long}`]) {
    const { length } = open(text).tokens;
    expect(Array.from({ length }, (_, i) => readFolded(open(text), i)).join(' ')).toBe(text.toLowerCase());
  }
});

test('captions tell nothing of the language, and a day of publication stays with its story', () => {
  const text = 'El alcalde dijo que no.\n\nThe mayor and the boat at the pier of the town in the rain with us.';
  const end = text.indexOf('\n');
  const blocks = [
    { role: 'paragraph' as const, start: 0, end },
    { role: 'caption' as const, start: end + 2, end: text.length },
  ];
  const article = { text, lang: '', blocks, published: '2026-03-11' };
  expect(localeOf(article).language).toBe('es');
  expect(prepare(article)).toMatchObject({ published: '2026-03-11', language: 'es', blocks: [blocks[0]] });
  expect(prepare({ ...article, published: '' })).not.toHaveProperty('published');
  expect(prepare(article, { language: 'en', region: 'GB' })).toMatchObject({ language: 'en', region: 'GB' });
});
