import { describe, expect, test } from 'vitest';
import type { Kind } from '../src/findings/index.ts';
import { colours, hues } from '../src/model.ts';
import { writeStyle } from '../src/paint/highlight-styles.ts';
import { markStyles } from '../src/present/index.ts';
import { colourOf, hueOf, palette, writeForcedStyle, writeMarkStyle } from '../src/present/palette.ts';

/** Words as pages write them: everything that is read with ease there (AAA) has to be read on a mark, too (AA). */
const WORDS = { light: ['#000000', '#1b2733', '#595959', '#0b57a4'], dark: ['#ffffff', '#e6eaee', '#b3b3b3'] };

const PAPER = { light: ['#ffffff', '#f4f6f8', '#faf6ee'], dark: ['#000000', '#16191d', '#20252b'] };

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function measureLuminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function measureContrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [measureLuminance(a), measureLuminance(b)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test('contrast is measured as the guidelines have it', () => {
  expect(measureContrast('#ffffff', '#000000')).toBeCloseTo(21);
  expect(measureContrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

const highlightStyles = hues.flatMap((hue) => [
  { hue, on: 'light' as const, at: 0 } as const,
  { hue, on: 'dark' as const, at: 1 } as const,
]);

describe.each(highlightStyles)('$hue on $on pages', ({ hue, on, at }) => {
  const { ground, line } = palette[hue];

  test.each(WORDS[on])('leaves words of %s readable', (words) =>
    expect(measureContrast(words, ground[at])).toBeGreaterThanOrEqual(4.5),
  );

  test.each(PAPER[on])('is seen as a line on %s', (paper) =>
    expect(measureContrast(line[at], paper)).toBeGreaterThanOrEqual(3),
  );

  test.each(hues)('is seen as a line under words marked in %s', (other) =>
    expect(measureContrast(line[at], palette[other].ground[at])).toBeGreaterThanOrEqual(3),
  );
});

describe.each([
  ['light', false],
  ['dark', true],
] as const)('whatever is painted behind words on %s pages', (on, isDark) => {
  const grounds = [
    ...writeStyle(isDark, { hues: {}, printsMarks: false }).matchAll(
      /newsgloss-([\w-]+)\) \{ background-color: (#\w{6})/g,
    ),
  ];

  test('is every highlight of the reader’s own among others', () =>
    expect(grounds.map(([, look]) => look)).toEqual(
      expect.arrayContaining(['actor', 'kept', 'flash', ...colours.map((colour) => `own-${colour}`)]),
    ));

  test.each(grounds.map(([, look = '', ground = '']) => ({ look, ground })))(
    'leaves words readable: $look',
    ({ ground }) => {
      for (const words of WORDS[on]) expect(measureContrast(words, ground)).toBeGreaterThanOrEqual(4.5);
    },
  );
});

describe('a kind', () => {
  const kinds = Object.keys(markStyles) as Kind[];

  test('is told from the others without colour', () => {
    const strokes = kinds.map((kind) => markStyles[kind].stroke);
    expect(new Set(strokes).size).toBe(kinds.length);
    // One colour for all of them is a choice like any other.
    const style = writeStyle(false, {
      hues: Object.fromEntries(kinds.map((kind) => [kind, 'grey'])),
      printsMarks: false,
    });
    const marks = kinds.map((kind) => new RegExp(`newsgloss-${kind}\\) \\{ (.*) \\}`).exec(style)?.[1]);
    expect(new Set(marks).size).toBe(kinds.length);
  });

  test('has its own colour until the reader chooses another', () => {
    expect(hueOf('actor', {})).toBe(markStyles.actor.hue);
    expect(hueOf('actor', { figure: 'red' })).toBe(markStyles.actor.hue);
    expect(hueOf('actor', { actor: 'red' })).toBe('red');
    expect(hueOf('actor', { actor: 'mauve' as 'red' })).toBe(markStyles.actor.hue);
  });

  test('is painted in the colour that was chosen, in its own way', () => {
    const chosen = { actor: 'pink', quote: 'green' } as const;
    expect(colourOf('actor', chosen)).toEqual(palette.pink.ground);
    expect(writeStyle(false, { hues: chosen, printsMarks: false })).toContain(
      `newsgloss-actor) { background-color: ${palette.pink.ground[0]}`,
    );
    expect(writeStyle(true, { hues: chosen, printsMarks: false })).toContain(
      `newsgloss-actor) { background-color: ${palette.pink.ground[1]}`,
    );
    expect(writeStyle(true, { hues: chosen, printsMarks: false })).toContain(
      `underline dotted 2px ${palette.green.line[1]}`,
    );
    expect(writeStyle(false, { hues: chosen, printsMarks: false })).toContain(
      `underline double 1px ${palette[markStyles.figure.hue].line[0]}`,
    );
  });

  test.each<[kind: Kind, style: (colour: string) => string, forced: string]>([
    ['actor', (colour) => `background-color: ${colour}`, 'solid 2px'],
    ['figure', (colour) => `text-decoration: underline double 1px ${colour}`, 'double 1px'],
    ['quote', (colour) => `text-decoration: underline dotted 2px ${colour}`, 'dotted 2px'],
  ])('has its own line, also where the system has the colours: %s', (kind, style, forced) => {
    const [light, dark] = colourOf(kind, { [kind]: 'red' });
    expect(writeMarkStyle(kind, { [kind]: 'red' }, false)).toBe(style(light));
    expect(writeMarkStyle(kind, { [kind]: 'red' }, true)).toBe(style(dark));
    expect(writeForcedStyle(kind)).toBe(
      `background-color: Canvas; color: CanvasText; text-decoration: underline ${forced} CanvasText`,
    );
  });
});
