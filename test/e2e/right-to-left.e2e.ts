import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findTreeFaults } from './a11y-tree.ts';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { extensionFolder } from './extension.ts';
import { changeSettings } from './extension-state.ts';
import { writeCrowdedPage } from './generated-pages.ts';
import { markPage } from './highlights.ts';
import { findLayoutFaults } from './layout-faults.ts';
import { actionsOn, type PageActions } from './page-actions.ts';
import { importSampleLibrary } from './sample-library.ts';
import { screenshotPath } from './screenshots.ts';
import { PAGES, type PageServer, servePages } from './server.ts';
import { type Box, findWords, readMarkup, readShadow, type ShadowContent } from './shadow-content.ts';
import { kind } from './shared-browser.ts';
import { isOfEachPage, VIEWS } from './views.ts';
import { untilTimersFired, VIEW_MS, waitUntil } from './wait.ts';

let server: PageServer;
beforeAll(async () => {
  server = await servePages(PAGES, new Map([['/crowded', writeCrowdedPage()]]));
});
afterAll(() => server.close());

const rightOf = ({ left, width }: Box) => left + width;

describe('in a right-to-left browser', () => {
  let browser: OpenBrowser;
  let page: Page;
  let actions: PageActions;

  beforeAll(async () => {
    browser = await openBrowser(kind, { extension: extensionFolder(kind), language: 'ar' });
    await changeSettings(browser, { density: 'full' });
    page = await browser.newPage(`${server.base}bad--arabic/page.html`);
    await markPage(browser, page);
    actions = actionsOn(browser, page);
  });
  afterAll(() => browser.close());

  const readCard = () => readShadow(browser, page, '.card');
  async function pointAt(words: string): Promise<[ShadowContent, Box]> {
    const boxes = await findWords(page, words);
    const box = boxes.toSorted((a, b) => rightOf(b) - rightOf(a))[0]; // a line has a box for each direction
    if (!box) throw new Error(`The page does not say ${words}`);
    await page.mouse.move(box.left + box.width / 2, box.top + box.height / 2, { steps: 3 });
    return [await actions.see('.card'), box];
  }

  test('the card is aligned with the right end of its text, and its buttons are laid out from right to left', async () => {
    const [card, words] = await pointAt('مارس 2022');
    await page.screenshot({ path: screenshotPath(`card-from-right-${kind}`) });
    expect((await readMarkup(browser, page, 'card')).html).toContain('dir="rtl"');
    const { keep, copy, more, close, 'reading-0': first, 'reading-1': second } = card.buttons as { [act: string]: Box };
    if (!keep || !copy || !more || !close || !first || !second) throw new Error('The card has not all its buttons');
    expect(rightOf(card.box) - rightOf(keep)).toBeLessThan(20);
    expect(rightOf(copy)).toBeLessThanOrEqual(keep.left);
    expect(rightOf(second)).toBeLessThanOrEqual(first.left);
    expect(more.left - card.box.left).toBeLessThan(20);
    expect(close.left - card.box.left).toBeLessThan(20);
    expect(Math.abs(rightOf(card.box) - rightOf(words))).toBeLessThan(40);
    expect(card.box.top >= words.top + words.height || card.box.top + card.box.height <= words.top).toBe(true);
    await page.mouse.move(5, 5, { steps: 3 });
    await actions.untilGone('.card');
  });

  test('the left arrow key goes to the next card', async () => {
    const readPlace = async () => {
      const { box, text } = await actions.see('.card'); // it may still be on its way
      return JSON.stringify([box.left, box.top, text]);
    };
    const press = async (key: 'ArrowLeft' | 'ArrowRight') => {
      const before = await readPlace();
      await page.keyboard.press(key);
      let last = before;
      return waitUntil(async () => {
        const now = await readPlace();
        const isAtRest = now === last && now !== before;
        last = now;
        return isAtRest && now;
      }, 'another card');
    };
    // To a kind that has several.
    for (let i = 0; i < 4; i++) {
      await browser.pressCommand('next-finding');
      await waitUntil(async () => (await readCard())?.hasFocus, 'the card to have the focus');
      await untilTimersFired(page);
    }
    const first = await readPlace();
    const second = await press('ArrowLeft');
    await press('ArrowLeft');
    expect(await press('ArrowRight')).toBe(second);
    expect(await press('ArrowRight')).toBe(first);
    await actions.leave('.card', 'Escape');
  });

  test('the popup is laid out from right to left; the left arrow key goes to the next kind', async () => {
    const popup = await browser.pressAction(page);
    await popup.waitFor(() => document.querySelector('.row .keep') !== null);
    const lay = await popup.evaluate(() => {
      const leftOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().left ?? 0;
      return ['#tab-actor', '#tab-figure', '.row .row-text', '.row .keep'].map(leftOf);
    });
    const [actors = 0, figures = 0, words = 0, keep = 0] = lay;
    expect(figures).toBeLessThan(actors);
    expect(keep).toBeLessThan(words);
    await popup.click('#tab-figure');
    await popup.waitFor(() => document.activeElement?.id === 'tab-figure');
    await popup.press('ArrowLeft');
    await popup.waitFor(() => document.activeElement?.id === 'tab-quote');
    await popup.screenshot(screenshotPath(`popup-from-right-${kind}`));
    await popup.close();
  });

  test('there were no errors', async () => expect(await browser.readErrors()).toEqual([]));

  test.runIf(kind === 'chromium')(
    'a view of each page fits its width, and can be told by a screen reader',
    async () => {
      for (const { name, page: path, open } of VIEWS.filter(isOfEachPage)) {
        const under = await browser.newPage(path ? `${server.base}${path}` : 'about:blank');
        const view = await open(browser, under);
        expect(await view.evaluate(() => document.documentElement.dir)).toBe('rtl');
        // What still moves in a view may be a fault for a moment.
        await expect.poll(() => view.evaluate(findLayoutFaults), { message: name, timeout: VIEW_MS }).toEqual([]);
        // There is no translation for such a language: it is said in English.
        const tree = await view.readTree?.();
        expect(tree ? findTreeFaults(tree) : [], name).toEqual([]);
        await view.close();
        await under.close();
      }
    },
  );

  test('in the library, the bar of a highlight is on the right', async () => {
    const library = await browser.extensionPage('library.html');
    await importSampleLibrary(library);
    const leftOf = (selector: string) => library.$eval(selector, (one) => one.getBoundingClientRect().left);
    expect(await leftOf('.own-line > .sign')).toBeGreaterThan(await leftOf('.own-line .own-words'));
    await library.close();
  });
});
