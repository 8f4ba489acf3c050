import { browser } from '../../messaging/browser.ts';
import { page } from '../../messaging/contract.ts';

/** Has every page that shows an article look again at what is kept; who is not there to listen has nothing to show. */
export async function notifyPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? null : page(id).refresh())));
}
