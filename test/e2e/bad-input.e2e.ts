import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Annotation, Facts } from '../../src/model.ts';
import type { Evaluate, OpenBrowser, Popup } from './browser.ts';
import { type Downloads, makeDownloads } from './downloads.ts';
import { readAnnotations } from './extension-state.ts';
import { markPage, readWords } from './highlights.ts';
import { findLayoutFaults } from './layout-faults.ts';
import { actionsOn } from './page-actions.ts';
import { openTab } from './popup-actions.ts';
import { PAGES, type PageServer, servePages } from './server.ts';
import { openSharedBrowser } from './shared-browser.ts';
import { WINDOWS } from './view.ts';
import { chooseFormat, clickIn, waitUntil } from './wait.ts';

const writeStory = (title: string, paragraphs: string[]): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article">
<style>main { max-width: 620px; margin: 24px auto; font: 18px/1.6 serif }</style></head>
<body><main><article><h1>${title}</h1>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
</article></main></body></html>`;

/** Five findings a paragraph. */
const MANY = Array.from(
  { length: 620 },
  (_, at) =>
    `Delegate Anna Berg${at} of Brede brought ${at + 3} letters and €${at + 2} million on ${1 + (at % 28)} March 2024, ` +
    `and “nobody had asked us to count letter ${at}”, she told the hearing that evening in the old customs house.`,
);

/** One actor, named in each sentence. */
const OFTEN = Array.from(
  { length: 400 },
  (_, at) =>
    `Saskia Lindqvist opened gate ${at + 1} before noon, and the water went on to the next of the meadows below.`,
);

const LONG_TITLE =
  'The report of the committee for dredging and flood defence, in full and with every one of its annexes, '
    .repeat(4)
    .slice(0, 400);
const LETTERS =
  'The keeper of the sluice had written three letters to the council since the spring, and each of them had been filed by a clerk who no longer works there.';
const MINE = 'each of them had been filed by a clerk';

const pages = new Map([
  ['/many', writeStory('Six hundred delegates and their letters', MANY)],
  ['/often', writeStory('The woman who opened every gate', OFTEN)],
  [
    '/long',
    writeStory(LONG_TITLE, [
      LETTERS,
      ...Array(4).fill(
        'Residents carried furniture up the stairs on Thursday, and the ferry was not expected to sail before Sunday, the harbour master said.',
      ),
    ]),
  ],
]);

/** A library as an older version stored it: speakers that are nobody, saved findings, and a highlight of the reader's. */
function writeOld(): string {
  const url = 'https://old.example/flood';
  const saved = '2025-03-20T09:00:00.000Z';
  let id = 0;
  const annotate = (kind: string, exact: string, facts: Facts, own: Partial<Annotation> = {}): Annotation => ({
    id: `00000000-0000-8000-8000-${String(++id).padStart(12, '0')}`,
    url,
    kind,
    selectors: [
      { type: 'TextQuoteSelector', exact, prefix: 'as was said then, ', suffix: ' and so on' },
      { type: 'TextPositionSelector', start: id * 200, end: id * 200 + exact.length },
    ],
    facts,
    note: '',
    tags: [],
    created: saved,
    updated: saved,
    ...own,
  });
  const kept = { updated: '2025-04-02T10:00:00.000Z' };
  const article = {
    ...{ url, title: 'An old flood', site: 'The Old Courier', lang: 'en', added: saved, saved },
    annotations: [
      annotate('quote', '“Nobody saw it coming”', { form: 'direct', speaker: 'it' }, kept),
      annotate('quote', '“We had warned them twice”', { form: 'direct', speaker: 'She' }, kept),
      annotate('passage', 'the letters lay in a drawer', {}, { colour: 'yellow', note: 'Whose drawer?' }),
      annotate('quote', '“The wall was old”', { form: 'direct', speaker: 'Another cloud of choking smoke' }),
      annotate('actor', 'Wednesday', { type: 'person', name: 'Wednesday' }),
      annotate('figure', 'this week', { form: 'date', value: '2025-W12', resolved: '2025-W12' }),
    ],
  };
  return JSON.stringify({ format: 'newsgloss', version: 1, exported: saved, articles: [article] });
}

describe('bad input', () => {
  let server: PageServer;
  let browser: OpenBrowser;
  let downloads: Downloads;

  beforeAll(async () => {
    server = await servePages(PAGES, pages);
    downloads = makeDownloads();
    browser = await openSharedBrowser({ downloads: downloads.folder });
  });
  afterAll(async () => {
    await server.close();
    downloads.remove();
  });

  const open = async (path: string): Promise<{ page: Page; popup: Popup }> => {
    const page = await browser.newPage(`${server.base}${path}`);
    const popup = await browser.pressAction(page);
    await popup.waitFor(() => document.querySelector('.tabs') !== null);
    return { page, popup };
  };

  /** Nothing is wider than the view, cut off or over another, but for the line of a row, which ends in “…”. */
  const expectCalm = async (view: { evaluate: Evaluate }, what: string) => {
    const faults = await view.evaluate(findLayoutFaults);
    expect(
      faults.filter((fault) => !/^(?:span\.(?:line|lead)|button\.row-text) /.test(fault)),
      what,
    ).toEqual([]);
  };

  const countRows = (popup: Popup) => popup.evaluate(() => document.querySelectorAll('.row').length);

  test('a story with 3,000 findings: each list opens with its first rows, and a highlight stays', async () => {
    const { page, popup } = await open('many');
    for (const tab of ['overview', 'actor', 'figure', 'quote']) {
      await openTab(popup, tab);
      await popup.waitFor(() => document.querySelectorAll('.row').length >= 3);
      expect(await countRows(popup)).toBeLessThanOrEqual(200);
      await expectCalm(popup, tab);
    }
    await popup.close();
    const actions = actionsOn(browser, page);
    await actions.select('asked us to count letter 300');
    await actions.press('.toolbar', 'green');
    await waitUntil(async () => (await readWords(page, 'own-green')).length > 0, 'the highlight');
    await page.goto(`${server.base}many`);
    await markPage(browser, page);
    await waitUntil(async () => `${await readWords(page, 'own-green')}`.includes('count letter 300'), 'the highlight');
    await page.close();
  });

  test('an actor named 400 times is one row, which opens a part of its places and is kept in one press', async () => {
    const { page, popup } = await open('often');
    await openTab(popup, 'actor');
    await popup.waitFor(() => document.querySelector('.row .row-text[aria-expanded]') !== null);
    await popup.click('.row .row-text[aria-expanded]');
    await popup.waitFor(() => document.querySelectorAll('.place').length > 20);
    expect(await popup.evaluate(() => document.querySelectorAll('.place').length)).toBeLessThan(400);
    await expectCalm(popup, 'places');
    await popup.click('.row .keep');
    await popup.waitFor(() => document.querySelector('.keep[aria-pressed=true]') !== null);
    expect((await readAnnotations(browser)).filter(({ kind }) => kind === 'actor').length).toBe(1);
    await popup.close();
    await page.close();
  });

  test('a title of 400 characters has its place in every view', async () => {
    const { page, popup } = await open('long');
    await openTab(popup, 'mine');
    await expectCalm(popup, 'popup');
    await popup.close();
    await page.bringToFront();
    const actions = actionsOn(browser, page);
    await actions.select(MINE);
    await actions.press('.toolbar', 'pink');
    await waitUntil(
      async () => (await readAnnotations(browser)).some(({ colour }) => colour === 'pink'),
      'the highlight',
    );
    const library = await browser.extensionPage('library.html');
    for (const size of ['narrow', 'zoomed'] as const) {
      await library.setViewport(WINDOWS[size]);
      for (const [hash, selector] of [
        ['#', '.home-article'],
        [`#article=${encodeURIComponent(`${server.base}long`)}`, '.article-page'],
        [`#export=${encodeURIComponent(`${server.base}long`)}`, 'dialog[open]'],
      ] as const) {
        await library.evaluate((hash) => {
          location.hash = hash;
        }, hash);
        await library.waitForSelector(selector);
        const { width, all } = await library.evaluate(() => ({
          width: innerWidth,
          all: document.documentElement.scrollWidth,
        }));
        expect(all, `${hash} ${size}`).toBeLessThanOrEqual(width);
      }
    }
    await library.close();
    await page.close();
  });

  test('a page read from the right keeps its highlights, in the page, the popup and the library', async () => {
    const { page, popup } = await open('bad--arabic/page.html');
    for (const tab of ['overview', 'figure', 'mine']) {
      await openTab(popup, tab);
      await expectCalm(popup, tab);
    }
    await popup.close();
    await page.bringToFront();
    const words = await page.evaluate(() => {
      const [, paragraph] = document.querySelectorAll('article p, main p');
      return (paragraph?.textContent ?? '').trim().split(/\s+/).slice(1, 6).join(' ');
    });
    const actions = actionsOn(browser, page);
    await page.evaluate((words) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(words) ?? -1;
        if (at < 0) continue;
        node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        document.getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
        document.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
        return;
      }
    }, words);
    await browser.pressCommand('highlight');
    await actions.see('.toolbar');
    await actions.press('.toolbar', 'blue');
    await waitUntil(async () => `${await readWords(page, 'own-blue')}`.includes(words), 'the highlight');
    const library = await browser.extensionPage('library.html');
    await waitUntil(() => library.evaluate((words) => document.body.textContent?.includes(words), words), words);
    await library.close();
    await page.close();
  });

  test('an old library: nobody speaks who is nobody, nothing of the reader’s is gone', async () => {
    const library = await browser.extensionPage('library.html');
    const before = (await readAnnotations(browser)).length;
    const folder = mkdtempSync(join(tmpdir(), 'newsgloss-old-'));
    writeFileSync(join(folder, 'old.json'), writeOld());
    await library.waitForSelector('#import');
    await ((await library.$('#import')) as ElementHandle<HTMLInputElement>).uploadFile(join(folder, 'old.json'));
    await library.waitForSelector('#import-start');
    await clickIn(library, '#import-start');
    await waitUntil(() => library.evaluate(() => document.querySelector('dialog') === null), 'the import');
    rmSync(folder, { recursive: true });
    expect((await readAnnotations(browser)).length).toBe(before + 6);
    await waitUntil(() => library.evaluate(() => document.body.textContent?.includes('Whose drawer?')), 'the note');
    const home = await library.evaluate(() => document.body.textContent ?? '');
    for (const own of ['Nobody saw it coming', 'We had warned them twice', 'the letters lay in a drawer'])
      expect(home).toContain(own);
    for (const nobody of ['Another cloud', 'Wednesday', '2025-W12']) expect(home).not.toContain(nobody);
    await clickIn(library, '#export');
    await chooseFormat(library, 'text');
    await clickIn(library, '#export-start');
    const text = (await downloads.next()).bytes.toString('utf8');
    for (const own of [
      'Nobody saw it coming',
      'We had warned them twice',
      'the letters lay in a drawer',
      'Whose drawer?',
    ])
      expect(text).toContain(own);
    expect(text).not.toMatch(/\b(?:it|She)\b *:|— (?:it|She)\b|Another cloud|Wednesday|2025-W12/);
    await library.close();
  });
});
