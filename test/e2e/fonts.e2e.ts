import { expect, test } from 'vitest';
import { openSharedBrowser } from './shared-browser.ts';

/** The width of some words at 100 px in DejaVu. */
const WIDTHS = {
  'sans-serif': 725,
  serif: 751,
  monospace: 780,
  'Liberation Sans, sans-serif': 725,
  'Noto Serif, serif': 751,
};

test.runIf(process.platform === 'linux')('texts are set in the same fonts on every machine', async () => {
  const browser = await openSharedBrowser({});
  const page = await browser.extensionPage('welcome.html');
  const widths = await page.evaluate((families) => {
    const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    return families.map((family) => {
      context.font = `100px ${family}`;
      return Math.round(context.measureText('Harbour 1,240').width);
    });
  }, Object.keys(WIDTHS));
  expect(Object.fromEntries(Object.keys(WIDTHS).map((family, i) => [family, widths[i]]))).toEqual(WIDTHS);
});
