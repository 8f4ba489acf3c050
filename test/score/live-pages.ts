// Detection, findings and paint on every stored page, live in Chromium:
//   node --import ./test/typescript.mjs test/score/live-pages.ts [--wrong=20]
// Untouched: the page's HTML is the same, to the byte, after painting and after clearing.
// Right: a span of a block maps to ranges with the same words (white space aside), and back to the same span.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import puppeteer, { type Page } from 'puppeteer-core';
import { ensureBrowser } from '../e2e/ensure-browser.ts';
import type { Outcome } from './live-pages.in-page.ts';
import { demandShared, SHARED } from './shared.ts';

declare function readPage(): Outcome;

demandShared();
const DATA = join(SHARED, 'data/pages');
const shown = Number(process.argv.find((argument) => argument.startsWith('--wrong='))?.slice(8) ?? 0);

interface Stored {
  id: string;
  file: string;
  url: string | null;
}
const readList = (name: string): Stored[] => JSON.parse(readFileSync(join(DATA, name), 'utf8'));
const stored = [...readList('expected.json'), ...readList('readability-expected.json')];

const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('live-pages.in-page.ts', import.meta.url))],
  bundle: true,
  write: false,
  format: 'iife',
});
const script = outputFiles[0]?.text ?? '';

const browser = await puppeteer.launch({
  executablePath: await ensureBrowser('chromium'),
  args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : [],
});
const page = await browser.newPage();
let html = '';
await page.setRequestInterception(true);
page.on('request', (request) => {
  const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
  // The page itself comes from the store; nothing else is asked of anybody.
  void (isPage ? request.respond({ contentType: 'text/html; charset=utf-8', body: html }) : request.abort());
});
page.on('dialog', (dialog) => void dialog.dismiss());

const total = { found: 0, threw: 0, touched: 0, blocks: 0, findings: 0, spans: 0, wide: 0, wrong: 0 };
for (const { id, file, url } of stored) {
  html = gunzipSync(readFileSync(join(DATA, file))).toString('utf8');
  try {
    const outcome = await read(page, url ?? 'https://news.example/story');
    total.found += Number(outcome.found);
    total.touched += Number(!outcome.isUntouched);
    total.blocks += outcome.blocks;
    total.findings += outcome.findings;
    total.spans += outcome.spans;
    total.wide += outcome.wide;
    total.wrong += outcome.wrong.length;
    if (!outcome.isUntouched) console.log(id, 'touched');
    for (const fault of outcome.wrong.slice(0, shown)) console.log(id, fault);
  } catch (error) {
    total.threw++;
    console.log(id, 'threw', error);
  }
}
await browser.close();

const share = (faults: number) => `${((100 * (total.spans - faults)) / total.spans).toFixed(4)} %`;
console.log(
  `${stored.length} pages: article found on ${total.found}, ${total.blocks} blocks, ${total.findings} findings; ` +
    `threw ${total.threw}, touched ${total.touched}; ${share(total.wrong)} of ${total.spans} spans right, ${share(total.wide)} also as one range`,
);
process.exitCode = total.threw + total.touched + total.wrong > 0 ? 1 : 0;

async function read(page: Page, url: string): Promise<Outcome> {
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  // Some stored pages navigate away by script; what is read is the page as it was served.
  await page.evaluate(() => window.stop());
  await page.evaluate(script);
  return page.evaluate(() => readPage());
}
