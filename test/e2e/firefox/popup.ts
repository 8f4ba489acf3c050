import { writeFile } from 'node:fs/promises';
import type { KeyInput, Page } from 'puppeteer-core';
import type { Evaluate, Popup } from '../open-browser.ts';
import { readVisibleText } from '../page-text.ts';
import { findStill, repeat, waitUntil } from '../wait.ts';
import { evaluateIn, type Place, runInFrame } from './frame.ts';

// Of the browser's own window.
declare const ChromeUtils: {
  importESModule(url: string): { ExtensionCommon: { makeWidgetId(id: string): string } };
};
declare const SidebarController: { hide(): void };
declare const CustomizableUI: { addWidgetToArea(widget: string, area: string): void };
interface PopupFrame extends HTMLElement {
  browsingContext: {
    currentWindowGlobal: { drawSnapshot(rect: null, scale: number, background: string): Promise<ImageBitmap> };
  };
  closest(selector: 'panel'): (HTMLElement & { state: string; hidePopup(): void }) | null;
}

const FRAME = 'browser.webextension-popup-browser';
const PANEL = '#webext-panels-browser';

const IMPORT = `const { event } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Event.sys.mjs');`;

/** Presses the toolbar button and waits for the popup to have loaded. */
export async function pressAction(privileged: Evaluate, page: Page, id: string, url: string): Promise<Popup> {
  await page.bringToFront();
  // While one is open or still closing, the button opens none.
  await closePopup(privileged);
  await pressButton(privileged, id);
  return awaitView(privileged, { popup: true }, url, {
    screenshot: (path) => draw(privileged, FRAME, path),
    close: () => closePopup(privileged),
  });
}

/** The panel that opens because something was done. */
export async function awaitPanel(privileged: Evaluate, url: string, act: () => Promise<unknown>): Promise<Popup> {
  await act();
  return awaitView(privileged, { panel: true }, url, {
    screenshot: (path) => draw(privileged, PANEL, path),
    close: () => privileged(() => SidebarController.hide()),
  });
}

const draw = async (privileged: Evaluate, frame: string, path: string) =>
  writeFile(path, Buffer.from(await privileged(drawFrame, frame), 'base64'));

/** The document at a place, once it shows an address and has loaded. */
async function awaitView(
  privileged: Evaluate,
  place: { popup: true } | { panel: true },
  url: string,
  frame: Pick<Popup, 'screenshot' | 'close'>,
): Promise<Popup> {
  const evaluate = evaluateIn(privileged, place);
  const isLoaded = (url: string): boolean => location.href.startsWith(url) && document.readyState === 'complete';
  // Asked while it is still changing from blank to the popup, the frame never answers.
  const isLoadedNow = () =>
    Promise.race([evaluate(isLoaded, url), new Promise<false>((late) => setTimeout(late, 1500, false))]);
  await waitUntil(isLoadedNow, `${url} to load`);

  // Events from the browser's widget, not from the document: only those count as the reader's own.
  const pressBy = (call: 'synthesizeMouseAtPoint' | 'synthesizeTouchAtPoint') => async (selector: string) => {
    const find = () => evaluate(repeat(findStill), selector);
    const { x, y } = (await waitUntil(find, `${selector} to keep still`)) as { x: number; y: number };
    await runInFrame(privileged, place, `${IMPORT} await event.${call}(${x}, ${y}, {}, content);`);
  };
  const click = pressBy('synthesizeMouseAtPoint');
  const send = (call: string): Promise<unknown> => runInFrame(privileged, place, `${IMPORT} ${call}`);

  return {
    evaluate,
    waitFor: (fn, ...args) => waitUntil(() => evaluate(repeat(fn), ...args), `${fn} in the popup`),
    click,
    tap: pressBy('synthesizeTouchAtPoint'),
    type: async (selector, text) => {
      await click(selector);
      await send(`event.sendKeys(${JSON.stringify(text)}, content);`);
    },
    press: (key) => pressKey(privileged, place, key),
    text: () => evaluate(readVisibleText),
    ...frame,
  };
}

/** Presses a key in a document of the extension: those that the protocol sends to a page of its own press nothing in it. */
export async function pressKey(privileged: Evaluate, place: Place, key: KeyInput): Promise<void> {
  const call =
    key.length === 1
      ? `event.sendKeys(${JSON.stringify(key)}, content);`
      : `event.sendSingleKey({ key: '${key}', code: '${key}', printable: false }, content);`;
  await runInFrame(privileged, place, `${IMPORT} ${call}`);
}

async function pressButton(privileged: Evaluate, id: string): Promise<void> {
  const button = await privileged((id: string) => {
    const { ExtensionCommon } = ChromeUtils.importESModule('resource://gre/modules/ExtensionCommon.sys.mjs');
    const widget = ExtensionCommon.makeWidgetId(id);
    // Out of the menu of extensions, where it is at first, into the toolbar.
    CustomizableUI.addWidgetToArea(`${widget}-browser-action`, 'nav-bar');
    return `${widget}-BAP`;
  }, id);
  const press = (button: string): boolean => {
    const element = document.getElementById(button);
    element?.click();
    return element !== null;
  };
  await waitUntil(() => privileged(press, button), 'the toolbar button');
}

/** A picture of what a frame shows: the popup, or the panel, which stands in a document of its own. */
async function drawFrame(selector: string): Promise<string> {
  const sidebar = (document.getElementById('sidebar') as HTMLIFrameElement | null)?.contentDocument;
  const frame = (document.querySelector(selector) ?? sidebar?.querySelector(selector)) as PopupFrame;
  const bitmap = await frame.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** Closes the popup, if one is open. It is told to close until it is gone. */
export async function closePopup(privileged: Evaluate): Promise<void> {
  const hide = (selector: string): boolean => {
    const frame = document.querySelector(selector) as PopupFrame | null;
    const panel = frame?.closest('panel');
    panel?.hidePopup();
    // The panel is not always open: the window may be too busy to draw it. Then the view is told that it closes.
    if (panel && panel.state !== 'open')
      for (const view of document.querySelectorAll('panelview[id$="-BAV"]'))
        view.dispatchEvent(new CustomEvent('ViewHiding'));
    return frame === null;
  };
  await waitUntil(() => privileged(hide, FRAME), 'the popup to close');
}
