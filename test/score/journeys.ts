// A reader's first minute on ten real pages, in both browsers: list, reveal, keep, put right and take it back, come back.
//   node --import ./test/typescript.mjs test/score/journeys.ts
import { openBrowser, type Popup } from '../e2e/browser.ts';
import { extensionFolder } from '../e2e/extension.ts';
import { choose, openTab, ROW_MENU } from '../e2e/popup-actions.ts';
import { PAGES, servePages } from '../e2e/server.ts';
import { demandShared } from './shared.ts';
import { readStored } from './stored-pages.ts';

demandShared();
const COUNT = 10;
const stored = readStored('expected.json');
const step = Math.floor(stored.length / COUNT);
const chosen = stored.filter((_, at) => at % step === 0).slice(0, COUNT);
// What is far away never comes; a page that is told so does not wait for it, at times for a minute, before it is whole. The
// policies of the sites themselves would forbid what their own servers alone may send.
const POLICY = `<meta http-equiv="content-security-policy" content="default-src 'self' data: 'unsafe-inline'">`;
// Some lead to their own address as soon as they find themselves elsewhere.
const STAY = `<script>navigation.addEventListener('navigate', (event) => {
  if (new URL(event.destination.url).origin !== location.origin) event.preventDefault();
});</script>`;
const closeIn = (html: string): string => {
  const open = html.replace(/<meta[^>]+http-equiv[^>]*>/gi, '');
  return /<head[^>]*>/i.test(open)
    ? open.replace(/<head[^>]*>/i, (head) => head + POLICY + STAY)
    : POLICY + STAY + open;
};
const pages = new Map(chosen.map(({ id, html }) => [`/${id}`, closeIn(html())]));
const server = await servePages(PAGES, pages);

/** The first row of the actors is none in this article, and is one again by undo; false where no actor is found. */
async function putRight(popup: Popup): Promise<boolean> {
  const first = () => document.querySelector('.row .lead')?.textContent ?? 'none';
  await openTab(popup, 'actor');
  const before = await popup.waitFor(first);
  if (before === 'none') return false;
  await choose(popup, ROW_MENU, 'reject');
  await popup.waitFor((before) => document.querySelector('.row .lead')?.textContent !== before, before);
  await popup.click('.notice button:last-child');
  await popup.waitFor((before) => document.querySelector('.row .lead')?.textContent === before, before);
  return true;
}

for (const kind of ['chromium', 'firefox'] as const) {
  const browser = await openBrowser(kind, { extension: extensionFolder(kind) });
  for (const { id } of chosen) {
    const page = await browser.newPage('about:blank');
    let popup = null as Popup | null;
    await page.goto(`${server.base}${id}`, { waitUntil: 'domcontentloaded' });
    const result = await walk(id).catch((error: unknown) => `failed: ${String(error)}`);
    console.log(`${kind} ${id}: ${result}`);
    if (result.startsWith('failed')) process.exitCode = 1;
    await popup?.close().catch(() => null); // left open by what failed, it would stand over the next page
    await page.close();

    async function walk(id: string): Promise<string> {
      popup = await browser.pressAction(page);
      const status = await popup.waitFor(() =>
        document.querySelector('.tabs') ? 'ready' : document.querySelector('.message:not([aria-busy]) h1')?.textContent,
      );
      if (status !== 'ready') {
        await popup.close();
        return `no list: ${status}`;
      }
      await openTab(popup, 'figure');
      await popup.waitFor(() => document.querySelector('.row-text') !== null);
      await popup.click('.row-text');
      await popup.click('.row .keep');
      await popup.waitFor(() => document.querySelector('.row .keep[aria-pressed=true]') !== null);
      const isPutRight = await putRight(popup);
      await popup.close();
      await page.goto(`${server.base}${id}`, { waitUntil: 'domcontentloaded' });
      popup = await browser.pressAction(page);
      await popup.waitFor(() => document.querySelector('#tab-mine b')?.textContent === '1');
      await popup.close();
      return `one kept and found again${isPutRight ? ', one put right' : ''}`;
    }
  }
  await browser.close();
}
await server.close();
