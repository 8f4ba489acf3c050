import { setTimeout } from 'node:timers/promises';

/** Asks again until the answer is neither false, null, 0, '' nor an error; rejects after `within` ms with the last error. */
export async function waitUntil<T>(ask: () => T | Promise<T>, within = 10_000, what = `${ask}`): Promise<T> {
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
