// Time of the library's queries in both browsers, with 10,000 annotations and with ten times as many in 5,000 articles:
//   npm run bench:store [-- --rounds=60]
import { openBrowser } from '../e2e/browser.ts';
import { extensionFolder } from '../e2e/extension.ts';
import { serveBundle } from './bundle.ts';
import type { bench as Bench } from './in-store.ts';

declare const bench: typeof Bench;

const ASKED = { open: 20, search: 50, growth: 3 };
/** Below this, in ms, a time is the clock's grain and says nothing about growth. */
const GRAIN = 2;
/** So many at a time: no call may take too long. */
const STEP = 10_000;
const SIZES = [10_000, 100_000] as const;

const rounds = Number(process.argv.find((argument) => argument.startsWith('--rounds='))?.slice(9) ?? 60);
const server = await serveBundle('in-store.ts');

for (const kind of ['chromium', 'firefox'] as const) {
  const browser = await openBrowser(kind, { extension: extensionFolder(kind) });
  const page = await browser.newPage(`${server.base}bench.html`);
  const answers = [];
  for (const size of SIZES) {
    let took = 0;
    for (let most = STEP; most <= size; most += STEP) took += await page.evaluate((most) => bench.fill(most), most);
    answers.push(await page.evaluate((times) => bench.ask(times), rounds));
    console.log(`${kind}: filled to ${size} in ${(took / 1000).toFixed(1)} s`);
  }
  const [few = {}, many = {}] = answers;
  for (const [question, { median, p95 }] of Object.entries(many)) {
    const before = few[question]?.median ?? 0;
    const growth = Math.max(median, GRAIN) / Math.max(before, GRAIN);
    const limit = question === 'an article’s annotations' ? ASKED.open : ASKED.search;
    const isMet = p95 <= limit && growth < ASKED.growth;
    const line = `95th percentile ${p95.toFixed(1)} ms, median ${median.toFixed(1)} ms, from ${before.toFixed(1)} ms`;
    console.log(`  ${question.padEnd(26)} ${line}: ${growth.toFixed(1)} times${isMet ? '' : ', more than asked'}`);
    if (!isMet) process.exitCode = 1;
  }
  await browser.close();
}
await server.close();
