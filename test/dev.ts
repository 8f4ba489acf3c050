// Builds on every change, puts the new build into the open browser, and reads the page again.
//   npm run dev [-- --firefox] [-- --url=…]
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { openBrowser } from './e2e/browser.ts';
import { extensionFolder } from './e2e/extension.ts';
import { PAGES, servePages } from './e2e/server.ts';

const { values } = parseArgs({ options: { firefox: { type: 'boolean', default: false }, url: { type: 'string' } } });
const kind = values.firefox ? 'firefox' : 'chromium';

const build = spawn(process.execPath, ['build.mjs', '--watch'], { stdio: ['ignore', 'pipe', 'inherit'] });
const built = createInterface(build.stdout)[Symbol.asyncIterator]();
await built.next();

const server = await servePages(PAGES);
const browser = await openBrowser(kind, { extension: extensionFolder(kind), headed: true });
const page = await browser.newPage(values.url ?? `${server.base}sample--river-heat/page.html`);
await browser.pressAction(page);
void browser.closed().then(() => process.exit(0));
process.on('exit', () => build.kill());

for (let line = await built.next(); !line.done; line = await built.next()) {
  const start = performance.now();
  await browser.reinstall();
  await browser.pressAction(page);
  console.log(`${line.value}, on the page ${Math.round(performance.now() - start)} ms later`);
}
