import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { type Downloads, makeDownloads } from './downloads.ts';
import { extensionFolder } from './extension.ts';
import { readAnnotations } from './extension-state.ts';
import { countHighlights, markPage } from './highlights.ts';
import { actionsOn, type PageActions, untilReply } from './page-actions.ts';
import { MENU } from './popup-actions.ts';
import { importSampleLibrary } from './sample-library.ts';
import { PAGES, type PageServer, servePages } from './server.ts';
import { type Box, findWords, readShadow } from './shadow-content.ts';
import { kind } from './shared-browser.ts';
import { clickIn, tapIn, untilTimersFired, waitUntil } from './wait.ts';

/** A phone of the smaller kind. */
const PHONE = { width: 360, height: 740, ...(kind === 'chromium' && { hasTouch: true }) };

/** For how long Chromium discards taps on a frame that has moved (500 ms), and some more. */
const MOVED_MS = 700;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Runs in a document: what is pressed there but is smaller than 44 pixels; links within sentences may be. */
function listSmall(): string[] {
  const pressed = 'button, a[href], select, summary, input, textarea, [role=tab]';
  return [...document.querySelectorAll(pressed)].flatMap((element) => {
    const box = element.matches('[type=radio], [type=checkbox]') ? (element.closest('label') ?? element) : element;
    const { width, height } = box.getBoundingClientRect();
    const isLink = element.localName === 'a' && getComputedStyle(element).display === 'inline';
    if (isLink || width === 0 || !element.checkVisibility({ visibilityProperty: true })) return [];
    return width >= 43.5 && height >= 43.5 ? [] : [`${element.localName} ${element.className} ${width}×${height}`];
  });
}

describe('with a finger, on a phone', () => {
  let server: PageServer;
  let browser: OpenBrowser;
  let downloads: Downloads;
  let page: Page;
  let actions: PageActions;

  beforeAll(async () => {
    server = await servePages(PAGES);
    downloads = makeDownloads();
    browser = await openBrowser(kind, {
      extension: extensionFolder(kind),
      hasFinger: true,
      downloads: downloads.folder,
      language: 'en',
      colourScheme: 'light',
    });
    page = await browser.newPage(`${server.base}card--hostile/page.html`);
    await page.setViewport(PHONE);
    actions = actionsOn(browser, page);
    await markPage(browser, page);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    downloads.remove();
  });

  /** Scrolls to words. */
  async function showWords(words: string): Promise<Box> {
    const place = async () => (await findWords(page, words))[0];
    await page.evaluate((y) => scrollBy({ top: y - 200, behavior: 'instant' }), (await place())?.top ?? 0);
    await untilTimersFired(page);
    const box = await place();
    if (!box) throw new Error(`“${words}” is not on the page`);
    return box;
  }

  /** Touches the first letters of words. */
  async function tapWords(words: string): Promise<void> {
    const { left, top, height } = await showWords(words);
    await page.touchscreen.tap(left + 8, top + height / 2);
  }

  async function tapButton(part: string, act: string): Promise<void> {
    const find = async () => (await actions.see(`${part}:has([data-act=${act}])`)).buttons[act];
    await find();
    if (kind === 'chromium') await wait(MOVED_MS);
    const box = await find();
    if (!box) throw new Error(`${part} has no ${act}`);
    await untilReply(page.touchscreen.tap(box.left + box.width / 2, box.top + box.height / 2));
  }

  test('a mark opens a sheet at the foot; its finding is kept and corrected there', async () => {
    await tapWords('Tomasz Wilk');
    const { box } = await actions.see('.card');
    expect([box.left, box.width]).toEqual([0, await page.evaluate(() => document.documentElement.clientWidth)]);
    expect(await browser.evaluateInFrame(page, 'card', listSmall)).toEqual([]);
    await tapButton('.card', 'keep');
    await waitUntil(async () => (await actions.see('.card')).buttons.keep?.isPressed, 'the finding to be kept');
    await tapButton('.card', 'more');
    await tapButton('.card', 'correct');
    await actions.untilWriting('card');
    expect(await browser.evaluateInFrame(page, 'card', listSmall)).toEqual([]);
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('Thomas Wilk');
    await actions.leave('.card', 'Enter');
    await tapWords('Tomasz Wilk');
    await waitUntil(async () => (await actions.see('.card')).text.includes('Thomas Wilk'), 'the other name');
    await tapButton('.card', 'close');
    await actions.untilGone('.card');
  });

  test('words are highlighted, and get a note', async () => {
    // What was kept before may have asked about the site, at the foot of the page and over these words.
    if (await readShadow(browser, page, '.question')) await tapButton('.question', 'close').catch(() => undefined);
    await actions.select('Not everybody agrees'); // by a mouse: a long press selects in phones only
    await actions.see('.toolbar');
    expect(await browser.evaluateInFrame(page, 'toolbar', listSmall)).toEqual([]);
    await tapButton('.toolbar', 'green');
    await waitUntil(async () => (await countHighlights(page))['own-green'], 'the highlight');
    await actions.untilGone('.toolbar');
    await tapWords('Not everybody agrees');
    await tapButton('.toolbar', 'note');
    await actions.untilWriting('note');
    expect(await browser.evaluateInFrame(page, 'note', listSmall)).toEqual([]);
    await page.keyboard.type('who does?');
    await waitUntil(async () => (await readAnnotations(browser)).some(({ note }) => note === 'who does?'), 'the note');
    await tapButton('.note', 'close');
    await actions.untilGone('.note');
  });

  test('in the popup, the list is filtered, and the article saved', async () => {
    const popup = await browser.pressAction(page);
    await popup.waitFor(() => document.querySelector('.entries') !== null);
    for (const tab of ['figure', 'quote', 'mine', 'overview', 'actor']) {
      await popup.tap(`#tab-${tab}`);
      await popup.waitFor((one) => document.querySelector(`#tab-${one}[aria-selected=true]`) !== null, tab);
      expect(await popup.evaluate(listSmall), tab).toEqual([]);
    }
    await popup.tap(MENU);
    await popup.waitFor(() => document.querySelector('[data-act=find]') !== null);
    expect(await popup.evaluate(listSmall), 'menu').toEqual([]);
    await popup.tap('[data-act=find]');
    await popup.waitFor(() => document.activeElement?.matches('[type=search]'));
    for (const key of ['m', 'o', 'r'] as const) await popup.press(key);
    await popup.waitFor(() => [1, 2, 3].includes(document.querySelectorAll('.entries > li').length));
    await popup.tap('.save');
    await popup.waitFor(() => document.querySelector('.save[data-saved]') !== null);
    await popup.close();
  });

  describe('in the library', () => {
    let library: Page;
    const tap = (selector: string) => tapIn(library, selector);
    const readAll = (selector: string) =>
      library.evaluate((one) => [...document.querySelectorAll(one)].map((e) => e.textContent ?? ''), selector);
    const untilAll = (selector: string, ...expected: RegExp[]) =>
      waitUntil(async () => {
        const all = await readAll(selector);
        return all.length === expected.length && expected.every((one, at) => one.test(all[at] ?? ''));
      }, `${expected} in ${selector}`);
    const expectLarge = async (what: string) => expect(await library.evaluate(listSmall), what).toEqual([]);

    beforeAll(async () => {
      library = await browser.extensionPage('library.html');
      await importSampleLibrary(library);
      await library.setViewport(PHONE);
      await library.waitForSelector('.own-line');
    });

    test('two articles go into a new collection, and change places without dragging', async () => {
      await expectLarge('list');
      await tap('[data-shown=articles]');
      await expectLarge('articles');
      await tap('.article-row:nth-child(2) .tick');
      await tap('.article-row:nth-child(3) .tick');
      await expectLarge('ticked');
      await tap('.ticked-bar .collect');
      await library.waitForSelector('dialog [name=collection-name]');
      await expectLarge('dialog');
      await library.type('dialog [name=collection-name]', 'The flood');
      await tap('dialog .name-form .main');
      await tap('.menu-toggle');
      await expectLarge('menu');
      await tap('.collections li .side-row');
      await tap('.tab-links a[href^="#collection-articles"]');
      await library.waitForSelector('.member:nth-child(2)');
      await expectLarge('collection');
      await tap('.member:first-child .more-menu > button');
      await library.waitForSelector('.member [role=menu]');
      await expectLarge('menu');
      await tap('.collection-head .headline');
      await waitUntil(async () => (await library.$('[role=menu]')) === null, 'the menu to be closed');
      const [first, second] = (await readAll('.member .words span')).map((words) => new RegExp(`^${words}`));
      if (!first || !second) throw new Error('The collection is empty');
      await tap('.member:first-child .grip');
      await expectLarge('lifted');
      await tap('.move-down');
      await untilAll('.member .words span', second, first);
      await tap('.move-done');
      await waitUntil(async () => (await readAll('.collection [role=status]'))[0] === 'Dropped: 2 of 2');
    });

    test('cards become an essay, which is exported', async () => {
      await tap('.tab-links a[href^="#essay"]');
      await library.waitForSelector('.tray .card');
      await tap('.add-section');
      await library.waitForSelector('.essay-section:nth-of-type(2)');
      for (const section of [1, 2]) {
        await tap('.tray .send');
        await tap(`dialog .collection-choices li:nth-child(${section}) button`);
        await library.waitForSelector(`[data-list="${section - 1}"] .draft-card`);
      }
      await expectLarge('essay');
      await tap('[data-list="1"] .grip');
      await tap('.move-up');
      await library.waitForSelector('[data-list="0"] .draft-card:nth-child(2)');
      await tap('.move-done');
      await tap('#export-collection');
      await library.waitForSelector('.export-dialog .tile :checked');
      await expectLarge('export');
      await tap('#export-start');
      expect((await downloads.next()).name).toBe('The flood.docx');
    });

    test.each(['settings.html', 'welcome.html'])('%s has no small target', async (path) => {
      const other = await browser.extensionPage(path);
      await other.setViewport(PHONE);
      await other.waitForSelector(path === 'settings.html' ? 'input[name=quote]' : 'button.press');
      const isMark = (target: string) => /kind-mark|own/.test(target); // words of a sentence
      const expectLarge = async () =>
        expect((await other.evaluate(listSmall)).filter((target) => !isMark(target))).toEqual([]);
      await expectLarge();
      if (path === 'welcome.html')
        for (const [pressed, shown] of [
          ['button.press', '.over-bar'],
          ['.over-bar [data-colour=blue]', '.next'],
          ['.next', '.in-library'],
        ] as const) {
          await clickIn(other, pressed);
          await other.waitForSelector(shown);
          await expectLarge();
        }
      await other.close();
    });
  });

  test('there were no errors', async () => expect(await browser.readErrors()).toEqual([]));
});
