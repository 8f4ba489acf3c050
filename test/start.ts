// Opens a browser with the extension at work on a sample article.
//   npm start                       in Chromium
//   npm start -- --firefox          in Firefox
//   npm start -- --url=https://…    on another page
// Without a display it runs headless, prints what it found, and writes a screenshot.
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser, type Popup } from './e2e/browser.ts';
import { hasDisplay } from './e2e/browser-process.ts';
import { extensionFolder } from './e2e/extension.ts';
import { screenshotPath } from './e2e/screenshots.ts';
import { PAGES, servePages } from './e2e/server.ts';

const { values } = parseArgs({ options: { firefox: { type: 'boolean', default: false }, url: { type: 'string' } } });
const kind = values.firefox ? 'firefox' : 'chromium';

const server = await servePages(PAGES);
const url = values.url ?? `${server.base}sample--river-heat/page.html`;
const browser = await openBrowser(kind, {
  extension: extensionFolder(kind),
  headed: hasDisplay,
  windowSize: { width: 1200, height: 900 },
});
const page = await browser.newPage(url);
const popup = await browser.pressAction(page);
await popup.waitFor(() => document.querySelector('.message:not([aria-busy]), .tabs') !== null);

if (hasDisplay) {
  console.log(`${url} is open, with the popup over it. Close the browser or press Ctrl+C to end.`);
  await browser.closed();
} else {
  await report(popup);
  await browser.close();
}
await server.close();

/** Prints the popup's lists and takes the two pictures. */
async function report(popup: Popup): Promise<void> {
  const lines = await popup.evaluate(async () => {
    const tabs = [...document.querySelectorAll<HTMLElement>('[role=tab]')];
    const lines: string[] = [...document.querySelectorAll('h1')].map((h1) => h1.textContent ?? '');
    for (const tab of tabs) {
      tab.click();
      while (tab.getAttribute('aria-selected') !== 'true') await new Promise((resolve) => setTimeout(resolve, 20));
      lines.push('', (tab.textContent ?? '').replace(/\s+/g, ' '));
      for (const entry of document.querySelectorAll<HTMLElement>('.entries > li')) {
        lines.push(
          `  ${[...entry.querySelectorAll('.row-text > span')].map((span) => span.textContent?.trim()).join('  – ')}`,
        );
      }
    }
    tabs[0]?.click();
    return lines;
  });
  console.log(lines.join('\n'));
  await page.screenshot({ path: screenshotPath(`start-${kind}`) });
  await popup.screenshot(screenshotPath(`start-popup-${kind}`));
  console.log(`\nScreenshots are in ${dirname(screenshotPath(''))}`);
}
