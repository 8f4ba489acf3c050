import { openChromium } from './chromium/open.ts';
import type { BrowserKind } from './find-browser.ts';
import { openFirefox } from './firefox/open.ts';
import type { OpenBrowser, Opening } from './open-browser.ts';

export type { Evaluate, OpenBrowser, Opening, Popup, Setup } from './open-browser.ts';

/** Opens the built extension in Chromium or Firefox, the same way. */
export function openBrowser(kind: BrowserKind, opening: Opening): Promise<OpenBrowser> {
  return kind === 'chromium' ? openChromium(opening) : openFirefox(opening);
}
