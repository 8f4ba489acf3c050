import { browser } from '../messages/browser.ts';
import { page } from '../messages/contract.ts';
import { say } from '../messages/strings.ts';

const ENTRY = 'highlight';

/** Has the words highlighted that are selected in a tab; the page says itself what went wrong, where it can be read. */
export async function highlightIn(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['content.js'] });
    await page(tabId).highlight();
  } catch {
    await browser.action.setBadgeText({ tabId, text: '–' }); // the browser's own pages, its store and the like
  }
}

/** Puts an entry into the menu over selected words; on phones there is no such menu. */
export function followMenu(): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === ENTRY && tab?.id !== undefined) void highlightIn(tab.id);
  });
  browser.runtime.onInstalled.addListener(() => void putEntry());
}

/** The browser may remember the entry, and takes none twice. */
async function putEntry(): Promise<void> {
  await browser.contextMenus?.removeAll();
  browser.contextMenus?.create({ id: ENTRY, title: say('menu_highlight'), contexts: ['selection'] });
}
