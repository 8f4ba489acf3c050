import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { OpenBrowser } from './browser.ts';
import { readAnnotations } from './extension-state.ts';
import { choose, goTo, tickArticles } from './library-actions.ts';
import { ALL_COUNT, importSampleLibrary } from './sample-library.ts';
import { screenshotPath } from './screenshots.ts';
import { kind, openSharedBrowser } from './shared-browser.ts';
import { clickIn, waitUntil } from './wait.ts';

describe('the trash', () => {
  let browser: OpenBrowser;
  let library: Page;

  beforeAll(async () => {
    browser = await openSharedBrowser({ windowSize: { width: 1100, height: 900 } });
    library = await browser.extensionPage('library.html');
    await importSampleLibrary(library);
  });

  const click = (selector: string) => clickIn(library, selector);
  const readAll = (selector: string) =>
    library.evaluate(
      (one) => [...document.querySelectorAll(one)].map(({ textContent }) => textContent ?? ''),
      selector,
    );
  const untilListed = (count: number) =>
    waitUntil(async () => (await readAll('.trashed')).length === count, `${count} in the trash`);
  const untilKept = (count: number) =>
    waitUntil(async () => (await readAnnotations(browser)).length === count, `${count} annotations`);
  const hasFocus = (selector: string) =>
    waitUntil(
      () => library.evaluate((one) => document.activeElement?.matches(one), selector),
      `the keyboard on ${selector}`,
    );

  test('is empty at first, and says so', async () => {
    await choose(library, 'header', 'trash');
    await waitUntil(async () => (await readAll('.trash .empty'))[0] === 'The trash is empty.');
    await hasFocus('.trash h2');
    expect(await library.title()).toContain('Trash');
    await click('.trash .back');
    await library.waitForSelector('.own-line');
  });

  test('lists a deleted article with what it had, and annotations, each with the time that is left', async () => {
    await choose(library, '.home-bar', 'select');
    await click('.own-line input');
    await click('.ticked-bar .remove');
    await untilKept(ALL_COUNT - 1);
    await tickArticles(library, 2);
    await click('.ticked-bar .remove');
    await waitUntil(async () => (await readAnnotations(browser)).length < ALL_COUNT - 1);
    await choose(library, 'header', 'trash');
    await untilListed(2);
    for (const line of await readAll('.trashed')) expect(line).toContain('30 days left');
    expect((await readAll('.trashed'))[0]).toMatch(/Article with \d highlights?/);
    await library.screenshot({ path: screenshotPath(`trash-${kind}`) });
  });

  test('gives back one of them, and then all', async () => {
    const before = (await readAnnotations(browser)).length;
    await click('.trashed:last-child .restore');
    await untilKept(before + 1);
    await untilListed(1);
    await hasFocus('.trash h2');
    await click('.restore-all');
    await untilKept(ALL_COUNT);
    await untilListed(0);
  });

  test('deletes for good after a question, with the keyboard, and not when that is answered with no', async () => {
    await click('.trash .back');
    await library.waitForSelector('.own-line');
    await goTo(library, '#articles');
    await choose(library, '.home-bar', 'select');
    await click('.ticked-bar .remove');
    await untilKept(0);
    await choose(library, 'header', 'trash');
    await untilListed(4);
    await click('.trashed .purge');
    await library.waitForSelector('dialog[open] #purge');
    await browser.press(library, 'Escape');
    await library.waitForSelector('dialog', { hidden: true });
    await untilListed(4);
    await click('.trashed .purge');
    await library.waitForSelector('dialog[open] #purge');
    await library.focus('#purge');
    await browser.press(library, 'Enter');
    await untilListed(3);
    await click('.empty-trash');
    await click('#purge');
    await untilListed(0);
    await untilKept(0);
  });

  test('nothing went wrong on the way', async () => expect(await browser.readErrors()).toEqual([]));
});
