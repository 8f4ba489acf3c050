/** Requests to a store's API. */
import { setTimeout as sleep } from 'node:timers/promises';

/** What a store refuses, or what is missing for it, as a sentence. */
export class StoreError extends Error {}

/** @typedef {typeof globalThis.fetch} Fetch */

/**
 * Reads secrets from the environment; throws when one is missing.
 * @template {string} N
 * @param {{ [name: string]: string | undefined }} env
 * @param {N[]} names
 * @returns {{ [name in N]: string }}
 */
export function readSecrets(env, ...names) {
  const missing = names.filter((name) => !env[name]);
  if (missing.length > 0)
    throw new StoreError(`Not set: ${missing.join(', ')}. Add them to the environment of this store.`);
  return /** @type {{ [name in N]: string }} */ (Object.fromEntries(names.map((name) => [name, env[name]])));
}

/**
 * Sends a request; throws with the store's answer if it is refused.
 * @param {Fetch} fetch
 * @param {string} url
 * @param {RequestInit} options
 */
export async function send(fetch, url, options) {
  const answer = await fetch(url, options);
  if (answer.ok) return answer;
  // The answer of a store says what is wrong, and holds no secret.
  const text = (await answer.text()).slice(0, 500);
  throw new StoreError(`${options.method ?? 'GET'} ${new URL(url).pathname} was refused (${answer.status}): ${text}`);
}

/**
 * Asks until the answer is no longer that the store is at work; throws after `tries`.
 * @param {() => Promise<boolean>} isDone
 * @param {{ tries?: number, pause?: number }} [limits] the pause in milliseconds
 */
export async function untilDone(isDone, { tries = 60, pause = 5000 } = {}) {
  for (let left = tries; left > 0; left--) {
    if (await isDone()) return;
    await sleep(pause);
  }
  throw new StoreError('The store is still at work on the package: look at its dashboard, and publish it there.');
}
