import type { findChange } from '../anchors/changes.ts';
import { background } from '../messaging/contract.ts';
import { isBrowserError } from '../messaging/messenger.ts';
import type { createPageUi, PageUi, PageUiContext } from './page-ui/page-ui.ts';

/** Global variables that the content script and the page UI script share. Both run in the extension's isolated world, which the page cannot see. */
export const isolatedWorld = globalThis as {
  /** The content script can be injected twice: by registration for the site, and by a click. */
  isNewsglossLoaded?: boolean;
  /** Set by the page UI script. */
  createPageUi?: typeof createPageUi;
  /** Set by the page UI script, because only stories with annotations need it. */
  findChange?: typeof findChange;
  /** Set by the content script; called by the page UI script. */
  startPageUi?: () => void;
};

/** Loads the page UI, which only pages with an article need. */
export interface PageUiLoader {
  /** Returns the page UI; null until it is loaded. */
  now(): PageUi | null;
  /** Resolves to the page UI; to null if the browser does not inject the script. Can be called again then. */
  load(): Promise<PageUi | null>;
}

let injecting: Promise<void> | null = null;

/** Has the page UI script injected, once; false if the browser does not inject it. Can be called again then. */
export async function injectPageUi(): Promise<boolean> {
  try {
    if (isolatedWorld.createPageUi) return true;
    injecting ??= background.loadPageUi();
    await injecting;
    return true;
  } catch (error) {
    if (isBrowserError(error)) return false;
    throw error;
  } finally {
    injecting = null;
  }
}

/** Creates a loader. The page UI is removed when the signal is aborted. */
export function createPageUiLoader(context: PageUiContext, signal: AbortSignal): PageUiLoader {
  let pageUi: PageUi | null = null;
  let loading: Promise<PageUi | null> | null = null;

  function start(): void {
    if (pageUi || signal.aborted || !isolatedWorld.createPageUi) return;
    pageUi = isolatedWorld.createPageUi(context, signal);
    pageUi.update();
  }

  async function loadScript(): Promise<PageUi | null> {
    isolatedWorld.startPageUi = start;
    try {
      if (await injectPageUi()) start();
      return pageUi;
    } finally {
      if (!pageUi) loading = null;
    }
  }

  return {
    now: () => pageUi,
    load() {
      loading ??= loadScript();
      return loading;
    },
  };
}
