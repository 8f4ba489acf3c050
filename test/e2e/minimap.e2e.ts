import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenBrowser } from './browser.ts';
import { changeSettings } from './extension-state.ts';
import { allowPages, expectFlash, openMarkedPage, untilPageUi } from './highlights.ts';
import { actionsOn } from './page-actions.ts';
import { screenshotPath } from './screenshots.ts';
import { PAGES, type PageServer, servePages } from './server.ts';
import { readShadow } from './shadow-content.ts';
import { kind, openSharedBrowser } from './shared-browser.ts';
import { untilTimersFired, waitUntil } from './wait.ts';

let server: PageServer;
const pages = new Map<string, string>();
beforeAll(async () => {
  server = await servePages(PAGES, pages);
});
afterAll(() => server.close());

/** A long generated story: every paragraph has an actor, two paragraphs have all figures. */
function writeStory(): string {
  const paragraphs = Array.from({ length: 40 }, (_, i) => {
    const figure = i === 5 || i === 30 ? `It took ${100 + i} men and £${i} million. ` : '';
    return `<p>${figure}In Portavoe, Morag Sinclair went on with the work that had been begun before the winter, as the others did on their side of the water, and nobody spoke of it.</p>`;
  });
  const style = 'body{margin:0;font:18px/1.6 serif;background:#fff;color:#222}article{max-width:640px;margin:auto}';
  return `<!doctype html><html lang="en"><title>The long work</title><style>${style}</style><body><article><h1>The long work</h1>${paragraphs.join('')}</article>`;
}

describe('the minimap', () => {
  let browser: OpenBrowser;
  let page: Page;

  const readMinimap = () => readShadow(browser, page, '.minimap');
  const actions = () => actionsOn(browser, page); // `page` is another one at times
  const untilMinimap = () => actions().see('.minimap');
  const untilCard = (says: string) =>
    waitUntil(async () => (await readShadow(browser, page, '.card'))?.text.includes(says), `a card that says ${says}`);
  const scrollOf = () => page.evaluate(() => Math.round(scrollY));
  const open = (path: string) => openMarkedPage(browser, `${server.base}${path}`);

  /** The colours in a row of the minimap's canvas. */
  const readInk = () =>
    browser.evaluateInContent(page, () => {
      type Opened = Element & { openOrClosedShadowRoot?: ShadowRoot };
      const { chrome } = globalThis as unknown as {
        chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
      };
      for (const host of document.documentElement.children) {
        const root =
          (host as Opened).openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(host as HTMLElement);
        const canvas = root?.querySelector<HTMLCanvasElement>('.minimap canvas');
        const context = canvas?.getContext('2d');
        if (!canvas || !context) continue;
        const { width, height } = canvas;
        const { data } = context.getImageData(0, 0, width, height);
        // Which rows of which lane are inked; four lanes.
        const rows: number[][] = [[], [], [], []];
        for (let y = 0; y < height; y++) {
          for (let lane = 0; lane < 4; lane++) {
            const x = Math.floor(((lane + 0.5) * width) / 4);
            if ((data[(y * width + x) * 4 + 3] ?? 0) > 128) rows[lane]?.push(y / height);
          }
        }
        return rows;
      }
      return null;
    });

  beforeAll(async () => {
    pages.set('/long.html', writeStory());
    browser = await openSharedBrowser({ windowSize: { width: 1200, height: 800 } });
    await allowPages(browser);
    page = await open('long.html');
  });

  test('shows the positions of actors and figures', async () => {
    const minimap = await untilMinimap();
    const width = await page.evaluate(() => document.documentElement.clientWidth);
    expect(minimap.box.left).toBeGreaterThan(width - 24);
    expect(minimap.box.width).toBeLessThan(24);
    const [actors = [], figures = [], , own = []] = (await readInk()) ?? [];
    expect(actors.length).toBeGreaterThan(40);
    // Figures stand in the sixth paragraph and in the thirty-first, of forty.
    expect(figures.length).toBeGreaterThan(1);
    for (const at of figures) expect(Math.min(Math.abs(at - 6 / 41), Math.abs(at - 31 / 41))).toBeLessThan(0.03);
    expect(own).toEqual([]);
    await page.screenshot({ path: screenshotPath(`minimap-${kind}`) });
  });

  test('a click on a tick goes to its finding', async () => {
    const { box } = await untilMinimap();
    const [, figures = []] = (await readInk()) ?? [];
    const last = figures.at(-1) ?? 0;
    await expectFlash(page, () => page.mouse.click(box.left + 7, last * box.height));
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('');
    const place = await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')][30]?.getBoundingClientRect();
      return paragraph && paragraph.top >= 0 && paragraph.bottom <= innerHeight;
    });
    expect(place).toBe(true);
  });

  test('a click between ticks goes to that part of the page', async () => {
    const { box } = await untilMinimap();
    await page.mouse.click(box.left + 7, 2);
    await waitUntil(async () => (await scrollOf()) < 300, 'the beginning');
  });

  test('keyboard commands go from finding to finding, and focus each card', async () => {
    await page.evaluate(() => scrollTo(0, 0));
    await browser.pressCommand('next-finding');
    expect((await actions().see('.card')).hasFocus).toBe(true);
    await browser.pressCommand('next-finding');
    await untilCard('Morag Sinclair');
    const readPlace = async () => JSON.stringify((await readShadow(browser, page, '.card'))?.box);
    const before = await readPlace();
    await page.keyboard.press('ArrowRight');
    await waitUntil(async () => (await readPlace()) !== before, 'the next place');
    await untilCard('Morag Sinclair');
    for (const _ of ['three readings', 'and', 'close', 'keep']) await page.keyboard.press('Tab');
    await actions().untilFocusOn('close');
    await page.keyboard.press('Tab');
    await actions().untilFocusOn('keep');
    await page.keyboard.press('Enter');
    await waitUntil(async () => (await readShadow(browser, page, '.card'))?.buttons.keep?.isPressed, 'it to be kept');
    await actions().leave('.card', 'Escape');
  });

  test('shows the reader’s own marks, too', async () => {
    await waitUntil(async () => ((await readInk())?.[3]?.length ?? 0) > 0, 'the mark on the minimap');
  });

  test('follows a page that grows', async () => {
    const before = (await readInk())?.[1]?.at(-1) ?? 0;
    await page.evaluate(() => {
      document.body.style.paddingBottom = '6000px';
    });
    await waitUntil(async () => ((await readInk())?.[1]?.at(-1) ?? 1) < before * 0.8, 'the minimap to shrink');
    await page.evaluate(() => document.body.style.removeProperty('padding-bottom'));
  });

  test('is hidden if the story takes up the edge of the page', async () => {
    const widen = (width: string) =>
      page.evaluate((width) => document.querySelector('article')?.style.setProperty('max-width', width), width);
    await widen('none');
    await actions().untilGone('.minimap');
    await untilTimersFired(page, 1300); // it is looked after once a second, and must not be put back
    expect(await readMinimap()).toBeNull();
    await widen('640px');
    await untilMinimap();
  });

  test('is restored when a script of the page removes it', async () => {
    await page.evaluate(() => {
      for (const element of [...document.documentElement.children])
        if (element !== document.head && element !== document.body) element.remove();
    });
    await untilMinimap();
  });

  test('is on the left of right-to-left pages', async () => {
    const first = page;
    page = await open('strip--right-to-left/page.html');
    const minimap = await untilMinimap();
    expect(minimap.box.left).toBeLessThan(16);
    await page.screenshot({ path: screenshotPath(`minimap-rtl-${kind}`) });
    await page.close();
    page = first;
    await page.bringToFront();
  });

  test('is hidden if it is turned off, and on narrow pages', async () => {
    await changeSettings(browser, { showsMinimap: false });
    await page.reload();
    await untilPageUi(browser, page);
    await untilTimersFired(page);
    expect(await readMinimap()).toBeNull();
    await changeSettings(browser, { showsMinimap: true });
    await page.setViewport({ width: 800, height: 700 });
    await page.reload();
    await untilPageUi(browser, page);
    await untilTimersFired(page);
    expect(await readMinimap()).toBeNull();
  });

  test('there were no errors', async () => expect(await browser.readErrors()).toEqual([]));
});
