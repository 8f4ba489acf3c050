// Takes a picture of every room in every state, light and dark, at its own width and at 320 px, in English and Spanish:
//   npm run screens [-- --room=popup] [--firefox]      into ./screenshots/rooms
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from './e2e/browser.ts';
import { writeCrowdedPage } from './e2e/crowded-page.ts';
import { extensionFolder, PAGES } from './e2e/extension-folder.ts';
import { pictureOf } from './e2e/pictures.ts';
import { ROOMS } from './e2e/rooms.ts';
import { servePages } from './e2e/server.ts';

const LOOKS = [
  { colourScheme: 'light', language: 'en', narrow: false },
  { colourScheme: 'dark', language: 'en', narrow: false },
  { colourScheme: 'light', language: 'es', narrow: true },
] as const;

const { values } = parseArgs({
  options: { room: { type: 'string', default: '' }, firefox: { type: 'boolean', default: false } },
});
const kind = values.firefox ? 'firefox' : 'chromium';
const server = await servePages(PAGES, new Map([['/crowded', writeCrowdedPage()]]));

for (const { colourScheme, language, narrow } of LOOKS) {
  const browser = await openBrowser(kind, { extension: extensionFolder(kind), colourScheme, language });
  for (const { name, page: path, open } of ROOMS.filter((room) => room.name.startsWith(values.room))) {
    const page = await browser.newPage(`${server.base}${path}`);
    const room = await open(browser, page);
    if (narrow && room.narrow) await room.narrow();
    else if (narrow) await room.evaluate(() => document.body.style.setProperty('width', '320px'));
    await new Promise((resolve) => setTimeout(resolve, 300)); // whatever still moves
    await room.screenshot(
      pictureOf(`rooms/${values.firefox ? 'firefox-' : ''}${name}-${colourScheme}-${language}${narrow ? '-320' : ''}`),
    );
    await room.close();
    await page.close();
  }
  await browser.close();
}
await server.close();
console.log(`The pictures are in ${dirname(pictureOf('rooms/'))}`);
