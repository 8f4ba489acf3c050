import type { Page } from 'puppeteer-core';
import type { OpenBrowser } from './browser.ts';
import { LONG_MS, waitUntil } from './wait.ts';

/** The number of ranges in each of the extension's highlights on a page, by name. */
export function countHighlights(page: Page): Promise<{ [look: string]: number }> {
  return page.evaluate(() => {
    const painted: { [look: string]: number } = {};
    for (const [name, { size }] of CSS.highlights) if (name.startsWith('newsgloss-')) painted[name.slice(10)] = size;
    return painted;
  });
}

/** Clicks the toolbar button, waits until the story is read and highlighted, and closes the popup. */
export async function markPage(browser: OpenBrowser, page: Page): Promise<void> {
  const popup = await browser.pressAction(page);
  await popup.waitFor(() => document.querySelector('.tabs') !== null);
  await untilPageUi(browser, page);
  await popup.close();
}

/** Lets the extension run by itself on the pages of the tests, which is faster than `markPage` on each of them. */
export const allowPages = (browser: OpenBrowser): Promise<void> => browser.grantHosts(['*://localhost/*']);

/** Opens a page, and waits until it is highlighted, which the extension does by itself: see `allowPages`. */
export async function openMarkedPage(browser: OpenBrowser, url: string): Promise<Page> {
  const page = await browser.newPage(url);
  await untilPageUi(browser, page);
  return page;
}

/** Runs an action, and waits for the flash of a passage. It is observed in the page, because it is short. */
export async function expectFlash(page: Page, act: () => Promise<unknown>): Promise<void> {
  const seen = page.evaluate(async (within) => {
    const end = performance.now() + within;
    const frames = () => Array.from(document.querySelectorAll('iframe'), ({ contentWindow }) => contentWindow);
    const isFlashing = () =>
      ([globalThis, ...frames()] as (typeof globalThis | null)[]).some((view) =>
        view?.CSS.highlights.has('newsgloss-flash'),
      );
    while (!isFlashing() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 15));
    return performance.now() < end;
  }, LONG_MS);
  await act();
  if (!(await seen)) throw new Error('No passage flashes');
}

/** Waits until the page UI script has run, which happens shortly after the page is highlighted. */
export async function untilPageUi(browser: OpenBrowser, page: Page): Promise<void> {
  await waitUntil(() => browser.evaluateInContent(page, () => 'createPageUi' in globalThis), 'the page UI');
}

/** The highlighted text of a page, unordered, and the number of ranges on removed nodes. */
export function readMarks(page: Page): Promise<{ words: string[]; stray: number }> {
  return page.evaluate(() => {
    const words: string[] = [];
    let stray = 0;
    // Same-origin frames have a separate highlight registry.
    const frames = Array.from(document.querySelectorAll('iframe'), ({ contentWindow }) => contentWindow);
    const views = [window, ...frames.filter((view) => view?.frameElement)] as unknown as (typeof globalThis)[];
    for (const [name, highlight] of views.flatMap((view) => [...view.CSS.highlights])) {
      if (!name.startsWith('newsgloss-')) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        if (!startContainer.isConnected || !endContainer.isConnected) {
          stray++;
          continue;
        }
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        words.push(range.toString());
      }
    }
    return { words, stray };
  });
}

/** What happened to the highlights of a page since `followMarks` was called. */
export interface Followed {
  /** The smallest number of highlights. */
  least: number;
  /** How often they were repainted. */
  paints: number;
}

interface Following {
  followed: Followed;
}

/** Starts to observe the highlights of a page. */
export async function followMarks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const followed = { least: Number.POSITIVE_INFINITY, paints: 0 };
    let last = CSS.highlights.get('newsgloss-actor');
    setInterval(() => {
      let count = 0;
      for (const [name, { size }] of CSS.highlights) if (name.startsWith('newsgloss-')) count += size;
      followed.least = Math.min(followed.least, count);
      const now = CSS.highlights.get('newsgloss-actor');
      if (now !== last) followed.paints++;
      last = now;
    }, 15);
    (globalThis as unknown as Following).followed = followed;
  });
}

/** The observations of `followMarks` so far. */
export function readFollowed(page: Page): Promise<Followed> {
  return page.evaluate(() => (globalThis as unknown as Following).followed);
}

/** The text of one of the extension's highlights on a page, in document order. */
export function readWords(page: Page, look: string): Promise<string[]> {
  return page.evaluate((name) => {
    const ranges = [...(CSS.highlights.get(name) ?? [])].map(
      ({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range;
      },
    );
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return ranges.map((range) => range.toString().replace(/\s+/g, ' '));
  }, `newsgloss-${look}`);
}
