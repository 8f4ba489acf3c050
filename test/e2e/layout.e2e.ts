import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBarriers } from './axe.ts';
import type { OpenBrowser } from './browser.ts';
import { makeDownloads } from './downloads.ts';
import { findLayoutFaults } from './layout-faults.ts';
import { openSampleLibrary } from './open-sample-library.ts';
import { screenshotPath } from './screenshots.ts';
import { kind } from './shared-browser.ts';
import { WINDOWS } from './view.ts';
import { clickIn, waitUntil } from './wait.ts';

const LAYOUT = '---\nname: Titles\nextension: org\nfiles: one\n---\n* {{ title }}\n';

describe('a layout of the reader’s own', () => {
  const downloads = makeDownloads();
  let browser: OpenBrowser;
  let library: Page;

  beforeAll(async () => {
    ({ browser, library } = await openSampleLibrary(downloads));
  });
  afterAll(() => downloads.remove());

  const read = (selector: string) =>
    library.evaluate((one) => document.querySelector(one)?.textContent ?? '', selector);
  const until = (selector: string, words: RegExp) =>
    waitUntil(async () => words.test(await read(selector)), `${words} in ${selector}`);
  /** Puts a text into the field, as a paste does. */
  const paste = (text: string) =>
    library.evaluate((words) => {
      const field = document.querySelector('#layout-text') as HTMLTextAreaElement;
      field.select();
      field.setRangeText(words, 0, field.value.length, 'end');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, text);
  const exportNow = async () => {
    await clickIn(library, '#export-start');
    return downloads.next();
  };

  test('begins as one of ours, is shown while it is written, and says in which line something is wrong', async () => {
    await library.evaluate(() => {
      location.hash = '#export=';
    });
    await library.waitForSelector('.export-dialog .tile :checked');
    await clickIn(library, '#export-more');
    await clickIn(library, '.layout-commands .more-menu > button');
    await clickIn(library, '.layout-commands [data-act=text]');
    await until('.sheet', /====/);
    expect(await library.evaluate(() => document.activeElement?.id)).toBe('layout-text');
    await paste(`${LAYOUT}{{ titel }}`);
    await until('#layout-problem', /^Line 7: There is no placeholder “titel” here\.$/);
    await library.screenshot({ path: screenshotPath(`layout-${kind}`) });
    expect(await findBarriers(library)).toEqual([]);
    await paste(LAYOUT);
    await until('.sheet', /^\* \w/);
    expect(await read('#layout-problem')).toBe('');
  });

  test('is whole in a narrow window, and written by the keyboard', async () => {
    await library.setViewport(WINDOWS.narrow);
    await waitUntil(async () => (await library.evaluate(findLayoutFaults)).length === 0, 'no faults of layout');
    await library.screenshot({ path: screenshotPath(`layout-narrow-${kind}`) });
    await library.setViewport({ width: 1280, height: 900 });
    await library.focus('#layout-text');
    await library.keyboard.type('{{ site }}\n');
    await until('.sheet', /^\* [^\n]+\n\w/);
  });

  test('is saved, and a file by it downloaded', async () => {
    await clickIn(library, '#layout-save');
    await library.waitForSelector('.more-formats [data-format^=layout-] :checked');
    const { name, bytes } = await exportNow();
    expect(name).toMatch(/\.org$/);
    const text = bytes.toString('utf8');
    expect(text).toMatch(/^\* /);
    expect(text.match(/^\* /gm)?.length).toBeGreaterThan(3);
    expect(text).not.toMatch(/\{\{|undefined/);
  });

  test('is there again in another tab, goes into a file, and is deleted', async () => {
    library = await browser.extensionPage('library.html#export=');
    await library.waitForSelector('.more-formats [data-format^=layout-] :checked');
    await clickIn(library, '#layout-edit');
    await clickIn(library, '#layout-download');
    const { name, bytes } = await downloads.next();
    expect([name, bytes.toString('utf8')]).toEqual(['Titles.liquid', `${LAYOUT}{{ site }}\n`]);
    await clickIn(library, '#layout-delete');
    await until('.layout-commands', /“Titles” is deleted\./);
    expect(await library.$('[data-format^=layout-]')).toBeNull();
    await clickIn(library, '.layout-commands [role=status] button');
    await library.waitForSelector('.more-formats [data-format^=layout-] :checked');
  });
});
