import { describe, expect, test, vi } from 'vitest';
import { findColumn, type NotedLine, placeSign } from '../../src/content/page-ui/notes/column.ts';

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
