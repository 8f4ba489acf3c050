import { browser } from '../../messages/browser.ts';
import { page } from '../../messages/contract.ts';

/** Has every page that shows an article look again at what is kept; who is not there to listen has nothing to show. */
export async function tellPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? null : page(id).refresh())));
}
