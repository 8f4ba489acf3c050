import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBarriers } from './axe.ts';
import type { OpenBrowser, Popup } from './browser.ts';
import { readAnnotations } from './extension-state.ts';
import { EDITS, HIGHLIGHT, SECOND, writeEditedPage } from './generated-pages.ts';
import { allowPages, openMarkedPage, readWords, untilPageUi } from './highlights.ts';
import { actionsOn } from './page-actions.ts';
import { choose, openTab } from './popup-actions.ts';
import { screenshotPath } from './screenshots.ts';
import { PAGES, type PageServer, servePages } from './server.ts';
import { kind, openSharedBrowser } from './shared-browser.ts';
import { waitUntil } from './wait.ts';

const pages = new Map<string, string>();
let server: PageServer;
let address: string;
beforeAll(async () => {
  server = await servePages(PAGES, pages);
  address = `${server.base}2026/halmere-sluice`;
});
afterAll(() => server.close());

const serve = (edit: (body: string) => string, path = '/2026/halmere-sluice', head = '') =>
  pages.set(path, writeEditedPage(edit, head));

describe('the reader’s own annotations in the popup', () => {
  let browser: OpenBrowser;
  let page: Page;

  beforeAll(async () => {
    serve(EDITS.unchanged);
    browser = await openSharedBrowser({ windowSize: { width: 1000, height: 800 } });
    await allowPages(browser);
    page = await openMarkedPage(browser, address);
    const actions = actionsOn(browser, page);
    for (const words of [HIGHLIGHT, SECOND]) {
      const colour = words === HIGHLIGHT ? 'green' : 'yellow';
      await actions.select(words);
      await actions.press('.toolbar', colour);
      await untilOwn(colour, words);
      await actions.untilGone('.toolbar');
    }
  });

  const untilOwn = (colour: string, ...words: string[]) =>
    waitUntil(async () => `${await readWords(page, `own-${colour}`)}` === `${words}`, `${words} in ${colour}`);

  async function openMine(): Promise<Popup> {
    const popup = await browser.pressAction(page);
    await openTab(popup, 'mine');
    await popup.waitFor(() => document.querySelector('.page-note') !== null);
    return popup;
  }

  const listWords = (popup: Popup, within = '') =>
    popup.evaluate(
      (selector) => [...document.querySelectorAll(selector)].map((span) => span.textContent ?? ''),
      `${within} .mark .lead`,
    );

  /** The popup as it is now has no barrier that axe knows; its script can only be put into Chromium's. */
  async function expectNoBarrier(popup: Popup): Promise<void> {
    if (kind !== 'chromium') return;
    expect(await findBarriers(popup)).toEqual([]);
  }

  /** Goes to the page as it is served now, and waits until it is read. */
  async function visit(url = address): Promise<void> {
    await page.goto(url);
    await untilPageUi(browser, page);
  }

  test('lists the highlights in the order of the page, with what is written about them', async () => {
    const popup = await openMine();
    expect(await listWords(popup)).toEqual([HIGHLIGHT, SECOND]);
    await choose(popup, '.mark .more-menu > button', 'note');
    await popup.waitFor(() => document.activeElement?.localName === 'textarea');
    await popup.type('.mark textarea', 'ask for the **minutes**');
    await popup.type('.mark .tag-field input', 'sluice');
    await popup.press('Enter');
    await popup.click('.mark .editing .done');
    await popup.waitFor(() => document.querySelector('.mark .noted')?.textContent === 'ask for the **minutes**');
    await popup.waitFor(() => document.querySelector('.mark .tagged')?.textContent === 'sluice');
    expect(await readAnnotations(browser)).toMatchObject([
      { note: 'ask for the **minutes**', tags: ['sluice'] },
      { note: '' },
    ]);
    await popup.screenshot(screenshotPath(`mine-${kind}`));
    await expectNoBarrier(popup);
    await popup.close();
  });

  test('a note can be taken back, and a tag in use is offered as it is typed', async () => {
    const popup = await openMine();
    await choose(popup, '.mark:nth-child(2) .more-menu > button', 'note');
    await popup.waitFor(() => document.activeElement?.localName === 'textarea');
    await popup.type('.mark textarea', 'rust');
    await popup.type('.mark .tag-field input', 'sl');
    await popup.waitFor(() => document.querySelector('.mark [role=option]')?.textContent === 'sluice');
    await popup.press('ArrowDown');
    await popup.press('Enter');
    await popup.waitFor(() => document.querySelector('.mark .tag')?.textContent === 'sluice');
    await popup.screenshot(screenshotPath(`mine-edit-${kind}`));
    await expectNoBarrier(popup);
    await popup.click('.mark .editing .done');
    const untilWritten = (note: string, tags: string) =>
      waitUntil(async () => {
        const written = (await readAnnotations(browser))[1];
        return written?.note === note && `${written.tags}` === tags;
      }, `“${note}” and the tags “${tags}” are stored`);
    await untilWritten('rust', 'sluice');
    await popup.click('.notice button');
    await untilWritten('', '');
    await popup.close();
  });

  test('a colour, a note on the article and a deletion reach page and database, and can be taken back', async () => {
    const popup = await openMine();
    await choose(popup, '.mark .more-menu > button', 'colour');
    await popup.waitFor(() => document.activeElement?.matches('.colours input'));
    await popup.click('.mark .colours [data-colour=pink] input');
    await untilOwn('pink', HIGHLIGHT);
    await popup.click('.mark .colours [data-colour=green] input');
    await untilOwn('green', HIGHLIGHT);
    await popup.click('.mark .editing .done');
    await popup.waitFor(() => document.querySelector('.mark .editing') === null);
    await popup.click('.write-page');
    await popup.waitFor(() => document.activeElement?.localName === 'textarea');
    await popup.type('.page-note textarea', 'for the essay');
    await popup.click('.page-note .done');
    await popup.waitFor(() => document.querySelector('.write-page span')?.textContent === 'for the essay');
    await choose(popup, '.mark:nth-child(2) .more-menu > button', 'delete');
    await popup.waitFor(() => document.querySelector('#tab-mine b')?.textContent === '1');
    await popup.waitFor(() => document.querySelector('.notice p')?.textContent === 'Removed.');
    await untilOwn('yellow');
    await popup.click('.notice button');
    await popup.waitFor(() => document.querySelector('#tab-mine b')?.textContent === '2');
    await untilOwn('yellow', SECOND);
    await popup.close();
  });

  test('a tag is renamed everywhere in the settings, and that can be taken back', async () => {
    const settings = await browser.extensionPage('settings.html');
    const shows = (tag: string) =>
      waitUntil(() =>
        settings.evaluate(
          (tag) =>
            [...document.querySelectorAll<HTMLInputElement>('.tag-list input')].some(({ value }) => value === tag),
          tag,
        ),
      );
    await shows('sluice');
    // Without the window's focus a field does not know that it was left.
    await settings.bringToFront();
    await waitUntil(() => settings.evaluate(() => document.hasFocus()));
    await settings.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('.tag-list input');
      field?.focus();
      if (field) field.value = 'water';
      field?.blur();
    });
    const untilTagged = (tag: string) =>
      waitUntil(async () => (await readAnnotations(browser))[0]?.tags.join() === tag, `the tag ${tag}`);
    await untilTagged('water');
    await shows('water');
    await waitUntil(() => settings.evaluate(() => document.querySelector('.notice button') !== null));
    await settings.evaluate(() => document.querySelector<HTMLElement>('.notice button')?.click());
    await untilTagged('sluice');
    await shows('sluice');
    await settings.close();
    await page.bringToFront();
  });

  test('two tabs of one article show each other’s changes at once, and so does an open popup', async () => {
    const other = await browser.newPage(address);
    const elsewhere = await browser.pressAction(other);
    await elsewhere.waitFor(() => document.querySelector('#tab-mine b')?.textContent === '2');
    await elsewhere.close();
    await page.bringToFront();
    const popup = await openMine();
    await choose(popup, '.mark .more-menu > button', 'colour');
    await popup.waitFor(() => document.activeElement?.matches('.colours input'));
    await popup.click('.mark .colours [data-colour=blue] input');
    await waitUntil(async () => (await readWords(other, 'own-blue'))[0] === HIGHLIGHT, 'blue in the other tab');
    await popup.click('.mark .colours [data-colour=green] input');
    await waitUntil(async () => (await readWords(other, 'own-green'))[0] === HIGHLIGHT, 'green in the other tab');
    await untilOwn('green', HIGHLIGHT);
    await popup.close();
    await other.close();
  });

  const stays: [string, (body: string) => string, string][] = [
    ['a paragraph is put above', EDITS['a paragraph is put above'], HIGHLIGHT],
    [
      'words in it are reworded',
      EDITS['words in it are reworded'],
      HIGHLIGHT.replace('had warned the town three', 'had warned the council four'),
    ],
    ['its nodes are split', EDITS['its nodes are split'], HIGHLIGHT],
    [
      'marks are made straight and spaces are not',
      EDITS['its quotation marks and dashes are made straight, its spaces not'],
      HIGHLIGHT,
    ],
  ];

  test.each(stays)('a highlight stays where it was when %s', async (_, edit, words) => {
    serve(edit);
    await visit();
    await untilOwn('green', words);
    await untilOwn('yellow', SECOND);
  });

  test('changed words are shown as a comparison', async () => {
    serve(EDITS['words in it are reworded']);
    await visit();
    const popup = await openMine();
    const list = (name: string) =>
      popup.evaluate(
        (name) => [...document.querySelectorAll(`.mark ${name}`)].map((one) => one.textContent?.trim()),
        name,
      );
    expect(await list('del')).toEqual(['town three']);
    expect(await list('ins')).toEqual(['council four']);
    await popup.screenshot(screenshotPath(`mine-changed-${kind}`));
    await expectNoBarrier(popup);
    await popup.close();
  });

  test('it is placed with doubt, and asked about, when its sentence is written anew; one press accepts it', async () => {
    const now = 'the sluice keeper had warned them of it since the spring';
    serve(EDITS['its sentence is written anew']);
    await visit();
    const popup = await openMine();
    expect(await listWords(popup, '.moved')).toEqual([HIGHLIGHT]);
    const added = await popup.evaluate(() => document.querySelector('.moved .current-text ins')?.textContent?.trim());
    expect(added).toBe('them of it');
    await popup.screenshot(screenshotPath(`mine-moved-${kind}`));
    await expectNoBarrier(popup);
    await popup.click('.accept');
    await popup.waitFor(() => document.querySelector('.moved') === null);
    expect((await readAnnotations(browser)).map(({ selectors }) => selectors[0].exact)).toContain(now);
    await popup.click('.notice button');
    await popup.waitFor(() => document.querySelector('.moved') !== null);
    await popup.close();
  });

  test('it is lost, and says so, when its paragraph is deleted; attached to other words it is found again', async () => {
    serve(EDITS['it is deleted']);
    await visit();
    await untilOwn('green');
    const actions = actionsOn(browser, page);
    await actions.select('Nobody in the town hall could say on Wednesday');
    await actions.see('.toolbar'); // by then the selection stands
    const popup = await openMine();
    expect(await listWords(popup, '.lost')).toEqual([HIGHLIGHT]);
    await popup.waitFor(() => document.querySelector('.lost .noted')?.textContent === 'ask for the **minutes**');
    await popup.screenshot(screenshotPath(`mine-lost-${kind}`));
    await expectNoBarrier(popup);
    await popup.click('.attach');
    await popup.waitFor(() => document.querySelector('.lost') === null);
    await untilOwn('green', 'Nobody in the town hall could say on Wednesday');
    await popup.click('.notice button');
    await popup.waitFor(() => document.querySelector('.lost') !== null);
    await popup.close();
    serve(EDITS.unchanged);
    await visit();
    await untilOwn('green', HIGHLIGHT);
  });

  test('the same article at another address, and its copy for phones, have the same highlights', async () => {
    serve(EDITS.unchanged);
    const canonical = `<link rel="canonical" href="${address}">`;
    const amp = `/amp${new URL(address).pathname}`;
    serve(EDITS.unchanged, amp, canonical);
    for (const url of [`${address}?utm_source=mail&fbclid=1#top`, new URL(amp, address).href]) {
      await visit(url);
      await untilOwn('green', HIGHLIGHT);
    }
  });

  test('a site that builds its page anew after it was read has them on the new nodes', async () => {
    serve(EDITS.unchanged);
    await visit();
    await untilOwn('green', HIGHLIGHT);
    await page.evaluate(() => {
      const article = document.querySelector('article');
      article?.replaceWith(article.cloneNode(true));
    });
    const isOnNewNodes = () => {
      const ranges = [...(CSS.highlights.get('newsgloss-own-green') ?? [])];
      return ranges.length > 0 && ranges.every(({ startContainer }) => startContainer.isConnected);
    };
    await waitUntil(() => page.evaluate(isOnNewNodes), 'the highlight on the new nodes');
    await untilOwn('green', HIGHLIGHT);
  });

  test('on a saved article it is said how much has changed since', async () => {
    serve(EDITS.unchanged);
    await visit();
    let popup = await openMine();
    await popup.click('.save');
    await popup.waitFor(() => document.querySelector('.save')?.hasAttribute('data-saved'));
    await popup.close();
    serve(EDITS['words in it are reworded']);
    await visit();
    popup = await openMine();
    const since = await popup.waitFor(() => document.querySelector('.aside-line')?.textContent);
    expect(since).toMatch(/[1-9]\d* of your marks reworded/);
    await popup.close();
  });

  test('there were no errors', async () => expect(await browser.readErrors()).toEqual([]));
});
