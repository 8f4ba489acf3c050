import type { Page } from 'puppeteer-core';
import type { OpenBrowser } from './browser.ts';

/** A rectangle in the viewport, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The content of an element in a closed shadow root of the page UI. */
export interface ShadowContent {
  text: string;
  html: string;
  css: string;
  box: Box;
  /** Its buttons, by `data-act`. */
  buttons: { [act: string]: Box & { label: string; isPressed: boolean; isFocused: boolean } };
  hasFocus: boolean;
  isDark: boolean;
}

/** Reads the first element that matches a selector in a shadow root of the page UI; null if there is none. */
export function readShadow(browser: OpenBrowser, page: Page, selector: string): Promise<ShadowContent | null> {
  return browser.evaluateInContent(
    page,
    (selector: string) => {
      type Opened = Element & { openOrClosedShadowRoot?: ShadowRoot };
      const { chrome } = globalThis as unknown as {
        chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
      };
      const boxOf = (element: Element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return { left, top, width, height };
      };
      for (const host of document.documentElement.children) {
        const root = (host as Opened).openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(host);
        const element = root?.querySelector<HTMLElement>(selector);
        if (!root || !element) continue;
        const buttons = [...element.querySelectorAll<HTMLElement>('[data-act]')].map((button) => [
          button.dataset.act,
          {
            ...boxOf(button),
            label: button.getAttribute('aria-label') ?? button.textContent ?? '',
            isPressed: button.getAttribute('aria-pressed') === 'true',
            isFocused: root.activeElement === button,
          },
        ]);
        return {
          // biome-ignore lint/performance/useDomNodeTextContent: textContent would run lines together
          text: element.innerText,
          html: element.outerHTML,
          css: root.querySelector('style')?.textContent ?? '',
          box: boxOf(element),
          buttons: Object.fromEntries(buttons),
          hasFocus: root.activeElement !== null,
          isDark: element.dataset.theme === 'dark',
        };
      }
      return null;
    },
    selector,
  );
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
