import type { Page } from 'puppeteer-core';
import type { OpenBrowser } from './browser.ts';
import { waitUntil } from './wait.ts';

/** How many ranges each of the extension's looks has on a page, by name. */
export function readPainted(page: Page): Promise<{ [look: string]: number }> {
  return page.evaluate(() => {
    const painted: { [look: string]: number } = {};
    for (const [name, { size }] of CSS.highlights) if (name.startsWith('newsgloss-')) painted[name.slice(10)] = size;
    return painted;
  });
}

/**
 * Presses the button over a page in front, waits until the look is painted and what the reader works with has come, and
 * closes the popup again.
 */
export async function markPage(browser: OpenBrowser, page: Page, look = 'figure'): Promise<void> {
  const popup = await browser.pressAction(page);
  await waitUntil(async () => (await readPainted(page))[look], 10_000, `${look}s on the page`);
  await waitUntil(() => browser.evaluateInContent(page, () => 'createHands' in globalThis), 10_000, 'the hands');
  await popup.close();
}
