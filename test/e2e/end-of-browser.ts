import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';
import type { Browser } from 'puppeteer-core';

/** Resolves when a browser has ended, by whoever's hand. */
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
