import { browser } from '../messaging/browser.ts';

/** How often the browser's API is called, in milliseconds: browsers stop a background that has not called it for 30 s. */
const ALIVE_MS = 20_000;

/** Runs work that may take minutes, and keeps the background alive until it ends. */
export async function stayAwake<T>(work: () => Promise<T>): Promise<T> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), ALIVE_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
