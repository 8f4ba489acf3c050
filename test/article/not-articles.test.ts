import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { detect } from '../../src/article/detect.ts';
import { openPage } from './open-page.ts';

const PAGES = fileURLToPath(new URL('../pages/', import.meta.url));

/** Home, section, search, shop, mail, video and other pages, modelled on real ones. */
const kinds = readdirSync(PAGES).filter((name) => name.startsWith('not--'));

/** Opens a page at its own address, which detection takes into account. */
function openAtHome(name: string): Document {
  const html = readFileSync(join(PAGES, name, 'page.html'), 'utf8');
  return openPage(html, /rel="canonical" href="([^"]+)"/.exec(html)?.[1]);
}

describe('no article is found on', () => {
  test('at least 30 kinds of pages', () => expect(kinds.length).toBeGreaterThanOrEqual(30));
  test.each(kinds)('%s', (name) => {
    const document = openAtHome(name);
    expect(detect(document, document.URL)?.article.text ?? null).toBeNull();
  });
});
