import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { removeProfile } from './browser-process.ts';
import { extensionFolder } from './extension.ts';
import { readAnnotations, type StoredAnnotation } from './extension-state.ts';
import { countAnnotations, damageMirrorFile, deleteDatabase, listMirrorFiles } from './mirror-files.ts';
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
    const files = await browser.evaluateInBackground(listMirrorFiles);
    const journals = files.filter(({ name }) => name.startsWith('journal'));
    expect(journals.length).toBeGreaterThan(0);
    for (const { name } of journals) await browser.evaluateInBackground(damageMirrorFile, name, 'flip', 20);
    await loseDatabase();
    expect(await readAnnotations(browser)).toEqual(before);
  });
});

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
