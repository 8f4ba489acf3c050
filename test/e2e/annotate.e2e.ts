import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { extensionFolder, PAGES } from './extension-folder.ts';
import { readWords } from './marks.ts';
import { findWords, type PaneBox, type PaneContent, readPane } from './panes.ts';
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
  let before: string;

  beforeAll(async () => {
    browser = await openBrowser(kind, { extension: extensionFolder(kind), windowSize: { width: 1100, height: 900 } });
    page = await browser.newPage(sample);
    before = await page.evaluate(() => document.documentElement.outerHTML);
    const popup = await browser.pressAction(page);
    await popup.waitFor(() => document.querySelector('.tabs') !== null);
    await popup.close();
  });
  afterAll(() => browser.close());

  async function bar(): Promise<PaneContent> {
    await waitUntil(() => readPane(browser, page, '.tools'), 5000, 'the bar');
    return (await readPane(browser, page, '.tools')) as PaneContent;
  }
  const own = (colour: string) => readWords(page, `own-${colour}`);

  /** Selects words with the mouse, from a little within the first to a little within the last. */
  async function select(words: string): Promise<void> {
    await page.evaluate(() => document.getSelection()?.removeAllRanges());
    const lines = await findWords(page, words);
    const [first] = lines;
    const last = lines.at(-1);
    if (!first || !last) throw new Error(`“${words}” is not on the page`);
    await page.mouse.move(first.left + 3, first.top + first.height / 2);
    await page.mouse.down();
    await page.mouse.move(last.left + last.width - 3, last.top + last.height / 2, { steps: 4 });
    await page.mouse.up();
  }

  async function waitForEdges(): Promise<PaneContent> {
    await waitUntil(() => readPane(browser, page, 'div:has(> .edge)'), 5000, 'the ends');
    return (await readPane(browser, page, 'div:has(> .edge)')) as PaneContent;
  }

  async function press(selector: string, act: string): Promise<void> {
    await waitUntil(async () => (await readPane(browser, page, selector))?.buttons[act], 5000, act);
    const box = (await readPane(browser, page, selector))?.buttons[act] as PaneBox;
    await page.mouse.click(box.left + box.width / 2, box.top + box.height / 2);
  }

  test('a selection brings the bar, and a press on a colour highlights whole words', async () => {
    await select('one budget and one alarm');
    expect(Object.keys((await bar()).buttons)).toEqual(['yellow', 'green', 'blue', 'pink', 'orange', 'note', 'tags']);
    await page.screenshot({ path: join(SCREENSHOTS, `bar-${kind}.png`) });
    await press('.tools', 'green');
    await waitUntil(async () => (await own('green')).length);
    expect(await own('green')).toEqual(['one budget and one alarm']);
    expect(await readPane(browser, page, '.tools')).toBeNull();
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  const readToast = async () => (await readPane(browser, page, '.toast'))?.text ?? '';
  const untilOwn = (colour: string, words: string[]) =>
    waitUntil(async () => JSON.stringify(await own(colour)) === JSON.stringify(words), 5000, `${words} in ${colour}`);

  /** Presses the middle of words on the page. */
  async function pressWords(words: string): Promise<void> {
    const [first] = await findWords(page, words);
    if (!first) throw new Error(`“${words}” is not on the page`);
    await page.mouse.click(first.left + first.width / 2, first.top + first.height / 2);
  }

  test('a press on the highlight brings the bar again, to give it another colour; that can be undone', async () => {
    await pressWords('one budget and one alarm');
    expect((await bar()).buttons).toMatchObject({ green: { isPressed: true }, pink: { isPressed: false }, remove: {} });
    await press('.tools', 'pink');
    await untilOwn('pink', ['one budget and one alarm']);
    expect(await readToast()).toContain('Colour changed');
    await press('.toast', 'undo');
    await untilOwn('green', ['one budget and one alarm']);
  });

  test('its ends are dragged, from word to word', async () => {
    await page.mouse.click(5, 5);
    await pressWords('one budget and one alarm');
    const { end } = (await waitForEdges()).buttons;
    const [to] = await findWords(page, 'one budget and');
    if (!end || !to) throw new Error('There is nothing to drag');
    await page.screenshot({ path: join(SCREENSHOTS, `edges-${kind}.png`) });
    const y = end.top + end.height / 2;
    await page.mouse.move(end.left + end.width / 2, y);
    await page.mouse.down();
    await page.mouse.move(to.left + to.width - 5, y, { steps: 6 });
    await page.mouse.up();
    await untilOwn('green', ['one budget and']);
    await press('.toast', 'undo');
    await untilOwn('green', ['one budget and one alarm']);
  });

  test('a note and tags are written in a frame that the page cannot look into', async () => {
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const name of ['keydown', 'keypress', 'input', 'beforeinput', 'message'])
        addEventListener(name, (event) => heard.push(`${event.type} ${(event as KeyboardEvent).key ?? ''}`), true);
    });
    await pressWords('one budget and one alarm');
    await press('.tools', 'note');
    await waitUntil(async () => (await readPane(browser, page, '.note')) !== null, 5000, 'the note');
    await new Promise((resolve) => setTimeout(resolve, 800));
    await page.keyboard.type('who pays?');
    await waitUntil(async () => (await readShelf(browser))[0]?.note === 'who pays?', 5000, 'the note on the shelf');
    await page.screenshot({ path: join(SCREENSHOTS, `note-${kind}.png`) });
    const told = await page.evaluate(() => JSON.stringify((globalThis as unknown as { heard: string[] }).heard));
    expect(told).toBe('[]');
  });
});
