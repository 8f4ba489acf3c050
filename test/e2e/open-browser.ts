import type { KeyInput, Page } from 'puppeteer-core';
import type { TreeNode } from './a11y-tree.ts';
import type { BrowserKind } from './find-browser.ts';

/** What can also be changed while a browser is open. */
export interface Setup {
  windowSize?: WindowSize;
  /** The folder into which downloads go, without a question. */
  downloads?: string;
}

export interface WindowSize {
  width: number;
  height: number;
}

/** The size of a window where none is asked for. */
export const WINDOW_SIZE: WindowSize = { width: 1280, height: 900 };

/** Options of `openBrowser`. */
export interface Opening extends Setup {
  /** The folder of the built extension. */
  extension: string;
  /** A profile to open again; without one, a fresh profile is made, which `close` removes and `kill` leaves behind. */
  profile?: string;
  headed?: boolean;
  colourScheme?: ColourScheme;
  /** BCP 47; Firefox speaks only the language it was installed in. */
  language?: string;
}

export type ColourScheme = 'light' | 'dark';

/** A function that runs in a document of the browser: it sees nothing of the test but its arguments, which are JSON. */
export type Evaluate = <A extends unknown[], R>(fn: (...args: A) => R, ...args: A) => Promise<Awaited<R>>;

/** The real popup, opened by the toolbar button, or the real panel. */
export interface Popup {
  evaluate: Evaluate;
  /** Resolves with the first answer that is neither false, null, 0, '' nor an error. */
  waitFor: Evaluate;
  /** A click that counts as the reader's own, in the middle of the first element that matches. */
  click(selector: string): Promise<void>;
  /** Clicks into a field and types. */
  type(selector: string, text: string): Promise<void>;
  press(key: KeyInput): Promise<void>;
  /** All that is to be read in it. */
  text(): Promise<string>;
  /** What is in view, as PNG. */
  screenshot(path: string): Promise<void>;
  /** Its accessibility tree; only Chromium can read it. */
  readTree?(): Promise<TreeNode>;
  close(): Promise<void>;
}

/** A real browser with the extension in it. */
export interface OpenBrowser {
  kind: BrowserKind;
  profile: string;
  /** Where the extension's files are: `chrome-extension://…/`. */
  base: string;
  /** Opens a tab in front. */
  newPage(url: string): Promise<Page>;
  /** Opens a page of the extension in a tab. */
  extensionPage(path: string): Promise<Page>;
  /** Presses a key in a page of the extension that stands in a tab in front. */
  press(page: Page, key: KeyInput): Promise<void>;
  /** Presses the real toolbar button while `page` is in front: this grants `activeTab`. */
  pressAction(page: Page): Promise<Popup>;
  /** The panel beside the page, when the reader does what opens it. */
  awaitPanel(act: () => Promise<unknown>): Promise<Popup>;
  /** Has a command of the manifest run for the tab in front, as its keys would; only those that have keys. */
  pressCommand(name: string): Promise<void>;
  /** The accessibility tree of a page, with what the extension shows over it; only Chromium can read it. */
  readTree?(page: Page): Promise<TreeNode>;
  /** Runs in the content script's own world of `page`; rejects where no content script runs. */
  evaluateInContent<A extends unknown[], R>(page: Page, fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** Runs in a frame of the extension's own over `page`: the one that shows this page of the extension's. */
  evaluateInFrame<A extends unknown[], R>(
    page: Page,
    path: string,
    fn: (...args: A) => R,
    ...args: A
  ): Promise<Awaited<R>>;
  /** Runs in the background, which is woken when it sleeps. */
  evaluateInBackground: Evaluate;
  /** Ends the background as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Answers yes, without showing the question, when the extension asks for these hosts from a click. */
  acceptHosts(patterns: string[]): Promise<void>;
  /** Grants hosts without the extension having asked. */
  grantHosts(patterns: string[]): Promise<void>;
  revokeHosts(patterns: string[]): Promise<void>;
  /** Every error and warning so far: of pages, content scripts, popup and background. */
  readErrors(): Promise<string[]>;
  /** Shows everything that is open in light or dark colours. */
  setColourScheme(scheme: ColourScheme): Promise<void>;
  /**
   * Closes every tab, popup and panel, clears the extension's database, withdraws its hosts, stops its background and
   * forgets the errors so far: what a new test file expects, short of a new profile.
   */
  reset(setup: Setup): Promise<void>;
  /** Puts the extension in again, as it is now on disk; pages keep what the old one left in them. */
  reinstall(): Promise<void>;
  /** Resolves when the reader has closed the browser. */
  closed(): Promise<void>;
  /** Ends every process of the browser at once, as a crash would. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** Whether a language (BCP 47) is read from the right. */
export const isFromRight = (language: string): boolean => /^(?:ar|fa|he|ur)\b/.test(language);
