import type { Browser } from 'webextension-polyfill';

/** The browser's API as it is: what content scripts ask of it has promises under this name in Chrome and Firefox alike. */
const browser = (globalThis as unknown as { chrome: Browser }).chrome;

// Stands in for the package, whose only export is its default.
// biome-ignore lint/style/noDefaultExport: see above
export default browser;
