// What is read of each page of test/pages, to the last block: test/article/exact. Pages that are no article are read as if the
// reader had said that they are one.
//   npx vitest run --config test/vitest.config.ts --project unit test/article/exact.test.ts -u      writes it anew
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { detect } from '../../src/article/detect.ts';
import type { Trace } from '../../src/article/story.ts';
import { openPage } from './open-page.ts';

const PAGES = new URL('../pages/', import.meta.url);
const URL_OF_PAGE = 'https://news.example/2026/03/story';

test.each(readdirSync(PAGES))('%s', async (name) => {
  const html = readFileSync(new URL(`${name}/page.html`, PAGES), 'utf8');
  const isFound = detect(openPage(html, URL_OF_PAGE)) !== null;
  const trace: Trace[] = [];
  const hints = { isArticle: true, story: null, isHeadStale: false };
  const found = detect(openPage(html, URL_OF_PAGE), URL_OF_PAGE, trace, hints);
  const { text = '', blocks = [], ...particulars } = found?.article ?? {};
  const lines = [
    isFound ? 'an article' : 'no article',
    ...Object.entries(particulars).map(
      ([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
    ),
    ...blocks.map(({ role, start, end, ...more }) =>
      [role, ...Object.values(more), text.slice(start, end)].join(' | '),
    ),
    ...trace.map(({ rule, text }) => `${rule ?? 'kept'} < ${text.replace(/\s+/g, ' ').slice(0, 80)}`),
  ];
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`exact/${name}.txt`);
});
