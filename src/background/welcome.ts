import { browser } from '../messages/browser.ts';

/** Opens the welcome page when the extension was just installed; not after an update. */
export function welcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  });
}
