import { unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenBrowser } from './browser.ts';
import { type Downloads, makeDownloads } from './downloads.ts';
import { readAnnotations } from './extension-state.ts';
import { EDITS, HIGHLIGHT, writeEditedPage } from './generated-pages.ts';
import { allowPages, openMarkedPage } from './highlights.ts';
import { actionsOn } from './page-actions.ts';
import { PAGES, type PageServer, servePages } from './server.ts';
import { findWords } from './shadow-content.ts';
import { openSharedBrowser } from './shared-browser.ts';
import { chooseFormat, clickIn, waitUntil } from './wait.ts';

/** Stories in which a pronoun, a thing, a fragment or either of two women seems to speak, each from an outlet of its own. */
const STORIES = [
  [
    'Two engineers and a dyke',
    'Ida Lind, the engineer of the port of Brede, met Greta Lindemann, the mayor of the town, on Tuesday. Lind and Lindemann walked along the crest for two hours.',
    '“Nobody was told in time,” she said. The pumps had stood still for five months, and the night shift had learned of it from the newspaper.',
  ],
  [
    'Smoke over the harbour',
    'Another cloud of choking smoke rose over the tanks on Friday, and Jonas Weil, who commands the fire brigade, asked 400 families to stay indoors until the wind had turned.',
    'It said: “Keep the windows shut.” A flicker in the control room had told the men that the valve was open, and nobody had looked at the screen since the morning.',
  ],
  [
    'A letter that lay in a drawer',
    'The letter asked for €640,000 for repairs. Birgit Sand, who chairs the water board, said that the money had been set aside and that the contract would be signed in February.',
    '“They never answered,” they wrote. Amidst the papers the auditors found 19 more letters, none of them opened, and one that had come back from the post office.',
  ],
  [
    'The ferry that runs at night',
    'The council voted by nine to four to keep the night ferry, at a cost of €1.3 million a year. Marta Lindqvist, head of nursing at the hospital, had asked for it in March.',
    '“Without the boat there is no late shift,” Lindqvist said. More than 400 people cross each night, about 12 percent of them patients of the hospital on the hill.',
  ],
] as const;

const writeStory = ([title, ...paragraphs]: (typeof STORIES)[number], at: number): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="The Brede Post ${at}">
<style>main { max-width: 620px; margin: 24px auto; font: 18px/1.6 serif }</style></head>
<body><main><article><h1>${title}</h1>${[...paragraphs, ...paragraphs.toReversed()].map((text) => `<p>${text}</p>`).join('\n')}
<p>The council meets again in the first week of September, and its minutes will be published on the same day, as they have been since the flood of 2002.</p>
</article></main></body></html>`;

const HALMERE = '2026/halmere-sluice';
const RIVER = 'sample--river-heat/page.html';
const NIGHT = 'story/0';

/** Ten pages. */
const OPENED = [
  RIVER,
  'sample--news-traps/page.html',
  'places--paragraphs/page.html',
  'watch--hydration/page.html',
  'bad--malformed/page.html',
  HALMERE,
  ...STORIES.map((_, at) => `story/${at}`),
];

/** What the reader highlights, and writes to it. */
const MINE = [
  { page: RIVER, words: 'Both sides have told me that I would be', note: 'The best sentence of the debate.' },
  { page: HALMERE, words: HIGHLIGHT, note: 'Three warnings: ask for all of the letters.' },
  { page: NIGHT, words: 'the night shift had learned of it from', note: 'Who prints what the board does not say?' },
] as const;

/** What the reader keeps: a quotation whose speaker is certain. */
const KEPT = 'A salmon does not read a business plan';

/** Words that stand for nobody. */
const PRONOUNS = 'he|she|it|they|we|i|you|this|that|these|those|who|which|one|some|others|him|her|them';

describe('ten pages, three highlights, an essay and two files', () => {
  let server: PageServer;
  let browser: OpenBrowser;
  let downloads: Downloads;
  let library: Page;
  /** What was saved with the articles, without a word of the reader's. */
  let found: string[];

  beforeAll(async () => {
    const pages = new Map(STORIES.map((story, at) => [`/story/${at}`, writeStory(story, at)]));
    server = await servePages(PAGES, pages.set(`/${HALMERE}`, writeEditedPage(EDITS.unchanged)));
    downloads = makeDownloads();
    browser = await openSharedBrowser({ downloads: downloads.folder });
    await allowPages(browser);
  });
  afterAll(async () => {
    await server.close();
    downloads.remove();
  });

  /** Highlights words with a note, as it is written over the page. */
  async function highlight(page: Page, words: string, note: string): Promise<void> {
    const actions = actionsOn(browser, page);
    await actions.select(words);
    await actions.press('.toolbar', 'note');
    await actions.untilWriting('note');
    await page.keyboard.type(note);
    await waitUntil(async () => (await readAnnotations(browser)).some((one) => one.note === note), note);
    await actions.leave('.note', 'Escape');
  }

  /** Keeps a quotation from its card. */
  async function keep(page: Page, words: string): Promise<void> {
    const actions = actionsOn(browser, page);
    await actions.pressWords(words);
    const [line] = await findWords(page, words);
    await page.mouse.move((line?.left ?? 0) + 40, (line?.top ?? 0) + 8, { steps: 3 });
    await actions.press('.card', 'keep');
    await waitUntil(async () => (await readAnnotations(browser)).some(({ kind }) => kind === 'quote'), 'the quotation');
    await actions.leave('.card', 'Escape');
  }

  test('each is read; words are highlighted with a note, one quotation is kept, and all are saved', async () => {
    for (const path of OPENED) {
      const page = await openMarkedPage(browser, `${server.base}${path}`);
      await page.evaluate(() => document.querySelector('dialog')?.close());
      const mine = MINE.find((one) => one.page === path);
      if (mine) await highlight(page, mine.words, mine.note);
      if (path === RIVER) await keep(page, KEPT);
      const popup = await browser.pressAction(page);
      await popup.waitFor(() => document.querySelector('.save:enabled') !== null);
      await popup.click('.save');
      await popup.waitFor(() => document.querySelector('.save[data-saved]') !== null);
      await popup.close();
      await page.close();
    }
    const annotations = await readAnnotations(browser);
    expect(annotations.filter(({ note }) => note).map(({ note }) => note)).toEqual(MINE.map(({ note }) => note));
    const mine = [...MINE.map(({ words }) => words), KEPT];
    const words = annotations.map(({ selectors: [{ exact }] }) => exact);
    found = words.filter(
      (exact) => exact.length > 3 && !mine.some((own) => own.includes(exact) || exact.includes(own)),
    );
    expect(found.length).toBeGreaterThan(100);
  });

  test('four cards become an essay', async () => {
    library = await browser.extensionPage('library.html');
    await library.waitForSelector('.home-article');
    await clickIn(library, '.home-bar [data-shown=articles]');
    await clickIn(library, '.home-bar .more-menu > button');
    await clickIn(library, '.menu [data-act=select]');
    await clickIn(library, '.ticked-bar .collect');
    await library.waitForSelector('dialog [name=collection-name]');
    await library.type('dialog [name=collection-name]', 'Who was told?');
    await clickIn(library, 'dialog .name-form .main');
    await clickIn(library, '.collections li .side-row');
    await clickIn(library, '[href^="#essay"]');
    await library.waitForSelector('.tray .card');
    const cards = await library.$$eval('.tray .card-words', (words) => words.map(({ textContent }) => textContent));
    for (const { words } of MINE) expect(cards.join('\n')).toContain(words);
    await library.type('.heading-field', 'Before the night');
    for (const own of [...MINE.map(({ words }) => words), KEPT]) {
      const start = own.slice(0, 20);
      await library.focus(`.tray .card .grip[aria-label*="${start}"]`);
      await browser.press(library, '1');
      await waitUntil(
        () =>
          library.evaluate((words) => document.querySelector('[data-list="0"]')?.textContent?.includes(words), start),
        start,
      );
    }
    expect((await library.$$('[data-list="0"] .draft-card')).length).toBe(4);
  });

  /** Exports from an open view, and returns the files that come of it, by name, as text. */
  async function exportAs(opener: string, format: 'docx' | 'markdown'): Promise<string[]> {
    await clickIn(library, opener);
    await chooseFormat(library, format);
    await clickIn(library, '#export-start');
    const { name, bytes } = await downloads.next();
    await library.keyboard.press('Escape');
    await library.waitForSelector('dialog', { hidden: true });
    if (name.endsWith('.md')) return listParagraphs(bytes.toString('utf8'));
    const files = Object.entries(unzipSync(bytes)).filter(
      ([path]) => path === 'word/document.xml' || path.endsWith('.md'),
    );
    return files.flatMap(([path, content]) => {
      const text = Buffer.from(content).toString('utf8');
      return path.endsWith('.md') ? listParagraphs(text) : readWord(text);
    });
  }

  /** Every paragraph is the reader's or asked for, and nobody speaks who is nobody. */
  function check(paragraphs: string[]): void {
    const text = paragraphs.join('\n');
    for (const { words, note } of MINE) {
      expect(text).toContain(words);
      expect(text).toContain(note);
    }
    expect(text).toContain(KEPT);
    expect(text).toContain('Tom Ferriby');
    const plain = paragraphs.map((one) => one.replace(/^[>#*\s“"-]+|[\s”".,]+$/g, ''));
    expect(found.filter((exact) => plain.includes(exact))).toEqual([]);
    const speaks = new RegExp(
      `^(?:[—–-] ?)?(?:${PRONOUNS})(?: said)?[:,]|[—–] (?:${PRONOUNS})$|\\[\\[(?:${PRONOUNS})\\]\\]`,
      'i',
    );
    expect(paragraphs.filter((one) => speaks.test(one))).toEqual([]);
    for (const nobody of ['cloud of choking smoke', 'A flicker', 'Amidst', 'Ida Lind', 'Lindemann'])
      expect(text).not.toContain(nobody);
  }

  test.each(['docx', 'markdown'] as const)(
    'the essay as %s is the four cards, what was written, and their sources',
    async (format) => {
      const paragraphs = await exportAs('#export-collection', format);
      check(paragraphs);
      const isMine = (one: string) =>
        [...MINE.flatMap(({ words, note }) => [words, note]), KEPT].some((own) => one.includes(own));
      const isAsked = (one: string) =>
        /Who was told\?|Before the night|References|Two engineers|Nine gates|Warm homes/.test(one);
      expect(paragraphs.filter((one) => !isMine(one) && !isAsked(one))).toEqual([]);
    },
  );

  test.each(['docx', 'markdown'] as const)('all highlights as %s are the reader’s, and no more', async (format) => {
    await library.evaluate(() => {
      location.hash = '#';
    });
    await library.waitForSelector('.home-bar');
    check(await exportAs('#export', format));
  });
});

/** The paragraphs of a Word document. */
const readWord = (xml: string): string[] =>
  [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)]
    .map(([paragraph]) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, words]) => words).join(''))
    .map((words) => words.replaceAll('&amp;', '&').trim())
    .filter(Boolean);

/** The lines of a Markdown file, without its properties. */
const listParagraphs = (text: string): string[] =>
  text
    .replace(/^---\n.*?\n---\n/s, '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
