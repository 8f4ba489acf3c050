// How the time of reading grows with hostile texts and pages: four times the size may take five times the time.
//   npm run bench:growth [-- --only=quote] [--size=100000]
// Texts are read in Node, pages in Chromium. What takes less than 20 ms is not compared: the clock would be.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe } from '../../src/anchors/describe.ts';
import { locate } from '../../src/anchors/locate.ts';
import { passageLink } from '../../src/citation/quotation.ts';
import { createFinder } from '../../src/findings/find.ts';
import { cutBlocks, prepare } from '../../src/text/prepare.ts';
import { openStage } from '../score/stage.ts';
import { hostilePages, hostileTexts } from './hostile.ts';
import type { bench as Bench } from './in-page.ts';

declare const bench: typeof Bench;

const ASKED = { growth: 5, factor: 4, negligible: 20 };

/** Milliseconds by the clock: CPU time would count what the engine clears away in other threads. */
function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const option = (name: string) => process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1];
const only = option('only') ?? '';
const size = Number(option('size') ?? 100_000);
const sizes = [size, size * ASKED.factor] as const;

let failed = 0;
let count = 0;

/** How many runs there were, of all. */
let runs = 0;

/**
 * Compares the times of two sizes, the shortest of three runs of each. What takes too long is run again, up to twice:
 * other work of the machine only ever adds time.
 */
async function compare(name: string, run: (size: number) => Promise<number>): Promise<void> {
  if (!name.includes(only)) return;
  let [small, large] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const grow = () => large / Math.max(small, ASKED.negligible);
  for (let round = 0; round < 3 && !(grow() <= ASKED.growth); round++) {
    small = Math.min(small, await best(run, sizes[0]));
    large = Math.min(large, await best(run, sizes[1]));
  }
  const growth = grow();
  const isMet = growth <= ASKED.growth;
  count++;
  if (!isMet) failed++;
  console.log(
    `${isMet ? ' ' : '!'} ${name.padEnd(44)} ${small.toFixed(0).padStart(6)} ms ${large.toFixed(0).padStart(7)} ms ${growth.toFixed(1)}`,
  );
}

async function best(run: (size: number) => Promise<number>, size: number): Promise<number> {
  const first = await run(size);
  return first > 3000 ? first : Math.min(first, await run(size), await run(size));
}

const model = new Uint8Array(readFileSync(fileURLToPath(new URL('../../src/findings/actor.bin', import.meta.url))));
const find = createFinder(model);
find(prepare({ text: 'Ida Lind said so.', lang: 'en', blocks: cutBlocks('Ida Lind said so.') }));

for (const { name, write } of hostileTexts) {
  await compare(`findings: ${name}`, async (size) => {
    const text = write(size, runs++);
    return time(() => find(prepare({ text, lang: 'en', blocks: cutBlocks(text) })));
  });
  await compare(`passages: ${name}`, async (size) => {
    const text = write(size, runs++);
    const selectors = describe(text, { start: text.length >> 2, end: text.length >> 1 });
    return time(() => {
      locate(`Before it. ${text}`, selectors);
      passageLink('https://news.example/sluice', selectors);
    });
  });
}

const stage = await openStage(new URL('in-page.ts', import.meta.url));
for (const { name, write } of hostilePages) {
  await compare(`page: ${name}`, async (size) => {
    await stage.show(write(size), 'https://news.example/2026/sluice');
    return stage.page.evaluate(() => bench.timeDetection());
  });
}
await stage.close();

console.log(`${count} compared, ${failed} grow faster than ${ASKED.growth} times for ${ASKED.factor} times the size`);
if (failed > 0) process.exitCode = 1;
