import type { Browser, CDPSession, Target } from 'puppeteer-core';
import type { Evaluate } from '../open-browser.ts';
import { LONG_MS, waitUntil } from '../wait.ts';
import type { Listening } from './errors.ts';

/** Runs functions in the extension's service worker, and stops it. */
export function reachBackground(
  browser: Browser,
  base: string,
  listening: Listening,
): { evaluate: Evaluate; stop(): Promise<void> } {
  // The last: that of an extension put in again comes after the old one, which may still be listed.
  const find = (): Target | undefined =>
    browser.targets().findLast((target) => target.type() === 'service_worker' && target.url().startsWith(base));

  async function wake(): Promise<Target> {
    const page = await browser.newPage();
    await page.goto(`${base}manifest.json`);
    const session = await page.createCDPSession();
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.startWorker', { scopeURL: base });
    const target = await browser.waitForTarget(() => find() !== undefined, { timeout: LONG_MS }).then(find);
    await page.close();
    if (!target) throw new Error('The service worker does not start');
    return target;
  }

  /** A session of the worker, which may end at any moment, and is started if it has. */
  async function attach(): Promise<CDPSession> {
    const target = find() ?? (await wake());
    try {
      return await target.createCDPSession();
    } catch (error) {
      await waitUntil(() => !browser.targets().includes(target), `the service worker to end: ${error}`);
      return (find() ?? (await wake())).createCDPSession();
    }
  }

  /** The session of the worker that the calls running now share. */
  let session: Promise<CDPSession> | undefined;
  let running = 0;

  return {
    // No session stays open: a worker that ends while one is open is started again paused, in the same target.
    evaluate: async <A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>> => {
      session ??= attach();
      const shared = session;
      running++;
      try {
        const expression = `(${fn})(...${JSON.stringify(args)})`;
        const how = { expression, awaitPromise: true, returnByValue: true };
        const { result, exceptionDetails } = await (await shared).send('Runtime.evaluate', how);
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return result.value as Awaited<R>;
      } finally {
        running--;
        if (running === 0) {
          session = undefined;
          await shared.then((one) => one.detach()).catch(() => undefined); // the worker may have ended
        }
      }
    },
    stop: async () => {
      const target = find();
      if (!target) return;
      await listening.leave(target);
      const [page] = await browser.pages();
      const control = await page?.createCDPSession();
      if (!control) throw new Error('No page is open');
      try {
        // Its target may stay listed: a message may start the next worker at once, and now and then in the same one.
        await new Promise<void>((resolve, reject) => {
          browser.once('disconnected', () => reject(new Error('The browser has ended')));
          control.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
            for (const { scriptURL, status, versionId, runningStatus } of versions) {
              if (!scriptURL.startsWith(base) || status !== 'activated') continue;
              if (runningStatus === 'stopped') resolve();
              if (runningStatus === 'running') control.send('ServiceWorker.stopWorker', { versionId }).catch(reject);
            }
          });
          setTimeout(() => reject(new Error('The service worker does not stop')), LONG_MS).unref();
          control.send('ServiceWorker.enable').catch(reject);
        });
      } finally {
        if (browser.connected) await control.detach();
      }
    },
  };
}
