// The memory of JavaScript after many pages, in Chromium: what the page's process and the processes of the extension hold after a
// garbage collection, after ten pages and after all; and what a page with marks holds more than one beside an extension that does
// nothing:
//   node --import ./test/typescript.mjs test/bench/memory.ts [--pages=200]
import type { CDPSession, Page, Target } from 'puppeteer-core';
import { openBrowser } from '../e2e/browser.ts';
import { extensionFolder } from '../e2e/extension.ts';
import { PAGES, servePages } from '../e2e/server.ts';
import { writeEmptyExtension } from './empty-extension.ts';
import { generatePage } from './generated-page.ts';
import { ask, median, report } from './measure.ts';

const ASKED = { growth: 1.1, shareMB: 6 };
const FIRST = 10;
/** How long a page has been open when it is measured, in milliseconds. */
const SETTLED_MS = 1000;
/** A page of this size has a story of some 1,000 words. */
const ELEMENTS = 900;
const NAMES = ['Ada', 'Bo', 'Cleo', 'Dirk', 'Edda', 'Finn', 'Gro', 'Hugo', 'Ida', 'Jens'];

const count = Number(ask('pages', '200'));
const html = generatePage(ELEMENTS);
const paths = Array.from({ length: count }, (_, i) => `/story-${i}`);
const server = await servePages(PAGES, new Map(paths.map((path, i) => [path, writePage(i)])));
const ours = await openBrowser('chromium', { extension: extensionFolder('chromium') });
await ours.grantHosts(['*://*/*']);
const empty = await openBrowser('chromium', { extension: await writeEmptyExtension() });

const marked = await ours.newPage('about:blank');
const bare = await empty.newPage('about:blank');
const shares: number[] = [];
let early: Record<string, number> = {};
let late: Record<string, number> = {};
for (const [i, path] of paths.entries()) {
  const url = new URL(path, server.base).href;
  await bare.goto(url);
  await marked.goto(url);
  await marked.waitForFunction(() => CSS.highlights.size > 0);
  if (i !== FIRST - 1 && i !== count - 1) continue;
  await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
  const page = await readHeap(await marked.createCDPSession());
  shares.push(page - (await readHeap(await bare.createCDPSession())));
  late = { page, ...(await readWorkers(marked)) };
  if (i === FIRST - 1) early = late;
}
await Promise.all([ours.close(), empty.close(), server.close()]);

for (const [name, bytes] of Object.entries(late)) {
  const before = early[name] ?? 0;
  const growth = before ? bytes / before : 1;
  const sizes = `${toMB(before).toFixed(1)} MB after ${FIRST} pages, ${toMB(bytes).toFixed(1)} after ${count}`;
  report(`${name}: ${sizes}: times`, growth, growth <= ASKED.growth);
}
const share = toMB(median(shares));
report('a page with marks holds more, in MB', share, share <= ASKED.shareMB);

/** The same page with other names and numbers, so that nothing is known of it. */
function writePage(i: number): string {
  const name = `${NAMES[i % 10]} ${NAMES[Math.floor(i / 10) % 10]}sen`;
  return html
    .replaceAll('Edda Kroon', name)
    .replace(/(\d+) centimetres/g, (_, n: string) => `${Number(n) + i} centimetres`);
}

function toMB(bytes: number): number {
  return bytes / 1e6;
}

/** The bytes that are used in the heap of a target and what it keeps outside of it, after a garbage collection. */
async function readHeap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage');
  type Usage = { usedSize: number; backingStorageSize?: number };
  const { usedSize, backingStorageSize = 0 } = (await session.send('Runtime.getHeapUsage')) as Usage;
  await session.detach();
  return usedSize + backingStorageSize;
}

/** The heaps of the background, of its hidden page and of its workers, by the name of their script. */
async function readWorkers(page: Page): Promise<Record<string, number>> {
  const isOfExtension = (target: Target) =>
    target.url().startsWith(ours.base) &&
    ['service_worker', 'background_page', 'worker', 'other'].includes(target.type());
  const heaps: Record<string, number> = {};
  for (const target of page.browser().targets().filter(isOfExtension)) {
    const name = target.url().slice(ours.base.length);
    heaps[name] = await readHeap(await target.createCDPSession());
  }
  return heaps;
}
