import { describe, expect, test } from 'vitest';
import { countAll, countReadable, findBody } from '../../src/article/body.ts';
import { findHidden, findRole, leadsElsewhere, readClassWords } from '../../src/article/elements.ts';
import { findStandfirst, findTitleBlock } from '../../src/article/headline.ts';
import type { Candidate, LiveBlock } from '../../src/article/types.ts';
import { listBlocks, openPage } from './open-page.ts';

const HERE = 'https://news.example/story';

/** Each line of a page as a block; what is “in” is in the body, and Readability keeps what is not “left”. */
function open(html: string): { document: Document; blocks: LiveBlock[]; candidates: Candidate[] } {
  const document = openPage(html, HERE);
  const blocks = listBlocks(document, 'h1, h2, p, li');
  const candidates = blocks.map((block): Candidate => {
    const inBody = block.element.closest('main') !== null;
    return { block, line: '', role: findRole(block), readableShare: inBody ? 1 : 0, inBody };
  });
  return { document, blocks, candidates };
}

/** The id of what is found. */
const idOf = (one: Candidate | null | undefined) => one?.block.element.id ?? null;

test.each<[what: string, html: string, title: string, id: string | null]>([
  ['its words, whatever the marks', '<h2 id=a>Dam breaks!</h2>', 'Dam – breaks', 'a'],
  [
    'the first heading of the page before others',
    '<h2 id=a>Dam breaks</h2><h1 id=b>Dam breaks</h1>',
    'Dam breaks',
    'b',
  ],
  [
    'a heading of its own words before one that has them',
    '<h1 id=a>The dam breaks at noon</h1><h2 id=b>Dam breaks at noon</h2>',
    'Dam breaks at noon',
    'b',
  ],
  ['a heading that has its words and some more', '<h1 id=a>The dam breaks at noon</h1>', 'Dam breaks at noon', 'a'],
  ['a heading that has most of its words', '<h1 id=a>Dam breaks at noon</h1>', 'Dam breaks at noon – The Gazette', 'a'],
  [
    'not one of half of its words',
    '<h1 id=a>Dam breaks at noon</h1>',
    `Dam breaks at noon and ${'a'.repeat(13)}`,
    null,
  ],
  ['not a short one', '<h1 id=a>Dam breaks open</h1>', 'The dam breaks open', null],
  ['not a paragraph', '<p id=a>Dam breaks</p>', 'Dam breaks', null],
  ['nothing without a title', '<h1 id=a>…</h1>', '—', null],
])('a title is found as %s', (_, html, title, id) =>
  expect(idOf(findTitleBlock(open(html).candidates, title))).toBe(id),
);

describe('a standfirst', () => {
  const LINE = 'The wall gave way at noon, and nobody in the town had been told of it.';
  const H1 = '<h1>Dam breaks</h1>';
  const main = (inside = '') => `<main>${inside}<p>${`${LINE} `.repeat(3)}</p></main>`;
  const find = (html: string, description = '', hasTitle = true) => {
    const { candidates } = open(html);
    const title = hasTitle ? findTitleBlock(candidates, 'Dam breaks') : null;
    return findStandfirst(candidates, title, description).map(idOf).join(' ');
  };
  const p = (name: string, text = LINE) => `<p id=a class="${name}">${text}</p>`;

  test.each<[what: string, html: string, description: string, ids: string]>([
    ['is prose between title and body', H1 + p('') + main(), '', 'a'],
    ['is no prose before the title', p('') + H1 + main(), '', ''],
    ['is one before the title that is named', p('lead') + H1 + main(), '', 'a'],
    ['is not four lines before it', p('lead') + '<p>a</p>'.repeat(3) + H1 + main(), '', ''],
    ['is three lines before it', p('lead') + '<p>a</p>'.repeat(2) + H1 + main(), '', 'a'],
    ['is no line with a link', H1 + p('', `${LINE} <a href="/a">More</a>`) + main(), '', ''],
    ['is one with a link that is named', H1 + p('article-subtitle', `${LINE} <a href="/a">More</a>`) + main(), '', 'a'],
    ['is no short line', H1 + p('', 'Nobody had been told of it.') + main(), '', ''],
    ['is a line without a stop that is named', H1 + p('standfirst', 'a'.repeat(60)) + main(), '', 'a'],
    ['is no shorter one', H1 + p('standfirst', 'a'.repeat(59)) + main(), '', ''],
    ['is the description', `${H1}<div id=b>${p('related')}</div>${main()}`, LINE, 'a'],
    ['is a short description', H1 + p('', 'a'.repeat(40)) + main(), 'a'.repeat(40), 'a'],
    ['is no shorter description', H1 + p('', 'a'.repeat(39)) + main(), 'a'.repeat(39), ''],
    ['is nothing in a box of other things', `${H1}<div class="related">${p('lead')}</div>${main()}`, '', ''],
    ['is a heading', `${H1}<h2 id=a>${LINE}</h2>${main()}`, '', 'a'],
    ['is no item', `${H1}<ul><li id=a class=lead>${LINE}</li></ul>${main()}`, '', ''],
    ['is no caption', `${H1}<figure>${p('lead')}</figure>${main()}`, '', ''],
    ['is in the body if it is named', H1 + main(p('lead')), '', 'a'],
    ['is in the body if a box around it is named', H1 + main(`<div class=intro>${p('')}</div>`), '', 'a'],
    ['is not in the body otherwise', H1 + main(p('')), LINE, ''],
    ['is in the body as a heading that is the description', H1 + main(`<h2 id=a>${LINE}</h2>`), LINE, 'a'],
    ['is not in the body if it is short', H1 + main(p('lead', 'a'.repeat(39))), '', ''],
  ])('%s', (_, html, description, ids) => expect(find(html, description)).toBe(ids));

  test('follows the last heading before the body if there is another title', () => {
    expect(find(`<h1>Water in town</h1>${p('')}${main()}`, '', false)).toBe('a');
    expect(find(`${p('')}<h1>Water in town</h1>${main()}`, '', false)).toBe('');
  });
});

test.each<[html: string, role: string]>([
  ['<h1 id=a>a</h1>', 'heading'],
  ['<ul><li><p id=a>a</p></li></ul>', 'item'],
  ['<blockquote><p id=a>a</p></blockquote>', 'quote'],
  ['<table><tr><td id=a>a</td></tr></table>', 'cell'],
  ['<table><tr><td><p id=a>a</p></td></tr></table>', 'paragraph'],
  ['<figure><p id=a>a</p></figure>', 'caption'],
  ['<div class="wp-caption"><p id=a>a</p></div>', 'caption'],
  ['<div class="photoCaption"><h2 id=a>a</h2></div>', 'heading'],
  ['<figure><article><p id=a>a</p></article></figure>', 'paragraph'],
])('%s has the role of a %s', (html, role) => {
  const element = openPage(html).querySelector('#a') as Element;
  expect(findRole({ element, text: 'a', linked: 0, pieces: [] })).toBe(role);
});

test('the words of a class are cut at capitals and dashes', () => {
  const { document } = open('<p id="more_news" class="articleShare related-links">a</p>');
  const words = readClassWords(document.querySelector('p') as Element);
  expect(words.filter((word) => !word.endsWith('-'))).toEqual([
    ...['article', 'article-share', 'share', 'related', 'related-links', 'links', 'more', 'more-news', 'news'],
  ]);
});

test.each<[html: string, leads: boolean]>([
  ['<p>a</p>', false],
  ['<p><a href="/other">a</a></p>', true],
  ['<p><a href="#b">a</a> <a href="/story?c">b</a></p>', false],
  ['<p><a href="#b">a</a> <a href="/other">b</a></p>', true],
  ['<a href="/other"><p>a</p></a>', true],
  ['<p><a href="https://">a</a></p>', true],
])('%s leads to another page: %s', (html, leads) =>
  expect(leadsElsewhere(open(html).blocks[0] as LiveBlock)).toBe(leads),
);

test('what is hidden is left out, unless that is half of the story', () => {
  const { candidates } = open('<p>aaaa</p><p id=b>aaa</p><p id=c>a</p>');
  const hide = (...ids: string[]) => {
    for (const { block } of candidates)
      Object.assign(block.element, { checkVisibility: () => !ids.includes(block.element.id) });
    return findHidden(candidates).map(idOf);
  };
  expect(hide('b')).toEqual(['b']);
  expect(hide('b', 'c')).toEqual([]);
  expect(hide()).toEqual([]);
});

describe('the body of a page', () => {
  const prose = (length: number) =>
    `${'The wall gave way at noon. '
      .repeat(40)
      .slice(0, length - 1)
      .trimEnd()
      .padEnd(length - 1, 'a')}.`;
  const p = (length: number, name = '') => `<p class="${name}">${prose(length)}</p>`;
  /** Which element it is, and the counts, if Readability keeps all but what is “left”. */
  const find = (html: string) => {
    const { document, blocks } = open(html);
    const readable = new Set(
      blocks.flatMap(({ element, pieces }) => (element.closest('.left') ? [] : pieces.map(({ node }) => node))),
    );
    const counts = countReadable(blocks, readable);
    const { element, readableLength } = findBody(document.body, blocks, counts);
    return { name: (element as Element).localName, counts, length: readableLength.get(document.body) };
  };

  test.each<[what: string, html: string, name: string, counts: number[]]>([
    ['has most of what can be read', `<main>${p(450)}${p(400)}</main>${p(150)}`, 'main', [450, 400, 150]],
    ['is wider if there is more outside', `<main>${p(840)}</main>${p(160)}`, 'body', [840, 160]],
    ['is the innermost of several', `<main><section>${p(100)}${p(100)}</section></main>`, 'section', [100, 100]],
    [
      'takes in prose in the same style',
      `<main>${p(900)}<section class=left>${p(100)}</section></main>`,
      'p',
      [900, 0],
    ],
    [
      'takes in prose in the same style beside it',
      `<main><div>${p(450)}${p(450)}</div><div class=left>${p(150)}</div></main>`,
      'div',
      [450, 450, 0],
    ],
    [
      'is another text if what can be read is a list',
      `<ul>${'<li>Dam breaks</li>'.repeat(9)}</ul><main class=left>${p(100, 'x')}${p(100, 'x')}${p(100, 'x')}</main>`,
      'main',
      [...Array(9).fill(0), 100, 100, 100],
    ],
    [
      'is no other text of two paragraphs',
      `<ul>${'<li>Dam breaks</li>'.repeat(9)}</ul><main class=left>${p(100, 'x')}${p(100, 'x')}</main>`,
      'ul',
      [...Array(9).fill(10), 0, 0],
    ],
  ])('%s', (_, html, name, counts) => {
    const found = find(html);
    expect(found).toEqual({ name, counts, length: counts.reduce((sum, count) => sum + count, 0) });
  });

  test('is where most prose is, on a page that cannot be read otherwise', () => {
    const { document, blocks } = open(`<p>Dam</p><main>${p(100)}<p>Then.</p>${p(90)}</main>`);
    expect(countAll(document.body, blocks)).toEqual([0, 100, 5, 90]);
  });
});
