import { describe, expect, test } from 'vitest';
import { createContrastCheck, isOnDark } from '../../src/paint/background.ts';

interface Style {
  color?: string;
  backgroundColor?: string;
  backgroundImage?: string;
  /** The colour that fills the letters. */
  fill?: string;
}

const CLEAR = 'rgba(0, 0, 0, 0)';
let reads = 0;

/** An element with a computed style; without one where its document is not shown. */
function elementOf(style: Style | null): Element {
  const computed = {
    ...{ color: 'rgb(0, 0, 0)', backgroundColor: CLEAR, backgroundImage: 'none', ...style },
    getPropertyValue: () => style?.fill ?? '',
  };
  const getComputedStyle = () => {
    reads++;
    return computed;
  };
  return { ownerDocument: { defaultView: style && { getComputedStyle } } } as unknown as Element;
}

const [white, black] = ['rgb(255, 255, 255)', 'rgb(0, 0, 0)'];

describe('a story is on dark', () => {
  test.each<[why: string, around: (Style | null)[], isDark: boolean]>([
    ['not without any ground and dark letters', [{}], false],
    ['with light letters and no ground', [{ color: white }], true],
    ['on a dark ground', [{ backgroundColor: 'rgb(127, 127, 127)' }], true],
    ['not on one that is light enough', [{ backgroundColor: 'rgb(128, 128, 128)' }], false],
    ['on a dark ground further out', [{}, { backgroundColor: black }], true],
    ['not on a light one within a dark one', [{ backgroundColor: white }, { backgroundColor: black }], false],
    ['on a veil over a dark one', [{ backgroundColor: 'rgba(255, 255, 255, 0.4)' }, { backgroundColor: black }], true],
    ['not on half a veil', [{ backgroundColor: 'rgba(255, 255, 255, 0.5)' }, { backgroundColor: black }], false],
    [
      'on a picture with light letters',
      [{ color: white, backgroundImage: 'url(a.png)' }, { backgroundColor: white }],
      true,
    ],
    ['not on one with dark letters', [{ backgroundImage: 'url(a.png)' }, { backgroundColor: black }], false],
    [
      'not on a light ground with a picture',
      [{ color: white, backgroundColor: white, backgroundImage: 'url(a.png)' }],
      false,
    ],
    ['by the innermost letters', [{ color: white }, { color: black }], true],
    ['not with letters half as light as white', [{ color: 'rgb(127, 127, 127)' }], false],
    ['with lighter letters', [{ color: 'rgb(128, 128, 128)' }], true],
    ['not with letters of a notation nobody uses', [{ color: 'lab(90 0 0)' }], false],
    ['on green that looks darker than it is', [{ backgroundColor: 'rgb(0, 178, 0)' }], true],
    ['not on lighter green', [{ backgroundColor: 'rgb(0, 179, 0)' }], false],
    ['on red and blue', [{ backgroundColor: 'rgb(255, 0, 255)' }], true],
    ['on a colour in another space', [{ backgroundColor: 'color(srgb 0.49 0.49 0.49)' }], true],
    ['not on a lighter one there', [{ backgroundColor: 'color(srgb 0.51 0.51 0.51 / 0.5)' }], false],
    ['not on a veil there', [{ backgroundColor: 'color(srgb 0 0 0 / 0.4)' }, { backgroundColor: white }], false],
    ['not where nothing is shown', [null], false],
    ['by letters up to what is not shown', [{ color: white }, null, { backgroundColor: white }], true],
  ])('%s', (_, around, isDark) => {
    expect(isOnDark(around.map(elementOf))).toBe(isDark);
  });
});

const rangeIn = (style: Style | null) =>
  ({ startContainer: { parentElement: style && elementOf(style) } }) as unknown as StaticRange;

describe('words', () => {
  test.each([
    ['grey on white', 'rgb(118, 118, 118)', '#ffffff', true],
    ['a lighter grey on white', 'rgb(119, 119, 119)', '#ffffff', false],
    ['grey on black', 'rgb(117, 117, 117)', '#000000', true],
    ['a darker grey on black', 'rgb(116, 116, 116)', '#000000', false],
    ['red on white', 'rgb(238, 0, 0)', '#ffffff', true],
    ['a lighter red on white', 'rgb(239, 1, 1)', '#ffffff', false],
    ['green on white', 'rgb(0, 136, 0)', '#ffffff', true],
    ['a lighter green on white', 'rgb(0, 140, 0)', '#ffffff', false],
    ['blue on black', 'rgb(0, 0, 255)', '#000000', false],
    ['black on blue', black, '#0000ff', false],
    ['black on the ground of names', black, '#cfe3ff', true],
    ['white on it', white, '#cfe3ff', false],
    ['white on that of dark pages', white, '#1f4470', true],
    ['letters that are clear', CLEAR, '#cfe3ff', false],
    ['letters that are clear, in another space', 'color(srgb 0 0 0 / 0.2)', '#cfe3ff', false],
    ['letters with a colour that is not known', 'lab(10 0 0)', '#cfe3ff', true],
  ])('can be read on a ground or not: %s', (_, color, ground, canRead) => {
    expect(createContrastCheck().canRead(rangeIn({ color }), ground)).toBe(canRead);
  });

  test.each([
    [CLEAR, true],
    ['transparent', true],
    ['color(srgb 0 0 0 / 0.2)', true],
    ['rgba(0, 0, 0, 0.6)', false],
    [black, false],
    ['lab(10 0 0)', false],
  ])('show what is under them or not: %s', (color, isClear) => {
    expect(createContrastCheck().isClear(rangeIn({ color }))).toBe(isClear);
  });

  test('have the colour that fills them', () => {
    const { canRead, isClear } = createContrastCheck();
    const filled = rangeIn({ color: black, fill: CLEAR });
    expect([canRead(filled, '#ffffff'), isClear(filled)]).toEqual([false, true]);
  });

  test('without an element around them, or in a page that is not shown, can be read', () => {
    const { canRead, isClear } = createContrastCheck();
    const nowhere = { startContainer: { parentElement: { ownerDocument: { defaultView: null } } } } as never;
    expect([canRead(rangeIn(null), '#ffffff'), canRead(nowhere, '#ffffff'), isClear(nowhere)]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('of an element are looked at once, for each ground', () => {
    const { canRead, isClear } = createContrastCheck();
    const range = rangeIn({ color: white });
    reads = 0;
    expect([canRead(range, '#000000'), canRead(range, '#ffffff'), canRead(range, '#000000'), isClear(range)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(reads).toBe(1);
  });
});
