import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { extensionFolder } from './extension.ts';
import { changeSettings } from './extension-state.ts';
import { writeCrowdedPage } from './generated-pages.ts';
import { markPage } from './highlights.ts';
import { findLayoutFaults } from './layout-faults.ts';
import { actionsOn } from './page-actions.ts';
import { screenshotPath } from './screenshots.ts';
import { PAGES, type PageServer, servePages } from './server.ts';
import type { Box, ShadowContent } from './shadow-content.ts';
import { VIEWS } from './views.ts';
import { VIEW_MS } from './wait.ts';

/** Strings that are no words for the reader, but a name or a list. */
const NO_WORDS = new Set(['strings_language', 'figure_seasons', 'sample_story']);

interface Strings {
  [key: string]: { message: string };
}

/** A copy of a built extension with every English string twice, or once in a language in which it is even longer. */
async function copyWithLongStrings(folder: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'newsgloss-long-'));
  await cp(folder, copy, { recursive: true });
  const pathOf = (language: string) => join(copy, '_locales', language, 'messages.json');
  const languages = await readdir(join(copy, '_locales'));
  const read = async (language: string) => JSON.parse(await readFile(pathOf(language), 'utf8')) as Strings;
  const all = await Promise.all(languages.map(read));
  const first = all[languages.indexOf('en')] ?? {};
  const strings: Strings = {};
  for (const key of Object.keys(first)) {
    const own = first[key];
    if (!own) continue;
    const twice = { ...own, message: `${own.message} ${own.message}` };
    const [longest = own] = [twice, ...all.flatMap((one) => one[key] ?? [])].sort(
      (a, b) => b.message.length - a.message.length,
    );
    strings[key] = NO_WORDS.has(key) ? own : longest;
  }
  for (const language of languages) await writeFile(pathOf(language), JSON.stringify(strings));
  return copy;
}

let server: PageServer;
let browser: OpenBrowser;
let extension: string;

beforeAll(async () => {
  server = await servePages(PAGES, new Map([['/crowded', writeCrowdedPage()]]));
  extension = await copyWithLongStrings(extensionFolder('chromium'));
  browser = await openBrowser('chromium', { extension, language: 'en' });
  await changeSettings(browser, { density: 'full' });
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(extension, { recursive: true });
});

test.each(VIEWS)(
  '$name holds strings that are twice as long, at its own width and at 320 px',
  async ({ page: path, open }) => {
    const page = await browser.newPage(`${server.base}${path}`);
    const view = await open(browser, page);
    // What still moves or follows in a view may be a fault for a moment.
    await expect.poll(() => view.evaluate(findLayoutFaults), { timeout: VIEW_MS }).toEqual([]);
    if (view.resize) await view.resize('narrow');
    else if (!view.isPart) await view.evaluate(() => document.body.style.setProperty('width', '320px'));
    await expect.poll(() => view.evaluate(findLayoutFaults), { timeout: VIEW_MS }).toEqual([]);
    await view.close();
    await page.close();
  },
);

const isWithin = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left - 1 &&
  inner.top >= outer.top - 1 &&
  inner.left + inner.width <= outer.left + outer.width + 1 &&
  inner.top + inner.height <= outer.top + outer.height + 1;
const isOver = (a: Box, b: Box): boolean =>
  Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top) > 1;

/** Buttons that are not in their box, or over one another. */
function listAstray({ box, buttons }: ShadowContent): string[] {
  const all = Object.entries(buttons);
  return all.flatMap(([act, place], at) => [
    ...(isWithin(place, box) ? [] : [`${act} is outside`]),
    ...all.slice(at + 1).flatMap(([other, there]) => (isOver(place, there) ? [`${act} is over ${other}`] : [])),
  ]);
}

test.each([1200, 360])('so do the card and the bar over a page %i px wide', async (width) => {
  const page = await browser.newPage(`${server.base}sample--news-traps/page.html`);
  await page.setViewport({ width, height: 800 });
  await markPage(browser, page);
  const actions = actionsOn(browser, page);
  await actions.pressWords('Annelies Brandsma');
  const card = await actions.see('.card');
  await page.screenshot({ path: screenshotPath(`long-card-${width}`) });
  expect(Object.keys(card.buttons).length).toBeGreaterThan(6);
  expect(listAstray(card)).toEqual([]);
  expect(isWithin(card.box, { left: 0, top: 0, width, height: 800 })).toBe(true);
  await actions.press('.card', 'more');
  expect(listAstray(await actions.see('.card:has(.menu)'))).toEqual([]);
  await actions.press('.card', 'close');
  await actions.untilGone('.card');
  await actions.select('one budget and one alarm');
  const bar = await actions.see('.toolbar');
  expect(listAstray(bar)).toEqual([]);
  expect(isWithin(bar.box, { left: 0, top: 0, width, height: 800 })).toBe(true);
  await page.close();
});
