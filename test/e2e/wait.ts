import { setTimeout } from 'node:timers/promises';

/** Nothing that is to come takes longer than this, on a slow machine with other work to do either. */
export const LONG_MS = 30_000;

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
    await setTimeout(40);
  } while (Date.now() < end);
  throw new Error(`Waited ${within} ms for ${what}${cause ? `: ${cause}` : ''}`, { cause });
}

/**
 * Lets so much time pass that what must not come would have come: only ever to show that it does not. What is to come is
 * waited for by itself.
 */
export const letTimePass = (ms = 1200): Promise<void> => setTimeout(ms);
