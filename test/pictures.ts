// Takes the six pictures of README.md anew, into test/pictures, and those of the stores into manifest/store/pictures: four of
// 1280 × 800, a tile of 440 × 280 and a logo of 300 × 300:
//   npm run pictures [-- --only=store]
// `FONTCONFIG_FILE` names the fonts, if they are not to be those of the tests.
// With a display the popup has its true size; without one (`xvfb-run -a` gives one) Chromium cuts it short.
import { mkdirSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { type OpenBrowser, openBrowser } from './e2e/browser.ts';
import { hasDisplay } from './e2e/browser-process.ts';
import { extensionFolder } from './e2e/extension.ts';
import { markPage } from './e2e/highlights.ts';
import { actionsOn, writeNote } from './e2e/page-actions.ts';
import { openTab } from './e2e/popup-actions.ts';
import { PAGES, servePages } from './e2e/server.ts';
import { type Box, findWords } from './e2e/shadow-content.ts';
import { drawLogo, takeTile } from './store-tile.ts';

/** Wide enough for notes beside the text. */
const WINDOW = { width: 1240, height: 860 };
const SMALL_WINDOW = { width: 900, height: 540 };
/** What the stores ask for. */
const STORE_WINDOW = { width: 1280, height: 800 };
/** The popup reaches down from the toolbar over much of a window. */
const TALL = { width: 1280, height: 1000 };

const server = await servePages(PAGES);
const SAMPLE = 'sample--river-heat';
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

const { values } = parseArgs({ options: { only: { type: 'string' } } });
/** For README.md and the stores, or for the stores only. */
const both = (name: string, window = WINDOW) => [
  ...(values.only === 'store' ? [] : [readme(name, window)]),
  store(name),
];

/** The browsers that have asked, after the first highlight, whether marks are always shown on the site. */
const asked = new WeakSet<OpenBrowser>();

mkdirSync(new URL('../manifest/store/pictures', import.meta.url), { recursive: true });
for (const picture of both('page')) await within('light', (browser) => takePage(browser, picture));
for (const picture of both('highlight', SMALL_WINDOW)) await within('light', (browser) => takeBar(browser, picture));
for (const picture of both('library')) await within('light', (browser) => takeLibrary(browser, picture));
for (const picture of both('card', SMALL_WINDOW)) await within('dark', (browser) => takeCard(browser, picture));
if (values.only !== 'store') {
  await within('light', (browser) => takePopup(browser, 'overview', 'overview'));
  await within('dark', (browser) => takePopup(browser, 'figure', 'figures-dark'));
}
await within('light', (browser) => takeTile(browser, store('tile').path));
drawLogo(store('logo').path);
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

/** A story, marked. */
async function openMarked(browser: OpenBrowser, window: Picture['window'], story = SAMPLE): Promise<Page> {
  const page = await browser.newPage(`${server.base}${story}/page.html`);
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
  if (!asked.has(browser)) {
    asked.add(browser);
    await actions.press('.question', 'close');
    await actions.untilGone('.question');
  }
  if (note) await writeNote(browser, page, words, note);
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

/** The library, with what the reader made in two stories, by day. */
async function takeLibrary(browser: OpenBrowser, { window, path }: Picture): Promise<void> {
  const pact = await openMarked(browser, WINDOW, 'sample--news-traps');
  await highlight(browser, pact, 'the river has not read one of them', 'pink');
  await highlight(browser, pact, 'a late but honest answer', 'orange', 'Eleven months after the flood.');
  const sample = await openMarked(browser, WINDOW);
  await makeMine(browser, sample);
  await highlight(browser, sample, 'the cheapest heat in the country', 'blue', 'Compared with what?');
  const page = await browser.extensionPage('library.html');
  await page.setViewport(window);
  await page.waitForSelector('.own-line');
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
