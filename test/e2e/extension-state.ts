import type { Rule, Settings } from '../../src/model.ts';
import type { OpenBrowser } from './browser.ts';
import { waitUntil } from './wait.ts';

/** An annotation as it is stored. */
export interface StoredAnnotation {
  id: string;
  url: string;
  kind: string;
  colour?: string;
  note: string;
  tags: string[];
  created: string;
  updated: string;
  selectors: [{ exact: string }, { start: number; end: number }];
}

/** Every annotation in the extension's database, the oldest first. */
export async function readAnnotations(browser: OpenBrowser): Promise<StoredAnnotation[]> {
  const rows = (await browser.evaluateInBackground(readAll, 'annotations')) as StoredAnnotation[];
  return rows.sort((a, b) => a.created.localeCompare(b.created));
}

/** Stores the first annotation with each of some changes, unseen by the extension. */
export const putChanged = (browser: OpenBrowser, changes: object[]): Promise<unknown> =>
  browser.evaluateInBackground(async (changes) => {
    const opening = indexedDB.open('newsgloss');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const transaction = opening.result.transaction('annotations', 'readwrite');
    const store = transaction.objectStore('annotations');
    const reading = store.getAll();
    reading.onsuccess = () => {
      const [row] = reading.result;
      for (const change of changes) store.put({ ...row, ...change });
    };
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    opening.result.close();
  }, changes);

/** Stores a row, unseen by the extension. */
export const putRow = (browser: OpenBrowser, table: string, row: object): Promise<unknown> =>
  browser.evaluateInBackground(
    async (table, row) => {
      const opening = indexedDB.open('newsgloss');
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      const transaction = opening.result.transaction(table, 'readwrite');
      transaction.objectStore(table).put(row);
      await new Promise((resolve) => transaction.addEventListener('complete', resolve));
      opening.result.close();
    },
    table,
    row,
  );

/** The titles of all articles. */
export async function readTitles(browser: OpenBrowser): Promise<string[]> {
  const rows = (await browser.evaluateInBackground(readAll, 'articles')) as { title: string }[];
  return rows.map(({ title }) => title);
}

/** Every correction rule. */
export const readRules = async (browser: OpenBrowser): Promise<Rule[]> =>
  (await browser.evaluateInBackground(readAll, 'rules')) as Rule[];

/** Waits until a setting is stored. */
export async function untilSetting(browser: OpenBrowser, name: string, value: unknown): Promise<void> {
  const isChosen = async () => {
    const choices = (await browser.evaluateInBackground(readAll, 'choices')) as { name: string; value: unknown }[];
    const chosen = choices.find((one) => one.name === name);
    return JSON.stringify(chosen?.value) === JSON.stringify(value);
  };
  await waitUntil(isChosen, `${name} to be ${JSON.stringify(value)}`);
}

/** Waits for a tab with a page of the extension whose path begins with some words, and returns the whole path. */
export async function untilTab(browser: OpenBrowser, start: string): Promise<string> {
  const find = async () =>
    (await browser.evaluateInBackground(listTabs))
      .map(({ url }) => url.replace(/^[\w-]+:\/\/[^/]+\//, ''))
      .find((path) => path.startsWith(start)) ?? '';
  await waitUntil(async () => (await find()) !== '', `a tab with ${start}`);
  return find();
}

/** Closes the tab with a page of the extension. */
export async function closeTab(browser: OpenBrowser, path: string): Promise<void> {
  const tab = (await browser.evaluateInBackground(listTabs)).find(({ url }) => url.endsWith(`/${path}`));
  await browser.evaluateInBackground(
    (id) => (globalThis as unknown as { chrome: TabsApi }).chrome.tabs.remove(id),
    tab?.id ?? -1,
  );
}

interface TabsApi {
  tabs: { query(about: object): Promise<{ id: number; url?: string }[]>; remove(id: number): Promise<void> };
}

/** Runs in the background: all tabs; those of web pages without their addresses. */
async function listTabs(): Promise<{ id: number; url: string }[]> {
  const tabs = await (globalThis as unknown as { chrome: TabsApi }).chrome.tabs.query({});
  return tabs.map(({ id, url = '' }) => ({ id, url }));
}

/** Runs in the background: everything in one of the stores; nothing while there is no database. */
function readAll(store: string): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('newsgloss');
    // Opening creates a database, which must be left to the extension.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => (opening.error?.name === 'AbortError' ? resolve([]) : reject(opening.error));
    opening.onsuccess = () => {
      const reading = opening.result.transaction(store).objectStore(store).getAll();
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result);
      };
    };
  });
}

/** Runs in the background: the text of each file of the extension, by its path, when nothing writes to them. */
function readFiles(): Promise<{ [path: string]: string }> {
  type Folder = FileSystemDirectoryHandle & { values(): AsyncIterable<Folder | FileSystemFileHandle> };
  const read = async (): Promise<{ [path: string]: string }> => {
    const texts: { [path: string]: string } = {};
    const folders: [path: string, folder: Folder][] = [['', (await navigator.storage.getDirectory()) as Folder]];
    for (const [path, folder] of folders) {
      for await (const entry of folder.values()) {
        const name = `${path}/${entry.name}`;
        if (entry.kind === 'directory') folders.push([name, entry as Folder]);
        else texts[name] = await (await (entry as FileSystemFileHandle).getFile()).text();
      }
    }
    return texts;
  };
  return navigator.locks.request('mirror-snapshot', () => navigator.locks.request('mirror', read));
}

/** Changes settings, as the settings page does. */
export async function changeSettings(browser: OpenBrowser, changes: Partial<Settings>): Promise<void> {
  // A page of the extension that runs none of its code.
  const page = await browser.extensionPage('privacy.txt');
  await page.evaluate(
    async (args) => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): unknown } } };
      await chrome.runtime.sendMessage({ to: 'preferences', call: 'change', args });
    },
    JSON.stringify([changes]),
  );
  await page.close();
}

/** The mirror of the library: the text of all its files. */
export async function readMirror(browser: OpenBrowser): Promise<string> {
  return Object.values(await browser.evaluateInBackground(readFiles)).join('\n');
}

/** Everything that the extension's databases and files hold, as JSON. */
export async function readWholeStorage(browser: OpenBrowser): Promise<string> {
  const readStores = (): Promise<string[]> =>
    new Promise((resolve, reject) => {
      const opening = indexedDB.open('newsgloss');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        resolve([...opening.result.objectStoreNames]);
        opening.result.close();
      };
    });
  const stores = (await browser.evaluateInBackground(readStores)) as string[];
  const rows = await Promise.all(stores.map((store) => browser.evaluateInBackground(readAll, store)));
  const tables = Object.fromEntries(stores.map((store, at) => [store, rows[at]]));
  return JSON.stringify({ ...tables, files: await browser.evaluateInBackground(readFiles) });
}

/** What the part of the browser's API that is asked here looks like, in both browsers. */
interface Api {
  scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[] }[]> };
}

/** Waits until the extension runs by itself on just these sites (match patterns): a moment after it was allowed there. */
export async function untilRunningOn(browser: OpenBrowser, ...sites: string[]): Promise<void> {
  const readSites = async () => {
    const { scripting } = (globalThis as unknown as { chrome: Api }).chrome;
    return (await scripting.getRegisteredContentScripts()).flatMap(({ matches = [] }) => matches);
  };
  const isSo = async () => `${await browser.evaluateInBackground(readSites)}` === `${sites}`;
  await waitUntil(isSo, `the extension to run on ${sites.join(', ') || 'no site'} by itself`);
}

/** Gives every annotation another note, as another window would. */
export async function changeNotes(browser: OpenBrowser, note: string): Promise<void> {
  await browser.evaluateInBackground(writeNotes, note);
}

/** Has the reader be asked again about every site. */
export const forgetAsked = (browser: OpenBrowser): Promise<void> =>
  browser.evaluateInBackground(async () => {
    const opening = indexedDB.open('newsgloss');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const transaction = opening.result.transaction('choices', 'readwrite');
    transaction.objectStore('choices').delete('askedSites');
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    opening.result.close();
  });

/** Runs in the background. */
async function writeNotes(note: string): Promise<void> {
  const opening = indexedDB.open('newsgloss');
  await new Promise((resolve) => opening.addEventListener('success', resolve));
  const transaction = opening.result.transaction('annotations', 'readwrite');
  const walk = transaction.objectStore('annotations').openCursor();
  walk.onsuccess = () => {
    if (!walk.result) return;
    walk.result.update({ ...walk.result.value, note });
    walk.result.continue();
  };
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  opening.result.close();
}
