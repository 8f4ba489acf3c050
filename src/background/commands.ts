import { browser } from '../messaging/browser.ts';
import { page } from '../messaging/contract.ts';
import { openPanel } from '../messaging/side-panel.ts';
import { t } from '../messaging/strings.ts';

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
  browser.contextMenus?.create({ id: ENTRY, title: t('menu_highlight'), contexts: ['selection'] });
}

/** Does what the reader's keys ask for. The listener stands before the background can be stopped, and so wakes it. */
export function followCommands(): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    // Nothing may be awaited before the panel opens: the browser would no longer take it for the reader's wish.
    if (command === 'open-panel' && tab?.windowId !== undefined) void openPanel(tab.windowId);
    if (command === 'highlight' && tab?.id !== undefined) void highlightIn(tab.id);
    if (command === 'mark-page' && tab?.id !== undefined) void markPage(tab.id);
    if (command === 'next-finding' && tab?.id !== undefined) void step(tab.id, true);
    if (command === 'previous-finding' && tab?.id !== undefined) void step(tab.id, false);
  });
}

/** Goes to another finding; a page that is not read yet is read first. */
async function step(tabId: number, forward: boolean): Promise<void> {
  try {
    await page(tabId).step(forward);
  } catch {
    await markPage(tabId);
  }
}

/** Reads the page, as a press of the button does; where no script may run, the badge says so. */
async function markPage(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['content.js'] });
  } catch {
    await browser.action.setBadgeText({ tabId, text: '–' }); // the browser's own pages, its store and the like
  }
}
