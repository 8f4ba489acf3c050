import { isSameSite, parseAddress } from '../address.ts';
import { browser } from '../messages/browser.ts';
import { page, watchers } from '../messages/contract.ts';
import type { Settings } from '../model.ts';

/**
 * Tells everyone who may show an article that something kept of it was changed: the extension's open pages, and the tabs
 * of its site, but for the one that changed it; '' stands for many articles, which only the former need to know. Nobody
 * waits for them: who is not there to listen has nothing to show.
 */
export function tell(url: string, but?: number): void {
  void tellAll(url, but);
}

async function tellAll(url: string, but?: number): Promise<void> {
  const article = parseAddress(url);
  const tabs = (await browser.tabs.query({})).filter((tab) => {
    const address = parseAddress(tab.url ?? '');
    return tab.id !== but && address && article && isSameSite(address, article);
  });
  await Promise.allSettled([
    watchers.shelfChanged(url),
    ...tabs.map(({ id }) => id !== undefined && page(id).shelfChanged(url)),
  ]);
}

/** Tells every page, the extension's own too, what the reader chose now; nobody waits for them. */
export function tellSettings(settings: Settings): void {
  void browser.tabs
    .query({})
    .then((tabs) =>
      Promise.allSettled([
        watchers.settingsChanged(),
        ...tabs.map(({ id }) => id !== undefined && page(id).prefer(settings)),
      ]),
    );
}
