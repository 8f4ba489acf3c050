import type { Page } from 'puppeteer-core';

/** How many ranges each of the extension's looks has on a page, by name. */
export function readPainted(page: Page): Promise<{ [look: string]: number }> {
  return page.evaluate(() => {
    const painted: { [look: string]: number } = {};
    for (const [name, { size }] of CSS.highlights) if (name.startsWith('newsgloss-')) painted[name.slice(10)] = size;
    return painted;
  });
}
