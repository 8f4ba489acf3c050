import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser, type Popup } from './browser.ts';
import { extensionFolder } from './extension.ts';
import { readAnnotations, readWholeStorage } from './extension-state.ts';
import { countHighlights, expectFlash } from './highlights.ts';
import { readOwnNodes } from './page-text.ts';
import { screenshotPath } from './screenshots.ts';
import { PAGES, type PageServer, servePages } from './server.ts';
import { kind } from './shared-browser.ts';
import { waitUntil } from './wait.ts';

let server: PageServer;
let sample: string;
beforeAll(async () => {
  server = await servePages(PAGES);
  sample = `${server.base}sample--news-traps/page.html`;
});
afterAll(() => server.close());

/** Opens a tab of the list. */
async function openTab(popup: Popup, tab: string): Promise<void> {
  await popup.click(`#tab-${tab}`);
  await popup.waitFor((name) => document.querySelector(`#tab-${name}[aria-selected=true]`) !== null, tab);
}

/** Presses the button and waits for the list. */
async function openList(browser: OpenBrowser, page: Page): Promise<Popup> {
  const popup = await browser.pressAction(page);
  await popup.waitFor(() => document.querySelector('.tabs') !== null);
  return popup;
}

const countOf = (popup: Popup, tab: string) =>
  popup.evaluate((name) => Number(document.querySelector(`#tab-${name} b`)?.textContent), tab);

const scrollOf = (page: Page) => page.evaluate(() => Math.round(window.scrollY));

/** What the part of the browser's API that these tests touch looks like, in both browsers. */
interface Api {
  tabs: { query(asked: { active: boolean }): Promise<{ id: number }[]> };
  action: { getBadgeText(asked: { tabId: number }): Promise<string> };
}

/** Runs in the background: the badge over each tab in front. */
async function readBadges(): Promise<string[]> {
  const { tabs, action } = (globalThis as unknown as { chrome: Api }).chrome;
  const active = await tabs.query({ active: true });
  return Promise.all(active.map(({ id }) => action.getBadgeText({ tabId: id })));
}

describe('annotating while reading', () => {
  let browser: OpenBrowser;
  let page: Page;
  let popup: Popup;
  let before: string;

  beforeAll(async () => {
    browser = await openBrowser(kind, { extension: extensionFolder(kind), windowSize: { width: 1100, height: 900 } });
    page = await browser.newPage(sample);
    before = await page.evaluate(readOwnNodes);
    popup = await openList(browser, page);
  });
  afterAll(() => browser.close());

  test('a click on the toolbar button lists actors, figures and quotes, and highlights them in the page', async () => {
    const painted = await countHighlights(page);
    for (const tab of ['actor', 'figure', 'quote']) {
      expect(await countOf(popup, tab), tab).toBeGreaterThan(4);
      expect(painted[tab], tab).toBeGreaterThan(4);
    }
    expect(await popup.text()).toContain('Save');
    await page.screenshot({ path: screenshotPath(`page-${kind}`) });
    await popup.screenshot(screenshotPath(`popup-${kind}`));
  });

  test('not one node of the page is added, removed or moved', async () => {
    expect(await page.evaluate(readOwnNodes)).toBe(before);
  });

  test('an actor named often is one entry with its count, and opens to its mentions', async () => {
    const entries = await popup.evaluate(() => document.querySelectorAll('.entries > li').length);
    expect(await countOf(popup, 'actor')).toBe(entries);
    await popup.click('.count');
    const inside = await popup.waitFor(() => document.querySelectorAll('.group ul .entry').length);
    expect(await popup.evaluate(() => Number.parseInt(document.querySelector('.count')?.textContent ?? '', 10))).toBe(
      inside,
    );
    await popup.click('.count');
  });

  test('pressing an entry scrolls the page to it and flashes it', async () => {
    await page.evaluate(() => window.scrollTo(0, 0));
    await openTab(popup, 'quote');
    await expectFlash(page, () => popup.click('.entries > li:last-child .words'));
    expect(await scrollOf(page)).toBeGreaterThan(200);
    await waitUntil(async () => (await countHighlights(page)).flash === undefined, 'the flash to be over');
  });

  test('the filter shows only matching entries, or a message if there are none', async () => {
    await openTab(popup, 'actor');
    const all = await popup.waitFor(() => document.querySelectorAll('.entry').length);
    await popup.type('[type=search]', 'zzz');
    expect(await popup.waitFor(() => document.querySelector('.empty')?.textContent)).toContain('zzz');
    for (const _ of 'zzz') await popup.press('Backspace');
    await popup.waitFor((all) => document.querySelectorAll('.entry').length === all, all);
  });

  test('few findings are marked at first; all or none if the reader chooses so', async () => {
    const countMarks = async () => {
      const { actor = 0, figure = 0, quote = 0 } = await countHighlights(page);
      return actor + figure + quote;
    };
    const choose = async (density: string) => {
      await popup.click(`.density [value=${density}]`);
      await popup.waitFor(
        (density) => document.querySelector<HTMLInputElement>(`.density [value=${density}]`)?.checked,
        density,
      );
    };
    const few = await countMarks();
    await choose('full');
    await waitUntil(async () => (await countMarks()) > 1.5 * few, 'all marks');
    await choose('off');
    await waitUntil(async () => (await countMarks()) === 0, 'no marks');
    await popup.waitFor(() => document.querySelector('.density')?.textContent?.includes('No marks shown'));
    await choose('quiet');
    await waitUntil(async () => (await countMarks()) === few, 'few marks');
    // The key that marks a page goes from one density to the next.
    await browser.pressCommand('mark-page');
    await waitUntil(async () => (await countMarks()) > 1.5 * few, 'all marks');
    await browser.pressCommand('mark-page');
    await waitUntil(async () => (await countMarks()) === 0, 'no marks');
    await browser.pressCommand('mark-page');
    await waitUntil(async () => (await countMarks()) === few, 'few marks');
  });

  test('what is only read is not recorded', async () => {
    const stored = await readWholeStorage(browser);
    expect(stored).toContain('"annotations":[]');
    expect(stored).toContain('"articles":[]');
    expect(stored).not.toContain(new URL(sample).pathname);
  });

  test('the list is usable by keyboard alone', async () => {
    await openTab(popup, 'figure');
    await popup.evaluate(() => document.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus());
    await popup.press('ArrowRight');
    expect(await popup.waitFor(() => document.activeElement?.id === 'tab-quote')).toBe(true);
    await popup.press('End');
    expect(await popup.waitFor(() => document.activeElement?.id === 'tab-kept')).toBe(true);
    await popup.press('Home');
    expect(await popup.waitFor(() => document.activeElement?.id === 'tab-actor')).toBe(true);
  });

  test('undo restores a deleted annotation', async () => {
    await openTab(popup, 'quote');
    await popup.click('.order');
    await popup.waitFor(() => document.querySelector('.group') === null);
    await popup.click('.keep');
    await popup.waitFor(() => document.querySelector('#tab-kept b')?.textContent === '1');
    await popup.click('.keep');
    await popup.waitFor(() => document.querySelector('#tab-kept b')?.textContent === '0');
    await popup.click('.notice button');
    await popup.waitFor(() => document.querySelector('#tab-kept b')?.textContent === '1');
    await popup.click('.keep');
    await popup.waitFor(() => document.querySelector('#tab-kept b')?.textContent === '0');
  });

  test('three kept findings survive killing the browser, in the list and on the page', async () => {
    for (const nth of [1, 2, 3]) {
      await popup.click(`.entries > li:nth-child(${nth}) .keep`);
      await popup.waitFor((n) => document.querySelector('#tab-kept b')?.textContent === String(n), nth);
    }
    await openTab(popup, 'kept');
    const words = () => [...document.querySelectorAll('.entry .words span')].map((span) => span.textContent);
    await popup.waitFor(() => document.querySelectorAll('.entry').length === 3);
    const kept = await popup.evaluate(words);
    const { profile } = browser;
    await browser.kill();

    browser = await openBrowser(kind, {
      extension: extensionFolder(kind),
      profile,
      windowSize: { width: 1100, height: 900 },
    });
    page = await browser.newPage(sample);
    popup = await openList(browser, page);
    expect(await countOf(popup, 'kept')).toBe(3);
    await openTab(popup, 'kept');
    await popup.waitFor(() => document.querySelectorAll('.entry').length === 3);
    expect(await popup.evaluate(words)).toEqual(kept);
    expect((await countHighlights(page)).kept).toBeGreaterThanOrEqual(3);
    await expect.poll(() => browser.evaluateInBackground(readBadges)).toContain('3');
  });

  test('the background may stop between any two messages', async () => {
    await openTab(popup, 'quote');
    await browser.stopBackground();
    await popup.evaluate(() => document.querySelector<HTMLElement>('.keep[aria-pressed=false]')?.click());
    await popup.waitFor(() => document.querySelector('#tab-kept b')?.textContent === '4');
  });

  test('a saved article keeps all its findings, and is one row more among what the reader kept', async () => {
    const kept = await countOf(popup, 'kept');
    await popup.click('.save');
    await popup.waitFor(() => document.querySelector('.save')?.hasAttribute('data-saved'));
    expect(await countOf(popup, 'kept')).toBe(kept + 1);
    await openTab(popup, 'kept');
    expect(await popup.waitFor(() => document.querySelector('.saved-article')?.textContent)).toMatch(
      / [3-9]\d findings$/,
    );
    expect(await popup.evaluate(() => document.querySelectorAll('.mark').length)).toBe(kept);
    expect((await readAnnotations(browser)).length).toBeGreaterThan(30);
  });

  test('a finding of a saved article is kept by itself with its bookmark', async () => {
    const kept = await countOf(popup, 'kept');
    await openTab(popup, 'figure');
    const stored = (await readAnnotations(browser)).length;
    await popup.click('.keep[aria-pressed=false]');
    await popup.waitFor((count) => document.querySelector('#tab-kept b')?.textContent === String(count), kept + 1);
    expect(await readAnnotations(browser)).toHaveLength(stored);
  });

  test('what is kept is in no storage of the page', async () => {
    expect(JSON.parse(await readWholeStorage(browser)).annotations).not.toEqual([]);
    const inPage = () =>
      Promise.all([indexedDB.databases(), caches.keys(), localStorage.length, sessionStorage.length]);
    expect(await page.evaluate(inPage)).toEqual([[], [], 0, 0]);
  });

  test('there were no errors', async () => expect(await browser.readErrors()).toEqual([]));
});
