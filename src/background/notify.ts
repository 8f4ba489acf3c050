import { isSameSite, parseAddress } from '../address.ts';
import { browser } from '../messaging/browser.ts';
import { page, watchers } from '../messaging/contract.ts';
import type { Sender } from '../messaging/messenger.ts';
import type { Settings } from '../model.ts';

/** Shows on the tab's button how many marks of its article are kept; nothing when none is. */
export async function showCount(sender: Sender, count: number): Promise<void> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return;
  const text = count === 0 ? '' : count > 999 ? '999+' : String(count);
  try {
    await browser.action.setBadgeText({ tabId, text });
  } catch (error) {
    // The tab may have closed while we answered it: there is no button left to write on.
    if (!(error instanceof Error && /tab/i.test(error.message))) throw error;
  }
}

/**
 * Tells everyone who may show an article that something kept of it was changed: the extension's open pages, and the tabs
 * of its site, but for the one that changed it; '' stands for many articles, which only the former need to know. Nobody
 * waits for them: who is not there to listen has nothing to show.
 */
export function notify(url: string, but?: number): void {
  void notifyAll(url, but);
}

async function notifyAll(url: string, but?: number): Promise<void> {
  const article = parseAddress(url);
  const tabs = (await browser.tabs.query({})).filter((tab) => {
    const address = parseAddress(tab.url ?? '');
    return tab.id !== but && address && article && isSameSite(address, article);
  });
  await Promise.allSettled([
    watchers.libraryChanged(url),
    ...tabs.map(({ id }) => id !== undefined && page(id).libraryChanged(url)),
  ]);
}

/** Tells every page, the extension's own too, what the reader chose now; nobody waits for them. */
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
