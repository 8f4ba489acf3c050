import { browser } from '../messages/browser.ts';
import { page } from '../messages/contract.ts';
import { openPanel } from '../messages/panel.ts';
import { highlightIn } from './highlight.ts';

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
