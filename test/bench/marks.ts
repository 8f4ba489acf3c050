// The marks of a page with few marks, in Chromium: how many there are in 100 words, the least contrast of words on the ground of a
// mark, and whether marking moves anything. The pages are without their own scripts, which move and reload them:
//   npm run build && node --import ./test/typescript.mjs test/bench/marks.ts [--pages=40]
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { detect } from '../../src/article/detect.ts';
import { openPage } from '../article/open-page.ts';
import { openBrowser } from '../e2e/browser.ts';
import { extensionFolder } from '../e2e/extension.ts';
import { markPage } from '../e2e/highlights.ts';
import { PAGES, servePages } from '../e2e/server.ts';
import { waitUntil } from '../e2e/wait.ts';
import { median } from './measure.ts';
import { readBenchPages } from './pages.ts';

/** How long a page must not have moved before it is marked, in milliseconds. */
const REST_MS = 1500;

const ASKED = { marksIn100Words: 6, contrast: 4.5, moved: 0 };

const { values } = parseArgs({ options: { pages: { type: 'string', default: '40' } } });
const pages: { name: string; html: () => string; words: number }[] = [];
for (const { name, url, html } of readBenchPages()) {
  if (pages.length >= Number(values.pages)) break;
  if (name.startsWith('bad--')) continue; // a page that breaks its own tools cannot be measured
  const text = detect(openPage(html(), url), url)?.article.text;
  if (text) pages.push({ name, html, words: text.split(/\s+/).length });
}
const server = await servePages(PAGES, new Map(pages.map(({ html }, i) => [`/${i}`, withoutScripts(html())])));
const browser = await openBrowser('chromium', { extension: extensionFolder('chromium') });

const rows: (Measured & { name: string; density: number })[] = [];
const failed: string[] = [];
for (const [i, { name, words }] of pages.entries()) {
  const page = await browser.newPage(`${server.base}${i}`);
  try {
    const before = await readPlacesAtRest(page);
    await markPage(browser, page);
    const after = await readPlaces(page);
    const measured = await page.evaluate(readMarks);
    const moved = after.filter((place, at) => place !== before[at]).length;
    const row = { name, ...measured, moved, density: (measured.marks / words) * 100 };
    rows.push(row);
    console.log(`  ${row.density.toFixed(1).padStart(5)} ${row.contrast.toFixed(1).padStart(6)} ${row.moved}  ${name}`);
  } catch (error) {
    failed.push(name);
    console.log(`  not marked: ${name}: ${error}`);
  }
  await page.close();
}
await browser.close();
await server.close();

const worst = Math.min(...rows.map(({ contrast }) => contrast));
const density = median(rows.map((row) => row.density));
const moved = rows.reduce((sum, row) => sum + row.moved, 0);
console.log(`${rows.length} pages`);
report('pages that could not be marked', String(failed.length), failed.length === 0);
report('marks in 100 words, median', density.toFixed(1), density <= ASKED.marksIn100Words);
report('least contrast of words on a mark', worst.toFixed(2), worst >= ASKED.contrast);
report('blocks moved by marking', String(moved), moved <= ASKED.moved);

interface Measured {
  marks: number;
  /** The least contrast of words on the ground of a mark; infinite without marks that have one. */
  contrast: number;
  moved: number;
}

function withoutScripts(html: string): string {
  return html.replace(/<script\b[\s\S]*?<\/script>|<meta\b[^>]*http-equiv=["']?refresh[^>]*>/gi, '');
}

/** Where the blocks of a page are when they no longer move. */
async function readPlacesAtRest(page: Page): Promise<string[]> {
  let before: string[] = [];
  return waitUntil(async () => {
    await new Promise((resolve) => setTimeout(resolve, REST_MS)); // for pictures that are loaded late
    const now = await readPlaces(page);
    const isStill = now.join() === before.join();
    before = now;
    return isStill && now;
  }, 'the page to be at rest') as Promise<string[]>;
}

/** Where the blocks of a page are. */
function readPlaces(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, p, li, figure, blockquote, td')].map((block) => {
      const { left, top, width, height } = block.getBoundingClientRect();
      return [left, top + scrollY, width, height].map((edge) => edge.toFixed(1)).join();
    }),
  );
}

/** Runs in the page. */
function readMarks(): { marks: number; contrast: number } {
  const readRgb = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const measureLuminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = readRgb(colour).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  let marks = 0;
  let contrast = 1000;
  for (const [name, highlight] of CSS.highlights as unknown as Iterable<[string, Iterable<StaticRange>]>) {
    if (!name.startsWith('newsgloss-')) continue;
    for (const { startContainer } of highlight) {
      marks++;
      const element = startContainer.parentElement;
      if (!element) continue;
      const ground = getComputedStyle(element, `::highlight(${name})`).backgroundColor;
      if ((readRgb(ground)[3] ?? 1) === 0) continue; // a line
      const style = getComputedStyle(element);
      const text = style.getPropertyValue('-webkit-text-fill-color') || style.color;
      const [low = 0, high = 0] = [measureLuminance(ground), measureLuminance(text)].sort((a, b) => a - b);
      contrast = Math.min(contrast, (high + 0.05) / (low + 0.05));
    }
  }
  return { marks, contrast };
}

/** Prints a measured value, and fails the run if it does not meet its target. */
function report(what: string, figure: string, isMet: boolean): void {
  console.log(`  ${what} ${figure}${isMet ? '' : ', not as asked'}`);
  if (!isMet) process.exitCode = 1;
}
