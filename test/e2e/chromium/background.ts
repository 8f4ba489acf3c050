import type { Browser, Target } from 'puppeteer-core';
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

  return {
    evaluate: async <A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>> => {
      const worker = await (find() ?? (await wake())).worker();
      if (!worker) throw new Error('The service worker has gone');
      return (worker.evaluate.bind(worker) as Evaluate)(fn, ...args);
    },
    stop: async () => {
      const target = find();
      if (!target) return;
      await listening.leave(target);
      await (await target.worker())?.close();
      await waitUntil(() => !find(), 'the service worker to stop');
    },
  };
}
