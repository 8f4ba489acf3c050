import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findTreeFaults } from './a11y-tree.ts';
import { COLOUR_RULES, findBarriers } from './axe.ts';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { extensionFolder } from './extension.ts';
import { writeCrowdedPage } from './generated-pages.ts';
import { PAGES, type PageServer, servePages } from './server.ts';
import { kind, openSharedBrowser } from './shared-browser.ts';
import { VIEWS } from './views.ts';
import { VIEW_MS } from './wait.ts';

let server: PageServer;
beforeAll(async () => {
  server = await servePages(PAGES, new Map([['/crowded', writeCrowdedPage()]]));
});
afterAll(() => server.close());

// Firefox speaks only the language that it was installed in. In Chromium, English is looked at where it is read from the right.
const languages = kind === 'chromium' ? ['es'] : ['en'];

// Elements, names and colours are the same in both browsers: in Firefox, one view of each page is enough.
const IN_FIREFOX = [
  ...['popup-actors', 'popup-correct-quote', 'popup-crowded', 'popup-right-to-left', 'popup-mine', 'panel', 'welcome'],
  ...['settings', 'library', 'library-article', 'library-actor', 'library-export'],
];
const views = kind === 'chromium' ? VIEWS : VIEWS.filter(({ name }) => IN_FIREFOX.includes(name));
const schemes = kind === 'chromium' ? (['light', 'dark'] as const) : (['light'] as const);

describe.each(languages)('in the language %s', (language) => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser =
      language === 'en'
        ? await openSharedBrowser()
        : await openBrowser(kind, { extension: extensionFolder(kind), colourScheme: 'light', language });
  });
  afterAll(async () => {
    if (language !== 'en') await browser.close();
  });

  test.each(views)(`$name has no barrier in ${schemes.join(' and ')} colours`, async ({ page: path, open }) => {
    const page = await browser.newPage(`${server.base}${path}`);
    const view = await open(browser, page);
    for (const scheme of schemes) {
      await browser.setColourScheme(scheme);
      // Colours may still change, and have too little contrast for a moment.
      const rules = scheme === 'light' ? undefined : COLOUR_RULES;
      await expect.poll(() => findBarriers(view, rules), { message: scheme, timeout: VIEW_MS }).toEqual([]);
      const tree = await view.readTree?.();
      expect(tree ? findTreeFaults(tree) : []).toEqual([]);
      expect(await view.evaluate(() => document.documentElement.lang)).toMatch(language);
    }
    await view.close();
    await page.close();
    await browser.setColourScheme('light');
  });
});
