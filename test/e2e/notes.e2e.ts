import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findBarriers } from './axe.ts';
import type { OpenBrowser, Popup } from './browser.ts';
import { putChanged, readAnnotations } from './extension-state.ts';
import { HIGHLIGHT, writeEditedPage } from './generated-pages.ts';
import { markPage } from './highlights.ts';
import { actionsOn, type PageActions } from './page-actions.ts';
import { choose, openTab } from './popup-actions.ts';
import { screenshotPath } from './screenshots.ts';
import { PAGES, type PageServer, servePages } from './server.ts';
import { kind, openSharedBrowser } from './shared-browser.ts';
import { TYPING_MS, waitUntil } from './wait.ts';

let server: PageServer;
let address: string;
beforeAll(async () => {
  server = await servePages(PAGES, new Map([['/2026/halmere-sluice', writeEditedPage((body) => body)]]));
  address = `${server.base}2026/halmere-sluice`;
});
afterAll(() => server.close());

describe('a note that is being written', () => {
  let browser: OpenBrowser;
  let page: Page;
  let actions: PageActions;

  beforeAll(async () => {
    browser = await openSharedBrowser({ windowSize: { width: 1000, height: 800 } });
    await openArticle();
    await actions.select(HIGHLIGHT);
    await actions.press('.toolbar', 'green');
    await actions.untilGone('.toolbar');
  });
  beforeEach(() => page.bringToFront());

  async function openArticle(): Promise<void> {
    page = await browser.newPage(address);
    await markPage(browser, page);
    actions = actionsOn(browser, page);
  }

  const readNote = async () => (await readAnnotations(browser))[0]?.note;
  const untilNote = (note: string) => waitUntil(async () => (await readNote()) === note, `the note “${note}”`);

  async function openEditor(): Promise<Popup> {
    const popup = await browser.pressAction(page);
    await openTab(popup, 'mine');
    await choose(popup, '.mark .more-menu > button', 'note');
    await popup.waitFor(() => document.activeElement?.localName === 'textarea');
    return popup;
  }

  async function openFrame(): Promise<void> {
    await actions.pressWords(HIGHLIGHT);
    await actions.press('.open-note', 'edit');
    await actions.untilWriting('note');
  }

  /** Puts text into the field as a reader who types without a pause of 200 ms does, for so long. */
  const typeOn = (popup: Popup, ms: number) =>
    popup.evaluate(async (ms) => {
      const field = document.querySelector<HTMLTextAreaElement>('.mark textarea');
      if (!field) throw new Error('There is no field');
      const end = performance.now() + ms;
      for (let at = 0; performance.now() < end; at++) {
        field.value += at % 6 === 5 ? ' ' : 'x';
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
      return field.value;
    }, ms);

  test('is there when the popup is closed at once', async () => {
    const popup = await openEditor();
    await popup.type('.mark textarea', 'closed at once');
    await popup.close();
    await untilNote('closed at once');
  });

  test('is stored while it is typed without a pause for six seconds, and whole when the popup is closed', async () => {
    const popup = await openEditor();
    const typing = typeOn(popup, 6000);
    await waitUntil(async () => ((await readNote()) ?? '').endsWith('x'), 'the first part of the note');
    const text = await typing;
    await popup.close();
    await untilNote(text);
    expect(text.length).toBeGreaterThan(20);
  });

  test('is there when the tab is closed over which it is typed', async () => {
    await openFrame();
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('with its tab');
    await page.close();
    await untilNote('with its tab');
    await openArticle();
  });

  test('is there when the background is stopped meanwhile', async () => {
    const popup = await openEditor();
    await popup.type('.mark textarea', ' and');
    await untilNote('with its tab and');
    await browser.stopBackground();
    for (const letter of ' more') {
      await sleep(TYPING_MS);
      await popup.type('.mark textarea', letter);
    }
    await popup.close();
    await untilNote('with its tab and more');
  });

  test('is not overwritten by another editor, whose reader sees both versions and chooses', async () => {
    await openFrame();
    const shows = (selector: string) =>
      browser.evaluateInFrame(page, 'note', (one) => document.querySelector(one)?.textContent ?? null, selector);
    await page.keyboard.type('!');
    await untilNote('with its tab and more!');
    const popup = await openEditor();
    await popup.type('.mark textarea', '?');
    await untilNote('with its tab and more!?');
    await popup.close();
    await page.bringToFront();
    await actions.untilWriting('note');
    await page.keyboard.type('#');
    await waitUntil(
      async () => (await shows('.conflict blockquote')) === 'with its tab and more!?',
      'the other version',
    );
    expect(await readNote()).toBe('with its tab and more!?');
    await page.screenshot({ path: screenshotPath(`note-conflict-${kind}`) });
    await browser.evaluateInFrame(page, 'note', () =>
      document.querySelector<HTMLElement>('.conflict [data-choice=both]')?.click(),
    );
    await untilNote('with its tab and more!?\n\nwith its tab and more!#');
    expect(await shows('.conflict')).toBeNull();
    await actions.leave('.note', 'Escape');
  });

  test('and the popup asks the same', async () => {
    const popup = await openEditor();
    await popup.type('.mark textarea', 'y');
    await waitUntil(async () => (await readNote())?.includes('y'), 'the stored letter');
    await putChanged(browser, [{ note: 'from elsewhere' }]);
    await popup.type('.mark textarea', 'z');
    await popup.waitFor(() => document.querySelector('.conflict blockquote')?.textContent === 'from elsewhere');
    expect(await readNote()).toBe('from elsewhere');
    await popup.screenshot(screenshotPath(`popup-conflict-${kind}`));
    if (kind === 'chromium') expect(await findBarriers(popup)).toEqual([]);
    const own = await popup.evaluate(() => document.querySelector<HTMLTextAreaElement>('.mark textarea')?.value);
    await popup.click('.conflict [data-choice=own]');
    await untilNote(own ?? '');
    expect(own).toContain('z');
    await popup.close();
  });

  test('nothing went wrong on the way', async () => expect(await browser.readErrors()).toEqual([]));
});
