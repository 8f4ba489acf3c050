import type { Page } from 'puppeteer-core';
import { type CollectionTab, toHash } from '../../src/messaging/library-route.ts';
import { toReportHash } from '../../src/messaging/report-route.ts';
import type { OpenBrowser, Popup } from './browser.ts';
import { changeNotes, putRow, readAnnotations } from './extension-state.ts';
import { OVER_PAGE_VIEWS } from './over-page-views.ts';
import { choose, MENU, openSide, ROW_MENU } from './popup-actions.ts';
import { importSampleLibrary } from './sample-library.ts';
import { type OpenView, type View, WINDOWS } from './view.ts';
import { clickIn, waitUntil } from './wait.ts';

const SAMPLE = 'sample--news-traps/page.html';

/** A story in which either of two women may have said something, without a figure. */
const IN_DOUBT = 'card--doubt/page.html';

/** The first article of the sample library. */
const ADDRESS = 'https://news.example/0';
const ARTICLE = toHash({ view: 'article', url: ADDRESS });

/** One view of each page. */
const OF_EACH_PAGE = [
  ...['popup-actors', 'popup-correct-quote', 'popup-crowded', 'popup-right-to-left', 'popup-mine', 'panel', 'welcome'],
  ...['settings', 'library', 'library-article', 'library-actor', 'library-export'],
];

/** Whether a view is the one of its page that is looked at where one of each is enough. */
export const isOfEachPage = ({ name }: View): boolean => OF_EACH_PAGE.includes(name);

/** Every view and state that a person sees. */
export const VIEWS: View[] = [
  { name: 'popup-overview', page: SAMPLE, open: openTab('overview') },
  { name: 'popup-actors', page: SAMPLE, open: openTab('actor') },
  { name: 'popup-places', page: SAMPLE, open: openTab('actor', '.row:nth-child(1) .row-text') },
  { name: 'popup-figures', page: SAMPLE, open: openTab('figure') },
  { name: 'popup-quotes', page: SAMPLE, open: openTab('quote') },
  { name: 'popup-check', page: IN_DOUBT, open: openTab('quote', '.check') },
  { name: 'popup-row-menu', page: SAMPLE, open: openTab('actor', '.row:nth-child(3) .more-menu > button') },
  { name: 'popup-menu', page: SAMPLE, open: openTab('overview', MENU) },
  { name: 'popup-find', page: SAMPLE, open: openTab('figure', MENU, '[data-act=find]') },
  { name: 'popup-rejected', page: SAMPLE, open: openTab('figure', ROW_MENU, '[data-act=reject]', '.notice button') },
  { name: 'popup-correct-actor', page: SAMPLE, open: openTab('actor', ROW_MENU, '[data-act=correct]') },
  {
    name: 'popup-split',
    page: SAMPLE,
    open: openTab('actor', ROW_MENU, '[data-act=correct]', '.split summary'),
  },
  { name: 'popup-correct-figure', page: SAMPLE, open: openTab('figure', ROW_MENU, '[data-act=correct]') },
  { name: 'popup-correct-quote', page: SAMPLE, open: openTab('quote', ROW_MENU, '[data-act=correct]') },
  { name: 'popup-nothing-mine', page: SAMPLE, open: openTab('mine') },
  { name: 'popup-crowded', page: 'crowded', open: openTab('figure') },
  { name: 'popup-crowded-overview', page: 'crowded', open: openTab('overview') },
  { name: 'popup-no-article', page: 'not--weather/page.html', open: openPopup('.message h1') },
  { name: 'popup-right-to-left', page: 'bad--arabic/page.html', open: openTab('figure') },
  { name: 'popup-empty', page: IN_DOUBT, open: openTab('figure') },
  { name: 'panel', page: SAMPLE, open: openPanel },
  { name: 'welcome', open: openPage('welcome.html', '.press') },
  { name: 'welcome-mark', open: openWelcome('.press', '.sample .kind-mark', '.over-card') },
  { name: 'welcome-highlight', open: openWelcome('.press', '.over-bar') },
  { name: 'settings', open: openPage('settings.html', 'input[name=quote]') },
  { name: 'report', page: SAMPLE, open: openReport },
  { name: 'report-gone', open: openPage('report.html#1,2-3', '[role=alert]') },
  { name: 'library-empty', open: openPage('library.html', '.library-layout .empty') },
  { name: 'library', open: openLibrary('#', '.own-line') },
  { name: 'note-in-tab', open: openNoteInTab },
  { name: 'library-notes', open: openLibrary('#notes', '.own-line') },
  { name: 'library-select', open: openSelecting },
  { name: 'library-ticked', open: openLibrary('#articles', '.article-row', '.tick') },
  { name: 'library-tag', open: openLibrary('#tag=pumps', '.own-line') },
  { name: 'library-search', open: openSearch('pumps', '.text-hit') },
  { name: 'library-nothing-found', open: openSearch('three pomps', '.nothing-found') },
  { name: 'library-backup', open: openLibrary('#', '.backup-line', '.backup-line') },
  {
    name: 'library-byline-authors',

    open: openLibrary(ARTICLE, '.story', '.byline [data-part=authors]'),
  },
  {
    name: 'library-byline-date',

    open: openLibrary(ARTICLE, '.story', '.byline [data-part=published]'),
  },
  {
    name: 'library-citation-menu',

    open: openLibrary(ARTICLE, '.story', '.citation .more-menu > button'),
  },
  { name: 'library-article', open: openLibrary(ARTICLE, '.story', '.found-kind summary') },
  { name: 'library-mark', open: openLibrary(ARTICLE, '.story mark', '.story mark:not(.kind-mark) span') },
  { name: 'library-changes', open: openLibrary(ARTICLE, '.text-changed', '.text-changed .link') },
  { name: 'library-people', open: openLibrary('#people', '.found-row .keep-found') },
  { name: 'library-figures', open: openLibrary('#figures', '.found-row .keep-found') },
  {
    name: 'library-compare',

    open: openLibrary(toHash({ view: 'compare', urls: [ADDRESS, 'https://news.example/2'] }), '.comparison'),
  },
  {
    name: 'library-timeline',

    open: openLibrary(toHash({ view: 'timeline', urls: [ADDRESS, 'https://news.example/2'] }), '.timeline'),
  },
  { name: 'library-actor', open: openLibrary('#actor=Ada%20Lund', '.actor-page h3', '.check-found') },
  {
    name: 'library-export',

    open: openLibrary(`#export=${encodeURIComponent(ADDRESS)}`, 'dialog[open] .sheet p'),
  },
  {
    name: 'library-export-formats',

    open: openLibrary('#export=', 'dialog[open] .sheet p', '#export-more'),
  },
  { name: 'library-collection', open: openCollection('collection', '.member') },
  { name: 'library-collection-articles', open: openCollection('collection-articles', '.member') },
  { name: 'library-collection-compare', open: openCollection('collection-compare', '.comparison') },
  { name: 'library-collection-timeline', open: openCollection('collection-timeline', '.days dd') },
  {
    name: 'library-menu',

    open: openCollection('collection-articles', '.member', '.member:nth-child(2) .more-menu > button'),
  },
  { name: 'library-essay', open: openCollection('essay', '.draft-card') },
  { name: 'settings-folder', open: openFolder({ isGone: false }) },
  { name: 'settings-folder-gone', open: openFolder({ isGone: true }) },
  { name: 'settings-computers-off', open: openComputers(null) },
  { name: 'settings-computers', open: openComputers({}) },
  {
    name: 'settings-computers-question',

    open: openComputers({ question: 'meeting', preview: { here: 1204, there: 386, both: 41 }, unread: 1 }),
  },
  { name: 'library-trash', open: openTrash },
  // The following views have annotations of the sample page.
  { name: 'popup-mine', page: SAMPLE, open: openMine },
  { name: 'popup-conflict', page: SAMPLE, open: openConflict },
  { name: 'popup-saved', page: SAMPLE, open: openSaved },
  { name: 'popup-earlier', page: SAMPLE, open: openEarlier },
  {
    name: 'welcome-mine',

    open: openWelcome('.press', '.over-bar [data-colour=green]', '.next', '.in-library'),
  },
  ...OVER_PAGE_VIEWS,
];

function openPopup(selector: string) {
  return async (browser: OpenBrowser, page: Page): Promise<Popup> => {
    const popup = await browser.pressAction(page);
    await popup.waitFor((one) => document.querySelector(one) !== null, selector);
    return popup;
  };
}

/** Opens a tab of the popup's list, and clicks the given elements in it, one after the other. */
function openTab(tab: string, ...folded: string[]) {
  return async (browser: OpenBrowser, page: Page): Promise<OpenView> => {
    const popup = await openPopup('.tabs')(browser, page);
    await popup.click(`#tab-${tab}`);
    await popup.waitFor((one) => document.querySelector(`#tab-${one}[aria-selected=true]`) !== null, tab);
    for (const selector of folded) {
      await popup.waitFor((one) => document.querySelector(one) !== null, selector);
      await popup.click(selector);
    }
    return popup;
  };
}

/** Keeps a figure if none is kept, writes a note on it, and opens that of the article. */
async function openMine(browser: OpenBrowser, page: Page): Promise<OpenView> {
  const popup = await openPopup('.tabs')(browser, page);
  await popup.click('#tab-figure');
  await popup.waitFor(() => document.querySelector('.row .keep') !== null);
  const isKept = () => document.querySelector('.row .keep[aria-pressed=true]') !== null;
  if (!(await popup.evaluate(isKept))) {
    // By touch, it has no button of its own.
    await popup.evaluate(() => document.querySelector<HTMLElement>('.row .row-text')?.focus());
    await popup.press('k');
  }
  await popup.waitFor(isKept);
  await popup.click('#tab-mine');
  await popup.waitFor(() => document.querySelector('.write-page') !== null && document.querySelector('.row') !== null);
  await choose(popup, ROW_MENU, 'note');
  await popup.waitFor(() => document.querySelector('.row textarea') !== null);
  await popup.click('.write-page');
  await popup.waitFor(() => document.querySelector('.page-note textarea') !== null);
  return popup;
}

/** Writes a note on something kept, which another window has changed meanwhile. */
async function openConflict(browser: OpenBrowser, page: Page): Promise<OpenView> {
  const popup = (await openMine(browser, page)) as Popup;
  await popup.evaluate(() => document.querySelector<HTMLElement>('.write-page')?.click());
  await changeNotes(browser, 'What the council said, and when: **ask the clerk**.');
  await popup.type('.row textarea', 'Who said so, and when?');
  await popup.waitFor(() => document.querySelector('.conflict') !== null);
  return popup;
}

/** Saves the article, and deletes what is kept in it, which shows a notice with an undo button. */
async function openSaved(browser: OpenBrowser, page: Page): Promise<OpenView> {
  const popup = await openPopup('.tabs')(browser, page);
  if (await popup.evaluate(() => document.querySelector('.save:enabled') !== null)) await popup.click('.save');
  await popup.waitFor(() => document.querySelector('.save[data-saved]') !== null);
  await popup.click('#tab-mine');
  await popup.waitFor(() => document.querySelector('.mark .more-menu') !== null);
  await choose(popup, '.mark .more-menu > button', 'delete');
  await popup.waitFor(() => document.querySelector('.notice button') !== null);
  return popup;
}

/** Opens the overview of an article about somebody whom a highlight in another article names. */
async function openEarlier(browser: OpenBrowser, page: Page): Promise<OpenView> {
  await putRow(browser, 'annotations', highlightOf('Annelies Brandsma had asked for a second siren'));
  return openPopup('.earlier')(browser, page);
}

async function openPanel(browser: OpenBrowser, page: Page): Promise<OpenView> {
  const popup = await openTab('overview')(browser, page);
  const panel = await openSide(browser, popup as Popup);
  await panel.waitFor(() => document.querySelector('.entries') !== null);
  return panel;
}

/** Opens the library with the sample articles, and clicks the given elements. */
function openLibrary(hash: string, selector: string, pressed?: string) {
  return async (browser: OpenBrowser): Promise<OpenView> => {
    const page = await browser.extensionPage('library.html');
    // Imported once for all following views.
    await page.waitForSelector('.home, .library-layout .empty');
    if ((await page.$('.home')) === null) await importSampleLibrary(page);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, hash);
    await page.waitForSelector(selector);
    if (pressed) await clickIn(page, pressed);
    return toView(browser, page);
  };
}

/** Opens a report about the beginning of a story. */
async function openReport(browser: OpenBrowser, page: Page): Promise<OpenView> {
  await (await openTab('overview')(browser, page)).close();
  const newest = await browser.evaluateInBackground(async () => {
    interface Tabs {
      query(about: object): Promise<{ id: number }[]>;
    }
    const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
    return Math.max(...(await tabs.query({})).map(({ id }) => id));
  });
  return openPage(`report.html${toReportHash(newest, { start: 0, end: 60 })}`, 'textarea')(browser);
}

/** Opens the note of an annotation in a tab, where it goes on when its page takes what is typed. */
async function openNoteInTab(browser: OpenBrowser): Promise<OpenView> {
  await (await openLibrary('#', '.own-line')(browser)).close();
  const noted = (await readAnnotations(browser)).find(({ note }) => note);
  return openPage(`frame.html?note=${noted?.id}`, 'textarea:focus')(browser);
}

/** Puts a collection of three articles and an annotation into the library, if there is none, and opens a view of it. */
function openCollection(name: CollectionTab, selector: string, pressed?: string) {
  return async (browser: OpenBrowser): Promise<OpenView> => {
    const view = await openLibrary('#', '.own-line')(browser);
    await putRow(browser, 'collections', COLLECTION);
    await view.close();
    return openLibrary(`#${name}=c1`, selector, pressed)(browser);
  };
}

const MOMENT = '2026-05-02T00:00:00.000Z';
const idOf = (number: number): string => `00000000-0000-8000-8000-${String(number).padStart(12, '0')}`;

/** A collection of three articles and an annotation, with a draft. */
const COLLECTION = {
  id: 'c1',
  name: 'Who let the river in?',
  note: 'The pumps failed once; the letters failed for five months.',
  items: [...[0, 1, 2].map((at) => ({ article: `https://news.example/${at}` })), { annotation: idOf(15) }],
  sections: [
    {
      heading: 'What was known before March',
      parts: [
        { annotation: idOf(2) },
        { annotation: idOf(5) },
        { id: 't1', text: 'Two papers, two dates for *one* letter.' },
      ],
    },
    { heading: 'Who paid', parts: [] },
  ],
  created: MOMENT,
  updated: MOMENT,
};

/** A highlight in an article that is not in the library. */
const highlightOf = (exact: string) => ({
  id: idOf(99),
  url: 'https://news.example/siren',
  kind: 'passage',
  selectors: [
    { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
    { type: 'TextPositionSelector', start: 0, end: exact.length },
  ],
  facts: {},
  note: '',
  tags: [],
  colour: 'green',
  created: MOMENT,
  updated: MOMENT,
});

/** Types into the search field of the library. */
function openSearch(typed: string, selector: string) {
  return async (browser: OpenBrowser): Promise<OpenView> => {
    const view = await openLibrary('#', '.own-line')(browser);
    await view.evaluate(async (typed) => {
      const field = document.querySelector<HTMLInputElement>('header [type=search]');
      if (field) field.value = typed;
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    }, typed);
    await waitUntil(() => view.evaluate((one) => document.querySelector(one) !== null, selector), selector);
    return view;
  };
}

/** Lets highlights be ticked, and ticks one. */
async function openSelecting(browser: OpenBrowser): Promise<OpenView> {
  const view = await openLibrary('#', '.own-line')(browser);
  for (const selector of ['.home-bar .more-menu > button', '[data-act=select]', '.own-line input'])
    await view.evaluate(async (selector) => {
      while (!document.querySelector(selector)) await new Promise((resolve) => setTimeout(resolve, 40));
      document.querySelector<HTMLElement>(selector)?.click();
    }, selector);
  await waitUntil(() => view.evaluate(() => document.querySelector('.ticked-bar .remove') !== null), 'the bar');
  return view;
}

/** Deletes an article, and opens the trash. */
async function openTrash(browser: OpenBrowser): Promise<OpenView> {
  const view = await openLibrary('#', '.own-line')(browser);
  await view.evaluate(async () => {
    const until = async (selector: string) => {
      while (!document.querySelector(selector)) await new Promise((resolve) => setTimeout(resolve, 40));
      return document.querySelector<HTMLElement>(selector);
    };
    location.hash = '#articles';
    (await until('.tick'))?.click();
    (await until('.ticked-bar .remove'))?.click();
    await until('.notice');
    location.hash = '#trash';
    await until('.trashed, .trash .empty');
  });
  return view;
}

function openPage(path: string, selector: string) {
  return async (browser: OpenBrowser): Promise<OpenView> => {
    const page = await browser.extensionPage(path);
    await page.waitForSelector(selector);
    return toView(browser, page);
  };
}

/** Opens the settings with a folder of the extension's own as the one that was chosen, which may be gone since. Firefox has no such folders. */
function openFolder({ isGone }: { isGone: boolean }) {
  return async (browser: OpenBrowser): Promise<OpenView> => {
    const page = await browser.extensionPage('settings.html');
    await page.waitForSelector('#folder-choose, #downloads');
    if (browser.kind === 'firefox') return toView(browser, page);
    await page.evaluate(() => {
      const pick = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('Notes', { create: true });
      Object.assign(globalThis, { showDirectoryPicker: pick });
    });
    await clickIn(page, '#folder-choose');
    await page.waitForSelector('#folder-save:enabled');
    if (!isGone) return toView(browser, page);
    await page.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry('Notes', { recursive: true }));
    await clickIn(page, '#folder-save');
    await page.waitForSelector('#folder-save:enabled');
    return toView(browser, page);
  };
}

/** Opens the settings with the library shared through a folder, as its last sync went; not shared yet for null. */
function openComputers(last: object | null) {
  return async (browser: OpenBrowser): Promise<OpenView> => {
    const view = await openFolder({ isGone: false })(browser);
    if (last && browser.kind === 'chromium') {
      const unasked = { synced: new Date().toISOString(), question: null, preview: null, unread: 0, isRenamed: false };
      await view.evaluate(putLastSync, { ...unasked, problem: '', message: '', ...last });
      await waitUntil(() => view.evaluate(() => document.querySelector('#computers-status') !== null), 'the state');
    }
    await view.evaluate(() => document.querySelector('#computers')?.scrollIntoView());
    return view;
  };
}

/** Runs in a page of the extension: the library is shared, and the last sync went like this. */
async function putLastSync(last: object): Promise<void> {
  const opening = indexedDB.open('newsgloss-copies');
  await new Promise((resolve) => opening.addEventListener('success', resolve));
  const transaction = opening.result.transaction('copies', 'readwrite');
  transaction.objectStore('copies').put({ isOn: true, name: 'Desk', last }, 'sync');
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  opening.result.close();
  new BroadcastChannel('newsgloss-copies').postMessage(null);
}

/** Opens the welcome page, and clicks these elements, one after the other, until the last is there. */
function openWelcome(...selectors: string[]) {
  return async (browser: OpenBrowser): Promise<OpenView> => {
    const page = await browser.extensionPage('welcome.html');
    for (const [at, selector] of selectors.entries()) {
      await page.waitForSelector(selector);
      if (at < selectors.length - 1) await clickIn(page, selector);
    }
    return toView(browser, page);
  };
}

const toView = ({ readTree }: OpenBrowser, page: Page): OpenView => ({
  evaluate: page.evaluate.bind(page) as OpenView['evaluate'],
  screenshot: async (path) => {
    const fullPage = await page.evaluate(() => {
      scrollTo(0, 0);
      return document.documentElement.scrollHeight > innerHeight;
    });
    // Chromium shifts the picture of a whole page from right to left that is not higher than the window.
    await page.screenshot({ path: path as `${string}.png`, fullPage });
  },
  ...(readTree && { readTree: () => readTree(page) }),
  resize: (to) => page.setViewport(WINDOWS[to]),
  close: () => page.close(),
});
