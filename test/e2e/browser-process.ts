import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'puppeteer-core';

/** Resolves when a browser has ended, whoever ended it. */
export async function untilClosed(browser: Browser): Promise<void> {
  const main = browser.process();
  if (main && main.exitCode === null && main.signalCode === null) await once(main, 'exit');
}

/** Ends a browser and all its processes at once, and waits until they are gone. */
export async function killBrowser(browser: Browser): Promise<void> {
  const main = browser.process();
  if (!main?.pid) throw new Error('This browser was not started here');
  if (main.exitCode === null && main.signalCode === null) {
    const gone = once(main, 'exit');
    if (process.platform === 'win32') await promisify(execFile)('taskkill', ['/pid', `${main.pid}`, '/t', '/f']);
    // A browser is started as the leader of a group of its own, which holds all its processes.
    else process.kill(-main.pid, 'SIGKILL');
    await gone;
  }
  await browser.disconnect();
}

/** Makes the folder of a fresh profile. */
export function createProfile(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'newsgloss-profile-'));
}

/** Removes the folder of a profile whose browser has gone. */
export async function removeProfile(folder: string): Promise<void> {
  // The last processes of a browser may still be writing for a moment after it has closed.
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

/** Whether windows can be shown on this machine. */
export const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
