import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Detected, detect } from '../../src/article/detect.ts';
import type { Trace } from '../../src/article/story.ts';
import { openPage } from './open-page.ts';

const PAGES = fileURLToPath(new URL('../pages/', import.meta.url));

interface Expected {
  url: string;
  title: string;
  site?: string;
  byline?: string;
  published?: string;
  lang?: string;
  blocks: { role: string; text: string }[];
  without: string[];
}

const withAnswer = readdirSync(PAGES).filter((name) => existsSync(join(PAGES, name, 'expected.json')));
const html = (name: string) => readFileSync(join(PAGES, name, 'page.html'), 'utf8');

function blocksOf({ article: { blocks, text } }: Detected) {
  return blocks.map(({ role, start, end }) => ({ role, text: text.slice(start, end) }));
}

describe.each(withAnswer)('%s', (name) => {
  const expected: Expected = JSON.parse(readFileSync(join(PAGES, name, 'expected.json'), 'utf8'));
  const document = openPage(html(name), expected.url);
  const before = document.documentElement.outerHTML;
  const found = detect(document, expected.url);

  test('is the story, in order, each block with its role', () => {
    expect(found && blocksOf(found)).toEqual(expected.blocks);
  });
  test('contains nothing but the story', () => {
    const text = found?.article.text ?? '';
    expect(text).not.toBe('');
    expect(expected.without.filter((words) => text.includes(words))).toEqual([]);
  });
  test('has its metadata', () => {
    const { blocks: _, without: __, ...particulars } = expected;
    for (const [what, value] of Object.entries(particulars)) {
      if (what === 'published') expect(found?.article.published?.startsWith(String(value))).toBe(true);
      else if (what !== 'standfirst') expect(found?.article).toHaveProperty(what, value);
    }
  });
  test('does not change the page', () => expect(document.documentElement.outerHTML).toBe(before));
});

describe('no article', () => {
  test.each([
    ['an empty page', ''],
    [
      'a page of links',
      `<ul>${'<li><a href=/a>Mayor opens bridge after a long delay in the north</a>'.repeat(30)}</ul>`,
    ],
    ['a short note', '<h1>Closed</h1><p>The office is closed today. Please come back tomorrow morning.</p>'],
    ['a frameset', '<frameset cols="50%,50%"><frame src=a><frame src=b></frameset>'],
  ])('on %s', (_, page) => expect(detect(openPage(page), 'https://news.example/')).toBeNull());
});

test('a trace names the rule for every excluded block', () => {
  const [name] = withAnswer;
  const trace: Trace[] = [];
  detect(openPage(html(name ?? '')), 'https://news.example/2026/story', trace);
  expect(trace.some(({ rule }) => rule === null)).toBe(true);
  expect(trace.some(({ rule }) => rule !== null)).toBe(true);
});
