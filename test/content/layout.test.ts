// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { findClear } from '../../src/content/page-ui/bars.ts';
import { findColumn, type NotedLine, placeSign } from '../../src/content/page-ui/notes/column.ts';
import { scrollAbove } from '../../src/content/page-ui/viewport.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/browser.ts'));

const box = (left: number, top: number, width: number, height: number) => ({ left, top, width, height });

const line = (left: number, width: number, isRightToLeft = false): NotedLine => ({
  marks: [],
  line: box(left, 100, 50, 20),
  column: box(left, 80, width, 200),
  isRightToLeft,
});

describe('notes beside the text', () => {
  test.each([
    ['with room for them after the widest paragraph', [line(100, 500), line(100, 600)], 964, 740],
    ['not with a pixel less', [line(100, 500), line(100, 600)], 963, null],
    ['on the left of text from right to left', [line(300, 500, true), line(264, 500, true)], 1200, 0],
    ['not with a pixel less there', [line(300, 500, true), line(263, 500, true)], 1200, null],
    ['not without lines', [], 1200, null],
  ] as [string, NotedLine[], number, number | null][])('%s', (_, lines, width, left) => {
    expect(findColumn(lines, width)).toBe(left);
  });
});

describe('the sign of a line', () => {
  test.each([
    ['stands in the margin before it', line(44, 500), box(0, 96, 28, 28)],
    ['stands, larger, at its end where there is no room', line(43, 500), box(543, 92, 36, 36)],
    ['stays in the window', line(43, 957), box(964, 92, 36, 36)],
    ['stands on the right of text from right to left', line(456, 500, true), box(972, 96, 28, 28)],
    ['stands at the left of it without room there', line(460, 500, true), box(424, 92, 36, 36)],
  ])('%s', (_, noted, place) => {
    expect(placeSign(noted, 1000)).toEqual(place);
  });
});

describe('lines that a sheet would cover', () => {
  const scroll = (lines: ReturnType<typeof box>[], room: { top: number; bottom: number }) => {
    const calls: object[] = [];
    scrollAbove(lines, room, { scrollBy: (how: object) => void calls.push(how) } as unknown as Window);
    return calls;
  };

  test('are scrolled up until they end above it', () => {
    expect(scroll([box(0, 300, 9, 20), box(0, 320, 9, 20)], { top: 0, bottom: 300 })).toEqual([
      { top: 48, behavior: 'instant' },
    ]);
  });
  test('are scrolled no further than their first is at the top', () => {
    expect(scroll([box(0, 30, 9, 20), box(0, 320, 9, 20)], { top: 10, bottom: 300 })).toEqual([
      { top: 12, behavior: 'instant' },
    ]);
  });
  test('stay where they are if they are clear, to the pixel', () => {
    expect(scroll([box(0, 272, 9, 20)], { top: 0, bottom: 300 })).toEqual([]);
    expect(scroll([box(0, 273, 9, 20)], { top: 0, bottom: 300 })).toHaveLength(1);
  });
});

describe('what no bar of the page covers', () => {
  /** A page 600 pixels high with bars, each at its place over the story. */
  function clearOf(bars: { top: number; bottom: number; position?: string }[], toast = Number.POSITIVE_INFINITY) {
    const story = document.createElement('article');
    document.body.replaceChildren(story);
    Object.assign(window, { innerHeight: 600 });
    const elements = bars.map(({ top, bottom, position = 'fixed' }) => {
      const bar = document.createElement('div');
      bar.style.position = position;
      bar.getBoundingClientRect = () => new DOMRect(0, top, 800, bottom - top);
      document.body.append(bar);
      return bar;
    });
    document.elementsFromPoint = (_, y) => [
      ...elements.filter((_, at) => (bars[at]?.top ?? 0) <= y && y < (bars[at]?.bottom ?? 0)),
      document.body,
    ];
    return findClear(story, 100, { topOf: () => toast });
  }

  test.each([
    ['all, without bars', [], { top: 0, bottom: 600 }],
    ['what is below a header', [{ top: 0, bottom: 60 }], { top: 60, bottom: 600 }],
    [
      'what is below two headers',
      [
        { top: 0, bottom: 60 },
        { top: 60, bottom: 90 },
      ],
      { top: 90, bottom: 600 },
    ],
    ['what is above a bar at the foot', [{ top: 550, bottom: 600 }], { top: 0, bottom: 550 }],
    [
      'what is between both',
      [
        { top: 0, bottom: 60, position: 'sticky' },
        { top: 550, bottom: 600 },
      ],
      { top: 60, bottom: 550 },
    ],
    ['all, under what covers more than half', [{ top: 0, bottom: 301 }], { top: 0, bottom: 600 }],
    ['not what is half of it', [{ top: 0, bottom: 300 }], { top: 300, bottom: 600 }],
    ['all, over what scrolls with the page', [{ top: 0, bottom: 60, position: 'absolute' }], { top: 0, bottom: 600 }],
  ])('is %s', (_, bars, clear) => {
    expect(clearOf(bars)).toEqual(clear);
  });

  test('ends above a toast', () => {
    expect(clearOf([], 500)).toEqual({ top: 0, bottom: 460 });
    expect(clearOf([{ top: 400, bottom: 600 }], 500)).toEqual({ top: 0, bottom: 400 });
  });
});
