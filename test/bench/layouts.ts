import type { Page } from 'puppeteer-core';
import type { bench as Bench } from './in-page.ts';

declare const bench: typeof Bench;

const WORKS = ['nothing', 'detect', 'measure'] as const;

/** How often the browser lays the page out around each kind of work; measuring is there to show that it would report. */
export async function countLayouts(page: Page): Promise<{ [work in (typeof WORKS)[number]]: number }> {
  const counts = { nothing: 0, detect: 0, measure: 0 };
  for (const work of WORKS) {
    await page.evaluate(() => bench.workBetweenChanges('nothing'));
    const before = await readCount(page);
    await page.evaluate((name) => bench.workBetweenChanges(name), work);
    counts[work] = (await readCount(page)) - before;
  }
  return counts;
}

async function readCount(page: Page): Promise<number> {
  return (await page.metrics()).LayoutCount ?? 0;
}
