import type { Page } from 'puppeteer-core';
import type { TreeNode } from './a11y-tree.ts';
import type { Evaluate, OpenBrowser } from './browser.ts';
import { WINDOW_SIZE } from './open-browser.ts';

/** A view of the extension in one of its states, open in a browser. */
export interface OpenView {
  evaluate: Evaluate;
  /** It is not a whole document, but in a frame over a page. */
  isPart?: true;
  screenshot(path: string): Promise<void>;
  /** Its accessibility tree; only Chromium can read it. */
  readTree?(): Promise<TreeNode>;
  /** Makes the window narrow, or that of a phone, or one where everything is twice as large; absent if the width of the view is fixed. */
  resize?(to: keyof typeof WINDOWS): Promise<void>;
  close(): Promise<void>;
}

/** A view to be opened, over a page of the test server or on its own. */
export interface View {
  name: string;
  /** The name of the page in `test/pages`; undefined if the view is a page of the extension. */
  page?: string;
  open(browser: OpenBrowser, page: Page): Promise<OpenView>;
}

/** The sizes of windows that `resize` knows. */
export const WINDOWS = {
  narrow: { width: 320, height: 720 },
  phone: { width: 390, height: 844, deviceScaleFactor: 2 },
  zoomed: { width: WINDOW_SIZE.width / 2, height: WINDOW_SIZE.height / 2, deviceScaleFactor: 2 },
};
