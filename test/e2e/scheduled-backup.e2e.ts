import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { type Downloads, makeDownloads } from './downloads.ts';
import { extensionFolder } from './extension.ts';
import { importSampleLibrary } from './sample-library.ts';
import { kind, openSharedBrowser } from './shared-browser.ts';
import { waitUntil } from './wait.ts';

/** What the part of the browser's API that is asked here looks like, in both browsers. */
interface Api {
  alarms: { getAll(): Promise<{ name: string }[]> };
  permissions: {
    contains(asked: { permissions: string[] }): Promise<boolean>;
    remove(dropped: { permissions: string[] }): Promise<boolean>;
  };
}

describe('a browser in which no folder can be chosen', () => {
  let browser: OpenBrowser;
  let downloads: Downloads;
  let settings: Page;
  let extension = '';

  /**
   * Firefox grants the permission without a prompt. Chromium asks in a window that no test can reach: there, a copy of the
   * extension has the permission from the start.
   */
  async function open(): Promise<OpenBrowser> {
    if (kind === 'firefox') {
      const shared = await openSharedBrowser({ downloads: downloads.folder });
      await shared.acceptHosts([]);
      return shared;
    }
    extension = mkdtempSync(join(tmpdir(), 'newsgloss-extension-'));
    cpSync(extensionFolder(kind), extension, { recursive: true });
    const path = join(extension, 'manifest.json');
    const { optional_permissions, ...manifest } = JSON.parse(readFileSync(path, 'utf8'));
    const permissions = [...manifest.permissions, ...optional_permissions];
    writeFileSync(path, JSON.stringify({ ...manifest, permissions }));
    return openBrowser(kind, { extension, downloads: downloads.folder });
  }

  beforeAll(async () => {
    downloads = makeDownloads();
    browser = await open();
    const library = await browser.extensionPage('library.html');
    await importSampleLibrary(library);
    settings = await browser.extensionPage('library.html');
    if (kind === 'chromium')
      await settings.evaluateOnNewDocument(() => Object.assign(globalThis, { showDirectoryPicker: undefined }));
    await settings.evaluate(() => void setTimeout(() => location.assign('settings.html')));
    await settings.waitForSelector('#downloads');
  });
  afterAll(async () => {
    if (kind === 'chromium') await browser.close();
    if (extension) rmSync(extension, { recursive: true });
    downloads.remove();
  });

  const readSection = () =>
    settings.evaluate(() => document.querySelector('[aria-labelledby=copies]')?.textContent ?? '');
  const listFiles = () =>
    readdirSync(downloads.folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.json'));
  const untilSection = (text: string | RegExp) => waitUntil(async () => (await readSection()).match(text), `${text}`);

  /** Chooses the next of the choices with the keyboard, as browsers ask for permissions only then or on a click. */
  async function pressDown(): Promise<void> {
    await settings.bringToFront();
    await settings.focus('#downloads');
    await browser.press(settings, 'ArrowDown');
  }

  test('downloads nothing by itself', async () => {
    expect(await settings.evaluate(() => document.querySelector<HTMLSelectElement>('#downloads')?.value)).toBe('never');
    expect(await readSection()).toContain('No backup yet.');
    expect(listFiles()).toEqual([]);
  });

  test('downloads a backup when the reader chooses how often, and then on time', async () => {
    await pressDown();
    // Chromium gives files another name where a test says to which folder they go.
    const name = kind === 'firefox' ? /newsgloss-backup-\d{4}-\d\d-\d\d\.json/ : /[\w-]+\.json/;
    await untilSection(new RegExp(`Last backup: .*${name.source}`));
    await waitUntil(() => listFiles().length > 0, 'the file');
    const files = listFiles();
    expect(files).toHaveLength(1);
    if (kind === 'firefox') expect(files[0]).toMatch(/^Newsgloss[/\\]newsgloss-backup-/);
    const backup = JSON.parse(readFileSync(join(downloads.folder, files[0] ?? ''), 'utf8'));
    expect(backup.articles).toHaveLength(4);
    expect(await settings.evaluate(() => document.querySelector<HTMLSelectElement>('#downloads')?.value)).toBe('day');
    const alarms = await browser.evaluateInBackground(() =>
      (globalThis as unknown as { chrome: Api }).chrome.alarms.getAll(),
    );
    expect(alarms.map(({ name }) => name)).toContain('download-backup');
  });

  test('downloads no second one while nothing has changed', async () => {
    await pressDown();
    await waitUntil(
      () => settings.evaluate(() => document.querySelector<HTMLSelectElement>('#downloads')?.value === 'week'),
      'once a week',
    );
    expect(listFiles()).toHaveLength(1);
  });

  test.runIf(kind === 'firefox')('says so when it may no longer download', async () => {
    await browser.evaluateInBackground(() =>
      (globalThis as unknown as { chrome: Api }).chrome.permissions.remove({ permissions: ['downloads'] }),
    );
    await settings.evaluate(() => void dispatchEvent(new Event('focus')));
    await untilSection('Newsgloss may no longer download files, so no backups are made. Your library is complete.');
    await settings.focus('#downloads-allow');
    await browser.press(settings, 'Enter');
    await waitUntil(async () => !(await readSection()).includes('no longer'), 'the permission');
  });

  test.runIf(kind === 'firefox')('gives the permission back when it is to download nothing any more', async () => {
    const readChosen = () => settings.evaluate(() => document.querySelector<HTMLSelectElement>('#downloads')?.value);
    await settings.bringToFront();
    for (const chosen of ['day', 'never']) {
      await waitUntil(() => settings.evaluate(() => !document.querySelector('#downloads')?.matches(':disabled')));
      await settings.focus('#downloads');
      await browser.press(settings, 'ArrowUp');
      await waitUntil(async () => (await readChosen()) === chosen, chosen);
    }
    const isGranted = () =>
      browser.evaluateInBackground(() =>
        (globalThis as unknown as { chrome: Api }).chrome.permissions.contains({ permissions: ['downloads'] }),
      );
    await waitUntil(async () => !(await isGranted()), 'the permission to be gone');
    expect(await readChosen()).toBe('never');
  });

  test('there were no errors', async () => expect(await browser.readErrors()).toEqual([]));
});
