import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenBrowser } from './browser.ts';
import { readAnnotations, readMirror } from './extension-state.ts';
import { markPage, readWords, untilPageUi } from './highlights.ts';
import { actionsOn } from './page-actions.ts';
import { PAGES, type PageServer, servePages } from './server.ts';
import { openSharedBrowser } from './shared-browser.ts';
import { waitUntil } from './wait.ts';

const WORDS = 'the lamps went out along the quay';
const OTHER = 'their furniture up the stairs';

/** A story that can be shown in full screen, and in another window. */
const STORY = `<!doctype html><html lang="en"><head><title>The night of the storm</title><meta property="og:type" content="article">
<style>main { max-width: 620px; margin: auto; font: 18px/1.6 serif } article { background: #fff; overflow: auto }</style></head><body>
<button id="full" onclick="document.querySelector('article').requestFullscreen()">Full screen</button>
<button id="window" onclick="window.open(location.href, '', 'width=900,height=700')">Window</button>
<main><article><h1>The night of the storm</h1>
<p>The water came over the dyke in the night of the storm, and the families in the lower streets of the town carried ${OTHER} until ${WORDS}.</p>
<p>The harbour master, Ruth Okafor, told the paper that the quay needs £7 million. “Nobody asked the tide whether it had read the plan,” she said.</p>
<p>The pumps had stood still for a long while, and the night shift had learned of it from the newspaper, as had most of the people who live behind the wall.</p>
<p>The water board will publish its own account of the night, and the council has asked for all the letters that were never answered.</p>
</article></main></body></html>`;

describe('a page with marks', () => {
  let server: PageServer;
  let browser: OpenBrowser;
  let page: Page;

  beforeAll(async () => {
    const paths = ['/2026/storm.html', '/2026/full.html', '/2026/windows.html'];
    server = await servePages(PAGES, new Map(paths.map((path) => [path, STORY])));
    browser = await openSharedBrowser({ windowSize: { width: 1100, height: 800 } });
    await browser.grantHosts(['*://localhost/*']);
  });
  afterAll(() => server.close());

  async function open(name: string): Promise<void> {
    page = await browser.newPage(`${server.base}2026/${name}.html`);
    await markPage(browser, page);
  }

  const untilMarked = (on: Page, ...words: string[]) =>
    waitUntil(async () => `${await readWords(on, 'own-yellow')}` === `${words}`, `${words} in yellow`);

  const untilNoted = (note: string) =>
    waitUntil(async () => (await readAnnotations(browser)).some((one) => one.note === note), `“${note}” to be stored`);

  test('and an open note is left and come back to: both are there, and the note goes on', async () => {
    await open('storm');
    const actions = actionsOn(browser, page);
    await actions.select(WORDS);
    await actions.press('.toolbar', 'note');
    await actions.untilWriting('note');
    await page.keyboard.type('Which lamps');
    await page.goto(`${server.base}bad--empty/page.html`);
    await untilNoted('Which lamps');
    await page.goBack();
    await untilMarked(page, WORDS);
    await untilPageUi(browser, page);
    await actions.pressWords(WORDS);
    expect((await actions.see('.open-note')).text).toContain('Which lamps');
    await actions.press('.open-note', 'edit');
    await actions.untilWriting('note');
    await page.keyboard.press('End');
    await page.keyboard.type(' went out?');
    await untilNoted('Which lamps went out?');
    await page.close();
  });

  test('is shown in full screen, with its card and toolbar over it, and later without', async () => {
    await open('full');
    const actions = actionsOn(browser, page);
    await page.click('#full');
    await waitUntil(() => page.evaluate(() => document.fullscreenElement !== null), 'full screen');
    await actions.pressWords('£7 million');
    await actions.press('.card', 'keep');
    const isKept = () => readAnnotations(browser).then((all) => all.some(({ kind }) => kind === 'figure'));
    await waitUntil(isKept, 'the figure to be kept');
    await actions.leave('.card', 'Escape');
    await actions.select(WORDS);
    await actions.press('.toolbar', 'yellow');
    await untilMarked(page, WORDS);
    await page.evaluate(() => document.fullscreenElement && document.exitFullscreen());
    await actions.select(OTHER);
    await actions.press('.toolbar', 'yellow');
    await untilMarked(page, OTHER, WORDS);
    await page.close();
  });

  test('in two windows has the marks that are made in each, and so has the mirror', async () => {
    await open('windows');
    const opening = new Promise<Page>((resolve) => page.once('popup', (one) => one && resolve(one)));
    await page.click('#window');
    const other = await opening;
    await untilPageUi(browser, other);
    for (const [on, words] of [
      [other, WORDS],
      [page, OTHER],
    ] as const) {
      await on.bringToFront();
      const actions = actionsOn(browser, on);
      await actions.select(words);
      await actions.press('.toolbar', 'yellow');
      await waitUntil(async () => (await readWords(on, 'own-yellow')).includes(words), `“${words}” in yellow`);
    }
    for (const on of [page, other]) await untilMarked(on, OTHER, WORDS);
    await waitUntil(async () => {
      const mirror = await readMirror(browser);
      return mirror.split(OTHER).length > 1 && mirror.includes(WORDS) && mirror.includes('/2026/windows.html');
    }, 'both in the mirror');
    await other.close();
    await page.close();
  });

  test('there were no errors', async () => expect(await browser.readErrors()).toEqual([]));
});
