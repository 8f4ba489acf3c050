import type { Page } from 'puppeteer-core';
import { VIEWS } from '../e2e/views.ts';
import { clickIn, waitUntil } from '../e2e/wait.ts';
import { type Context, type Part, Presses, untilThere } from './context.ts';
import { controlsIn, countControls } from './count.ts';

const DIALOG = 'dialog[open]';

/** Opens the library with the sample articles and their collection at an address in it. */
async function openLibrary({ browser, sample }: Context, hash: string, selector: string): Promise<Page> {
  const view = VIEWS.find(({ name }) => name === 'library-collection');
  const page = await browser.newPage(sample);
  await (await view?.open(browser, page))?.close();
  await page.close();
  const library = await browser.extensionPage(`library.html${hash}`);
  await untilThere(library, selector);
  return library;
}

/** Exports from an open view, with this format as the last one or another, and counts the presses. */
async function countExport(
  library: Page,
  opener: string,
  last: 'docx' | 'markdown',
  context: Context,
): Promise<number> {
  const presses = new Presses();
  await presses.in(library, opener);
  await untilThere(library, `${DIALOG} .tile:has(:checked)`);
  if (last !== 'docx') await presses.in(library, `${DIALOG} [data-format=docx]`);
  await presses.in(library, '#export-start');
  const { name } = await context.downloads.next();
  if (!name.endsWith('.docx')) throw new Error(`${name} is no Word file`);
  await library.keyboard.press('Escape');
  await waitUntil(async () => (await library.$(DIALOG)) === null, 'the dialog to close');
  return presses.count;
}

/** Makes Markdown the format that was used last. */
async function exportMarkdown(library: Page, opener: string, { downloads }: Context): Promise<void> {
  await clickIn(library, opener);
  await clickIn(library, `${DIALOG} [data-format=markdown]`);
  await clickIn(library, '#export-start');
  await downloads.next();
  await library.keyboard.press('Escape');
  await waitUntil(async () => (await library.$(DIALOG)) === null, 'the dialog to close');
}

/** The views of the library. */
export const libraryParts: Part[] = [
  {
    name: 'library home',
    async take(context) {
      const library = await openLibrary(context, '', '.home-article');
      const main = await library.evaluate(
        countControls,
        controlsIn('body', '.results, #sidebar li, #sidebar a, .side-foot'),
      );
      const side = await library.evaluate(countControls, controlsIn('#sidebar > a, .side-quiet, .side-foot'));
      await library.close();
      return { 'library home: controls': main.names.length, 'library home: links at the side': side.names.length };
    },
  },
  {
    name: 'article page',
    async take(context) {
      const library = await openLibrary(context, '#article=https%3A%2F%2Fnews.example%2F0', '.article-page .story');
      const rows = '.story, .byline .part, .own-line, .in-text, .text-changed';
      const page = await library.evaluate(countControls, controlsIn('.article-page', rows));
      await library.close();
      return { 'article page: controls, without the words of its byline': page.names.length };
    },
  },
  {
    name: 'actor page',
    async take(context) {
      const library = await openLibrary(context, '#actor=Ada%20Lund', '.actor-page .found-row');
      const page = await library.evaluate(countControls, controlsIn('.actor-page', 'li'));
      await library.close();
      return { 'actor page: controls, without those of its rows': page.names.length };
    },
  },
  {
    name: 'export',
    async take(context) {
      const library = await openLibrary(context, '#collection=c1', '#export-collection');
      await clickIn(library, '#export-collection');
      await untilThere(library, `${DIALOG} .tile:has(:checked)`);
      const all = await library.evaluate(countControls, controlsIn(`${DIALOG} form`));
      const lists = await library.evaluate((dialog) => document.querySelectorAll(`${dialog} select`).length, DIALOG);
      await library.close();
      return { 'export: controls': all.names.length, 'export: lists to open': lists };
    },
  },
];

/** The journeys in the library. */
export const libraryJourneys: Part[] = [
  {
    name: 'highlights to Word',
    async take(context) {
      const library = await openLibrary(context, '', '#export');
      const measured = {
        'all my highlights to Word, the last format': await countExport(library, '#export', 'docx', context),
      };
      await exportMarkdown(library, '#export', context);
      Object.assign(measured, {
        'all my highlights to Word': await countExport(library, '#export', 'markdown', context),
      });
      await library.evaluate(() => {
        location.hash = '#collection=c1';
      });
      const opener = '#export-collection';
      await untilThere(library, opener);
      Object.assign(measured, {
        'a collection’s highlights to Word, the last format': await countExport(library, opener, 'docx', context),
      });
      await exportMarkdown(library, opener, context);
      Object.assign(measured, {
        'a collection’s highlights to Word': await countExport(library, opener, 'markdown', context),
      });
      await library.close();
      return measured;
    },
  },
  {
    name: 'a phrase of a saved text',
    async take(context) {
      const library = await openLibrary(context, '', '#export');
      await library.keyboard.press('/');
      await library.keyboard.type('night shift had been told');
      await untilThere(library, '.text-hit');
      await library.close();
      return { 'a phrase of a saved text': 0 };
    },
  },
];

/** The journeys of who works with saved articles. */
export const workingJourneys: Part[] = [
  {
    name: 'two articles compared',
    async take(context) {
      const library = await openLibrary(context, '#collection=c1', '.tab-links');
      const newest = new Presses();
      await newest.in(library, '[href^="#collection-compare"]');
      await untilThere(library, '.comparison');
      const titles = () =>
        library.$$eval('.comparison thead a', (links) => links.map(({ textContent }) => textContent));
      const before = `${await titles()}`;
      const others = new Presses();
      others.count = newest.count;
      await others.in(library, '.comparison thead .more-menu > button');
      await others.in(library, '.comparison .menu [role=menuitem]');
      await waitUntil(async () => `${await titles()}` !== before, 'another article');
      await library.close();
      return {
        'compare the two newest articles of a collection': newest.count,
        'compare two others of a collection': others.count,
      };
    },
  },
  {
    name: 'an author mended',
    async take(context) {
      const library = await openLibrary(context, '#article=https%3A%2F%2Fnews.example%2F0', '.byline .authors .part');
      const presses = new Presses();
      await presses.in(library, '.byline .authors .part');
      await untilThere(library, '.mend input:focus');
      await library.keyboard.down('Control');
      await library.keyboard.press('a');
      await library.keyboard.up('Control');
      await library.keyboard.type('Ida Bergman');
      await library.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await waitUntil(
        () => library.evaluate(() => document.querySelector('.byline .authors')?.textContent?.includes('Bergman')),
        'the author',
      );
      await library.close();
      return { 'mend an author': presses.count };
    },
  },
];
