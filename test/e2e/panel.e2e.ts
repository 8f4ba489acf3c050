import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser, type Popup } from './browser.ts';
import { extensionFolder, PAGES } from './extension-folder.ts';
import { pictureOf } from './pictures.ts';
import { type PageServer, servePages } from './server.ts';
import { waitUntil } from './wait.ts';

let server: PageServer;
beforeAll(async () => {
  server = await servePages(PAGES);
});
afterAll(() => server.close());

const titleOf = () => document.querySelector('header h1')?.textContent;

describe.each(['chromium', 'firefox'] as const)('the panel beside the page, in %s', (kind) => {
  let browser: OpenBrowser;
  let page: Page;
  let panel: Popup;
  let title: string;

  beforeAll(async () => {
    browser = await openBrowser(kind, { extension: extensionFolder(kind) });
    page = await browser.newPage(`${server.base}sample--news-traps/page.html`);
    const popup = await browser.pressAction(page);
    title = (await popup.waitFor(titleOf)) ?? '';
    await popup.waitFor(() => document.querySelector('.open-panel:enabled') !== null);
    panel = await browser.awaitPanel(() => popup.click('.open-panel:enabled'));
  });
  afterAll(() => browser.close());

  test('opens from the popup and shows the same article', async () => {
    expect(await panel.waitFor(titleOf)).toBe(title);
    await panel.screenshot(pictureOf(`panel-${kind}`));
  });

  test('scrolls to a passage and stays open', async () => {
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const before = await page.evaluate(() => scrollY);
    await panel.waitFor(() => document.querySelector('.entries .words') !== null);
    await panel.click('.entries > li:nth-child(2) .words');
    await waitUntil(() => page.evaluate((before) => scrollY < before, before), 5000, 'the passage');
    expect(await panel.waitFor(titleOf)).toBe(title);
  });

  test('shows which of its rows stand in the window as the reader scrolls', async () => {
    await page.evaluate(() => scrollTo(0, 0));
    await panel.click('#tab-figure');
    const first = () => document.querySelector('[data-in-view] .words span')?.textContent;
    const atTop = (await panel.waitFor(first)) ?? '';
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
    const isElsewhere = (before: string) =>
      document.querySelector('[data-in-view] .words span') !== null &&
      document.querySelector('[data-in-view] .words span')?.textContent !== before;
    expect(await panel.waitFor(isElsewhere, atTop)).toBe(true);
  });

  test('follows the reader to another tab, and back', async () => {
    const other = await browser.newPage(`${server.base}overrule--two-stories/page.html`);
    await panel.waitFor((before) => document.querySelector('header h1')?.textContent !== before, title);
    expect(await panel.waitFor(() => document.querySelector('.message h1')?.textContent)).toBeTruthy();
    expect(await panel.text()).toContain('Press the Newsgloss button');
    await other.close();
    await page.bringToFront();
    expect(await panel.waitFor((wanted) => document.querySelector('header h1')?.textContent === wanted, title)).toBe(
      true,
    );
  });
});
