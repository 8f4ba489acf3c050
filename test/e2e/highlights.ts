import type { Page } from 'puppeteer-core';
import type { OpenBrowser } from './browser.ts';
import { LONG_MS, waitUntil } from './wait.ts';

/** How many ranges each of the extension's looks has on a page, by name. */
export function countHighlights(page: Page): Promise<{ [look: string]: number }> {
  return page.evaluate(() => {
    const painted: { [look: string]: number } = {};
    for (const [name, { size }] of CSS.highlights) if (name.startsWith('newsgloss-')) painted[name.slice(10)] = size;
    return painted;
  });
}

/** Presses the button over a page in front, waits until its story is read and marked, and closes the popup again. */
export async function markPage(browser: OpenBrowser, page: Page): Promise<void> {
  const popup = await browser.pressAction(page);
  await popup.waitFor(() => document.querySelector('.tabs') !== null);
  await untilPageUi(browser, page);
  await popup.close();
}

/** Does something, and waits until a passage flashes for it: the page itself looks out for that, as it is soon over. */
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

/** Waits until the script of the page UI has run, a moment after the page is marked: it starts as soon as it has. */
export async function untilPageUi(browser: OpenBrowser, page: Page): Promise<void> {
  await waitUntil(() => browser.evaluateInContent(page, () => 'createPageUi' in globalThis), 'the page UI');
}

/** What is marked on a page: the words, in no order, and how many marks stand on nodes that the page has dropped. */
export function readMarks(page: Page): Promise<{ words: string[]; stray: number }> {
  return page.evaluate(() => {
    const words: string[] = [];
    let stray = 0;
    // A frame of the same site has a registry of its own.
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

/** What happened to a page's marks since they are followed. */
export interface Followed {
  /** The fewest that were ever painted. */
  least: number;
  /** How often they were painted again. */
  paints: number;
}

interface Following {
  followed: Followed;
}

/** Looks at the marks of a page again and again from now on. */
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

/** What `followMarks` has seen so far. */
export function readFollowed(page: Page): Promise<Followed> {
  return page.evaluate(() => (globalThis as unknown as Following).followed);
}

/** The words that have one of the extension's looks on a page, in the order of the page. */
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
