import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { extensionFolder, PAGES } from './extension-folder.ts';
import { readPainted } from './painted.ts';
import { untilReaching } from './reach.ts';
import { type PageServer, servePages } from './server.ts';
import { letTimePass, waitUntil } from './wait.ts';

let server: PageServer;
let sample: string;
beforeAll(async () => {
  server = await servePages(PAGES);
  sample = `${server.base}sample--news-traps/page.html`;
});
afterAll(() => server.close());

/** A page is marked as it opens. */
async function expectMarks(page: Page, url = sample): Promise<void> {
  await page.goto(url);
  await waitUntil(async () => (await readPainted(page)).actor, 'marks');
}

/** A page is opened, and nothing comes. */
async function expectNoMarks(page: Page, url = sample): Promise<void> {
  await page.goto(url);
  await letTimePass(1500);
  expect(await readPainted(page)).toEqual({});
}

describe.each(['chromium', 'firefox'] as const)('when it runs, in %s', (kind) => {
  let browser: OpenBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser(kind, { extension: extensionFolder(kind) });
    await browser.acceptHosts(['*://*/*', '*://localhost/*']);
    page = await browser.newPage(sample);
  });
  afterAll(() => browser.close());

  const PATTERNS = { click: [], site: ['*://localhost/*'], everywhere: ['*://*/*'] };

  async function choose(reach: keyof typeof PATTERNS): Promise<void> {
    await page.bringToFront();
    const popup = await browser.pressAction(page);
    await popup.waitFor(() => document.querySelector('.tabs') !== null && document.querySelector('.sites') !== null);
    await popup.click('.sites summary');
    await popup.waitFor(() => document.querySelector('.sites[open]') !== null);
    await popup.click(`.sites input[value=${reach}]`);
    await untilReaching(browser, ...PATTERNS[reach]);
    await popup.waitFor(
      (name) => document.querySelector<HTMLInputElement>('.sites input:checked')?.value === name,
      reach,
    );
    await popup.close();
  }

  test('nothing runs before the reader asks', () => expectNoMarks(page));

  test.each(['site', 'everywhere'] as const)(
    '“always” (%s) marks a page as it opens, and can be withdrawn',
    async (reach) => {
      await choose(reach);
      await expectMarks(page);
      await choose('click');
      await expectNoMarks(page);
    },
  );

  test('going back from everywhere to one site leaves the one', async () => {
    await choose('everywhere');
    await choose('site');
    await expectMarks(page);
    await expectNoMarks(page, sample.replace('localhost', '127.0.0.1'));
  });
});
