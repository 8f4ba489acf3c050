// Detection, findings and paint on every stored page, live in Chromium:
//   npm run score:live [-- --wrong=20]
// Untouched: the page's HTML is the same, to the byte, after painting and after clearing.
// Right: a span of a block maps to ranges with the same words (white space aside), and back to the same span; also
// after text nodes were split at random.
import type { Outcome, score as Score, Spans } from './live-pages.in-page.ts';
import { demandShared } from './shared.ts';
import { openStage } from './stage.ts';
import { readStored } from './stored-pages.ts';

declare const score: typeof Score;

demandShared();
const shown = Number(process.argv.find((argument) => argument.startsWith('--wrong='))?.slice(8) ?? 0);
const pages = [...readStored('expected.json'), ...readStored('readability-expected.json')];
const stage = await openStage(new URL('live-pages.in-page.ts', import.meta.url));

const total = { found: 0, threw: 0, touched: 0, blocks: 0, findings: 0 };
const whole = { count: 0, wide: 0, wrong: 0 };
const split = { count: 0, wide: 0, wrong: 0 };
for (const [seed, { id, url, html }] of pages.entries()) {
  try {
    const show = () => stage.show(html(), url ?? 'https://news.example/story');
    await show();
    const outcome = await stage.page.evaluate(() => score.readPage());
    add(id, outcome);
    if (!outcome.found) continue;
    await show();
    const spans = await stage.page.evaluate((n, text) => score.readSplitPage(n, text), seed, outcome.text);
    addSpans(id, split, spans);
  } catch (error) {
    total.threw++;
    console.log(id, 'threw', error);
  }
}
await stage.close();

console.log(
  `${pages.length} pages: article found on ${total.found}, ${total.blocks} blocks, ${total.findings} findings; ` +
    `threw ${total.threw}, touched ${total.touched}`,
);
console.log(`as they are: ${notify(whole)}`);
console.log(`text nodes split: ${notify(split)}`);
process.exitCode = total.threw + total.touched + whole.wrong + split.wrong > 0 ? 1 : 0;

function add(id: string, outcome: Outcome): void {
  total.found += Number(outcome.found);
  total.touched += Number(!outcome.isUntouched);
  total.blocks += outcome.blocks;
  total.findings += outcome.findings;
  addSpans(id, whole, outcome.spans);
  if (!outcome.isUntouched) console.log(id, 'touched');
}

function addSpans(id: string, sum: typeof whole, { count, wide, wrong }: Spans): void {
  for (const fault of wrong.slice(0, shown)) console.log(id, fault);
  sum.count += count;
  sum.wide += wide;
  sum.wrong += wrong.length;
}

function notify({ count, wide, wrong }: typeof whole): string {
  const share = (faults: number) => `${((100 * (count - faults)) / count).toFixed(4)} %`;
  return `${share(wrong)} of ${count} spans right, ${share(wide)} also as one range`;
}
