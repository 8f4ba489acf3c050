import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { extensionFolder, PAGES } from './extension-folder.ts';
import { type Hands, handsOn } from './hands.ts';
import { readWords } from './marks.ts';
import { findWords, readPane } from './panes.ts';
import { type PageServer, servePages } from './server.ts';
import { readShelf } from './shelf.ts';
import { waitUntil } from './wait.ts';

const SCREENSHOTS = join(PAGES, '../../screenshots');

let server: PageServer;
let sample: string;
beforeAll(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  server = await servePages(PAGES);
  sample = `${server.base}sample--news-traps/page.html`;
});
afterAll(() => server.close());

describe.each(['chromium', 'firefox'] as const)('highlighting while reading, in %s', (kind) => {
  let browser: OpenBrowser;
  let page: Page;
  let hands: Hands;

  beforeAll(async () => {
    browser = await openBrowser(kind, { extension: extensionFolder(kind), windowSize: { width: 1100, height: 900 } });
    page = await browser.newPage(sample);
    hands = handsOn(browser, page);
    const popup = await browser.pressAction(page);
    await popup.waitFor(() => document.querySelector('.tabs') !== null);
    await popup.close();
  });
  afterAll(() => browser.close());

  const own = (colour: string) => readWords(page, `own-${colour}`);

  test('a selection brings the bar, and a press on a colour highlights whole words', async () => {
    const before = await page.evaluate(() => document.body.outerHTML);
    await hands.select('one budget and one alarm');
    expect(Object.keys((await hands.see('.tools')).buttons)).toEqual([
      'yellow',
      'green',
      'blue',
      'pink',
      'orange',
      'note',
      'tags',
    ]);
    await page.screenshot({ path: join(SCREENSHOTS, `bar-${kind}.png`) });
    await hands.press('.tools', 'green');
    await waitUntil(async () => (await own('green')).length);
    expect(await own('green')).toEqual(['one budget and one alarm']);
    expect(await readPane(browser, page, '.tools')).toBeNull();
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
  });

  const readToast = async () => (await readPane(browser, page, '.toast'))?.text ?? '';
  const untilOwn = (colour: string, words: string[]) =>
    waitUntil(async () => JSON.stringify(await own(colour)) === JSON.stringify(words), 5000, `${words} in ${colour}`);

  test('a press on the highlight brings the bar again, to give it another colour; that can be undone', async () => {
    await hands.pressWords('one budget and one alarm');
    expect((await hands.see('.tools')).buttons).toMatchObject({
      green: { isPressed: true },
      pink: { isPressed: false },
      remove: {},
    });
    await hands.press('.tools', 'pink');
    await untilOwn('pink', ['one budget and one alarm']);
    expect(await readToast()).toContain('Colour changed');
    await hands.press('.toast', 'undo');
    await untilOwn('green', ['one budget and one alarm']);
  });

  test('its ends are dragged, from word to word', async () => {
    await page.mouse.click(5, 5);
    await hands.pressWords('one budget and one alarm');
    const { end } = (await hands.see('div:has(> .edge)')).buttons;
    const [to] = await findWords(page, 'one budget and');
    if (!end || !to) throw new Error('There is nothing to drag');
    await page.screenshot({ path: join(SCREENSHOTS, `edges-${kind}.png`) });
    const y = end.top + end.height / 2;
    await page.mouse.move(end.left + end.width / 2, y);
    await page.mouse.down();
    await page.mouse.move(to.left + to.width - 5, y, { steps: 6 });
    await page.mouse.up();
    await untilOwn('green', ['one budget and']);
    await hands.press('.toast', 'undo');
    await untilOwn('green', ['one budget and one alarm']);
  });

  test('a note and tags are written in a frame that the page cannot look into', async () => {
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const name of ['keydown', 'keypress', 'input', 'beforeinput', 'message'])
        addEventListener(name, (event) => heard.push(`${event.type} ${(event as KeyboardEvent).key ?? ''}`), true);
    });
    await hands.pressWords('one budget and one alarm');
    await hands.press('.tools', 'note');
    await waitUntil(async () => (await readPane(browser, page, '.note')) !== null, 5000, 'the note');
    await new Promise((resolve) => setTimeout(resolve, 800));
    await page.keyboard.type('who pays?');
    await waitUntil(async () => (await readShelf(browser))[0]?.note === 'who pays?', 5000, 'the note on the shelf');
    await page.screenshot({ path: join(SCREENSHOTS, `note-${kind}.png`) });
    const told = await page.evaluate(() => JSON.stringify((globalThis as unknown as { heard: string[] }).heard));
    expect(told).toBe('[]');
  });
});
