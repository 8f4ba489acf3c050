import { setTimeout as sleep } from 'node:timers/promises';
import type { KeyInput, Page } from 'puppeteer-core';
import type { OpenBrowser } from './browser.ts';
import { drag } from './drag.ts';
import { readAnnotations } from './extension-state.ts';
import { type Box, describeShown, findWords, readShadow, type ShadowContent } from './shadow-content.ts';
import { untilTimersFired, waitUntil } from './wait.ts';

/** How long the reply to a press is waited for, in milliseconds: a frame that goes with the press may never send it. */
const REPLY_MS = 3000;

/** How long a frame may take to get the size that its content asks for, in milliseconds. */
const RESIZE_MS = 500;

/** Actions of a reader on a page and in the page UI. */
export interface PageActions {
  /** Selects words by dragging, from inside the first word to inside the last. */
  select(words: string): Promise<void>;
  /** Selects from the start of one text to the end of another. */
  selectFrom(from: string, to: string): Promise<void>;
  /** Clicks the middle of the first line of a text. */
  pressWords(words: string): Promise<void>;
  /** Polls as `waitUntil` does; when in vain, the error says what is shown. */
  until<T>(ask: () => T | Promise<T>, what: string): Promise<T>;
  /** Waits until an element of the page UI is shown and no longer moves, and returns its content. */
  see(selector: string): Promise<ShadowContent>;
  untilGone(selector: string): Promise<void>;
  /** Clicks a button of the page UI. */
  press(selector: string, act: string): Promise<void>;
  /** Clicks “…”, and a command of its menu. */
  choose(selector: string, act: string): Promise<void>;
  /** Waits for a toast, and clicks its undo button. */
  undo(says: string): Promise<void>;
  /** Waits until a button of the page UI is focused. */
  untilFocusOn(act: string): Promise<void>;
  /** Whether a field of a form in the page UI is focused. */
  isWriting(part: 'note' | 'card'): Promise<boolean>;
  untilWriting(part: 'note' | 'card'): Promise<void>;
  /** Presses a key that closes an element, without waiting for the reply, which a removed frame never sends. */
  leave(selector: string, key: KeyInput): Promise<void>;
}

/** Waits for the reply to something that is done by mouse, touch or keyboard. It may never come, and the page may go with it. */
export const untilReply = (act: Promise<unknown>) => Promise.race([act.catch(() => null), sleep(REPLY_MS)]);

/** Where the pointer begins to select a line, and where it ends. */
const startOf = ({ left, top, height }: Box) => ({ x: left + 2, y: top + height / 2 });
const endOf = ({ left, top, width, height }: Box) => ({ x: left + width - 3, y: top + height / 2 });

/** Scrolls to the last place where a text node has some words. */
export const scrollToWords = (page: Page, words: string): Promise<void> =>
  page.evaluate((words) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.textContent?.includes(words))
        node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, words);

/** Highlights words with a note, or writes one to their highlight, until it is stored. */
export async function writeNote(browser: OpenBrowser, page: Page, words: string, note: string): Promise<void> {
  const actions = actionsOn(browser, page);
  await actions.select(words);
  await actions.press('.toolbar', 'note');
  await actions.untilWriting('note');
  await page.keyboard.type(note);
  await waitUntil(async () => (await readAnnotations(browser)).some((one) => one.note === note), 'the note');
  await actions.leave('.note', 'Escape');
}

export function actionsOn(browser: OpenBrowser, page: Page): PageActions {
  const until: PageActions['until'] = (ask, what) =>
    waitUntil(ask, what).catch(async (error) => {
      throw new Error(`${error.message}; shown is ${await describeShown(browser, page).catch(String)}`, {
        cause: error,
      });
    });

  async function see(selector: string): Promise<ShadowContent> {
    let before = '';
    let since = 0;
    const find = async (): Promise<ShadowContent | null> => {
      const content = await readShadow(browser, page, selector);
      const place = JSON.stringify(content && [content.box, content.buttons]);
      const isSame = place === before;
      if (!isSame) since = performance.now();
      before = place;
      const isStill = isSame && (!content?.isChanging || performance.now() - since > RESIZE_MS);
      return isStill ? content : null;
    };
    return (await until(find, selector)) as ShadowContent;
  }

  async function untilGone(selector: string): Promise<void> {
    await waitUntil(async () => (await readShadow(browser, page, selector)) === null, `${selector} to go`);
  }

  async function find(words: string): Promise<[first: Box, last: Box]> {
    await scrollToWords(page, words);
    const lines = await findWords(page, words);
    const [first] = lines;
    const last = lines.at(-1);
    if (!first || !last) throw new Error(`“${words}” is not on the page`);
    return [first, last];
  }

  async function press(selector: string, act: string): Promise<void> {
    const { buttons } = await see(`${selector}:has([data-act=${act}])`);
    const { left, top, width, height } = buttons[act] as Box;
    await untilReply(page.mouse.click(left + width / 2, top + height / 2));
  }

  const isWriting = async (part: 'note' | 'card') => {
    const isOn = () => document.hasFocus() && document.activeElement?.matches('input, textarea, select');
    return Boolean(await browser.evaluateInFrame(page, part, isOn));
  };

  return {
    until,
    see,
    untilGone,
    press,
    isWriting,
    async choose(selector, act) {
      await press(selector, 'more');
      await untilTimersFired(page); // what it is in grows, and moves
      await press(selector, act);
    },
    async select(words) {
      await page.evaluate(() => document.getSelection()?.removeAllRanges());
      const [first, last] = await find(words);
      // In Chromium, dragging from between two letters or from the middle of one does not always select.
      await drag(browser, page, [startOf(first), endOf(first), endOf(last)]);
    },
    async selectFrom(from, to) {
      await page.evaluate(() => document.getSelection()?.removeAllRanges());
      const [, last] = await find(to);
      const [first] = await findWords(page, from);
      if (!first) throw new Error(`“${from}” is not on the page`);
      await drag(browser, page, [startOf(first), endOf(last)]);
    },
    async pressWords(words) {
      const [first] = await find(words);
      await page.mouse.click(first.left + first.width / 2, first.top + first.height / 2);
    },
    async undo(says) {
      const isSaid = async () => (await readShadow(browser, page, '.toast'))?.text.includes(says);
      await waitUntil(isSaid, `“${says}” in the page`);
      await press('.toast', 'undo');
    },
    async untilFocusOn(act) {
      const isOn = async () => (await readShadow(browser, page, `:has(> [data-act=${act}])`))?.buttons[act]?.isFocused;
      await until(isOn, `the keyboard to be on ${act}`);
    },
    async untilWriting(part) {
      await until(() => isWriting(part), `the keyboard to be in ${part}`);
    },
    async leave(selector, key) {
      void page.keyboard.press(key).catch(() => null);
      await untilGone(selector);
    },
  };
}
