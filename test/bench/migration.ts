// Time until the first page has its annotations after an update, with 100,000 annotations of version 2, in both browsers:
//   npm run bench:migration
import { openBrowser } from '../e2e/browser.ts';
import { extensionFolder } from '../e2e/extension.ts';
import { serveBundle } from './bundle.ts';
import type { bench as Bench } from './in-migration.ts';
import { report } from './measure.ts';

declare const bench: typeof Bench;

const ASKED_MS = 2000;
const COUNT = 100_000;

const server = await serveBundle('in-migration.ts');

for (const kind of ['chromium', 'firefox'] as const) {
  const browser = await openBrowser(kind, { extension: extensionFolder(kind) });
  const page = await browser.newPage(`${server.base}bench.html`);
  await page.evaluate((count) => bench.layOld(count), COUNT);
  const { ms, found } = await page.evaluate(() => bench.openOld());
  report(`${kind}: ms until ${found} annotations of a page are read`, ms, ms < ASKED_MS && found === 20);
  await browser.close();
}
await server.close();
