import type { Browser } from 'webextension-polyfill';

const { browser: firefox, chrome } = globalThis as unknown as { browser?: Browser; chrome: Browser };

/** The browser's extension API without the polyfill: with Manifest V3, both browsers return promises. */
const browser = firefox ?? chrome;

// Replaces webextension-polyfill, which only has a default export.
// biome-ignore lint/style/noDefaultExport: see above
export default browser;
