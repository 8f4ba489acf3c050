import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Readability } from '@mozilla/readability';
import { describe, expect, test } from 'vitest';
import { findReadable } from '../../src/article/readable.ts';
import { finish } from '../../src/article/steps.ts';
import { openPage } from './open-page.ts';

const PAGES = fileURLToPath(new URL('../pages/', import.meta.url));
const stories = readdirSync(PAGES).filter((name) => !/^(?:bad|not|overrule)--/.test(name));

const squash = (text: string) => text.replace(/\s+/g, '');

describe('finds the same words as unmodified Readability', () => {
  test.each(stories)('on %s', (name) => {
    const html = readFileSync(`${PAGES}${name}/page.html`, 'utf8');
    const document = openPage(html);
    const plain = new Readability(openPage(html)).parse();
    const texts = finish(findReadable(document.body, { title: plain?.title ?? '' }));
    const found = [...texts].map(({ data }) => data).join('');
    expect(squash(found)).toBe(squash(plain?.textContent ?? ''));
  });
});
