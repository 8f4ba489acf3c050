// Time from opening the library to its first rows, and until all of the reader's own is there, with 1,000 and with 100,000 findings
// that were saved with their articles, beside 200 annotations of the reader's, in both browsers:
//   npm run bench:findings-heavy [-- --browser=firefox --rounds=5]
import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { openBrowser } from '../e2e/browser.ts';
import { waitUntil } from '../e2e/wait.ts';
import { bundle } from './bundle.ts';
import type { bench as Bench } from './in-store.ts';
import { median, report } from './measure.ts';
import { readPainted, writeWatched } from './watched.ts';

declare const bench: typeof Bench;

const SIZES = [1000, 100_000] as const;
const STEP = 10_000;
const OWN = 2000;

/** How much later the first rows may be there, in milliseconds: less than can be told apart from chance. */
const ASKED_MORE = 50;

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' }, browser: { type: 'string' } } });
const kinds = (['chromium', 'firefox'] as const).filter((kind) => !values.browser || values.browser === kind);

const script = await bundle('in-store.ts');

for (const kind of kinds) {
  const extension = await writeWatched(kind);
  const browser = await openBrowser(kind, { extension });
  const settings = await browser.extensionPage('settings.html');
  await settings.evaluate(script);
  await settings.evaluate((own) => bench.fill(own, 'newsgloss'), OWN);
  const firsts: number[] = [];
  for (const size of SIZES) {
    for (let most = Math.min(STEP, size); most <= size; most += STEP)
      await settings.evaluate((most) => bench.find(most, 'newsgloss'), most);
    const times: [first: number, whole: number][] = [];
    for (let round = 0; round <= Number(values.rounds); round++) {
      const start = performance.now();
      const library = await browser.extensionPage('library.html');
      // Noted by the page itself, as it does not answer while it reads the rest.
      const { annotations: first = 0 } = await readPainted(library, ['annotations']);
      const isWhole = () => document.querySelector('[data-shown=highlights] b') !== null;
      await waitUntil(() => library.evaluate(isWhole), 'the whole library', 120_000);
      times.push([first, performance.now() - start]);
      await library.close();
    }
    const half = median(times.slice(1).map(([first]) => first));
    firsts.push(half);
    const whole = median(times.slice(1).map(([, whole]) => whole));
    console.log(`${kind}, ${size} findings: first rows ${half.toFixed(0)} ms, all read ${(whole / 1000).toFixed(1)} s`);
  }
  const more = (firsts[1] ?? 0) - (firsts[0] ?? 0);
  report(`${kind}: ms later with a hundred times as many`, more, more <= ASKED_MORE);
  await browser.close();
  await rm(extension, { recursive: true });
}
