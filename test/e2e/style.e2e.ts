import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { write } from '../citation/csl/read.ts';
import type { OpenBrowser } from './browser.ts';
import { choose, openArticle, readAll } from './library-actions.ts';
import { importSampleLibrary } from './sample-library.ts';
import { openSharedBrowser } from './shared-browser.ts';
import { clickIn, waitUntil } from './wait.ts';

describe('a citation style from a file', () => {
  let browser: OpenBrowser;
  let library: Page;
  const folder = mkdtempSync(join(tmpdir(), 'newsgloss-style-'));

  beforeAll(async () => {
    browser = await openSharedBrowser({ windowSize: { width: 1280, height: 900 } });
    library = await browser.extensionPage('library.html');
    await importSampleLibrary(library);
    await openArticle(library);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  async function add(text: string): Promise<void> {
    const path = join(folder, 'style.csl');
    writeFileSync(path, text);
    await ((await library.$('.citation .style-file')) as ElementHandle<HTMLInputElement>).uploadFile(path);
  }
  const untilCited = (part: string) =>
    waitUntil(async () => (await readAll(library, '.cited'))[0]?.includes(part), `“${part}” in the citation`);
  const untilSaid = (part: string) =>
    waitUntil(async () => (await readAll(library, '.notice'))[0]?.includes(part), `“${part}” in the notice`);

  test('is added, used, and named among the styles', async () => {
    await add(write({ bibliography: '<text variable="title" font-weight="bold"/><text value=" in Harbour Style"/>' }));
    await untilSaid('Citations now follow “Harbour Style”');
    await untilCited(' in Harbour Style');
    expect(await readAll(library, '.cited b')).toHaveLength(1);
    expect(await readAll(library, '.citation .more-menu > button')).toEqual(['Harbour Style']);
    library = await browser.extensionPage('library.html');
    await openArticle(library);
    await untilCited(' in Harbour Style');
  });

  test('stays when another one cannot be used, which says why', async () => {
    await add('Dear reader');
    await untilSaid('This file is not a citation style.');
    await add(write({ citation: '<text macro="none"/>' }));
    await untilSaid('its macro “none” is missing or calls itself');
    await untilCited(' in Harbour Style');
  });

  test('makes way for one of ours, and is removed and put back', async () => {
    await choose(library, '.citation', 'mla');
    await waitUntil(async () => !(await readAll(library, '.cited'))[0]?.includes('Harbour'), 'MLA');
    await choose(library, '.citation', 'csl');
    await untilCited(' in Harbour Style');
    await choose(library, '.citation', 'remove-style');
    await untilSaid('The style was removed');
    await expect.poll(() => readAll(library, '.citation .more-menu > button')).toEqual(['APA 7']);
    await clickIn(library, '.notice button');
    await untilCited(' in Harbour Style');
  });
});
