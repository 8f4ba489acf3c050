// Writes the accessibility tree of every view in every state, and of every step of the main journey, as text:
//   npm run a11y-trees [-- --view=popup]      into ./screenshots/a11y-trees
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { printTree } from './e2e/a11y-tree.ts';
import { openBrowser } from './e2e/browser.ts';
import { makeDownloads } from './e2e/downloads.ts';
import { extensionFolder } from './e2e/extension.ts';
import { writeCrowdedPage } from './e2e/generated-pages.ts';
import { walkJourney } from './e2e/journey.ts';
import { screenshotPath } from './e2e/screenshots.ts';
import { PAGES, servePages } from './e2e/server.ts';
import { VIEWS } from './e2e/views.ts';

const { values } = parseArgs({ options: { view: { type: 'string', default: '' } } });
const extension = extensionFolder('chromium');
const folder = dirname(screenshotPath('a11y-trees/any'));
mkdirSync(folder, { recursive: true });
const write = (name: string, text: string): void => writeFileSync(`${folder}/${name}.txt`, `${text}\n`);
const server = await servePages(PAGES, new Map([['/crowded', writeCrowdedPage()]]));

const browser = await openBrowser('chromium', { extension, language: 'en' });
for (const { name, page: path, open } of VIEWS.filter((view) => view.name.startsWith(values.view))) {
  const page = await browser.newPage(path ? `${server.base}${path}` : 'about:blank');
  const view = await open(browser, page);
  if (view.readTree) write(name, printTree(await view.readTree()));
  await view.close();
  await page.close();
}
await browser.close();

if (values.view === '') {
  const downloads = makeDownloads();
  const traveller = await openBrowser('chromium', { extension, language: 'en', downloads: downloads.folder });
  const steps: string[] = [];
  for await (const { name, trees } of walkJourney(traveller, server.base, downloads))
    steps.push(`# ${name}\n${printTree(...trees)}\n`);
  write('journey', steps.join('\n'));
  await traveller.close();
  downloads.remove();
}
await server.close();
console.log(`The trees are in ${folder}`);
