import type { Page } from 'puppeteer-core';
import type { OpenBrowser } from './browser.ts';
import { findWords, type PaneBox, type PaneContent, readPane } from './panes.ts';
import { waitUntil } from './wait.ts';

/** What a reader does with words on a page, by pointer. */
export interface Hands {
  /** Selects words, from a little within the first to a little within the last. */
  select(words: string): Promise<void>;
  /** Selects from the beginning of some words to the end of others, further down. */
  selectFrom(from: string, to: string): Promise<void>;
  /** Presses the middle of the first line of words. */
  pressWords(words: string): Promise<void>;
  /** Waits for one of the extension's boxes, and reads it. */
  see(selector: string): Promise<PaneContent>;
  /** Presses a button in one of these boxes. */
  press(selector: string, act: string): Promise<void>;
}

/** The reader's hands on a page. */
export function handsOn(browser: OpenBrowser, page: Page): Hands {
  async function see(selector: string): Promise<PaneContent> {
    await waitUntil(() => readPane(browser, page, selector), 5000, selector);
    return (await readPane(browser, page, selector)) as PaneContent;
  }

  async function find(words: string): Promise<[first: PaneBox, last: PaneBox]> {
    await page.evaluate((words) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (node.textContent?.includes(words)) node.parentElement?.scrollIntoView({ block: 'center' });
    }, words);
    const lines = await findWords(page, words);
    const [first] = lines;
    const last = lines.at(-1);
    if (!first || !last) throw new Error(`“${words}” is not on the page`);
    return [first, last];
  }

  return {
    see,
    async select(words) {
      await page.evaluate(() => document.getSelection()?.removeAllRanges());
      const [first, last] = await find(words);
      // Five pixels: a drag that begins right between two letters does not always select in Chromium.
      await page.mouse.move(first.left + 5, first.top + first.height / 2);
      await page.mouse.down();
      await page.mouse.move(first.left + first.width - 3, first.top + first.height / 2, { steps: 4 });
      await page.mouse.move(last.left + last.width - 3, last.top + last.height / 2, { steps: 4 });
      await page.mouse.up();
    },
    async selectFrom(from, to) {
      await page.evaluate(() => document.getSelection()?.removeAllRanges());
      const [, last] = await find(to);
      const [first] = await findWords(page, from);
      if (!first) throw new Error(`“${from}” is not on the page`);
      await page.mouse.move(first.left + 5, first.top + first.height / 2);
      await page.mouse.down();
      await page.mouse.move(last.left + last.width - 3, last.top + last.height / 2, { steps: 8 });
      await page.mouse.up();
    },
    async pressWords(words) {
      const [first] = await find(words);
      await page.mouse.click(first.left + first.width / 2, first.top + first.height / 2);
    },
    async press(selector, act) {
      await waitUntil(async () => (await readPane(browser, page, selector))?.buttons[act], 5000, act);
      const box = (await readPane(browser, page, selector))?.buttons[act] as PaneBox;
      await page.mouse.click(box.left + box.width / 2, box.top + box.height / 2);
    },
  };
}
