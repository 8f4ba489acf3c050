import type { Density, Span } from '../model.ts';
import { browser } from './browser.ts';
import { type Page, type PageState, page, preferences } from './contract.ts';
import { isBrowserError, type Remote } from './messenger.ts';
import { watch } from './watch.ts';

/** The state of the active tab: that of its page, or why there is none. */
export type TabState =
  | PageState
  | { status: 'working' }
  | { status: 'unreadable' }
  | { status: 'failed'; message: string };

/** Asks the page to act; resolves to its new state. */
export type Ask = (page: Remote<Page>) => Promise<PageState>;

/** How often the page is asked for its state: while it is read, afterwards, and after a change in the library. Set by hand. */
const WORKING_MS = 100;
const READY_MS = 1000;
const CHANGED_MS = 60;

/** The active tab with its page, which has answered already. */
export interface OpenTab {
  id: number;
  url: URL | null;
  state: PageState;
}

/** Asks the page of the active tab for its state; null if it has no content script yet. */
export async function askActiveTab(): Promise<OpenTab | null> {
  const [active] = await queryActiveTab();
  if (active?.id === undefined) return null;
  try {
    const state = await page(active.id).state(UNKNOWN);
    return state && { id: active.id, url: parseUrl(active.url), state };
  } catch (error) {
    if (!isBrowserError(error)) throw error;
    return null;
  }
}

/** Changes how many findings are marked, and shows the page with it. */
export async function changeDensity(act: (ask: Ask) => Promise<unknown>, density: Density): Promise<void> {
  const settings = await preferences.change({ density });
  await act(async (page) => {
    await page.prefer(settings); // the background notifies all pages, but does not wait for them
    return (await page.state(UNKNOWN)) as PageState;
  });
}

/** No revision of a page: it answers with its state, whatever that is. */
export const UNKNOWN = -1;

const queryActiveTab = () => browser.tabs.query({ active: true, currentWindow: true });

interface TabFollower {
  /** The tab whose state is shown already; null for none. */
  first: OpenTab | null;
  tab: { current: number | null };
  revision: { current: number };
  /** Whether to ask for the part of the story in view, too. */
  followsReader: boolean;
  show(next: PageState): void;
  setState(state: TabState): void;
  setUrl(url: URL | null | ((before: URL | null) => URL | null)): void;
  setInView(span: Span | null): void;
}

/** Follows the active tab: injects the content script where needed and polls the state of the page. Returns a function that stops it. */
export function followActiveTab(follower: TabFollower): () => void {
  const { first, tab, revision, followsReader, show, setState, setUrl, setInView } = follower;
  let isWorking = first?.state.status === 'working';
  let timer: ReturnType<typeof setTimeout>;
  let isOpen = true;
  let isAsking = false;
  let isSoon = false;
  const describeFailure = createFailureReport();
  const isActive = (id: number) => isOpen && tab.current === id;

  /** Asks once; returns the time until the next call, or null if another tab is active by now. */
  async function poll(id: number): Promise<number | null> {
    try {
      const next = await page(id).state(revision.current);
      if (!isActive(id)) return null;
      if (next) {
        isWorking = next.status === 'working';
        show(next);
      }
      if (followsReader) setInView(await page(id).inView());
      return isWorking ? WORKING_MS : READY_MS;
    } catch (error) {
      revision.current = UNKNOWN;
      // The content script is not there yet, or another page is loading; any other error is shown, until the page is reloaded.
      const next = isBrowserError(error) ? await injectScript(id) : describeFailure(error);
      if (!isActive(id)) return null;
      setState(next);
      return next.status === 'working' ? WORKING_MS : READY_MS;
    }
  }

  async function follow(id: number): Promise<void> {
    isAsking = true;
    isSoon = false;
    const wait = await poll(id).finally(() => {
      isAsking = false;
    });
    if (wait !== null) timer = setTimeout(() => void follow(id), isSoon ? CHANGED_MS : wait);
  }

  async function openActive(): Promise<void> {
    const [active] = await queryActiveTab();
    if (!isOpen || active?.id === tab.current) return;
    clearTimeout(timer);
    tab.current = active?.id ?? null;
    revision.current = UNKNOWN;
    setUrl(parseUrl(active?.url));
    if (tab.current === null) return setState({ status: 'unreadable' });
    setState({ status: 'working' });
    await follow(tab.current);
  }

  /** Some pages change their address all the time. */
  const onMoved = (id: number, next: URL | null) => {
    if (id === tab.current) setUrl((before) => (before && before.origin === next?.origin ? before : next));
  };
  /** The page is notified at the same time, so its state has changed a moment later. */
  const onLibraryChanged = () => {
    const id = tab.current;
    isSoon = true;
    if (id === null || isAsking) return;
    clearTimeout(timer);
    timer = setTimeout(() => void follow(id), CHANGED_MS);
  };
  const unwatch = watch('libraryChanged', onLibraryChanged);

  void (first ? follow(first.id) : openActive());
  const unlisten = listenToTabs(() => void openActive(), onMoved);
  return () => {
    isOpen = false;
    unwatch();
    clearTimeout(timer);
    unlisten();
  };
}

/** Returns a function that says what is shown of an unexpected error, and reports it once. */
function createFailureReport(): (error: unknown) => TabState {
  let reported = '';
  return (error) => {
    const { message } = error instanceof Error ? error : new Error(String(error));
    if (message !== reported) reportError(error);
    reported = message;
    return { status: 'failed', message };
  };
}

/** Listens for another active tab, and for tabs that load a page or change their address. Returns a function that stops it. */
function listenToTabs(onActivated: () => void, onMoved: (id: number, address: URL | null) => void): () => void {
  // The browser reports addresses only of pages that the extension may read.
  const onUpdated = (id: number, { url, status }: { url?: string | undefined; status?: string | undefined }) => {
    if (url || status === 'loading') onMoved(id, parseUrl(url));
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}

const parseUrl = (address = '') => (URL.canParse(address) ? new URL(address) : null);

/** Injects the content script. Browsers refuse that on their own pages, in stores and where no permission was given. */
async function injectScript(tabId: number): Promise<TabState> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['content.js'] });
    return { status: 'working' };
  } catch (error) {
    if (!isBrowserError(error)) throw error;
    return { status: 'unreadable' };
  }
}
