import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserKind } from './find-browser.ts';

/** What the harness needs to know of the extension it opens. */
export interface Manifest {
  action: { default_popup: string };
  commands?: { [name: string]: { suggested_key?: { default: string } } };
  browser_specific_settings?: { gecko: { id: string } };
}

/** Reads the manifest of a built extension. */
export async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
}

/** What the part of the browser's API that `clearExtension` needs looks like, in both browsers. */
interface Api {
  scripting: { unregisterContentScripts(): Promise<void> };
}

/** Runs in the background: empties every store of the extension's databases and its files, and ends what runs by itself. */
export async function clearExtension(): Promise<void> {
  await (globalThis as unknown as { chrome: Api }).chrome.scripting.unregisterContentScripts();
  const done = (request: IDBRequest | IDBTransaction): Promise<unknown> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', resolve);
      request.addEventListener('complete', resolve);
      request.addEventListener('error', reject);
    });
  const clear = async (name: string): Promise<void> => {
    const opening = indexedDB.open(name);
    await done(opening);
    const { result: database } = opening;
    const stores = [...database.objectStoreNames];
    if (stores.length > 0) {
      const transaction = database.transaction(stores, 'readwrite');
      for (const store of stores) transaction.objectStore(store).clear();
      await done(transaction);
    }
    database.close();
  };
  const files = await navigator.storage.getDirectory();
  // Database and files at once: what is left in one of them would be restored in the other.
  await navigator.locks.request('mirror-snapshot', () =>
    navigator.locks.request('mirror', async () => {
      for await (const name of files.keys()) await files.removeEntry(name, { recursive: true });
      for (const { name } of await indexedDB.databases()) if (name !== undefined) await clear(name);
    }),
  );
}

/** The built extension for a browser; `npm run build` makes it. */
export function extensionFolder(kind: BrowserKind): string {
  return fileURLToPath(new URL(`../../dist/${kind === 'chromium' ? 'chrome' : 'firefox'}`, import.meta.url));
}
