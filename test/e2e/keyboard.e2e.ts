import { unzipSync } from 'fflate';
import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenBrowser, Popup } from './browser.ts';
import { type Downloads, makeDownloads } from './downloads.ts';
import { openTab } from './popup-actions.ts';
import { PAGES, type PageServer, servePages } from './server.ts';
import { openSharedBrowser } from './shared-browser.ts';
import { waitUntil } from './wait.ts';

let server: PageServer;
beforeAll(async () => {
  server = await servePages(PAGES);
});
afterAll(() => server.close());

/** More stops than this on the way to anything is too far. */
const FAR = 60;

/** What the keyboard is on, in a document that answers questions. */
interface Keys {
  press(key: KeyInput): Promise<void>;
  isOn(selector: string): Promise<boolean>;
}

/** Goes on with Tab until the keyboard is on what a selector matches. */
async function tabTo({ press, isOn }: Keys, selector: string): Promise<void> {
  for (let i = 0; i < FAR; i++) {
    if (await isOn(selector)) return;
    await press('Tab');
  }
  throw new Error(`${selector} cannot be reached in ${FAR} steps`);
}

const isFocused = (selector: string): boolean => document.activeElement?.matches(selector) ?? false;
const keysOf = (popup: Popup): Keys => ({
  press: (key) => popup.press(key),
  isOn: (selector) => popup.evaluate(isFocused, selector),
});
const keysOn = (browser: OpenBrowser, page: Page): Keys => ({
  press: (key) => browser.press(page, key),
  isOn: (selector) => page.evaluate(isFocused, selector),
});

describe('with the keyboard only', () => {
  let browser: OpenBrowser;
  let downloads: Downloads;
  let page: Page;
  let popup: Popup;

  beforeAll(async () => {
    downloads = makeDownloads();
    browser = await openSharedBrowser({ downloads: downloads.folder });
    page = await browser.newPage(`${server.base}sample--news-traps/page.html`);
    popup = await browser.pressAction(page);
    await popup.waitFor(() => document.querySelector('.entries') !== null);
  });
  afterAll(async () => {
    downloads.remove();
  });

  test('the reader switches kinds and finds rows', async () => {
    const keys = keysOf(popup);
    await tabTo(keys, '#tab-overview');
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight'] as const) await keys.press(key);
    await popup.waitFor(() => document.activeElement?.id === 'tab-figure');
    await keys.press('/');
    await popup.waitFor(isFocused, '[type=search]');
    for (const key of ['k', 'i', 'l', 'o'] as const) await keys.press(key);
    await popup.waitFor(() => {
      const { length } = document.querySelectorAll('.entries > li');
      return length > 0 && length < 6;
    });
  });

  test('goes to a passage, keeps it, and writes a note on it by single keys', async () => {
    const keys = keysOf(popup);
    await tabTo(keys, '.row-text');
    await keys.press('Enter');
    await waitUntil(() => page.evaluate(() => scrollY > 0), 'the passage');
    await keys.press('k');
    await popup.waitFor(() => document.querySelector('#tab-mine b')?.textContent === '1');
    await keys.press('n');
    await popup.waitFor(isFocused, '.row textarea');
    for (const key of ['d', 'y', 'k', 'e'] as const) await keys.press(key);
    await tabTo(keys, '.row .done');
    await keys.press('Enter');
    await popup.waitFor(isFocused, '.row-text');
    await tabTo(keys, '.notice button'); // the last stop
    await popup.evaluate(() => document.querySelector<HTMLElement>('[aria-selected=true]')?.focus());
    for (const key of ['ArrowLeft', 'ArrowLeft'] as const) await keys.press(key);
    await popup.waitFor(() => document.activeElement?.id === 'tab-mine');
  });

  test('goes from row to row with the arrow keys, and opens a menu with a full stop', async () => {
    const keys = keysOf(popup);
    await keys.press('End');
    await popup.waitFor(() => document.querySelector('#tab-quote[aria-selected=true]') !== null);
    await keys.press('Home');
    await popup.waitFor(() => document.querySelector('#tab-overview[aria-selected=true]') !== null);
    await tabTo(keys, '.row-text');
    const at = () =>
      popup.evaluate(() => [...document.querySelectorAll('.row-text')].indexOf(document.activeElement as HTMLElement));
    const before = await at();
    await keys.press('ArrowDown');
    await keys.press('ArrowDown');
    expect(await at()).toBe(before + 2);
    await keys.press('ArrowUp');
    expect(await at()).toBe(before + 1);
    await keys.press('.');
    await popup.waitFor(isFocused, '[role=menuitem]');
    await keys.press('Escape');
    await popup.waitFor(() => document.querySelector('.menu') === null);
  });

  test('deletes it and undoes that; the focus is never lost when an element is removed', async () => {
    const keys = keysOf(popup);
    const isSomewhere = () => document.activeElement !== document.body && document.hasFocus();
    await openTab(popup, 'mine');
    await popup.waitFor(() => document.querySelector('.mark') !== null);
    await tabTo(keys, '.mark .row-text');
    await keys.press('Delete');
    await popup.waitFor(() => document.querySelector('.mark') === null);
    await popup.waitFor(isSomewhere);
    await popup.waitFor(() => document.querySelector('.notice button') !== null);
    await tabTo(keys, '.notice button');
    await keys.press('Enter');
    await popup.waitFor(() => document.querySelector('.mark') !== null && document.querySelector('.notice') === null);
    await popup.waitFor(isSomewhere);
    await popup.close();
  });

  test('exports annotations from the library', async () => {
    const library = await browser.extensionPage('library.html');
    await library.bringToFront();
    const keys = keysOn(browser, library);
    await library.waitForSelector('.home-article h3 a');
    await tabTo(keys, '.home-article .more-menu > button');
    await keys.press('Enter');
    while (!(await keys.isOn('[data-act=export]'))) await keys.press('ArrowDown');
    await keys.press('Enter');
    await library.waitForSelector('dialog[open] #export-start:enabled');
    await tabTo(keys, '#export-start');
    await keys.press('Enter');
    const { bytes } = await downloads.next();
    expect(Buffer.from(unzipSync(bytes)['word/document.xml'] ?? []).toString()).toContain('dyke');
    await keys.press('Escape');
    const whereItIs = () => `${document.activeElement?.outerHTML.slice(0, 80)} of ${location.hash}`;
    const heading = () => library.evaluate(whereItIs);
    await expect.poll(heading, { timeout: 10_000 }).toMatch(/^<h2 class="headline"[^>]*>[^<]*.* of #article=/);
  });
});
