import type { OpenBrowser } from './browser.ts';
import { waitUntil } from './wait.ts';

/** An annotation as it lies on the disk. */
export interface Row {
  id: string;
  url: string;
  kind: string;
  colour?: string;
  note: string;
  tags: string[];
  created: string;
  updated: string;
  selectors: [{ exact: string }, { start: number; end: number }];
}

/** Every annotation on the extension's shelf, as it lies on the disk, the oldest first. */
export async function readShelf(browser: OpenBrowser): Promise<Row[]> {
  const rows = (await browser.evaluateInBackground(readAll, 'annotations')) as Row[];
  return rows.sort((a, b) => a.created.localeCompare(b.created));
}

/** Waits until a choice of the reader's lies on the disk. */
export async function untilChosen(browser: OpenBrowser, name: string, value: unknown): Promise<void> {
  const isChosen = async () => {
    const choices = (await browser.evaluateInBackground(readAll, 'choices')) as { name: string; value: unknown }[];
    const chosen = choices.find((one) => one.name === name);
    return JSON.stringify(chosen?.value) === JSON.stringify(value);
  };
  await waitUntil(isChosen, `${name} to be ${JSON.stringify(value)}`);
}

/** Runs in the background: everything in one of the stores. */
function readAll(store: string): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('newsgloss');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction(store).objectStore(store).getAll();
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result);
      };
    };
  });
}
