import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenBrowser } from './browser.ts';
import { type Downloads, makeDownloads } from './downloads.ts';
import { importSampleLibrary, SAMPLE_COUNT } from './sample-library.ts';
import { openSharedBrowser } from './shared-browser.ts';
import { chooseFormat, clickIn, waitUntil } from './wait.ts';

describe('searching in the library', () => {
  let browser: OpenBrowser;
  let downloads: Downloads;
  let library: Page;

  const readAll = (selector: string) =>
    library.evaluate((asked) => [...document.querySelectorAll(asked)].map((one) => one.textContent ?? ''), selector);
  /** Waits until so many annotations are found, and answers their words. */
  async function finds(count: number): Promise<string[]> {
    await waitUntil(
      async () => (await readAll('main .bulk [role=status]'))[0]?.startsWith(`${count} `),
      `${count} annotations`,
    );
    await waitUntil(async () => (await readAll('.found')).length === count, `${count} lines`);
    return readAll('.found .words > span');
  }
  const click = (selector: string) => clickIn(library, selector);
  const facet = (name: string) => `.facet[data-facet=${name}]`;

  /** Unfolds a facet and presses one of its values. */
  async function choose(name: string, value: string): Promise<void> {
    await click(`${facet(name)} summary`);
    const at = await waitUntil(async () => (await readAll(`${facet(name)} li label span`)).indexOf(value) + 1, value);
    await click(`${facet(name)} li:nth-child(${at}) label`);
    await fold();
  }

  async function fold(): Promise<void> {
    await library.keyboard.press('Escape');
    await library.waitForSelector('.facet[open]', { hidden: true });
  }

  /** Types in place of what stands in the field. */
  async function search(words: string): Promise<void> {
    await library.$eval('[type=search]', (field) => (field as HTMLInputElement).select());
    await library.keyboard.press('Backspace');
    await library.type('[type=search]', words);
  }

  /** Exports by a button that asks what and how, and answers with the kinds in each article of the file. */
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

  test('shows all annotations, with filters', async () => {
    await finds(SAMPLE_COUNT);
    await expect.poll(() => readAll('.facet summary')).toHaveLength(6);
  });

  test('filters with each key press, by words of the passage and of the title', async () => {
    await search('gazette wall');
    await finds(0);
    await search('courier wal');
    expect(await finds(1)).toEqual(['“The wall was old”']);
    await expect.poll(() => readAll('.library-layout nav li')).toHaveLength(1);
  });

  test('exports the search results only', async () => {
    expect(await exportBy('#export')).toEqual([['quote']]);
    await search('');
    await finds(SAMPLE_COUNT);
  });

  test('facets combine, show the count of each value, and can be removed one by one', async () => {
    await choose('kind', 'Quotes');
    await finds(3);
    await choose('actor', 'Ada Lund');
    expect((await finds(2)).sort()).toEqual(['“Nobody was warned in time”', '“We rebuilt all of it”']);
    await click(`${facet('date')} summary`);
    await expect.poll(async () => (await readAll(`${facet('date')} li label`)).slice(0, 2)).toEqual(['20261', '20251']);
    await fold();
    await choose('date', '2025');
    expect(await finds(1)).toEqual(['“Nobody was warned in time”']);
    await click('.chosen button');
    expect(await finds(3)).not.toContain('“The wall was old”');
    await click('.chosen .clear');
    await finds(SAMPLE_COUNT);
  });

  test('a date range filters the results, and can be removed', async () => {
    const dates = facet('date');
    await click(`${dates} summary`);
    await library.waitForSelector(`${dates} [name=from]`);
    const put = (name: string, day: string) =>
      library.$eval(
        `${dates} [name=${name}]`,
        (field, day) => {
          (field as HTMLInputElement).value = day;
          field.dispatchEvent(new Event('change', { bubbles: true }));
        },
        day,
      );
    await put('from', '2025-03-15');
    await finds(12);
    await put('to', '2026-01-31');
    expect((await finds(6))[0]).toBe('Lund');
    await expect
      .poll(() => readAll('.library-layout nav .words > span'))
      .toEqual(['New orchestra for Brede', 'Flood: what we know']);
    await expect.poll(() => readAll('.chosen li span')).toEqual(['Mar 15, 2025 – Jan 31, 2026']);
    await fold();
    await click('.chosen button');
    await finds(SAMPLE_COUNT);
    await click(`${dates} summary`);
    await expect
      .poll(() => library.$eval(`${dates} [name=from]`, (field) => (field as HTMLInputElement).value))
      .toBe('');
    await fold();
  });

  test('all articles are selected, tagged, exported and deleted; undo restores them', async () => {
    const nav = '.library-layout nav';
    await click(`${nav} .choose-all`);
    await expect.poll(() => readAll(`${nav} [role=status]`)).toEqual(['Selected: 4']);
    await click(`${nav} .bulk-tag`);
    await library.waitForSelector('dialog[open] [role=combobox]');
    await library.type('dialog [role=combobox]', 'brede');
    await library.keyboard.press('Enter');
    await library.waitForSelector('#tag-all:enabled');
    await click('#tag-all');
    await choose('tag', 'brede');
    await finds(SAMPLE_COUNT);
    await click('.notice button');
    await finds(0);
    await click('.chosen button');
    await finds(SAMPLE_COUNT);

    await click(`${nav} .choose-all`);
    expect(await exportBy(`${nav} .bulk-export`)).toHaveLength(4);

    await click(`${nav} .bulk-delete`);
    await library.waitForSelector('main .empty');
    await click('.notice button');
    await finds(SAMPLE_COUNT);
    await expect.poll(() => readAll(`${nav} .entry`)).toHaveLength(4);
  });

  test('two articles are compared, the newest first, and their dates are listed', async () => {
    const tick = (at: number) => click(`.library-layout nav li:nth-child(${at}) .tick`);
    await tick(4);
    await tick(2);
    await click('.bulk-compare');
    await library.waitForSelector('.comparison');
    expect(await readAll('.comparison thead a')).toEqual(['A year after the flood', 'River bursts its banks']);
    expect(await readAll('.comparison [scope=rowgroup]')).toEqual(['Mine', 'Who speaks', 'Figures told differently']);
    expect(await readAll('.comparison [scope=row]')).toEqual(['My highlights', 'Ada Lund', 'people']);
    await click('.bulk-timeline');
    await library.waitForSelector('.days dd');
    await click('.timeline .segmented button:last-child');
    await expect.poll(() => readAll('.days dt')).toEqual(['March 14, 2025', 'January 2026', 'March 14, 2026']);
    await click('.timeline .back');
    await finds(SAMPLE_COUNT);
    await tick(4);
    await tick(2);
  });

  test('everything works with the keyboard only', async () => {
    await library.focus(`${facet('colour')} summary`);
    await library.keyboard.press('Enter');
    await expect.poll(() => readAll(`${facet('colour')} li`)).toHaveLength(2);
    await library.keyboard.press('Tab');
    await library.keyboard.press(' ');
    await finds(1);
    await library.keyboard.press('Escape');
    const isBack = () => document.activeElement?.closest('.facet')?.getAttribute('data-facet') === 'colour';
    await waitUntil(() => library.evaluate(isBack), 'the focus to come back');
    await library.waitForSelector('.facet[open]', { hidden: true });
    await click('.chosen .clear');
    await finds(SAMPLE_COUNT);
  });

  test('selected annotations are tagged together; undo removes the tags', async () => {
    await choose('kind', 'Figures');
    const figures = (await finds(9)).length;
    await click('main .choose-all');
    await click('main .bulk-tag');
    await library.waitForSelector('dialog[open] [role=combobox]');
    await library.type('dialog [role=combobox]', 'numbers');
    await library.keyboard.press('Enter');
    await library.waitForSelector('#tag-all:enabled');
    await click('#tag-all');
    await expect.poll(() => readAll('.found .tags')).toHaveLength(figures);
    await click('.notice button');
    await expect.poll(() => readAll('.found .tags')).toHaveLength(0);
  });

  test('exports the selected annotations only', async () => {
    await click('.found input');
    expect(await exportBy('main .bulk-export')).toEqual([['figure']]);
    await click('.found input');
  });

  test('selected annotations are deleted together; undo restores them', async () => {
    await finds(9);
    await click('main .choose-all');
    await click('main .bulk-delete');
    await finds(0);
    await click('.notice button');
    await finds(9);
    await click('.chosen .clear');
    await finds(SAMPLE_COUNT);
  });

  test('an annotation opens its article', async () => {
    await click('.found .words');
    await library.waitForSelector('article .headline');
    expect(await library.evaluate(() => location.hash)).toMatch(/^#article=/);
    await library.evaluate(() => history.back());
    await finds(SAMPLE_COUNT);
  });

  test('an actor has a page with roles by site, quotes, figures, articles and related actors', async () => {
    await click('.of-actor');
    await library.waitForSelector('.actor-page .plot');
    await expect.poll(() => readAll('.actor-page h2')).toEqual(['Ada Lund']);
    await expect
      .poll(async () => (await readAll('.roles li')).sort())
      .toEqual(['former mayorThe Gazette ', 'mayor of BredeThe Gazette ', 'the town’s mayorEvening Courier ']);
    await expect
      .poll(() => readAll('[aria-labelledby=quotes] .words > span'))
      .toEqual(['“We rebuilt all of it”', '“Nobody was warned in time”']);
    await expect.poll(() => readAll('[aria-labelledby=articles] .words > span')).toHaveLength(3);
    await expect.poll(() => readAll('.related-actors a')).toEqual(['Bo Ek 1']);
    await click('.related-actors a');
    await expect.poll(() => readAll('.actor-page h2')).toEqual(['Bo Ek']);
    await click('.back');
    await finds(SAMPLE_COUNT);
  });

  test('figures that measure the same thing are plotted over time and listed in a table; units are not mixed', async () => {
    await click('.plot-toggle');
    await library.waitForSelector('.plot');
    await expect.poll(() => readAll('#series option')).toEqual(['people (3)', 'USD (2)', '% (1)']);
    await expect
      .poll(() => readAll('.plot .dot title'))
      .toEqual(['12 people, March 14, 2025', '17 people, March 15, 2025', '21 people, March 14, 2026']);
    await library.select('#series', (await library.$eval('#series option:nth-child(2)', (one) => one.value)) ?? '');
    await expect.poll(() => readAll('.plot .range')).toHaveLength(1);
    await expect.poll(() => readAll('.over-time tbody tr')).toHaveLength(2);
    await click('.plot-toggle');
  });

  test('there were no errors', async () => expect(await browser.readErrors()).toEqual([]));
});
