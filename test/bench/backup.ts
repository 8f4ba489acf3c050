// Makes a library, backs it up, and restores the file in an empty profile, in both browsers: compares all rows, and prints the
// size of the file, the seconds of each step and the longest task of the page meanwhile:
//   npm run bench:backup [-- 200000 1000000 --browser=chromium]
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import type { ElementHandle, Page } from 'puppeteer-core';
import { type OpenBrowser, openBrowser } from '../e2e/browser.ts';
import { type Downloads, makeDownloads } from '../e2e/downloads.ts';
import { extensionFolder } from '../e2e/extension.ts';
import { waitUntil } from '../e2e/wait.ts';
import type { backupBench as BackupBench } from './in-backup.ts';
import type { bench as Bench } from './in-store.ts';
import { report } from './measure.ts';

declare const bench: typeof Bench;
declare const backupBench: typeof BackupBench;

const ASKED_TASK_MS = 200;
/** Tasks are short for up to so many annotations; for more they are only measured. */
const ASKED_COUNT = 200_000;
const STEP = 10_000;
const LONG_MS = 3_600_000;

const { values, positionals } = parseArgs({ options: { browser: { type: 'string' } }, allowPositionals: true });
const kinds = (['chromium', 'firefox'] as const).filter((kind) => !values.browser || values.browser === kind);
const sizes = positionals.length > 0 ? positionals.map(Number) : [ASKED_COUNT];

async function bundle(name: string): Promise<string> {
  const entry = fileURLToPath(new URL(name, import.meta.url));
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: 'iife' });
  return outputFiles[0]?.text ?? '';
}

const inStore = await bundle('in-store.ts');
const inBackup = await bundle('in-backup.ts');

/** The rows of the library. */
async function readSums(browser: OpenBrowser) {
  const page = await browser.extensionPage('settings.html');
  await page.evaluate(inBackup);
  const articles = await page.evaluate(() => backupBench.sum('articles'));
  const annotations = await page.evaluate(() => backupBench.sum('annotations'));
  await page.close();
  return { articles, annotations };
}

async function makeLibrary(browser: OpenBrowser, count: number): Promise<void> {
  const page = await browser.extensionPage('settings.html');
  await page.evaluate(inStore);
  for (let most = STEP; most < count + STEP; most += STEP)
    await page.evaluate((most) => bench.fill(most, 'newsgloss'), Math.min(most, count));
  await page.close();
}

async function openLibrary(browser: OpenBrowser): Promise<Page> {
  const page = await browser.extensionPage('library.html');
  await untilRead(page);
  await page.evaluate(inBackup);
  await page.evaluate(() => backupBench.watchTasks());
  return page;
}

/** Waits until the page has read the library, which may be empty. */
async function untilRead(page: Page): Promise<void> {
  const isRead = () =>
    document.querySelector('.library-layout') !== null &&
    (document.querySelector('[data-shown=articles] b') !== null || document.querySelector('main .empty') !== null);
  await waitUntil(() => page.evaluate(isRead), 'the library', LONG_MS);
}

const isThere = (page: Page, selector: string) =>
  waitUntil(() => page.evaluate((selector) => document.querySelector(selector) !== null, selector), selector, LONG_MS);

/** Runs a step; prints how long it took and how long the page was busy. */
async function measure(page: Page, what: string, count: number, step: () => Promise<unknown>): Promise<void> {
  await page.evaluate(() => backupBench.readLongest());
  const start = performance.now();
  await step();
  const seconds = (performance.now() - start) / 1000;
  const longest = await page.evaluate(() => backupBench.readLongest());
  console.log(`${what}: ${seconds.toFixed(1)} s`);
  report(`${what}: longest task, ms`, longest, count > ASKED_COUNT || longest <= ASKED_TASK_MS);
}

async function backUp(browser: OpenBrowser, downloads: Downloads, name: string, count: number): Promise<string> {
  const page = await openLibrary(browser);
  await measure(page, `${name}: backup`, count, async () => {
    await page.click('.backup-line');
    await isThere(page, '#backup');
    await page.click('#backup');
    await isThere(page, '#backup-saved');
  });
  const { path } = await downloads.next();
  await page.click('#backup-saved');
  await page.close();
  console.log(`${name}: size of the file: ${(statSync(path).size / 1e6).toFixed(1)} MB`);
  return path;
}

async function restore(browser: OpenBrowser, path: string, name: string, count: number): Promise<void> {
  const page = await openLibrary(browser);
  await measure(page, `${name}: preview`, count, async () => {
    await ((await page.$('#import')) as ElementHandle<HTMLInputElement>).uploadFile(path);
    await isThere(page, '#import-start');
  });
  await measure(page, `${name}: import`, count, async () => {
    await page.click('#import-start');
    const isOver = () => {
      const problem = document.querySelector('dialog [role=alert]')?.textContent;
      return problem || (document.querySelector('dialog') ? '' : 'closed');
    };
    const over = await waitUntil(() => page.evaluate(isOver), 'the import', LONG_MS);
    if (over !== 'closed') throw new Error(over);
  });
  await measure(page, `${name}: list after the import`, count, async () => {
    await isThere(page, '.own-line');
    await untilRead(page);
  });
  await page.close();
}

for (const kind of kinds) {
  for (const count of sizes) {
    const name = `${kind}, ${count} annotations`;
    const downloads = makeDownloads();
    const opening = { extension: extensionFolder(kind), downloads: downloads.folder, callTimeout: LONG_MS };
    const first = await openBrowser(kind, opening);
    await makeLibrary(first, count);
    const before = await readSums(first);
    const path = await backUp(first, downloads, name, count);
    await first.close();
    const second = await openBrowser(kind, opening);
    await restore(second, path, name, count);
    const after = await readSums(second);
    await second.close();
    downloads.remove();
    const isSame = before.annotations.count === count && JSON.stringify(after) === JSON.stringify(before);
    console.log(`${name}: ${after.annotations.count} annotations of ${after.articles.count} articles restored`);
    console.log(`${name}: ${isSame ? 'all rows are equal' : 'ROWS DIFFER'}: ${after.annotations.checksum}`);
    if (!isSame) process.exitCode = 1;
  }
}
