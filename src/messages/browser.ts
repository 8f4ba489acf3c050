import type { Browser } from 'webextension-polyfill';

/** The browser's own API. Extensions of the third manifest get promises under this name in Chrome and in Firefox. */
export const browser = (globalThis as unknown as { chrome: Browser }).chrome;
