import { unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenBrowser } from './browser.ts';
import { type Downloads, makeDownloads } from './downloads.ts';
import { tickArticles } from './library-actions.ts';
import { openSampleLibrary } from './open-sample-library.ts';
import { screenshotPath } from './screenshots.ts';
import { kind } from './shared-browser.ts';
import { chooseFormat, clickIn, waitUntil } from './wait.ts';

/** Runs in a page of the extension: the note of the only collection; if another is given, stores that as an editor elsewhere would. */
function storeNote(note: string | null): Promise<string> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('newsgloss');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('collections', 'readwrite');
      const store = transaction.objectStore('collections');
      const reading = store.getAll();
      reading.onsuccess = () => note !== null && store.put({ ...reading.result[0], note });
      transaction.onabort = () => reject(transaction.error);
      transaction.oncomplete = () => {
        opening.result.close();
        resolve(reading.result[0]?.note);
      };
    };
  });
}

/** Runs in a page of the extension: the paragraphs of the only collection. */
function readTexts(): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('newsgloss');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('collections');
      const reading = transaction.objectStore('collections').getAll();
      transaction.oncomplete = () => {
        opening.result.close();
        const sections: { parts: { text?: string }[] }[] = reading.result[0]?.sections ?? [];
        resolve(sections.flatMap(({ parts }) => parts.flatMap(({ text }) => (text === undefined ? [] : [text]))));
      };
    };
  });
}

describe('from the library to the essay', () => {
  let browser: OpenBrowser;
  let downloads: Downloads;
  let library: Page;

  beforeAll(async () => {
    downloads = makeDownloads();
    ({ browser, library } = await openSampleLibrary(downloads));
  });
  afterAll(() => downloads.remove());

  const click = (selector: string) => clickIn(library, selector);
  const readAll = (selector: string) =>
    library.evaluate(
      (one) => [...document.querySelectorAll(one)].map(({ textContent }) => textContent ?? ''),
      selector,
    );
  const untilAll = (selector: string, expected: (string | RegExp)[]) =>
    waitUntil(async () => {
      const all = await readAll(selector);
      return all.length === expected.length && expected.every((one, at) => all[at]?.match(one));
    }, `${expected} in ${selector}`);
  const grip = (words: string) => `.grip[aria-label*="${words}"]`;
  /** Presses keys on the grip of a row, one after the other. */
  const press = async (words: string, ...keys: Parameters<OpenBrowser['press']>[1][]) => {
    await library.focus(grip(words));
    for (const key of keys) await browser.press(library, key);
  };

  /** The places of elements in the window, which are scrolled into view. */
  const findPlaces = (...selectors: string[]) =>
    library.evaluate((all) => {
      const elements = all.map((one) => document.querySelector(one) as Element);
      for (const element of elements) element.scrollIntoView({ block: 'center', behavior: 'instant' });
      return elements.map((element) => element.getBoundingClientRect().toJSON() as { x: number; y: number });
    }, selectors);

  test('three articles go into a new collection, and are ordered by the keyboard, which is said', async () => {
    await tickArticles(library, 2, 3, 4);
    await click('.ticked-bar .collect');
    await library.waitForSelector('dialog[open] [name=collection-name]');
    await library.type('dialog [name=collection-name]', 'Who let the river in?');
    await click('dialog .name-form .main');
    await waitUntil(async () => (await readAll('.notice'))[0]?.includes('3 items added'));
    await click('.collections li .side-row');
    await click('.tab-links a[href^="#collection-articles"]');
    await untilAll('.member .words span', [/A year after/, /Flood: what/, /River bursts/]);
    await press('River bursts', ' ', 'ArrowUp', 'ArrowUp');
    await waitUntil(async () => (await readAll('.collection [role=status]'))[0] === '1 of 3');
    await browser.press(library, ' ');
    await untilAll('.member .words span', [/River bursts/, /A year after/, /Flood: what/]);
    await waitUntil(async () => (await readAll('.collection [role=status]'))[0] === 'Dropped: 1 of 3');
    expect(await library.evaluate(() => document.activeElement?.getAttribute('data-grip'))).toContain('news.example/0');
  });

  test('its two newest articles are compared at once, others on request, and its dates are in words', async () => {
    await click('.tab-links a[href^="#collection-compare"]');
    await untilAll('.comparison thead a', [/A year after/, /Flood: what/]);
    expect(await readAll('.comparison [scope=row]')).toEqual(['My highlights', 'Ada Lund', 'Bo Ek', 'people']);
    await click('.comparison thead th:nth-child(3) .more-menu > button');
    await click('.comparison thead [role=menuitem]');
    await untilAll('.comparison thead a', [/A year after/, /River bursts/]);
    await click('.tab-links a[href^="#collection-timeline"]');
    const days = [/^March 14, 2025$/, /^March 15, 2025$/, /^January 2026$/, /^March 14, 2026$/];
    await untilAll('.days dt', days);
    await click('.segmented button:last-child');
    await untilAll('.days dt', [/^October 2024$/, ...days]);
  });

  test('its highlights are exported in two presses, and nothing that was only found', async () => {
    await click('#export-collection');
    await library.waitForSelector('.export-dialog .tile :checked');
    await click('#export-start');
    const { name, bytes } = await downloads.next();
    expect(name).toBe('Who let the river in.docx');
    const document = Buffer.from(unzipSync(bytes)['word/document.xml'] ?? []).toString('utf8');
    expect(document).toContain('the pumps had not run since autumn');
    expect(document).not.toMatch(/Water board|We wrote to them|found by Newsgloss/);
    await browser.press(library, 'Escape');
    await library.waitForSelector('dialog', { hidden: true });
  });

  test('cards go into sections by digit, button, arrow keys and pointer', async () => {
    await click('.tab-links a[href^="#essay"]');
    await library.waitForSelector('.tray .card');
    expect(Number(await readAll('.tray h3 b'))).toBeGreaterThanOrEqual(10);
    await library.type('.heading-field', 'Before the flood');
    await click('.add-section');
    await library.waitForSelector('.essay-section:nth-of-type(2)');
    await library.type('.essay-section:nth-of-type(2) .heading-field', 'After it');
    await press('the pumps had not', '1');
    await untilAll('[data-list="0"] .draft-words', [
      /^“the pumps had not run since autumn” \(Berg, 2025, para\. 2\)\.$/,
    ]);
    await click('.tray .send[aria-label*="Nobody was warned"]');
    await click('dialog .collection-choices li:first-child button');
    await untilAll('[data-list="0"] .draft-words', [
      /pumps/,
      /^Ada Lund: “Nobody was warned in time” \(Berg, 2025, para\. 2\)\.$/,
    ]);
    await press('Nobody was warned', ' ', 'ArrowUp', ' ');
    await untilAll('[data-list="0"] .draft-words', [/Nobody/, /pumps/]);
    const [to, from] = await findPlaces('[data-list="1"]', grip('The wall was old'));
    if (!to || !from) throw new Error('There is nothing to drag');
    await library.mouse.move(from.x + 8, from.y + 12);
    await library.mouse.down();
    await library.mouse.move(to.x + 200, to.y + 20, { steps: 5 });
    await library.waitForSelector('.ghost');
    await library.screenshot({ path: screenshotPath(`essay-drag-${kind}`) });
    await library.mouse.up();
    await untilAll('[data-list="1"] .draft-words', [/^Bo Ek: “The wall was old” \(“Flood: What We Know,” 2025\)\.$/]);
    await untilAll('.references li', [/^Berg, I\. \(2025/, /^Flood: what we know\. \(2025/]);
  });

  test('a new paragraph has the cursor, and what is typed at once is kept; an empty one is not', async () => {
    const section = '.essay-section:nth-of-type(2)';
    const sentence = 'Two papers, two dates for one letter. ';
    await clickIn(library, `${section} .add-text`);
    await library.keyboard.type(sentence);
    await untilAll(`${section} [data-own=true]`, ['']);
    const typed = () =>
      library.$$eval('.draft-card .note-field', (all) => (all as HTMLTextAreaElement[]).map(({ value }) => value));
    expect(await typed()).toEqual([sentence]);
    await waitUntil(async () => (await library.evaluate(readTexts)).join() === sentence, 'the paragraph to be stored');
    await library.keyboard.type('Which?');
    await waitUntil(async () => (await library.evaluate(readTexts)).join() === `${sentence}Which?`);
    await clickIn(library, `${section} .add-text`);
    await waitUntil(async () => (await typed()).length === 2, 'another paragraph');
    await click('.paper > .note-field');
    await waitUntil(async () => (await typed()).length === 1, 'the empty paragraph to be gone');
    expect(await library.evaluate(readTexts)).toEqual([`${sentence}Which?`]);
  });

  test('a speaker in doubt is asked for before he or she is named', async () => {
    await click('.from-text');
    await untilAll('.tray .card-words', [/Two of the three/, /We wrote to them/, /October/]);
    await click('.tray .send[aria-label*="We wrote"]');
    await click('dialog .collection-choices li:last-child button');
    const asked = () => library.evaluate(() => document.querySelector('.speaker-question')?.textContent ?? '');
    await waitUntil(async () => (await asked()).includes('The speaker is not certain.'), 'the question');
    await library.screenshot({ path: screenshotPath(`essay-doubt-${kind}`) });
    const words = async () => (await readAll('.draft-words')).find((one) => one.includes('We wrote'));
    const doubtful = 'perhaps Ada Lund: “We wrote to them in October” (Berg, 2025, para. 3).';
    await waitUntil(async () => (await words()) === doubtful, doubtful);
    await click('.speaker-question button');
    await waitUntil(async () => (await words()) === 'Ada Lund: “We wrote to them in October” (Berg, 2025, para. 3).');
    expect(await readAll('.speaker-question')).toEqual([]);
    await click('.from-text');
  });

  test('its Word file has headings, quotations, citations and the list of sources in place', async () => {
    await click('#export-collection');
    await chooseFormat(library, 'docx');
    await waitUntil(async () => (await readAll('.sheet p')).some((words) => words.includes('“Nobody was warned')));
    await click('#export-start');
    const { name, bytes } = await downloads.next();
    expect(name).toBe('Who let the river in.docx');
    const document = Buffer.from(unzipSync(bytes)['word/document.xml'] ?? []).toString('utf8');
    const places = [
      'Who let the river in?',
      'Before the flood',
      '“Nobody was warned in time”',
      '(Berg, 2025, para. 2)',
      '“the pumps had not run since autumn”',
      'Who knew?',
      'After it',
      '“The wall was old”',
      'References',
      'Berg, I. (2025, March 14)',
    ].map((words) => document.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    await browser.press(library, 'Escape');
    await library.waitForSelector('dialog', { hidden: true });
  });

  test('a note that was changed elsewhere meanwhile is kept beside what was written here', async () => {
    await click('.tab-links a[href^="#collection"]');
    await library.waitForSelector('[data-tab=collection]');
    await click('.collection-head .more-menu > button');
    await click('.collection-head [data-act=note]');
    await library.waitForSelector('.collection .note-field:focus');
    await library.type('.collection .note-field', 'Who paid?');
    await waitUntil(async () => (await library.evaluate(storeNote, null)) === 'Who paid?', 'the note');
    await library.evaluate(storeNote, 'From another window.');
    await library.type('.collection .note-field', ' And when?');
    await waitUntil(async () => (await readAll('.conflict blockquote'))[0] === 'From another window.', 'the conflict');
    await library.screenshot({ path: screenshotPath(`collection-conflict-${kind}`) });
    await click('.conflict [data-choice=both]');
    const both = 'From another window.\n\nWho paid? And when?';
    await waitUntil(async () => (await library.evaluate(storeNote, null)) === both, 'both notes');
    const shown = () => library.evaluate(() => document.querySelector<HTMLTextAreaElement>('.note-field')?.value);
    expect(await shown()).toBe(both);
    expect(await readAll('.conflict')).toEqual([]);
  });

  test('a deleted collection is back when that is undone', async () => {
    await click('.tab-links a[href^="#collection"]');
    await click('.collection-head .more-menu > button');
    await click('.collection-head [data-act=delete]');
    await library.waitForSelector('.collections .hint');
    await click('.notice button');
    await untilAll('.collections li .side-row', [/Who let the river in/]);
  });

  test('nothing went wrong on the way', async () => expect(await browser.readErrors()).toEqual([]));
});
