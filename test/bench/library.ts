// Time from a key press in the library to the layout of the results, with 10,000 and with 100,000 annotations in 5,000
// articles, in Chromium or in Firefox:
//   npm run bench:library [-- --keys=200 --browser=firefox]

import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { openBrowser } from '../e2e/browser.ts';
import { extensionFolder } from '../e2e/extension.ts';
import { waitUntil } from '../e2e/wait.ts';
import type { bench as Bench } from './in-store.ts';

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

/** What a reader types: words of every frequency, key by key, one or two at a time; as the generated library has them. */
function* listTyped(keys: number): Generator<string> {
  const words = ['lo', 'mi lo', 'terka', 'ranlo su', 'velmi', 'doterlo', 'kapi gar', 'shomiran', 'na', 'tofsu lo'];
  for (let typed = 0; ; ) {
    for (const word of words) {
      for (let length = 1; length <= word.length; length++) {
        if (typed++ >= keys) return;
        yield word.slice(0, length);
      }
    }
  }
}

/** Types all of it; answers for each key how long it took until the whole answer was laid out, in milliseconds. */
function typeAll(page: Page, typed: string[]): Promise<number[]> {
  return page.evaluate(async (typed) => {
    const field = document.querySelector<HTMLInputElement>('header [type=search]');
    const turn = () =>
      new Promise<void>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      });
    const times: number[] = [];
    for (const text of typed) {
      const list = document.querySelector('main .entries');
      if (!field || !list) throw new Error('The list is not there');
      const start = performance.now();
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      do await turn();
      while (list.getAttribute('aria-busy') === 'true');
      list.getBoundingClientRect(); // lays it out
      times.push(performance.now() - start);
      // A reader takes longer to the next key.
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    return times;
  }, typed);
}

const percentile = (times: number[], share: number): number =>
  times.sort((a, b) => a - b)[Math.floor((times.length - 1) * share)] ?? 0;

const browser = await openBrowser(kind, { extension: extensionFolder(kind) });
const settings = await browser.extensionPage('settings.html');
await settings.evaluate(outputFiles[0]?.text ?? '');
const tails: number[] = [];
for (const size of SIZES) {
  for (let most = STEP; most <= size; most += STEP)
    await settings.evaluate((most) => bench.fill(most, 'newsgloss'), most);
  const start = performance.now();
  const library = await browser.extensionPage('library.html');
  await library.waitForSelector('.found');
  const first = performance.now() - start;
  await waitUntil(
    () => library.evaluate(() => document.querySelector('.reading') === null),
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
