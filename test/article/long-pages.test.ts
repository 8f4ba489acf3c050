import * as v from 'valibot';
import { expect, test } from 'vitest';
import { detect } from '../../src/article/detect.ts';
import { ArticleSchema } from '../../src/model.ts';

import { openPage } from './open-page.ts';

const SENTENCE = 'The harbour wall has to be mended before the winter storms come, said the mayor of the town. ';
const PARAGRAPH = `<p>${SENTENCE.repeat(4)}</p>`;

/** So long that the limit is between the two halves of the last character. */
const longerThan = (most: number) => `x${'😀'.repeat(most / 2)}`;

test('a title, site, language or address that is too long is cut in whole characters, and not refused', () => {
  const document = openPage(
    `<html lang="${longerThan(1000)}"><head><meta property="og:title" content="${longerThan(10_000)}">
    <meta property="og:site_name" content="${longerThan(10_000)}"></head>
    <body><article>${PARAGRAPH.repeat(8)}</article></body>`,
    `https://news.example/2026/${'a'.repeat(9000)}`,
  );
  const article = detect(document)?.article;
  expect(article).toMatchObject({
    title: longerThan(9_998),
    site: longerThan(9_998),
    lang: longerThan(998),
  });
  expect(article?.url).toHaveLength(8192);
  expect(v.is(ArticleSchema, article)).toBe(true);
});

test('30,000 paragraphs are read, each a block of its own', () => {
  const count = 30_000;
  const paragraphs = Array.from({ length: count }, (_, i) => `<p>${i}. ${SENTENCE}</p>`).join('\n');
  const detected = detect(openPage(`<title>Harbour wall</title><article><h1>Harbour wall</h1>${paragraphs}</article>`));
  expect(detected?.article.blocks).toHaveLength(count + 1);
  expect(v.is(ArticleSchema, detected?.article)).toBe(true);
});

test('a story that is too long is cut, and what is left of it is on the page', () => {
  const document = openPage(`<article><h1>Harbour wall</h1>${PARAGRAPH.repeat(8)}<p id="long"></p></article>`);
  // jsdom parses a text character by character.
  document.querySelector('#long')?.append('😀 '.repeat(2_000_000));
  const detected = detect(document);
  const { text = '', blocks = [] } = detected?.article ?? {};
  expect(text.length).toBeGreaterThan(4_999_990);
  expect(text.length).toBeLessThanOrEqual(5_000_000);
  expect(text).not.toMatch(/[\ud800-\udbff]$/);
  expect(blocks.at(-1)?.end).toBe(text.length);
  expect(v.is(ArticleSchema, detected?.article)).toBe(true);
  expect(detected?.map.toRanges({ start: text.length, end: text.length + 10 })).toEqual([]);
});
