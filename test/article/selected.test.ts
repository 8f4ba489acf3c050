import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { findSelected, hasSelection } from '../../src/article/blocks.ts';
import { openPage } from './open-page.ts';

const STORY = '<main id="story"><p id="first">The lock is shut.</p><p id="second">  <b>Boats</b> wait.</p></main>';

let document: Document;
const find = (id: string) => document.getElementById(id) as Element;
const select = (from: Node, start: number, to: Node, end: number) =>
  document.getSelection()?.setBaseAndExtent(from, start, to, end);

beforeEach(() => {
  document = openPage(`<body><nav id="menu">Home</nav><div id="around">${STORY}</div></body>`);
  vi.stubGlobal('Element', document.defaultView?.Element);
});
afterAll(() => void vi.unstubAllGlobals());

test('words are selected, and neither a place between them nor white space', () => {
  const [words, space] = [find('first').firstChild as Node, find('second').firstChild as Node];
  expect(hasSelection(document)).toBe(false);
  select(words, 4, words, 8);
  expect(hasSelection(document)).toBe(true);
  select(words, 4, words, 4);
  expect(hasSelection(document)).toBe(false);
  select(space, 0, space, 2);
  expect(String(document.getSelection())).toBe('  ');
  expect(hasSelection(document)).toBe(false);
  expect(findSelected(document)).toBeNull();
});

test('the article around selected words is the innermost element with another block', () => {
  const [first, bold] = [find('first').firstChild as Node, find('second').querySelector('b')?.firstChild as Node];
  select(bold, 0, bold, 5);
  expect(findSelected(document)?.id).toBe('story');
  select(first, 0, bold, 5);
  expect(findSelected(document)?.id).toBe('story');
});

test('words beside the story have the whole page around them', () => {
  const menu = find('menu').firstChild as Node;
  select(menu, 0, menu, 4);
  expect(findSelected(document)).toBe(document.body);
});
