import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenBrowser } from './browser.ts';
import { readAnnotations } from './extension-state.ts';
import { PARAGRAPHS, writeEditedPage } from './generated-pages.ts';
import { markPage } from './highlights.ts';
import { actionsOn } from './page-actions.ts';
import { PAGES, type PageServer, servePages } from './server.ts';
import { openSharedBrowser } from './shared-browser.ts';
import { waitUntil } from './wait.ts';

const MARKED = 'Marta Lindqvist had opened the gates';

const stories = [
  `Engineer ${MARKED} before midnight, she told the council.`,
  'Marta Lindqvist, who runs the province’s works, met the mayor again on Friday. Lindqvist had no answer yet.',
];

let server: PageServer;
let browser: OpenBrowser;
let page: Page;

beforeAll(async () => {
  const write = (words: string) => writeEditedPage((body) => `<p>${words}</p>${body}<p>${PARAGRAPHS[0]}</p>`);
  server = await servePages(PAGES, new Map(stories.map((words, at) => [`/2026/gates-${at}`, write(words)] as const)));
  browser = await openSharedBrowser();
});
afterAll(() => server.close());

async function openPopup(at: number) {
  page = await browser.newPage(`${server.base}2026/gates-${at}`);
  await markPage(browser, page);
  return browser.pressAction(page);
}

test('the popup leads to what was marked about the same people elsewhere, until it is told not to', async () => {
  await (await openPopup(0)).close();
  const actions = actionsOn(browser, page);
  await actions.select(MARKED);
  await actions.press('.toolbar', 'green');
  await waitUntil(async () => (await readAnnotations(browser)).length === 1, 'the highlight');
  await page.close();

  const popup = await openPopup(1);
  await popup.waitFor(() => document.querySelector('.earlier') !== null);
  const said = () => popup.evaluate(() => document.querySelector('.earlier')?.textContent);
  expect(await said()).toBe('You marked 1 passage about Marta Lindqvist in another article');
  await popup.click('.earlier .icon-button');
  await popup.waitFor(() => document.querySelector('.earlier') === null);
  await popup.click('.notice button');
  await popup.waitFor(() => document.querySelector('.earlier') !== null);
  await popup.close();
  await page.close();

  const library = await browser.extensionPage('library.html#search=Marta%20Lindqvist');
  await library.waitForFunction((words) => document.querySelector('main')?.textContent?.includes(words), {}, MARKED);
  await library.close();
});
