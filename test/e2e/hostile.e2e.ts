import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenBrowser } from './browser.ts';
import { readAnnotations, readTitles, type StoredAnnotation } from './extension-state.ts';
import { EDITS, HIGHLIGHT, SECOND, TITLE, writeEditedPage } from './generated-pages.ts';
import { markPage, readWords } from './highlights.ts';
import { actionsOn, type PageActions } from './page-actions.ts';
import { openTab } from './popup-actions.ts';
import { PAGES, type PageServer, servePages } from './server.ts';
import { readShadow } from './shadow-content.ts';
import { openSharedBrowser } from './shared-browser.ts';
import { untilTimersFired, waitUntil } from './wait.ts';

const SECRET = 'Zanzibar quorum';

const pages = new Map<string, string>();
let server: PageServer;
beforeAll(async () => {
  server = await servePages(PAGES, pages);
  pages.set('/2026/sluice', writeEditedPage(EDITS.unchanged));
  // Another page of the site that says it is that article, in other words.
  const claim = `<link rel="canonical" href="${server.base}2026/sluice">`;
  pages.set(
    '/2026/claim',
    writeEditedPage(() => OTHER.map((text) => `<p>${text}</p>`).join(''), claim),
  );
  // Another page of the site, which has the marked words in a sentence of its own.
  const baker = writeEditedPage(() => [...OTHER, PROBE].map((text) => `<p>${text}</p>`).join(''));
  pages.set('/2026/baker', baker.replaceAll(TITLE, BAKER));
});
afterAll(() => server.close());

const OTHER = [
  'Bakers in the upper valley have begun to bake a loaf that nobody alive remembers, from a grain that was thought to have died out before the war.',
  'A bag of it was found last autumn behind the organ of a chapel, and a retired teacher had the patience to sow it in flower pots on her balcony.',
  'The flour is grey and smells of hay. “My grandmother would have fed it to the hens,” says one of the bakers, who sells forty loaves of it every Saturday.',
  'The chapel wants its bag back. The teacher has offered it a loaf a week for as long as she lives, which the parish is said to be thinking over.',
];

const BAKER = 'The loaf that nobody alive remembers';
const PROBE = `In the play that the pupils gave that evening, ${HIGHLIGHT}, until a goat ate the sign that he was painting.`;
const OWN = 'a retired teacher had the patience to sow it';

describe('a hostile page', () => {
  let browser: OpenBrowser;
  let page: Page;
  let actions: PageActions;
  let stored: StoredAnnotation[];

  beforeAll(async () => {
    browser = await openSharedBrowser({ windowSize: { width: 1000, height: 800 } });
    page = await browser.newPage(`${server.base}2026/sluice`);
    await markPage(browser, page);
    actions = actionsOn(browser, page);
    await actions.select(HIGHLIGHT);
    await actions.press('.toolbar', 'note');
    await actions.untilWriting('note');
    await page.keyboard.type(SECRET);
    await waitUntil(async () => (await readAnnotations(browser))[0]?.note === SECRET, 'the stored note');
    stored = await readAnnotations(browser);
  });

  test('cannot read a note or tag while it is typed over the page', async () => {
    const seen = await page.evaluate(() => {
      const roots: string[] = [document.documentElement.outerHTML];
      for (const host of document.documentElement.children) roots.push(String(host.shadowRoot));
      const frames = Array.from({ length: window.length }, (_, at) => String(window[at]));
      const names = Object.getOwnPropertyNames(window).filter((name) => /newsgloss/i.test(name));
      const entries = JSON.stringify(performance.getEntries());
      const marks = [...CSS.highlights.keys()];
      return { html: roots.join('\n'), frames, names, entries, marks, title: document.title };
    });
    expect(JSON.stringify(seen)).not.toContain(SECRET);
    expect(JSON.stringify(seen)).not.toContain(stored[0]?.id);
    expect(seen).toMatchObject({ frames: [], names: [] });
    await actions.leave('.note', 'Escape');
    await page.mouse.click(5, 5);
    await actions.untilGone('.toolbar');
  });

  test('cannot send messages to the extension', async () => {
    const id = stored[0]?.id ?? '';
    const answers = await page.evaluate(
      async (id, url) => {
        const request = {
          to: 'background',
          call: 'forget',
          args: JSON.stringify([{ url, title: '', lang: '', text: '', blocks: [] }, [id]]),
        };
        const heard: unknown[] = [];
        addEventListener('message', ({ data }) => heard.push(data));
        for (const message of [
          request,
          JSON.stringify(request),
          { to: 'notes', call: 'one', args: JSON.stringify([id]) },
        ])
          for (let time = 0; time < 300; time++) postMessage(message, '*');
        type Api = { runtime?: { sendMessage?: (message: object) => Promise<unknown> } };
        const { chrome, browser } = globalThis as { chrome?: Api; browser?: Api };
        const send = chrome?.runtime?.sendMessage ?? browser?.runtime?.sendMessage;
        const direct = send ? await send(request).catch((error: unknown) => String(error)) : 'no way';
        while (heard.length < 900) await new Promise((resolve) => setTimeout(resolve, 20));
        await new Promise((resolve) => setTimeout(resolve, 300)); // for an answer, which must not come
        return { direct, others: heard.length - 900 };
      },
      id,
      `${server.base}2026/sluice`,
    );
    expect(answers).toEqual({ direct: 'no way', others: 0 });
    expect(await readAnnotations(browser)).toEqual(stored);
  });

  test('cannot highlight, click or type with synthetic events and selections', async () => {
    await page.evaluate((words) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(words) ?? -1;
        if (at >= 0) document.getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
      }
      for (const type of [
        'pointerdown',
        'pointerup',
        'mouseup',
        'click',
        'keydown',
        'keyup',
        'selectionchange',
        'touchend',
      ])
        for (const target of [document, document.body, ...document.documentElement.children])
          target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: 300, clientY: 300 }));
    }, SECOND);
    await untilTimersFired(page);
    expect(await readShadow(browser, page, '.toolbar')).toBeNull();

    await actions.select(SECOND);
    await actions.see('.toolbar');
    await page.evaluate(() => {
      for (const host of document.documentElement.children) {
        if (host.localName === 'head' || host.localName === 'body') continue;
        const { left, top } = host.getBoundingClientRect();
        for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
          for (let at = 0; at < 300; at += 15)
            host.dispatchEvent(
              new MouseEvent(type, { bubbles: true, composed: true, clientX: left + at, clientY: top + 20 }),
            );
        for (const key of ['Enter', ' ', 'Delete'])
          host.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
        (host as HTMLElement).click();
      }
    });
    await untilTimersFired(page);
    expect(await readAnnotations(browser)).toEqual(stored);
    await page.mouse.click(5, 5);
    await actions.untilGone('.toolbar');
  });

  test('that registers ten thousand highlights a second, and clears all others, has the reader’s back in the end', async () => {
    await page.evaluate(async () => {
      const range = new StaticRange({
        startContainer: document.body,
        startOffset: 0,
        endContainer: document.body,
        endOffset: 1,
      });
      const end = performance.now() + 1000;
      while (performance.now() < end) {
        for (let at = 0; at < 500; at++) CSS.highlights.set(`newsgloss-own-green-${at}`, new Highlight(range));
        CSS.highlights.set('newsgloss-own-yellow', new Highlight(range));
        CSS.highlights.clear();
        await new Promise((resolve) => setTimeout(resolve, 45));
      }
    });
    await waitUntil(
      async () => (await readWords(page, 'own-yellow')).join('') === HIGHLIGHT,
      'the highlight to be painted again',
    );
    expect(await readAnnotations(browser)).toEqual(stored);
  });

  test('that puts the frame for notes into itself sees nothing of it', async () => {
    const src = `${browser.base}frame.html#${stored[0]?.id}`;
    const seen = await page.evaluate(async (src) => {
      const frame = document.createElement('iframe');
      frame.src = src;
      const loading = new Promise((resolve) => frame.addEventListener('load', resolve));
      document.body.append(frame);
      await loading;
      await new Promise((resolve) => setTimeout(resolve, 500)); // for what must not come into it
      let text: string;
      try {
        text = frame.contentDocument?.body?.textContent ?? 'closed';
      } catch {
        text = 'closed';
      }
      frame.remove();
      return text;
    }, src);
    expect(seen).not.toContain(SECRET);
  });

  test('cannot read annotations of another article of its site', async () => {
    await page.goto(`${server.base}2026/claim`);
    await markPage(browser, page);
    await untilTimersFired(page);
    const seen = await page.evaluate(() => ({
      html: document.documentElement.outerHTML,
      own: [...CSS.highlights.keys()].filter((name) => name.includes('own-')),
    }));
    expect(seen.own).toEqual([]);
    expect(seen.html).not.toContain(HIGHLIGHT);
    expect(await readAnnotations(browser)).toEqual(stored);
  });

  test.each(['replaceState', 'pushState'] as const)(
    'that takes the address of an annotated story by %s learns none of its marks',
    async (call) => {
      await page.goto(`${server.base}2026/baker`);
      await page.evaluate((call) => history[call](null, '', '/2026/sluice'), call);
      await markPage(browser, page);
      const popup = await browser.pressAction(page);
      await openTab(popup, 'mine');
      await popup.waitFor((words) => document.querySelector('.lost')?.textContent?.includes(words) === true, HIGHLIGHT);
      await popup.close();
      await untilTimersFired(page);
      const own = await page.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.includes('own-')));
      expect(own).toEqual([]);
      expect(await readAnnotations(browser)).toEqual(stored);
    },
  );

  test('at the address of an annotated story keeps what the reader marks there, and changes nothing of that story', async () => {
    await actions.select(OWN);
    await actions.press('.toolbar', 'green');
    await waitUntil(async () => `${await readWords(page, 'own-green')}` === OWN, 'the words in green');
    const [before, after] = await readAnnotations(browser);
    expect([before]).toEqual(stored);
    expect(after?.selectors[0].exact).toBe(OWN);
    expect(await readTitles(browser)).toEqual([TITLE]);

    await page.goto(`${server.base}2026/sluice`);
    await markPage(browser, page);
    await waitUntil(async () => `${await readWords(page, 'own-yellow')}` === HIGHLIGHT, 'the highlight of the story');
    expect(await readWords(page, 'own-green')).toEqual([]);
  });
});
