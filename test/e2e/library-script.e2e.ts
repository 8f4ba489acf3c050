import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { extensionFolder } from './extension.ts';
import { choose } from './library-actions.ts';
import { kind } from './shared-browser.ts';
import { waitUntil } from './wait.ts';

/** The script of all but the list. */
const VIEWS = 'library-views.js';

describe('the library of which a script cannot be loaded', () => {
  let extension: string;
  let browser: OpenBrowser;
  let library: Page;

  beforeAll(async () => {
    extension = await mkdtemp(join(tmpdir(), 'newsgloss-script-'));
    await cp(extensionFolder(kind), extension, { recursive: true });
    await rename(join(extension, VIEWS), join(extension, 'away.js'));
    browser = await openBrowser(kind, { extension, language: 'en' });
    library = await browser.extensionPage('library.html');
  });
  afterAll(async () => {
    await browser.close();
    await rm(extension, { recursive: true });
  });

  const textOf = (selector: string) => library.$eval(selector, (element) => element.textContent);

  test('shows its list, and says nothing of what is not needed', async () => {
    await library.waitForSelector('.library-layout .empty');
    expect(await library.$('.notice')).toBeNull();
  });

  test('says that a view cannot be opened', async () => {
    await choose(library, 'header', 'trash');
    await waitUntil(async () => (await textOf('.notice'))?.startsWith('That did not work: '), 'the error');
    expect(await library.$('main h2')).toBeNull();
  });

  test('opens the view when the page is loaded again and the script is there', async () => {
    await rename(join(extension, 'away.js'), join(extension, VIEWS));
    await library.close();
    library = await browser.extensionPage('library.html#trash');
    await library.waitForSelector('main h2');
    expect(await textOf('main h2')).toBe('Trash');
  });
});
