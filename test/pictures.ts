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
import { readAnnotations } from './e2e/extension-state.ts';
import { markPage } from './e2e/highlights.ts';
import { actionsOn } from './e2e/page-actions.ts';
import { openTab } from './e2e/popup-actions.ts';
import { importSampleLibrary } from './e2e/sample-library.ts';
import { PAGES, servePages } from './e2e/server.ts';
import { type Box, findWords, readShadow } from './e2e/shadow-content.ts';
import { waitUntil } from './e2e/wait.ts';

/** Wide enough for notes beside the text. */
const WINDOW = { width: 1240, height: 860 };
const SMALL_WINDOW = { width: 900, height: 540 };
/** What the stores ask for. */
const STORE_WINDOW = { width: 1280, height: 800 };
/** The popup reaches down from the toolbar over much of a window. */
const TALL = { width: 1280, height: 1000 };

const server = await servePages(PAGES);
const SAMPLE = `${server.base}sample--river-heat/page.html`;
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
await within('light', (browser) => takePopup(browser, 'overview', 'overview'));
for (const picture of [readme('library'), store('library')])
  await within('light', (browser) => takeLibrary(browser, picture));
await within('dark', (browser) => takePopup(browser, 'figure', 'figures-dark'));
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

/** The sample, marked. */
async function openMarked(browser: OpenBrowser, window: Picture['window']): Promise<Page> {
  const page = await browser.newPage(SAMPLE);
  await page.setViewport(window);
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

/** Highlights words, with a note if there is one; what the first highlight asks is not answered here. */
async function highlight(browser: OpenBrowser, page: Page, words: string, colour: string, note = ''): Promise<void> {
  const actions = actionsOn(browser, page);
  await actions.select(words);
  await actions.press('.toolbar', colour);
  await actions.untilGone('.toolbar');
  if (await waitUntil(async () => (await readShadow(browser, page, '.question')) ?? true, 'the question', 2000))
    await actions.press('.question', 'close').catch(() => undefined);
  if (!note) return;
  await actions.select(words);
  await actions.press('.toolbar', 'note');
  await actions.untilWriting('note');
  await page.keyboard.type(note);
  await waitUntil(async () => (await readAnnotations(browser)).some((one) => one.note === note), 'the note');
  await actions.leave('.note', 'Escape');
}

/** What the reader of the pictures has made in the sample. */
async function makeMine(browser: OpenBrowser, page: Page): Promise<void> {
  await highlight(browser, page, 'on that the town no longer agrees', 'green', 'Since when? Compare the vote of 2024.');
  await highlight(browser, page, 'we have changed what the water says', 'yellow', 'The sentence of the piece.');
}

/** The page as it is read: marks, a highlight, and its note. */
async function takePage(browser: OpenBrowser, { window, path }: Picture): Promise<void> {
  const page = await openMarked(browser, window);
  await makeMine(browser, page);
  await bringTo(page, 'At six in the morning', 70);
  await page.mouse.move(4, 4);
  await settle();
  await page.screenshot({ path });
}

/** The card beside a figure, on a dark page. */
async function takeCard(browser: OpenBrowser, { window, path }: Picture): Promise<void> {
  const page = await openMarked(browser, window);
  await bringTo(page, 'On Thursday the town council', 100);
  const line = await place(page, '£86m');
  await page.mouse.move(line.left + line.width / 2, line.top + line.height / 2, { steps: 4 });
  await actionsOn(browser, page).see('.card');
  await page.screenshot({ path });
}

/** Words selected, and what can be done with them. */
async function takeBar(browser: OpenBrowser, { window, path }: Picture): Promise<void> {
  const page = await openMarked(browser, window);
  const actions = actionsOn(browser, page);
  await highlight(browser, page, 'the cheapest heat in the country', 'yellow');
  await actions.select('nobody here was cold last winter');
  await actions.see('.toolbar');
  await page.screenshot({ path });
}

/** The library, with what the reader made, by day. */
async function takeLibrary(browser: OpenBrowser, { window, path }: Picture): Promise<void> {
  const page = await browser.extensionPage('library.html');
  await page.setViewport(window);
  await importSampleLibrary(page);
  await page.waitForSelector('.own-line');
  await page.waitForSelector('.notice', { hidden: true }); // “Imported …”
  await settle();
  await page.screenshot({ path });
}

/** A list of the popup. */
async function takePopup(browser: OpenBrowser, tab: string, picture: string): Promise<void> {
  const page = await openMarked(browser, WINDOW);
  await makeMine(browser, page);
  const popup = await browser.pressAction(page);
  await openTab(popup, tab);
  await settle();
  await popup.screenshot(screenshotPath(picture));
  await popup.close();
}
