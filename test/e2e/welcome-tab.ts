import type { Browser } from 'puppeteer-core';
import type { Evaluate } from './browser.ts';
import { waitUntil } from './wait.ts';

// Of Firefox's own window.
declare const gBrowser: {
  tabs: { linkedBrowser: { currentURI: { spec: string } } }[];
  removeTab(tab: unknown): void;
};

/** Waits for the tab that opens by itself after the install, and closes it: it would come in front of what a test opens. */
export async function closeWelcomeInChromium(browser: Browser, base: string): Promise<void> {
  const close = async () => {
    const welcome = (await browser.pages()).find((page) => page.url() === `${base}welcome.html`);
    await welcome?.close();
    return welcome !== undefined;
  };
  await waitUntil(close, 'the welcome page');
}

/** The same in Firefox, by its own window: to the test that tab stays blank. */
export async function closeWelcomeInFirefox(privileged: Evaluate, base: string): Promise<void> {
  const close = (url: string): boolean => {
    const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec === url);
    if (tab) gBrowser.removeTab(tab);
    return tab !== undefined;
  };
  await waitUntil(() => privileged(close, `${base}welcome.html`), 'the welcome page');
}
