import { browser } from '../../messaging/browser.ts';

/** Opens a page of the extension in a tab, and closes the popup. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
  window.close();
}
