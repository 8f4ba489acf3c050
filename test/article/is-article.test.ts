import { describe, expect, test } from 'vitest';
import { isStoryAddress } from '../../src/address.ts';
import { isArticle } from '../../src/article/is-article.ts';
import type { Metadata } from '../../src/article/metadata.ts';
import type { Candidate } from '../../src/article/types.ts';
import { listBlocks, openPage } from './open-page.ts';

const HERE = 'https://news.example/story';

/** A paragraph of so many letters, of which so many are a link. */
const p = (length: number, linked = 0) =>
  `<p><a href="/other">${'a'.repeat(linked)}</a>${'b'.repeat(length - linked)}</p>`;
const out = (length: number) => `<p class="out">${'c'.repeat(length)}</p>`;
const heading = '<h2><a href="/other">Dams</a></h2>';

/** Whether a page is an article if all but what is “out” was chosen. */
function decide(html: string, metadata: Partial<Metadata> = {}): boolean {
  const document = openPage(html, HERE);
  const page = listBlocks(document, 'h1, h2, p, li, td');
  const kept = page
    .filter(({ element }) => !element.classList.contains('out'))
    .map((block): Candidate => {
      const role =
        block.element.localName === 'h1' ? 'title' : block.element.localName === 'h2' ? 'heading' : 'paragraph';
      return { block, line: '', role, readableShare: 1, inBody: true };
    });
  return isArticle(kept, page, { url: HERE, declared: false, likely: false, ...metadata } as Metadata, document);
}

const TITLE = '<h1>Dams</h1>';
const rest = out(2000);

describe('a page that says nothing of itself is an article', () => {
  test.each<[what: string, html: string, is: boolean]>([
    ['with three paragraphs of 750 letters', p(250) + p(250) + p(250) + rest, true],
    ['with less', p(250) + p(250) + p(249) + rest, false],
    ['with two paragraphs', p(400) + p(400) + rest, false],
    ['with paragraphs among which one is short', p(250) + p(79) + p(250) + p(171) + rest, false],
    ['with a short line between paragraphs', p(250) + p(20) + p(250) + p(250) + rest, true],
    ['with a paragraph that is half a link', p(250, 125) + p(250) + p(250) + rest, false],
    ['with a paragraph that is nearly half a link', p(250, 124) + p(250) + p(250) + rest, true],
    ['with a linked line before each paragraph', `${p(9, 9)}${p(250)}`.repeat(3) + rest, false],
    ['with a linked heading above each paragraph', `${heading}${p(250)}`.repeat(4) + rest, false],
    ['with one linked heading', heading + p(250) + p(250) + p(250) + p(250) + rest, true],
    ['of which it is a twelfth', p(250) + p(250) + p(250) + out(8600), true],
    ['of which it is less than that', p(250) + p(250) + p(250) + out(8700), false],
    ['of two paragraphs that are all of it', p(400) + p(400) + out(199), true],
    ['of two paragraphs that are most of it', p(400) + p(400) + out(201), false],
    ['of two paragraphs that are not so long', p(374) + p(375), false],
    ['of short paragraphs with other text beside', `<div>${p(399)}${out(99)}</div>`.repeat(2), false],
    ['in boxes with as much other text as may be', `<div>${p(300)}${out(45)}</div>`.repeat(3) + rest, true],
    ['in boxes with more other text', `<div>${p(300)}${out(46)}</div>`.repeat(3) + rest, false],
    ['in cells of a table', `<table>${`<tr><td>${'a'.repeat(300)}</td></tr>`.repeat(3)}</table>${rest}`, true],
    [
      'in cells of a table beside others',
      `<table>${`<tr><td>${'a'.repeat(300)}</td><td class="out">b</td></tr>`.repeat(3)}</table>${rest}`,
      false,
    ],
    ['in items', `<ul>${`<li>${'a'.repeat(300)}</li>`.repeat(3)}</ul>${rest}`, true],
    [
      'in items a fifth of which is a link',
      `<ul>${`<li><a>${'a'.repeat(60)}</a>${'b'.repeat(240)}</li>`.repeat(3)}</ul>${rest}`,
      false,
    ],
    [
      'whose paragraphs begin with a linked line',
      `<p><a href="/a">Dams</a><br>${'b'.repeat(300)}</p>`.repeat(3) + rest,
      false,
    ],
    ['whose paragraphs begin with a line', `<p><b>Dams</b><br>${'b'.repeat(300)}</p>`.repeat(3) + rest, true],
    ['in Chinese, where a character counts as three letters', `<p>${'水'.repeat(84)}</p>`.repeat(3) + rest, true],
    ['in Chinese, with less', `<p>${'水'.repeat(83)}</p>`.repeat(3) + rest, false],
  ])('%s', (_, html, is) => expect(decide(html)).toBe(is));
});

describe('a short page is an article', () => {
  const short = TITLE + p(100) + p(100) + rest.slice(0, 1500);
  test.each<[what: string, html: string, metadata: Partial<Metadata>, is: boolean]>([
    ['with a title and a date', short, { published: '2026-03-04' }, true],
    ['with a title and an author', short, { byline: 'Ida Lind' }, true],
    ['with a title and an address as stories have', short, { url: 'https://news.example/2026/03/dams' }, true],
    ['with a title alone', short, {}, false],
    ['without a title', short.slice(TITLE.length), { published: '2026-03-04' }, false],
    ['with 199 letters', TITLE + p(100) + p(99) + out(1000), { published: '2026-03-04' }, false],
    ['of one paragraph', TITLE + p(300) + out(1000), { published: '2026-03-04' }, false],
    ['that begins with an agency', `${TITLE}<p>LORN (dpa) – ${'a'.repeat(90)}</p>${p(100)}${out(1000)}`, {}, true],
    ['that begins with a bracket', `${TITLE}<p>LORN (see map) – ${'a'.repeat(90)}</p>${p(100)}${out(1000)}`, {}, false],
  ])('%s', (_, html, metadata, is) => expect(decide(html, metadata)).toBe(is));
});

describe('a page that says that it is an article is one', () => {
  const declared = { declared: true };
  const teaser = heading + p(100);
  test.each<[what: string, html: string, metadata: Partial<Metadata>, is: boolean]>([
    ['with 300 letters and a paragraph', p(80) + p(79) + p(79) + p(62), declared, true],
    ['with 299 letters', p(80) + p(79) + p(79) + p(61), declared, false],
    ['with 300 letters without a paragraph', p(75).repeat(4), declared, false],
    ['with 200 letters in paragraphs', p(100).repeat(2), declared, true],
    ['with 199', p(100) + p(99), declared, false],
    ['of which it is a part', p(100) + p(100) + out(13_100), declared, true],
    ['of which it is less than that', p(100) + p(100) + out(13_200), declared, false],
    ['with four linked headings', teaser.repeat(4), declared, true],
    ['unless it is a list', teaser.repeat(5), declared, false],
    ['unless nine tenths of it are a list', teaser.repeat(9) + p(100), declared, false],
    ['with a heading that leads to itself', `<h2><a href="${HERE}#a">Dams</a></h2>${p(100)}`.repeat(5), declared, true],
    ['that is likely one, with a title', TITLE + p(300), { likely: true }, true],
    ['that is likely one, without a title', p(300), { likely: true }, false],
  ])('%s', (_, html, metadata, is) => expect(decide(html, metadata)).toBe(is));
});

describe('the address of', () => {
  const five = p(200).repeat(5);
  const front = 'https://news.example/';
  test.each<[what: string, html: string, url: string, metadata: Partial<Metadata>, is: boolean]>([
    ['a front page, with a long story', five, front, {}, true],
    ['a front page, with four paragraphs', p(300).repeat(4), front, {}, false],
    ['a front page that is half of it', five + out(1000), front, {}, true],
    ['a front page that is less than half of it', five + out(1001), front, {}, false],
    ['a front page that says it is an article', p(300), front, { declared: true }, false],
    ['an index', p(300), `${front}index.html`, { declared: true }, false],
    ['a home page', p(300), `${front}home/`, { declared: true }, false],
    ['a number', p(300), `${front}?p=3289`, { declared: true }, true],
    ['a mailbox', five, 'https://mail.example.org/inbox', {}, false],
    ['a mailbox with a number', five, 'https://webmail2.example.org/inbox', {}, false],
    ['a paper named so', five, 'https://dailymail.example/a', {}, true],
  ])('%s', (_, html, url, metadata, is) => expect(decide(html, { url, ...metadata })).toBe(is));
});

test.each<[head: string, is: boolean]>([
  ['<meta property="og:type" content=" product.item">', false],
  ['<meta property="og:type" content="article">', true],
  ['<meta property="og:type" content="productive">', true],
  ['<script type="application/ld+json">{"@type": "Product"}</script>', false],
  ['<script type="application/ld+json">{"@type": ["https://schema.org/QAPage"]}</script>', false],
  ['<script type="application/ld+json">{"@type": "WebPage"}</script>', true],
])('with %s in its head, a long page is one: %s', (head, is) =>
  expect(decide(`<head>${head}</head><body>${p(300).repeat(5)}`)).toBe(is),
);

test.each<[path: string, is: boolean]>([
  ['2026/03/dams', true],
  ['2026-3-dams/index', true],
  ['2026/03/04', false],
  ['the-dam-broke', false],
  ['the-dam_broke-today', true],
  ['dam2026', true],
  ['dam202', false],
  ['12345/dam', true],
  ['1234/dam', false],
  ['?id=123', true],
  ['?id=12', false],
  ['shop/the-dam-broke-today', false],
  ['workshop/the-dam-broke-today', true],
])('/%s is the address of a story: %s', (path, is) => expect(isStoryAddress(`https://news.example/${path}`)).toBe(is));
