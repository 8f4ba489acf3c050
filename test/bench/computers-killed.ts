// Whether anything is lost when two computers share a folder and are killed while they sync: 1,000 notes are written on both in turn,
// in Chromium, with ten kills of the whole browser. Each computer writes notes on every other annotation.
//   npm run bench:computers-killed [-- --edits=1000 --kills=10]
import type { Page } from 'puppeteer-core';
import { type OpenBrowser, openBrowser } from '../e2e/browser.ts';
import { removeProfile } from '../e2e/browser-process.ts';
import { extensionFolder } from '../e2e/extension.ts';
import { readAnnotations } from '../e2e/extension-state.ts';
import { pickOwnFolder, readFolder, writeInto } from '../e2e/own-folder.ts';
import { ALL_COUNT, importSampleLibrary } from '../e2e/sample-library.ts';
import { clickIn, waitUntil } from '../e2e/wait.ts';
import { createRandom } from '../random.ts';
import { ask, report } from './measure.ts';

interface Computer {
  name: string;
  browser: OpenBrowser;
  settings: Page;
}

const FOLDER = 'Shared';
const [edits, kills] = [Number(ask('edits', '1000')), Number(ask('kills', '10'))];
const ROUNDS = 2 * kills;
const random = createRandom(1);

async function open(name: string, profile?: string): Promise<Computer> {
  const extension = extensionFolder('chromium');
  const browser = await openBrowser('chromium', { extension, language: 'en', ...(profile && { profile }) });
  return { name, browser, settings: await browser.extensionPage('settings.html') };
}

/** Runs in a page of the extension: calls the background. */
function call(to: string, call: string, args: unknown[]): Promise<{ value?: string; error?: object }> {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: object): Promise<object> } };
  };
  return chrome.runtime.sendMessage({ to, call, args: JSON.stringify(args) });
}

/** What a sync program does, in both directions. */
async function carry(computers: Computer[]): Promise<void> {
  const folders = await Promise.all(computers.map(({ settings }) => settings.evaluate(readFolder, FOLDER)));
  for (const [at, { settings }] of computers.entries())
    for (const [path, text] of Object.entries(folders[1 - at] ?? {}))
      if (path.startsWith('sync/') && folders[at]?.[path] !== text)
        await settings.evaluate(writeInto, FOLDER, path, text).catch(() => undefined);
}

async function turnOn({ name, settings }: Computer): Promise<void> {
  await settings.bringToFront();
  await settings.evaluate(pickOwnFolder, FOLDER);
  await clickIn(settings, '#folder-choose');
  await settings.waitForSelector('#computers-start:enabled');
  await settings.evaluate(call, 'sync', 'turn', [true, name, '']);
}

const computers = [await open('Desk'), await open('Laptop')];
const [desk, laptop] = computers as [Computer, Computer];
const library = await desk.browser.extensionPage('library.html');
await importSampleLibrary(library);
await library.close();
await turnOn(desk);
await laptop.settings.evaluate(pickOwnFolder, FOLDER);
await carry(computers).catch(() => undefined);
for (const [path, text] of Object.entries(await desk.settings.evaluate(readFolder, FOLDER)))
  if (path.startsWith('sync/')) await laptop.settings.evaluate(writeInto, FOLDER, path, text);
await turnOn(laptop);
await waitUntil(async () => (await readAnnotations(laptop.browser)).length === ALL_COUNT, 'the library');

const ids = (await readAnnotations(desk.browser)).map(({ id }) => id).sort();
/** The last note that was acknowledged for each annotation. */
const expected = new Map<string, string>();
let killed = 0;
for (let round = 0; round < ROUNDS; round++) {
  for (const [at, computer] of computers.entries()) {
    const own = ids.filter((_, index) => index % 2 === at);
    for (let edit = 0; edit < edits / ROUNDS / 2; edit++) {
      const id = own[Math.floor(random() * own.length)] ?? '';
      const note = `${computer.name} ${round} ${edit}`;
      const answer = await computer.settings.evaluate(call, 'notes', 'annotate', [
        id,
        { note },
        { note: expected.get(id) ?? '' },
      ]);
      if (answer.error) throw new Error(JSON.stringify(answer.error));
      expected.set(id, note);
    }
    // It goes on while the browser is killed.
    void computer.settings.evaluate(call, 'sync', 'now', [[]]).catch(() => undefined);
  }
  if (round % 2 === 1 && killed < kills) {
    const victim = computers[killed++ % 2] as Computer;
    await new Promise((resolve) => setTimeout(resolve, random() * 150));
    await victim.browser.kill();
    Object.assign(victim, await open(victim.name, victim.browser.profile));
  }
  await carry(computers);
}
for (let at = 0; at < 4; at++) {
  for (const { settings } of computers) await settings.evaluate(call, 'sync', 'now', [[]]);
  await carry(computers);
}
const libraries = await Promise.all(computers.map(({ browser }) => readAnnotations(browser)));
const byId = libraries.map((rows) => new Map(rows.map((row) => [row.id, row.note])));
const lost = [...expected].filter(([id, note]) => byId.some((rows) => rows.get(id) !== note));
const isEqual = JSON.stringify(libraries[0]) === JSON.stringify(libraries[1]);
report(`lost notes, of ${edits} written with ${killed} kills`, lost.length, lost.length === 0);
for (const [id, note] of lost.slice(0, 5))
  console.log(
    note,
    byId.map((rows) => rows.get(id)),
  );
const doubled = (libraries[0]?.length ?? 0) - ids.length;
report('annotations more than before', doubled, doubled === 0);
console.log(isEqual ? 'Both libraries are equal' : 'The libraries differ');
if (!isEqual) process.exitCode = 1;
for (const { browser } of computers) {
  await browser.close();
  await removeProfile(browser.profile);
}
