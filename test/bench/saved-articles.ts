// A library of 2,000 saved articles with their texts and five annotations each, in both browsers: the time from opening the
// library to its first rows, beside an empty page of the same extension; from a key press to the layout of the results; of a
// backup; and, in Chromium, of the first copy into a folder, which is one of the browser's own, as no script can choose another:
//   npm run bench:saved [-- --articles=2000 --rounds=7 --keys=100 --browser=chromium]
import { statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { openBrowser } from '../e2e/browser.ts';
import { removeProfile } from '../e2e/browser-process.ts';
import { makeDownloads } from '../e2e/downloads.ts';
import { waitUntil } from '../e2e/wait.ts';
import { bundle } from './bundle.ts';
import type { bench as Bench } from './in-store.ts';
import { median, report } from './measure.ts';
import { listTyped, percentile, typeAll } from './typing.ts';
import { EMPTY, readPainted, SHOWN, type Times, writeWatched } from './watched.ts';

declare const bench: typeof Bench;

/** In milliseconds. */
const ASKED = { rows: 300, key: 50, backup: 10_000 };

/** So many articles are added at a time. */
const STEP = 200;

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '2000' },
    rounds: { type: 'string', default: '7' },
    keys: { type: 'string', default: '100' },
    browser: { type: 'string' },
  },
});
const ARTICLES = Number(values.articles);
const kinds = (['chromium', 'firefox'] as const).filter((kind) => !values.browser || values.browser === kind);

/** Chooses a folder; returns how long it took until each article had its file, in milliseconds. */
async function copyToFolder(page: Page): Promise<number> {
  await page.evaluate(() => {
    const pick = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('Notes', { create: true });
    Object.assign(globalThis, { showDirectoryPicker: pick });
  });
  const start = performance.now();
  await page.$eval('.backup-line', (line) => (line as HTMLElement).click()); // a notice may lie over it
  await page.waitForSelector('#folder-choose');
  await page.click('#folder-choose');
  const isDone = () => document.querySelector('.backup-line')?.textContent?.startsWith('Copied to') ?? false;
  await waitUntil(() => page.evaluate(isDone), 'the copy', 120_000);
  return performance.now() - start;
}

/** Types, and reports when the answer to a key was laid out. */
async function measureKeys(library: Page, state: string): Promise<void> {
  const times = await typeAll(library, [...listTyped(Number(values.keys))]);
  const late = percentile(times, 0.95);
  console.log(`  a key, ${state}: median ${percentile(times, 0.5).toFixed(1)} ms`);
  report(`  a key, ${state}: 95th percentile, ms (asked: ${ASKED.key})`, late, late <= ASKED.key);
}

/** Searches for phrases of saved texts, and reports how many were found and when their first row was there. */
async function findPhrases(library: Page, phrases: string[]): Promise<void> {
  await waitUntil(
    () => library.evaluate(() => document.querySelector('[data-texts=true]') !== null),
    'all texts',
    60_000,
  );
  const found = await library.evaluate(async (phrases) => {
    const field = document.querySelector<HTMLInputElement>('header [type=search]');
    const fold = (text: string | null | undefined) => text?.toLowerCase().replace(/\P{L}+/gu, ' ') ?? '';
    const times: number[] = [];
    for (const phrase of phrases) {
      const start = performance.now();
      if (field) field.value = phrase;
      field?.dispatchEvent(new Event('input', { bubbles: true }));
      const isFound = () =>
        [...document.querySelectorAll('.text-hit > a')].some((hit) => fold(hit.textContent).includes(fold(phrase)));
      while (!isFound() && performance.now() - start < 3000) await new Promise((resolve) => setTimeout(resolve, 1));
      if (isFound()) times.push(performance.now() - start);
    }
    return times;
  }, phrases);
  report(
    `  phrases of saved texts that are found (of ${phrases.length})`,
    found.length,
    found.length === phrases.length,
  );
  const late = percentile(found, 0.95);
  report(`  a phrase, until its sentence is there: 95th percentile, ms`, late, late <= ASKED.rows);
  await library.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('header [type=search]');
    if (field) field.value = '';
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await library.waitForSelector('main .own-line');
}

const script = await bundle('in-store.ts');

for (const kind of kinds) {
  const extension = await writeWatched(kind);
  const downloads = makeDownloads();
  const opening = { extension, downloads: downloads.folder };
  let browser = await openBrowser(kind, opening);
  const { profile } = browser;
  let settings = await browser.extensionPage('settings.html');
  await settings.evaluate(script);
  for (let at = 0; at < ARTICLES; at += STEP)
    await settings.evaluate((from, to) => bench.save(from, to, 'newsgloss'), at, Math.min(at + STEP, ARTICLES));
  // As on another day: nothing of the library is in memory.
  await browser.kill();
  browser = await openBrowser(kind, { ...opening, profile });
  settings = await browser.extensionPage('settings.html');
  await settings.evaluate(script);

  const opened: Times[] = [];
  const empty: Times[] = [];
  for (let round = 0; round <= Number(values.rounds); round++) {
    const bare = await browser.extensionPage('empty.html');
    empty.push(await readPainted(bare, Object.keys(EMPTY)));
    await bare.close();
    const page = await browser.extensionPage('library.html');
    opened.push(await readPainted(page, Object.keys(SHOWN)));
    await page.close();
  }
  const blank = median(empty.slice(1).map(({ text = 0 }) => text));
  console.log(`${kind}, ${ARTICLES} saved articles: an empty page ${blank.toFixed(0)} ms; medians of ${values.rounds}`);
  for (const name of ['articles', 'annotations'] as const) {
    const times = opened.map((one) => one[name] ?? 0);
    console.log(`  first time: first ${name} ${times[0]?.toFixed(0)} ms`);
    const half = median(times.slice(1));
    report(`  first ${name}, ms (asked: ${ASKED.rows})`, half, half <= ASKED.rows);
    console.log(
      `    the fastest: ${Math.min(...times).toFixed(0)} ms, of the empty page ${Math.min(...empty.map(({ text = 0 }) => text)).toFixed(0)} ms`,
    );
    console.log(`    ${(half / blank).toFixed(1)} times the empty page, ${(half - blank).toFixed(0)} ms more`);
  }

  const library = await browser.extensionPage('library.html');
  await library.waitForSelector('main .own-line');
  const isRead = () => document.querySelector('[data-shown=articles] b') !== null;
  await waitUntil(() => library.evaluate(isRead), 'the whole library', 60_000);
  await measureKeys(library, 'just opened');

  await findPhrases(library, await settings.evaluate(() => bench.pickPhrases(200)));
  await measureKeys(library, 'all texts indexed');

  const start = performance.now();
  await library.click('.backup-line');
  await library.waitForSelector('#backup');
  await library.click('#backup');
  await library.waitForSelector('#backup-saved', { timeout: 120_000 });
  const spent = performance.now() - start;
  const { path } = await downloads.next();
  report(
    `  backup of ${(statSync(path).size / 1e6).toFixed(1)} MB, ms (asked: ${ASKED.backup})`,
    spent,
    spent <= ASKED.backup,
  );

  await library.click('#backup-saved');
  if (kind === 'chromium')
    console.log(`  first copy into a folder: ${((await copyToFolder(library)) / 1000).toFixed(1)} s`);

  await browser.close();
  await removeProfile(profile);
  downloads.remove();
  await rm(extension, { recursive: true });
}
