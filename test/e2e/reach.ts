import type { OpenBrowser } from './browser.ts';
import { waitUntil } from './wait.ts';

/** What the part of the browser's API that is asked here looks like, in both browsers. */
interface Api {
  scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[] }[]> };
}

/** Waits until the extension runs by itself on just these sites (match patterns): a moment after it was allowed there. */
export async function untilReaching(browser: OpenBrowser, ...sites: string[]): Promise<void> {
  const readSites = async () => {
    const { scripting } = (globalThis as unknown as { chrome: Api }).chrome;
    return (await scripting.getRegisteredContentScripts()).flatMap(({ matches = [] }) => matches);
  };
  const isSo = async () => `${await browser.evaluateInBackground(readSites)}` === `${sites}`;
  await waitUntil(isSo, `the extension to run on ${sites.join(', ') || 'no site'} by itself`);
}
