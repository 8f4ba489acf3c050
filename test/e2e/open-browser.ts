import type { KeyInput, Page } from 'puppeteer-core';
import type { TreeNode } from './a11y-tree.ts';
import type { BrowserKind } from './find-browser.ts';
import type { FramePart } from './shadow-content.ts';

/** Options that can also be changed while a browser is open. */
export interface Setup {
  windowSize?: WindowSize;
  /** The folder for downloads, which are saved without a prompt. */
  downloads?: string;
}

export interface WindowSize {
  width: number;
  height: number;
}

/** The default size of a window. */
export const WINDOW_SIZE: WindowSize = { width: 1280, height: 900 };

/** Options of `openBrowser`. */
export interface Opening extends Setup {
  /** The folder of the built extension. */
  extension: string;
  /** The folder of an existing profile. By default, a new one is created, which `close` removes and `kill` keeps. */
  profile?: string;
  headed?: boolean;
  /** How long a call to the browser may take, in milliseconds; three minutes by default. */
  callTimeout?: number;
  colourScheme?: ColourScheme;
  /** The pointer is a finger, as on a phone: coarse, and it cannot hover. */
  hasFinger?: boolean;
  /** The language of the browser (BCP 47). Firefox only supports the language in which it was installed. */
  language?: string;
}

export type ColourScheme = 'light' | 'dark';

/** A function that runs in a document of the browser. It has no access to the test, except for its arguments, which are sent as JSON. */
export type Evaluate = <A extends unknown[], R>(fn: (...args: A) => R, ...args: A) => Promise<Awaited<R>>;

/** The real popup, opened by the toolbar button, or the real panel. */
export interface Popup {
  evaluate: Evaluate;
  /** Polls until the result is truthy, and returns it. Errors count as falsy. */
  waitFor: Evaluate;
  /** Clicks the middle of the first element that matches, with a trusted event. */
  click(selector: string): Promise<void>;
  /** Touches the middle of the first element that matches. */
  tap(selector: string): Promise<void>;
  /** Clicks a field, and types into it. */
  type(selector: string, text: string): Promise<void>;
  press(key: KeyInput): Promise<void>;
  /** Its visible text. */
  text(): Promise<string>;
  /** A screenshot of the visible part (PNG). */
  screenshot(path: string): Promise<void>;
  /** Its accessibility tree; only Chromium can read it. */
  readTree?(): Promise<TreeNode>;
  close(): Promise<void>;
}

/** A real browser with the extension in it. */
export interface OpenBrowser {
  kind: BrowserKind;
  profile: string;
  /** The base URL of the extension: `chrome-extension://…/`. */
  base: string;
  /** Opens an active tab. */
  newPage(url: string): Promise<Page>;
  /** Opens a page of the extension in a tab. */
  extensionPage(path: string): Promise<Page>;
  /** Presses a key in a page of the extension in the active tab. */
  press(page: Page, key: KeyInput): Promise<void>;
  /** Clicks the toolbar button while `page` is active, which grants `activeTab`. */
  pressAction(page: Page): Promise<Popup>;
  /** Runs an action that opens the side panel, and returns the panel. */
  awaitPanel(act: () => Promise<unknown>): Promise<Popup>;
  /** Runs a command of the manifest that has a keyboard shortcut, for the active tab. */
  pressCommand(name: string): Promise<void>;
  /** The accessibility tree of a page with the page UI; only in Chromium. */
  readTree?(page: Page): Promise<TreeNode>;
  /** Runs a function in the isolated world of the content script in `page`; rejects if there is none. */
  evaluateInContent<A extends unknown[], R>(page: Page, fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** Runs a function in the frame of the extension over `page` that shows a part of the page UI; rejects if there is none. */
  evaluateInFrame<A extends unknown[], R>(
    page: Page,
    part: FramePart,
    fn: (...args: A) => R,
    ...args: A
  ): Promise<Awaited<R>>;
  /** Runs a function in the background, which is started if it is not running. */
  evaluateInBackground: Evaluate;
  /** Stops the background, as browsers do when it is idle. */
  stopBackground(): Promise<void>;
  /** Allows the extension in private windows, as the reader can in the browser's settings; the extension is loaded again. */
  allowPrivate(): Promise<void>;
  /** Grants these hosts without a prompt when the extension requests them on a click. */
  acceptHosts(patterns: string[]): Promise<void>;
  /** Grants hosts that the extension has not requested. */
  grantHosts(patterns: string[]): Promise<void>;
  revokeHosts(patterns: string[]): Promise<void>;
  /** All errors and warnings so far, of pages, content scripts, popup and background. */
  readErrors(): Promise<string[]>;
  /** Emulates a colour scheme in everything that is open. */
  setColourScheme(scheme: ColourScheme): Promise<void>;
  /**
   * Resets the browser for a new test file: closes all tabs, popups and panels, clears the extension's database, revokes its
   * hosts, stops its background, and clears the list of errors.
   */
  reset(setup: Setup): Promise<void>;
  /** Reloads the extension from disk. Pages keep the content script of the old one. */
  reinstall(): Promise<void>;
  /** Resolves when the browser was closed. */
  closed(): Promise<void>;
  /** Kills all processes of the browser, as in a crash. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** Whether a language (BCP 47) is written from right to left. */
export const isFromRight = (language: string): boolean => /^(?:ar|fa|he|ur)\b/.test(language);
