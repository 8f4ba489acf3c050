import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenBrowser } from './browser.ts';
import { type Downloads, makeDownloads } from './downloads.ts';
import { PARAGRAPHS, writeEditedPage } from './generated-pages.ts';
import { readMarks } from './highlights.ts';
import { openArticle } from './library-actions.ts';
import { PAGES, type PageServer, servePages } from './server.ts';
import { openSharedBrowser } from './shared-browser.ts';
import { chooseFormat, clickIn, waitUntil } from './wait.ts';

const [FIRST = '', SECOND = ''] = PARAGRAPHS;

/** The first paragraph as it was edited later. */
const EDITED = FIRST.replace(/\w+\.$/, 'midnight.');

describe('an article of which the page is gone, without a network', () => {
  const pages = new Map([['/story', writeEditedPage((body) => body)]]);
  let server: PageServer;
  let downloads: Downloads;
  let browser: OpenBrowser;
  let story: Page;
  let library: Page;

  beforeAll(async () => {
    server = await servePages(PAGES, pages);
    downloads = makeDownloads();
    browser = await openSharedBrowser({ downloads: downloads.folder, windowSize: { width: 1280, height: 900 } });
    story = await browser.newPage(`${server.base}story`);
    const popup = await browser.pressAction(story);
    await popup.waitFor(() => document.querySelector('.save:enabled') !== null);
    await popup.click('.save');
    await popup.waitFor(() => document.querySelector('.save[data-saved]') !== null);
    await popup.close();

    // The page is edited, and visited once more.
    pages.set(
      '/story',
      writeEditedPage((body) => `${body.replace(FIRST, EDITED)}<p>This story was corrected later.</p>`),
    );
    await story.reload();
    const again = await browser.pressAction(story);
    await again.waitFor(() => document.querySelector('.save[data-saved]') !== null);
    await again.close();
    library = await browser.extensionPage('library.html');
    await openArticle(library);
    await library.waitForSelector('.text-changed');
    await server.close();
    await library.evaluate(() => {
      document.body.dataset.isOld = '';
      setTimeout(() => location.reload()); // not before it has answered
    });
    await library.waitForSelector('body:not([data-is-old]) .story [data-start]');
  });
  afterAll(() => downloads.remove());

  test('is read with its marks', async () => {
    const words = await library.$$eval('.story [data-start]', (blocks) => blocks.map(({ textContent }) => textContent));
    expect(words.filter((text) => PARAGRAPHS.includes(text ?? ''))).toEqual(PARAGRAPHS);
  });

  test('is highlighted, and has a note beside it', async () => {
    await library.evaluate((words) => {
      const block = [...document.querySelectorAll('.story [data-start]')].find((one) => one.textContent === words);
      getSelection()?.selectAllChildren(block as Node);
    }, SECOND);
    await clickIn(library, '.text-bar .noting');
    await library.waitForSelector('.margin-note textarea:focus');
    await library.type('.margin-note textarea', 'Who told them?');
    await clickIn(library, '.margin-note .acts .plain');
    await waitUntil(() => library.$eval('.margin-note .own-note', (note) => note.textContent === 'Who told them?'));
    expect(await library.$eval('.story mark', (mark) => mark.closest('[data-start]')?.textContent)).toBe(SECOND);
    // The page that is still open has the highlight, too.
    await waitUntil(async () => (await readMarks(story)).words.includes(SECOND), 'the highlight in the page');
  });

  test('shows how its page has changed', async () => {
    await clickIn(library, '.text-changed button');
    await library.waitForSelector('.text-changes');
    expect(FIRST).toContain(await library.$eval('.text-changes del', ({ textContent }) => textContent.trim()));
    const added = await library.$$eval('.text-changes ins', (all) => all.map(({ textContent }) => textContent.trim()));
    expect(added.join(' ')).toContain('midnight');
    expect(added).toContain('This story was corrected later.');
  });

  test('is exported with its text', async () => {
    await clickIn(library, '.page-bar .action:nth-of-type(3)');
    await library.waitForSelector('dialog[open]');
    await chooseFormat(library, 'json');
    await clickIn(library, '#export-start');
    const { bytes } = await downloads.next();
    const [article] = JSON.parse(bytes.toString()).articles;
    const first = article.text.first.blocks.map(({ text }: { text: string }) => text);
    expect(first).toEqual(expect.arrayContaining(PARAGRAPHS));
    expect(article.text.latest.blocks.length).toBe(first.length + 1);
    expect(article.annotations).toContainEqual(expect.objectContaining({ kind: 'passage', note: 'Who told them?' }));
  });
});
