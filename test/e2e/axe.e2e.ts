import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFaults } from './axe.ts';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { writeCrowdedPage } from './crowded-page.ts';
import { extensionFolder, PAGES } from './extension-folder.ts';
import { ROOMS } from './rooms.ts';
import { type PageServer, servePages } from './server.ts';
import { findTreeFaults } from './tree-faults.ts';

let server: PageServer;
beforeAll(async () => {
  server = await servePages(PAGES, new Map([['/crowded', writeCrowdedPage()]]));
});
afterAll(() => server.close());

describe.each([
  ['chromium', 'light', 'en'],
  ['chromium', 'dark', 'es'],
  // Firefox speaks the language that it was installed in.
  ['firefox', 'light', 'en'],
  ['firefox', 'dark', 'en'],
] as const)('in %s, in %s colours and in the language %s', (kind, colourScheme, language) => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser(kind, { extension: extensionFolder(kind), colourScheme, language });
  });
  afterAll(() => browser.close());

  test.each(ROOMS)('$name has no barrier', async ({ page: path, open }) => {
    const page = await browser.newPage(`${server.base}${path}`);
    const room = await open(browser, page);
    expect(await findFaults(room)).toEqual([]);
    const tree = await room.readTree?.();
    expect(tree ? findTreeFaults(tree) : []).toEqual([]);
    expect(await room.evaluate(() => document.documentElement.lang)).toMatch(language);
    await room.close();
    await page.close();
  });
});
