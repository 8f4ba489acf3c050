import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { extensionFolder } from './extension.ts';
import { untilRunningOn, untilSetting } from './extension-state.ts';
import { countHighlights } from './highlights.ts';
import { screenshotPath } from './screenshots.ts';
import { PAGES, type PageServer, servePages } from './server.ts';
import { kind } from './shared-browser.ts';
import { clickIn, waitUntil } from './wait.ts';

let server: PageServer;
beforeAll(async () => {
  server = await servePages(PAGES);
});
afterAll(() => server.close());

const has = (page: Page, selector: string) =>
  waitUntil(() => page.evaluate((one) => document.querySelector(one) !== null, selector), selector);

describe('after installation', () => {
  let browser: OpenBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser(kind, { extension: extensionFolder(kind), windowSize: { width: 1000, height: 1100 } });
    await browser.acceptHosts(['*://*/*', '*://localhost/*']);
  });
  afterAll(() => browser.close());

  test('the welcome page shows a sample, and the details of a mark on a click', async () => {
    page = await browser.extensionPage('welcome.html');
    for (const kind of ['actor', 'figure', 'quote']) await has(page, `.sample .kind-mark[data-kinds~=${kind}]`);
    await page.screenshot({ path: screenshotPath(`welcome-${kind}`) });
    await clickIn(page, '.sample .kind-mark[data-kinds=figure]');
    const card = () => page.evaluate(() => document.querySelector('.over-card')?.textContent ?? '');
    await waitUntil(async () => (await card()).startsWith('Figure'), 'the figure');
  });

  test('a highlight is tried, and copied with its source', async () => {
    await clickIn(page, '.next');
    await has(page, '.over-bar');
    await clickIn(page, '.over-bar [data-colour=green]');
    await has(page, '.sample mark[data-colour=green]');
    await clickIn(page, '.next');
    await has(page, '.copy-sample');
    await page.click('.copy-sample');
    await has(page, '.copied');
    const copied = await page.$eval('.copied', (text) => text.textContent ?? '');
    expect(copied).toContain('— Marta Lindqvist, head of nursing at Ellery General (Holm, 2025)');
    expect(copied).toContain('Harbour town votes to keep its night ferry');
  });

  test('the first run can be skipped, and steps taken again', async () => {
    expect(await page.$eval('.skip', (link) => link.getAttribute('href'))).toBe('library.html');
    await clickIn(page, '.steps li:first-child button');
    await has(page, '.over-card small');
    expect(await page.$$eval('.sample mark', (marks) => marks.length)).toBe(0);
  });

  test('a kind that is not wanted is no longer marked in pages, and the choice stays', async () => {
    let settings = await browser.extensionPage('settings.html');
    await has(settings, 'input[name=quote]:checked');
    await settings.screenshot({ path: screenshotPath(`settings-${kind}`) });
    await clickIn(settings, 'input[name=quote]');
    await untilSetting(browser, 'hiddenKinds', ['quote']);
    await settings.close();
    settings = await browser.extensionPage('settings.html');
    await has(settings, 'input[name=quote]:not(:checked)');
    await settings.close();
    const story = await browser.newPage(`${server.base}sample--news-traps/page.html`);
    const popup = await browser.pressAction(story);
    await popup.waitFor(() => document.querySelector('.tabs') !== null);
    const painted = await countHighlights(story);
    expect(painted.actor).toBeGreaterThan(4);
    expect(painted.quote ?? 0).toBe(0);
    await popup.close();
    await story.close();
  });

  test('the settings lead to where a copy of everything is made', async () => {
    const settings = await browser.extensionPage('settings.html');
    await has(settings, '.to-library');
    await clickIn(settings, '.to-library');
    await has(settings, '.library-layout .empty'); // it is made there once there is something
    await settings.close();
  });

  test('“on every site” marks a page as it opens, and is taken back on the same page', async () => {
    await page.close();
    page = await browser.extensionPage('settings.html');
    await has(page, 'input[value=everywhere]');
    await clickIn(page, 'input[value=everywhere]');
    await untilRunningOn(browser, '*://*/*');
    await has(page, 'input[value=everywhere]:checked');
    const story = await browser.newPage(`${server.base}sample--news-traps/page.html`);
    await waitUntil(async () => (await countHighlights(story)).actor, 'marks');
    await story.close();
    await page.bringToFront();
    await clickIn(page, 'input[value=click]');
    await untilRunningOn(browser);
    await has(page, 'input[value=click]:checked');
  });
});
