import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { type Downloads, makeDownloads } from './downloads.ts';
import { extensionFolder } from './extension-folder.ts';
import { bringShelf, SHELVED } from './sample-shelf.ts';
import { waitUntil } from './wait.ts';

describe.each(['chromium', 'firefox'] as const)('finding in the library, in %s', (kind) => {
  let browser: OpenBrowser;
  let downloads: Downloads;
  let library: Page;

  const readAll = (selector: string) =>
    library.evaluate((asked) => [...document.querySelectorAll(asked)].map((one) => one.textContent ?? ''), selector);
  /** Waits until so many annotations are found, and answers their words. */
  async function finds(count: number): Promise<string[]> {
    await waitUntil(
      async () => (await readAll('main .bulk [role=status]'))[0]?.endsWith(` ${count}`),
      10_000,
      `${count} annotations`,
    );
    await waitUntil(async () => (await readAll('.found')).length === count, 10_000, `${count} lines`);
    return readAll('.found .words > span');
  }
  const facet = (name: string) => `.facet[data-facet=${name}]`;

  /** Unfolds a facet and presses one of its values. */
  async function choose(name: string, value: string): Promise<void> {
    await library.click(`${facet(name)} summary`);
    await waitUntil(async () => (await readAll(`${facet(name)} li label span`)).includes(value), 10_000, value);
    const labels = await library.$$(`${facet(name)} li label`);
    for (const label of labels) {
      if ((await label.evaluate((one) => one.querySelector('span')?.textContent)) === value) await label.click();
    }
    await library.keyboard.press('Escape');
  }

  beforeAll(async () => {
    downloads = makeDownloads();
    browser = await openBrowser(kind, {
      extension: extensionFolder(kind),
      downloads: downloads.folder,
      windowSize: { width: 1200, height: 900 },
    });
    library = await browser.extensionPage('library.html');
    await bringShelf(library);
  });
  afterAll(async () => {
    await browser.close();
    downloads.remove();
  });

  test('everything kept is there, with what it can be narrowed by', async () => {
    await finds(SHELVED);
    expect(await readAll('.facet summary')).toHaveLength(6);
  });

  test('each key that is typed narrows it, by words of the passage and of its article', async () => {
    await library.type('[type=search]', 'gazette wall');
    await finds(0);
    await library.click('[type=search]', { count: 3 });
    await library.type('[type=search]', 'courier wal');
    expect(await finds(1)).toEqual(['“The wall was old”']);
    expect(await readAll('.shelf nav li')).toHaveLength(1);
  });

  test('what is found by what is typed is exported, and nothing else', async () => {
    await library.click('#export');
    await library.waitForSelector('#export-start:enabled');
    await library.select('#export-format', 'json');
    await library.click('#export-start');
    const { bytes } = await downloads.next();
    const { articles } = JSON.parse(bytes.toString()) as { articles: { annotations: { kind: string }[] }[] };
    expect(articles.map(({ annotations }) => annotations.map(({ kind }) => kind))).toEqual([['quote']]);
    await library.keyboard.press('Escape');
    await library.waitForSelector('dialog', { hidden: true });
    await library.click('[type=search]', { count: 3 });
    await library.keyboard.press('Backspace');
    await finds(SHELVED);
  });

  test('facets narrow it together, say what each value would find, and are taken away one by one', async () => {
    await choose('kind', 'Quotes');
    await finds(3);
    await choose('actor', 'Ada Lund');
    expect((await finds(2)).sort()).toEqual(['“Nobody was warned in time”', '“We rebuilt all of it”']);
    await library.click(`${facet('date')} summary`);
    await waitUntil(async () => (await readAll(`${facet('date')} li`)).length > 0);
    expect((await readAll(`${facet('date')} li label`)).slice(0, 2)).toEqual(['20261', '20251']);
    await library.keyboard.press('Escape');
    await choose('date', '2025');
    expect(await finds(1)).toEqual(['“Nobody was warned in time”']);
    await library.click('.chosen button');
    expect(await finds(3)).not.toContain('“The wall was old”');
    await library.click('.chosen .clear');
    await finds(SHELVED);
  });

  test('the days from one to another narrow it, and are taken away again', async () => {
    const dates = facet('date');
    await library.click(`${dates} summary`);
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
    await finds(10);
    await put('to', '2026-01-31');
    expect((await finds(6)).at(-1)).toBe('Lund');
    expect(await readAll('.shelf nav .words > span')).toEqual(['New orchestra for Brede', 'Flood: what we know']);
    expect(await readAll('.chosen li span')).toEqual(['Mar 15, 2025 – Jan 31, 2026']);
    await library.keyboard.press('Escape');
    await library.click('.chosen button');
    await finds(SHELVED);
    await library.click(`${dates} summary`);
    expect(await library.$eval(`${dates} [name=from]`, (field) => (field as HTMLInputElement).value)).toBe('');
    await library.keyboard.press('Escape');
  });

  test('articles are chosen all at once, tagged, exported and removed, and come back by undo', async () => {
    const nav = '.shelf nav';
    await library.click(`${nav} .choose-all`);
    await waitUntil(async () => (await readAll(`${nav} [role=status]`))[0] === 'Chosen: 4');
    await library.click(`${nav} .bulk-tag`);
    await library.waitForSelector('dialog[open] [role=combobox]');
    await library.type('dialog [role=combobox]', 'brede');
    await library.keyboard.press('Enter');
    await library.waitForSelector('#tag-all:enabled');
    await library.click('#tag-all');
    await choose('tag', 'brede');
    await library.waitForSelector('.chosen button');
    await finds(SHELVED);
    await library.click('.chosen button');
    await library.click('.notice button');
    await waitUntil(async () => (await readAll(`${facet('tag')} summary`)).length === 1);

    await library.click(`${nav} .choose-all`);
    await library.click(`${nav} .bulk-export`);
    await library.waitForSelector('dialog[open] #export-format');
    await library.select('#export-format', 'json');
    await library.click('#export-start');
    const { bytes } = await downloads.next();
    expect((JSON.parse(bytes.toString()) as { articles: object[] }).articles).toHaveLength(4);
    await library.keyboard.press('Escape');
    await library.waitForSelector('dialog', { hidden: true });

    await library.click(`${nav} .bulk-delete`);
    await library.waitForSelector('main .empty');
    await library.click('.notice button');
    await finds(SHELVED);
    expect(await readAll(`${nav} .entry`)).toHaveLength(4);
  });

  test('all of it goes by the keyboard alone', async () => {
    await library.focus(`${facet('colour')} summary`);
    await library.keyboard.press('Enter');
    await waitUntil(async () => (await readAll(`${facet('colour')} li`)).length === 2);
    await library.keyboard.press('Tab');
    await library.keyboard.press(' ');
    await finds(1);
    await library.keyboard.press('Escape');
    const isBack = () => document.activeElement?.closest('.facet')?.getAttribute('data-facet') === 'colour';
    await waitUntil(() => library.evaluate(isBack), 5000, 'the focus to come back');
    expect(await library.evaluate(() => document.querySelector('.facet[open]'))).toBeNull();
    await library.click('.chosen .clear');
    await finds(SHELVED);
  });

  test('what is chosen is tagged together, and the tags are taken back', async () => {
    await choose('kind', 'Figures');
    const figures = (await finds(6)).length;
    await library.click('main .choose-all');
    await library.click('main .bulk-tag');
    await library.waitForSelector('dialog[open] [role=combobox]');
    await library.type('dialog [role=combobox]', 'numbers');
    await library.keyboard.press('Enter');
    await library.waitForSelector('#tag-all:enabled');
    await library.click('#tag-all');
    await waitUntil(async () => (await readAll('.found .tags')).length === figures, 10_000, 'tags');
    await library.click('.notice button');
    await waitUntil(async () => (await readAll('.found .tags')).length === 0, 10_000, 'no tags');
  });

  test('what is chosen is exported, and nothing else', async () => {
    await library.click('.found input');
    await library.click('main .bulk-export');
    await library.waitForSelector('dialog[open] #export-format');
    await library.select('#export-format', 'json');
    await library.click('#export-start');
    const { bytes } = await downloads.next();
    const { articles } = JSON.parse(bytes.toString()) as { articles: { annotations: { kind: string }[] }[] };
    expect(articles.map(({ annotations }) => annotations.map(({ kind }) => kind))).toEqual([['figure']]);
    await library.keyboard.press('Escape');
    await library.waitForSelector('dialog', { hidden: true });
    await library.click('.found input');
  });

  test('what is chosen is deleted together, and comes back by undo', async () => {
    await finds(6);
    await library.click('main .choose-all');
    await library.click('main .bulk-delete');
    await finds(0);
    await library.click('.notice button');
    await finds(6);
    await library.click('.chosen .clear');
    await finds(SHELVED);
  });

  test('an annotation leads to its article, where it is', async () => {
    await library.click('.found .words');
    await library.waitForSelector('article .headline');
    expect(await library.evaluate(() => location.hash)).toMatch(/^#article=/);
    await library.evaluate(() => history.back());
    await finds(SHELVED);
  });

  test('an actor has a page across articles: roles by outlet, quotes, figures, articles, and with whom', async () => {
    await library.click('.of-actor');
    await library.waitForSelector('.actor-page .plot');
    expect(await readAll('.actor-page h2')).toEqual(['Ada Lund']);
    const roles = await readAll('.roles li');
    expect(roles.sort()).toEqual([
      'former mayorThe Gazette ',
      'mayor of BredeThe Gazette ',
      'the town’s mayorEvening Courier ',
    ]);
    expect(await readAll('[aria-labelledby=quotes] .words > span')).toEqual([
      '“We rebuilt all of it”',
      '“Nobody was warned in time”',
    ]);
    expect(await readAll('[aria-labelledby=articles] .words > span')).toHaveLength(3);
    expect(await readAll('.together a')).toEqual(['Bo Ek 1']);
    await library.click('.together a');
    await waitUntil(async () => (await readAll('.actor-page h2'))[0] === 'Bo Ek');
    await library.click('.back');
    await finds(SHELVED);
  });

  test('figures that measure the same are drawn over time, and told in a table; units are never mixed', async () => {
    await library.click('.drawn');
    await library.waitForSelector('.plot');
    const series = await readAll('#series option');
    expect(series).toEqual(['people (3)', 'USD (2)', '% (1)']);
    expect(await readAll('.plot .dot title')).toEqual([
      '12 people, Mar 14, 2025',
      '17 people, Mar 15, 2025',
      '21 people, Mar 14, 2026',
    ]);
    await library.select('#series', (await library.$eval('#series option:nth-child(2)', (one) => one.value)) ?? '');
    await waitUntil(async () => (await readAll('.plot .range')).length === 1);
    expect(await readAll('.over-time tbody tr')).toHaveLength(2);
    await library.click('.drawn');
  });

  test('nothing went wrong on the way', async () => expect(await browser.readErrors()).toEqual([]));
});
