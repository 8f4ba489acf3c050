import { browser } from './browser.ts';
import type { Sender } from './messenger.ts';

/** The sender is this extension's content script in a tab, in the page itself rather than a frame of it. */
export function isPage(sender: Sender): boolean {
  return sender.id === browser.runtime.id && sender.tab !== undefined && sender.frameId === 0 && !isOwnPage(sender);
}

/** The sender is one of the extension's own pages. */
export function isOwnPage(sender: Sender): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL(''));
}

/** The sender is one of the extension's own pages, shown in a frame of a web page. */
export function isFrameInPage(sender: Sender): boolean {
  return isOwnPage(sender) && sender.frameId !== undefined && sender.frameId !== 0;
}
