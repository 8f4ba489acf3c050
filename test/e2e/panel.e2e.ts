import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenBrowser, Popup } from './browser.ts';
import { openSide, openTab } from './popup-actions.ts';
import { screenshotPath } from './screenshots.ts';
import { PAGES, type PageServer, servePages } from './server.ts';
import { kind, openSharedBrowser } from './shared-browser.ts';
import { waitUntil } from './wait.ts';

let server: PageServer;
beforeAll(async () => {
  server = await servePages(PAGES);
});
afterAll(() => server.close());

const titleOf = () => document.querySelector('.tabs') && document.querySelector('.head-line p')?.getAttribute('title');
const isOver = (title: string) => document.querySelector('.head-line p')?.getAttribute('title') === title;

describe('the side panel', () => {
  let browser: OpenBrowser;
  let page: Page;
  let panel: Popup;
  let title: string;

  beforeAll(async () => {
    browser = await openSharedBrowser();
    page = await browser.newPage(`${server.base}sample--news-traps/page.html`);
    const popup = await browser.pressAction(page);
    title = (await popup.waitFor(titleOf)) ?? '';
    panel = await openSide(browser, popup);
  });

  test('opens from the popup and shows the same article', async () => {
    await panel.waitFor(isOver, title);
    await panel.screenshot(screenshotPath(`panel-${kind}`));
  });

  test('scrolls to a passage and stays open', async () => {
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
    const before = await page.evaluate(() => scrollY);
    await openTab(panel, 'quote');
    await panel.click('.entries > li:nth-child(2) .row-text');
    await waitUntil(() => page.evaluate((before) => scrollY < before, before), 'the passage');
    expect(await panel.evaluate(titleOf)).toBe(title);
  });

  test('marks the rows that are in view while the reader scrolls', async () => {
    await page.evaluate(() => scrollTo(0, 0));
    await panel.click('#tab-figure');
    await panel.waitFor(() => document.querySelector('#tab-figure[aria-selected=true]') !== null);
    const first = () => document.querySelector('[data-in-view] .row-text')?.textContent;
    const atTop = (await panel.waitFor(first)) ?? '';
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
    const isElsewhere = (before: string) =>
      document.querySelector('[data-in-view] .row-text') !== null &&
      document.querySelector('[data-in-view] .row-text')?.textContent !== before;
    expect(await panel.waitFor(isElsewhere, atTop)).toBe(true);
  });

  test('follows the reader to another tab, and back', async () => {
    const other = await browser.newPage(`${server.base}overrule--two-stories/page.html`);
    await panel.waitFor(() => document.querySelector('.message')?.textContent?.includes('Press the Newsgloss button'));
    await other.close();
    await page.bringToFront();
    await panel.waitFor(isOver, title);
  });
});
