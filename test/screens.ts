// Takes a picture of every view in every state, light and dark, at its own width and at 320 px, in English and Spanish:
//   npm run screens [-- --view=popup] [--firefox]      into ./screenshots/views
//   npm run screens -- --language=fr [--window=zoomed|narrow|phone] [--scheme=dark]      in one other look
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from './e2e/browser.ts';
import { extensionFolder } from './e2e/extension.ts';
import { writeCrowdedPage } from './e2e/generated-pages.ts';
import { MARKED_PAGE_VIEWS } from './e2e/over-page-views.ts';
import { screenshotPath } from './e2e/screenshots.ts';
import { PAGES, servePages } from './e2e/server.ts';
import { WINDOWS } from './e2e/view.ts';
import { VIEWS } from './e2e/views.ts';

const { values } = parseArgs({
  options: {
    view: { type: 'string', default: '' },
    firefox: { type: 'boolean', default: false },
    language: { type: 'string' },
    window: { type: 'string' },
    scheme: { type: 'string' },
  },
});

interface Look {
  colourScheme: 'light' | 'dark';
  language: string;
  window?: keyof typeof WINDOWS;
}

const looks: Look[] =
  values.language || values.window || values.scheme
    ? [
        {
          colourScheme: values.scheme === 'dark' ? 'dark' : 'light',
          language: values.language ?? 'en',
          window: values.window as Look['window'],
        },
      ]
    : [
        { colourScheme: 'light', language: 'en' },
        { colourScheme: 'dark', language: 'en' },
        { colourScheme: 'light', language: 'es', window: 'narrow' },
      ];
/** The sizes of a popup; when everything is twice as large, there is room for 400 × 300 pixels of CSS. */
const POPUPS = { narrow: { width: '320px' }, phone: { width: '390px' }, zoomed: { maxHeight: '300px' } };

const kind = values.firefox ? 'firefox' : 'chromium';
const server = await servePages(PAGES, new Map([['/crowded', writeCrowdedPage()]]));

const views = [...VIEWS, ...MARKED_PAGE_VIEWS].filter((view) => view.name.startsWith(values.view));

for (const { colourScheme, language, window } of looks) {
  const browser = await openBrowser(kind, {
    extension: extensionFolder(kind),
    colourScheme,
    language,
    hasFinger: window === 'phone',
  });
  for (const { name, page: path, open } of views) {
    const page = await browser.newPage(path ? `${server.base}${path}` : 'about:blank');
    if (window) await page.setViewport(WINDOWS[window]);
    const view = await open(browser, page);
    if (window && view.resize) await view.resize(window);
    else if (window) await view.evaluate((size) => Object.assign(document.body.style, size), POPUPS[window]);
    await new Promise((resolve) => setTimeout(resolve, 300)); // whatever still moves
    await view.screenshot(
      screenshotPath(
        `views/${[...(values.firefox ? ['firefox'] : []), name, colourScheme, language, ...(window ? [window] : [])].join('-')}`,
      ),
    );
    await view.close();
    await page.close();
  }
  await browser.close();
}
await server.close();
console.log(`The pictures are in ${dirname(screenshotPath('views/'))}`);
