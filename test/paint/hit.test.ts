// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findCaret, findRangesAt, listRects } from '../../src/paint/hit.ts';
import type { TreeScope } from '../../src/paint/paint.ts';

let text: Text;
const shadow = { host: {}, ownerDocument: document } as unknown as TreeScope;

/** Characters are 10 pixels wide and 20 high, from 100 and 50 on. */
const rectOf = ({ startOffset, endOffset }: Range) =>
  new DOMRect(100 + startOffset * 10, 50, (endOffset - startOffset) * 10, 20);

/** What the browser finds at a point: highlights, and the caret as a node and an offset. */
const found = { highlights: vi.fn(), caret: vi.fn() };

beforeEach(() => {
  document.body.innerHTML = '<p>Sheep</p>';
  text = document.querySelector('p')?.firstChild as Text;
  Object.assign(Range.prototype, {
    getClientRects(this: Range) {
      return [rectOf(this)];
    },
  });
  vi.clearAllMocks();
  found.highlights.mockReturnValue([]);
  found.caret.mockReturnValue(null);
  vi.stubGlobal('CSS', { highlights: { highlightsFromPoint: found.highlights } });
  Object.assign(document, { caretPositionFromPoint: found.caret });
});
afterEach(() => vi.unstubAllGlobals());

describe('what is at a point', () => {
  test('are the ranges that are highlighted there', () => {
    found.highlights.mockReturnValue([{ ranges: ['a', 'b'] }, { ranges: ['c'] }]);
    expect(findRangesAt([document, shadow], 3, 4)).toEqual(['a', 'b', 'c']);
    expect(found.highlights.mock.calls).toEqual([[3, 4, { shadowRoots: [shadow] }]]);
    expect(found.caret).not.toHaveBeenCalled();
  });

  const at = (x: number, y: number, offset: number, node: Node = text) => {
    found.caret.mockReturnValue({ offsetNode: node, offset });
    return findRangesAt([document], x, y).map(({ startOffset, endOffset }) => [startOffset, endOffset]);
  };

  test.each([
    ['the one after the caret', 121, 60, 2, [[2, 3]]],
    ['the one before it', 119, 60, 2, [[1, 2]]],
    ['the one at whose left edge it is', 120, 60, 2, [[2, 3]]],
    ['the first one', 100, 50, 0, [[0, 1]]],
    ['none before the first', 99, 60, 0, []],
    ['the last one', 149, 60, 5, [[4, 5]]],
    ['none after the last', 150, 60, 5, []],
    ['none above the line', 121, 49, 2, []],
    ['the one at its lower edge', 121, 69, 2, [[2, 3]]],
    ['none below it', 121, 70, 2, []],
  ])('is a character where no highlight is known: %s', (_, x, y, offset, ranges) => {
    expect(at(x, y, offset)).toEqual(ranges);
  });

  test('is nothing without a caret, or where it is in no text', () => {
    expect(findRangesAt([document], 121, 60)).toEqual([]);
    expect(at(121, 60, 0, document.body)).toEqual([]);
  });

  test('is a character in browsers that know no highlights at a point', () => {
    vi.stubGlobal('CSS', { highlights: {} });
    expect(at(121, 60, 2)).toEqual([[2, 3]]);
  });

  test('is what the highlights of a frame are there', () => {
    const highlightsFromPoint = () => [{ ranges: ['in the frame'] }];
    const inFrame = { defaultView: { frameElement: {}, CSS: { highlights: { highlightsFromPoint } } } };
    expect(findRangesAt([inFrame as unknown as TreeScope], 3, 4)).toEqual(['in the frame']);
    const root = { host: {}, ownerDocument: inFrame } as unknown as TreeScope;
    expect(findRangesAt([root], 3, 4)).toEqual(['in the frame']);
  });
});

describe('the caret at a point', () => {
  test('is where the browser says, also in shadow roots', () => {
    found.caret.mockReturnValue({ offsetNode: text, offset: 3 });
    expect(findCaret([document, shadow], 1, 2)).toEqual({ node: text, offset: 3 });
    expect(found.caret.mock.calls).toEqual([[1, 2, { shadowRoots: [shadow] }]]);
    found.caret.mockReturnValue(null);
    expect(findCaret([document], 1, 2)).toBeNull();
  });

  test('is the start of a range in older browsers', () => {
    const caretRangeFromPoint = vi.fn<() => unknown>(() => ({ startContainer: text, startOffset: 2 }));
    Object.assign(document, { caretPositionFromPoint: undefined, caretRangeFromPoint });
    expect(findCaret([document], 1, 2)).toEqual({ node: text, offset: 2 });
    caretRangeFromPoint.mockReturnValue(null);
    expect(findCaret([document], 1, 2)).toBeNull();
  });
});

test('lines that are empty or have no height are none', () => {
  const boxes = [new DOMRect(0, 0, 9, 9), new DOMRect(0, 0, 0, 9), new DOMRect(0, 0, 9, 0), new DOMRect(1, 1, 1, 1)];
  Object.assign(Range.prototype, { getClientRects: () => boxes });
  const range = { startContainer: text, startOffset: 1, endContainer: text, endOffset: 4 } as unknown as StaticRange;
  expect(listRects(range)).toEqual([boxes[0], boxes[3]]);
});
