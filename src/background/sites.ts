import { parseAddress } from '../address.ts';
import { browser } from '../messaging/browser.ts';
import { rememberAsked } from '../storage/asked.ts';
import type { Database } from '../storage/database.ts';

/** The id of the registered script. */
const SCRIPT = 'newsgloss';

/**
 * Keeps the content script registered for the sites for which the reader granted permission. The permissions are the only record
 * of that choice, so withdrawing one in the browser's settings works, too.
 */
export function followPermissions(): void {
  let last = Promise.resolve(); // sequential: two at once would register the script twice
  const follow = () => {
    last = last.then(register, register); // also after a failure
    return last;
  };
  browser.permissions.onAdded.addListener(follow);
  browser.permissions.onRemoved.addListener(follow);
  browser.runtime.onInstalled.addListener(follow);
  browser.runtime.onStartup.addListener(follow);
}

/**
 * The host of a page, if the reader is to be asked now whether their marks are always shown there: once, and only if that is not
 * allowed already. Null otherwise.
 */
export async function findSiteToAsk(database: Database, address: string): Promise<string | null> {
  const url = parseAddress(address);
  if (!url || (await browser.permissions.contains({ origins: [`*://${url.hostname}/*`] }))) return null;
  return (await rememberAsked(database, url.hostname)) ? url.hostname : null;
}

async function register(): Promise<void> {
  const { permissions, scripting } = browser;
  const { origins = [] } = await permissions.getAll();
  await scripting.unregisterContentScripts({
    ids: (await scripting.getRegisteredContentScripts()).map(({ id }) => id),
  });
  if (origins.length === 0) return;
  // At the end of the document, as Chromium's “idle” can be 200 ms later; the script itself waits until the page is idle.
  await scripting.registerContentScripts([
    { id: SCRIPT, matches: origins, js: ['content.js'], runAt: 'document_end', persistAcrossSessions: true },
  ]);
}
