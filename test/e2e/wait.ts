import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

/** Nothing that is to come takes longer than this, on a slow machine with other work to do either. */
export const LONG_MS = 60_000;

/** Asks again until the answer is neither false, null, 0, '' nor an error; rejects after `within` ms with the last error. */
export async function waitUntil<T>(ask: () => T | Promise<T>, what = `${ask}`, within = LONG_MS): Promise<T> {
  const end = Date.now() + within;
  let cause: unknown;
  do {
    try {
      const answer = await ask();
      if (answer) return answer;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    await sleep(40);
  } while (Date.now() < end);
  throw new Error(`Waited ${within} ms for ${what}${cause ? `: ${cause}` : ''}`, { cause });
}

/**
 * Waits in the page's own event loop until each of its timers of at most `ms` that is running has fired, to show that
 * what such a timer would have done was not done: on a slow machine both are late.
 */
export async function untilTimersFired(page: Page, ms = 500): Promise<void> {
  await page.evaluate((ms) => new Promise<void>((resolve) => setTimeout(resolve, ms)), ms);
}

/** Runs in a document: whether a press on an element would meet it: it is there, lets itself be pressed, keeps still, and nothing else lies over it. */
export async function isStill(selector: string): Promise<boolean> {
  const element = document.querySelector(selector);
  if (!element || element.matches(':disabled')) return false;
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const readPlace = () => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return `${[x, y, width, height, innerWidth, innerHeight]}`;
  };
  const before = readPlace();
  await new Promise((resolve) => setTimeout(resolve, 40));
  if (!element.isConnected || readPlace() !== before) return false;
  const { x, y, width, height } = element.getBoundingClientRect();
  const hit = width > 0 && height > 0 ? document.elementFromPoint(x + width / 2, y + height / 2) : null;
  const isHit = hit && (element.contains(hit) || hit.contains(element) || hit.closest('label')?.contains(element));
  // From under what stands fast at an edge.
  if (!isHit) element.scrollIntoView({ block: 'center', behavior: 'instant' });
  return isHit === true;
}

/** Presses the middle of an element of a page in a tab in front, once it keeps still. */
export async function clickIn(page: Page, selector: string): Promise<void> {
  await waitUntil(() => page.evaluate(isStill, selector), `${selector} to keep still`);
  await page.click(selector);
}
