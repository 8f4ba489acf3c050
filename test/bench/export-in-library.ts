import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { exporters } from '../../src/export/index.ts';
import { openBrowser } from '../e2e/browser.ts';
import { extensionFolder } from '../e2e/extension.ts';
import { chooseFormat, waitUntil } from '../e2e/wait.ts';
import { writeText } from '../export/sample-library.ts';
import { generateLibrary } from './generated-library.ts';

/** What the page counts while it works. */
interface Counting {
  longest: number;
}

/** Exports a library through the built library in Chromium; answers each format's longest task and how long it took. */
export async function measureLibrary(annotations: number, names: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'newsgloss-bench-'));
  const browser = await openBrowser('chromium', { extension: extensionFolder('chromium'), downloads: folder });
  const longest: { [name: string]: number } = {};
  const seconds: { [name: string]: number } = {};
  try {
    const library = await browser.extensionPage('library.html');
    const path = join(folder, '.library.json');
    writeFileSync(path, await writeText(exporters.json, generateLibrary(annotations)));
    await ((await library.$('#import')) as ElementHandle<HTMLInputElement>).uploadFile(path);
    await library.waitForSelector('#import-start');
    await library.click('#import-start');
    await waitUntil(() => library.evaluate(() => document.querySelector('dialog') === null), 'the import', 60_000);
    await library.evaluate(() => {
      const counting = globalThis as unknown as Counting;
      counting.longest = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) counting.longest = Math.max(counting.longest, duration);
      }).observe({ type: 'longtask' });
    });
    await library.click('#export');
    for (const name of names) {
      await chooseFormat(library, name);
      await library.evaluate(() => {
        (globalThis as unknown as Counting).longest = 0;
      });
      const start = performance.now();
      await library.click('#export-start');
      await waitUntil(
        () =>
          library.evaluate(
            () =>
              document.querySelector('.progress progress') === null &&
              document.querySelector('.progress p')?.textContent,
          ),
        `${name} to be written`,
        60_000,
      );
      seconds[name] = (performance.now() - start) / 1000;
      longest[name] = await library.evaluate(() => Math.round((globalThis as unknown as Counting).longest));
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return { longest, seconds };
}
