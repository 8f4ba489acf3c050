import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { OpenBrowser } from './browser.ts';
import { readAnnotations } from './extension-state.ts';
import { HIGHLIGHT, writeEditedPage } from './generated-pages.ts';
import { readMarks, untilPageUi } from './highlights.ts';
import { actionsOn, type PageActions, untilReply } from './page-actions.ts';
import { COVERS, EARLY, INNER_COVERS, PASSING_COVERS, type Probe, READS, STEALS } from './probes.ts';
import { PAGES, type PageServer, servePages } from './server.ts';
import { readShadow } from './shadow-content.ts';
import { kind, openSharedBrowser } from './shared-browser.ts';
import { TYPING_MS, untilTimersFired, waitUntil } from './wait.ts';

const PATH = '2026/probed';
const ACTOR = 'Halmere';

let server: PageServer;
beforeAll(async () => {
  const page = writeEditedPage((body) => body, `<script>(${EARLY})()</script>`);
  // The same story at an address of its own for each attack on a note.
  const addresses = [`/${PATH}`, ...STEALS.map((_, at) => `/${PATH}-${at + 1}`)];
  server = await servePages(PAGES, new Map(addresses.map((address) => [address, page])));
});
afterAll(() => server.close());

const readProbe = (page: Page): Promise<Probe> =>
  page.evaluate(() => {
    const { nodes, addresses, keys } = (globalThis as unknown as { probe: Probe }).probe;
    return { nodes, addresses, keys };
  });

/** How many keys a page has heard of. */
const countPressed = (keys: string[]): number => keys.filter((key) => key.startsWith('keydown')).length;

/** What a page has got hold of: nothing. */
const NOTHING: Probe = { nodes: [], addresses: [], keys: [] };

let browser: OpenBrowser;
let page: Page;
let actions: PageActions;

async function openPage(path = PATH): Promise<void> {
  await page?.close();
  page = await browser.newPage(`${server.base}${path}`);
  await untilPageUi(browser, page);
  actions = actionsOn(browser, page);
}

async function openCard(): Promise<void> {
  await actions.pressWords(ACTOR);
  await actions.see('.card:has([data-act=keep])');
}

beforeAll(async () => {
  browser = await openSharedBrowser({ windowSize: { width: 1000, height: 800 } });
  // So that pages are marked as they are opened, without a popup for each.
  await browser.grantHosts(['*://localhost/*']);
});

describe('a page with an open card', () => {
  beforeAll(async () => {
    await openPage();
    await openCard();
    // Selections scroll: in Firefox the page gets the element of a frame that comes under the pointer.
    await page.mouse.move(1, 1);
    await untilTimersFired(page);
    await page.evaluate('probe.nodes.length = 0');
  });

  test.each(READS)('gets neither a node nor an address: $name', async ({ attack }) => {
    const inspect = `(async () => probe.inspect(await (${attack})()))()`;
    await page.evaluate(inspect);
    expect(await readProbe(page)).toEqual(NOTHING);
    await actions.see('.card:has([data-act=keep])');
    expect(await readAnnotations(browser)).toEqual([]);
  });
});

describe('a page under a pointer on the card', () => {
  beforeEach(() => openPage());

  test('gets no address from its events; in Firefox it gets the element of the frame', async () => {
    await openCard();
    const { box } = await actions.see('.card');
    await page.mouse.move(box.left - 20, box.top - 10);
    await page.mouse.move(box.left + 30, box.top + 20, { steps: 6 });
    await untilTimersFired(page);
    const { nodes, addresses } = await readProbe(page);
    expect(addresses).toEqual([]);
    // `Event.originalTarget` is not retargeted. There is nothing but frames without an address in that root.
    const isInner = (name: string) => kind === 'firefox' && ['IFRAME', 'DIV'].includes(name);
    expect(nodes.filter((name) => !isInner(name))).toEqual([]);
  });
});

describe('a page that hides the card at the moment of a click', () => {
  beforeEach(() => openPage());

  test.each([...COVERS, ...INNER_COVERS])(
    'has nothing kept by it, unless the card looks as before: $name',
    async ({ attack }) => {
      const { isSame, kept } = await pressDuring(attack);
      if (!isSame) expect(kept).toBe(0);
      expect(kept).toBeLessThan(2);
    },
  );

  test('and does nothing of that has one kept by a click', async () => {
    expect(await pressDuring('() => {}')).toEqual({ isSame: true, kept: 1 });
  });

  test.each(PASSING_COVERS)('and shows it again has nothing kept: $name', async ({ attack }) => {
    expect((await pressDuring(attack)).kept).toBe(0);
  });
});

/** Runs an attack, then presses the button of the card that keeps; whether the card looked as before, and how many were kept. */
async function pressDuring(attack: string): Promise<{ isSame: boolean; kept: number }> {
  const before = (await readAnnotations(browser)).length;
  await openCard();
  const { box, buttons } = await actions.see('.card');
  const { keep } = buttons;
  if (!keep) throw new Error('The card has no button');
  // without the corners, between which the page is seen
  const clip = { x: box.left + 12, y: box.top + 12, width: box.width - 24, height: box.height - 24 };
  // Without the last, Chromium changes the size of the window for a moment, which closes the card.
  const look = async () => Buffer.from(await page.screenshot({ clip, captureBeyondViewport: false }));
  await page.mouse.move(keep.left + keep.width / 2, keep.top + keep.height / 2);
  await untilTimersFired(page);
  const seen = await look();
  expect(await page.evaluate('probe.root !== undefined')).toBe(kind === 'firefox');
  await page.evaluate(`(${attack})()`);
  // A page that has scrolled far away has nothing at that place.
  const isSame = seen.equals(await look().catch(() => Buffer.alloc(0)));
  // After a picture, Chromium has to find out anew what is under the pointer.
  await page.mouse.move(keep.left + 3, keep.top + 3);
  await untilTimersFired(page, 100);
  await page.mouse.click(keep.left + keep.width / 2, keep.top + keep.height / 2);
  await untilTimersFired(page);
  expect((await readProbe(page)).addresses).toEqual([]);
  return { isSame, kept: Math.abs((await readAnnotations(browser)).length - before) };
}

describe('a page that takes the focus while a note is typed', () => {
  const WORDS = 'harbour office';
  let opened = 0;

  beforeEach(async () => {
    await openPage(`${PATH}-${++opened}`);
    await actions.select(HIGHLIGHT);
    await actions.press('.toolbar', 'note');
    await actions.untilWriting('note');
    await page.keyboard.type('begun ');
  });

  const readMark = async () => (await readAnnotations(browser)).find(({ url }) => url.endsWith(`-${opened}`));
  const readNote = async () => (await readMark())?.note ?? '';

  test.each(STEALS)('gets no more than the key in flight: $name', async ({ attack }) => {
    await page.evaluate('probe.keys.length = 0');
    await page.evaluate(`(${attack})()`);
    await typeWhileInFront(WORDS);
    const { keys, addresses } = await readProbe(page);
    expect(countPressed(keys)).toBeLessThan(2);
    expect(addresses).toEqual([]);
    await page.evaluate('probe.restore()');
    // Even the last key may be the one that brings a tab to the front.
    const isHidden = () => page.evaluate<[], () => boolean>(() => document.hidden);
    await actions.until(
      async () => (await isHidden()) || (await actions.isWriting('note')),
      'the keyboard to be in a note',
    );
    if (!(await isHidden())) {
      await waitUntil(async () => (await readNote()).length > `begun ${WORDS}`.length - 2, 'the stored note');
      return;
    }
    // The reader goes on in a tab of the extension, where the note is as it was typed so far.
    const tab = await browser.extensionPage(`frame.html?note=${(await readMark())?.id}`);
    await tab.waitForSelector('textarea:focus');
    await tab.keyboard.type('and here');
    await waitUntil(async () => /^begun .*and here$/.test(await readNote()), 'the stored note');
    await tab.close();
  });
});

describe('a page that takes the focus while a correction is typed', () => {
  beforeEach(async () => {
    await openPage();
    await openCard();
    await actions.choose('.card', 'correct');
    await actions.untilWriting('card');
  });

  const SOME = [
    'the focus on a field, always',
    'the focus on a frame, always',
    'a dialog that is shown again and again',
  ];

  test.each(STEALS.filter(({ name }) => SOME.includes(name)))(
    'gets no more than the key in flight: $name',
    async ({ attack }) => {
      await page.evaluate('probe.keys.length = 0');
      await page.evaluate(`(${attack})()`);
      const isOpen = async () => (await readShadow(browser, page, '.card')) !== null;
      for (const letter of 'harbour') {
        if (!(await isOpen())) break;
        await untilReply(page.keyboard.type(letter));
        await untilNextKey();
      }
      await page.evaluate('probe.restore()');
      expect(countPressed((await readProbe(page)).keys)).toBeLessThan(2);
      const isWriting = () => actions.isWriting('card');
      await waitUntil(async () => !(await isOpen()) || (await isWriting()), 'the keyboard to be in the card, or none');
      if (!(await isOpen()))
        expect((await actions.see('.toast')).text).toContain('An unfinished correction is not saved.');
      expect((await readMarks(page)).words).toContain(ACTOR);
    },
  );
});

/** How many steps the answer to a theft takes: the frame, the background and the browser, and the page that it hides. */
const STEPS = 4;

/**
 * Waits as long as somebody who types fast. On a machine that is too busy for that, each step of the answer to a theft is as late as
 * a timer of the background is.
 */
async function untilNextKey(): Promise<void> {
  const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
  const start = performance.now();
  await Promise.all([sleep(TYPING_MS), browser.evaluateInBackground(wait, TYPING_MS)]);
  await sleep(STEPS * Math.max(0, performance.now() - start - 2 * TYPING_MS));
}

/** Types as a reader does: keys go to the page only while its tab is in front. */
async function typeWhileInFront(words: string): Promise<void> {
  for (const letter of words) {
    if (await page.evaluate('document.hidden')) return;
    await untilReply(page.keyboard.type(letter));
    await untilNextKey();
  }
}

// Only Firefox gives the page the element of the frame, by `Event.originalTarget`.
describe.runIf(kind === 'firefox')('a page that puts its own document into the frame of a note', () => {
  beforeEach(async () => {
    await openPage();
    await actions.select(HIGHLIGHT);
    await actions.press('.toolbar', 'note');
    await actions.untilWriting('note');
    await page.keyboard.type('taken');
    const { box } = await actions.see('.note');
    await page.mouse.move(box.left + 30, box.top + 20, { steps: 6 });
    await untilTimersFired(page);
    expect(await page.evaluate('probe.root !== undefined')).toBe(true);
  });

  test.each([
    { name: 'by its address', attack: `frame.src = location.pathname + '?other';` },
    { name: 'by its text', attack: `frame.srcdoc = '<textarea autofocus>';` },
    { name: 'by its window', attack: `frame.contentWindow.location = location.pathname + '?other';` },
  ])('gets no key, and the frame is removed: $name', async ({ attack }) => {
    await page.evaluate('probe.keys.length = 0');
    await page.evaluate(`{ const frame = probe.root.querySelector('iframe'); ${attack} }`);
    await actions.untilGone('.note');
    await page.keyboard.type('wxyz', { delay: 15 });
    const own = `[...probe.root.querySelectorAll('iframe')].filter((frame) => { try { return Boolean(frame.contentDocument); } catch { return false; } }).length`;
    await waitUntil(async () => (await page.evaluate(own)) === 0, 'no document of the page in the frames');
    const hasNote = async () => (await readAnnotations(browser)).some(({ note }) => note?.includes('taken'));
    await waitUntil(hasNote, 'the stored note');
  });
});
