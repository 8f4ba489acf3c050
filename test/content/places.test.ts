import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, overlap, placeBeside, stackNotes } from '../../src/content/page-ui/places.ts';

const view = { width: 1000, height: 800 };
const card = { width: 320, height: 160 };
const line = (left: number, top: number, width: number): Box => ({ left, top, width, height: 24 });

describe('a card', () => {
  test('is placed below its words, from their start', () => {
    expect(placeBeside([line(100, 300, 90)], card, view, false, null)).toEqual({ left: 100, top: 330 });
  });
  test('is placed from their other end where one reads from the right', () => {
    expect(placeBeside([line(500, 300, 90)], card, view, true, null)).toEqual({ left: 270, top: 330 });
  });
  test('is placed from the end of their line where directions change on it', () => {
    const boxes = [line(540, 300, 50), line(480, 302, 60)];
    expect(placeBeside(boxes, card, view, true, null)).toEqual({ left: 270, top: 332 });
  });
  test('is placed above them at the foot of the window', () => {
    expect(placeBeside([line(100, 700, 90)], card, view, false, null)).toEqual({ left: 100, top: 534 });
  });
  test('stays in the window at its right edge', () => {
    expect(placeBeside([line(900, 300, 90)], card, view, false, null).left).toBe(672);
  });
  test('is placed below the last line of a quotation', () => {
    const lines = [line(100, 300, 600), line(100, 330, 600), line(100, 360, 200)];
    expect(placeBeside(lines, card, view, false, null)).toEqual({ left: 100, top: 390 });
  });
  test('is placed beside a quotation as tall as the window', () => {
    const lines = Array.from({ length: 40 }, (_, i) => line(100, -100 + i * 26, 500));
    expect(placeBeside(lines, card, view, false, null).left).toBe(606);
  });
  test('is placed far from the pointer where the words fill the window', () => {
    const lines = Array.from({ length: 40 }, (_, i) => line(0, -100 + i * 26, 1000));
    expect(placeBeside(lines, card, view, false, { x: 100, y: 100 })).toEqual({ left: 672, top: 632 });
  });

  const fill = (left: number, width: number) => Array.from({ length: 40 }, (_, i) => line(left, -100 + i * 26, width));
  test.each([
    ['before tall words without room after them', fill(400, 500), false, null, { left: 74, top: 8 }],
    ['before tall words where one reads from the right', fill(340, 320), true, null, { left: 14, top: 8 }],
    ['after tall words where there is just room', fill(100, 574), false, null, { left: 680, top: 8 }],
    ['far from the middle of words that fill the window', fill(0, 1000), false, null, { left: 8, top: 632 }],
    ['far from a pointer at the foot', fill(0, 1000), false, { x: 500, y: 400 }, { left: 8, top: 8 }],
    [
      'below what is in the window',
      [line(500, -24, 90), line(100, 300, 90), line(9, 800, 9)],
      false,
      null,
      { left: 100, top: 330 },
    ],
  ])('is placed %s', (_, words, isRightToLeft, pointer, place) => {
    expect(placeBeside(words, card, view, isRightToLeft, pointer)).toEqual(place);
  });

  test.each([
    [90, 100, false],
    [91, 100, true],
    [109, 100, true],
    [110, 100, false],
    [100, 90, false],
    [100, 91, true],
    [100, 109, true],
    [100, 110, false],
  ])('boxes that only touch do not overlap: %i, %i', (left, top, expected) => {
    const box = { left: 100, top: 100, width: 10, height: 10 };
    expect(overlap(box, { ...box, left, top })).toBe(expected);
  });

  test('never covers a line of its words, wherever they are in a window that is wide enough', () => {
    const words = fc.record({ left: fc.integer({ min: 0, max: 900 }), top: fc.integer({ min: 0, max: 770 }) });
    fc.assert(
      fc.property(words, fc.boolean(), ({ left, top }, isRightToLeft) => {
        const box = line(left, top, 90);
        const place = placeBeside([box], card, view, isRightToLeft, null);
        expect(overlap(box, { ...place, ...card })).toBe(false);
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.left + card.width).toBeLessThanOrEqual(view.width);
        expect(place.top).toBeGreaterThanOrEqual(0);
        expect(place.top + card.height).toBeLessThanOrEqual(view.height);
      }),
    );
  });
});

describe('notes beside the text', () => {
  const at = (top: number, height = 40) => ({ top, height });
  test('are at their lines, or below the one before', () => {
    expect(stackNotes([], -1)).toEqual([]);
    expect(stackNotes([at(0), at(100)], -1)).toEqual([0, 100]);
    expect(stackNotes([at(100), at(100), at(120), at(400)], -1)).toEqual([100, 148, 196, 400]);
  });
  test('make room for the one that is open, which keeps its place', () => {
    expect(stackNotes([at(100), at(110), at(120)], 1)).toEqual([62, 110, 158]);
    expect(stackNotes([at(100), at(100), at(100)], 2)).toEqual([4, 52, 100]);
    expect(stackNotes([at(100, 90), at(300)], 0)).toEqual([100, 300]);
  });
  test('never overlap', () => {
    const note = fc.record({ top: fc.integer({ min: 0, max: 500 }), height: fc.integer({ min: 1, max: 300 }) });
    fc.assert(
      fc.property(fc.array(note, { maxLength: 40 }), fc.nat(39), (notes, fixed) => {
        const sorted = notes.sort((a, b) => a.top - b.top);
        const open = fixed < sorted.length ? fixed : -1;
        const tops = stackNotes(sorted, open);
        if (open >= 0) expect(tops[open]).toBe(sorted[open]?.top);
        for (const [i, { height }] of sorted.entries())
          if (i + 1 < sorted.length) expect(tops[i + 1]).toBeGreaterThanOrEqual((tops[i] ?? 0) + height);
      }),
    );
  });
});
