// Takes the six pictures of README.md anew, into test/pictures, and those of the stores, 1280 × 800, into manifest/store/pictures:
//   npm run pictures
// With a display the popup has its true size; without one (`xvfb-run -a` gives one) Chromium cuts it short.
import { mkdirSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { type OpenBrowser, openBrowser } from './e2e/browser.ts';
import { hasDisplay } from './e2e/browser-process.ts';
import { extensionFolder } from './e2e/extension.ts';
import { markPage } from './e2e/highlights.ts';
import { actionsOn } from './e2e/page-actions.ts';
import { importSampleLibrary } from './e2e/sample-library.ts';
import { PAGES, servePages } from './e2e/server.ts';
import { type Box, findWords } from './e2e/shadow-content.ts';
import { VIEWS } from './e2e/views.ts';

const WINDOW = { width: 1120, height: 860 };
const SMALL_WINDOW = { width: 900, height: 540 };
/** What the stores ask for. */
const STORE_WINDOW = { width: 1280, height: 800 };
/** The popup reaches down from the toolbar over much of a window. */
const TALL = { width: 1280, height: 1000 };

const server = await servePages(PAGES);
const SAMPLE = `${server.base}sample--news-traps/page.html`;
const pathOf = (relative: string) => fileURLToPath(new URL(relative, import.meta.url)) as `${string}.png`;
const screenshotPath = (name: string) => pathOf(`pictures/${name}.png`);

/** Where a picture of a window goes. */
interface Picture {
  window: { width: number; height: number };
  path: `${string}.png`;
}
const readme = (name: string, window = WINDOW): Picture => ({ window, path: screenshotPath(name) });
const store = (name: string): Picture => ({
  window: STORE_WINDOW,
  path: pathOf(`../manifest/store/pictures/${name}.png`),
});

mkdirSync(new URL('../manifest/store/pictures', import.meta.url), { recursive: true });
for (const picture of [readme('page'), store('page')]) await within('light', (browser) => takePage(browser, picture));
for (const picture of [readme('highlight', SMALL_WINDOW), store('highlight')])
  await within('light', (browser) => takeBar(browser, picture));
await within('light', (browser) => takePopup(browser, 'popup-quotes', 'quotes'));
for (const picture of [readme('library'), store('library')])
  await within('light', (browser) => takeLibrary(browser, picture));
await within('dark', (browser) => takePopup(browser, 'popup-figures', 'figures-dark'));
for (const picture of [readme('card', SMALL_WINDOW), store('card')])
  await within('dark', (browser) => takeCard(browser, picture));
await server.close();

async function within(colourScheme: 'light' | 'dark', take: (browser: OpenBrowser) => Promise<void>): Promise<void> {
  const extension = extensionFolder('chromium');
  const browser = await openBrowser('chromium', { extension, headed: hasDisplay, colourScheme, windowSize: TALL });
  await take(browser);
  await browser.close();
}

/** Until nothing moves any more. */
function settle(): Promise<void> {
  return setTimeout(700);
}

/** The sample, marked, without its question about cookies. */
async function openMarked(browser: OpenBrowser, window: Picture['window']): Promise<Page> {
  const page = await browser.newPage(SAMPLE);
  await page.setViewport(window);
  await page.evaluate(() => document.querySelector<HTMLDialogElement>('.cookie')?.close());
  await markPage(browser, page);
  await page.bringToFront();
  return page;
}

async function place(page: Page, words: string): Promise<Box> {
  const [line] = await findWords(page, words);
  if (!line) throw new Error(`“${words}” is not on the page`);
  return line;
}

/** Scrolls some words to this far below the top of the window. */
async function bringTo(page: Page, words: string, top: number): Promise<void> {
  const line = await place(page, words);
  await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), line.top - top);
}

/** Rests on some words until their card has come. */
async function rest(browser: OpenBrowser, page: Page, words: string): Promise<void> {
  const line = await place(page, words);
  await page.mouse.move(line.left + line.width / 2, line.top + line.height / 2, { steps: 4 });
  await actionsOn(browser, page).see('.card');
}

/** The page as it is read. */
async function takePage(browser: OpenBrowser, { window, path }: Picture): Promise<void> {
  const page = await openMarked(browser, window);
  await bringTo(page, 'Veldermonde in the Netherlands', 80);
  await rest(browser, page, 'Annelies Brandsma');
  await page.screenshot({ path });
}

/** The card beside a figure, on a dark page. */
async function takeCard(browser: OpenBrowser, { window, path }: Picture): Promise<void> {
  const page = await openMarked(browser, window);
  await bringTo(page, 'The European Commission has promised', 100);
  await rest(browser, page, '€8m');
  await page.screenshot({ path });
}

/** Words selected, and what can be done with them. */
async function takeBar(browser: OpenBrowser, { window, path }: Picture): Promise<void> {
  const page = await openMarked(browser, window);
  const actions = actionsOn(browser, page);
  await actions.select('a quarrel over pumps');
  await actions.press('.toolbar', 'yellow');
  await actions.untilGone('.toolbar');
  await actions.select('Work on the first');
  await actions.see('.toolbar');
  await page.screenshot({ path });
}

/** An article of the sample library, with its citation. */
async function takeLibrary(browser: OpenBrowser, { window, path }: Picture): Promise<void> {
  const page = await browser.extensionPage('library.html');
  await page.setViewport(window);
  await importSampleLibrary(page);
  await page.evaluate((address) => {
    location.hash = `#article=${encodeURIComponent(address)}`;
  }, 'https://news.example/0');
  await page.waitForSelector('.story .kind-mark');
  await page.waitForSelector('.notice', { hidden: true }); // “Imported …”
  await settle();
  await page.screenshot({ path });
}

/** A state of the popup. */
async function takePopup(browser: OpenBrowser, name: string, picture: string): Promise<void> {
  const view = VIEWS.find((view) => view.name === name);
  if (!view) throw new Error(`There is no view “${name}”`);
  const popup = await view.open(browser, await browser.newPage(`${server.base}${view.page}`));
  await settle();
  await popup.screenshot(screenshotPath(picture));
  await popup.close();
}
