import type { Browser } from 'webextension-polyfill';

/** The browser's extension API without the polyfill. What content scripts use returns promises in Chrome and in Firefox. */
const browser = (globalThis as unknown as { chrome: Browser }).chrome;

// Replaces webextension-polyfill, which only has a default export.
// biome-ignore lint/style/noDefaultExport: see above
export default browser;
