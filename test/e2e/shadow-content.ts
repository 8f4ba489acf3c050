import type { Page } from 'puppeteer-core';
import type { OpenBrowser } from './browser.ts';

/** A rectangle in the viewport, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The parts of the page UI that are in frames of the extension. */
export type FramePart = 'card' | 'toolbar' | 'note' | 'beside' | 'question' | 'toast';

/** The content of an element of the page UI, in a closed shadow root or in a frame in it. */
export interface ShadowContent {
  text: string;
  /** The style attribute of the frame, or of the element itself. */
  style: string;
  box: Box;
  /** Its buttons, by `data-act`. */
  buttons: { [act: string]: Box & { label: string; isPressed: boolean; isFocused: boolean } };
  hasFocus: boolean;
  isDark: boolean;
  /** Its frame does not have the size that its content asks for: it is about to grow or shrink. */
  isChanging: boolean;
}

interface Found {
  /** The frames in the shadow roots, with the boxes of their content. */
  frames: { part: FramePart; style: string; box: Box; inner: Box }[];
  content: ShadowContent | null;
}

/** Reads the first element of the page UI that matches a selector; null if there is none. */
export async function readShadow(browser: OpenBrowser, page: Page, selector: string): Promise<ShadowContent | null> {
  const { frames, content } = await browser.evaluateInContent(page, findInShadow, selector);
  const reads = frames.map(async ({ part, style, box, inner }): Promise<ShadowContent> => {
    const read = await browser.evaluateInFrame(page, part, readFrame, selector);
    if (!read) throw new Error(`${selector} is not in the ${part}`);
    const { isWhole, buttons, box: own, width, height, ...rest } = read;
    const move = <B extends Box>(one: B): B => ({ ...one, left: one.left + inner.left, top: one.top + inner.top });
    const moved = Object.entries(buttons).map(([act, button]) => [act, move(button)]);
    const isChanging = !style.includes(` height: ${height}px;`) || !style.includes(`width: ${width}px;`);
    return { ...rest, style, box: isWhole ? box : move(own), buttons: Object.fromEntries(moved), isChanging };
  });
  // A frame that is still loading, or is going, does not answer.
  return Promise.any(reads).catch(() => content);
}

/** What is in the frames of the page UI, for the message of a test that waits in vain. */
export async function describeShown(browser: OpenBrowser, page: Page): Promise<string> {
  const { frames } = await browser.evaluateInContent(page, findInShadow, 'html');
  const texts = frames.map(async ({ part, box }) => {
    const text = await browser.evaluateInFrame(page, part, () => document.body.textContent ?? '').catch(String);
    return `${part} at ${Math.round(box.left)}, ${Math.round(box.top)}: “${text.slice(0, 200)}”`;
  });
  const state = await page.evaluate(() => [
    `selected “${getSelection()}”`,
    `scrolled to ${scrollX}, ${scrollY}`,
    `focused is ${document.hasFocus() ? document.activeElement?.localName : 'another document'}`,
  ]);
  return [...(await Promise.all(texts)), ...state].join('; ');
}

/** Runs in the isolated world of the content script. */
function findInShadow(selector: string): Found {
  type Opened = Element & { openOrClosedShadowRoot?: ShadowRoot };
  const { chrome } = globalThis as unknown as {
    chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
  };
  const boxOf = (element: Element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { left, top, width, height };
  };
  const found: Found = { frames: [], content: null };
  for (const host of document.querySelectorAll('html > *, :popover-open')) {
    const root = (host as Opened).openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(host);
    for (const frame of root?.querySelectorAll('iframe') ?? []) {
      const box = boxOf(frame);
      const part = frame.className.replace('layer ', '') as FramePart;
      const inner = { ...box, left: box.left + frame.clientLeft, top: box.top + frame.clientTop };
      if (frame.style.opacity === '1') found.frames.push({ part, style: frame.style.cssText, box, inner });
    }
    const element = root?.querySelector<HTMLElement>(selector);
    if (!root || !element || element.localName === 'iframe') continue;
    const buttons = [...element.querySelectorAll<HTMLElement>('[data-act]')].map((button) => [
      button.dataset.act,
      { ...boxOf(button), label: button.title, isPressed: false, isFocused: root.activeElement === button },
    ]);
    found.content = {
      // biome-ignore lint/performance/useDomNodeTextContent: textContent would run lines together
      text: element.innerText,
      style: element.style.cssText,
      box: boxOf(element),
      buttons: Object.fromEntries(buttons),
      hasFocus: root.activeElement !== null,
      isDark: element.dataset.theme === 'dark',
      isChanging: false,
    };
  }
  return found;
}

type Framed = Omit<ShadowContent, 'style' | 'isChanging'> & { isWhole: boolean; width: number; height: number };

/** Runs in a frame of the extension. */
function readFrame(selector: string): Framed | null {
  const boxOf = (element: Element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { left, top, width, height };
  };
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) return null;
  const buttons = [...element.querySelectorAll<HTMLElement>('[data-act]')].map((button) => [
    button.dataset.act,
    {
      ...boxOf(button),
      label: button.title || (button.textContent ?? ''),
      isPressed: button.getAttribute('aria-pressed') === 'true',
      isFocused: document.hasFocus() && document.activeElement === button,
    },
  ]);
  const { width, height } = (document.body.firstElementChild ?? element).getBoundingClientRect();
  return {
    isWhole: element.parentElement === document.body,
    width: Math.ceil(width),
    height: Math.ceil(height),
    // biome-ignore lint/performance/useDomNodeTextContent: textContent would run lines together
    text: element.innerText,
    box: boxOf(element),
    buttons: Object.fromEntries(buttons),
    hasFocus: document.hasFocus(),
    isDark: document.documentElement.dataset.theme === 'dark',
  };
}

/** The HTML and the styles of a part that is shown in a frame. */
export function readMarkup(browser: OpenBrowser, page: Page, part: FramePart): Promise<{ html: string; css: string }> {
  return browser.evaluateInFrame(page, part, () => ({
    html: document.documentElement.outerHTML,
    css: [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join(''),
  }));
}

/** The boxes of the lines of a text, of its first occurrence by default. */
export function findWords(page: Page, words: string, nth = 0): Promise<Box[]> {
  return page.evaluate(
    (words, nth) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let left = nth;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (let at = node.textContent?.indexOf(words) ?? -1; at >= 0; ) {
          if (left-- === 0) {
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + words.length);
            return [...range.getClientRects()].map(({ left, top, width, height }) => ({ left, top, width, height }));
          }
          at = node.textContent?.indexOf(words, at + 1) ?? -1;
        }
      }
      return [];
    },
    words,
    nth,
  );
}
