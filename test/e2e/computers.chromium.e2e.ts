import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { extensionFolder } from './extension.ts';
import { readAnnotations, readTitles } from './extension-state.ts';
import { pickOwnFolder, readFolder, removeFolder, writeInto } from './own-folder.ts';
import { importSampleLibrary } from './sample-library.ts';
import { clickIn, waitUntil } from './wait.ts';

/** A computer: a browser with a profile of its own, and its settings. */
interface Computer {
  browser: OpenBrowser;
  settings: Page;
}

const FOLDER = 'Shared';

const PROBLEM = '[aria-labelledby=computers] .folder-problem';

async function open(profile?: string): Promise<Computer> {
  const extension = extensionFolder('chromium');
  const browser = await openBrowser('chromium', { extension, language: 'en', ...(profile && { profile }) });
  return { browser, settings: await browser.extensionPage('settings.html') };
}

const readText = ({ settings }: Computer, selector: string) =>
  settings.evaluate((one) => document.querySelector(one)?.textContent ?? '', selector);

const untilText = (computer: Computer, selector: string, sought: string | RegExp) =>
  waitUntil(async () => (await readText(computer, selector)).match(sought), `${sought} in ${selector}`);

/** Chooses the folder, and shares the library through it under a name. */
async function share({ settings }: Computer, name: string): Promise<void> {
  await settings.bringToFront();
  await settings.evaluate(pickOwnFolder, FOLDER);
  await clickIn(settings, '#folder-choose');
  await settings.waitForSelector('#computers-name');
  await clickIn(settings, '#computers-name');
  await settings.keyboard.type(name);
  await clickIn(settings, '#computers-start');
}

/** What a sync program does: the folder of one computer gets all files of the other. */
async function carry(from: Computer, to: Computer): Promise<void> {
  for (const [path, text] of Object.entries(await from.settings.evaluate(readFolder, FOLDER)))
    if (path.startsWith('sync/')) await to.settings.evaluate(writeInto, FOLDER, path, text);
}

async function syncNow(computer: Computer): Promise<void> {
  await computer.settings.bringToFront();
  await clickIn(computer.settings, '#computers-sync');
  await untilText(computer, '#computers-status', /last/i);
}

/** Changes the note of the first annotation, which was `before`. */
async function writeNote({ browser, settings }: Computer, note: string, before = ''): Promise<void> {
  const [one] = await readAnnotations(browser);
  await settings.evaluate(
    async (id, note, before) => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): unknown } } };
      await chrome.runtime.sendMessage({
        to: 'notes',
        call: 'annotate',
        args: JSON.stringify([id, { note }, { note: before }]),
      });
    },
    one?.id ?? '',
    note,
    before,
  );
}

/** Runs in a page of the extension: deletes its databases, as a browser does that finds their files damaged. */
async function forgetDatabases(): Promise<void> {
  for (const { name = '' } of await indexedDB.databases())
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    });
}

describe('a library on two computers', () => {
  let desk: Computer;
  let laptop: Computer;

  beforeAll(async () => {
    desk = await open();
    const library = await desk.browser.extensionPage('library.html');
    await importSampleLibrary(library);
    await library.close();
    laptop = await open();
  });
  afterAll(async () => {
    await desk.browser.close();
    await laptop.browser.close();
  });

  test('is shared through a folder', async () => {
    await share(desk, 'Desk');
    await untilText(desk, '#computers-status', /^No other computer yet\. Last synced: /);
    await carry(desk, laptop);
    await share(laptop, 'Laptop');
    await untilText(laptop, '#computers-status', /^On this computer and 1 other, last /);
    expect(await readTitles(laptop.browser)).toEqual(await readTitles(desk.browser));
    expect(await readAnnotations(laptop.browser)).toEqual(await readAnnotations(desk.browser));
    await carry(laptop, desk);
    await syncNow(desk);
    await untilText(desk, '#computers-status', /^On this computer and 1 other, last /);
    await clickIn(desk.settings, '.peers summary');
    expect(await readText(desk, '.peers li')).toMatch(/^LaptopLast change: /);
  });

  test('keeps both versions of a note that was changed on both, and asks which stays', async () => {
    await writeNote(desk, 'From the desk.');
    await writeNote(laptop, 'From the laptop.');
    await syncNow(desk);
    await syncNow(laptop);
    await carry(desk, laptop);
    await syncNow(laptop);
    await untilText(laptop, '.apart-notes summary', '1 note was changed on two computers');
    const [both] = await readAnnotations(laptop.browser);
    expect(both?.note.split('\n\n---\n\n').sort()).toEqual(['From the desk.', 'From the laptop.']);
    const place = (await readText(laptop, '.apart-notes .version p')) === 'From the desk.' ? 2 : 3;
    await clickIn(laptop.settings, `.apart-notes li > :nth-child(${place}) button`);
    await waitUntil(async () => (await laptop.settings.$('.apart-notes')) === null, 'the question to go');
    await syncNow(laptop);
    await carry(laptop, desk);
    await syncNow(desk);
    const note = 'From the desk.';
    await waitUntil(async () => (await readAnnotations(desk.browser))[0]?.note === note, 'the note on the desk');
    expect((await readAnnotations(laptop.browser))[0]?.note).toBe(note);
  });

  test('shows what the other one writes while the library is open', async () => {
    const library = await laptop.browser.extensionPage('library.html');
    await library.waitForSelector('.own-line');
    await writeNote(desk, 'Read this again.', 'From the desk.');
    await syncNow(desk);
    await library.bringToFront();
    await carry(desk, laptop);
    const note = 'Read this again.';
    await waitUntil(async () => (await readAnnotations(laptop.browser))[0]?.note === note, 'the note on the laptop');
    await library.close();
  });

  test('says that the folder is gone, and goes on when it is back', async () => {
    // A file that is being written cannot be removed.
    const remove = () => laptop.settings.evaluate(removeFolder, FOLDER);
    await waitUntil(
      () =>
        remove().then(
          () => true,
          () => false,
        ),
      'the folder to go',
    );
    await clickIn(laptop.settings, '#computers-sync');
    await untilText(laptop, PROBLEM, 'is no longer there');
    await laptop.settings.evaluate(writeInto, FOLDER, 'sync/empty.txt', '');
    await syncNow(laptop);
    await waitUntil(async () => !(await readText(laptop, PROBLEM)), 'the problem to go');
  });

  test('asks for the folder again when the browser has lost all but the library, which comes from its mirror', async () => {
    await laptop.settings.evaluate(forgetDatabases);
    await laptop.browser.kill();
    laptop = await open(laptop.browser.profile);
    const { settings } = laptop;
    await untilText(laptop, PROBLEM, 'No folder is chosen any more');
    await settings.evaluate(pickOwnFolder, FOLDER);
    await clickIn(settings, '#folder-choose');
    await clickIn(settings, '#computers-sync');
    await clickIn(settings, '#computers-agree');
    await untilText(laptop, '#computers-status', /^On this computer and \d others?, last /);
    expect((await readAnnotations(laptop.browser))[0]?.note).toBe('Read this again.');
  });

  test('is encrypted with a passphrase, which the other computer needs', async () => {
    await clickIn(desk.settings, '#computers-stop');
    await desk.settings.waitForSelector('#computers-passphrase');
    await clickIn(desk.settings, '#computers-passphrase');
    await desk.settings.keyboard.type('correct horse');
    await clickIn(desk.settings, '#computers-start');
    await untilText(desk, '#computers-status', /last/);
    const files = await desk.settings.evaluate(readFolder, FOLDER);
    const journal = Object.entries(files).filter(([path]) => path.endsWith('.jsonl'));
    const own = journal.filter(([, text]) => text.startsWith('{"format":"newsgloss-encrypted"'));
    expect(own).toHaveLength(1);
    expect(own[0]?.[1]).not.toContain('river');
    await laptop.settings.evaluate(removeFolder, FOLDER);
    await carry(desk, laptop);
    await laptop.settings.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): unknown } } };
      return chrome.runtime.sendMessage({ to: 'sync', call: 'now', args: '[[]]' });
    });
    await untilText(laptop, PROBLEM, 'The passphrase for this folder is missing');
    await laptop.settings.bringToFront();
    await clickIn(laptop.settings, '#computers-passphrase');
    await laptop.settings.keyboard.type('correct horse');
    await clickIn(laptop.settings, '#computers-start');
    // What the laptop was before it lost its databases counts as another computer until it is taken out.
    await untilText(laptop, '#computers-status', /^On this computer and 2 others, last /);
  });

  test('there were no errors', async () => {
    expect(await desk.browser.readErrors()).toEqual([]);
    expect(await laptop.browser.readErrors()).toEqual([]);
  });
});
