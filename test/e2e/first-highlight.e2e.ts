import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { OpenBrowser } from './browser.ts';
import { changeSettings, readAnnotations, untilRunningOn, untilTab } from './extension-state.ts';
import { markPage } from './highlights.ts';
import { actionsOn, type PageActions } from './page-actions.ts';
import { screenshotPath } from './screenshots.ts';
import { PAGES, type PageServer, servePages } from './server.ts';
import { readShadow } from './shadow-content.ts';
import { kind, openSharedBrowser } from './shared-browser.ts';
import { clickIn, untilTimersFired, waitUntil } from './wait.ts';

let server: PageServer;
beforeAll(async () => {
  server = await servePages(PAGES);
});
afterAll(() => server.close());

describe('the first highlight', () => {
  let browser: OpenBrowser;
  let page: Page;
  let actions: PageActions;

  beforeEach(async () => {
    browser = await openSharedBrowser({ windowSize: { width: 1200, height: 800 } });
    await open('card--hostile/page.html');
  });

  async function open(path: string, host = 'localhost'): Promise<void> {
    page = await browser.newPage(`${server.base.replace('localhost', host)}${path}`);
    await markPage(browser, page);
    actions = actionsOn(browser, page);
  }

  async function highlight(words: string): Promise<void> {
    const before = (await readAnnotations(browser)).length;
    await actions.select(words);
    await actions.press('.toolbar', 'yellow');
    await waitUntil(async () => (await readAnnotations(browser)).length > before, 'the highlight');
  }

  /** How many texts of articles are kept. */
  const countTexts = () =>
    browser.evaluateInBackground(async () => {
      const opening = indexedDB.open('newsgloss');
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      const counting = opening.result.transaction('texts').objectStore('texts').count();
      await new Promise((resolve) => counting.addEventListener('success', resolve));
      opening.result.close();
      return counting.result;
    });

  test('keeps the article’s text, which is not saved for that, and asks about the site once', async () => {
    await highlight('Northern Lights Trust');
    const { text, buttons } = await actions.see('.question');
    expect(text).toContain('Always show my marks on this site?');
    expect(text).toContain('allow localhost');
    expect(text).toContain('Kept with the article’s text.');
    expect(Object.keys(buttons)).toEqual(['always', 'close']);
    expect(await countTexts()).toBe(1);
    await page.screenshot({ path: screenshotPath(`first-highlight-${kind}`) });
    await actions.press('.question', 'close');
    await actions.untilGone('.question');
    await highlight('will move to the island');
    await open('sample--news-traps/page.html');
    await highlight('one budget and one alarm');
    await waitUntil(async () => (await readShadow(browser, page, '.toast'))?.text.includes('Kept with'), 'the words');
    expect(await readShadow(browser, page, '.question')).toBeNull();
    expect(await countTexts()).toBe(2);
  });

  test('asks while its note is written, which goes on after the answer', async () => {
    await open('card--hostile/page.html', '127.0.0.1');
    await actions.select('Northern Lights Trust');
    await actions.press('.toolbar', 'note');
    await actions.untilWriting('note');
    await page.keyboard.type('Who pays');
    await actions.press('.question', 'close');
    await actions.untilGone('.question');
    const { box } = await actions.see('.note');
    await page.mouse.click(box.left + box.width / 2, box.top + 100);
    await actions.untilWriting('note');
    await page.keyboard.press('End');
    await page.keyboard.type(' for it?');
    const isStored = async () => (await readAnnotations(browser)).some(({ note }) => note === 'Who pays for it?');
    await waitUntil(isStored, 'the note');
  });

  test('has the site allowed by one press', async () => {
    await browser.acceptHosts(['*://localhost/*']);
    await highlight('Northern Lights Trust');
    await actions.press('.question', 'always');
    await actions.untilGone('.question');
    if (kind === 'firefox') {
      // Firefox puts its question from no frame in a page: a tab asks.
      const tab = await browser.extensionPage(await untilTab(browser, 'settings.html?site=localhost'));
      await clickIn(tab, '[data-act=always]');
    }
    await untilRunningOn(browser, '*://localhost/*');
  });

  test('has no text and no question where neither is wanted', async () => {
    await changeSettings(browser, { keepsText: false });
    await browser.grantHosts(['*://localhost/*']);
    await page.bringToFront();
    await highlight('Northern Lights Trust');
    await untilTimersFired(page, 1000);
    expect(await readShadow(browser, page, '.question')).toBeNull();
    expect(await countTexts()).toBe(0);
  });
});
