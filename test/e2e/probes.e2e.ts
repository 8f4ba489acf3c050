import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { OpenBrowser } from './browser.ts';
import { readAnnotations } from './extension-state.ts';
import { HIGHLIGHT, writeEditedPage } from './generated-pages.ts';
import { markPage } from './highlights.ts';
import { actionsOn, type PageActions } from './page-actions.ts';
import { COVERS, EARLY, INNER_COVERS, type Probe, RACING_STEALS, READS, STEALS } from './probes.ts';
import { PAGES, type PageServer, servePages } from './server.ts';
import { kind, openSharedBrowser } from './shared-browser.ts';
import { untilTimersFired, waitUntil } from './wait.ts';

const PATH = '2026/probed';
const ACTOR = 'Halmere';

let server: PageServer;
beforeAll(async () => {
  const page = writeEditedPage((body) => body, `<script>(${EARLY})()</script>`);
  server = await servePages(PAGES, new Map([[`/${PATH}`, page]]));
});
afterAll(() => server.close());

const readProbe = (page: Page): Promise<Probe> =>
  page.evaluate(() => {
    const { nodes, addresses, keys } = (globalThis as unknown as { probe: Probe }).probe;
    return { nodes, addresses, keys };
  });

/** What a page has got hold of: nothing. */
const NOTHING: Probe = { nodes: [], addresses: [], keys: [] };

let browser: OpenBrowser;
let page: Page;
let actions: PageActions;

async function openPage(): Promise<void> {
  await page?.close();
  page = await browser.newPage(`${server.base}${PATH}`);
  await markPage(browser, page);
  actions = actionsOn(browser, page);
}

async function openCard(): Promise<void> {
  await actions.pressWords(ACTOR);
  await actions.see('.card:has([data-act=keep])');
}

beforeAll(async () => {
  browser = await openSharedBrowser({ windowSize: { width: 1000, height: 800 } });
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
  beforeEach(openPage);

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
  beforeEach(openPage);

  test.each([...COVERS, ...INNER_COVERS])(
    'has nothing kept by it, unless the card looks as before: $name',
    async ({ attack }) => {
      const before = (await readAnnotations(browser)).length;
      await openCard();
      await untilTimersFired(page);
      const { box, buttons } = await actions.see('.card');
      const { keep } = buttons;
      if (!keep) throw new Error('The card has no button');
      // without the corners, between which the page is seen
      const clip = { x: box.left + 12, y: box.top + 12, width: box.width - 24, height: box.height - 24 };
      await page.mouse.move(keep.left + keep.width / 2, keep.top + keep.height / 2);
      await untilTimersFired(page);
      const seen = await page.screenshot({ clip });
      expect(await page.evaluate('probe.root !== undefined')).toBe(kind === 'firefox');
      await page.evaluate(`(${attack})()`);
      const isSame = Buffer.from(seen).equals(Buffer.from(await page.screenshot({ clip })));
      await page.mouse.click(keep.left + keep.width / 2, keep.top + keep.height / 2);
      await untilTimersFired(page);
      const kept = Math.abs((await readAnnotations(browser)).length - before);
      if (!isSame) expect(kept).toBe(0);
      expect(kept).toBeLessThan(2);
      expect((await readProbe(page)).addresses).toEqual([]);
    },
  );
});

describe('a page over which a note is typed', () => {
  beforeAll(async () => {
    await openPage();
    await actions.select(HIGHLIGHT);
    await actions.press('.toolbar', 'note');
    await actions.untilWriting('note');
    await page.keyboard.type('begun');
    const hasNote = async () => (await readAnnotations(browser)).some(({ note }) => note === 'begun');
    await waitUntil(hasNote, 'the stored note');
    await page.evaluate(() => Object.assign((globalThis as unknown as { probe: Probe }).probe, { nodes: [] }));
  });

  test.each(kind === 'firefox' ? [...STEALS, ...RACING_STEALS] : STEALS)('gets no key: $name', async ({ attack }) => {
    await page.evaluate('probe.keys.length = 0');
    await page.evaluate(`(${attack})()`);
    await page.keyboard.type('wxyz', { delay: 15 });
    await untilTimersFired(page);
    expect((await readProbe(page)).keys).toEqual([]);
    expect((await readProbe(page)).addresses).toEqual([]);
    await page.evaluate('probe.restore()');
    await actions.untilWriting('note');
  });

  test('and the note is whole at its start', async () => {
    const hasNote = async () => (await readAnnotations(browser)).some(({ note }) => note?.startsWith('begun'));
    await waitUntil(hasNote, 'the stored note');
  });
});

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
