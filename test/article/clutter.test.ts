import { describe, expect, test } from 'vitest';
import { findClutter, isNamedClutter } from '../../src/article/clutter.ts';
import type { Root } from '../../src/article/tree-scope.ts';
import type { Body, Candidate, LiveBlock } from '../../src/article/types.ts';
import { listBlocks, openPage } from './open-page.ts';

const SENTENCE = 'The wall broke at noon, and the water came into the streets of the old town within the hour. ';
/** A sentence of so many letters. */
const sentence = (length: number) =>
  `${SENTENCE.repeat(9)
    .slice(0, length - 2)
    .trimEnd()
    .padEnd(length - 2, 'a')}a.`;

/** The body of a page, which has other text of so many letters beside what is given. */
function openBody(html: string, others = 2000): { document: Document; body: Body } {
  const document = openPage(`<main>${html}<p id="others">${'a'.repeat(others)}</p></main>`);
  const element = document.querySelector('main') as Element;
  const readableLength = new Map<Root, number>();
  for (const one of [element, ...element.querySelectorAll('*')])
    readableLength.set(one, (one.textContent ?? '').length);
  return { document, body: { element, readableLength } };
}

/** The rule that excludes the first paragraph, heading or the like of a body. */
function find(html: string, own: Partial<Candidate> = {}, { isDeclared = true, lang = 'en', others = 2000 } = {}) {
  const { document, body } = openBody(html, others);
  const block = listBlocks(document, 'p, h2, li')[0] as LiveBlock;
  const candidate: Candidate = {
    block,
    line: block.text.toLowerCase(),
    role: 'paragraph',
    readableShare: 1,
    inBody: true,
    ...own,
  };
  return findClutter(candidate, body, isDeclared, lang);
}

const CAPTION = { role: 'caption' } as const;
const HEADING = { role: 'heading' } as const;
const ITEM = { role: 'item' } as const;
const link = (words: string, to = '/other') => `<a href="${to}">${words}</a>`;

describe('on any page', () => {
  test.each<[what: string, html: string, own: Partial<Candidate>, rule: string | null]>([
    ['a sentence stays', `<p>${sentence(100)}</p>`, {}, null],
    ['what is outside of the body goes', `<p>${sentence(100)}</p>`, { inBody: false }, 'outside'],
    ['what Readability left out goes', `<p>${sentence(99)}</p>`, { readableShare: 0.49 }, 'not readable'],
    ['but not a long sentence', `<p>${sentence(100)}</p>`, { readableShare: 0 }, null],
    ['nor what it left half of', `<p>${sentence(99)}</p>`, { readableShare: 0.5 }, null],
    ['a file name goes', '<p>dam_broken-2.jpg</p>', {}, 'file name'],
    ['but not in a heading', '<h2>dam_broken-2.jpg</h2>', HEADING, null],
    ['a caption without a capital goes', '<p>dam broken</p>', CAPTION, 'caption of a file name'],
    ['a caption with a capital stays', '<p>Dam broken</p>', CAPTION, null],
    ['a caption of four words stays', '<p>the dam is broken</p>', CAPTION, null],
    ['a paragraph without a capital stays', '<p>dam broken</p>', {}, null],
    ['a notice goes', '<p>© Lorn Gazette</p>', {}, 'service'],
    ['a notice in a caption stays', '<p>© Lorn Gazette</p>', CAPTION, null],
    ['a long paragraph after a notice stays', `<p>© Ida Lind ${sentence(190)}</p>`, {}, null],
    ['a shorter one goes', `<p>© Ida Lind ${sentence(187)}</p>`, {}, 'service'],
    ['a long one with an appeal goes', `<p>© Ida Lind ${sentence(190)} All rights reserved.</p>`, {}, 'service'],
    ['a line about the page goes', '<p>Share this page</p>', {}, 'service'],
    ['a sentence that begins so stays', `<p>Share this ${sentence(50)}</p>`, {}, null],
    ['what is in a small footer goes', `<footer><p>${sentence(100)}</p></footer>`, {}, 'set apart'],
    ['what is in a form within it goes', `<form><div><p>${sentence(100)}</p></div></form>`, {}, 'set apart'],
    ['the heading of a list goes', '<h2>Read more</h2>', HEADING, 'heading of a list'],
    ['another heading stays', '<h2>Who knew</h2>', HEADING, null],
  ])('%s', (_, html, own, rule) => {
    expect(find(html, own)).toBe(rule);
    expect(find(html, own, { isDeclared: false })).toBe(rule);
  });

  test.each([
    [400, 'set apart'],
    [399, null],
  ])('a footer beside %i letters is small, or holds the story', (others, rule) =>
    expect(find(`<footer><p>${sentence(100)}</p></footer>`, {}, { others })).toBe(rule),
  );

  test.each<[lang: string, words: string, rule: string | null]>([
    ['en', 'Share this', 'service'],
    ['EN-gb', 'Share this', 'service'],
    ['de', 'Share this', null],
    ['de-AT', 'Anzeige', 'service'],
    ['en', 'Anzeige', null],
    ['fi', 'Anzeige', 'service'],
    ['', 'Share this', 'service'],
  ])('in %j, “%s” is of the page: %s', (lang, words, rule) => expect(find(`<p>${words}</p>`, {}, { lang })).toBe(rule));
});

describe('on a page that says that it is an article', () => {
  test.each<[what: string, html: string, own: Partial<Candidate>, rule: string | null]>([
    ['a teaser goes', '<p>Read also: The dam</p>', {}, 'teaser'],
    ['a sentence that begins so stays', `<p>Read also ${sentence(60)}</p>`, {}, null],
    ['a plea goes', '<p>Get our newsletter.</p>', {}, 'plea'],
    ['a plea with a call goes', `<p>Get our newsletter, ${sentence(60)} Now!</p>`, {}, 'plea'],
    ['a plea with a link goes', `<p>Get our ${link('newsletter')}, ${sentence(60)}</p>`, {}, 'plea'],
    ['a sentence about one stays', `<p>Get our newsletter, ${sentence(60)}</p>`, {}, null],
    ['the time of a post goes', '<p>12:30</p>', {}, 'time of a post'],
    ['a time in a heading stays', '<h2>12:30</h2>', HEADING, null],
    ['a link goes', `<p>${link('a'.repeat(81))}${'b'.repeat(19)}</p>`, {}, 'only links'],
    ['what is mostly a link goes', `<p>${link('a'.repeat(80))}${'b'.repeat(20)}</p>`, {}, 'mostly links'],
    ['what is less of a link stays', `<p>${link('a'.repeat(60))}${'b'.repeat(40)}</p>`, {}, null],
    ['a long line of links stays', `<p>${link('a'.repeat(300))}</p>`, {}, null],
    ['a line of links goes', `<p>${link('a'.repeat(299))}</p>`, {}, 'only links'],
    ['a longer line of some links stays', `<p>${link('a'.repeat(120))}${'b'.repeat(40)}</p>`, {}, null],
    ['a sentence with a link stays', `<p>${link('a'.repeat(60))} ${sentence(31)}</p>`, {}, null],
    ['a line with a link goes', `<p>${link('a'.repeat(60))} ${'b'.repeat(31)}</p>`, {}, 'mostly links'],
    ['an item that is a link stays', `<ul><li>${link('The dam')}</li></ul>`, ITEM, null],
    ['a cell that is a link stays', `<p>${link('The dam')}</p>`, { role: 'cell' }, null],
    ['who made a picture stays', `<p>(${link('Artist: Ana Ruiz')})</p>`, CAPTION, null],
    ['a heading that leads elsewhere goes', `<h2>${link('The dam')}</h2>`, HEADING, 'mostly links'],
    ['a heading that leads to the page stays', `<h2>${link('The dam', '#dam')}</h2>`, HEADING, null],
    ['a heading of a list of things stays', `<h2>3) ${link('The dam')}</h2>`, HEADING, null],
    [
      'a heading of a teaser goes',
      `<h2>Also here: ${link('The dam that broke at noon today')}</h2>`,
      HEADING,
      'mostly links',
    ],
  ])('%s', (_, html, own, rule) => {
    expect(find(html, own)).toBe(rule);
    if (rule) expect(find(html, own, { isDeclared: false })).toBeNull();
  });

  test.each<[name: string, text: string, own: Partial<Candidate>, rule: string | null]>([
    ['related', sentence(100), {}, 'named clutter'],
    ['postMeta', sentence(100), {}, 'named clutter'],
    ['teaser', sentence(49), {}, 'named clutter'],
    ['teaser', sentence(50), {}, null],
    ['teaser', sentence(50), { readableShare: 0.5 }, 'named clutter'],
    ['teaser', sentence(79), ITEM, 'named clutter'],
    ['teaser', sentence(80), ITEM, null],
    ['teaser', 'The dam', CAPTION, null],
    ['story', 'The dam', {}, null],
  ])('a box named %s: %.10s…', (name, text, own, rule) =>
    expect(find(`<div class="${name}"><p>${text}</p></div>`, own)).toBe(rule),
  );
});

describe('a name of a box', () => {
  const isNamed = (html: string, isLikely: boolean, from?: string) => {
    const { document } = openBody(html);
    const start = from ? document.querySelector(from) : null;
    return isNamedClutter(document.querySelector('p') as Element, null, isLikely, start);
  };
  test.each<[html: string, isLikely: boolean, is: boolean]>([
    ['<div class="related"><p>a</p></div>', true, true],
    ['<div id="related"><div><p>a</p></div></div>', true, true],
    ['<div class="teaser"><p>a</p></div>', true, false],
    ['<div class="teaser"><p>a</p></div>', false, true],
    ['<div class="related"><article><p>a</p></article></div>', true, false],
    ['<div class="related"><article><div><p>a</p></div></article></div>', true, false],
    ['<article><div class="related"><p>a</p></div></article>', true, true],
  ])('%s', (html, isLikely, is) => expect(isNamed(html, isLikely)).toBe(is));

  test('counts only below what holds the start', () => {
    expect(isNamed('<div class="related"><b>a</b><p>a</p></div>', true, 'b')).toBe(false);
    expect(isNamed('<b>a</b><div class="related"><p>a</p></div>', true, 'b')).toBe(true);
  });

  test('does not count around most of the body', () => {
    const named = (others: number) => find(`<div class="related"><p>${sentence(100)}</p></div>`, {}, { others });
    expect(named(400)).toBe('named clutter');
    expect(named(399)).toBeNull();
  });
});
