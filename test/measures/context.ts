import type { Page } from 'puppeteer-core';
import type { OpenBrowser, Popup } from '../e2e/browser.ts';
import type { Downloads } from '../e2e/downloads.ts';
import { scrollToWords } from '../e2e/page-actions.ts';
import { findWords } from '../e2e/shadow-content.ts';
import { clickIn, waitUntil } from '../e2e/wait.ts';

/** What every part of the measures is given. */
export interface Context {
  browser: OpenBrowser;
  /** The address of the sample article. */
  sample: string;
  /** The address of an article in which it is not certain who speaks. */
  doubt: string;
  downloads: Downloads;
}

/** The measures of a part, by name. */
export type Measured = { [measure: string]: number };

/** A part of the measures: what it is called, and how it is taken. */
export interface Part {
  name: string;
  take(context: Context): Promise<Measured>;
  /** A browser of its own, with a finger instead of a pointer. */
  hasFinger?: true;
}

/** Counts what a reader presses. Keys of a text that is typed are not presses. */
export class Presses {
  count = 0;

  async in(view: Page | Popup, selector: string): Promise<void> {
    this.count++;
    if ('waitFor' in view) {
      await view.waitFor((one) => document.querySelector(one) !== null, selector);
      await view.evaluate((one) => document.querySelector(one)?.scrollIntoView({ block: 'nearest' }), selector);
      await view.click(selector);
    } else await clickIn(view, selector);
  }

  /** Counts what another function presses. */
  async by(act: () => Promise<unknown>): Promise<void> {
    this.count++;
    await act();
  }
}

/** Moves the pointer to some words of a page, away from where it was. */
export async function restOn(page: Page, words: string): Promise<void> {
  await scrollToWords(page, words);
  const [line] = await findWords(page, words);
  if (!line) throw new Error(`“${words}” is not on the page`);
  await page.mouse.move(2, 2);
  await page.mouse.move(line.left + line.width / 2, line.top + line.height / 2, { steps: 4 });
}

/** Waits until a document has an element. */
export const untilThere = (view: Page | Popup, selector: string): Promise<unknown> =>
  'waitFor' in view
    ? view.waitFor((one) => document.querySelector(one) !== null, selector)
    : waitUntil(() => view.evaluate((one) => document.querySelector(one) !== null, selector), selector);
