import { join } from 'node:path';
import { inject } from 'vitest';
import { type OpenBrowser, openBrowser, type Setup } from './browser.ts';
import { extensionFolder } from './extension.ts';
import { changeSettings } from './extension-state.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser of the project that runs. */
    browser: 'chromium' | 'firefox';
    /** A folder for the profiles of shared browsers; it is removed after the run. */
    profiles: string;
  }
}

/** The browser of the project that runs. */
export const kind = inject('browser');

let shared: OpenBrowser | undefined;
let opened = 0;

/**
 * The browser that all test files of a project share, reset to what a new file expects, with all marks in pages. A test that
 * kills its browser, updates the extension or needs a fresh profile or another language opens one of its own with `openBrowser`.
 */
export async function openSharedBrowser(setup: Setup = {}): Promise<OpenBrowser> {
  const browser = await openOrReset(setup);
  await changeSettings(browser, { density: 'full' });
  return browser;
}

async function openOrReset(setup: Setup): Promise<OpenBrowser> {
  if (shared) {
    try {
      await Promise.race([shared.reset(setup), failAfter(30_000)]);
      return shared;
    } catch (error) {
      // A crash, or a file that left the browser unable to answer, must not fail the files that follow.
      console.warn(`${kind} could not be reset and is opened again: ${error}`);
      await shared.kill();
    }
  }
  const profile = join(inject('profiles'), `${kind}-${process.pid}-${++opened}`);
  const extension = extensionFolder(kind);
  shared = await openBrowser(kind, { extension, profile, language: 'en', colourScheme: 'light', ...setup });
  return shared;
}

function failAfter(ms: number): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms).unref();
  });
}
