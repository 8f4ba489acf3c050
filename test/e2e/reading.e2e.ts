import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser, type Popup } from './browser.ts';
import { extensionFolder } from './extension.ts';
import { readAnnotations, readWholeStorage } from './extension-state.ts';
import { countHighlights, expectFlash } from './highlights.ts';
import { readOwnNodes } from './page-text.ts';
import { choose, MENU, openTab, ROW_MENU } from './popup-actions.ts';
import { screenshotPath } from './screenshots.ts';
import { kind } from './shared-browser.ts';
import { useSample } from './use-sample.ts';
import { waitUntil } from './wait.ts';

const sample = useSample();

/** Presses the button and waits for the list. */
async function openList(browser: OpenBrowser, page: Page): Promise<Popup> {
  const popup = await browser.pressAction(page);
  await popup.waitFor(() => document.querySelector('.tabs') !== null);
  return popup;
}

const countRows = (popup: Popup) => popup.evaluate(() => document.querySelectorAll('.entries > .row').length);

const untilMine = (popup: Popup, count: number) =>
  popup.waitFor((n) => Number(document.querySelector('#tab-mine b')?.textContent ?? 0) === n, count);

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
    page = await browser.newPage(sample.address);
    before = await page.evaluate(readOwnNodes);
    popup = await openList(browser, page);
  });
  afterAll(() => browser.close());

  test('a click on the toolbar button lists actors, figures and quotes, and highlights them in the page', async () => {
    const painted = await countHighlights(page);
    for (const tab of ['actor', 'figure', 'quote']) {
      await openTab(popup, tab);
      expect(await countRows(popup), tab).toBeGreaterThan(4);
      expect(painted[tab], tab).toBeGreaterThan(4);
    }
    expect(await popup.text()).toContain('Save');
    await page.screenshot({ path: screenshotPath(`page-${kind}`) });
    await popup.screenshot(screenshotPath(`popup-${kind}`));
  });

  test('not one node of the page is added, removed or moved', async () => {
    expect(await page.evaluate(readOwnNodes)).toBe(before);
  });

  test('the overview has who speaks and which figures count, in eight rows with the line for what is mine', async () => {
    await openTab(popup, 'overview');
    await popup.waitFor(() => document.querySelectorAll('.overview section').length === 3);
    expect(await countRows(popup)).toBe(7);
    expect(await popup.text()).toContain('Select words in the page to highlight them.');
    const isWhole = () => {
      const panel = document.querySelector('#panel');
      return panel !== null && panel.scrollHeight <= panel.clientHeight;
    };
    if (kind === 'chromium') expect(await popup.evaluate(isWhole)).toBe(true); // Firefox’s fonts differ by a pixel or two
    await popup.click('.overview section:last-child .section-head');
    await popup.waitFor(() => document.querySelector('#tab-figure[aria-selected=true]') !== null);
  });

  test('the first two lines take 80 of 560 pixels, and eight rows stand under them', async () => {
    for (const tab of ['actor', 'figure', 'quote']) {
      await openTab(popup, tab);
      const seen = await popup.evaluate(() => {
        const { top, bottom } = document.querySelector('#panel')?.getBoundingClientRect() ?? new DOMRect();
        const rows = [...document.querySelectorAll('.row')].map((row) => row.getBoundingClientRect().bottom);
        return { top, height: bottom, rows: rows.filter((end) => end <= bottom + 1).length };
      });
      expect(seen, tab).toEqual({ top: 80, height: 560, rows: 8 });
    }
  });

  test('an actor pressed opens its places, each a sentence, and the page goes to the first; a place pressed goes there', async () => {
    await openTab(popup, 'actor');
    await expectFlash(page, () => popup.click('.row .row-text'));
    const places = () => [...document.querySelectorAll('.place')].map((place) => place.textContent ?? '');
    const sentences = await popup.waitFor(() => {
      const all = [...document.querySelectorAll('.place')].map((place) => place.textContent ?? '');
      return all.length > 1 ? all : null;
    });
    expect(sentences?.every((sentence) => sentence.split(' ').length > 3)).toBe(true);
    expect(await popup.evaluate(() => document.querySelector('.place')?.getAttribute('aria-current'))).toBe('location');
    await expectFlash(page, () => popup.click('.places li:nth-child(2) .place'));
    expect(await popup.evaluate(places)).toEqual(sentences);
    await popup.click('.row .row-text');
    await popup.waitFor(() => document.querySelector('.place') === null);
  });

  test('pressing an entry scrolls the page to it and flashes it', async () => {
    await page.evaluate(() => window.scrollTo(0, 0));
    await openTab(popup, 'quote');
    await expectFlash(page, () => popup.click('.entries > li:nth-child(8) .row-text'));
    expect(await scrollOf(page)).toBeGreaterThan(200);
    await waitUntil(async () => (await countHighlights(page)).flash === undefined, 'the flash to be over');
  });

  test('what is typed to find rows shows only those that match, or a message if there are none', async () => {
    await openTab(popup, 'actor');
    const all = await countRows(popup);
    await popup.press('/');
    await popup.waitFor(() => document.activeElement?.matches('[type=search]'));
    for (const _ of 'zzz') await popup.press('z');
    expect(await popup.waitFor(() => document.querySelector('.hint')?.textContent)).toContain('zzz');
    await popup.press('Escape');
    await popup.waitFor((all) => document.querySelectorAll('.entries > .row').length === all, all);
    expect(await popup.evaluate(() => document.querySelector('[type=search]'))).toBeNull();
  });

  test('a quotation is copied with its speaker and source by two presses, or by a key', async () => {
    await openTab(popup, 'quote');
    await popup.evaluate(() => {
      // after the popup has set it
      addEventListener('copy', (event) => {
        document.body.dataset.copied = event.clipboardData?.getData('text/plain');
      });
    });
    const copied = () =>
      popup.waitFor(() => {
        const { copied } = document.body.dataset;
        delete document.body.dataset.copied;
        return copied;
      });
    await choose(popup, ROW_MENU, 'copy');
    const text = await copied();
    expect(text).toContain('— Annelies Brandsma, mayor of Veldermonde');
    expect(text).toContain('Meridian Courier');
    await popup.waitFor(() => document.querySelector('.notice')?.textContent?.includes('Copied with speaker'));
    await popup.evaluate(() => document.querySelector<HTMLElement>('.row .row-text')?.focus());
    await popup.press('c');
    expect(await copied()).toBe(text);
  });

  test('few findings are marked at first; all or none if the reader chooses so', async () => {
    const countMarks = async () => {
      const { actor = 0, figure = 0, quote = 0 } = await countHighlights(page);
      return actor + figure + quote;
    };
    const choose = async (density: string) => {
      await popup.click(`.menu [value=${density}]`);
      await popup.waitFor(
        (density) => document.querySelector<HTMLInputElement>(`.menu [value=${density}]`)?.checked,
        density,
      );
    };
    await popup.click(MENU);
    const few = await countMarks();
    await choose('full');
    await waitUntil(async () => (await countMarks()) > 1.5 * few, 'all marks');
    await choose('off');
    await waitUntil(async () => (await countMarks()) === 0, 'no marks');
    await popup.waitFor(() => document.querySelector('.menu-label')?.textContent?.includes('0 of '));
    await choose('quiet');
    await waitUntil(async () => (await countMarks()) === few, 'few marks');
    await popup.press('Escape');
    await popup.waitFor(() => document.querySelector('.menu') === null);
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
    expect(stored).not.toContain(new URL(sample.address).pathname);
  });

  test('the list is usable by keyboard alone', async () => {
    await openTab(popup, 'figure');
    await popup.evaluate(() => document.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus());
    await popup.press('ArrowRight');
    expect(await popup.waitFor(() => document.activeElement?.id === 'tab-quote')).toBe(true);
    await popup.press('Home');
    expect(await popup.waitFor(() => document.activeElement?.id === 'tab-overview')).toBe(true);
    await popup.press('ArrowRight');
    expect(await popup.waitFor(() => document.activeElement?.id === 'tab-mine')).toBe(true);
    await popup.press('End');
    expect(await popup.waitFor(() => document.activeElement?.id === 'tab-quote')).toBe(true);
  });

  test('undo restores a deleted annotation', async () => {
    await openTab(popup, 'quote');
    await popup.click('.row .keep');
    await untilMine(popup, 1);
    await popup.click('.row .keep');
    await untilMine(popup, 0);
    await popup.click('.notice button');
    await untilMine(popup, 1);
    await popup.click('.row .keep');
    await untilMine(popup, 0);
  });

  test('three kept findings survive killing the browser, in the list and on the page', async () => {
    for (const nth of [1, 2, 3]) {
      await popup.click(`.entries > li:nth-child(${nth}) .keep`);
      await untilMine(popup, nth);
    }
    await openTab(popup, 'mine');
    const words = () => [...document.querySelectorAll('.row .row-text')].map((span) => span.textContent);
    await popup.waitFor(() => document.querySelectorAll('.row').length === 3);
    const kept = await popup.evaluate(words);
    const { profile } = browser;
    await browser.kill();

    browser = await openBrowser(kind, {
      extension: extensionFolder(kind),
      profile,
      windowSize: { width: 1100, height: 900 },
    });
    page = await browser.newPage(sample.address);
    popup = await openList(browser, page);
    await untilMine(popup, 3);
    await openTab(popup, 'mine');
    await popup.waitFor(() => document.querySelectorAll('.row').length === 3);
    expect(await popup.evaluate(words)).toEqual(kept);
    expect((await countHighlights(page)).kept).toBeGreaterThanOrEqual(3);
    await expect.poll(() => browser.evaluateInBackground(readBadges)).toContain('3');
  });

  test('the background may stop between any two messages', async () => {
    await openTab(popup, 'quote');
    await browser.stopBackground();
    await popup.evaluate(() => document.querySelector<HTMLElement>('.keep[aria-pressed=false]')?.click());
    await untilMine(popup, 4);
  });

  test('a saved article keeps all its findings, and only what the reader kept counts as theirs', async () => {
    await popup.click('.save');
    await popup.waitFor(() => document.querySelector('.save')?.hasAttribute('data-saved'));
    await untilMine(popup, 4);
    await openTab(popup, 'mine');
    await popup.waitFor(() => document.querySelectorAll('#panel .row').length === 4);
    expect((await readAnnotations(browser)).length).toBeGreaterThan(30);
  });

  test('a finding of a saved article is kept by itself with its bookmark', async () => {
    await openTab(popup, 'figure');
    const stored = (await readAnnotations(browser)).length;
    await popup.click('.keep[aria-pressed=false]');
    await untilMine(popup, 5);
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
