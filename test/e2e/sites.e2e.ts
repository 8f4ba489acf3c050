import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { extensionFolder, PAGES } from './extension-folder.ts';
import { readPainted } from './painted.ts';
import { type PageServer, servePages } from './server.ts';
import { waitUntil } from './wait.ts';

let server: PageServer;
let sample: string;
beforeAll(async () => {
  server = await servePages(PAGES);
  sample = `${server.base}sample--news-traps/page.html`;
});
afterAll(() => server.close());

/** Long enough for a script that runs by itself to have painted. */
const PAINT_MS = 1500;

async function paintsByItself(page: Page): Promise<boolean> {
  await page.goto(sample);
  return waitUntil(async () => (await readPainted(page)).actor, PAINT_MS).then(
    () => true,
    () => false,
  );
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

  async function choose(reach: string): Promise<void> {
    await page.bringToFront();
    const popup = await browser.pressAction(page);
    await popup.waitFor(() => document.querySelector('.tabs') !== null && document.querySelector('.sites') !== null);
    await popup.click('.sites summary');
    await popup.waitFor(() => document.querySelector('.sites[open]') !== null);
    await popup.click(`.sites input[value=${reach}]`);
    await popup.waitFor(
      (name) => document.querySelector<HTMLInputElement>('.sites input:checked')?.value === name,
      reach,
    );
    await popup.close();
  }

  test('nothing runs before the reader asks', async () => expect(await paintsByItself(page)).toBe(false));

  test.each(['site', 'everywhere'])('“always” (%s) marks a page as it opens, and can be withdrawn', async (reach) => {
    await choose(reach);
    expect(await paintsByItself(page)).toBe(true);
    await choose('click');
    expect(await paintsByItself(page)).toBe(false);
  });

  test('going back from everywhere to one site leaves the one', async () => {
    await choose('everywhere');
    await choose('site');
    expect(await paintsByItself(page)).toBe(true);
    await page.goto(sample.replace('localhost', '127.0.0.1'));
    const painted = waitUntil(async () => (await readPainted(page)).actor, PAINT_MS);
    await expect(painted).rejects.toThrow();
  });
});
