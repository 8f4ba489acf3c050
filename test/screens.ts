// Takes a picture of every view in every state, light and dark, at its own width and at 320 px, in English and Spanish:
//   npm run screens [-- --view=popup] [--firefox]      into ./screenshots/views
//   npm run screens -- --language=fr [--window=zoomed|narrow]      in one other look
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from './e2e/browser.ts';
import { extensionFolder } from './e2e/extension.ts';
import { writeCrowdedPage } from './e2e/generated-pages.ts';
import { screenshotPath } from './e2e/screenshots.ts';
import { PAGES, servePages } from './e2e/server.ts';
import { VIEWS } from './e2e/views.ts';

const { values } = parseArgs({
  options: {
    view: { type: 'string', default: '' },
    firefox: { type: 'boolean', default: false },
    language: { type: 'string' },
    window: { type: 'string' },
  },
});

interface Look {
  colourScheme: 'light' | 'dark';
  language: string;
  window?: 'narrow' | 'zoomed';
}

const looks: Look[] =
  values.language || values.window
    ? [{ colourScheme: 'light', language: values.language ?? 'en', window: values.window as Look['window'] }]
    : [
        { colourScheme: 'light', language: 'en' },
        { colourScheme: 'dark', language: 'en' },
        { colourScheme: 'light', language: 'es', window: 'narrow' },
      ];
const kind = values.firefox ? 'firefox' : 'chromium';
const server = await servePages(PAGES, new Map([['/crowded', writeCrowdedPage()]]));

for (const { colourScheme, language, window } of looks) {
  const browser = await openBrowser(kind, { extension: extensionFolder(kind), colourScheme, language });
  for (const { name, page: path, open } of VIEWS.filter((view) => view.name.startsWith(values.view))) {
    const page = await browser.newPage(`${server.base}${path}`);
    const view = await open(browser, page);
    if (window && view.resize) await view.resize(window);
    else if (window === 'narrow') await view.evaluate(() => document.body.style.setProperty('width', '320px'));
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
