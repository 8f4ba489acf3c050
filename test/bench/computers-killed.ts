// Whether anything is lost when two computers share a folder and are killed while they sync: 1,000 notes are written on both in turn,
// in Chromium, with ten kills of the whole browser. Each computer writes notes on every other annotation.
//   npm run bench:computers-killed [-- --edits=1000 --kills=10 --seed=1]
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { SyncState } from '../../src/messaging/sync.ts';
import { type OpenBrowser, openBrowser } from '../e2e/browser.ts';
import { removeProfile } from '../e2e/browser-process.ts';
import { extensionFolder } from '../e2e/extension.ts';
import { readAnnotations } from '../e2e/extension-state.ts';
import { pickOwnFolder, readFolder, removeFrom, writeInto } from '../e2e/own-folder.ts';
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
const random = createRandom(Number(ask('seed', '1')));

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

/** What the sync program keeps: the files of the folder, and those that each computer had when it was last looked at. */
const shared = new Map<string, string>();
const had = [new Map<string, string>(), new Map<string, string>()];

/** What a sync program does: what was written or removed on one computer is written or removed on the other. */
async function carry(computers: Computer[]): Promise<void> {
  for (const [at, { settings }] of computers.entries()) {
    const now = await settings.evaluate(readFolder, FOLDER);
    const before = had[at] as Map<string, string>;
    for (const [path, text] of Object.entries(now)) if (before.get(path) !== text) shared.set(path, text);
    for (const path of before.keys()) if (!(path in now)) shared.delete(path);
    had[at] = new Map(Object.entries(now));
  }
  for (const [at, { settings }] of computers.entries()) {
    const before = had[at] as Map<string, string>;
    for (const [path, text] of shared)
      if (before.get(path) !== text) await settings.evaluate(writeInto, FOLDER, path, text);
    for (const path of before.keys()) if (!shared.has(path)) await settings.evaluate(removeFrom, FOLDER, path);
    had[at] = new Map(shared);
  }
}

async function chooseFolder(settings: Page): Promise<void> {
  await settings.bringToFront();
  await settings.evaluate(pickOwnFolder, FOLDER);
  await clickIn(settings, '#folder-choose');
}

async function turnOn({ name, settings }: Computer): Promise<void> {
  await chooseFolder(settings);
  await settings.waitForSelector('#computers-start:enabled');
  await settings.evaluate(call, 'sync', 'turn', [true, name, '']);
}

async function readState({ settings }: Computer): Promise<SyncState> {
  return JSON.parse((await settings.evaluate(call, 'sync', 'state', [])).value ?? '') as SyncState;
}

/**
 * A browser that is killed may lose all its databases. The library comes back from its mirror; what a reader does then is to choose
 * the folder again. Returns whether it was so.
 */
async function chooseAgain(computer: Computer): Promise<boolean> {
  if ((await readState(computer)).problem !== 'missing') return false;
  await chooseFolder(computer.settings);
  await waitUntil(async () => (await readState(computer)).problem !== 'missing', 'the folder');
  await computer.settings.evaluate(call, 'sync', 'now', [['meeting']]);
  return true;
}

const computers = [await open('Desk'), await open('Laptop')];
const [desk, laptop] = computers as [Computer, Computer];
const library = await desk.browser.extensionPage('library.html');
await importSampleLibrary(library);
await library.close();
await turnOn(desk);
await laptop.settings.evaluate(pickOwnFolder, FOLDER);
await laptop.settings.evaluate(writeInto, FOLDER, 'note.txt', '');
await carry(computers);
await turnOn(laptop);
await waitUntil(async () => (await readAnnotations(laptop.browser)).length === ALL_COUNT, 'the library');

const before = new Map((await readAnnotations(desk.browser)).map(({ id, note }) => [id, note]));
const ids = [...before.keys()].sort();
/** The last note that was acknowledged for each annotation. */
const expected = new Map<string, string>();
let killed = 0;
let lostAccess = 0;
for (let round = 0; round < ROUNDS; round++) {
  for (const [at, computer] of computers.entries()) {
    const own = ids.filter((_, index) => index % 2 === at);
    for (let edit = 0; edit < edits / ROUNDS / 2; edit++) {
      const id = own[Math.floor(random() * own.length)] ?? '';
      const note = `${computer.name} ${round} ${edit}`;
      const answer = await computer.settings.evaluate(call, 'notes', 'annotate', [
        id,
        { note },
        { note: expected.get(id) ?? before.get(id) ?? '' },
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
    if (await chooseAgain(victim)) lostAccess++;
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
const isEqual = isDeepStrictEqual(
  ...(libraries.map((rows) => rows.sort((a, b) => (a.id < b.id ? -1 : 1))) as [object, object]),
);
report(`lost notes, of ${edits} written with ${killed} kills`, lost.length, lost.length === 0);
for (const [id, note] of lost.slice(0, 5))
  console.log(
    note,
    byId.map((rows) => rows.get(id)),
  );
const doubled = (libraries[0]?.length ?? 0) - ids.length;
console.log(`Databases lost by the browser: ${lostAccess}`);
report('annotations more than before', doubled, doubled === 0);
console.log(isEqual ? 'Both libraries are equal' : 'The libraries differ');
if (!isEqual) process.exitCode = 1;
for (const { browser } of computers) {
  await browser.close();
  await removeProfile(browser.profile);
}
