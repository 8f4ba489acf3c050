import { expect, test } from 'vitest';
import { describe as describeSpan } from '../../src/anchors/describe.ts';
import {
  cutBlock,
  findMarks,
  findTarget,
  type PlacedMark,
  placeBlocks,
  spreadMarks,
  trimSpan,
} from '../../src/anchors/story-pieces.ts';
import type { Annotation, TextBlock } from '../../src/model.ts';

const list: TextBlock[] = [
  { role: 'title', text: 'Ferry stays' },
  { role: 'paragraph', text: '“Ellery needs it,” she said.' },
  { role: 'item', text: 'Nine boats' },
];
const blocks = placeBlocks(list);
const text = list.map(({ text }) => text).join('\n\n');

function mark(words: string): PlacedMark {
  const start = text.indexOf(words);
  return { start, end: start + words.length, annotation: { id: words } as Annotation };
}

const cut = (at: number, ...marks: PlacedMark[]) =>
  cutBlock(blocks[at] as (typeof blocks)[number], marks).map(({ words, marks }) => [
    words,
    ...marks.map(({ id }) => id),
  ]);

test('blocks have the places of their words in the joined text', () => {
  expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(list.map(({ text }) => text));
});

test('a block is cut at the edges of its marks, and nothing is lost', () => {
  const [quote, name] = [mark('“Ellery needs it,”'), mark('Ellery')];
  expect(cut(1, quote, name)).toEqual([
    ['“', quote.annotation.id],
    ['Ellery', quote.annotation.id, name.annotation.id],
    [' needs it,”', quote.annotation.id],
    [' she said.'],
  ]);
  expect(cut(0, quote, name)).toEqual([['Ferry stays']]);
});

test('a mark over several blocks is in each of them, and ends in the last', () => {
  const over = mark('she said.\n\nNine');
  expect(cut(1, over)).toEqual([['“Ellery needs it,” '], ['she said.', over.annotation.id]]);
  expect(cut(2, over)).toEqual([['Nine', over.annotation.id], [' boats']]);
  const spread = spreadMarks(blocks, [over, mark('stays')]);
  expect(spread.map(({ over }) => over.length)).toEqual([1, 1, 1]);
  expect(spread.map(({ ending }) => ending.length)).toEqual([1, 0, 1]);
});

test('a selection has no white space at its ends, and may be nothing else', () => {
  expect(trimSpan('a  word \n\n', { start: 1, end: 10 })).toEqual({ start: 3, end: 7 });
  expect(trimSpan('a  word \n\n', { start: 7, end: 10 })).toBeNull();
});

test('a mark that ends or begins where a block does is not in the next one', () => {
  const [title, words] = [mark('Ferry stays'), mark('“Ellery needs it,” she said.')];
  expect(cut(0, title, words)).toEqual([['Ferry stays', title.annotation.id]]);
  expect(cut(1, title, words)).toEqual([['“Ellery needs it,” she said.', words.annotation.id]]);
  expect(cut(2, title, words)).toEqual([['Nine boats']]);
  const between = { ...title, start: title.end, end: words.start };
  expect([cut(0, between), cut(1, between)].map((pieces) => pieces.length)).toEqual([1, 1]);
  const spread = spreadMarks(blocks, [title, words]);
  expect(spread.map(({ over, ending }) => [over.length, ending.length])).toEqual([
    [1, 1],
    [1, 1],
    [0, 0],
  ]);
});

test('the words that were looked for are pieces of their own', () => {
  const name = mark('Ellery');
  const target = mark('needs it');
  const pieces = (at: number) =>
    cutBlock(blocks[at] as (typeof blocks)[number], [name], target).map(({ words, isTarget }) => [words, isTarget]);
  expect(pieces(1)).toEqual([
    ['“', false],
    ['Ellery', false],
    [' ', false],
    ['needs it', true],
    [',” she said.', false],
  ]);
  expect(pieces(0)).toEqual([['Ferry stays', false]]);
  const all = cutBlock(blocks[2] as (typeof blocks)[number], [], { start: 0, end: text.length });
  expect(all.map(({ words, isTarget }) => [words, isTarget])).toEqual([['Nine boats', true]]);
});

const annotate = (words: string): Annotation => {
  const { start, end } = mark(words);
  return { id: words, selectors: describeSpan(text, { start, end }) } as Annotation;
};

test('annotations are found in reading order, the longer first', () => {
  const gone = { ...annotate('Nine boats'), selectors: describeSpan('Moonlight', { start: 0, end: 9 }) };
  const found = findMarks(text, ['boats', 'Ellery', 'Ellery needs', 'Ferry', 'Nine boats'].map(annotate).concat(gone));
  expect(found.map(({ annotation }) => annotation.id)).toEqual([
    'Ferry',
    'Ellery needs',
    'Ellery',
    'Nine boats',
    'boats',
  ]);
  expect(found[0]).toMatchObject({ start: 0, end: 5 });
});

test.each<[string | undefined, { start: number; end: number } | null]>([
  ['Ellery', mark('Ellery')],
  ['3-17', { start: 3, end: 17 }],
  ['0-0', { start: 0, end: 0 }],
  ['3-', null],
  ['1234567890-3', null],
  ['boats', null],
  [undefined, null],
])('what “%s” names is looked for', (place, expected) => {
  const found = findTarget(place, text, [annotate('Ellery')]);
  expect(found && { start: found.start, end: found.end }).toEqual(
    expected && { start: expected.start, end: expected.end },
  );
});
