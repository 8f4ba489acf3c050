import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findInView, findStep, scrollTo } from '../../src/content/page-ui/viewport.ts';
import type { Story } from '../../src/content/story.ts';
import type { Finding } from '../../src/findings/index.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/browser.ts'));
// Ranges are live here from the start.
vi.mock('../../src/paint/hit.ts', () => ({ toLiveRange: (range: unknown) => range }));

const HEIGHT = 600;

beforeEach(() => void vi.stubGlobal('innerHeight', HEIGHT));
beforeEach(() => void vi.stubGlobal('window', { innerHeight: HEIGHT }));
afterEach(() => void vi.unstubAllGlobals());

/** A story of which each block or finding is at a height of the window, 100 pixels high; null for one that is not laid out. */
function storyAt(tops: (number | null)[], scroll = 0): Story {
  const spans = tops.map((_, at) => ({ start: at * 10, end: at * 10 + 8 }));
  const findings = spans.map((span) => ({
    ...span,
    kind: 'actor',
    facts: { type: 'person', name: `Name ${span.start}` },
    confidence: 1,
  }));
  const toRange = ({ start }: { start: number }) => {
    const top = tops[start / 10];
    if (top === null || top === undefined) return null;
    return { getBoundingClientRect: () => ({ top: top - scroll, bottom: top - scroll + 100 }) };
  };
  return {
    page: { findings, article: { blocks: [] }, settings: { density: 'full', hiddenKinds: [], showsReports: true } },
    detected: {
      article: { blocks: spans },
      map: { toRange },
      body: { ownerDocument: { defaultView: { innerHeight: HEIGHT } } },
    },
  } as unknown as Story;
}

describe('the visible part of a story', () => {
  const column = Array.from({ length: 20 }, (_, at) => at * 150);

  test.each([
    ['the first blocks at the top', 0, [0, 3]],
    ['without one that ends at the upper edge', 100, [1, 4]],
    ['with one whose last pixel is seen', 99, [0, 4]],
    ['without one that begins at the lower edge', 150, [1, 4]],
    ['with one whose first pixel is seen', 151, [1, 5]],
    ['the last blocks at the foot', 2500, [17, 19]],
  ] as const)('is %s', (_, scroll, [first, last]) => {
    expect(findInView(storyAt(column, scroll))).toEqual({ start: first * 10, end: last * 10 + 8 });
  });

  test('is none above and below the story', () => {
    expect(findInView(storyAt(column, 5000))).toBeNull();
    expect(findInView(storyAt(column, -600))).toBeNull();
    expect(findInView(storyAt([]))).toBeNull();
  });
});

describe('the next and the previous finding', () => {
  const tops = [0, 200, 400, 800, 1200];
  const go = (scroll: number, isForward: boolean, last: number | null = null) => {
    const story = storyAt(tops, scroll);
    const from = last === null ? null : (story.page.findings[last] as Finding);
    const found = findStep(story, from, isForward);
    return found && found.start / 10;
  };

  test.each([
    ['the first at the top', 0, true, null, 0],
    ['the first below the upper edge', 1, true, null, 1],
    ['the last above it, backward', 201, false, null, 1],
    ['the last of all above the first, backward', 0, false, null, 4],
    ['the first again after the last', 1201, true, null, 0],
    ['the one after the last that is seen', 0, true, 1, 2],
    ['the one before it', 0, false, 1, 0],
    ['the last of all before the first', 0, false, 0, 4],
    ['the first after the last of all', 700, true, 4, 0],
    ['by the window where the last is above it', 201, true, 1, 2],
    ['by the window where the last is below it', 0, true, 3, 0],
    ['the one after it where the last is at the lower edge', 201, true, 3, 4],
  ] as const)('is %s', (_, scroll, isForward, last, expected) => {
    expect(go(scroll, isForward, last)).toBe(expected);
  });

  test('is none without findings', () => expect(findStep(storyAt([]), null, true)).toBeNull());
});

describe('a passage that is shown', () => {
  const show = (top: number) => {
    const [scrollBy, scrollIntoView] = [vi.fn(), vi.fn()];
    const view = { innerHeight: HEIGHT, scrollBy };
    scrollTo({
      startContainer: { ownerDocument: { defaultView: view }, parentElement: { scrollIntoView } },
      getBoundingClientRect: () => ({ top }),
    } as unknown as StaticRange);
    expect(scrollIntoView).toHaveBeenCalledWith({ block: 'center', behavior: 'instant' });
    return scrollBy.mock.calls[0]?.[0]?.top ?? null;
  };

  test.each([
    [89, -111],
    [90, null],
    [510, null],
    [511, 311],
    [-2000, -2200],
  ])('at %s is moved by %s', (top, by) => {
    expect(show(top)).toBe(by);
  });
});
