import { fileURLToPath } from 'node:url';
import type { BrowserKind } from './find-browser.ts';

/** The built extension for a browser; `npm run build` makes it. */
export function extensionFolder(kind: BrowserKind): string {
  return fileURLToPath(new URL(`../../dist/${kind === 'chromium' ? 'chrome' : 'firefox'}`, import.meta.url));
}

/** The pages the tests open. */
export const PAGES = fileURLToPath(new URL('../pages', import.meta.url));
