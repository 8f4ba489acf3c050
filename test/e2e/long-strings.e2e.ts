import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { writeCrowdedPage } from './crowded-page.ts';
import { extensionFolder, PAGES } from './extension-folder.ts';
import { handsOn } from './hands.ts';
import { findLayoutFaults } from './layout-faults.ts';
import { copyWithLongStrings } from './long-strings.ts';
import { markPage } from './painted.ts';
import type { PaneBox, PaneContent } from './panes.ts';
import { pictureOf } from './pictures.ts';
import { ROOMS } from './rooms.ts';
import { type PageServer, servePages } from './server.ts';

let server: PageServer;
let browser: OpenBrowser;
let extension: string;

beforeAll(async () => {
  server = await servePages(PAGES, new Map([['/crowded', writeCrowdedPage()]]));
  extension = await copyWithLongStrings(extensionFolder('chromium'));
  browser = await openBrowser('chromium', { extension, language: 'en' });
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(extension, { recursive: true });
});

test.each(ROOMS)(
  '$name holds strings that are twice as long, at its own width and at 320 px',
  async ({ page: path, open }) => {
    const page = await browser.newPage(`${server.base}${path}`);
    const room = await open(browser, page);
    // What still moves or follows in a room may be a fault for a moment.
    await expect.poll(() => room.evaluate(findLayoutFaults)).toEqual([]);
    if (room.narrow) await room.narrow();
    else await room.evaluate(() => document.body.style.setProperty('width', '320px'));
    await expect.poll(() => room.evaluate(findLayoutFaults)).toEqual([]);
    await room.close();
    await page.close();
  },
);

const isWithin = (inner: PaneBox, outer: PaneBox): boolean =>
  inner.left >= outer.left - 1 &&
  inner.top >= outer.top - 1 &&
  inner.left + inner.width <= outer.left + outer.width + 1 &&
  inner.top + inner.height <= outer.top + outer.height + 1;
const isOver = (a: PaneBox, b: PaneBox): boolean =>
  Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top) > 1;

/** Buttons that are not in their box, or over one another. */
function listAstray({ box, buttons }: PaneContent): string[] {
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
  const hands = handsOn(browser, page);
  await hands.pressWords('Annelies Brandsma');
  const card = await hands.see('.card');
  await page.screenshot({ path: pictureOf(`long-card-${width}`) });
  expect(Object.keys(card.buttons).length).toBeGreaterThan(6);
  expect(listAstray(card)).toEqual([]);
  expect(isWithin(card.box, { left: 0, top: 0, width, height: 800 })).toBe(true);
  await hands.press('.card', 'reject');
  expect(listAstray(await hands.see('.card:has([data-act=reject-site])'))).toEqual([]);
  await hands.press('.card', 'close');
  await hands.untilGone('.card');
  await hands.select('one budget and one alarm');
  const bar = await hands.see('.tools');
  expect(listAstray(bar)).toEqual([]);
  expect(isWithin(bar.box, { left: 0, top: 0, width, height: 800 })).toBe(true);
  await page.close();
});
