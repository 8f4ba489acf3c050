import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { writeCrowdedPage } from './crowded-page.ts';
import { extensionFolder, PAGES } from './extension-folder.ts';
import { findLayoutFaults } from './layout-faults.ts';
import { copyWithLongStrings } from './long-strings.ts';
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

/** What still moves or follows in a room. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 150));

test.each(ROOMS)(
  '$name holds strings that are twice as long, at its own width and at 320 px',
  async ({ page: path, open }) => {
    const page = await browser.newPage(`${server.base}${path}`);
    const room = await open(browser, page);
    await settle();
    expect(await room.evaluate(findLayoutFaults)).toEqual([]);
    if (room.narrow) await room.narrow();
    else await room.evaluate(() => document.body.style.setProperty('width', '320px'));
    await settle();
    expect(await room.evaluate(findLayoutFaults)).toEqual([]);
    await room.close();
    await page.close();
  },
);
