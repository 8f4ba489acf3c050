import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { strFromU8, unzipSync } from 'fflate';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExporterName, exporters } from '../../src/export/index.ts';
import type { OpenBrowser } from './browser.ts';
import { type Downloads, makeDownloads } from './downloads.ts';
import { countHighlights, markPage } from './highlights.ts';
import { choose as chooseCommand, openArticle, openBackup, readAll, tickArticles } from './library-actions.ts';
import { screenshotPath } from './screenshots.ts';
import { kind, openSharedBrowser } from './shared-browser.ts';
import { useSample } from './use-sample.ts';
import { WINDOWS } from './view.ts';
import { chooseFormat, clickIn, waitUntil } from './wait.ts';

const sample = useSample();

const names = Object.keys(exporters) as ExporterName[];

/** The tick for what was found. */
const FOUND = '#export-what [type=checkbox]';

/** What the file of our own holds, as far as it is looked at here. */
interface Own {
  articles: { title: string; annotations: { kind: string; note: string; selectors: [{ exact: string }] }[] }[];
}

describe('the library', () => {
  let browser: OpenBrowser;
  let downloads: Downloads;
  let story: Page;
  let library: Page;
  let kept: number;
  let own: Own;
  let backup: string;
  let exported = 0;

  const until = <R>(fn: () => R) => waitUntil(() => library.evaluate(fn), String(fn));
  const click = async (selector: string) => {
    await until(new Function(`return document.querySelector(${JSON.stringify(selector)}) !== null`) as () => boolean);
    await library.evaluate((asked) => document.querySelector<HTMLElement>(asked)?.click(), selector);
  };
  const isGone = async (selector: string) =>
    waitUntil(() => library.evaluate((asked) => document.querySelector(asked) === null, selector), selector);

  /** Puts a file into the field behind “Import…”. */
  async function choose(path: string): Promise<void> {
    const field = (await library.$('#import')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(path);
  }

  /** Exports through the dialog, as it stands open. */
  async function exportAs(name: ExporterName): Promise<{ name: string; bytes: Buffer }> {
    // Chromium stops the eleventh download of a page without asking; one that was loaded anew begins at none.
    if (kind === 'chromium' && ++exported % 8 === 0) {
      await library.reload();
      await clickIn(library, FOUND);
    }
    await chooseFormat(library, name);
    await clickIn(library, '#export-start');
    return downloads.next();
  }

  beforeAll(async () => {
    downloads = makeDownloads();
    browser = await openSharedBrowser({ downloads: downloads.folder, windowSize: { width: 1200, height: 900 } });
    story = await browser.newPage(sample.address);
    const popup = await browser.pressAction(story);
    await popup.waitFor(() => document.querySelector('.keep') !== null);
    await popup.click('.keep');
    await popup.waitFor(() => document.querySelector('#tab-mine b')?.textContent === '1');
    await popup.click('.save');
    await popup.waitFor(() => document.querySelector('.save')?.hasAttribute('data-saved'));
    kept = (await waitUntil(async () => (await countHighlights(story)).kept)) ?? 0;
    await popup.close();
    library = await browser.extensionPage('library.html');
    await openArticle(library);
  });
  afterAll(async () => {
    downloads.remove();
  });

  test('shows a saved article with its citation and the reader’s marks, and folded what was found in it', async () => {
    const text = await library.evaluate(() => document.querySelector('main')?.textContent ?? '');
    expect(text).toContain('APA 7');
    expect(await readAll(library, '.story mark')).toHaveLength(1);
    const kinds = await readAll(library, '.found-kind summary > span');
    expect(kinds).toEqual(['Actors', 'Figures', 'Quotes']);
    expect(await readAll(library, '.found-row')).toEqual([]);
    await library.screenshot({ path: screenshotPath(`library-${kind}`) });
  });

  test('keeps what was found in an article, which is marked in its text and becomes the reader’s', async () => {
    await click('.found-kind[data-kind=figure] summary');
    await click('.found-row .keep-found');
    await until(() => document.querySelectorAll('.story mark').length === 2);
    await click('.story mark[data-kinds=figure] span');
    await chooseCommand(library, '.margin-note', 'delete');
    await until(() => document.querySelectorAll('.story mark').length === 1);
    await click('.notice button');
    await until(() => document.querySelectorAll('.story mark').length === 2);
    kept = (await waitUntil(async () => (await countHighlights(story)).kept)) ?? 0;
  });

  test('shows which parts of the open page were left out, and why', async () => {
    await click('.page-bar .more-menu > button');
    await click('.page-bar [data-act=about]');
    await click('#trace');
    await until(() => document.querySelectorAll('.left-out').length > 0);
    expect(await library.evaluate(() => document.querySelector('.about [role=status]')?.textContent)).toMatch(
      /^Read as the story: [1-9]\d*\. Left out: [1-9]\d*\.$/,
    );
  });

  test('exports only what is the reader’s, and with a tick what was found', async () => {
    await click('.page-bar .action:nth-of-type(3)');
    await until(() => document.querySelector('dialog[open] .sheet p') !== null);
    await library.screenshot({ path: screenshotPath(`export-${kind}`) });
    const mine = JSON.parse((await exportAs('json')).bytes.toString()) as Own;
    expect(mine.articles.map(({ annotations }) => annotations.length)).toEqual([2]);
    await clickIn(library, FOUND);
    own = JSON.parse((await exportAs('json')).bytes.toString());
    expect(own.articles).toHaveLength(1);
    expect(own.articles[0]?.annotations.length).toBeGreaterThan(50);
  });

  test('in a low window, the button of the export is in sight', async () => {
    await library.setViewport(WINDOWS.zoomed);
    await until(() => {
      const button = document.querySelector('#export-start');
      const { left = 0, top = 0, width = 0, height = 0 } = button?.getBoundingClientRect() ?? {};
      return innerHeight < 500 && document.elementFromPoint(left + width / 2, top + height / 2) === button;
    });
    await library.setViewport({ width: 1200, height: 800 });
  });

  test.each(names.filter((name) => name !== 'json'))('exports %s, and the file holds the annotations', async (name) => {
    const file = await exportAs(name);
    expect(file.name.endsWith(`.${exporters[name].extension}`)).toBe(true);
    const text =
      name === 'docx'
        ? strFromU8(unzipSync(file.bytes)['word/document.xml'] ?? new Uint8Array())
        : file.bytes.toString();
    // Words of letters alone: every format writes them as they are.
    const quotes = own.articles[0]?.annotations.filter((one) => one.kind === 'quote') ?? [];
    const longest = quotes.map(
      ({ selectors: [{ exact }] }) => (exact.match(/[a-z]{5,}/gi) ?? []).sort((a, b) => b.length - a.length)[0],
    );
    const words = longest.filter((word) => word !== undefined);
    expect(words.length).toBeGreaterThan(4);
    if (name === 'anki') expect(words.filter((word) => text.includes(word)).length).toBeGreaterThan(words.length / 2);
    else for (const word of words) expect(text).toContain(word);
  });

  test('exports the articles that are selected in the list', async () => {
    await library.keyboard.press('Escape');
    await isGone('dialog');
    await tickArticles(library, 1);
    await click('#export');
    await until(() => document.querySelector('#export-what :checked + span')?.textContent?.includes('ticked'));
    const { bytes } = await exportAs('json');
    expect((JSON.parse(bytes.toString()) as Own).articles).toHaveLength(1);
    await library.keyboard.press('Escape');
    await isGone('dialog');
  });

  test('restores a backup after everything was lost: the library, and the marks in the page', async () => {
    await openBackup(library);
    await click('#backup');
    const file = await downloads.next();
    expect(file.name).toMatch(/^newsgloss-backup-\d{4}-\d\d-\d\d\.json$/);
    backup = file.path;
    await library.evaluate(async () => {
      const open = indexedDB.open('newsgloss');
      await new Promise((resolve) => open.addEventListener('success', resolve));
      const stores = [...open.result.objectStoreNames];
      const transaction = open.result.transaction(stores, 'readwrite');
      for (const store of stores) transaction.objectStore(store).clear();
      await new Promise((resolve) => transaction.addEventListener('complete', resolve));
      open.result.close();
    });
    await library.evaluate(() => void setTimeout(() => location.reload())); // not before it has answered
    await until(
      () =>
        document.querySelector('.library-layout .empty') !== null &&
        document.querySelector('.home-article, .article-row') === null,
    );
    await story.reload();
    await markPage(browser, story);
    expect((await countHighlights(story)).actor).toBeGreaterThan(0);
    expect((await countHighlights(story)).kept).toBeUndefined();

    await library.bringToFront();
    await choose(backup);
    await until(() => document.querySelector('#import-start') !== null);
    await library.screenshot({ path: screenshotPath(`import-${kind}`) });
    await click('#import-start');
    await until(() => document.querySelector('.home-article, .article-row') !== null);
    await expect.poll(async () => (await countHighlights(story)).kept).toBe(kept);
    await isGone('dialog');
  });

  test('restores it twice without a change', async () => {
    await choose(backup);
    await until(() => document.querySelector('#import-start') !== null);
    const counts = await library.evaluate(() =>
      [...document.querySelectorAll('.preview dd')].map((one) => Number(one.textContent)),
    );
    expect(counts).toEqual([0, 0, own.articles[0]?.annotations.length, 0, 1]); // and one text
    await click('#import-start');
    await isGone('dialog');
  });

  test.each([
    ['diary.json', '{"dear":"diary"}', 'cannot read this file'],
    ['cut.json', '{"format":"newsgloss","version":1,"articles":[{"url', 'cut short'],
    ['newer.json', '{"format":"newsgloss","version":7,"articles":[]}', 'newer version'],
  ])('says of %s why it changes nothing', async (name, text, why) => {
    const path = join(downloads.folder, `.${name}`);
    writeFileSync(path, text);
    await choose(path);
    await until(() => document.querySelector('dialog [role=alert]') !== null);
    expect(await library.evaluate(() => document.querySelector('dialog [role=alert]')?.textContent)).toContain(why);
    await library.keyboard.press('Escape');
    await isGone('dialog');
  });

  test('the words of the byline are mended in place, and cited', async () => {
    const cites = (words: string) =>
      waitUntil(
        () => library.evaluate((wanted) => document.querySelector('.cited')?.textContent?.includes(wanted), words),
        `${words} to be cited`,
      );
    const mend = async (part: string, typed: string) => {
      await clickIn(library, `.byline [data-part=${part}]`);
      await library.waitForSelector('.mend input:focus');
      await library.keyboard.type(typed);
    };
    await openArticle(library);
    const before = await library.evaluate(() => document.querySelector('.cited')?.textContent ?? '');
    await mend('authors', 'Ida van der Lind');
    await library.keyboard.press('Escape');
    await isGone('.mend');
    expect(await library.evaluate(() => document.querySelector('.cited')?.textContent)).toBe(before);
    await mend('authors', 'Ida van der Lind');
    await library.keyboard.press('Enter');
    await cites('van der Lind, I.');
    await mend('published', 'soon');
    await clickIn(library, '.byline .source');
    expect(await library.$eval('#date-read', ({ textContent }) => textContent)).toContain('This is not a date.');
    await clickIn(library, '.mend input');
    await library.keyboard.press('Escape');
    await isGone('.mend');
    await mend('published', 'Nov 2019');
    await clickIn(library, '.byline .source');
    await cites('(2019, November)');
    await isGone('.mend');
    expect(await library.$eval('[data-part=published]', ({ textContent }) => textContent)).toBe('November 2019');
    await mend('site', 'The Brede Gazette');
    await library.keyboard.press('Enter');
    await cites('The Brede Gazette');
    const notice = (words: string) =>
      waitUntil(
        () => library.evaluate((wanted) => document.querySelector('.notice')?.textContent?.includes(wanted), words),
        `${words} to be said`,
      );
    await notice('Use for all of');
    await click('.notice button');
    await notice('Used for all articles');
    await click('.notice button'); // Undo
    await cites('The Brede Gazette');
    await clickIn(library, '.citation .more-menu > button');
    await clickIn(library, '.citation [data-act=reset]');
    await waitUntil(
      () => library.evaluate((all) => document.querySelector('.cited')?.textContent === all, before),
      'what the page says',
    );
  });

  test('undo restores a deleted article', async () => {
    await chooseCommand(library, '.page-bar', 'forget');
    await until(() => document.querySelector('.library-layout .empty') !== null);
    await click('.notice button');
    await until(() => document.querySelector('.home-article') !== null);
  });

  test('opens at an article from the popup', async () => {
    const popup = await browser.pressAction(story);
    await popup.waitFor(() => document.querySelector('.open-library') !== null);
    expect(await popup.evaluate(() => document.querySelector('.open-library')?.textContent?.trim())).toBe('Library');
    await popup.close();
    await library.bringToFront();
  });

  test('has no accessibility faults, in the page and in its dialog', async () => {
    await openArticle(library);
    await until(() => document.querySelectorAll('.story mark').length);
    await library.evaluate(axe.source);
    const run = () =>
      library.evaluate(async () => {
        const found = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
        return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
    expect(await run()).toEqual([]);
    await click('.page-bar .action:nth-of-type(3)');
    await until(() => document.querySelector('dialog[open]') !== null);
    expect(await run()).toEqual([]);
    await library.keyboard.press('Escape');
  });

  test('there were no errors', async () => expect(await browser.readErrors()).toEqual([]));
});
