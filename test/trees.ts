// Writes what every room in every state is to a screen reader, and every step of the way from an open article to a file, as text:
//   npm run trees [-- --room=popup]      into ./screenshots/trees
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from './e2e/browser.ts';
import { writeCrowdedPage } from './e2e/crowded-page.ts';
import { makeDownloads } from './e2e/downloads.ts';
import { extensionFolder, PAGES } from './e2e/extension-folder.ts';
import { walkJourney } from './e2e/journey.ts';
import { pictureOf } from './e2e/pictures.ts';
import { ROOMS } from './e2e/rooms.ts';
import { servePages } from './e2e/server.ts';
import { printTree } from './e2e/tree.ts';

const { values } = parseArgs({ options: { room: { type: 'string', default: '' } } });
const extension = extensionFolder('chromium');
const folder = dirname(pictureOf('trees/any'));
mkdirSync(folder, { recursive: true });
const write = (name: string, text: string): void => writeFileSync(`${folder}/${name}.txt`, `${text}\n`);
const server = await servePages(PAGES, new Map([['/crowded', writeCrowdedPage()]]));

const browser = await openBrowser('chromium', { extension, language: 'en' });
for (const { name, page: path, open } of ROOMS.filter((room) => room.name.startsWith(values.room))) {
  const page = await browser.newPage(`${server.base}${path}`);
  const room = await open(browser, page);
  if (room.readTree) write(name, printTree(await room.readTree()));
  await room.close();
  await page.close();
}
await browser.close();

if (values.room === '') {
  const downloads = makeDownloads();
  const traveller = await openBrowser('chromium', { extension, language: 'en', downloads: downloads.folder });
  const steps: string[] = [];
  for await (const { name, told } of walkJourney(traveller, server.base, downloads))
    steps.push(`# ${name}\n${printTree(...told)}\n`);
  write('journey', steps.join('\n'));
  await traveller.close();
  downloads.remove();
}
await server.close();
console.log(`The trees are in ${folder}`);
