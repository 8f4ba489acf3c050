import type { Page } from 'puppeteer-core';
import type { OpenBrowser } from './browser.ts';
import type { Downloads } from './downloads.ts';
import { importSampleLibrary } from './sample-library.ts';
import { openSharedBrowser } from './shared-browser.ts';

/** Opens the library with the sample articles in a wide window; exported files go into a folder. */
export async function openSampleLibrary({ folder }: Downloads): Promise<{ browser: OpenBrowser; library: Page }> {
  const browser = await openSharedBrowser({ downloads: folder, windowSize: { width: 1280, height: 900 } });
  const library = await browser.extensionPage('library.html');
  await importSampleLibrary(library);
  return { browser, library };
}
