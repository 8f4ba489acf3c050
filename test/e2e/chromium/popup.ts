import type { Browser, Extension, Page } from 'puppeteer-core';
import type { Evaluate, Popup } from '../open-browser.ts';
import { readVisibleText } from '../page-text.ts';
import { clickIn, LONG_MS, repeat, tapIn, waitUntil } from '../wait.ts';
import { readTree } from './a11y-tree.ts';

/** Presses the toolbar button and waits for the popup to have loaded. */
export async function pressAction(browser: Browser, page: Page, extension: Extension, url: string): Promise<Popup> {
  await page.bringToFront();
  const popup = await awaitView(browser, url, () => page.triggerExtensionAction(extension));
  return {
    ...popup,
    close: async () => {
      await popup.close();
      await returnKeyboard(page);
    },
  };
}

/**
 * Focuses the tab that was under a closed popup, unless another is in front now: in Chromium, no key reaches the page before that. A
 * mouse that is moved through the protocol focuses the document of the page, but no frame of another process in it.
 */
async function returnKeyboard(page: Page): Promise<void> {
  const isInFront = !page.isClosed() && (await page.evaluate(() => document.visibilityState === 'visible'));
  if (isInFront) await page.bringToFront();
}

/** The popup or the panel that shows an address because something was done. */
export async function awaitView(browser: Browser, url: string, act: () => Promise<unknown>): Promise<Popup> {
  // The same page may be open in a tab as well.
  const before = new Set(browser.targets());
  const [target] = await Promise.all([
    browser.waitForTarget((one) => !before.has(one) && one.url().startsWith(url), { timeout: LONG_MS }),
    act(),
  ]);
  // `target.page()` is null for a popup: it belongs to no tab.
  const popup = await target.asPage();
  const evaluate = popup.evaluate.bind(popup) as Evaluate;
  await waitUntil(() => popup.evaluate(() => document.readyState === 'complete'), 'the popup to load');

  return {
    evaluate,
    waitFor: (fn, ...args) => waitUntil(() => evaluate(repeat(fn), ...args), `${fn} in the popup`),
    click: (selector) => clickIn(popup, selector),
    tap: (selector) => tapIn(popup, selector),
    type: async (selector, text) => {
      await clickIn(popup, selector);
      await popup.keyboard.type(text);
    },
    press: (key) => popup.keyboard.press(key),
    text: () => popup.evaluate(readVisibleText),
    screenshot: async (path) => {
      await popup.screenshot({ path: path as `${string}.png` });
    },
    readTree: () => readTree(popup),
    close: async () => {
      if (!popup.isClosed()) await popup.close();
      await waitUntil(() => !browser.targets().includes(target), 'the popup to close');
    },
  };
}
