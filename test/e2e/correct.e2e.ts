import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBarriers } from './axe.ts';
import type { OpenBrowser } from './browser.ts';
import { changeSettings } from './extension-state.ts';
import { allowPages, countHighlights, openMarkedPage, readMarks, untilPageUi } from './highlights.ts';
import { actionsOn, type PageActions } from './page-actions.ts';
import { screenshotPath } from './screenshots.ts';
import { PAGES, type PageServer, servePages } from './server.ts';
import { findWords, readShadow, type ShadowContent } from './shadow-content.ts';
import { kind, openSharedBrowser } from './shared-browser.ts';
import { clickIn, waitUntil } from './wait.ts';

let server: PageServer;
beforeAll(async () => {
  server = await servePages(PAGES);
});
afterAll(() => server.close());

describe('correcting findings', () => {
  let browser: OpenBrowser;
  let page: Page;
  let actions: PageActions;

  const readCard = () => readShadow(browser, page, '.card');
  const isMarked = async (words: string) => (await readMarks(page)).words.includes(words);
  const untilMarked = (words: string) => waitUntil(() => isMarked(words), `a mark on ${words}`);
  const untilUnmarked = (words: string) => waitUntil(async () => !(await isMarked(words)), `no mark on ${words}`);

  /** Opens the card of words by a press. */
  async function open(words: string, nth = 0): Promise<ShadowContent> {
    await page.mouse.click(5, 300);
    await actions.untilGone('.card');
    const place = async () => (await findWords(page, words, nth))[0] ?? { left: 0, top: 0, width: 0, height: 0 };
    await page.evaluate((y) => scrollBy({ top: y - innerHeight / 3, behavior: 'instant' }), (await place()).top);
    const { left, top, height } = await place();
    await page.mouse.click(left + 6, top + height / 2);
    return actions.see('.card');
  }

  const press = (act: string) => actions.press('.card', act);
  const choose = (act: string) => actions.choose('.card', act);
  const undo = () => actions.undo('Corrected.');

  /** Waits for the form, whose frame no script of the page can look into, and presses and types in it. */
  async function fillIn(...keys: string[]): Promise<void> {
    await actions.untilWriting('card');
    for (const key of keys) {
      if (/^[A-Z]\w+(?:\+\w+)?$/.test(key)) await pressKey(key);
      else await page.keyboard.type(key);
    }
  }

  async function pressKey(key: string): Promise<void> {
    const [name = '', held] = key.split('+').reverse();
    if (held) await page.keyboard.down(held as KeyInput);
    await page.keyboard.press(name as KeyInput);
    if (held) await page.keyboard.up(held as KeyInput);
  }

  /** Leaves the form by a key, and the card with it. */
  const leave = (key: KeyInput) => actions.leave('.card', key);

  beforeAll(async () => {
    browser = await openSharedBrowser({ windowSize: { width: 1100, height: 900 } });
    await allowPages(browser);
    page = await openMarkedPage(browser, `${server.base}card--hostile/page.html`);
    actions = actionsOn(browser, page);
  });

  test('a single figure is rejected; undo in the card restores it', async () => {
    await open('14 times');
    await choose('reject');
    await untilUnmarked('14 times');
    await actions.see('.card:has([data-act=undo])');
    await page.screenshot({ path: screenshotPath(`card-rejected-${kind}`) });
    await press('undo');
    await untilMarked('14 times');
    expect((await actions.see('.card:has([data-act=keep])')).text).toContain('14 times');
  });

  test('one press says what an actor is, a second has it so on the whole site', async () => {
    await open('Minch Lines');
    await press('reading-0');
    const card = await actions.see('.card:has([data-act=widen])');
    expect(card.text).toContain('Changed here.');
    expect(card.buttons['reading-0']?.isPressed).toBe(true);
    await page.screenshot({ path: screenshotPath(`card-changed-${kind}`) });
    await press('widen');
    await waitUntil(async () => (await readCard())?.text.includes('Done on this site.'), 'that it is done');
    await press('undo');
    await waitUntil(async () => (await readCard())?.buttons['reading-1']?.isPressed, 'it to be as before');
  });

  test('what becomes a kind that quiet marks leave out stays until the reader goes, and a line says so', async () => {
    await changeSettings(browser, { density: 'quiet' });
    await page.bringToFront();
    await open('Fiona Grant');
    await press('reading-2');
    const card = await actions.see('.card:has([data-act=undo])');
    expect(card.text).toContain('this one stays until you go');
    expect(card.buttons.widen).toBeUndefined();
    expect(await isMarked('Fiona Grant')).toBe(true);
    await press('undo');
    await waitUntil(async () => (await readCard())?.buttons['reading-0']?.isPressed, 'a person again');
    await changeSettings(browser, { density: 'full' });
    await page.bringToFront();
  });

  test('an actor is rejected with one press, on the whole site with a second, also when the page is opened again', async () => {
    await open('Portavoe');
    await press('reject');
    await actions.see('.card:has([data-act=widen])');
    await press('widen');
    await waitUntil(async () => (await readCard())?.text.includes('Done on this site.'), 'that it is done');
    expect(await isMarked('Portavoe')).toBe(false);
    await page.reload();
    await untilPageUi(browser, page);
    expect(await isMarked('Portavoe')).toBe(false);
  });

  test('an actor gets another name and type in the form', async () => {
    await open('Minch Lines');
    await choose('correct');
    await fillIn();
    await page.screenshot({ path: screenshotPath(`card-correct-${kind}`) });
    // Firefox shows a test no frame of the extension's.
    const form = page.frames().find((frame) => frame.url().includes('frame.html'));
    if (kind === 'chromium') {
      expect(form && (await findBarriers(form))).toEqual([]);
    }
    await fillIn('Control+a', ' Minch Ferry Lines', 'Tab', 'Tab', 'pla', 'Tab');
    await leave('Enter');
    const card = await open('Minch Lines', 1);
    expect(card.text).toContain('Minch Ferry Lines');
    expect(card.buttons['reading-2']?.isPressed).toBe(true);
  });

  test('two actors are merged, and separated by undo', async () => {
    await open('Fiona Grant');
    await choose('correct');
    await fillIn('Tab', 'morag', 'Tab', 'Tab');
    await leave('Enter');
    expect((await open('Fiona Grant')).text).toContain('Morag Sinclair');
    await undo();
    await open('Fiona Grant'); // it shows the old name first
    await waitUntil(async () => (await readCard())?.text.includes('Fiona Grant'), 'two actors');
  });

  test('a quotation gets another speaker', async () => {
    await open('They took my chair');
    await choose('correct');
    await fillIn('iain', 'Tab');
    await leave('Enter');
    expect((await open('They took my chair')).text).toContain('Iain Murchison');
  });

  test('a figure gets another start and end', async () => {
    await open('60 books');
    await choose('correct');
    await fillIn('Tab', 'Tab', 'Tab', 'Tab', 'Tab', ' ', 'Shift+Tab', 'Shift+Tab');
    await leave('Enter');
    await untilMarked('packed 60 books');
  });

  test('Escape closes the form without changes', async () => {
    await open('Tomasz Wilk');
    await choose('correct');
    await fillIn('somebody else');
    await leave('Escape');
    expect((await open('Tomasz Wilk')).text).toContain('Tomasz Wilk');
  });

  test('a note is written on a finding, which is kept for that', async () => {
    await open('212 people');
    await choose('note');
    await actions.untilWriting('note');
    await waitUntil(async () => (await countHighlights(page)).kept, 'the mark');
  });

  test('scripts of the page could not read the typed text', async () => {
    const seen = await page.evaluate(() => JSON.stringify((globalThis as unknown as { seen: unknown[] }).seen));
    expect(seen).not.toContain('Ferry');
    expect(await page.evaluate(() => document.documentElement.innerHTML)).not.toContain('Minch Ferry');
  });

  test('all corrections are listed in the settings, where they can be deleted and restored', async () => {
    const settings = await browser.extensionPage('settings.html');
    const list = () =>
      settings.evaluate(() => [...document.querySelectorAll('.rules li')].map((line) => line.textContent ?? ''));
    await waitUntil(async () => (await list()).some((line) => line.includes('Portavoe')));
    const all = (await list()).length;
    await settings.evaluate(() => document.querySelector('#rules')?.scrollIntoView());
    await settings.screenshot({ path: screenshotPath(`settings-rules-${kind}`) });
    await clickIn(settings, '.rules li:last-child button');
    await waitUntil(async () => (await list()).length === all - 1, 'one less');
    await clickIn(settings, '.notice button');
    await waitUntil(async () => (await list()).length === all, 'all of them');
    await clickIn(settings, '.rules li:last-child button');
    await waitUntil(async () => (await list()).length === all - 1, 'one less');
    await settings.close();
    await page.bringToFront();
    await untilMarked('Portavoe');
  });

  // That a frame is laid out while it loads is Firefox's advice; the welcome page is closed by the tests.
  test('there were no errors', async () => {
    const errors = await browser.readErrors();
    expect(errors.filter((error) => !/Layout was forced|welcome\.js/.test(error))).toEqual([]);
  });
});
