// Whether what was acknowledged is there after the disk was full: a small disk is filled while the reader marks, space is made,
// the reader goes on, and the browser is started again three times. Linux only, as root, because a file is mounted as a disk.
//   npm run bench:disk-full [-- --episodes=20] [--browser=firefox] [--megabytes=220]
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type OpenBrowser, openBrowser } from '../e2e/browser.ts';
import { extensionFolder } from '../e2e/extension.ts';
import { readAnnotations } from '../e2e/extension-state.ts';
import type { BrowserKind } from '../e2e/find-browser.ts';
import { EDITS, writeEditedPage } from '../e2e/generated-pages.ts';
import { PAGES, servePages } from '../e2e/server.ts';
import { chooseWrite, compare, type KnownMarks, openStory, perform, type Survival } from '../e2e/write-and-kill.ts';
import { ask } from './measure.ts';

const EPISODES = Number(ask('episodes', '20'));
const RESTARTS = 3;

/** How many marks are made before the disk is full, while it is, and afterwards. */
const MARKS = 12;

/** A disk of its own in a file. */
function mountDisk(megabytes: number) {
  const folder = mkdtempSync(join(tmpdir(), 'newsgloss-disk-'));
  const image = join(folder, 'image');
  const root = join(folder, 'mount');
  mkdirSync(root);
  execFileSync('truncate', ['-s', `${megabytes}M`, image]);
  execFileSync('mkfs.ext4', ['-q', '-F', '-m', '0', image]);
  execFileSync('mount', ['-o', 'loop', image, root]);
  const filler = join(root, 'filler');
  return {
    profile: join(root, 'profile'),
    /** Writes until nothing fits any more, not even a byte. */
    fill(): void {
      for (let size = 4_000_000; size >= 1; size = Math.floor(size / 4)) {
        try {
          for (;;) appendFileSync(filler, Buffer.alloc(size, 120));
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
        }
      }
    },
    empty: () => rmSync(filler, { force: true }),
    unmount(): void {
      execFileSync('umount', ['-l', root]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Result extends Survival {
  refused: number;
  restored: number;
}

/** One reader on one disk. */
async function run(kind: BrowserKind, url: string): Promise<Result> {
  const result: Result = {
    kills: 0,
    acknowledged: 0,
    stops: 0,
    lost: [],
    torn: [],
    doubled: [],
    refused: 0,
    restored: 0,
  };
  const known: KnownMarks = new Map();
  const disk = mountDisk(Number(ask('megabytes', '220')));
  mkdirSync(disk.profile);
  const open = () => openBrowser(kind, { extension: extensionFolder(kind), profile: disk.profile });
  let browser = await open();
  let told = 0;
  try {
    for (let episode = 0; episode < EPISODES; episode++) {
      const page = await openStory(browser, url);
      await mark(browser, page, url, known, result);
      disk.fill();
      await mark(browser, page, url, known, result);
      // Every other time the browser ends while the disk is full.
      if (episode % 2 === 0) {
        disk.empty();
        await mark(browser, page, url, known, result);
      }
      for (let restart = 0; restart < RESTARTS; restart++) {
        await browser.kill();
        disk.empty();
        result.kills++;
        browser = await open();
        await openStory(browser, url);
        await compare(browser, known, result);
        const restored = await browser.evaluateInBackground(readRestored);
        result.restored += Math.max(0, restored - told);
        told = restored;
      }
      console.log(`  ${kind}, disk full ${episode + 1} times: ${describe(result)}`);
    }
  } finally {
    await browser.kill().catch((error: unknown) => console.warn(`${error}`));
    disk.unmount();
  }
  return result;
}

/** Makes marks; one that is refused is tried again, as a reader does. */
async function mark(browser: OpenBrowser, page: Page, url: string, known: KnownMarks, result: Result): Promise<void> {
  // While the disk is full, a database that is closed may not open.
  const stored = await readAnnotations(browser).catch(() => []);
  const ids = new Map(stored.map(({ id, selectors }) => [selectors[0].exact, id]));
  let refused: ReturnType<typeof chooseWrite> | null = null;
  for (let n = 0; n < MARKS; n++) {
    const write: ReturnType<typeof chooseWrite> = refused ?? chooseWrite(known, result.acknowledged + n);
    const former = known.get(write.words);
    // What the browser has lost and the extension has not restored yet cannot be changed.
    if (former !== undefined && !ids.has(write.words)) continue;
    known.delete(write.words);
    try {
      ids.set(
        write.words,
        await perform(browser, page, url, write, former === undefined ? undefined : ids.get(write.words)),
      );
      known.set(write.words, write.colour);
      result.acknowledged++;
      refused = null;
    } catch (error) {
      result.refused++;
      // Nothing was acknowledged: whether it was done is not known.
      refused = former === undefined ? write : null;
      if (process.argv.includes('--verbose')) console.log(`  refused: ${error}`);
    }
  }
}

/** Runs in the background: how many annotations were restored so far. */
function readRestored(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('newsgloss');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('choices').objectStore('choices').get('restored');
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result?.value ?? 0);
      };
    };
  });
}

const describe = ({ acknowledged, refused, kills, lost, restored, torn, doubled }: Result): string =>
  `${acknowledged} writes acknowledged, ${refused} refused, ${kills} restarts: ` +
  `${lost.length} lost, ${restored} restored, ${torn.length} torn, ${doubled.length} doubled`;

const server = await servePages(PAGES, new Map([['/2026/sluice', writeEditedPage(EDITS.unchanged)]]));
for (const kind of ['chromium', 'firefox'] as const) {
  if (!kind.includes(ask('browser', ''))) continue;
  const result = await run(kind, `${server.base}2026/sluice`);
  console.log(`${kind}: ${describe(result)}`);
  if (result.lost.length + result.torn.length + result.doubled.length > 0) process.exitCode = 1;
}
await server.close();
