import { expect, test } from 'vitest';
import { cutBlock, type PlacedMark, placeBlocks, spreadMarks, trimSpan } from '../../src/anchors/story-pieces.ts';
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
