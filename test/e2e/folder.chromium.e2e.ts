import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { OpenBrowser } from './browser.ts';
import { readAnnotations } from './extension-state.ts';
import { openBackup } from './library-actions.ts';
import { pickOwnFolder, readFolder, removeFolder, writeInto } from './own-folder.ts';
import { importSampleLibrary } from './sample-library.ts';
import { openSharedBrowser } from './shared-browser.ts';
import { clickIn, waitUntil } from './wait.ts';

/** Runs in the background: rings the alarm that is set for a copy. */
async function ringAlarm(): Promise<boolean> {
  const { alarms } = (globalThis as unknown as { chrome: { alarms: Alarms } }).chrome;
  const [alarm] = await alarms.getAll();
  if (alarm) alarms.onAlarm.dispatch(alarm);
  return alarm !== undefined;
}

interface Alarms {
  getAll(): Promise<object[]>;
  onAlarm: { dispatch(alarm: object): void };
}

describe('a folder of the reader’s own', () => {
  let browser: OpenBrowser;
  let library: Page;
  let settings: Page;

  const text = (page: Page, selector: string) =>
    page.evaluate((one) => document.querySelector(one)?.textContent ?? '', selector);
  const untilText = (page: Page, selector: string, sought: string | RegExp) =>
    waitUntil(async () => (await text(page, selector)).match(sought), `${sought} in ${selector}`);
  const listFiles = async () => Object.keys(await settings.evaluate(readFolder, 'Notes')).sort();

  async function choose(page: Page, name = 'Notes'): Promise<void> {
    await page.bringToFront();
    await page.evaluate(pickOwnFolder, name);
    if (page === library) await openBackup(page);
    await page.waitForSelector('#folder-choose');
    await clickIn(page, '#folder-choose');
  }

  beforeAll(async () => {
    browser = await openSharedBrowser({ windowSize: { width: 1100, height: 900 } });
    library = await browser.extensionPage('library.html');
    await importSampleLibrary(library);
    settings = await browser.extensionPage('settings.html');
  });

  test('has a backup and a file for each article, until it is no longer used', async () => {
    await choose(settings);
    await untilText(settings, '.chosen-folder', /^NotesLast saved: .* · 4 articles/);
    const files = await listFiles();
    expect(files).toHaveLength(6);
    expect(files.at(-1)).toMatch(/^newsgloss-backup-\d{4}-\d\d-\d\d-\d{6}-[\da-f]{8}-000001\.json$/);
    expect(files).toContain('articles/River bursts its banks.md');
    await clickIn(settings, '#folder-stop');
    await untilText(settings, '.notice', '“Notes” is no longer used.');
    expect(await listFiles()).toEqual(files);
    await clickIn(settings, '.notice button');
    await settings.waitForSelector('.chosen-folder');
  });

  test('is saved to after a change in the library', async () => {
    await library.bringToFront();
    await untilText(library, '.backup-line', 'Copied to “Notes”');
    await library.evaluate(() => {
      location.hash = '#article=https%3A%2F%2Fnews.example%2F2';
    });
    await library.waitForSelector('#forget-article, .headline');
    await library.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): unknown } } };
      const args = JSON.stringify(['https://news.example/2']);
      await chrome.runtime.sendMessage({ to: 'notes', call: 'forgetArticle', args });
    });
    await waitUntil(() => browser.evaluateInBackground(ringAlarm), 'an alarm for the next copy');
    await settings.bringToFront();
    await waitUntil(async () => (await listFiles()).filter((name) => name.endsWith('.md')).length === 3, 'three files');
  });

  test('that is being filled says how far it is, and now and then to a screen reader', async () => {
    const report = (done: number | null) =>
      browser.evaluateInBackground((done) => {
        const channel = new BroadcastChannel('newsgloss-copy-progress');
        channel.postMessage(done === null ? null : { done, articles: 2000 });
        channel.close();
      }, done);
    const places: [page: Page, region: string][] = [[settings, '.chosen-folder small']];
    for (const [done, written, announced] of [
      [312, '312 of 2,000 articles', 'Saving… 0%'],
      [499, '499 of 2,000 articles', 'Saving… 0%'],
      [500, '500 of 2,000 articles', 'Saving… 25%'],
    ] as const) {
      await report(done);
      for (const [page, region] of places) {
        await untilText(page, `${region}[role=status] span[aria-hidden]`, written);
        expect(await text(page, `${region} .visually-hidden`)).toBe(announced);
      }
    }
    expect(await settings.$eval('#folder-stop', (button) => (button as HTMLButtonElement).disabled)).toBe(false);
    await report(null);
    for (const [page, region] of places) await untilText(page, region, /Last saved: .* · 3 articles$/);
  });

  test('gives back the library from its last backup that is whole, and says which', async () => {
    await settings.bringToFront();
    const files = await settings.evaluate(readFolder, 'Notes');
    const [name = '', backup = ''] =
      Object.entries(files)
        .sort()
        .findLast(([path]) => path.startsWith('newsgloss-backup-')) ?? [];
    const torn = name.replace(/\d+(?=\.json$)/, '999999'); // a later one of this library
    await settings.evaluate(writeInto, 'Notes', torn, backup.slice(0, backup.length / 2));
    const before = await readAnnotations(browser);
    await library.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): unknown } } };
      for (const at of [0, 1, 3]) {
        const args = JSON.stringify([`https://news.example/${at}`]);
        await chrome.runtime.sendMessage({ to: 'notes', call: 'forgetArticle', args });
      }
    });
    await clickIn(settings, '#folder-save');
    await untilText(settings, '.folder-problem', 'Your library is empty, so nothing was changed in “Notes”.');
    await clickIn(settings, '#folder-restore');
    await settings.waitForSelector('#import-start');
    await untilText(settings, 'dialog', `${torn} cannot be read to its end. This is the backup before it.`);
    expect(await text(settings, 'dialog h2')).toContain(name);
    await clickIn(settings, '#import-start');
    await waitUntil(() => settings.evaluate(() => document.querySelector('dialog') === null), 'the import');
    expect((await readAnnotations(browser)).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    await settings.evaluate(() => void setTimeout(() => location.assign('settings.html')));
    await settings.waitForSelector('#folder-save');
  });

  test('that is deleted is said to be gone, and can be chosen again', async () => {
    await settings.evaluate(removeFolder, 'Notes');
    await clickIn(settings, '#folder-save');
    await untilText(settings, '.folder-problem', 'The folder “Notes” is no longer there');
    await library.bringToFront();
    await untilText(library, '.backup-line', 'Not copied to “Notes”');
    await choose(library, 'Other notes');
    await untilText(library, '.backup-line', 'Copied to “Other notes”');
  });

  test('there were no errors', async () => expect(await browser.readErrors()).toEqual([]));
});
