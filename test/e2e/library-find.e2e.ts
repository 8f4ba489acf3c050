import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenBrowser } from './browser.ts';
import { type Downloads, makeDownloads } from './downloads.ts';
import { choose, goTo, openArticle, readAll, searchFor, tickArticles, untilAll } from './library-actions.ts';
import { importSampleLibrary, SAMPLE_COUNT } from './sample-library.ts';
import { openSharedBrowser } from './shared-browser.ts';
import { chooseFormat, clickIn, waitUntil } from './wait.ts';

describe('finding in the library', () => {
  let browser: OpenBrowser;
  let downloads: Downloads;
  let library: Page;

  const read = (selector: string) => readAll(library, selector);
  const until = (selector: string, ...texts: string[]) => untilAll(library, selector, texts);
  const counted = (selector: string, count: number) =>
    waitUntil(async () => (await read(selector)).length === count, `${count} of ${selector}`);
  const click = (selector: string) => clickIn(library, selector);
  const search = (words: string) => searchFor(library, words);

  /** Exports what the dialog proposes, and answers with the kinds in each article of the file. */
  async function exportBy(button: string): Promise<string[][]> {
    await click(button);
    await library.waitForSelector('#export-start:enabled');
    await chooseFormat(library, 'json');
    await click('#export-start');
    const { bytes } = await downloads.next();
    const { articles } = JSON.parse(bytes.toString()) as { articles: { annotations: { kind: string }[] }[] };
    await library.keyboard.press('Escape');
    await library.waitForSelector('dialog', { hidden: true });
    return articles.map(({ annotations }) => annotations.map(({ kind }) => kind));
  }

  beforeAll(async () => {
    downloads = makeDownloads();
    browser = await openSharedBrowser({ downloads: downloads.folder, windowSize: { width: 1200, height: 900 } });
    library = await browser.extensionPage('library.html');
    await importSampleLibrary(library);
  });
  afterAll(async () => {
    downloads.remove();
  });

  test('home shows what the reader made, under its articles, and counts nothing else', async () => {
    await counted('.own-line', SAMPLE_COUNT);
    await counted('.home-article', 4);
    await expect
      .poll(() => read('.segmented-links a'))
      .toEqual(['All ', `Highlights ${SAMPLE_COUNT}`, 'Notes 1', 'Articles 4']);
    await click('[data-shown=notes]');
    await until('.own-line .own-note', 'Note: Who knew?');
    await click('[data-shown=articles]');
    await counted('.article-row', 4);
    expect((await read('.article-row .mine')).at(-1)).toBe('6 highlights, 1 note');
    await click('[data-shown=all]');
    await counted('.home-article', 4);
  });

  test('the order is turned from the menu', async () => {
    const titles = await read('.home-article h3');
    await choose(library, '.home-bar', 'order');
    await until('.home-article h3', ...titles.toReversed());
    await choose(library, '.home-bar', 'order');
    await until('.home-article h3', ...titles);
  });

  test('a tag leads to what has it', async () => {
    await click('#sidebar a[href="#tag=pumps&"]');
    await until('.own-line .own-words', 'the pumps had not run since autumn');
    await click('#sidebar a[href="#"]');
    await counted('.own-line', SAMPLE_COUNT);
  });

  test('a search finds with each key press what is the reader’s, in words and titles', async () => {
    await search('gazette wall');
    await library.waitForSelector('.nothing-found');
    await search('courier wal');
    await until('.own-line .own-words', '“The wall was old”');
    expect(await read('.own-line b')).toEqual(['wall']);
    await search('orchestra');
    await until('.title-hit .own-words', 'New orchestra for Brede');
  });

  test('it exports its results only', async () => {
    await search('courier wal');
    await until('.own-line .own-words', '“The wall was old”');
    expect(await exportBy('#export')).toEqual([['quote']]);
  });

  test('a phrase of a saved text is found by its sentence, whatever its marks and case, and opens the article there', async () => {
    await search('the WATER board did');
    await until('.text-hit > a', 'The water board did not answer on Friday.');
    await search('told two');
    await counted('.text-hit', 0);
    // Over the end of a sentence.
    await search('morning by dawn 12 people');
    await until('.text-hit > a', 'On 14 March 2025 the river rose over the quay of Brede at two in the morning.');
    await search('stood still');
    await until('.text-hit > a', 'Two of the three pumps stood still.');
    await click('.text-hit > a');
    await library.waitForSelector('.story .target');
    expect(await read('.story .target')).toEqual(['Two of the three pumps stood still.']);
    const isSeen = () => {
      const { top, bottom } = document.querySelector('.target')?.getBoundingClientRect() ?? { top: -1, bottom: 0 };
      return top >= 0 && bottom <= innerHeight;
    };
    await waitUntil(() => library.evaluate(isSeen), 'the sentence in the window');
    await library.evaluate(() => history.back());
  });

  test('a search without a hit says so, and what is close to it', async () => {
    await search('three pomps');
    await until('.nothing-found h2', 'No highlight, note or saved text says “three pomps”.');
    await click('.nothing-found .link');
    await until('.text-hit > a', 'Two of the three pumps stood still.');
    expect(await library.$eval('header [type=search]', (field) => (field as HTMLInputElement).value)).toBe(
      'three pumps',
    );
    await click('#sidebar .side-row');
    await counted('.own-line', SAMPLE_COUNT);
  });

  test('what was found is not searched until it is asked for', async () => {
    await search('water board');
    await until('.text-hit > a', 'The water board did not answer on Friday.');
    await counted('.own-line', 0);
    await counted('.found-row', 0);
    await click('.found-offer .link');
    await until('.found-row .own-words', 'The water board did not answer on Friday.');
    await search('');
  });

  test('all articles are ticked, tagged, exported and removed; undo takes it back', async () => {
    await goTo(library, '#articles');
    await choose(library, '.home-bar', 'select');
    await until('.ticked-bar > b', '4 articles');
    await choose(library, '.ticked-bar', 'tag');
    await library.waitForSelector('dialog[open] [role=combobox]');
    await library.type('dialog [role=combobox]', 'brede');
    await library.keyboard.press('Enter');
    await library.waitForSelector('#tag-all:enabled');
    await click('#tag-all');
    await library.waitForSelector('#sidebar a[href="#tag=brede&"]');
    await click('.notice button');
    await waitUntil(async () => (await library.$('#sidebar a[href="#tag=brede&"]')) === null, 'the tag to be gone');

    await choose(library, '.home-bar', 'select');
    expect(await exportBy('.ticked-bar .export')).toHaveLength(4);
    await goTo(library, '#articles');
    await library.waitForSelector('.ticked-bar .remove');
    await click('.ticked-bar .remove');
    await library.waitForSelector('main .empty');
    await click('.notice button');
    await counted('.article-row', 4);
  });

  test('two articles are compared, the newest first, and their dates are listed', async () => {
    await tickArticles(library, 4, 2);
    await click('.ticked-bar .compare');
    await library.waitForSelector('.comparison');
    expect(await read('.comparison thead a')).toEqual(['A year after the flood', 'River bursts its banks']);
    expect(await read('.comparison [scope=rowgroup]')).toEqual(['Mine', 'Who speaks', 'Figures told differently']);
    expect(await read('.comparison [scope=row]')).toEqual(['My highlights', 'Ada Lund', 'people']);
    await goTo(library, '#articles');
    await choose(library, '.ticked-bar', 'timeline');
    await library.waitForSelector('.days dd');
    await click('.timeline .segmented button:last-child');
    await until('.days dt', 'October 2024', 'March 14, 2025', 'January 2026', 'March 14, 2026');
    await goTo(library, '#articles');
    await click('.untick');
    await counted('.ticked-bar', 0);
  });

  test('highlights are ticked, exported, tagged and removed together; undo takes it back', async () => {
    await goTo(library, '#');
    await choose(library, '.home-bar', 'select');
    await until('.ticked-bar > b', 'Tick what you want to select');
    await click('.own-line:nth-child(1) input');
    await until('.ticked-bar > b', '1 highlight');
    expect((await exportBy('.ticked-bar .export')).flat()).toHaveLength(1);
    await choose(library, '.ticked-bar', 'tag');
    await library.waitForSelector('dialog[open] [role=combobox]');
    await library.type('dialog [role=combobox]', 'numbers');
    await library.keyboard.press('Enter');
    await library.waitForSelector('#tag-all:enabled');
    await click('#tag-all');
    await library.waitForSelector('#sidebar a[href="#tag=numbers&"]');
    await click('.notice button');
    await waitUntil(async () => (await library.$('#sidebar a[href="#tag=numbers&"]')) === null, 'the tag to be gone');
    await choose(library, '.home-bar', 'select');
    await click('.own-line:nth-child(1) input');
    await click('.ticked-bar .remove');
    await counted('.own-line', SAMPLE_COUNT - 1);
    await click('.notice button');
    await counted('.own-line', SAMPLE_COUNT);
  });

  test('a highlight opens its article at its place', async () => {
    await library.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>('.own-words')];
      all.find((one) => one.textContent === 'the pumps had not run since autumn')?.click();
    });
    await until('.story .target', 'the pumps had not run since autumn');
    await goTo(library, '#');
  });

  test('a mark in a saved text is pressed: its note and colour are changed there', async () => {
    await openArticle(library, 4);
    await click('.story mark:not(.kind-mark) span');
    await library.waitForSelector('.margin-note textarea');
    await library.type('.margin-note textarea', ' And when?');
    await click('.margin-note .colour-row button:nth-child(3)');
    await library.waitForSelector('.margin-note .colour-row button:nth-child(3)[aria-pressed=true]');
    await click('.margin-note .acts .plain');
    await until('.margin-note .own-note', 'Who knew? And when?');
    expect(await library.evaluate(() => document.activeElement?.closest('mark')?.textContent)).toContain('pumps');
  });

  test('people and organisations are listed in words, each with a page', async () => {
    await click('#sidebar a[href="#people"]');
    await until('.found-row .own-words', 'Ada Lund', 'Bo Ek', 'Brede', 'Water board');
    expect((await read('.found-row .source'))[0]).toBe('mayor of Brede, in 3 articles');
    await library.type('.found-page [type=search]', 'wat');
    await until('.found-row .own-words', 'Water board');
    await click('.keep-found');
    await library.waitForSelector('.keep-found[aria-pressed=true]');
    await goTo(library, '#');
    await counted('.own-line', SAMPLE_COUNT + 1);
    await goTo(library, '#people');
    await library.waitForSelector('.found-row .keep-found');
    await click('.found-row:nth-child(4) .keep-found');
    await library.waitForSelector('.found-row:nth-child(4) .keep-found[aria-pressed=false]');
    await goTo(library, '#');
    await counted('.own-line', SAMPLE_COUNT);
  });

  test('an actor’s page has what outlets call it, what it says, and what it perhaps says, to be settled', async () => {
    await goTo(library, '#people');
    await click('.found-row .own-words');
    await until('.actor-page h2', 'Ada Lund');
    await until('.actor-page .roles dd', 'former mayor; mayor of Brede', 'the town’s mayor');
    expect(await read('[aria-labelledby=quotes] .own-words')).toEqual([
      '“We rebuilt all of it”',
      '“Nobody was warned in time”',
      '“We wrote to them in October.”',
    ]);
    await click('.check-found');
    await click('.found-row .acts .plain:first-child');
    await counted('.check-found', 0);
    await counted('[aria-labelledby=quotes] .keep-found[aria-pressed=true]', 3);
    await click('.actor-page .back');
    await library.waitForSelector('.found-page');
  });

  test('figures and dates stand in their sentences', async () => {
    await goTo(library, '#figures');
    await library.waitForSelector('.found-row');
    expect(await read('.found-row .own-words')).toContain('Two of the three pumps stood still.');
    await goTo(library, '#dates');
    await waitUntil(
      async () => (await read('.found-row .own-words')).includes('“We wrote to them in October.”'),
      'the dates',
    );
  });

  test('“/” goes to the search field', async () => {
    await goTo(library, '#');
    await counted('.own-line', SAMPLE_COUNT + 1);
    await library.keyboard.press('/');
    await waitUntil(() => library.evaluate(() => document.activeElement?.matches('header [type=search]')), 'the field');
  });

  test('there were no errors', async () => expect(await browser.readErrors()).toEqual([]));
});
