// How long two libraries of 10,000 annotations take to become one, in Chromium: what the second computer needs when it is turned on,
// the longest time in which its background answers nothing meanwhile, and what a sync without any change costs.
//   npm run bench:computers [-- --count=10000]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { LibraryItem } from '../../src/citation/source.ts';
import { exporters } from '../../src/export/index.ts';
import { type OpenBrowser, openBrowser } from '../e2e/browser.ts';
import { extensionFolder } from '../e2e/extension.ts';
import { pickOwnFolder, readFolder, writeInto } from '../e2e/own-folder.ts';
import { clickIn, waitUntil } from '../e2e/wait.ts';
import { writeText } from '../export/sample-library.ts';
import { generateLibrary } from './generated-library.ts';
import { report } from './measure.ts';

const ASKED = { seconds: 30, task: 200, idle: 0.01 };
const MINUTES = 5;
const count = Number(process.argv.find((argument) => argument.startsWith('--count='))?.split('=')[1] ?? 10_000);
const FOLDER = 'Shared';

/** A library of other articles than the generated one. */
function* generateOther(): Generator<LibraryItem> {
  for (const { article, annotations } of generateLibrary(count)) {
    const url = article.url.replace('story', 'other');
    yield {
      article: { ...article, url },
      annotations: annotations.map((one) => ({ ...one, url, id: one.id.replace('0000', '1111') })),
    };
  }
}

async function openComputer(items: Iterable<LibraryItem>): Promise<{ browser: OpenBrowser; settings: Page }> {
  const browser = await openBrowser('chromium', { extension: extensionFolder('chromium'), language: 'en' });
  const library = await browser.extensionPage('library.html');
  const folder = mkdtempSync(join(tmpdir(), 'newsgloss-bench-'));
  writeFileSync(join(folder, 'library.json'), await writeText(exporters.json, items));
  await library.waitForSelector('#import');
  await ((await library.$('#import')) as ElementHandle<HTMLInputElement>).uploadFile(join(folder, 'library.json'));
  await library.waitForSelector('#import-start', { timeout: 120_000 });
  await clickIn(library, '#import-start');
  await waitUntil(() => library.evaluate(() => document.querySelector('dialog') === null), 'the import', 240_000);
  rmSync(folder, { recursive: true });
  await library.close();
  return { browser, settings: await browser.extensionPage('settings.html') };
}

const until = (page: Page, selector: string, text: string) =>
  waitUntil(
    () =>
      page.evaluate((selector, text) => document.querySelector(selector)?.textContent?.includes(text), selector, text),
    text,
    300_000,
  );

async function turnOn(settings: Page): Promise<void> {
  await settings.bringToFront();
  await settings.evaluate(pickOwnFolder, FOLDER);
  await clickIn(settings, '#folder-choose');
  await settings.waitForSelector('#folder-save:enabled', { timeout: 240_000 });
  await clickIn(settings, '#computers-start');
}

/** Runs in the background: measures the longest time between two timers, in milliseconds. */
function watchTimers(): void {
  const state = { last: performance.now(), longest: 0 };
  Object.assign(globalThis, { state });
  setInterval(() => {
    const now = performance.now();
    state.longest = Math.max(state.longest, now - state.last - 10);
    state.last = now;
  }, 10);
}

const readLongest = () => (globalThis as unknown as { state: { longest: number } }).state.longest;

const desk = await openComputer(generateLibrary(count));
await turnOn(desk.settings);
await until(desk.settings, '#computers-status', 'Last synced');
const laptop = await openComputer(generateOther());
for (const [path, text] of Object.entries(await desk.settings.evaluate(readFolder, FOLDER)))
  if (path.startsWith('sync/')) await laptop.settings.evaluate(writeInto, FOLDER, path, text);
await turnOn(laptop.settings);
await until(laptop.settings, '.sync-question', `${count.toLocaleString('en')}`.slice(0, 2));
await laptop.browser.evaluateInBackground(watchTimers);
let start = performance.now();
await clickIn(laptop.settings, '#computers-agree');
await until(laptop.settings, '#computers-status', 'On this computer and 1 other');
const seconds = (performance.now() - start) / 1000;
report(`${count} annotations meet ${count}, s`, seconds, seconds <= ASKED.seconds);
const longest = await laptop.browser.evaluateInBackground(readLongest);
report('longest time without an answer, ms', longest, longest <= ASKED.task);

await clickIn(laptop.settings, '#computers-sync'); // after it, nothing is new
await laptop.settings.waitForSelector('#computers-sync:enabled');
start = performance.now();
await clickIn(laptop.settings, '#computers-sync');
await laptop.settings.waitForSelector('#computers-sync:enabled');
const share = (performance.now() - start) / (MINUTES * 60_000);
report(`share of the time that a sync without changes takes every ${MINUTES} minutes`, share, share <= ASKED.idle);
await desk.browser.close();
await laptop.browser.close();
