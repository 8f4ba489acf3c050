// Time of detection beside Readability alone, on the same pages in the same run, live in Chromium:
//   npm run bench [-- --rounds=5]
// Detection is all of it: the clone, Readability, blocks, rules, metadata and the map. Medians of alternating rounds.
import { openStage } from '../score/stage.ts';
import { generatePage } from './generated-page.ts';
import type { bench as Bench, Times } from './in-page.ts';
import { countLayouts } from './layouts.ts';
import { readBenchPages } from './pages.ts';

declare const bench: typeof Bench;

const ASKED = { ratio: 1.25, ms: 100, growth: 6 };
const SIZES = [10_000, 50_000] as const;

const rounds = Number(process.argv.find((argument) => argument.startsWith('--rounds='))?.slice(9) ?? 3);
const stage = await openStage(new URL('in-page.ts', import.meta.url));
const compare = (count: number) => stage.page.evaluate((n) => bench.compareOnPage(n), count);

const rows: (Times & { name: string })[] = [];
for (const { name, url, html } of readBenchPages()) {
  await stage.show(html(), url);
  rows.push({ name, ...(await compare(rounds)) });
}
const total = (way: keyof Times) => rows.reduce((sum, row) => sum + row[way], 0);
const ratio = total('detect') / total('readability');
const ratios = rows.map((row) => row.detect / row.readability).sort((a, b) => a - b);
const worst = rows.reduce((a, b) => (b.detect > a.detect ? b : a));
console.log(`${rows.length} pages, ${rounds} rounds after one to warm up`);
console.log(`  detect ${total('detect').toFixed(0)} ms, Readability ${total('readability').toFixed(0)} ms`);
report('ratio of totals', ratio.toFixed(2), ratio <= ASKED.ratio);
console.log(`  median ratio ${(ratios[ratios.length >> 1] ?? 0).toFixed(2)}`);
console.log(`  slowest ${worst.name}: ${worst.detect.toFixed(0)} ms, Readability ${worst.readability.toFixed(0)} ms`);

const sized: Times[] = [];
for (const size of SIZES) {
  await stage.show(generatePage(size), 'https://news.example/2026/sluice');
  const times = await compare(Math.max(rounds, 5));
  sized.push(times);
  console.log(`${size} elements: ${times.detect.toFixed(0)} ms, Readability ${times.readability.toFixed(0)} ms`);
}
const [small = { detect: 0 }, large = { detect: 0 }] = sized;
report(`ms on ${SIZES[0]} elements`, small.detect.toFixed(0), small.detect <= ASKED.ms);
report(
  'growth for five times the elements',
  (large.detect / small.detect).toFixed(1),
  large.detect <= small.detect * ASKED.growth,
);

await stage.show(generatePage(2000), 'https://news.example/2026/sluice');
const layouts = await countLayouts(stage.page);
console.log(`layouts: ${layouts.nothing} without reading, ${layouts.detect} with, ${layouts.measure} with one forced`);
report('layouts forced', String(layouts.detect - layouts.nothing), layouts.detect === layouts.nothing);
await stage.close();

/** Prints a measured value, and fails the run if it does not meet its target. */
function report(what: string, figure: string, isMet: boolean): void {
  console.log(`  ${what} ${figure}${isMet ? '' : ', more than asked'}`);
  if (!isMet) process.exitCode = 1;
}
