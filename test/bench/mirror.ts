// What the mirror of a library of 100,000 annotations costs, and how long it takes to restore it, in both browsers:
//   npm run bench:mirror [-- --annotations=100000] [--browser=chromium]
import type { Page } from 'puppeteer-core';
import { openBrowser } from '../e2e/browser.ts';
import { removeProfile } from '../e2e/browser-process.ts';
import { extensionFolder } from '../e2e/extension.ts';
import { countAnnotations, deleteDatabase, listMirrorFiles, removeMirror } from '../e2e/mirror-files.ts';
import { waitUntil } from '../e2e/wait.ts';
import { generateLibrary } from './generated-library.ts';
import { ask, median } from './measure.ts';

const ANNOTATIONS = Number(ask('annotations', '100000'));

/** How long a copy or a restoration may take, in ms: at least 3 minutes, and 15 for a million. */
const PATIENCE = Math.max(180_000, ANNOTATIONS * 0.9);

/** So many articles are sent to the browser at a time. */
const STEP = 100;

for (const kind of ['chromium', 'firefox'] as const) {
  if (!kind.includes(ask('browser', ''))) continue;
  const opening = { extension: extensionFolder(kind), callTimeout: 2 * PATIENCE };
  let browser = await openBrowser(kind, opening);
  const { profile } = browser;
  const open = async (): Promise<Page> => {
    const opened = await browser.extensionPage('settings.html');
    const isReady = () => call(opened, 'preferences', 'read').then(() => true);
    await waitUntil(isReady, 'the background', PATIENCE);
    return opened;
  };
  const restart = async (): Promise<void> => {
    await browser.kill();
    browser = await openBrowser(kind, { ...opening, profile });
  };
  let page = await open();
  const library = [...generateLibrary(ANNOTATIONS)].map(({ article, annotations }) => ({ article, annotations }));
  for (let at = 0; at < library.length; at += STEP) await page.evaluate(fill, library.slice(at, at + STEP));
  await browser.evaluateInBackground(removeMirror);
  await restart();
  page = await open();
  console.log(`${kind}: an old library of ${ANNOTATIONS} annotations`);
  print('first comparison', await time(() => call(page, 'notes', 'checkMirror', false)));
  let start = performance.now();
  const hasSnapshot = async () => (await browser.evaluateInBackground(listMirrorFiles)).some((one) => one.isComplete);
  await waitUntil(hasSnapshot, 'the first snapshot', PATIENCE);
  print('first snapshot, with 5 s of waiting', performance.now() - start);
  const files = await browser.evaluateInBackground(listMirrorFiles);
  print('size of the mirror in MB', files.reduce((sum, { size }) => sum + size, 0) / 1e6);
  await restart();
  page = await open();
  print('until writing is possible after a start', await time(() => page.evaluate(awaitLock)));
  print('comparison of the last transactions', await time(() => call(page, 'notes', 'checkMirror', false)));
  const url = 'https://news.example/story-0';
  const times: number[] = [];
  for (let n = 0; n < 50; n++) times.push(await time(() => call(page, 'notes', 'renameTag', url, `${n}`)));
  print('a transaction without changes, median', median(times));
  const writes: number[] = [];
  for (let n = 0; n < 50; n++) {
    const id = `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
    const read = { note: n % 5 === 0 ? 'Check this against the budget of last year.' : '' };
    writes.push(await time(() => call(page, 'notes', 'annotate', id, { note: `${n}` }, read)));
  }
  print('a note, median', median(writes));
  await browser.evaluateInBackground(deleteDatabase);
  await restart();
  start = performance.now();
  page = await open();
  // Counting takes seconds by itself: only when nothing else writes.
  const isRestored = async () => {
    await page.evaluate(awaitLock);
    return (await browser.evaluateInBackground(countAnnotations)) >= ANNOTATIONS;
  };
  await waitUntil(isRestored, 'the library', PATIENCE);
  print('the whole library restored', performance.now() - start);
  await browser.close();
  await removeProfile(profile);
}

function print(what: string, value: number): void {
  console.log(`  ${what.padEnd(44)} ${value.toFixed(1).padStart(9)}`);
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Calls the background from a page of the extension. */
async function call(page: Page, to: string, name: string, ...args: unknown[]): Promise<void> {
  const error = await page.evaluate(
    async (message: object) => {
      type Api = { runtime: { sendMessage(message: object): Promise<{ error?: { message: string } } | undefined> } };
      const reply = await (globalThis as unknown as { chrome: Api }).chrome.runtime.sendMessage(message);
      return reply ? (reply.error?.message ?? null) : 'No answer';
    },
    { to, call: name, args: JSON.stringify(args) },
  );
  if (error) throw new Error(error);
}

/** Runs in a page: adds rows as an earlier version did, without a mirror. */
function fill(items: { article: object; annotations: object[] }[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('newsgloss');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(['articles', 'annotations'], 'readwrite');
      for (const { article, annotations } of items) {
        transaction.objectStore('articles').put({ ...article, words: [] });
        for (const annotation of annotations) transaction.objectStore('annotations').put({ ...annotation, words: [] });
      }
      transaction.onerror = () => reject(transaction.error);
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

/** Runs in a page: waits until nothing else writes. */
function awaitLock(): Promise<void> {
  return navigator.locks.request('mirror', async () => {});
}
