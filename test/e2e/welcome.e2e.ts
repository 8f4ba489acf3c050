import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { extensionFolder } from './extension.ts';
import { untilRunningOn, untilSetting } from './extension-state.ts';
import { countHighlights } from './highlights.ts';
import { screenshotPath } from './screenshots.ts';
import { PAGES, type PageServer, servePages } from './server.ts';
import { kind } from './shared-browser.ts';
import { WINDOWS } from './view.ts';
import { clickIn, waitUntil } from './wait.ts';

let server: PageServer;
beforeAll(async () => {
  server = await servePages(PAGES);
});
afterAll(() => server.close());

const has = (page: Page, selector: string) =>
  waitUntil(() => page.evaluate((one) => document.querySelector(one) !== null, selector), selector);

/** Selects words of the sample, which are all in one part of it. */
const selectWords = (page: Page, words: string) =>
  page.evaluate((words) => {
    for (const { firstChild } of document.querySelectorAll('.sample [data-start]')) {
      const at = firstChild?.textContent?.indexOf(words) ?? -1;
      if (firstChild && at >= 0)
        document.getSelection()?.setBaseAndExtent(firstChild, at, firstChild, at + words.length);
    }
  }, words);

/** Waits until the library has one highlight, of this colour and with this note. */
const untilAnnotation = (browser: OpenBrowser, expected: { note: string; colour: string }) =>
  waitUntil(async () => {
    const rows = await browser.evaluateInBackground(async () => {
      const opening = indexedDB.open('newsgloss');
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      const reading = opening.result.transaction('annotations').objectStore('annotations').getAll();
      await new Promise((resolve) => reading.addEventListener('success', resolve));
      opening.result.close();
      return (reading.result as { note: string; colour: string }[]).map(({ note, colour }) => ({ note, colour }));
    });
    return JSON.stringify(rows) === JSON.stringify([expected]);
  }, 'the highlight');

describe('after installation', () => {
  let browser: OpenBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser(kind, { extension: extensionFolder(kind), windowSize: { width: 1000, height: 1100 } });
    await browser.acceptHosts(['*://*/*', '*://localhost/*']);
  });
  afterAll(() => browser.close());

  const say = () => page.$eval('h1', (heading) => heading.textContent);

  test('the button is pressed, and a few words are marked, which explain themselves', async () => {
    page = await browser.extensionPage('welcome.html');
    await has(page, 'button.press');
    expect(await page.$$eval('.sample .kind-mark', (marks) => marks.length)).toBe(0);
    expect(await page.$eval('.skip', (link) => link.getAttribute('href'))).toBe('library.html');
    await page.screenshot({ path: screenshotPath(`welcome-${kind}`) });
    await page.click('button.press');
    for (const kind of ['actor', 'figure', 'quote']) await has(page, `.sample .kind-mark[data-kinds~=${kind}]`);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    const marked = await page.$$eval('.sample .kind-mark', (marks) => marks.map(({ textContent }) => textContent));
    expect(marked).not.toContain('Tuesday'); // quiet density
    await clickIn(page, '.sample .kind-mark[data-kinds=figure]');
    const card = () => page.evaluate(() => document.querySelector('.over-card')?.textContent ?? '');
    await waitUntil(async () => (await card()).includes('1.3 million'), 'the figure');
    expect(await page.$('.next')).toBeNull();
  });

  test('a line is highlighted, and stands in the library', async () => {
    await clickIn(page, '.sample .kind-mark[data-kinds=figure]');
    await selectWords(page, 'two more years');
    await has(page, '.over-bar');
    await clickIn(page, '.over-bar [data-colour=green]');
    await has(page, '.sample .own');
    await has(page, '.next:focus');
    await page.keyboard.press('Enter');
    await has(page, '.in-library .mine');
    expect(await say()).toBe('Here it is, and here it stays');
    expect(await page.$eval('.mine > p', (line) => line.textContent)).toBe('two more years');
    await clickIn(page, '.add-note');
    await has(page, '.mine textarea:focus');
    await page.keyboard.type('And after that?');
    await untilAnnotation(browser, { note: 'And after that?', colour: 'green' });
    const link = await page.$eval('.in-library h3 a', (link) => link.getAttribute('href') ?? '');
    const library = await browser.extensionPage(link);
    await waitUntil(() => library.evaluate(() => document.body.textContent?.includes('two more years')), 'the article');
    await library.close();
    await page.close();
  });

  test('what was highlighted is still there, and gets another colour and no second highlight', async () => {
    page = await browser.extensionPage('welcome.html');
    await has(page, 'button.press');
    await page.focus('.primary');
    await page.keyboard.press('Enter');
    await has(page, '.sample .own');
    await page.focus('.sample .own');
    await page.keyboard.press('Enter');
    await has(page, '.over-bar [data-colour=green][aria-pressed=true]');
    await clickIn(page, '.over-bar [data-colour=pink]');
    await untilAnnotation(browser, { note: 'And after that?', colour: 'pink' });
    await clickIn(page, '.next');
    await has(page, '.in-library .mine');
    expect((await page.$$('.mine')).length).toBe(1);
  });

  test.each(['narrow', 'zoomed'] as const)('in a %s window nothing covers what is to be pressed', async (size) => {
    await page.close();
    page = await browser.extensionPage('welcome.html');
    await page.setViewport(WINDOWS[size]);
    await has(page, 'button.press');
    await clickIn(page, 'button.press');
    await has(page, '.next');
    await clickIn(page, '.sample .kind-mark');
    await has(page, '.over-card');
    await selectWords(page, 'treasurer, had asked');
    await has(page, '.over-bar');
    for (const selector of ['.next', '.over-bar [data-colour=orange]', '.over-bar .write']) {
      const isOnTop = await page.evaluate((selector) => {
        const button = document.querySelector<HTMLElement>(selector);
        button?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const box = button?.getBoundingClientRect();
        if (!button || !box) return false;
        const at = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        return button.contains(at) && document.documentElement.scrollWidth <= innerWidth;
      }, selector);
      expect([selector, isOnTop]).toEqual([selector, true]);
    }
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
    await waitUntil(() => settings.evaluate(() => location.pathname === '/library.html'), 'the library');
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
