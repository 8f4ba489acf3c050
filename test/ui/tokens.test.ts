import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../src/ui/design/tokens.css', import.meta.url), 'utf8');

/** The colours of a rule by name and theme: “--ink: var(--light, #1b2733) var(--dark, #e6eaee)”. */
function readColours(rule: RegExp): { [name: string]: { light: string; dark: string } } {
  const [, body = ''] = rule.exec(css) ?? [];
  const pairs = body.matchAll(/--(\w+): var\(--light, (#\w+)\) var\(--dark, (#\w+)\)/g);
  return Object.fromEntries([...pairs].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]));
}

const pages = readColours(/:root,\s*\[data-theme\] \{([^}]*)\}/);
const layers = { ...pages, ...readColours(/\*\/\n\[data-theme\] \{([^}]*)\}/) };

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function measureLuminance(colour: string): number {
  const full = colour.length === 4 ? colour.replace(/\w/g, '$&$&') : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function measureContrast(a: string, b: string): number {
  const [low = 0, high = 0] = [measureLuminance(a), measureLuminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ['the extension’s own pages', pages],
  ['the page UI', layers],
])('the colours of %s', (_, colours) => {
  test('are all there', () => {
    expect(Object.keys(colours).sort()).toEqual([
      'accent',
      'error',
      'ground',
      'hover',
      'ink',
      'kept',
      'line',
      'paper',
      'pressed',
      'quiet',
      'raised',
      'selected',
      'thumb',
    ]);
  });

  test.each(['light', 'dark'] as const)('can be read, in the %s theme (WCAG AA)', (theme) => {
    for (const ground of ['paper', 'ground', 'raised', 'hover', 'selected'])
      for (const text of ['ink', 'quiet', 'accent', 'kept', 'error']) {
        const contrast = measureContrast(colours[text]?.[theme] ?? '', colours[ground]?.[theme] ?? '');
        expect(contrast, `${text} on ${ground}`).toBeGreaterThan(4.5);
      }
  });
});

test.each(['light', 'dark'] as const)('the choices of a segmented control can be read, in the %s theme', (theme) => {
  const { pressed, thumb, quiet, ink } = pages;
  expect(measureContrast(quiet?.[theme] ?? '', pressed?.[theme] ?? '')).toBeGreaterThan(4.5);
  expect(measureContrast(ink?.[theme] ?? '', thumb?.[theme] ?? '')).toBeGreaterThan(4.5);
});

test('over a page surfaces differ from those of the extension’s own pages', () => {
  expect(layers.paper?.dark).not.toBe(pages.paper?.dark);
  expect(layers.ink).toEqual(pages.ink);
});
