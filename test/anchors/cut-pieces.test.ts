import { expect, test } from 'vitest';
import { cutPieces } from '../../src/anchors/story-pieces.ts';
import type { Finding } from '../../src/findings/index.ts';

const text = 'Ferry stays\n\n“Ellery needs it,” she said.';
const quote = { kind: 'quote', start: 13, end: 31, facts: { form: 'direct' }, confidence: 1 } as Finding;
const actor = { kind: 'actor', start: 14, end: 20, facts: { type: 'place', name: 'Ellery' }, confidence: 1 } as Finding;

test('a text is cut at the edges of findings and paragraphs, and nothing is lost', () => {
  const pieces = cutPieces(text, [quote, actor]);
  expect(pieces.map(({ words }) => words)).toEqual(['Ferry stays', '\n\n', '“', 'Ellery', ' needs it,”', ' she said.']);
  expect(pieces[3]?.spans).toEqual([actor, quote]);
  expect(pieces[5]?.spans).toEqual([]);
});

test('a text without findings is its paragraphs', () => {
  expect(cutPieces('one', [])).toEqual([{ start: 0, end: 3, words: 'one', spans: [] }]);
});
