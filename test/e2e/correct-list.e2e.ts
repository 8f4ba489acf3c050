import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBarriers } from './axe.ts';
import type { OpenBrowser, Popup } from './browser.ts';
import { readMarks } from './highlights.ts';
import { screenshotPath } from './screenshots.ts';
import { PAGES, type PageServer, servePages } from './server.ts';
import { kind, openSharedBrowser } from './shared-browser.ts';
import { waitUntil } from './wait.ts';

let server: PageServer;
beforeAll(async () => {
  server = await servePages(PAGES);
});
afterAll(() => server.close());

/** The place in the list of the row with these words, or of this name, for `:nth-child`; 0 while there is none. */
const findRow = (words: string) =>
  [...document.querySelectorAll('.entries > li')].findIndex(
    (row) =>
      row.querySelector('.words > span')?.textContent?.includes(words) ||
      row.querySelector('.words > small')?.textContent?.startsWith(words),
  ) + 1;

const textOfRow = (words: string) =>
  [...document.querySelectorAll('.entries > li')].find(
    (row) =>
      row.querySelector('.words > span')?.textContent?.includes(words) ||
      row.querySelector('.words > small')?.textContent?.startsWith(words),
  )?.textContent ?? null;

/** The keyboard is on the row with these words. */
const isOnRow = (words: string) =>
  document.activeElement?.matches('.entries .words') === true && document.activeElement.textContent?.includes(words);

const isNowhere = (words: string) =>
  document.querySelector('.entries > li') !== null &&
  ![...document.querySelectorAll('.entries > li .words > span')].some((span) => span.textContent?.includes(words));

describe('correcting findings in a list', () => {
  let browser: OpenBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await openSharedBrowser({ windowSize: { width: 1100, height: 900 } });
    page = await browser.newPage(`${server.base}card--hostile/page.html`);
  });

  async function openTab(list: Popup, tab: string): Promise<void> {
    await list.waitFor(() => document.querySelector('.entries') !== null);
    await list.click(`#tab-${tab}`);
    await list.waitFor((one) => document.querySelector(`#tab-${one}[aria-selected=true]`) !== null, tab);
  }

  async function openPopup(tab: string): Promise<Popup> {
    await page.bringToFront();
    const popup = await browser.pressAction(page);
    await openTab(popup, tab);
    return popup;
  }

  /** Presses the pencil of a row, and waits until the keyboard is in its form. */
  async function correct(list: Popup, words: string): Promise<void> {
    const row = await list.waitFor(findRow, words);
    await list.evaluate((row) => document.querySelector(`.entries > li:nth-child(${row})`)?.scrollIntoView(), row);
    await list.click(`.entries > li:nth-child(${row}) .correct-this`);
    await list.waitFor(() => document.activeElement?.closest('section.correct form') !== null);
  }

  async function pressKeys(list: Popup, ...keys: KeyInput[]): Promise<void> {
    for (const key of keys) await list.press(key);
  }

  async function undo(list: Popup): Promise<void> {
    await list.waitFor(() => document.querySelector('.notice')?.textContent?.includes('Corrected.'));
    await list.click('.notice button');
  }

  const isMarked = async (words: string) => (await readMarks(page)).words.includes(words);
  const untilMarked = (words: string) => waitUntil(() => isMarked(words), `a mark on ${words}`);
  const untilUnmarked = (words: string) => waitUntil(async () => !(await isMarked(words)), `no mark on ${words}`);

  test('two actors are merged in the popup with the keyboard, and separated by undo', async () => {
    const popup = await openPopup('actor');
    await correct(popup, 'Fiona Grant');
    await popup.screenshot(screenshotPath(`correct-list-${kind}`));
    if (kind === 'chromium') {
      expect(await findBarriers(popup)).toEqual([]);
    }
    await pressKeys(popup, 'Tab', 'm', 'o', 'r', 'Tab', 'Tab', 'Enter');
    await popup.waitFor(isNowhere, 'Fiona Grant');
    expect(await popup.waitFor(textOfRow, 'Morag Sinclair')).toMatch(/6 $/);
    // The keyboard is where the actor is now.
    await popup.waitFor(isOnRow, 'Morag Sinclair');
    await undo(popup);
    expect(await popup.waitFor(textOfRow, 'Fiona Grant')).toMatch(/2 $/);
    expect(await popup.waitFor(textOfRow, 'Morag Sinclair')).toMatch(/4 $/);
    await popup.close();
  });

  test('an actor is split in the popup: a mention becomes another actor, with its quotations', async () => {
    const popup = await openPopup('actor');
    await correct(popup, 'Morag Sinclair');
    await popup.evaluate(() => document.querySelector('.split')?.scrollIntoView());
    await popup.click('.split summary');
    await popup.click('.mentions label:nth-of-type(2) input');
    await popup.click('.split [name=other]');
    await pressKeys(popup, 'End', '2', 'Enter');
    expect(await popup.waitFor(textOfRow, 'Sinclair2')).toBeTruthy();
    expect(await popup.waitFor(textOfRow, 'Morag Sinclair')).toMatch(/3 $/);
    await openTab(popup, 'quote');
    expect(await popup.waitFor(textOfRow, 'Sinclair2')).toContain('only a promise');
    await popup.close();
  });

  test('the split applies when the page is opened again', async () => {
    await page.reload();
    const popup = await openPopup('actor');
    expect(await popup.waitFor(textOfRow, 'Sinclair2')).toBeTruthy();
    await popup.close();
  });

  test('Escape closes the form and keeps the popup open', async () => {
    const popup = await openPopup('figure');
    await correct(popup, '60 books');
    await popup.press('Escape');
    await popup.waitFor(() => document.querySelector('section.correct') === null);
    await popup.waitFor(isOnRow, '60 books');
    await popup.close();
  });

  test('all mentions of an actor are rejected on the whole site', async () => {
    const popup = await openPopup('actor');
    await correct(popup, 'Portavoe');
    await popup.evaluate(() => document.querySelector('.rejects')?.scrollIntoView());
    await popup.click('.rejects [data-reject=site]');
    await popup.waitFor(isNowhere, 'Portavoe');
    await untilUnmarked('Portavoe');
    await undo(popup);
    await popup.waitFor(textOfRow, 'Portavoe');
    await untilMarked('Portavoe');
    await popup.close();
  });

  test('an error while storing is shown, and the form keeps its values', async () => {
    const popup = await openPopup('actor');
    await correct(popup, 'Tomasz Wilk');
    await browser.evaluateInBackground(() => {
      const { prototype } = (globalThis as unknown as { IDBObjectStore: { prototype: IDBObjectStore } }).IDBObjectStore;
      prototype.add = () => {
        throw new DOMException('The disk is full', 'QuotaExceededError');
      };
    });
    await pressKeys(popup, 'End', '3', 'Enter');
    expect(await popup.waitFor(() => document.querySelector('.notice[data-tone=error]')?.textContent)).toContain(
      'Your disk is full',
    );
    expect(await popup.evaluate(() => document.querySelector<HTMLInputElement>('section.correct input')?.value)).toBe(
      'Tomasz Wilk3',
    );
    await browser.stopBackground(); // it comes back as it was
    await popup.press('Enter');
    await popup.waitFor(() => document.querySelector('section.correct') === null);
    expect(await popup.waitFor(textOfRow, 'Tomasz Wilk3')).toBeTruthy();
    await undo(popup);
    await popup.waitFor(isNowhere, 'Tomasz Wilk3');
    await popup.close();
  });

  describe('beside the page', () => {
    let panel: Popup;

    beforeAll(async () => {
      const popup = await openPopup('actor');
      await popup.waitFor(() => document.querySelector('.open-panel:enabled') !== null);
      panel = await browser.awaitPanel(() => popup.click('.open-panel:enabled'));
    });

    test('a quotation gets another speaker, and is listed in the group of that speaker', async () => {
      await openTab(panel, 'quote');
      await panel.waitFor(() => document.querySelector('.order')?.getAttribute('aria-pressed') === 'true');
      await panel.click('.order');
      await panel.waitFor(() => document.querySelector('.order')?.getAttribute('aria-pressed') === 'false');
      await correct(panel, 'They took my chair');
      await pressKeys(panel, 't', 'o', 'm', 'Tab', 'Enter');
      await panel.waitFor(() => document.querySelector('section.correct') === null);
      expect(await panel.waitFor(textOfRow, 'They took my chair')).toContain('Tomasz Wilk');
    });

    test('a figure gets another value; undo restores the old one', async () => {
      await openTab(panel, 'figure');
      await correct(panel, '14 times');
      await pressKeys(panel, 'Tab', 'End', '0', 'Enter');
      expect(await panel.waitFor(textOfRow, '140')).toContain('14 times');
      await undo(panel);
      await panel.waitFor(isNowhere, '140');
    });

    test('a single figure is rejected; its highlight is removed, and restored by undo', async () => {
      await openTab(panel, 'figure');
      await correct(panel, '60 books');
      await panel.screenshot(screenshotPath(`correct-panel-${kind}`));
      await panel.evaluate(() => document.querySelector('.rejects')?.scrollIntoView());
      await panel.click('.rejects [data-reject=article]');
      await panel.waitFor(isNowhere, '60 books');
      await untilUnmarked('60 books');
      await undo(panel);
      await panel.waitFor(textOfRow, '60 books');
      await untilMarked('60 books');
    });
  });

  test('the corrections are listed in the settings', async () => {
    const settings = await browser.extensionPage('settings.html');
    const list = () => settings.evaluate(() => document.querySelector('.rules')?.textContent ?? '');
    await waitUntil(async () => (await list()).includes('Sinclair2'));
    expect(await list()).toContain('Tomasz Wilk');
    expect(await list()).not.toContain('Portavoe');
    await settings.close();
  });
});
