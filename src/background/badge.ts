import { browser } from '../messages/browser.ts';
import type { Sender } from '../messages/messenger.ts';

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
