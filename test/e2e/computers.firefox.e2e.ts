import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { type Downloads, makeDownloads } from './downloads.ts';
import { extensionFolder } from './extension.ts';
import { readAnnotations } from './extension-state.ts';
import { importSampleLibrary } from './sample-library.ts';
import { clickIn, waitUntil } from './wait.ts';

describe('a library on two computers, without a folder', () => {
  let downloads: Downloads;
  let desk: OpenBrowser;
  let laptop: OpenBrowser;
  const settings = new Map<OpenBrowser, Page>();

  beforeAll(async () => {
    downloads = makeDownloads();
    const opening = { extension: extensionFolder('firefox'), downloads: downloads.folder };
    desk = await openBrowser('firefox', opening);
    const library = await desk.extensionPage('library.html');
    await importSampleLibrary(library);
    await library.close();
    laptop = await openBrowser('firefox', opening);
    for (const one of [desk, laptop]) settings.set(one, await one.extensionPage('settings.html'));
  });
  afterAll(async () => {
    await desk.close();
    await laptop.close();
    downloads.remove();
  });

  const page = (computer: OpenBrowser) => settings.get(computer) as Page;

  /** Opens a file on a computer, and returns the one that it saves. */
  async function bringTogether(computer: OpenBrowser, text: string): Promise<string> {
    const path = join(downloads.folder, '.carried.json');
    writeFileSync(path, text);
    await page(computer).bringToFront();
    await ((await page(computer).$('#computers-file')) as ElementHandle<HTMLInputElement>).uploadFile(path);
    return readSaved();
  }

  const readSaved = async () => (await downloads.next()).bytes.toString('utf8');

  test('is carried in a file, and back', async () => {
    await clickIn(page(desk), '#computers-save');
    const first = await readSaved();
    const second = await bringTogether(laptop, first);
    expect(await readAnnotations(laptop)).toEqual(await readAnnotations(desk));
    await bringTogether(desk, second);
    await waitUntil(
      () =>
        page(desk).evaluate(() =>
          document.querySelector('#computers-status')?.textContent?.startsWith('On this computer and 1 other'),
        ),
      'the other computer',
    );
  });

  test('says of another file that it is none of these', async () => {
    const path = join(downloads.folder, '.other.json');
    writeFileSync(path, '{"format":"newsgloss","files":1}');
    await ((await page(desk).$('#computers-file')) as ElementHandle<HTMLInputElement>).uploadFile(path);
    await page(desk).waitForSelector('[aria-labelledby=computers] [data-problem=unknown]');
  });

  test('there were no errors', async () => {
    expect(await desk.readErrors()).toEqual([]);
    expect(await laptop.readErrors()).toEqual([]);
  });
});
