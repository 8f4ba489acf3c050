// The longest task of pages with many nodes, in Chromium, beside an extension that does nothing, in turn in the same run:
//   node --import ./test/typescript.mjs test/bench/long-page.ts [--nodes=100000]
import type { Page } from 'puppeteer-core';
import { openBrowser } from '../e2e/browser.ts';
import { extensionFolder } from '../e2e/extension.ts';
import { PAGES, servePages } from '../e2e/server.ts';
import { writeEmptyExtension } from './empty-extension.ts';
import { generatePage } from './generated-page.ts';
import { ask, median, report } from './measure.ts';

const ASKED = { longestMs: 200 };
const ROUNDS = 5;
/** Elements and texts of a generated page are about as many. */
const NODES_OF_AN_ELEMENT = 2;

const nodes = Number(ask('nodes', '100000'));
const server = await servePages(PAGES, new Map([['/long', generatePage(nodes / NODES_OF_AN_ELEMENT)]]));
const ours = await openBrowser('chromium', { extension: extensionFolder('chromium') });
await ours.grantHosts(['*://*/*']);
const empty = await openBrowser('chromium', { extension: await writeEmptyExtension() });

const marked = await openTab(ours);
const bare = await openTab(empty);
const longest = { marked: [] as number[], bare: [] as number[] };
let size = 0;
for (let round = 0; round <= ROUNDS; round++) {
  longest.bare.push(await loadPage(bare, false));
  longest.marked.push(await loadPage(marked, true));
}
await Promise.all([ours.close(), empty.close(), server.close()]);

const [most, without] = [median(longest.marked.slice(1)), median(longest.bare.slice(1))];
console.log(`${size} nodes; the longest task without the extension takes ${without.toFixed(0)} ms`);
report('the longest task of the extension, in ms', most, most <= ASKED.longestMs);

async function openTab(browser: Awaited<ReturnType<typeof openBrowser>>): Promise<Page> {
  const page = await browser.newPage('about:blank');
  await page.evaluateOnNewDocument(() => {
    const seen = { longest: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const { duration, startTime } of list.getEntries()) {
        // What the browser does to build the page itself comes before.
        const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        if (startTime >= (navigation?.domContentLoadedEventEnd ?? 0)) seen.longest = Math.max(seen.longest, duration);
      }
    }).observe({ type: 'longtask', buffered: true });
  });
  return page;
}

/** The longest task after the page was built, in milliseconds; 0 if none took more than 50 ms. */
async function loadPage(page: Page, marks: boolean): Promise<number> {
  await page.goto(`${server.base}long`, { waitUntil: 'load' });
  if (marks) await page.waitForFunction(() => CSS.highlights.size > 0);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const read = () => (globalThis as unknown as { seen: { longest: number } }).seen.longest;
  const longest = await page.evaluate(read);
  size = await page.evaluate(countNodes);
  await page.goto('about:blank');
  return longest;
}

/** Runs in the page: the number of its nodes. */
function countNodes(): number {
  const walker = document.createTreeWalker(document);
  let count = 1;
  while (walker.nextNode()) count++;
  return count;
}
