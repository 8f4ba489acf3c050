import type { Page } from 'puppeteer-core';
import { clickIn, waitUntil } from './wait.ts';

/** Goes to a view of the library: “#articles”. */
export const goTo = (library: Page, hash: string): Promise<void> =>
  library.evaluate((hash) => {
    location.hash = hash;
  }, hash);

/** Opens the article at a place of the list, which counts from 1. */
export async function openArticle(library: Page, place = 1): Promise<void> {
  await goTo(library, '#articles');
  await clickIn(library, `.article-row:nth-child(${place}) > a`);
  await library.waitForSelector('.article-page .headline');
}

/** Ticks the articles at these places, which count from 1. */
export async function tickArticles(library: Page, ...places: number[]): Promise<void> {
  await goTo(library, '#articles');
  for (const place of places) await clickIn(library, `.article-row:nth-child(${place}) .tick`);
  await library.waitForSelector('.ticked-bar .remove');
}

/** Chooses a command from the menu “…” within an element. */
export async function choose(library: Page, within: string, command: string): Promise<void> {
  await clickIn(library, `${within} .more-menu > button`);
  await clickIn(library, `${within} [data-act=${command}]`);
}

/** Types in place of what stands in the search field. */
export async function searchFor(library: Page, words: string): Promise<void> {
  await library.$eval('header [type=search]', (field) => (field as HTMLInputElement).select());
  await library.keyboard.press('Backspace');
  await library.type('header [type=search]', words);
}

/** Opens the dialog of the backup from the line at the foot of the sidebar. */
export async function openBackup(library: Page): Promise<void> {
  await clickIn(library, '.backup-line');
  await library.waitForSelector('dialog[open] #backup');
}

/** The texts of all elements that a selector matches. */
export const readAll = (library: Page, selector: string): Promise<string[]> =>
  library.evaluate((asked) => [...document.querySelectorAll(asked)].map((one) => one.textContent ?? ''), selector);

/** Waits until the texts of all elements that a selector matches are these. */
export const untilAll = (library: Page, selector: string, texts: string[]): Promise<unknown> =>
  waitUntil(async () => `${await readAll(library, selector)}` === `${texts}`, `${texts} in ${selector}`);
