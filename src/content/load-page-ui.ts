import { background } from '../messaging/contract.ts';
import { isBrowserError } from '../messaging/messenger.ts';
import type { createPageUi, PageUi, PageUiContext } from './page-ui/page-ui.ts';

/** Where the two scripts of a page meet: both run in the extension's isolated world, which the page cannot see. */
export const isolatedWorld = globalThis as {
  /** The script may be put into a page twice: by the reader's click where the site is always on. */
  newsglossIsHere?: boolean;
  /** Set by the second script. */
  createPageUi?: typeof createPageUi;
  /** Set by the first script; the second calls it as soon as it has run. */
  startPageUi?: () => void;
};

/** Loads the page UI into a page that shows an article; other pages never carry it. */
export interface PageUiLoader {
  /** Null until it is loaded. */
  now(): PageUi | null;
  /** Null where the browser does not let the second script in: the page stays marked, and this can be called again. */
  load(): Promise<PageUi | null>;
}

/** Creates the page UI once its script has run; it goes when the signal aborts. */
export function createPageUiLoader(context: PageUiContext, life: AbortSignal): PageUiLoader {
  let pageUi: PageUi | null = null;
  let loading: Promise<PageUi | null> | null = null;

  function start(): void {
    if (pageUi || life.aborted || !isolatedWorld.createPageUi) return;
    pageUi = isolatedWorld.createPageUi(context, life);
    pageUi.update();
  }

  async function loadScript(): Promise<PageUi | null> {
    isolatedWorld.startPageUi = start;
    try {
      if (!isolatedWorld.createPageUi) await background.loadPageUi();
    } catch (error) {
      loading = null;
      if (isBrowserError(error)) return null;
      throw error;
    }
    start();
    return pageUi;
  }

  return {
    now: () => pageUi,
    load() {
      loading ??= loadScript();
      return loading;
    },
  };
}
