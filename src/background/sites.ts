import { browser } from '../messaging/browser.ts';

/** The name of the one registered script. */
const SCRIPT = 'newsgloss';

/**
 * Keeps the script registered on just the sites the reader allowed. The granted permissions are the only record of
 * that choice, so there is nothing that could contradict them, and withdrawing one in the browser's own settings works.
 */
export function followPermissions(): void {
  let last = Promise.resolve(); // one after the other: two at once would register the same script twice
  const follow = () => {
    last = last.then(register, register); // one that failed is no reason to leave out the next
    return last;
  };
  browser.permissions.onAdded.addListener(follow);
  browser.permissions.onRemoved.addListener(follow);
  browser.runtime.onInstalled.addListener(follow);
  browser.runtime.onStartup.addListener(follow);
}

async function register(): Promise<void> {
  const { permissions, scripting } = browser;
  const { origins = [] } = await permissions.getAll();
  await scripting.unregisterContentScripts({
    ids: (await scripting.getRegisteredContentScripts()).map(({ id }) => id),
  });
  if (origins.length === 0) return;
  await scripting.registerContentScripts([
    { id: SCRIPT, matches: origins, js: ['content.js'], runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}
