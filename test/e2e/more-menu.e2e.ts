import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { toHash } from '../../src/messaging/library-route.ts';
import type { OpenBrowser } from './browser.ts';
import { tickArticles } from './library-actions.ts';
import { importSampleLibrary } from './sample-library.ts';
import { openSharedBrowser } from './shared-browser.ts';
import { clickIn, waitUntil } from './wait.ts';

/** Runs in a page: whether the focus is on what a selector matches. */
const isFocused = (selector: string): boolean => document.activeElement?.matches(selector) ?? false;

describe('the menus of the library', () => {
  let browser: OpenBrowser;
  let library: Page;

  beforeAll(async () => {
    browser = await openSharedBrowser();
    library = await browser.extensionPage('library.html');
    await importSampleLibrary(library);
    await go(toHash({ view: 'article', url: 'https://news.example/1' }));
    await library.waitForSelector('.kept-line');
  });

  const go = (hash: string) =>
    library.evaluate((hash) => {
      location.hash = hash;
    }, hash);
  const press = async (...keys: Parameters<OpenBrowser['press']>[1][]) => {
    for (const key of keys) await browser.press(library, key);
  };
  const focused = (selector: string) => waitUntil(() => library.evaluate(isFocused, selector), `${selector} in focus`);
  const count = (selector: string) => library.evaluate((one) => document.querySelectorAll(one).length, selector);
  const counted = (selector: string, expected: number) =>
    waitUntil(async () => (await count(selector)) === expected, `${expected} of ${selector}`);
  const readAll = (selector: string) =>
    library.evaluate((one) => [...document.querySelectorAll(one)].map((e) => e.textContent ?? ''), selector);

  const opener = '.kept-line:first-child .more-menu > button';
  const item = (name: string) => `.kept-line:first-child [role=menuitem][data-act=${name}]`;

  test('the arrow keys, Home and End move in a menu, and Escape closes it', async () => {
    await library.focus(opener);
    await press('ArrowDown');
    await focused(item('collect'));
    expect(await library.$eval(opener, (button) => button.getAttribute('aria-expanded'))).toBe('true');
    await press('ArrowUp');
    await focused(item('delete'));
    await press('ArrowDown');
    await focused(item('collect'));
    await press('End');
    await focused(item('delete'));
    await press('Home', 'ArrowDown');
    await focused(item('passage'));
    expect(await library.$eval(item('passage'), (link) => link.getAttribute('href'))).toContain('#:~:text=');
    await press('Escape');
    await focused(opener);
    await counted('[role=menu]', 0);
    await press('ArrowUp');
    await focused(item('delete'));
    await press('Escape');
  });

  test('Tab closes a menu and goes on from its button, and a press elsewhere closes it', async () => {
    await library.focus(opener);
    await press('Enter');
    await focused(item('collect'));
    await press('Tab');
    await counted('[role=menu]', 0);
    await focused(':not(body, [role=menuitem])');
    expect(await library.evaluate(isFocused, opener)).toBe(false);
    await clickIn(library, opener);
    await focused(item('collect'));
    await clickIn(library, 'main h2');
    await counted('[role=menu]', 0);
    await clickIn(library, opener);
    await focused(item('collect'));
    await clickIn(library, opener);
    await counted('[role=menu]', 0);
    await focused(opener);
  });

  test('what is added to a collection from a menu is chosen in a dialog, which returns the focus', async () => {
    await library.focus(opener);
    await press(' ');
    await focused(item('collect'));
    await press(' ');
    await library.waitForSelector('dialog[open] [name=collection-name]');
    await press('Escape');
    await counted('dialog', 0);
    await focused(opener);
  });

  test('an annotation is deleted from its menu, which can be undone', async () => {
    const all = await count('.kept-line');
    await library.focus(opener);
    await press('ArrowUp');
    await focused(item('delete'));
    await press('Enter');
    await counted('.kept-line', all - 1);
    await clickIn(library, '.notice button');
    await counted('.kept-line', all);
  });

  test('a collection has its highlights, its articles, and more in tabs', async () => {
    await tickArticles(library, 2, 3);
    await clickIn(library, '.ticked-bar .collect');
    await library.waitForSelector('dialog[open] [name=collection-name]');
    await library.type('dialog [name=collection-name]', 'Who knew?');
    await clickIn(library, 'dialog .name-form .main');
    await clickIn(library, '.collections li .side-row');
    await library.waitForSelector('.collection .own-line');
    expect(await readAll('.tab-links a')).toEqual([
      expect.stringMatching(/^Highlights \d+$/),
      'Articles 2',
      ...['Compare', 'Timeline', 'Essay'].map((name) => expect.stringMatching(name)),
    ]);
    const own = await count('.collection .own-line');
    expect(await readAll('.tab-links [aria-current]')).toEqual([`Highlights ${own}`]);
    await clickIn(library, '.tab-links a[href^="#collection-articles"]');
    await counted('.member', 2);
    expect(await readAll('.tab-links [aria-current]')).toEqual(['Articles 2']);
  });

  test('an article of a collection is moved and removed from its menu', async () => {
    const first = (await readAll('.member .words > span'))[0];
    await library.focus('.member:first-child .more-menu > button');
    await press('Enter');
    await focused('.member:first-child [data-act=down]');
    await press('Enter');
    await waitUntil(async () => (await readAll('.member .words > span'))[1] === first, 'the article to be the second');
    await waitUntil(async () => (await readAll('.collection [role=status]'))[0] === 'Dropped: 2 of 2');
    await library.focus('.member:last-child .more-menu > button');
    await press('Enter', 'End', 'Enter');
    await counted('.member', 1);
    expect(await readAll('.member .words > span')).not.toContain(first);
    await clickIn(library, '.notice button');
    await counted('.member', 2);
  });

  test('there were no errors', async () => expect(await browser.readErrors()).toEqual([]));
});
