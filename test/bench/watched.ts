import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { extensionFolder } from '../e2e/extension.ts';
import { waitUntil } from '../e2e/wait.ts';

/** Runs in a page before its own script: notes when the first element of each of these was painted, since the page was opened. */
function watchPaint(shown: { [name: string]: string }): void {
  const painted: { [name: string]: number } = {};
  const look = () => {
    for (const [name, selector] of Object.entries(shown)) {
      if (name in painted || !document.querySelector(selector)) continue;
      painted[name] = 0;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          painted[name] = performance.now();
        };
        port2.postMessage(null);
      });
    }
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true });
  Object.assign(globalThis, { painted });
}

/** What the library shows first. */
export const SHOWN = { articles: 'main .home-article', annotations: 'main .own-line' };
/** What the empty page does. */
export const EMPTY = { text: 'main' };

/** When each was painted, in milliseconds since the page was opened. */
export type Times = { [name in keyof typeof SHOWN | keyof typeof EMPTY]?: number };

/** A copy of the built extension in which two pages note when they are painted: the library, and an empty one. */
export async function writeWatched(kind: 'chromium' | 'firefox'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'newsgloss-watched-'));
  await cp(extensionFolder(kind), folder, { recursive: true });
  const library = await readFile(join(folder, 'library.html'), 'utf8');
  const head = '<script src="watch-library.js"></script></head>';
  await writeFile(join(folder, 'library.html'), library.replace('</head>', head));
  await writeFile(join(folder, 'watch-library.js'), `(${watchPaint})(${JSON.stringify(SHOWN)})`);
  await writeFile(join(folder, 'watch-empty.js'), `(${watchPaint})(${JSON.stringify(EMPTY)})`);
  const empty = '<!doctype html><title>Empty</title><script src="watch-empty.js"></script><main>Empty</main>';
  await writeFile(join(folder, 'empty.html'), empty);
  return folder;
}

/** When each of these was painted in a page that was just opened, in milliseconds since then. */
export async function readPainted(page: Page, names: string[]): Promise<Times> {
  const read = () =>
    page.evaluate((names) => {
      const { painted } = globalThis as unknown as { painted: Times & { [name: string]: number } };
      return names.every((name) => painted[name]) && painted;
    }, names);
  return (await waitUntil(read, `${names}`)) || {};
}
