import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBarriers } from './axe.ts';
import type { OpenBrowser, Popup } from './browser.ts';
import { readRules } from './extension-state.ts';
import { readMarks } from './highlights.ts';
import { choose, openSide, openTab } from './popup-actions.ts';
import { screenshotPath } from './screenshots.ts';
import { PAGES, type PageServer, servePages } from './server.ts';
import { kind, openSharedBrowser } from './shared-browser.ts';
import { waitUntil } from './wait.ts';

let server: PageServer;
beforeAll(async () => {
  server = await servePages(PAGES);
});
afterAll(() => server.close());

/** The place in the list of the row of this name or with these words, for `:nth-child`; 0 while there is none. */
const findRow = (words: string) => {
  const rows = [...document.querySelectorAll('.entries > li')];
  const isNamed = (row: Element) => row.querySelector('.lead')?.firstChild?.textContent?.includes(words);
  const named = rows.findIndex(isNamed);
  return (named >= 0 ? named : rows.findIndex(({ textContent }) => textContent?.includes(words))) + 1;
};

const textOfRow = (words: string) =>
  [...document.querySelectorAll('.row-text')].find((row) => row.textContent?.includes(words))?.textContent ?? null;

/** The keyboard is on the row with these words. */
const isOnRow = (words: string) =>
  document.activeElement?.matches('.row-text') === true && document.activeElement.textContent?.includes(words);

/** No row is of something with this name, or has these words set apart. */
const isNowhere = (words: string) =>
  document.querySelector('.entries > li') !== null &&
  ![...document.querySelectorAll('.lead, .two b')].some((one) => one.firstChild?.textContent?.includes(words));

describe('correcting findings in a list', () => {
  let browser: OpenBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await openSharedBrowser({ windowSize: { width: 1100, height: 900 } });
    page = await browser.newPage(`${server.base}card--hostile/page.html`);
  });

  async function openPopup(tab: string): Promise<Popup> {
    await page.bringToFront();
    const popup = await browser.pressAction(page);
    await openTab(popup, tab);
    return popup;
  }

  /** Opens the form of a row, and waits until the keyboard is in it. */
  async function correct(list: Popup, words: string): Promise<void> {
    const row = await list.waitFor(findRow, words);
    await choose(list, `.entries > li:nth-child(${row}) .more-menu > button`, 'correct');
    await list.waitFor(() => document.activeElement?.closest('section.correct form') !== null);
  }

  /** How many places a row has. */
  async function countPlaces(list: Popup, words: string): Promise<number> {
    const row = await list.waitFor(findRow, words);
    await list.evaluate(
      (row) => document.querySelector<HTMLElement>(`.entries > li:nth-child(${row}) .row-text`)?.click(),
      row,
    );
    const places = await list.waitFor(() => document.querySelectorAll('.place').length);
    await list.evaluate(() => document.querySelector<HTMLElement>('[data-open] .row-text')?.click());
    return places;
  }

  async function pressKeys(list: Popup, ...keys: KeyInput[]): Promise<void> {
    for (const key of keys) await list.press(key);
  }

  async function undo(list: Popup): Promise<void> {
    await list.waitFor(() => /Corrected|Changed|Done/.test(document.querySelector('.notice')?.textContent ?? ''));
    await list.click('.notice button:last-child');
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
    // The keyboard is where the actor is now.
    await popup.waitFor(isOnRow, 'Morag Sinclair');
    expect(await countPlaces(popup, 'Morag Sinclair')).toBe(6);
    await undo(popup);
    expect(await countPlaces(popup, 'Fiona Grant')).toBe(2);
    expect(await countPlaces(popup, 'Morag Sinclair')).toBe(4);
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
    expect(await countPlaces(popup, 'Morag Sinclair')).toBe(3);
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
    const row = await popup.waitFor(findRow, 'Portavoe');
    await choose(popup, `.entries > li:nth-child(${row}) .more-menu > button`, 'reject');
    await popup.waitFor(isNowhere, 'Portavoe');
    await popup.click('.notice button:first-of-type');
    await waitUntil(
      async () => (await readRules(browser)).some(({ site }) => site !== undefined),
      'a rule for the site',
    );
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

  test('who may have said something stands after “perhaps”; two presses settle it, which can be undone', async () => {
    const story = await browser.newPage(`${server.base}card--doubt/page.html`);
    const popup = await browser.pressAction(story);
    await openTab(popup, 'quote');
    const first = () => document.querySelector('.row-text')?.textContent ?? '';
    expect(await popup.waitFor(first)).toMatch(/^perhaps (?:Saskia Vik|Greta Lindemann) “We were lucky,”/);
    expect(await popup.evaluate(() => document.querySelector('.row:first-child .keep') === null)).toBe(true);
    await popup.click('.check');
    expect(await popup.waitFor(() => document.querySelector('.ask p')?.textContent)).toContain('she');
    const names = () => [...document.querySelectorAll('.pick button')].map((button) => button.textContent);
    expect((await popup.evaluate(names)).toSorted()).toEqual(['Greta Lindemann', 'Ida Lind', 'Other…', 'Saskia Vik']);
    await popup.screenshot(screenshotPath(`check-${kind}`));
    const { length } = await readRules(browser);
    await popup.click('.pick button:nth-child(2)');
    await popup.waitFor(() => document.querySelector('.row .check') === null);
    expect(await popup.evaluate(first)).toMatch(/^(?:Saskia Vik|Greta Lindemann) “We were lucky,”/);
    await popup.waitFor(isOnRow, 'We were lucky');
    expect(await readRules(browser)).toHaveLength(length + 1);
    await undo(popup);
    await popup.waitFor(() => document.querySelector('.row .check') !== null);
    await popup.close();
    await story.close();
  });

  describe('beside the page', () => {
    let panel: Popup;

    beforeAll(async () => {
      const popup = await openPopup('actor');
      panel = await openSide(browser, popup);
    });

    test('a quotation gets another speaker, who stands before it', async () => {
      await openTab(panel, 'quote');
      await correct(panel, 'They took my chair');
      await pressKeys(panel, 't', 'o', 'm', 'Tab', 'Enter');
      await panel.waitFor(() => document.querySelector('section.correct') === null);
      expect(await panel.waitFor(textOfRow, 'They took my chair')).toContain('Tomasz Wilk');
    });

    test('a figure gets another value; undo restores the old one', async () => {
      await openTab(panel, 'figure');
      await correct(panel, '14 times');
      await pressKeys(panel, 'Tab', 'End', '0', 'Enter');
      const readValues = async () => (await readRules(browser)).map(({ facts }) => facts?.value);
      await waitUntil(async () => (await readValues()).includes(140), 'the value to be stored');
      await panel.waitFor(isOnRow, '14 times');
      await undo(panel);
      await waitUntil(async () => !(await readValues()).includes(140), 'the value to be taken back');
    });

    test('a single figure is rejected; its highlight is removed, and restored by undo', async () => {
      await openTab(panel, 'figure');
      const row = await panel.waitFor(findRow, '60 books');
      await panel.evaluate(
        (row) => document.querySelector<HTMLElement>(`.entries > li:nth-child(${row}) .row-text`)?.focus(),
        row,
      );
      await panel.press('x');
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
