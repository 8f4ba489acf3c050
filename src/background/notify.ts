import { isSameSite, parseAddress } from '../address.ts';
import { framedSchemas } from '../messaging/background-schemas.ts';
import { browser } from '../messaging/browser.ts';
import { page, watchers } from '../messaging/contract.ts';
import type { FrameView } from '../messaging/frame.ts';
import { type Framed, frameIn, frames } from '../messaging/frame-contract.ts';
import { isBrowserError, isFrameInPage, RequestDenied, type Sender, serve } from '../messaging/messenger.ts';
import type { Settings } from '../model.ts';

/** Shows the number of an article's annotations on the tab's toolbar button; no badge for 0. */
export async function showCount(sender: Sender, count: number): Promise<void> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return;
  const text = count === 0 ? '' : count > 999 ? '999+' : String(count);
  try {
    await browser.action.setBadgeText({ tabId, text });
  } catch (error) {
    // “No tab with id: 7.”, “Invalid tab ID: 7”: the tab was closed in the meantime.
    if (!(error instanceof Error && /tab/i.test(error.message))) throw error;
  }
}

/**
 * Notifies the extension's open pages and the tabs of an article's site, except for the tab `except`, that its annotations
 * changed. '' stands for many articles, and only notifies the extension's pages. Does not wait for them; tabs without a
 * content script are ignored.
 */
export function notify(url: string, except?: number): void {
  void notifyAll(url, except);
}

async function notifyAll(url: string, except?: number): Promise<void> {
  const article = parseAddress(url);
  const tabs = (await browser.tabs.query({})).filter((tab) => {
    const address = parseAddress(tab.url ?? '');
    return tab.id !== except && address && article && isSameSite(address, article);
  });
  await Promise.allSettled([
    watchers.libraryChanged(url),
    ...tabs.map(({ id }) => id !== undefined && page(id).libraryChanged(url)),
  ]);
}

/** Notifies all pages of changed settings, without waiting for them. */
export function notifySettings(settings: Settings): void {
  void browser.tabs
    .query({})
    .then((tabs) =>
      Promise.allSettled([
        watchers.settingsChanged(),
        ...tabs.map(({ id }) => id !== undefined && page(id).prefer(settings)),
      ]),
    );
}

/** Forwards the calls of frames to the page around them, with the id that the browser gives the frame. */
export function serveFramed(): void {
  serve<Framed>(
    'framed',
    {
      ask: (sender, key, request) => around(sender).frame(sender.frameId ?? -1, key, request),
      state: (sender) => around(sender).state(-1),
      async askInTab({ tab }) {
        const site = parseAddress(tab?.url ?? '')?.hostname;
        if (!tab || !site) return;
        await openBeside(tab, `settings.html?site=${encodeURIComponent(site)}`);
      },
    },
    isFrameInPage,
    framedSchemas,
  );
}

/** Opens a page of the extension in a tab after another one. */
export async function openBeside({ index }: { index: number }, path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path), index: index + 1 });
}

function around({ tab }: Sender) {
  if (tab?.id === undefined) throw new RequestDenied('the frame is not in a tab');
  return page(tab.id);
}

/**
 * Forwards what a page shows in one of its frames. In Firefox, a frame can be in the process of its page, where only messages to
 * its tab arrive, or in that of the extension.
 */
export async function showFrame({ tab }: Sender, id: number, key: string, view: FrameView): Promise<void> {
  const isGone = (error: unknown) => {
    if (!isBrowserError(error)) throw error;
    return true;
  };
  const isMissed = await frameIn(tab?.id ?? -1, id)
    .show(key, view)
    .catch(isGone);
  if (isMissed) await frames.show(key, view).catch(isGone);
}
