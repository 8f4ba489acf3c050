import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { writeCrowdedPage } from './crowded-page.ts';
import { extensionFolder, PAGES } from './extension-folder.ts';
import { ROOMS } from './rooms.ts';
import { type PageServer, servePages } from './server.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
}

let server: PageServer;
beforeAll(async () => {
  server = await servePages(PAGES, new Map([['/crowded', writeCrowdedPage()]]));
});
afterAll(() => server.close());

/** Runs in a room: what a person with a screen reader, a keyboard or weak eyes would stumble over. */
async function findFaults(): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: Axe };
  const { violations } = await axe.run();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
  );
}

describe.each([
  ['light', 'en'],
  ['dark', 'es'],
] as const)('in %s colours and in the language %s', (colourScheme, language) => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser('chromium', { extension: extensionFolder('chromium'), colourScheme, language });
  });
  afterAll(() => browser.close());

  test.each(ROOMS)('$name has no barrier that axe knows', async ({ page: path, open }) => {
    const page = await browser.newPage(`${server.base}${path}`);
    const room = await open(browser, page);
    await room.evaluate(AXE);
    expect(await room.evaluate(findFaults)).toEqual([]);
    expect(await room.evaluate(() => document.documentElement.lang)).toMatch(language);
    await room.close();
    await page.close();
  });
});
