import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { OpenBrowser, Popup } from './browser.ts';
import { writeLiveBlog } from './generated-pages.ts';
import { followMarks, readFollowed, readMarks } from './highlights.ts';
import { openTab } from './popup-actions.ts';
import { PAGES, type PageServer, servePages } from './server.ts';
import { openSharedBrowser } from './shared-browser.ts';
import { untilTimersFired, waitUntil } from './wait.ts';

let server: PageServer;
beforeAll(async () => {
  server = await servePages(PAGES, new Map([['/live-blog/page.html', writeLiveBlog(40)]]));
});
afterAll(() => server.close());

/** Waits until a page would have been read again, had there been a reason to: at the latest after 1.5 s of changes. */
const untilReadAgain = (page: Page) => untilTimersFired(page, 2000);

/** Waits until words are marked that name someone, all of them on the page as it is now. */
const waitForMark = (page: Page, name: string) =>
  waitUntil(async () => {
    const { words, stray } = await readMarks(page);
    return stray === 0 && words.some((mark) => mark.includes(name));
  }, `a mark on ${name}`);

const isMarked = async (page: Page, name: string) => (await readMarks(page)).words.some((mark) => mark.includes(name));

/** Runs a function that the page's own script has put there. */
const run = (page: Page, name: string) =>
  page.evaluate((name) => (globalThis as unknown as { [name: string]: () => void })[name]?.(), name);

describe('a page that changes', () => {
  let browser: OpenBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await openSharedBrowser({ windowSize: { width: 1100, height: 900 } });
  });
  afterEach(() => page.close());

  async function openList(): Promise<Popup> {
    const popup = await browser.pressAction(page);
    await popup.waitFor(() => document.querySelector('.tabs') !== null);
    return popup;
  }

  /** Opens a page, has it read by a press of the button, and follows its marks from then on. */
  async function read(name: string): Promise<void> {
    page = await browser.newPage(`${server.base}${name}/page.html`);
    const popup = await openList();
    await popup.close();
    await followMarks(page);
  }

  async function keepFirst(): Promise<void> {
    const popup = await openList();
    await openTab(popup, 'actor');
    await popup.click('.row .keep');
    await popup.waitFor(() => document.querySelector('#tab-mine b')?.textContent === '1');
    await popup.close();
  }

  /** What the popup says: the article's title, and how many marks of it are kept, found again or lost. */
  async function readPopup(): Promise<{ title: string; kept: number; lost: number }> {
    const popup = await openList();
    await popup.click('#tab-mine');
    await popup.waitFor(() => document.querySelector('#tab-mine')?.getAttribute('aria-selected') === 'true');
    const shown = await popup.evaluate(() => ({
      title: document.querySelector('.head-line p')?.getAttribute('title') ?? '',
      kept: document.querySelectorAll('#panel .row').length,
      lost: document.querySelectorAll('.lost .row').length,
    }));
    await popup.close();
    return shown;
  }

  test('goes to another story without a load: marks and what is kept become that story’s, and come back', async () => {
    await read('watch--single-page');
    await keepFirst();
    await page.click('#next');
    await waitForMark(page, 'Rosalind Achterberg');
    expect(await isMarked(page, 'Edda Kroon')).toBe(false);
    expect(await readPopup()).toEqual({ title: 'Port Ansel keeps its orchestra for another year', kept: 0, lost: 0 });
    await keepFirst();
    await page.evaluate(() => history.back());
    await waitForMark(page, 'Edda Kroon');
    expect(await readPopup()).toEqual({ title: 'The last toll on the Halmere bridge is lifted', kept: 1, lost: 0 });
    await page.evaluate(() => history.forward());
    await waitForMark(page, 'Rosalind Achterberg');
    expect(await readPopup()).toMatchObject({ kept: 1, lost: 0 });
  });

  test('lets two other stories follow below: the marks stay, then go along with the address', async () => {
    await read('watch--endless');
    const stories = ['Edda Kroon', 'Amaia Etxeberri', 'Runa Elvestad'];
    const goTo = (at: number) =>
      page.evaluate((at) => document.querySelectorAll('article')[at]?.scrollIntoView({ behavior: 'instant' }), at);
    const untilOnly = async (name: string) => {
      await waitForMark(page, name);
      for (const other of stories) expect(await isMarked(page, other)).toBe(other === name);
    };
    await run(page, 'append');
    await untilReadAgain(page);
    await untilOnly('Edda Kroon');
    await goTo(1);
    await untilOnly('Amaia Etxeberri');
    expect(await readPopup()).toMatchObject({ title: 'Three villages dig for the well their grandparents filled' });
    await run(page, 'append');
    await untilReadAgain(page);
    await untilOnly('Amaia Etxeberri');
    await goTo(2);
    await untilOnly('Runa Elvestad');
    expect(await readPopup()).toMatchObject({ title: 'A lighthouse gets its keeper back after forty years' });
    await goTo(0);
    await untilOnly('Edda Kroon');
    expect((await readFollowed(page)).least).toBeGreaterThan(0);
  });

  test('shows the rest of its story on a click: that is marked too, and the beginning stays so', async () => {
    await read('watch--continue-reading');
    expect(await isMarked(page, 'Lien Dumas')).toBe(false);
    const { words } = await readMarks(page);
    await page.click('button');
    await waitForMark(page, 'Gwenda Marlowe');
    await waitForMark(page, 'Lien Dumas');
    expect((await readMarks(page)).words).toEqual(expect.arrayContaining(words));
    expect((await readFollowed(page)).least).toBeGreaterThanOrEqual(words.length);
  });

  test('grows at the top for three seconds: it is read again a few times, and ends up marked as it stands', async () => {
    await read('watch--live-blog');
    await run(page, 'start');
    await waitForMark(page, '370 calls');
    expect(await isMarked(page, 'Dirk Olthuis')).toBe(true);
    const { least, paints } = await readFollowed(page);
    expect(least).toBeGreaterThan(0);
    expect(paints).toBeLessThanOrEqual(5);
  });

  test('is a live blog of forty posts that gets one every second: each is marked, and the old ones stay so', async () => {
    await read('live-blog');
    const { words } = await readMarks(page);
    for (const number of [1, 20, 40]) expect(words.join('\n')).toContain(`${number + 200} calls`);
    await run(page, 'start');
    for (const number of [41, 43]) await waitForMark(page, `${number + 200} calls`);
    expect((await readMarks(page)).words).toEqual(expect.arrayContaining(words));
    expect((await readFollowed(page)).least).toBeGreaterThanOrEqual(words.length);
  });

  test('replaces every node by an equal one: the new ones are marked', async () => {
    await read('watch--hydration');
    const { words } = await readMarks(page);
    await run(page, 'hydrate');
    await waitForMark(page, 'Amaia Etxeberri');
    expect((await readMarks(page)).words).toEqual(words);
    expect((await readFollowed(page)).least).toBe(words.length);
  });

  test('is covered by a wall: the story is marked when that is gone, and stays so when one comes back', async () => {
    page = await browser.newPage(`${server.base}watch--cookie-wall/page.html`);
    const popup = await browser.pressAction(page);
    await popup.waitFor(() => document.querySelector('.read-anyway') !== null);
    await popup.close();
    await page.click('.wall button');
    await waitForMark(page, 'Edda Kroon');
    await followMarks(page);
    await run(page, 'cover');
    await page.evaluate(() => {
      document.body.style.display = 'none';
    });
    await untilReadAgain(page);
    await page.evaluate(() => document.body.removeAttribute('style'));
    await page.click('.wall button');
    await untilReadAgain(page);
    expect(await isMarked(page, 'Edda Kroon')).toBe(true);
    expect((await readFollowed(page)).least).toBeGreaterThan(0);
  });

  test('becomes an article only after a while: then it is marked', async () => {
    page = await browser.newPage(`${server.base}watch--late-article/page.html`);
    const popup = await browser.pressAction(page);
    await popup.waitFor(() => document.querySelector('.tabs') !== null);
    await waitForMark(page, 'Amaia Etxeberri');
    await popup.close();
  });

  test('changes all the time beside its story: that is not read again', async () => {
    await read('watch--busy');
    await untilReadAgain(page);
    expect((await readFollowed(page)).paints).toBe(0);
  });

  /** Has the page change its address some times, a thousand times a second; what the browser refuses does not count. */
  const storm = (call: 'pushState' | 'replaceState', times: number) =>
    page.evaluate(
      (call, times) => {
        let at = 0;
        const change = () => {
          for (let i = 0; i < 5; i++) {
            try {
              history[call](null, '', `?${call}=${++at}`);
            } catch {} // Firefox: a SecurityError
          }
          if (at >= times) clearInterval(timer);
        };
        const timer = setInterval(change, 5);
      },
      call,
      times,
    );

  /** Notes whether something went wrong, as long as a popup is open. */
  const watchFailure = (popup: Popup) =>
    popup.evaluate(() => {
      const look = () => {
        if (document.body.textContent?.includes('Something went wrong')) document.body.dataset.failed = '';
      };
      new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
      look();
    });

  const hasFailed = (popup: Popup) => popup.evaluate(() => document.body.dataset.failed !== undefined);

  test.each(['pushState', 'replaceState'] as const)(
    'changes its address a thousand times by %s, while it is read and later: it is marked, and nothing is said',
    async (call) => {
      page = await browser.newPage(`${server.base}watch--hydration/page.html`);
      await storm(call, 1000);
      const popup = await browser.pressAction(page);
      await watchFailure(popup);
      await popup.waitFor(() => document.querySelector('.tabs') !== null);
      await waitForMark(page, 'Amaia Etxeberri');
      await followMarks(page);
      await storm(call, 1000);
      await untilReadAgain(page);
      expect(await hasFailed(popup)).toBe(false);
      await popup.close();
      const { least, paints } = await readFollowed(page);
      expect(least).toBeGreaterThan(0);
      expect(paints).toBeLessThanOrEqual(4);
      await keepFirst();
      await waitUntil(async () => (await readPopup()).kept === 1, 'what was kept');
    },
  );

  test('there were no errors', async () => {
    page = await browser.newPage('about:blank');
    expect(await browser.readErrors()).toEqual([]);
  });
});
