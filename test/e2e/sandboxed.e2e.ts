import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenBrowser, Popup } from './browser.ts';
import { readAnnotations } from './extension-state.ts';
import { markPage, readWords } from './highlights.ts';
import { actionsOn } from './page-actions.ts';
import { choose, openTab } from './popup-actions.ts';
import { screenshotPath } from './screenshots.ts';
import { PAGES, type PageServer, servePages } from './server.ts';
import { kind, openSharedBrowser } from './shared-browser.ts';
import { waitUntil } from './wait.ts';

const story = readFileSync(`${PAGES}/card--doubt/page.html`, 'utf8');
const WORDS = 'carried their furniture up the stairs';
const NOTE = 'Which lamps?';

/** The policies that close a page to frames of the extension, and whether that is known before one is shown. */
const POLICIES: [string, boolean][] = [
  ['sandbox allow-scripts', true],
  ['sandbox', true],
  ['sandbox allow-same-origin', false],
];

const paths = POLICIES.map((_, at) => `/2026/${at}.html`);
let server: PageServer;
beforeAll(async () => {
  const pages = new Map([...paths, '/2026/open.html'].map((path) => [path, story]));
  const policies = new Map(POLICIES.map(([policy], at) => [paths[at] ?? '', policy]));
  policies.set('/2026/open.html', 'sandbox allow-scripts allow-same-origin');
  server = await servePages(PAGES, pages, policies);
});
afterAll(() => server.close());

/** The number of frames in the page UI. Runs in the content script. */
function countFrames(): number {
  type Opened = Element & { openOrClosedShadowRoot?: ShadowRoot };
  const { chrome } = globalThis as unknown as {
    chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
  };
  let count = 0;
  for (const host of document.documentElement.children) {
    const root = (host as Opened).openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(host);
    count += root?.querySelectorAll('iframe').length ?? 0;
  }
  return count;
}

const SAYS = 'This page lets nothing be shown over it';

describe('a sandboxed page', () => {
  let browser: OpenBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await openSharedBrowser();
  });

  async function openPopup(): Promise<Popup> {
    const popup = await browser.pressAction(page);
    await popup.waitFor(() => document.querySelector('.tabs') !== null);
    return popup;
  }

  test.each(POLICIES)(
    'with “%s”: the popup says so, and words are highlighted and noted in the panel',
    async (policy, isKnown) => {
      const at = POLICIES.findIndex(([one]) => one === policy);
      page = await browser.newPage(server.base.slice(0, -1) + paths[at]);
      const actions = actionsOn(browser, page);
      if (!isKnown) await markPage(browser, page);
      else await (await openPopup()).close();
      await actions.select(WORDS);
      await browser.evaluateInContent(page, () => new Promise((resolve) => setTimeout(resolve, 500))); // no timers of its own
      const frames = () => browser.evaluateInContent(page, countFrames);
      if (isKnown) expect(await frames()).toBe(0);
      else await waitUntil(async () => (await frames()) === 0, 'the frame to be given up');

      const popup = await openPopup();
      expect(await popup.text()).toContain(SAYS);
      await popup.screenshot(screenshotPath(`sandboxed-${kind}`));
      await popup.click('.highlight-selection');
      await waitUntil(async () => `${await readWords(page, 'own-yellow')}` === WORDS, 'the words in yellow');
      await popup.click('.highlight-selection');
      await popup.waitFor(() => document.querySelector('.notice')?.textContent?.includes('Select words') === true);

      const panel = await browser.awaitPanel(() => popup.click('.open-side').catch(() => undefined));
      await openTab(panel, 'mine');
      await panel.waitFor((says) => document.body.textContent?.includes(says) === true, SAYS);
      expect(await panel.evaluate(() => document.querySelector('.open-side'))).toBeNull();
      await choose(panel, '.mark .more-menu > button', 'note');
      await panel.waitFor(() => document.activeElement?.localName === 'textarea');
      await panel.type('.mark textarea', NOTE);
      const url = page.url();
      const isStored = async () => (await readAnnotations(browser)).some((one) => one.note === NOTE && one.url === url);
      await waitUntil(isStored, 'the note to be stored');
      await panel.close();
      await page.close();
    },
  );

  test('that allows scripts and its origin is like any other', async () => {
    page = await browser.newPage(`${server.base}2026/open.html`);
    await markPage(browser, page);
    const actions = actionsOn(browser, page);
    await actions.select(WORDS);
    await actions.press('.toolbar', 'green');
    await waitUntil(async () => `${await readWords(page, 'own-green')}` === WORDS, 'the words in green');
    const popup = await openPopup();
    expect(await popup.text()).not.toContain(SAYS);
    await popup.close();
    await page.close();
  });

  test('there were no errors', async () => {
    const isOwn = (error: string) => !error.includes('Blocked script execution'); // that of the test itself
    expect((await browser.readErrors()).filter(isOwn)).toEqual([]);
  });
});
