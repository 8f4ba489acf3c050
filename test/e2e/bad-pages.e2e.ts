import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenBrowser, Popup } from './browser.ts';
import { writeBigPage } from './generated-pages.ts';
import { countHighlights } from './highlights.ts';
import { readOwnNodes } from './page-text.ts';
import { PAGES, type PageServer, servePages } from './server.ts';
import { openSharedBrowser } from './shared-browser.ts';
import { waitUntil } from './wait.ts';

let server: PageServer;
beforeAll(async () => {
  const pages = new Map([['/big.html', writeBigPage()]]);
  server = await servePages(PAGES, pages);
});
afterAll(() => server.close());

const NO_ARTICLE = 'No article on this page';

/** A page, and what the popup says of it. */
const pages: [string, string, string][] = [
  ['a search page', 'bad--no-article/page.html', NO_ARTICLE],
  ['an empty page', 'bad--empty/page.html', NO_ARTICLE],
  ['a frameset', 'bad--frameset/page.html', NO_ARTICLE],
  ['malformed HTML', 'bad--malformed/page.html', 'Save'],
  ['a story in Arabic', 'bad--arabic/page.html', 'Save'],
  ['a story in Chinese', 'bad--chinese/page.html', 'Save'],
  ['a page with broken built-ins', 'bad--broken-built-ins/page.html', 'Save'],
  ['element names that shadow a form’s own functions', 'bad--clobbered/page.html', 'Save'],
  ['an address of nine thousand letters', `bad--malformed/page.html?q=${'a'.repeat(9000)}`, 'Save'],
  ['five megabytes', 'big.html', 'Save'],
];

describe('bad pages', () => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openSharedBrowser();
  });

  async function open(path: string): Promise<{ page: Page; popup: Popup }> {
    const page = await browser.newPage(server.base + path);
    return { page, popup: await browser.pressAction(page) };
  }

  /** Waits for the popup to say something; five megabytes on a busy machine may take a while. */
  const hasState = (popup: Popup) =>
    waitUntil(
      () => popup.evaluate(() => document.querySelector('.message:not([aria-busy]), .tabs') !== null),
      'a state of the popup',
      200_000,
    );

  test.each(pages)('%s ends in a clear state, the page untouched', { timeout: 240_000 }, async (_, path, says) => {
    const page = await browser.newPage(server.base + path);
    const before = await page.evaluate(readOwnNodes);
    const popup = await browser.pressAction(page);
    await hasState(popup);
    expect(await popup.text()).toContain(says);
    expect(await page.evaluate(readOwnNodes)).toBe(before);
    await popup.close();
    await page.close();
  });

  test('a page that rewrites itself while being read is marked when it is done', async () => {
    const { page, popup } = await open('bad--rewrites-itself/page.html');
    await hasState(popup);
    const isShown = () => {
      const ranges = [...(CSS.highlights.get('newsgloss-actor') ?? [])];
      const isDone = performance.now() > 3000; // by then it has
      return isDone && ranges.length > 0 && ranges.every(({ startContainer }) => startContainer.isConnected);
    };
    await waitUntil(() => page.evaluate(isShown), 'marks on the last nodes');
    await popup.close();
    await page.close();
  });

  test('a page that clears the marks gets them back', async () => {
    const { page, popup } = await open('bad--clears-highlights/page.html');
    await hasState(popup);
    await page.evaluate(() => CSS.highlights.clear());
    await waitUntil(async () => (await countHighlights(page)).actor, 'the marks');
    await popup.close();
    await page.close();
  });

  test('a page of the browser itself cannot be read, and the popup says so', async () => {
    const page = await browser.newPage('about:blank');
    const popup = await browser.pressAction(page);
    await hasState(popup);
    expect(await popup.text()).toMatch(/The browser keeps this page to itself|No article on this page/);
    await popup.close();
    await page.close();
  });

  test('the console has no errors', async () => {
    // Firefox says so of every page with a very long address, for its icon.
    const isOwn = (error: string) => !error.startsWith('error: HTTP Referrer header');
    expect((await browser.readErrors()).filter(isOwn)).toEqual([]);
  });

  test('an unexpected error is explained, and the list comes when it is over', async () => {
    const { page, popup: first } = await open('sample--news-traps/page.html');
    await hasState(first);
    await first.close();
    await browser.evaluateInContent(page, () => {
      document.getSelection = () => {
        throw new TypeError('Out of order');
      };
    });
    const popup = await browser.pressAction(page);
    await hasState(popup);
    const text = await popup.text();
    expect(text).toContain('Something went wrong');
    expect(text).toContain('Your own highlights are safe');
    expect(text).toContain('Try again');
    await browser.evaluateInContent(page, () => void Reflect.deleteProperty(document, 'getSelection'));
    await popup.waitFor(() => document.querySelector('.tabs') !== null);
    await popup.close();
    await page.close();
  });
});
