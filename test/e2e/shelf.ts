import type { OpenBrowser } from './browser.ts';

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
  const rows = await browser.evaluateInBackground(
    () =>
      new Promise<Row[]>((resolve, reject) => {
        const opening = indexedDB.open('newsgloss');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('annotations').objectStore('annotations').getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result as Row[]);
          };
        };
      }),
  );
  return rows.sort((a, b) => a.created.localeCompare(b.created));
}
