import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenBrowser } from './browser.ts';
import { markPage, readWords } from './highlights.ts';
import { actionsOn, type PageActions, untilReply } from './page-actions.ts';
import { PAGES, type PageServer, servePages } from './server.ts';
import { type Box, findWords, readMarkup } from './shadow-content.ts';
import { kind, openSharedBrowser } from './shared-browser.ts';
import { waitUntil } from './wait.ts';

/** A story under a header that stays, over a bar that asks about cookies, which cannot be selected and has shortcuts of its own. */
function writeStory(): string {
  const paragraphs = Array.from({ length: 12 }, (_, i) =>
    [
      `<p>Ruth Okafor, the harbour master of Portavoe, told paper number ${i + 1} that the quay needs £${i + 2} million.`,
      '“Nobody asked the tide whether it had read the plan,” she said. The council of Portavoe meets again on Monday,',
      'when the drawings are shown in the town hall to everybody who wants to see what the wall will look like.</p>',
    ].join(' '),
  );
  const style = `body { margin: 0; font: 18px/1.6 serif; background: #fff; color: #222; user-select: none; -webkit-user-select: none }
    .masthead { position: sticky; top: 0; height: 64px; background: #eee }
    .cookies { position: fixed; inset: auto 0 0; height: 120px; background: #ddd }
    article { max-width: 640px; margin: auto; padding: 0 20px }`;
  return `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>The wall at Portavoe</title><style>${style}</style>
    <script>window.keys = []; addEventListener('keydown', ({ key }) => keys.push(key), true)</script>
    <body><div class="masthead">The Ledger</div><article><h1>The wall at Portavoe</h1>${paragraphs.join('')}</article>
    <div class="cookies">We use cookies. <button>No</button></div>`;
}

/** For how long Chromium discards taps on a frame that watches its visibility and has moved (500 ms), and some more. */
const MOVED_MS = 700;

const centre = ({ left, top, width, height }: Box) => ({ x: left + width / 2, y: top + height / 2 });

describe('what is drawn over a page', () => {
  let server: PageServer;
  let browser: OpenBrowser;
  let page: Page;
  let actions: PageActions;

  beforeAll(async () => {
    server = await servePages(PAGES, new Map([['/wall.html', writeStory()]]));
    browser = await openSharedBrowser({ windowSize: { width: 1100, height: 800 } });
    page = await browser.newPage(`${server.base}wall.html`);
    actions = actionsOn(browser, page);
    await markPage(browser, page);
  });
  afterAll(() => server.close());

  /** Scrolls some words to a height of the window, and clicks them. An open card is closed by a click in the margin. */
  async function press(words: string, y: number): Promise<Box> {
    await page.mouse.click(5, 400);
    await actions.untilGone('.card');
    const [before] = await findWords(page, words);
    await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), (before?.top ?? 0) - y);
    const [box] = await findWords(page, words);
    if (!box) throw new Error(`“${words}” is not on the page`);
    await page.mouse.click(centre(box).x, centre(box).y);
    return box;
  }

  test('the card comes over neither a header that stays nor a bar that asks about cookies', async () => {
    const view = await page.evaluate(() => ({ height: innerHeight }));
    for (const y of [80, view.height - 160]) {
      await press('£7 million', y);
      const { box } = await actions.see('.card');
      expect(box.top).toBeGreaterThanOrEqual(64);
      expect(box.top + box.height).toBeLessThanOrEqual(view.height - 120);
    }
  });

  test('words under a bar of the page have no card', async () => {
    const { height } = await page.evaluate(() => ({ height: innerHeight }));
    await press('£5 million', height - 60);
    await page.mouse.click(5, 400);
    await actions.untilGone('.card');
  });

  test('a dialog that the page opens is not covered by the card', async () => {
    await press('£9 million', 300);
    await actions.see('.card');
    const raised = await page.evaluate(async () => {
      let shown = 0;
      const count = ({ target }: Event) => {
        if ((target as HTMLElement).popover === 'manual') shown++;
      };
      addEventListener('beforetoggle', count, true);
      const dialog = Object.assign(document.createElement('dialog'), { textContent: 'Subscribe' });
      dialog.style.cssText = 'width: 100vw; height: 100vh';
      document.body.append(dialog);
      dialog.showModal();
      await new Promise((resolve) => setTimeout(resolve, 500)); // the card looks around every tenth of a second
      dialog.remove();
      removeEventListener('beforetoggle', count, true);
      return shown;
    });
    expect(raised).toBe(0);
  });

  test('the shortcuts of the page do not hear keys in the card', async () => {
    await browser.pressCommand('next-finding');
    await waitUntil(async () => (await actions.see('.card')).hasFocus, 'the card to have the focus');
    await page.evaluate(() => void (window as unknown as { keys: string[] }).keys.splice(0));
    for (const key of ['j', 'k', 's', 'ArrowRight'] as const) await page.keyboard.press(key);
    expect(await page.evaluate(() => (window as unknown as { keys: string[] }).keys)).toEqual([]);
    await actions.leave('.card', 'Escape');
  });

  test('words of a page that forbids selecting them can be highlighted', async () => {
    await actions.select('paper number 3');
    await actions.press('.toolbar', 'green');
    await waitUntil(async () => (await readWords(page, 'own-green')).join() === 'paper number 3', 'the highlight');
  });

  test('the toast is above the bar that asks about cookies', async () => {
    await actions.pressWords('paper number 3');
    await actions.press('.toolbar', 'remove');
    const { box } = await actions.see('.toast');
    const { height } = await page.evaluate(() => ({ height: innerHeight }));
    expect(box.top + box.height).toBeLessThanOrEqual(height - 120);
    await actions.untilGone('.toast'); // a card would make way for it
  });

  test('the card is beside its words on a page that enlarges itself', async () => {
    await page.evaluate(() => document.documentElement.style.setProperty('zoom', '1.5'));
    const words = await press('£4 million', 200);
    const { box } = await actions.see('.card');
    expect(Math.abs(box.left - words.left)).toBeLessThan(40);
    const gap = box.top > words.top ? box.top - words.top - words.height : words.top - box.top - box.height;
    expect(Math.abs(gap)).toBeLessThan(20);
    await page.evaluate(() => document.documentElement.style.removeProperty('zoom'));
  });

  test('in a narrow window, the card is a sheet at the foot, above the bars of the page, and its words stay in sight', async () => {
    await page.setViewport({ width: 390, height: 844 });
    const width = await page.evaluate(() => document.documentElement.clientWidth); // without a scroll bar
    for (const y of [300, 690]) {
      await press('£6 million', y);
      const { box, buttons } = await actions.see('.card');
      expect([box.left, box.width]).toEqual([0, width]);
      expect(box.top + box.height).toBeLessThanOrEqual(844 - 120);
      const [words] = await findWords(page, '£6 million');
      expect(box.top).toBeGreaterThan((words?.top ?? box.top) + (words?.height ?? 0));
      expect(buttons.keep?.label).toBe('Keep');
    }
    await page.setViewport({ width: 1100, height: 800 });
  });

  test('the card becomes a sheet when its window gets narrow', async () => {
    await press('£6 million', 300);
    expect((await actions.see('.card')).box.width).toBe(336);
    await page.setViewport({ width: 390, height: 844 });
    const width = await page.evaluate(() => document.documentElement.clientWidth);
    await waitUntil(async () => (await actions.see('.card')).box.width === width, 'the sheet');
    await page.setViewport({ width: 1100, height: 800 });
    await waitUntil(async () => (await actions.see('.card')).box.width === 336, 'the card');
  });

  test('a toast says why nothing was done, and looks like it', async () => {
    await page.mouse.click(5, 400);
    await browser.pressCommand('highlight');
    const { text } = await actions.see('.toast');
    expect(text).toBe('Select words of the story first.');
    expect((await readMarkup(browser, page, 'toast')).html).toContain('data-failed');
  });

  test('in a narrow window, a mark is read, kept and let go by touch, with targets of 44 pixels', async () => {
    await page.setViewport({ width: 390, height: 844, ...(kind === 'chromium' && { deviceScaleFactor: 3 }) });
    await press('£8 million', 300);
    await actions.leave('.card', 'Escape');
    const tap = (box: Box) => {
      const { x, y } = centre(box);
      return untilReply(page.touchscreen.tap(x, y));
    };
    const [words] = await findWords(page, '£8 million');
    if (!words) throw new Error('The words are gone');
    await tap(words);
    const buttonOf = async (act: string) => (await actions.see('.card')).buttons[act];
    const tapButton = async (act: string) => {
      if (kind === 'chromium') await new Promise((resolve) => setTimeout(resolve, MOVED_MS));
      const button = await buttonOf(act);
      if (!button) throw new Error(`The card has no ${act}`);
      await tap(button);
    };
    for (const [act, { width, height }] of Object.entries((await actions.see('.card')).buttons)) {
      expect(width, act).toBeGreaterThanOrEqual(44);
      expect(height, act).toBeGreaterThanOrEqual(44);
    }
    for (const isKept of [true, false]) {
      await tapButton('keep');
      await waitUntil(async () => (await buttonOf('keep'))?.isPressed === isKept, `kept: ${isKept}`);
    }
    await tapButton('close');
    await actions.untilGone('.card');
    await page.setViewport({ width: 1100, height: 800 });
  });

  test(`there were no errors in ${kind}`, async () => expect(await browser.readErrors()).toEqual([]));
});
