import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

/** The default timeout in milliseconds, long enough for a slow and busy machine. */
export const LONG_MS = 60_000;

/** For how long a fault of a view may be one of a moment, in milliseconds. */
export const VIEW_MS = 10_000;

/** The time between the keys of somebody who types fast, 120 words a minute, in milliseconds. */
export const TYPING_MS = 100;

/** Polls until the result is truthy, and returns it. Errors count as falsy; rejects after `within` milliseconds with the last one. */
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

/** For how long a document is asked before it answers all the same, in milliseconds. */
const ASKED_MS = 1000;

/**
 * A function that asks in its document until the result is truthy, or for a second: fewer calls to the browser than by
 * `waitUntil` alone. Errors count as falsy, and the last one is thrown.
 */
export function repeat<A extends unknown[], R>(ask: (...args: A) => R): (...args: A) => Promise<R> {
  const source = `async (...args) => {
    const end = performance.now() + ${ASKED_MS};
    for (;;) {
      const isLast = performance.now() >= end;
      try {
        const answer = await (${ask})(...args);
        if (answer || isLast) return answer;
      } catch (error) {
        if (isLast) throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }`;
  return Object.assign(async (...args: A) => ask(...args), { toString: () => source });
}

/**
 * Waits in the page's own event loop until each of its timers of at most `ms` that is running has fired, to show that
 * what such a timer would have done was not done: on a slow machine both are late.
 */
export async function untilTimersFired(page: Page, ms = 500): Promise<void> {
  await page.evaluate((ms) => new Promise<void>((resolve) => setTimeout(resolve, ms)), ms);
}

/**
 * Runs in a document: the middle of an element, or of its first line, where it can be clicked. It must exist, be enabled, not
 * move, and not be covered.
 */
export async function findStill(selector: string): Promise<{ x: number; y: number } | null> {
  const element = document.querySelector(selector);
  if (!element || element.matches(':disabled')) return null;
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const readPlace = () => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return `${[x, y, width, height, innerWidth, innerHeight]}`;
  };
  const before = readPlace();
  await new Promise((resolve) => setTimeout(resolve, 40));
  if (!element.isConnected || readPlace() !== before) return null;
  const line = [...element.getClientRects()].find(({ width, height }) => width >= 1 && height >= 1);
  const middle = line && { x: line.x + line.width / 2, y: line.y + line.height / 2 };
  const hit = middle && document.elementFromPoint(middle.x, middle.y);
  const isHit = hit && (element.contains(hit) || hit.contains(element) || hit.closest('label')?.contains(element));
  // Away from sticky elements that could cover it.
  if (!isHit) element.scrollIntoView({ block: 'center', behavior: 'instant' });
  return isHit ? middle : null;
}

/** The middle of an element in the active tab, once it no longer moves. */
async function untilStill(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const find = () => page.evaluate(repeat(findStill), selector);
  return (await waitUntil(find, `${selector} to keep still`)) as { x: number; y: number };
}

/** Runs in a document: notes whether the next press is on an element. */
function expectPress(selector: string): void {
  const element = document.querySelector(selector);
  const pressed = globalThis as { isPressed?: boolean };
  pressed.isPressed = false;
  const note = ({ target }: Event) => {
    pressed.isPressed =
      target instanceof Element &&
      (element?.contains(target) || target.contains(element) || target.closest('label')?.contains(element) || false);
  };
  addEventListener('pointerdown', note, { capture: true, once: true });
}

/** Runs in a document: whether that element was not pressed within a second. */
async function wasNotPressed(): Promise<boolean> {
  const pressed = globalThis as { isPressed?: boolean };
  for (const end = performance.now() + 1000; performance.now() < end; ) {
    if (pressed.isPressed !== false) return false;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return true;
}

/** Clicks the middle of an element in the active tab, once it no longer moves: again, if it has moved all the same. */
export async function clickIn(page: Page, selector: string): Promise<void> {
  for (let left = 3; left > 0; left--) {
    const { x, y } = await untilStill(page, selector);
    await page.evaluate(expectPress, selector);
    await page.mouse.click(x, y);
    // The press may have closed or replaced the document.
    const missed = await page.evaluate(wasNotPressed).catch(() => false);
    if (!missed) return;
  }
  throw new Error(`${selector} moves from under the pointer`);
}

/** Chooses a format in the dialog of an export, which is open. */
export async function chooseFormat(page: Page, name: string): Promise<void> {
  const option = `.export-dialog label[data-format=${name}]`;
  await page.waitForSelector('.export-dialog .tile :checked, .export-dialog .more-formats :checked');
  if (!(await page.$(option))) await clickIn(page, '#export-more');
  await clickIn(page, `${option} input`);
  await page.waitForSelector(`${option} :checked`);
}

/** Touches the middle of an element in the active tab, once it no longer moves. */
export async function tapIn(page: Page, selector: string): Promise<void> {
  const { x, y } = await untilStill(page, selector);
  await page.touchscreen.tap(x, y);
}
