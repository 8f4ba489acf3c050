import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { OpenBrowser, Popup } from './browser.ts';
import { readMarks } from './highlights.ts';
import { choose, MENU } from './popup-actions.ts';
import { PAGES, type PageServer, servePages } from './server.ts';
import { openSharedBrowser } from './shared-browser.ts';
import { waitUntil } from './wait.ts';

let server: PageServer;
beforeAll(async () => {
  server = await servePages(PAGES);
});
afterAll(() => server.close());

const isMarked = async (page: Page, name: string) => (await readMarks(page)).words.some((mark) => mark.includes(name));

const waitForMark = (page: Page, name: string) => waitUntil(() => isMarked(page, name), `a mark on ${name}`);

describe('overruling the detection of articles', () => {
  let browser: OpenBrowser;
  let page: Page;
  let popup: Popup;
  beforeAll(async () => {
    browser = await openSharedBrowser();
  });
  afterEach(async () => {
    await popup.close();
    await page.close();
  });

  async function open(path: string, hasState: '.message:not([aria-busy])' | '.tabs'): Promise<void> {
    page = await browser.newPage(server.base + path);
    popup = await browser.pressAction(page);
    await popup.waitFor((selector) => document.querySelector(selector) !== null, hasState);
  }

  /** Opens the popup again after words were selected in the page. */
  async function select(selector: string): Promise<void> {
    await popup.close();
    await page.evaluate((selector) => {
      const element = document.querySelector(selector);
      if (element) document.getSelection()?.selectAllChildren(element);
    }, selector);
    popup = await browser.pressAction(page);
  }

  test('a text too short for an article is read on request', async () => {
    await open('overrule--short-notice/page.html', '.message:not([aria-busy])');
    expect(await popup.text()).toContain('No article on this page');
    await popup.click('.read-anyway');
    await popup.waitFor(() => document.querySelector('.tabs') !== null);
    await waitForMark(page, 'Ine Maas');
  });

  test('a page without text shows a message', async () => {
    await open('bad--empty/page.html', '.message:not([aria-busy])');
    await popup.click('.read-anyway');
    expect(await popup.waitFor(() => document.querySelector('.notice:not([hidden])')?.textContent)).toContain(
      'no words',
    );
  });

  test('dismissing an article removes its highlights; reading it anyway restores them', async () => {
    await open('overrule--two-stories/page.html', '.tabs');
    await waitForMark(page, 'Edda Kroon');
    await choose(popup, MENU, 'dismiss');
    await popup.waitFor(() => document.querySelector('.read-anyway') !== null);
    expect(await popup.text()).toContain('Not an article');
    expect((await readMarks(page)).words).toEqual([]);
    await popup.click('.read-anyway');
    await waitForMark(page, 'Edda Kroon');
  });

  test('the story around the selection is read', async () => {
    await open('overrule--two-stories/page.html', '.tabs');
    await popup.click(MENU);
    await popup.waitFor(() => document.querySelector('[data-act=dismiss]') !== null);
    expect(await popup.evaluate(() => document.querySelector('[data-act=selection]'))).toBeNull();
    await select('#archive p');
    await choose(popup, MENU, 'selection');
    await waitUntil(async () => !(await isMarked(page, 'Edda Kroon')), 'the other story to be left');
    await waitForMark(page, 'Jelle Brandsma');
    await popup.waitFor(() =>
      document.querySelector('.head-line p')?.getAttribute('title')?.includes('From our archive'),
    );
  });

  test('there were no errors', async () => {
    await open('bad--empty/page.html', '.message:not([aria-busy])');
    expect(await browser.readErrors()).toEqual([]);
  });
});
