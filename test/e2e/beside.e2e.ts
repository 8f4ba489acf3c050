import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenBrowser } from './browser.ts';
import { putChanged, readAnnotations } from './extension-state.ts';
import { markPage } from './highlights.ts';
import { actionsOn, type PageActions, untilReply, writeNote } from './page-actions.ts';
import { screenshotPath } from './screenshots.ts';
import { PAGES, type PageServer, servePages } from './server.ts';
import { findWords, readShadow } from './shadow-content.ts';
import { kind, openSharedBrowser } from './shared-browser.ts';
import { untilTimersFired, waitUntil } from './wait.ts';

let server: PageServer;
beforeAll(async () => {
  server = await servePages(PAGES);
});
afterAll(() => server.close());

const WIDE = { width: 1280, height: 900 };
const FIRST = 'Northern Lights Trust';
const SECOND = 'will move to the island';

describe('notes over a page', () => {
  let browser: OpenBrowser;
  let page: Page;
  let actions: PageActions;

  beforeAll(async () => {
    browser = await openSharedBrowser({ windowSize: WIDE });
    page = await browser.newPage(`${server.base}card--hostile/page.html`);
    await markPage(browser, page);
    actions = actionsOn(browser, page);
  });

  const picture = (name: string) => page.screenshot({ path: screenshotPath(`note-${name}-${kind}`) });

  /** The boxes of all elements of the page UI of a class that are visible: frames, or signs. */
  const listBoxes = (name: string) =>
    browser.evaluateInContent(
      page,
      (name) => {
        type Opened = Element & { openOrClosedShadowRoot?: ShadowRoot };
        const { chrome } = globalThis as unknown as {
          chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
        };
        return [...document.documentElement.children].flatMap((host) => {
          const root = (host as Opened).openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(host);
          const all = [...(root?.querySelectorAll<HTMLElement>(`.${name}`) ?? [])];
          return all
            .filter(({ style }) => style.visibility !== 'hidden' && style.opacity !== '0')
            .map((one) => {
              const { left, top, width, height } = one.getBoundingClientRect();
              return { left, top, width, height };
            });
        });
      },
      name,
    );
  const untilCount = async (name: string, count: number) => {
    await waitUntil(async () => (await listBoxes(name)).length === count, `${count} times ${name}`);
    await untilTimersFired(page);
    return listBoxes(name);
  };

  const write = (words: string, note: string) => writeNote(browser, page, words, note);

  test('a note stands beside its line, with a sign in the margin; nothing of it is in the page', async () => {
    const text = await page.evaluate(() => document.documentElement.outerHTML.length);
    await write(FIRST, 'Who pays for this?');
    await actions.press('.question', 'close');
    await actions.untilGone('.question');
    const [beside] = await untilCount('beside', 1);
    const [sign] = await untilCount('sign', 1);
    const [line] = await findWords(page, FIRST);
    if (!beside || !sign || !line) throw new Error('There is no note');
    expect((await readShadow(browser, page, '.beside'))?.text).toContain('Who pays for this?');
    expect(Math.abs(beside.top - line.top)).toBeLessThan(8);
    expect(beside.left).toBeGreaterThan(line.left + line.width);
    expect(sign.left + sign.width).toBeLessThan(line.left);
    await picture('beside');
    const seen = await page.evaluate(() => document.documentElement.outerHTML);
    expect(seen).not.toContain('Who pays');
    expect(seen.length - text).toBeLessThan(300); // the empty hosts
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  test('two notes at one line push apart; the one that is open keeps its place', async () => {
    await write(SECOND, 'When, and for how long?');
    const [first, second] = await untilCount('beside', 2);
    await untilCount('sign', 1);
    if (!first || !second) throw new Error('There are no two notes');
    expect(second.top).toBeGreaterThanOrEqual(first.top + first.height);
    const [line] = await findWords(page, FIRST);
    await page.mouse.click(second.left + 20, second.top + second.height / 2);
    const { box, text } = await actions.see('.open-note');
    expect(text).toContain('When, and for how long?');
    expect(Math.abs(box.top - (line?.top ?? 0))).toBeLessThan(16);
    const [other] = await untilCount('beside', 1);
    expect((other?.top ?? 0) + (other?.height ?? 0)).toBeLessThanOrEqual(box.top);
    await picture('open');
    const [sign] = await listBoxes('sign');
    if (!sign) throw new Error('There is no sign');
    for (const note of ['Who pays for this?', 'When, and for how long?']) {
      await page.mouse.click(sign.left + sign.width / 2, sign.top + sign.height / 2);
      await waitUntil(async () => (await readShadow(browser, page, '.open-note'))?.text.includes(note), note);
    }
  });

  test('the open note is edited, and gets a colour and tags', async () => {
    await actions.press('.open-note', 'edit');
    await actions.untilWriting('note');
    await page.keyboard.press('End');
    await page.keyboard.type(' Ask!');
    await waitUntil(
      async () => (await readAnnotations(browser)).some(({ note }) => note?.endsWith('Ask!')),
      'the note',
    );
    await actions.leave('.note', 'Escape');
    await waitUntil(async () => (await untilCount('beside', 2)).length === 2);
    await actions.pressWords(SECOND);
    await actions.see('.open-note');
    await actions.choose('.open-note', 'colour');
    await actions.press('.toolbar', 'green');
    await waitUntil(
      async () => (await readAnnotations(browser)).some(({ colour }) => colour === 'green'),
      'the colour',
    );
    await page.mouse.click(5, 300);
    await actions.untilGone('.toolbar');
  });

  test('in a narrow window there are only signs, and one press opens the note in a sheet', async () => {
    await page.setViewport({ width: 360, height: 740 });
    await page.evaluate(() => scrollTo(0, 0));
    await untilCount('beside', 0);
    await waitUntil(async () => (await listBoxes('sign')).length > 0, 'the signs');
    await untilTimersFired(page);
    const [sign] = await listBoxes('sign');
    if (!sign) throw new Error('There is no sign');
    expect(sign.left + sign.width).toBeLessThanOrEqual(360);
    await picture('narrow');
    await page.mouse.click(sign.left + sign.width / 2, sign.top + sign.height / 2);
    const { text, box } = await actions.see('.open-note');
    expect(text).toContain(FIRST);
    expect(text).toContain('Who pays for this?');
    expect(box.left).toBe(0);
    await picture('sheet');
    await actions.leave('.open-note', 'Escape');
    await page.setViewport(WIDE);
  });

  test('forty notes in one paragraph do not cover each other; a long one is cut, and whole when it is open', async () => {
    const words = `${'Every word of a long note counts. '.repeat(600)}End`;
    await putChanged(
      browser,
      Array.from({ length: 40 }, (_, i) => ({
        id: `copy-${String(i).padStart(2, '0')}`,
        note: i === 0 ? words : `Note ${i}`,
      })),
    );
    await page.reload();
    await markPage(browser, page);
    let boxes: Awaited<ReturnType<typeof listBoxes>> = [];
    await waitUntil(async () => {
      const before = boxes;
      boxes = (await listBoxes('beside')).sort((a, b) => a.top - b.top);
      await untilTimersFired(page, 500); // they are loaded one after the other
      const isLong = boxes.some(({ height }) => height > 100);
      return boxes.length > 8 && isLong && JSON.stringify(boxes) === JSON.stringify(before);
    }, 'the notes to keep still');
    for (const [at, { top, height }] of boxes.entries()) {
      expect(height).toBeLessThan(200);
      expect(boxes[at + 1]?.top ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(top + height);
    }
    await picture('forty');
    const long = boxes.find(({ height }) => height > 100);
    if (!long) throw new Error('There is no long note');
    await untilReply(page.mouse.click(long.left + 20, long.top + 20)); // the frame goes with the press
    const { text, box } = await actions.see('.open-note');
    expect(text).toContain('End');
    expect(box.height).toBeLessThan(480);
  });

  test('nothing went wrong on the way', async () => expect(await browser.readErrors()).toEqual([]));
});
