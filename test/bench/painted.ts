// Time from the start of a page load to its highlights, in Chromium, with the background running and stopped; and the longest
// task on the page's main thread, compared with an extension that does nothing, in the same run:
//   node --import ./test/typescript.mjs test/bench/painted.ts
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type OpenBrowser, openBrowser } from '../e2e/browser.ts';
import { extensionFolder } from '../e2e/extension.ts';
import { PAGES, servePages } from '../e2e/server.ts';
import { SHARED } from '../score/shared.ts';
import { writeEmptyExtension } from './empty-extension.ts';
import { median } from './measure.ts';

const ASKED = { longestMs: 50, moreMs: 40 };
const ROUNDS = 20;

const stored = join(SHARED, 'data/seed/page.html');
const story = existsSync(stored) ? stored : join(PAGES, 'sample--news-traps/page.html');
const server = await servePages(PAGES, new Map([['/story', readFileSync(story, 'utf8')]]));
const url = `${server.base}story`;

interface Load {
  /** Milliseconds from the start of the load to the first mark; null where none comes. */
  painted: number | null;
  /** The end of the page's own load. */
  loaded: number;
  /** The longest task of more than 50 ms; 0 where there was none. */
  longest: number;
}

const ours = await openBrowser('chromium', { extension: extensionFolder('chromium') });
await ours.grantHosts(['*://*/*']);
const empty = await openBrowser('chromium', { extension: await writeEmptyExtension() });

const awake = await measure(ours, true, async () => {});
const asleep = await measure(ours, true, () => ours.stopBackground());
const none = await measure(empty, false, async () => {});
await Promise.all([ours.close(), empty.close(), server.close()]);

report('background awake', awake);
report('background asleep', asleep);
report('an extension that does nothing', none);
const more = (awake.painted ?? Number.POSITIVE_INFINITY) - none.loaded;
console.log(`marked ${more.toFixed(0)} ms after the page is loaded with the extension that does nothing`);
const isMet =
  more <= ASKED.moreMs && Math.max(awake.longest, asleep.longest) <= Math.max(ASKED.longestMs, none.longest);
if (!isMet) process.exitCode = 1;

/** Medians of loads, after one to warm up; of tasks the longest, the first load's too. */
async function measure(browser: OpenBrowser, marks: boolean, before: () => Promise<unknown>): Promise<Load> {
  const page = await browser.newPage('about:blank');
  await watch(page);
  const loads: Load[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    await before();
    await page.goto(url, { waitUntil: 'load' });
    loads.push(await readLoad(page, marks));
    await page.goto('about:blank');
  }
  await page.close();
  const rounds = loads.slice(1);
  return {
    painted: marks ? median(rounds.map(({ painted }) => painted ?? Number.POSITIVE_INFINITY)) : null,
    loaded: median(rounds.map(({ loaded }) => loaded)),
    longest: Math.max(...loads.map(({ longest }) => longest)),
  };
}

/** Has every page note its long tasks and its first mark from the very beginning. */
async function watch(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const seen = { longest: 0, painted: null as number | null };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: 'longtask', buffered: true });
    const look = () => {
      if (CSS.highlights.size > 0) seen.painted = performance.now();
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** Waits for the mark and for what comes after it. */
async function readLoad(page: Page, marks: boolean): Promise<Load> {
  type Seen = { seen: { longest: number; painted: number | null } };
  if (marks) await page.waitForFunction(() => (globalThis as unknown as Seen).seen.painted !== null);
  await new Promise((resolve) => setTimeout(resolve, 500));
  return page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return { ...(globalThis as unknown as Seen).seen, loaded: navigation?.loadEventEnd ?? 0 };
  });
}

function report(what: string, { painted, loaded, longest }: Load): void {
  const marked = painted === null ? '' : `, marked after ${painted.toFixed(0)} ms`;
  console.log(`${what}: page loaded after ${loaded.toFixed(0)} ms${marked}, longest task ${longest.toFixed(0)} ms`);
}
