import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { OpenBrowser, Popup } from './browser.ts';
import { expectFlash, readMarks } from './highlights.ts';
import { openTab } from './popup-actions.ts';
import { PAGES, type PageServer, servePages } from './server.ts';
import { openSharedBrowser } from './shared-browser.ts';
import { waitUntil } from './wait.ts';

let server: PageServer;
const pages = new Map<string, string>();
beforeAll(async () => {
  server = await servePages(PAGES, pages);
  // The same server under another name is another site.
  const foreign = server.base.replace('localhost', '127.0.0.1');
  const frame = `<iframe src="${foreign}places--frame/story.html" width="900" height="700"></iframe>`;
  pages.set('/foreign-frame.html', `<!doctype html><html lang="en"><title>A frame</title><body>${frame}`);
});
afterAll(() => server.close());

/** A page, whether its story comes by itself after a while, and whom it names. */
const readable: [where: string, path: string, name: string][] = [
  ['an open component', 'places--component/page.html', 'Kadri Lepik'],
  ['a component within a component, filled late', 'places--late-component/page.html', 'Ilse Matthijs'],
  ['the shadow roots of its paragraphs', 'places--paragraphs/page.html', 'Runa Haldorsen'],
  ['a frame of the same site', 'places--frame/page.html', 'Pieter Vos'],
];

const sealed: [where: string, path: string, says: string][] = [
  ['a frame of another site', 'foreign-frame.html', 'a frame from another site'],
  ['a closed component', 'places--closed-component/page.html', 'closed to extensions'],
];

describe('a story that is not in the document itself', () => {
  let browser: OpenBrowser;
  let page: Page;
  let popup: Popup;
  beforeAll(async () => {
    browser = await openSharedBrowser({ windowSize: { width: 1100, height: 900 } });
  });
  afterEach(async () => {
    await popup.close();
    await page.close();
  });

  async function open(path: string, state: string): Promise<void> {
    page = await browser.newPage(server.base + path);
    popup = await browser.pressAction(page);
    await popup.waitFor((state) => document.querySelector(state) !== null, state);
  }

  test.each(readable)('in %s is read, marked and scrolled to', async (_, path, name) => {
    await open(path, '.tabs');
    await openTab(popup, 'actor');
    await expect.poll(() => popup.text()).toContain(name);
    const isMarked = async () => {
      const { words, stray } = await readMarks(page);
      return stray === 0 && words.some((mark) => mark.includes(name));
    };
    await waitUntil(isMarked, `a mark on ${name}`);
    await expectFlash(page, () => popup.click('.row-text'));
    expect(await page.evaluate(isStyled)).toBe(true);
  });

  test.each(sealed)('in %s cannot be read, and the popup says where it is', async (_, path, says) => {
    await open(path, '.message:not([aria-busy])');
    await popup.waitFor((says) => document.body.textContent?.includes(says), says);
  });

  test('there were no errors', async () => {
    await open('bad--empty/page.html', '.message:not([aria-busy])');
    expect(await browser.readErrors()).toEqual([]);
  });
});

/** The text is also visibly highlighted: the screenshot of its paragraph contains the colour of the mark. */
function isStyled(): boolean {
  const places: (Document | ShadowRoot)[] = [document];
  for (const place of places) {
    for (const element of place.querySelectorAll('*')) {
      const inner = element.shadowRoot ?? (element as HTMLIFrameElement).contentDocument;
      if (inner) places.push(inner);
    }
  }
  return places.some((place) =>
    [...place.querySelectorAll('p')].some((paragraph) => {
      const { backgroundColor } = getComputedStyle(paragraph, '::highlight(newsgloss-actor)');
      return backgroundColor === 'rgb(207, 227, 255)' || backgroundColor === 'rgb(31, 68, 112)';
    }),
  );
}
