import type { Page } from 'puppeteer-core';
import type { OpenBrowser } from './browser.ts';
import { LONG_MS, waitUntil } from './wait.ts';

/** How many ranges each of the extension's looks has on a page, by name. */
export function readPainted(page: Page): Promise<{ [look: string]: number }> {
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
  await untilAtHand(browser, page);
  await popup.close();
}

/** Does something, and waits until a passage flashes for it: the page itself looks out for that, as it is soon over. */
export async function seeFlash(page: Page, act: () => Promise<unknown>): Promise<void> {
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

/** Waits until what the reader works with over a page has come: a moment after the marks. */
export async function untilAtHand(browser: OpenBrowser, page: Page): Promise<void> {
  await waitUntil(
    () => browser.evaluateInContent(page, () => (globalThis as { hasPageUi?: boolean }).hasPageUi),
    'what the reader works with',
  );
}
