import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { removeProfile } from './browser-process.ts';
import { extensionFolder } from './extension.ts';
import { readAnnotations, type StoredAnnotation } from './extension-state.ts';
import { ALL_COUNT, importSampleLibrary } from './sample-library.ts';
import { kind } from './shared-browser.ts';
import { waitUntil } from './wait.ts';

describe('the mirror of the library', () => {
  let browser: OpenBrowser;
  let before: StoredAnnotation[];

  const restart = async (): Promise<void> => {
    const { profile } = browser;
    await browser.kill();
    browser = await openBrowser(kind, { extension: extensionFolder(kind), profile });
  };

  beforeAll(async () => {
    browser = await openBrowser(kind, { extension: extensionFolder(kind) });
    await importSampleLibrary(await browser.extensionPage('library.html'));
    before = await readAnnotations(browser);
  });

  afterAll(async () => {
    await browser.close();
    await removeProfile(browser.profile);
  });

  /** Deletes the database, and waits until all annotations are in it again. */
  async function loseDatabase(): Promise<void> {
    await browser.evaluateInBackground(deleteDatabase);
    await restart();
    await waitUntil(
      async () => (await browser.evaluateInBackground(countAnnotations)) === ALL_COUNT,
      'all annotations',
    );
  }

  test('has what was kept, and gives it back after the database was lost', async () => {
    expect(before).toHaveLength(ALL_COUNT);
    await loseDatabase();
    expect(await readAnnotations(browser)).toEqual(before);
  });

  test('tells the reader so once, in the library', async () => {
    const library = await browser.extensionPage('library.html');
    const readNotice = () => library.evaluate(() => document.querySelector('.notice')?.textContent ?? '');
    await waitUntil(async () => (await readNotice()).includes(`${ALL_COUNT} highlights were restored`), 'the notice');
    await waitUntil(async () => !(await browser.evaluateInBackground(hasRestored)), 'the notice to be remembered');
    await restart();
    expect(await readAnnotations(browser)).toEqual(before);
  });

  test('gives back everything though the first line of its journal is damaged', async () => {
    expect(await browser.evaluateInBackground(damageJournals)).toBeGreaterThan(0);
    await loseDatabase();
    expect(await readAnnotations(browser)).toEqual(before);
  });
});

/** Runs in the background: what a browser does with a database that it finds damaged. */
function deleteDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('newsgloss');
    deleting.onerror = () => reject(deleting.error);
    deleting.onsuccess = () => resolve();
  });
}

/** Runs in the background: flips a bit in the first line of each journal, when nothing writes to them. Returns how many there are. */
function damageJournals(): Promise<number> {
  const damage = async (): Promise<number> => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('mirror');
    let damaged = 0;
    for (const slot of [0, 1, 2]) {
      const handle = await folder.getFileHandle(`journal-${slot}`);
      const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
      if (bytes.length === 0) continue;
      bytes[20] = (bytes[20] ?? 0) ^ 1;
      const writer = await handle.createWritable();
      await writer.write(bytes);
      await writer.close();
      damaged++;
    }
    return damaged;
  };
  return navigator.locks.request('mirror-snapshot', () => navigator.locks.request('mirror', damage));
}

/** Runs in the background: the number of annotations, without creating the database. */
async function countAnnotations(): Promise<number> {
  if (!(await indexedDB.databases()).some(({ name }) => name === 'newsgloss')) return 0;
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('newsgloss');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const counting = database.transaction('annotations').objectStore('annotations').count();
      counting.onerror = () => reject(counting.error);
      counting.onsuccess = () => {
        database.close();
        resolve(counting.result);
      };
    };
  });
}

/** Runs in the background: whether the reader is still to be told that something was restored. */
function hasRestored(): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('newsgloss');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const counting = database.transaction('choices').objectStore('choices').count('restored');
      counting.onerror = () => reject(counting.error);
      counting.onsuccess = () => {
        database.close();
        resolve(counting.result > 0);
      };
    };
  });
}
