import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer, { type Page } from 'puppeteer-core';
import { ensureBrowser } from '../e2e/find-browser.ts';

/** A tab of Chromium in which pages are shown from memory, and nothing is asked of anybody. */
export interface Stage {
  page: Page;
  /** Shows a page at an address, with the functions of the script in it. */
  show(html: string, url: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens a tab; `script` is the TypeScript file whose functions each page is given. */
export async function openStage(script: URL): Promise<Stage> {
  const bundled = await bundle(script);
  const browser = await puppeteer.launch({
    executablePath: await ensureBrowser('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : [],
  });
  const page = await browser.newPage();
  let html = '';
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    void (isPage ? request.respond({ contentType: 'text/html; charset=utf-8', body: html }) : request.abort());
  });
  page.on('dialog', (dialog) => void dialog.dismiss());

  async function show(content: string, url: string): Promise<void> {
    html = content;
    const open = () => page.goto(url, { waitUntil: 'domcontentloaded' });
    // The page before may have begun to go elsewhere by script, which ends what begins at the same moment.
    await open().catch(open);
    // Some stored pages navigate away by script; what is read is the page as it was served.
    await page.evaluate(() => window.stop());
    await page.evaluate(bundled);
  }

  return { page, show, close: () => browser.close() };
}

async function bundle(script: URL): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(script)],
    bundle: true,
    write: false,
    format: 'iife',
  });
  return outputFiles[0]?.text ?? '';
}
