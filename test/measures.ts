// Counts on the built extension, in both browsers, what the design asks of it: what is seen at once, what there is to press, and
// how many presses a journey takes.
//   npm run measures [-- --only=export] [--browser=firefox]
// Fails when a measure misses what is asked. Rows and the names of collections and tags are not counted as controls.
import { parseArgs } from 'node:util';
import { openBrowser } from './e2e/browser.ts';
import { makeDownloads } from './e2e/downloads.ts';
import { extensionFolder } from './e2e/extension.ts';
import type { BrowserKind } from './e2e/find-browser.ts';
import { PAGES, servePages } from './e2e/server.ts';
import type { Measured, Part } from './measures/context.ts';
import { libraryJourneys, libraryParts, workingJourneys } from './measures/library.ts';
import { overPageParts } from './measures/over-page.ts';
import { popupJourneys, popupParts } from './measures/popup.ts';
import { readingJourneys } from './measures/reading.ts';

/** What is asked: at most, or at least. */
const ASKED: { [measure: string]: ['≤' | '≥', number] } = {
  'popup: height that is not list, px': ['≤', 80],
  'popup: rows, Overview': ['≥', 8],
  'popup: rows, Actors': ['≥', 8],
  'popup: rows, Figures': ['≥', 8],
  'popup: rows, Quotes': ['≥', 8],
  'popup: rows, Overview, 320 px by touch': ['≥', 7],
  'popup: rows, Actors, 320 px by touch': ['≥', 7],
  'popup: rows, Figures, 320 px by touch': ['≥', 7],
  'popup: rows, Quotes, 320 px by touch': ['≥', 7],
  'popup: controls': ['≤', 8],
  'row: controls': ['≤', 3],
  'row: of these only on hover': ['≤', 0],
  'card: controls': ['≤', 8],
  'card: icons without a word': ['≤', 2],
  'card: controls, in doubt': ['≤', 10],
  'card: icons without a word, in doubt': ['≤', 2],
  'toolbar: controls': ['≤', 6],
  'correction: on the card': ['≤', 4],
  'library home: controls': ['≤', 9],
  'library home: links at the side': ['≤', 5],
  'article page: controls, without the words of its byline': ['≤', 6],
  'actor page: controls, without those of its rows': ['≤', 3],
  'export: controls': ['≤', 11],
  'export: lists to open': ['≤', 0],
  'read a note in the page, wide': ['≤', 0],
  'read a note in the page, narrow': ['≤', 1],
  'see an actor’s sentences': ['≤', 1],
  'copy a quotation from the popup': ['≤', 2],
  'copy a quotation from the popup, by a key': ['≤', 1],
  'change a kind': ['≤', 1],
  'not this person': ['≤', 1],
  'settle a speaker, in a list': ['≤', 2],
  'settle a speaker, on the card': ['≤', 1],
  'marks come back on a site': ['≤', 1],
  'all my highlights to Word, the last format': ['≤', 2],
  'all my highlights to Word': ['≤', 3],
  'a collection’s highlights to Word, the last format': ['≤', 2],
  'a collection’s highlights to Word': ['≤', 3],
  'a phrase of a saved text': ['≤', 0],
  'compare the two newest articles of a collection': ['≤', 1],
  'compare two others of a collection': ['≤', 3],
  'mend an author': ['≤', 1],
  density: ['≤', 2],
  'side panel': ['≤', 2],
  settings: ['≤', 2],
};

/** Where a browser cannot do what is asked: Firefox asks for its permission in no frame over a page, so that a tab asks first. */
const ALLOWED: { [measure: string]: { [browser: string]: number } } = {
  'marks come back on a site': { firefox: 2 },
};

const PARTS: Part[] = [
  ...popupParts,
  ...overPageParts,
  ...libraryParts,
  ...popupJourneys,
  ...readingJourneys,
  ...libraryJourneys,
  ...workingJourneys,
];

const { values } = parseArgs({ options: { only: { type: 'string', default: '' }, browser: { type: 'string' } } });
const kinds = (['chromium', 'firefox'] as const).filter((kind) => !values.browser || kind === values.browser);
const parts = PARTS.filter(({ name }) => name.includes(values.only));

/** Takes the measures of some parts in one browser; a part that fails says so, and the others go on. */
async function takeAll(kind: BrowserKind, parts: Part[], hasFinger: boolean): Promise<Measured> {
  const downloads = makeDownloads();
  const server = await servePages(PAGES);
  const browser = await openBrowser(kind, {
    extension: extensionFolder(kind),
    language: 'en',
    colourScheme: 'light',
    downloads: downloads.folder,
    hasFinger,
  });
  const context = {
    browser,
    downloads,
    sample: `${server.base}sample--river-heat/page.html`,
    doubt: `${server.base}card--doubt/page.html`,
  };
  let measured: Measured = {};
  for (const { name, take } of parts) {
    await browser.reset({ downloads: downloads.folder });
    try {
      measured = { ...measured, ...(await take(context)) };
    } catch (error) {
      console.error(`${kind}, ${name}: ${error}`);
    }
  }
  await browser.close();
  await server.close();
  downloads.remove();
  return measured;
}

const results = new Map<BrowserKind, Measured>();
for (const kind of kinds) {
  const measured: Measured[] = [];
  for (const finger of [false, true]) {
    const these = parts.filter(({ hasFinger = false }) => hasFinger === finger);
    if (these.length > 0) measured.push(await takeAll(kind, these, finger));
  }
  results.set(kind, Object.assign({}, ...measured));
}

const show = (value: number | undefined) => (value === undefined ? '–' : String(value)).padStart(9);
console.log(`${'measure'.padEnd(58)}${'asked'.padStart(7)}${kinds.map((kind) => kind.padStart(10)).join('')}`);
let missed = 0;
for (const [measure, [is, asked]] of Object.entries(ASKED)) {
  const values = kinds.map((kind) => results.get(kind)?.[measure]);
  const isTaken = values.some((value) => value !== undefined);
  if (parts.length < PARTS.length && !isTaken) continue;
  const isMet = values.every((value, at) => {
    const limit = ALLOWED[measure]?.[kinds[at] ?? ''] ?? asked;
    return value !== undefined && (is === '≤' ? value <= limit : value >= limit);
  });
  if (!isMet) missed++;
  const line = `${measure.padEnd(58)}${`${is} ${asked}`.padStart(7)}${values.map((value) => ` ${show(value)}`).join('')}`;
  console.log(`${line}  ${isMet ? 'ok' : 'MISSED'}`);
}
console.log(missed === 0 ? '\nAll are met.' : `\n${missed} are missed.`);
process.exitCode = missed === 0 ? 0 : 1;
