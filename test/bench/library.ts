// Time from a key press in the library to the layout of the results, with 10,000 and with 100,000 annotations in 5,000
// articles, in Chromium or in Firefox:
//   npm run bench:library [-- --keys=200 --browser=firefox]

import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { openBrowser } from '../e2e/browser.ts';
import { extensionFolder } from '../e2e/extension.ts';
import { waitUntil } from '../e2e/wait.ts';
import type { bench as Bench } from './in-store.ts';
import { listTyped, percentile, typeAll } from './typing.ts';

declare const bench: typeof Bench;

const ASKED = { key: 50, growth: 3 };
const SIZES = [10_000, 100_000] as const;
const STEP = 10_000;

const { values } = parseArgs({
  options: { keys: { type: 'string', default: '200' }, browser: { type: 'string', default: 'chromium' } },
});
const kind = values.browser === 'firefox' ? 'firefox' : 'chromium';

const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('in-store.ts', import.meta.url))],
  bundle: true,
  write: false,
  format: 'iife',
});

const browser = await openBrowser(kind, { extension: extensionFolder(kind) });
const settings = await browser.extensionPage('settings.html');
await settings.evaluate(outputFiles[0]?.text ?? '');
const tails: number[] = [];
for (const size of SIZES) {
  for (let most = STEP; most <= size; most += STEP)
    await settings.evaluate((most) => bench.fill(most, 'newsgloss'), most);
  const start = performance.now();
  const library = await browser.extensionPage('library.html');
  await library.waitForSelector('.own-line');
  const first = performance.now() - start;
  await waitUntil(
    () => library.evaluate(() => document.querySelector('[data-shown=articles] b') !== null),
    'the whole library',
    120_000,
  );
  const whole = performance.now() - start;
  const times = await typeAll(library, [...listTyped(Number(values.keys))]);
  const half = percentile(times, 0.5);
  const tail = percentile(times, 0.95);
  tails.push(tail);
  console.log(
    `${kind}, ${size} annotations: first lines ${first.toFixed(0)} ms, all read ${(whole / 1000).toFixed(1)} s; ` +
      `a key: median ${half.toFixed(1)} ms, 95th percentile ${tail.toFixed(1)} ms (asked: under ${ASKED.key})`,
  );
  if (tail >= ASKED.key) process.exitCode = 1;
  await library.close();
}
const growth = (tails[1] ?? 0) / (tails[0] ?? 1);
console.log(`${kind}: grows ${growth.toFixed(1)} times with ten times as many (asked: below ${ASKED.growth})`);
if (growth >= ASKED.growth) process.exitCode = 1;
await browser.close();
