// Time from the start of a page load to its highlights, and the longest task on the page's main thread (in Chromium), compared with
// an extension that does nothing, by turns in the same run. Each load is the first visit of its address. The background is awake,
// asleep as it is after 30 s without work, or gone with its workers as after five minutes. In Firefox, a background that sleeps takes
// its workers along:
//   node --import ./test/typescript.mjs test/bench/painted.ts
//   node --import ./test/typescript.mjs test/bench/painted.ts --firefox
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type OpenBrowser, openBrowser } from '../e2e/browser.ts';
import { extensionFolder } from '../e2e/extension.ts';
import { PAGES, servePages } from '../e2e/server.ts';
import { SHARED } from '../score/shared.ts';
import { writeEmptyExtension } from './empty-extension.ts';
import { median } from './measure.ts';

const ASKED = { longestMs: 50, awakeMs: 60, asleepMs: 250 };
const ROUNDS = 20;
/** The visits in each round. */
const VISITS = 5;

const stored = join(SHARED, 'data/seed/page.html');
const story = existsSync(stored) ? stored : join(PAGES, 'sample--news-traps/page.html');
const html = readFileSync(story, 'utf8');
const paths = Array.from({ length: (ROUNDS + 1) * VISITS }, (_, i) => `/story-${i}`);
const server = await servePages(PAGES, new Map(paths.map((path) => [path, html])));
let visits = 0;

interface Load {
  /** Milliseconds from the start of the load to the first mark; null where none comes. */
  painted: number | null;
  /** The end of the page's own load. */
  loaded: number;
  /** The longest task of more than 50 ms; 0 if there was none. */
  longest: number;
}

const kind = process.argv.includes('--firefox') ? 'firefox' : 'chromium';
const ours = await openBrowser(kind, { extension: extensionFolder(kind) });
await ours.grantHosts(['*://*/*']);
const empty = await openBrowser(kind, { extension: await writeEmptyExtension() });
if (kind === 'firefox') await empty.grantHosts(['*://*/*']); // Chromium grants them with the installation

const bare = await openTab(empty);
const marked = await openTab(ours);
const loads = { none: [] as Load[], awake: [] as Load[], asleep: [] as Load[], gone: [] as Load[] };
for (let round = 0; round <= ROUNDS; round++) {
  // In turn, so that what else the machine does falls on all alike.
  loads.none.push(await load(bare, false));
  loads.awake.push(await load(marked, true));
  await ours.stopBackground();
  loads.asleep.push(await load(marked, true));
  if (kind === 'chromium') {
    await closeWorkers(ours);
    await ours.stopBackground();
    loads.gone.push(await load(marked, true));
  }
  await load(marked, true); // so that it is awake, as after a first story
}
await Promise.all([ours.close(), empty.close(), server.close()]);

report('an extension that does nothing', loads.none);
report('background awake', loads.awake);
report('background asleep', loads.asleep);
if (kind === 'chromium') report('background and workers gone', loads.gone);
let isMet = true;
for (const [state, asked] of [
  ['awake', ASKED.awakeMs],
  ['asleep', ASKED.asleepMs],
  ['gone', null],
] as const) {
  if (loads[state].length === 0) continue;
  const more = pick(loads[state], 'painted', median) - pick(loads.none, 'loaded', median);
  const least = pick(loads[state], 'painted', min) - pick(loads.none, 'loaded', min);
  console.log(
    `${state}: marked ${more.toFixed(0)} ms after the page is loaded with the extension that does nothing (least: ${least.toFixed(0)} ms)`,
  );
  if (asked !== null && more > asked) isMet = false;
  if (pick(loads[state], 'longest', median) > Math.max(ASKED.longestMs, pick(loads.none, 'longest', median)))
    isMet = false;
}
if (!isMet) process.exitCode = 1;

/** As five minutes without work do. */
function closeWorkers(browser: OpenBrowser): Promise<void> {
  return browser.evaluateInBackground(async () => {
    const { offscreen } = (globalThis as unknown as { chrome: { offscreen: { closeDocument(): Promise<void> } } })
      .chrome;
    await offscreen.closeDocument().catch(() => undefined); // none was open
  });
}

async function openTab(browser: OpenBrowser): Promise<Page> {
  const page = await browser.newPage('about:blank');
  await watch(page);
  return page;
}

async function load(page: Page, marks: boolean): Promise<Load> {
  await page.goto(new URL(paths[visits++] as string, server.base).href, { waitUntil: 'load' });
  const load = await readLoad(page, marks);
  await page.goto('about:blank');
  return load;
}

function min(values: number[]): number {
  return Math.min(...values);
}

/** One figure of all loads but the first, which warms up. */
function pick(loads: Load[], name: keyof Load, choose: (values: number[]) => number): number {
  return choose(loads.slice(1).map((load) => load[name] ?? Number.POSITIVE_INFINITY));
}

/** Has every page note its long tasks and its first mark from the very beginning. */
async function watch(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const seen = { longest: 0, painted: null as number | null };
    Object.assign(globalThis, { seen });
    // Firefox does not tell long tasks.
    if (PerformanceObserver.supportedEntryTypes.includes('longtask'))
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

/** Medians, and the least, which says most where the machine does other work. */
function report(what: string, loads: Load[]): void {
  const show = (name: keyof Load) =>
    `${pick(loads, name, median).toFixed(0)} (${pick(loads, name, min).toFixed(0)}) ms`;
  const marked = loads[0]?.painted === null ? '' : `, marked after ${show('painted')}`;
  console.log(`${what}: page loaded after ${show('loaded')}${marked}, longest task ${show('longest')}`);
}
