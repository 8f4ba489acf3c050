import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LibraryItem } from '../../src/citation/source.ts';
import { exporters } from '../../src/export/index.ts';
import { generateLibrary } from '../bench/generated-library.ts';
import { writeText } from '../export/sample-library.ts';
import type { OpenBrowser } from './browser.ts';
import { type Downloads, makeDownloads } from './downloads.ts';
import { readAnnotations } from './extension-state.ts';
import { openBackup } from './library-actions.ts';
import { openSharedBrowser } from './shared-browser.ts';
import { clickIn, waitUntil } from './wait.ts';

describe('a backup', () => {
  let browser: OpenBrowser;
  let downloads: Downloads;
  let library: Page;

  beforeAll(async () => {
    downloads = makeDownloads();
    browser = await openSharedBrowser({ downloads: downloads.folder, windowSize: { width: 1100, height: 900 } });
    library = await browser.extensionPage('library.html');
    await library.waitForSelector('.library-layout .empty');
  });
  afterAll(() => downloads.remove());

  const click = (selector: string) => clickIn(library, selector);
  const readText = (selector: string) =>
    library.evaluate((one) => document.querySelector(one)?.textContent ?? '', selector);
  const untilText = (selector: string, text: string | RegExp) =>
    waitUntil(async () => (await readText(selector)).match(text), `${text} in ${selector}`);
  const untilClosed = () =>
    waitUntil(() => library.evaluate(() => document.querySelector('dialog') === null), 'the dialog to close');
  const readList = () =>
    library.evaluate(() => [...document.querySelectorAll('.own-words')].map((one) => one.textContent));

  /** Three annotations of each of some articles. */
  const takeSome = (articles: number[]): LibraryItem[] =>
    [...generateLibrary(400)]
      .filter((_, at) => articles.includes(at))
      .map(({ article, annotations }) => ({ article, annotations: annotations.slice(0, 3) }));

  /** Chooses a file of these articles; `change` changes its text. */
  async function choose(items: Iterable<LibraryItem>, change = (text: string) => text): Promise<void> {
    const path = join(downloads.folder, '.chosen.json');
    writeFileSync(path, change(await writeText(exporters.json, items)));
    const field = (await library.$('#import')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(path);
    await waitUntil(() =>
      library.evaluate(() => document.querySelector('#import-start, dialog [role=alert] p:not(:empty)') !== null),
    );
  }

  test('of which a file was cut off restores the whole annotations before the cut', async () => {
    const items = takeSome([0, 2, 4]);
    const next = items[1]?.annotations[2];
    await choose(items, (text) => text.slice(0, text.indexOf(`"id":"${next?.id}"`) + 20));
    await untilText('dialog', 'The end of the file is missing. The 5 highlights before the cut are whole');
    await click('#import-start');
    await untilClosed();
    await library.waitForSelector('.own-line');
    expect((await readAnnotations(browser)).map(({ id }) => id)).toEqual(
      items
        .flatMap(({ annotations }) => annotations)
        .slice(0, 5)
        .map(({ id }) => id),
    );
  });

  test('has its annotations in the same order after its import as after a reload', async () => {
    await choose(takeSome([1, 3, 5]));
    await click('#import-start');
    await untilClosed();
    const ids = (await readAnnotations(browser)).length;
    expect(ids).toBe(14);
    const second = await browser.extensionPage('library.html');
    await second.waitForSelector('.own-line');
    const order = () => [...document.querySelectorAll('.own-line')].map((one) => one.textContent);
    await waitUntil(async () => (await second.evaluate(order)).length === ids);
    const reloaded = await second.evaluate(order);
    await waitUntil(async () => `${await library.evaluate(order)}` === `${reloaded}`, 'the same order');
    expect(await library.evaluate(order)).toEqual(reloaded);
    await second.close();
    await library.bringToFront();
  });

  test('counts as made when the reader confirms that the file was saved, and not before', async () => {
    await untilText('.backup-line', 'No backup yet.');
    await openBackup(library);
    await click('#backup');
    await downloads.next();
    await untilText('.backup-question', /newsgloss-backup-.*\(14 highlights, .* Has it been saved\?/);
    expect(await readText('.backup-line')).toContain('No backup yet.');
    await click('#backup-not-saved');
    await waitUntil(() => library.evaluate(() => document.querySelector('.backup-question') === null));
    expect(await readText('.backup-line')).toContain('No backup yet.');
    await library.evaluate(() => void setTimeout(() => location.reload()));
    await waitUntil(
      async () => (await readList()).length >= 0 && (await readText('.backup-line')).includes('No backup yet.'),
    );
    await openBackup(library);
    await click('#backup');
    await downloads.next();
    await click('#backup-saved');
    await untilText('.backup-line', 'Backed up today');
    await untilText('.notice', /Everything is in newsgloss-backup-/);
    await waitUntil(
      () => library.evaluate(() => document.activeElement?.matches('.backup-line')),
      'the focus to come back',
    );
  });

  test('is made, and confirmed, before an import overwrites anything', async () => {
    const items = takeSome([0]).map(({ article, annotations }) => ({
      article,
      annotations: annotations.map((one) => ({ ...one, note: 'theirs' })),
    }));
    const readNotes = async () => (await readAnnotations(browser)).filter(({ note }) => note === 'theirs').length;
    await choose(items);
    await library.evaluate(() => document.querySelectorAll<HTMLElement>('[name=side]')[1]?.click());
    await click('#import-start');
    await downloads.next();
    await untilText('dialog', 'Before anything here is overwritten');
    expect(await readNotes()).toBe(0);
    await click('dialog #backup-not-saved');
    await library.waitForSelector('#import-start');
    expect(await readNotes()).toBe(0);
    await click('#import-start');
    await downloads.next();
    await click('dialog #backup-saved');
    await untilClosed();
    expect(await readNotes()).toBe(3);
  });

  test('whose import is stopped says what was imported; the same file adds the rest', async () => {
    const count = 3000;
    await choose(generateLibrary(count));
    await click('#import-start');
    await waitUntil(() => library.evaluate(() => document.querySelector('#import-close')?.textContent === 'Stop'));
    await library.evaluate(() => document.querySelector<HTMLElement>('#import-close')?.click());
    const stopped = await untilText('dialog', /Stopped. Now in your library: (\d+) of the 3000 highlights in the file/);
    expect(Number(stopped?.[1])).toBeLessThan(count);
    await library.keyboard.press('Escape');
    await untilClosed();
    await choose(generateLibrary(count));
    await click('#import-start');
    await untilClosed();
    const ids = (await readAnnotations(browser)).map(({ id }) => id);
    expect(ids).toHaveLength(count);
    expect(new Set(ids).size).toBe(count);
  });

  test('there were no errors', async () => expect(await browser.readErrors()).toEqual([]));
});
